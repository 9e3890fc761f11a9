import { z } from 'zod';
import { email } from '../../../knowledge/kernel/ids.ts';
import type { DocumentKind } from '../../documents.ts';
import { dueIndex, outboxShape } from '../../outbox.ts';

/** A coordinator asks a worker whether a row holds. Times are epoch milliseconds. */
export const questionSchema = z.object({
  version: z.literal(1),
  /** The document's own id, for the buttons. */
  id: z.string(),
  /** Who asks. */
  by: email,
  worker: email,
  /** The key of the row. */
  row: z.string(),
  /** `over`: long past, to be thrown away. */
  state: z.enum(['open', 'holds', 'changed', 'unanswered', 'over']),
  /** While it is open: until when an answer is waited for. Then: how long it is kept. */
  until: z.number().int(),
  ...outboxShape,
});
export type Question = z.infer<typeof questionSchema>;

export const questionDocuments: DocumentKind<Question> = {
  kind: 'row_question',
  schema: questionSchema,
  index: (question) => ({ ...dueIndex(question, question.until), row: question.row }),
};
