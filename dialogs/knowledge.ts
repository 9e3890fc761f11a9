import { sameRecord } from '../knowledge/directory/changes.ts';
import type { DirectoryData } from '../knowledge/directory/directory.ts';
import { createDirectory, type Directory } from '../knowledge/directory/snapshot.ts';
import type { ServiceId } from '../knowledge/kernel/ids.ts';
import type { Language } from '../knowledge/kernel/languages.ts';
import type { Question } from '../knowledge/language/question.ts';
import { createQuestionReader } from '../knowledge/language/read-question.ts';

/** The directory with what understands questions about it; both change together. */
export interface Knowledge {
  readonly directory: Directory;
  readonly read: (text: string, language: Language) => Question;
  /** What a text is about, as words that may be kept: no person, place or number, and nothing of the order. */
  readonly contentWords: (text: string) => readonly string[];
  /** The service that this directory calls the social emergency duty. */
  readonly duty: ServiceId | undefined;
}

/**
 * `before`: what was known until now. Building the index of questions costs most, and a change of who is named or away
 * leaves it as it was.
 */
export function createKnowledge(data: DirectoryData, before?: Knowledge): Knowledge {
  const directory = createDirectory(data);
  if (before && askedTheSame(before.directory.data, data)) return { ...before, directory };
  const reader = createQuestionReader(data);
  const read = (text: string, language: Language): Question => reader.read(text, language);
  const { topic } = read('sosiaalipäivystys', 'fi');
  return {
    directory,
    read,
    contentWords: reader.contentWords,
    duty: topic.kind === 'one' ? topic.service : undefined,
  };
}

/** Whether questions are read in the same way: the words of areas, services and people are the same. */
const askedTheSame = (before: DirectoryData, after: DirectoryData): boolean =>
  sameRecord(before.areas.map(wordsOfArea), after.areas.map(wordsOfArea)) &&
  sameRecord(before.services.map(wordsOfService), after.services.map(wordsOfService)) &&
  sameRecord(
    before.workers.map(({ name }) => name),
    after.workers.map(({ name }) => name),
  );

const wordsOfArea = ({ id, kind, names, aliases, parent }: DirectoryData['areas'][number]) => ({
  id,
  kind,
  names,
  aliases,
  parent,
});
const wordsOfService = ({ id, name, description, keywords }: DirectoryData['services'][number]) => ({
  id,
  name,
  description,
  keywords,
});
