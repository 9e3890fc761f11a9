import type { DocumentKind, Documents } from '../documents.ts';
import { dueIndex } from '../outbox.ts';
import { type Practice, practiceSchema } from './practice.ts';

export const practiceKind: DocumentKind<Practice> = {
  kind: 'practice',
  schema: practiceSchema,
  index: (practice) => dueIndex(practice, practice.wake.at),
};

/** More than a region ever describes. */
const mostFound = 1000;

/** All of them. */
export async function allPractices(documents: Documents): Promise<readonly Practice[]> {
  const found = await documents.find(practiceKind, { limit: mostFound });
  return found.map(({ body }) => body);
}
