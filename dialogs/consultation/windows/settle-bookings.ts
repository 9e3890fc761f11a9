import type { Moment, World } from '../../world.ts';
import { type Consultation, isOver } from '../consultation.ts';
import { consultationKind, contextOf } from '../kind.ts';
import { step } from '../rules.ts';
import { type Bookable, type Booking, savedWithin } from './window.ts';

/** A consultation may be written by others at the same time; more often in a row it is tried later. */
const attempts = 8;
const triedAgainAfter = 60_000;

type SettlingWorld = Pick<World, 'documents' | 'knowledge' | 'workingTime' | 'textKeptDays'>;

/**
 * Bookings that were made so long ago that their consultations must be there: those that no consultation knows of are
 * given back, as when the program was ended between the two writes.
 */
export async function checked(bookable: Bookable, now: number, world: SettlingWorld): Promise<Bookable> {
  const bookings: Booking[] = [];
  for (const booking of bookable.bookings) {
    const { unchecked, ...rest } = booking;
    if (!unchecked || booking.at + savedWithin > now) {
      bookings.push(booking);
      continue;
    }
    const kept = await world.documents.get(consultationKind, booking.consultation);
    if (kept && isHeldBy(kept.body, bookable, booking)) bookings.push(rest);
  }
  return { ...bookable, bookings };
}

/**
 * Tells the consultations whose time is lost; once told, the booking is forgotten. One that is not saved yet may be in a
 * moment. To do it again does no harm: the consultation does not hold the slot any more.
 */
export async function lossesTold(
  bookable: Bookable,
  moment: Moment,
  world: SettlingWorld,
): Promise<Bookable> {
  const lost: Bookable['lost'] = [];
  for (const booking of bookable.lost) {
    const after = booking.after > moment.now ? booking.after : await tell(bookable, booking, moment, world);
    if (after !== undefined) lost.push({ ...booking, after });
  }
  return { ...bookable, lost };
}

/** When it has to be tried again, epoch milliseconds; undefined: never. */
async function tell(
  bookable: Bookable,
  booking: Booking,
  moment: Moment,
  world: SettlingWorld,
): Promise<number | undefined> {
  const { consultation, start, at } = booking;
  const { now } = moment;
  // The day was given back, and the consultation has booked the same time again.
  if (bookable.bookings.some((each) => each.consultation === consultation && each.start === start))
    return undefined;
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await world.documents.get(consultationKind, consultation);
    if (!kept) return at + savedWithin > now ? at + savedWithin : undefined;
    if (!isHeldBy(kept.body, bookable, booking)) return undefined;
    const event = { kind: 'slot_lost', window: bookable.window.id, start } as const;
    const next = step(kept.body, event, await contextOf('time', moment, world));
    if (!next.ok || (await world.documents.put(consultationKind, consultation, next.value, kept.etag)))
      return undefined;
  }
  return now + triedAgainAfter;
}

const isHeldBy = (consultation: Consultation, { window }: Bookable, { start }: Booking): boolean =>
  !isOver(consultation) && consultation.slot?.window === window.id && consultation.slot.start === start;
