import type { Email } from '../../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../../knowledge/kernel/result.ts';
import { bookingTimes } from './booking-times.ts';
import { dayOn } from './day.ts';
import { handedOut, withoutWaiting } from './hand-out.ts';
import { reviewed } from './review.ts';
import { roomIn } from './room.ts';
import type { Setting } from './setting.ts';
import { slotsOn } from './slots.ts';
import type { Bookable, Booking } from './window.ts';

export type BookingRefusal =
  /** The window is not held at that time, or a specialist is away. */
  | 'not_held'
  /** Nearer than the notice that the window asks for, or past. */
  | 'too_late'
  /** Farther ahead than the window can be booked. */
  | 'too_early'
  /** Given to others, or kept for somebody who waits. */
  | 'taken';

/**
 * `by`: who books; what is kept for them is theirs, and then they wait no longer. `again`: the consultation had it before,
 * and no notice is needed.
 */
export type Wanted = Pick<Booking, 'start' | 'consultation'> & {
  readonly by?: Email;
  readonly again?: true;
};

/**
 * Gives a slot to a consultation; to ask for the same again changes nothing. One that holds another slot of the window
 * keeps it until that is given back, since its own document names it still. `start` and `now` are epoch milliseconds.
 */
export function book(
  bookable: Bookable,
  { start, consultation, by, again }: Wanted,
  now: number,
  setting: Setting,
): Result<Bookable, BookingRefusal> {
  const { calendar, isAway } = setting;
  if (bookable.bookings.some((each) => each.consultation === consultation && each.start === start))
    return ok(bookable);
  const iso = calendar.dayOf(start);
  const slot = slotsOn(bookable.window, dayOn(iso, calendar), isAway).find((each) => each.start === start);
  if (!slot) return err('not_held');
  // Who waits comes before who happens to look just now.
  const current = reviewed(bookable, now, setting);
  const isOffered = current.offers.some((each) => each.email === by && each.start === start);
  const { earliest, last } = bookingTimes(now, calendar)(bookable.window);
  if (start < (isOffered || again ? now : earliest)) return err('too_late');
  if (iso > last && !isOffered && !again) return err('too_early');
  if (!roomIn(current, now, by)(slot)) return err('taken');
  const booking: Booking = { consultation, ...slot, at: now, unchecked: true };
  const booked: Bookable = { ...current, bookings: [...current.bookings, booking] };
  return ok(by === undefined ? booked : handedOut(withoutWaiting(booked, by), now, setting));
}

/** What is given back; `closes`: whoever gives the advice cannot be there, so that nobody else gets it. */
export type Released = Pick<Booking, 'start' | 'consultation'> & { readonly closes?: true | undefined };

/** The consultation does not hold that slot any more; the very same when it did not. */
export function release(bookable: Bookable, { start, consultation, closes }: Released): Bookable {
  const isOther = (each: Booking): boolean =>
    each.consultation !== consultation || (each.start !== start && each.moved?.from !== start);
  if (bookable.bookings.every(isOther) && bookable.lost.every(isOther)) return bookable;
  const given = closes ? bookable.bookings.filter((each) => !isOther(each)) : [];
  return {
    ...bookable,
    bookings: bookable.bookings.filter(isOther),
    closed: [...bookable.closed, ...given.map((each) => ({ start: each.start, end: each.end }))],
    lost: bookable.lost.filter(isOther),
    // Somebody may wait for it.
    ...(bookable.waiting.length === 0 ? {} : { lookAt: 0 }),
  };
}
