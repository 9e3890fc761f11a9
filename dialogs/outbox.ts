import { z } from 'zod';
import { email } from '../knowledge/kernel/ids.ts';
import type { Language } from '../knowledge/kernel/languages.ts';
import type { DocumentKind } from './documents.ts';
import type { Message } from './turn.ts';
import type { Moment, World } from './world.ts';

/** A message that a document owes to somebody: saved with the state it tells of, said afterwards. */
const owedSchema = z.object({
  /** Unique in its document. */
  id: z.string(),
  to: email,
  /** When it is due, epoch milliseconds. */
  at: z.number().int(),
  /** What it is about, in the document's own terms. */
  about: z.string(),
  /** The message that it changes instead of being a new one; one that is gone is let be. */
  edits: z.string().optional(),
  /** Somebody else whom it is about. */
  concerns: email.optional(),
  /** Others whom it is about as well. */
  alsoConcerns: z.array(email).optional(),
  /** Said in this channel or group chat (`placeOf`); `to` is who hears of it when the place is gone. */
  place: z.string().optional(),
  /** Deliveries that failed so far. */
  tries: z.number().int().default(0),
});
export type Owed = z.infer<typeof owedSchema>;

/** What every document with an outbox carries. */
export const outboxShape = {
  owed: z.array(owedSchema),
  /** Somebody is delivering until then, epoch milliseconds. */
  lease: z.number().int().optional(),
  /** Messages that hold a form somebody has opened: until when they are not changed, epoch milliseconds. */
  forms: z.record(z.number().int()).optional(),
};

export interface Outbox {
  readonly owed: readonly Owed[];
  readonly lease?: number | undefined;
  readonly forms?: Readonly<Record<string, number>> | undefined;
}

/** Who gets a message, as far as the words need it; for a place the one who answers for it. */
export interface Recipient {
  readonly email: z.infer<typeof email>;
  readonly language: Language;
}

/** A kind of document that speaks by itself when its time comes. */
export interface OutboxKind<T extends Outbox> extends DocumentKind<T> {
  /** When time itself moves the ball, epoch milliseconds; undefined: never. */
  deadline(body: T): number | undefined;
  /** The deadline has passed. The new body has a later deadline or none, and owes what is to be said. */
  advance(body: T, moment: Moment, world: World): Promise<T>;
  /** The words of a message; undefined when there is nothing to say any more. */
  letter(body: T, owed: Owed, to: Recipient, moment: Moment, world: World): Promise<Message | undefined>;
  /** A message was sent as this activity; absent when nobody needs to know. */
  sent?(body: T, owed: Owed, activity: string): T;
  /** Nothing is left to do or say: the document may go. */
  done(body: T): boolean;
  /** The person has not installed Koppi, or blocks it, or the place is gone: the ball goes to somebody else. */
  unreachable(body: T, owed: Owed, moment: Moment, world: World): Promise<T>;
}

/** The index of a document with an outbox: the time at which it wants to be looked at. */
export const dueIndex = (body: Outbox, deadline: number | undefined): Readonly<Record<string, number>> => {
  const times = [...body.owed.map(({ at }) => at), ...(deadline === undefined ? [] : [deadline])];
  if (times.length === 0) return {};
  return { nextDueAt: Math.max(Math.min(...times), body.lease ?? 0) };
};
