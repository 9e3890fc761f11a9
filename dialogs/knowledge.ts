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
  /** The service that this directory calls the social emergency duty. */
  readonly duty: ServiceId | undefined;
}

export function createKnowledge(data: DirectoryData): Knowledge {
  const reader = createQuestionReader(data);
  const read = (text: string, language: Language): Question => reader.read(text, language);
  const { topic } = read('sosiaalipäivystys', 'fi');
  return { directory: createDirectory(data), read, duty: topic.kind === 'one' ? topic.service : undefined };
}
