import { z } from 'zod';
import { areaId, type Email, email, isoDate, serviceId } from '../../knowledge/kernel/ids.ts';
import { outboxShape } from '../outbox.ts';

/** The longest text of an action, and of a note or reason that goes with it; UTF-16 units. */
export const longestAction = 4000;

const text = z.string().max(longestAction);
/** Epoch milliseconds. */
const moment = z.number().int();

/** Where it was agreed. */
const originSchema = z.discriminatedUnion('kind', [
  /** `asker`: who asked, when they have an e-mail. */
  z.object({
    kind: z.literal('consultation'),
    id: z.string(),
    service: serviceId,
    area: areaId,
    asker: email.optional(),
  }),
  /** `name`: what the group was called then. */
  z.object({
    kind: z.literal('meeting'),
    group: z.string(),
    name: z.string(),
    meeting: z.string(),
    day: isoDate,
  }),
]);

/** What time does next: the how manyth reminder since the owner got it or the day was set, and when. */
const wakeSchema = z.object({ stage: z.number().int().nonnegative(), at: moment });
export type Wake = z.infer<typeof wakeSchema>;

const stateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), accepted: z.boolean(), since: moment, wake: wakeSchema }),
  /** Handed on: the owner keeps the ball until the other takes it. `since`, as above, when the owner got it. */
  z.object({
    kind: z.literal('offered'),
    accepted: z.boolean(),
    since: moment,
    to: email,
    offeredAt: moment,
    wake: wakeSchema,
  }),
  /** What people wrote goes at `clearAt`. */
  z.object({ kind: z.literal('done'), at: moment, clearAt: moment, note: text.optional() }),
  z.object({ kind: z.literal('dropped'), at: moment, clearAt: moment, reason: text.optional() }),
  /** Kept long enough: without words, and gone as soon as the messages that showed it are changed. */
  z.object({ kind: z.literal('over') }),
]);
export type ActionState = z.infer<typeof stateSchema>;

const stepKinds = [
  'made',
  'accepted',
  'handed_on',
  'taken',
  'refused',
  /** Nobody took it, and so it stays with its owner. */
  'came_back',
  'postponed',
  'finished',
  'reopened',
  'dropped',
  'assigned',
  'reminded',
  /** To a keeper: it is late; the owner cannot be written to; the owner has left. */
  'passed_on',
  'unreachable',
  'left',
  /** It ended, since nobody has said anything of it for long. */
  'lapsed',
  'cleared',
] as const;

/** Something that happened, without any of the words that were written; `time`: silence, or the clock. */
const stepSchema = z.object({
  at: moment,
  by: z.union([z.literal('time'), email]),
  what: z.enum(stepKinds),
});
export type Step = z.infer<typeof stepSchema>;

/** An agreed action: somebody has it until it is done. */
export const actionSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  /** Screened by whoever makes it; empty when it is over. */
  text,
  origin: originSchema,
  /** Exactly one at every moment. */
  owner: email,
  due: isoDate.optional(),
  state: stateSchema,
  postponed: z.array(z.object({ from: isoDate.optional(), to: isoDate, reason: text.optional() })),
  /**
   * In order: who gets it when the owner is two weeks late, has left or cannot be reached. The owner may be one of them:
   * who hands it on keeps it all the same.
   */
  keepers: z.array(email),
  /** Whom it left through silence, or since nobody could write to them. */
  passed: z.array(email),
  history: z.array(stepSchema).min(1),
  /** The message that shows it to each person last, by e-mail: it is kept up to date. */
  cards: z.record(z.string()),
  /** A message in a channel or group chat that shows it too; `of` hears of it when the place is gone. */
  shownIn: z.object({ place: z.string(), activity: z.string(), of: email }).optional(),
  ...outboxShape,
});
export type Action = z.infer<typeof actionSchema>;

/** An action that somebody still has to do. */
export type Going = Action & { readonly state: Extract<ActionState, { since: number }> };
export const isGoing = (action: Action): action is Going => 'since' in action.state;

/** Who said that it was to be done; time makes none. */
export const giverOf = ({ history }: Pick<Action, 'history'>): Email | undefined => {
  const by = history[0]?.by;
  return by === 'time' ? undefined : by;
};

/** Whoever answers for its getting done beside the owner: the keepers, and who gave it. */
export const mindersOf = (action: Pick<Action, 'history' | 'keepers'>): readonly Email[] => {
  const giver = giverOf(action);
  return [...new Set([...(giver === undefined ? [] : [giver]), ...action.keepers])];
};

/** When time itself moves it, epoch milliseconds. */
export function actionDeadline({ state }: Action): number | undefined {
  switch (state.kind) {
    case 'open':
    case 'offered':
      return state.wake.at;
    case 'done':
    case 'dropped':
      return state.clearAt;
    case 'over':
      return undefined;
  }
}
