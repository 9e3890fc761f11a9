import type { World } from '../../world.ts';
import { agreedTimesOf, clashIn } from '../agreed-times.ts';
import type { Span } from '../consultation.ts';
import { carriedOver, goalOf } from './carry-over.ts';
import { dayOn } from './day.ts';
import { heldHours } from './held-hours.ts';
import { type Setting, settingNow } from './setting.ts';
import { strandedBookings } from './stranded-bookings.ts';
import type { Bookable, Booking } from './window.ts';
import type { ConsultationWindow } from './window-schema.ts';

/**
 * `off`: nothing is held that day. `away`: nobody who gives the advice is there. `hours`: outside the new hours. `room`:
 * within them, but no free slot is there. `busy`: one of those who give the advice has agreed on something else.
 */
export type LossReason = 'off' | 'away' | 'hours' | 'room' | 'busy';

/** A booking that loses its time, as it was. */
interface Loss {
  readonly time: Span;
  readonly why: LossReason;
}

export interface BookingsAfter {
  /** How many go along. */
  readonly moved: number;
  readonly lost: readonly Loss[];
}

/** What a change of a window makes of its bookings. A specialist who has agreed on something else cannot come with the day. */
export async function bookingsAfter(
  bookable: Bookable,
  window: ConsultationWindow,
  now: number,
  world: Pick<World, 'documents' | 'knowledge' | 'workingTime'>,
): Promise<BookingsAfter> {
  const setting = await settingNow(world);
  const bookings = carriedOver(bookable, window, now, setting);
  const { calendar, areAllAway } = setting;
  const stranded = strandedBookings({ window, bookings: [...bookings] }, now, calendar, areAllAway);
  const agreed = await agreedTimesOf(world.documents, window.specialists, now);
  const moving = bookings.filter((each) => !bookable.bookings.includes(each));
  const clashing = moving.filter((each) => clashIn(agreed, each, { ...each, window: window.id }));
  const lost: readonly Loss[] = [
    ...stranded.map((each) => ({ time: each, why: whyStranded(bookable.window, window, each, setting) })),
    ...clashing.map((each): Loss => {
      const start = each.moved?.from ?? each.start;
      return { time: { start, end: start + each.end - each.start }, why: 'busy' };
    }),
  ];
  return {
    moved: moving.length - clashing.length,
    lost: [...lost].sort((one, other) => one.time.start - other.time.start),
  };
}

function whyStranded(
  before: ConsultationWindow,
  window: ConsultationWindow,
  { start, end }: Booking,
  { calendar, areAllAway }: Setting,
): LossReason {
  const iso = calendar.dayOf(start);
  const day = dayOn(iso, calendar);
  const goal = goalOf(before, window, iso);
  const there = goal ? dayOn(goal.day, calendar) : day;
  const hours = heldHours(window, there);
  if (hours.length === 0) return 'off';
  if (areAllAway(window, there.iso)) return 'away';
  const was = heldHours(before, day).find(
    ({ starts, ends }) => day.at(starts) <= start && start < day.at(ends),
  );
  const shift = goal && was ? there.at(goal.starts) - day.at(was.starts) : 0;
  const isWithin = hours.some(
    ({ starts, ends }) => there.at(starts) <= start + shift && end + shift <= there.at(ends),
  );
  return isWithin ? 'room' : 'hours';
}
