import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import { type Email, email } from '../../../knowledge/kernel/ids.ts';
import { createWorkerNames, type NameMention, type WorkerNames } from './worker-names.ts';

/** The people a text names, and the text without them. */
export interface PeopleRead {
  readonly workers: readonly Email[];
  readonly sameName: readonly Email[];
  readonly newEmail?: Email;
  readonly rest: string;
}

/** One index of names for each directory that is in use. */
const indexes = new WeakMap<Directory, WorkerNames>();

function namesIn(directory: Directory): WorkerNames {
  const known = indexes.get(directory);
  if (known) return known;
  const made = createWorkerNames(directory.data.workers);
  indexes.set(directory, made);
  return made;
}

// From the beginning of a word only: else a long one would be gone through from each of its letters.
const address =
  /(?<![^\s@<>()[\]",;:\\|])[^\s@<>()[\]",;:\\|]+@[^\s@<>()[\]",;:\\|]+\.[^\s@<>()[\]",;:\\|.]{2,}/gu;

interface Found extends NameMention {
  readonly newEmail?: Email;
}

function addresses(text: string, directory: Directory): readonly Found[] {
  return [...text.matchAll(address)].flatMap((match) => {
    const parsed = email.safeParse(match[0]);
    if (!parsed.success) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return directory.worker(parsed.data)
      ? [{ workers: [parsed.data], ...span }]
      : [{ workers: [], newEmail: parsed.data, ...span }];
  });
}

/** Only e-mail addresses: a name that is being added belongs to nobody yet. */
export const readAddresses = (text: string, directory: Directory): PeopleRead =>
  gather(text, addresses(text, directory));

export function readPeople(text: string, directory: Directory): PeopleRead {
  const written = addresses(text, directory);
  // An address is spelt like a name, so it is blanked before names are looked for.
  const blanked = blank(text, written);
  const found = [...written, ...namesIn(directory).find(blanked)];
  return gather(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** The workers whom each of the words names by a part of the name: `Elisan`, `Marja-Leena`. */
export function workersCalled(words: readonly string[], directory: Directory): readonly Email[] {
  const [first = '', ...others] = words.flatMap((word) => word.split('-'));
  const names = namesIn(directory);
  const rest = others.map((word) => new Set(names.called(word)));
  return names.called(first).filter((worker) => rest.every((each) => each.has(worker)));
}

/** True when the text is the name or address of a worker, and nothing else. */
export function isWorker(text: string, directory: Directory): boolean {
  const { workers, sameName, rest } = readPeople(text, directory);
  return workers.length + sameName.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(joining, ' '));
}

/** Between two names. */
const joining = /(?<!\p{L})(?:ja|sekä|och|samt|and)(?!\p{L})/giu;

const blank = (text: string, spans: readonly NameMention[]): string =>
  spans.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );

function gather(text: string, found: readonly Found[]): PeopleRead {
  const one = found.flatMap(({ workers }) => (workers.length === 1 ? workers : []));
  const newEmail = found.find((each) => each.newEmail !== undefined)?.newEmail;
  return {
    workers: [...new Set(one)],
    sameName: found.find(({ workers }) => workers.length > 1)?.workers ?? [],
    ...(newEmail === undefined ? {} : { newEmail }),
    rest: blank(text, found).replace(/ {2,}/g, ' ').trim(),
  };
}
