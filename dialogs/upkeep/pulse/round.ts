import { z } from 'zod';
import { type Email, email } from '../../../knowledge/kernel/ids.ts';
import type { DocumentKind } from '../../documents.ts';
import { dueIndex, outboxShape } from '../../outbox.ts';
import type { World } from '../../world.ts';

/** When one person of the directory is looked after next. The document's id is the person's e-mail. Times are epoch milliseconds. */
export const roundSchema = z.object({
  version: z.literal(1),
  email,
  /** The next look at what is due for a check. */
  week: z.number().int(),
  /** The next time the person is asked about their own data. */
  self: z.number().int(),
  /** When they were last asked about it. */
  selfAsked: z.number().int().optional(),
  /** A card could not be delivered: until then others are asked about the rows. */
  passedUntil: z.number().int().optional(),
  /** Rows that the person has said to have changed, as a card showed them, and when. */
  changed: z.array(z.object({ key: z.string(), seen: z.string(), at: z.number().int() })).optional(),
  ...outboxShape,
});
export type Round = z.infer<typeof roundSchema>;

export const roundDocuments: DocumentKind<Round> = {
  kind: 'round',
  schema: roundSchema,
  index: (round) => dueIndex(round, nextLook(round)),
};

export const nextLook = ({ week, self }: Round): number => Math.min(week, self);

/** Whether Koppi has met the person and reaches them. */
export async function isReached(person: Email, now: number, { documents }: World): Promise<boolean> {
  const kept = await documents.get(roundDocuments, person);
  return kept !== undefined && (kept.body.passedUntil ?? 0) <= now;
}
