import { sameRecord } from '../knowledge/directory/changes.ts';
import type { DirectoryData } from '../knowledge/directory/directory.ts';
import { createDirectory, type Directory } from '../knowledge/directory/snapshot.ts';
import type { ServiceId } from '../knowledge/kernel/ids.ts';
import type { Language } from '../knowledge/kernel/languages.ts';
import type { Because } from '../knowledge/language/because.ts';
import type { Question } from '../knowledge/language/question.ts';
import { createQuestionReader, type QuestionIndexes } from '../knowledge/language/read-question.ts';

/** The directory with what understands questions about it; both change together. */
export interface Knowledge {
  readonly directory: Directory;
  /** `explain` is told why the question is understood so. */
  readonly read: (text: string, language: Language, explain?: (because: Because) => void) => Question;
  /** What a text is about, as words that may be kept: no person, place or number, and nothing of the order. */
  readonly contentWords: (text: string) => readonly string[];
  /** The service that this directory calls the social emergency duty. */
  readonly duty: ServiceId | undefined;
  /** For the knowledge of the next directory. */
  readonly indexes: QuestionIndexes;
}

/**
 * `before`: what was known until now. Building the indexes of questions costs most, and a change leaves those as they were
 * whose words it does not touch: both, when it is about who is named or away.
 */
export function createKnowledge(data: DirectoryData, before?: Knowledge): Knowledge {
  const directory = createDirectory(data);
  const old = before?.directory.data;
  const sameAreas = old !== undefined && sameWords(old.areas, data.areas, wordsOfArea);
  const sameServices = old !== undefined && sameWords(old.services, data.services, wordsOfService);
  if (before && sameAreas && sameServices && sameWords(before.directory.data.workers, data.workers, nameOf))
    return { ...before, directory };
  const reader = createQuestionReader(data, {
    ...(before && sameAreas ? { areas: before.indexes.areas } : {}),
    ...(before && sameServices ? { services: before.indexes.services } : {}),
  });
  const { read } = reader;
  const { topic } = read('sosiaalipäivystys', 'fi');
  return {
    directory,
    read,
    contentWords: reader.contentWords,
    duty: topic.kind === 'one' ? topic.service : undefined,
    indexes: reader.indexes,
  };
}

/** A change leaves the lists and records that it does not touch as they are, so that few are looked into. */
const sameWords = <T>(before: readonly T[], after: readonly T[], wordsOf: (record: T) => unknown): boolean =>
  before === after ||
  (before.length === after.length &&
    before.every((record, at) => {
      const next = after[at];
      return record === next || (next !== undefined && sameRecord(wordsOf(record), wordsOf(next)));
    }));

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
const nameOf = ({ name }: DirectoryData['workers'][number]) => name;
