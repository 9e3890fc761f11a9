import { isOneArea } from '../../knowledge/directory/outreach.ts';
import type { AreaId, ServiceId } from '../../knowledge/kernel/ids.ts';
import { inLanguage, languages } from '../../knowledge/kernel/languages.ts';
import { createPassageIndex } from '../../knowledge/language/passage-index.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Practice } from './practice.ts';

/** What is looked for. */
export interface PracticeSought {
  readonly words: readonly string[];
  readonly areas: readonly AreaId[];
}

/** A word in the name counts as much as three in the rest. */
const nameWeight = 3;
/** What the question as a whole is about counts like a word in the name: it reaches over languages and wordings. */
const serviceWeight = 3;

/**
 * Practices of the areas that hold any of the words, or serve what the words are about; the best first. Without words all
 * of the areas, those in use before ideas, the latest looked at first.
 */
export function findPractices(
  practices: readonly Practice[],
  { words, areas }: PracticeSought,
  knowledge: Knowledge,
): readonly Practice[] {
  const { directory } = knowledge;
  const here = practices.filter(
    (practice) =>
      areas.length === 0 ||
      practice.areas.some((own) => areas.some((area) => isOneArea(directory, own, area))),
  );
  if (words.length === 0) return [...here].sort(inOrder);
  const index = createPassageIndex();
  for (const practice of here) index.put(practice.id, practice.language, passagesOf(practice, knowledge));
  const scores = new Map<string, number>();
  const add = (id: string, score: number): void => {
    scores.set(id, (scores.get(id) ?? 0) + score);
  };
  for (const { document, passage, score } of index.find(words, () => true))
    add(document, passage === 0 ? nameWeight * score : score);
  const about = servicesAbout(words.join(' '), knowledge);
  for (const { id, services } of here) if (services.some((each) => about.has(each))) add(id, serviceWeight);
  const best = Math.max(0, ...scores.values());
  return here
    .filter(({ id }) => (scores.get(id) ?? 0) > best / 3)
    .sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0) || inOrder(a, b));
}

/** The name comes first. */
function passagesOf(
  { name, what, plan, experiences, services, areas }: Practice,
  { directory }: Knowledge,
): readonly string[] {
  const named = [
    ...services.flatMap((id) => directory.service(id)?.name ?? []),
    ...areas.flatMap((id) => directory.area(id)?.names ?? []),
  ];
  return [
    name,
    what,
    [...plan.flatMap((row) => [row.theme, row.what]), ...Object.values(experiences)].join('\n'),
    named.flatMap((names) => languages.map((language) => inLanguage(names, language))).join('\n'),
  ];
}

function servicesAbout(text: string, { read }: Knowledge): ReadonlySet<ServiceId> {
  const { topic } = read(text, 'fi');
  if (topic.kind === 'none') return new Set();
  return new Set(topic.kind === 'one' ? [topic.service] : topic.services);
}

const rank: Readonly<Record<Practice['status'], number>> = { in_use: 0, trial: 1, idea: 2, ended: 3 };

const inOrder = (a: Practice, b: Practice): number =>
  rank[a.status] - rank[b.status] || b.checkedAt - a.checkedAt || (a.id < b.id ? -1 : 1);
