import { z } from 'zod';
import { areaId, type Email, email, type ServiceId, serviceId } from '../../../knowledge/kernel/ids.ts';
import type { DocumentKind } from '../../documents.ts';
import { dueIndex, outboxShape } from '../../outbox.ts';
import { personId } from '../../turn.ts';
import { windowNewsSchema } from './window-news-schema.ts';
import { type ConsultationWindow, windowSchema } from './window-schema.ts';

/** Epoch milliseconds. */
const moment = z.number().int();

/** A slot that a consultation holds; times are epoch milliseconds. Whose it is and what it is about, the consultation knows. */
const bookingSchema = z.object({
  consultation: z.string().min(1),
  start: moment,
  end: moment,
  /** When it was booked. */
  at: moment,
  /** Nobody has looked yet whether the consultation was saved after it. */
  unchecked: z.literal(true).optional(),
  /** Its day was moved: the start that the consultation knows still, which is told of the new one from `after` on. */
  moved: z.object({ from: moment, after: moment }).optional(),
});
export type Booking = z.infer<typeof bookingSchema>;

/** Somebody who wants a slot as soon as one is free, for advice about this in that area. */
const waitingSchema = z.object({
  person: personId,
  email,
  service: serviceId,
  area: areaId,
  since: moment,
});
export type Waiting = z.infer<typeof waitingSchema>;

/** A free slot that is kept for somebody who waits: from the moment it was offered up to, not including, `until`. */
const offerSchema = z.object({
  start: moment,
  end: moment,
  email,
  since: moment,
  until: moment,
  /** The message that tells of it, once it is sent. */
  card: z.string().optional(),
  /** They had booked it before its day was called off. */
  again: z.literal(true).optional(),
});
export type Offer = z.infer<typeof offerSchema>;

/** A booking that was lost, and who had it: should the day be held after all, the slot is offered to them first. */
const formerSchema = z.object({
  consultation: z.string().min(1),
  start: moment,
  end: moment,
  who: waitingSchema.omit({ since: true }),
});
export type Former = z.infer<typeof formerSchema>;

/**
 * A window with those who hold its slots and those who wait for one, in ONE document. Any two bookings of a window, and
 * a booking and a change of the window (a day called off, moved times), are writes of the same document, so that the
 * etag lets one of them through and the other decides again on what it sees then: a slot is never given twice, and never
 * given on a day that has just been called off. A window has a few bookings a week, so nobody waits for long. Past
 * bookings are dropped.
 */
export const bookableSchema = z.object({
  version: z.literal(1),
  window: windowSchema,
  bookings: z.array(bookingSchema).default([]),
  /** Slots at which whoever gives the advice cannot be there after all: nobody else gets them. */
  closed: z.array(z.object({ start: moment, end: moment })).default([]),
  /** In the order in which they get what becomes free. */
  waiting: z.array(waitingSchema).default([]),
  /** At most one for each who waits. */
  offers: z.array(offerSchema).default([]),
  /** Bookings whose time is not held any more: from `after` on their consultations are told. */
  lost: z.array(bookingSchema.extend({ after: moment })).default([]),
  /** Those whose time is lost, until it would have been over. */
  former: z.array(formerSchema).default([]),
  /** Nobody who held it is left: who has been told of it. */
  deserted: z.object({ told: z.array(email) }).optional(),
  /** What its specialists have not all been told yet. */
  news: z.array(windowNewsSchema).default([]),
  /** When days that come nearer and absences are looked at next; null: it is over. */
  lookAt: moment.nullable().default(0),
  owed: outboxShape.owed.default([]),
  lease: outboxShape.lease,
});
export type Bookable = z.infer<typeof bookableSchema>;

/** A window that nobody has booked yet. */
export const newBookable = (window: ConsultationWindow): Bookable =>
  bookableSchema.parse({ version: 1, window });

/** So long after a booking its consultation has been saved, or never will be. Milliseconds. */
export const savedWithin = 600_000;

/** When a window has to be looked at, epoch milliseconds; undefined: never. */
export function lookDue({ bookings, offers, lost, lookAt }: Bookable): number | undefined {
  const times = [
    ...(lookAt === null ? [] : [lookAt]),
    ...bookings.filter(({ unchecked }) => unchecked).map(({ at }) => at + savedWithin),
    ...bookings.flatMap(({ moved }) => (moved ? [moved.after] : [])),
    ...offers.map(({ until }) => until),
    ...lost.map(({ after }) => after),
  ];
  return times.length === 0 ? undefined : Math.min(...times);
}

/**
 * The id of the document is the id of the window. It is found by who answers for it, and by each service, each specialist
 * and each one who waits, so that nobody has to read all windows for those of one.
 */
export const windowKind: DocumentKind<Bookable> = {
  kind: 'consultation_window',
  schema: bookableSchema,
  index: (bookable) => ({
    ...dueIndex(bookable, lookDue(bookable)),
    owner: bookable.window.owner,
    ...Object.fromEntries(fieldsOf(bookable).map((field) => [field, 1])),
  }),
};

export const fieldOf = {
  service: (id: ServiceId): string => `service:${id}`,
  specialist: (who: Email): string => `specialist:${who}`,
  waiting: (who: Email): string => `waiting:${who}`,
} as const;

const fieldsOf = ({ window, waiting }: Bookable): readonly string[] => [
  ...window.services.map(fieldOf.service),
  ...window.specialists.map(fieldOf.specialist),
  ...waiting.map((each) => fieldOf.waiting(each.email)),
];
