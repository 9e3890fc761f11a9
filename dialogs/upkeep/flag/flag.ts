import { z } from 'zod';
import { roles } from '../../../knowledge/directory/directory.ts';
import { areaId, email, serviceId } from '../../../knowledge/kernel/ids.ts';
import { outboxShape } from '../../outbox.ts';
import { type PersonId, personId } from '../../turn.ts';
import { flagReasons } from './reasons.ts';

/** The longest text that goes with a flag, in UTF-16 units. */
export const longestNote = 300;

/** A worker named to a service: what a flag is about. */
export const rowSchema = z.object({
  service: serviceId,
  worker: email,
  role: z.enum(roles),
  /** The area whose people the row belongs to. */
  area: areaId,
});
export type Row = z.infer<typeof rowSchema>;

/** Who acted; an operator named by object id alone has no e-mail. */
const actorSchema = z.object({ name: z.string(), email: email.optional() });
export type Actor = z.infer<typeof actorSchema>;

/**
 * Somebody says that a row is wrong. Open, it has one owner; resolved, it says who did what, and neither the text nor
 * the one who flagged it is kept any longer.
 */
export const flagSchema = z.object({
  version: z.literal(1),
  /** The document's own id, for the buttons that lead to it. */
  id: z.string(),
  row: rowSchema,
  /** The area that was asked about: the row's own or one under it. */
  asked: areaId,
  reason: z.enum(flagReasons),
  /** When it was flagged, epoch milliseconds. */
  at: z.number().int(),
  state: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('open'),
      by: z.object({ person: personId, email: email.optional() }),
      note: z.string().max(longestNote).optional(),
      owner: email,
      /** Everybody who has had it, the owner last. */
      had: z.array(email),
      reminders: z.number().int(),
      /** When silence moves it on, epoch milliseconds; absent when nobody is reminded any more. */
      due: z.number().int().optional(),
    }),
    z.object({
      kind: z.literal('resolved'),
      how: z.enum(['fixed', 'still_true']),
      by: actorSchema,
      at: z.number().int(),
    }),
    /** Kept long enough: the document may go. */
    z.object({ kind: z.literal('over') }),
  ]),
  ...outboxShape,
});
export type Flag = z.infer<typeof flagSchema>;
export type FlagState = Flag['state'];
export type OpenFlag = Flag & { readonly state: Extract<FlagState, { kind: 'open' }> };
export type HowResolved = Extract<FlagState, { kind: 'resolved' }>['how'];

export const isOpen = (flag: Flag): flag is OpenFlag => flag.state.kind === 'open';

/** The same naming, whichever of its areas was asked about. */
export const isSameRow = (one: Row, other: Row): boolean =>
  one.service === other.service && one.worker === other.worker && one.role === other.role;

/** How many people say that a row is wrong, besides the one with this flag. */
export const othersOn = (flag: OpenFlag, open: readonly Flag[]): number =>
  flaggersOf(flag.row, open).filter((person) => person !== flag.state.by.person).length;

/** Everybody who has an open flag on a row, each once. */
export const flaggersOf = (row: Row, flags: readonly Flag[]): readonly PersonId[] => [
  ...new Set(
    flags
      .filter(isOpen)
      .filter((each) => isSameRow(each.row, row))
      .map(({ state }) => state.by.person),
  ),
];
