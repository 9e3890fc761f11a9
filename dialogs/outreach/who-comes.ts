import type { Outreach } from '../../knowledge/directory/directory.ts';
import { languages } from '../../knowledge/kernel/languages.ts';
import type { Knowledge } from '../knowledge.ts';
import { isAmong, keysOfTexts } from './word-keys.ts';

/** Who comes: a service, a person or both. */
export type WhoComes = Pick<Outreach, 'service' | 'worker'>;

/** The keys of all words by which who comes is called: the service, the person, the titles. */
export function keysOfWhoComes(outreach: WhoComes, { directory }: Knowledge): ReadonlySet<string> {
  const service = outreach.service === undefined ? undefined : directory.service(outreach.service);
  const worker = outreach.worker === undefined ? undefined : directory.worker(outreach.worker);
  const posts = worker
    ? directory.assignmentsBy(worker.email)
    : service
      ? directory.assignmentsOf(service.id)
      : [];
  return keysOfTexts([
    ...(service ? languages.flatMap((language) => service.name[language] ?? []) : []),
    ...(service?.keywords ?? []),
    ...(worker ? [worker.name] : []),
    ...posts.flatMap(({ title }) => title ?? []),
  ]);
}

/**
 * Whether the words name who comes. `by_name`: each is a word of the service, the person or the title; `surely`: or
 * together they mean that service; `perhaps`: or come near it and near nothing else, which is enough where the place is said.
 */
export function isWhoComes(
  outreach: WhoComes,
  words: readonly string[],
  how: 'by_name' | 'surely' | 'perhaps',
  knowledge: Knowledge,
): boolean {
  const keys = keysOfWhoComes(outreach, knowledge);
  if (words.every((word) => isAmong(word, keys))) return true;
  if (how === 'by_name') return false;
  const { topic, ranked } = knowledge.read(words.join(' '), 'fi');
  if (topic.kind === 'one' && topic.service === outreach.service) return true;
  if (how === 'surely') return false;
  if ((ranked[0]?.score ?? 0) >= surelyOther) return false;
  return ranked.some(({ service, score }) => service === outreach.service && score >= likeness);
}

/** A service that comes this near may be what the words mean. */
const likeness = 0.2;
/** The words are the very name of another service. */
const surelyOther = 1;
