import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import type { IsAway } from './attendance.ts';
import { dayOn } from './day.ts';
import { slotsOn } from './slots.ts';
import type { Bookable, Booking } from './window.ts';

/**
 * Bookings to come at times at which the window is not held any more: each needs a new time, and people to be told.
 * `isAway` is that of `allAwayIn`.
 */
export const strandedBookings = (
  { window, bookings }: Pick<Bookable, 'window' | 'bookings'>,
  now: number,
  calendar: WorkingTime,
  isAway: IsAway,
): readonly Booking[] =>
  bookings.filter(
    ({ start, end }) =>
      start > now &&
      !slotsOn(window, dayOn(calendar.dayOf(start), calendar), isAway).some(
        (slot) => slot.start === start && slot.end === end,
      ),
  );
