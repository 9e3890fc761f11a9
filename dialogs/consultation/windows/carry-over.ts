import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import { dayOn } from './day.ts';
import { heldHours } from './held-hours.ts';
import { roomIn } from './room.ts';
import type { Setting } from './setting.ts';
import { slotsOn } from './slots.ts';
import type { Bookable, Booking } from './window.ts';
import type { ConsultationWindow } from './window-schema.ts';

/**
 * The bookings of a window that is changed: those of a day that is moved go with it, as far from the start as before,
 * where that is a slot with room; so do those that new hours of the series leave no slot. Their consultations are to be
 * told. All others stay as they are.
 */
export function carriedOver(
  { window: before, bookings }: Pick<Bookable, 'window' | 'bookings'>,
  window: ConsultationWindow,
  now: number,
  { calendar, areAllAway }: Pick<Setting, 'calendar' | 'areAllAway'>,
): readonly Booking[] {
  const isHeld = ({ start, end }: Booking): boolean =>
    slotsOn(window, dayOn(calendar.dayOf(start), calendar), areAllAway).some(
      (each) => each.start === start && each.end === end,
    );
  const goals = bookings.map((booking) => {
    const iso = calendar.dayOf(booking.start);
    if (booking.start <= now) return undefined;
    return goalOf(before, window, iso) ?? (isHeld(booking) ? undefined : newHours(before, window, iso));
  });
  const carried: Booking[] = [];
  for (const [at, booking] of bookings.entries()) {
    const iso = calendar.dayOf(booking.start);
    const goal = goals[at];
    const day = dayOn(iso, calendar);
    const held = heldHours(before, day).find(
      ({ starts, ends }) => day.at(starts) <= booking.start && booking.start < day.at(ends),
    );
    if (!goal || !held) {
      carried.push(booking);
      continue;
    }
    const there = dayOn(goal.day, calendar);
    const start = there.at(goal.starts) + booking.start - day.at(held.starts);
    const slot = slotsOn(window, there, areAllAway).find(
      (each) => each.start === start && each.end - each.start === booking.end - booking.start,
    );
    const staying = bookings.filter((_, place) => place > at && goals[place] === undefined);
    const others = [...carried, ...staying];
    const hasRoom = roomIn({ window, bookings: others, offers: [] }, now);
    const moves = slot && start > now && start !== booking.start && hasRoom(slot);
    const from = booking.moved?.from ?? booking.start;
    carried.push(moves ? { ...booking, ...slot, moved: { from, after: now } } : booking);
  }
  return carried;
}

/** Where a day is moved to by a change of a window; undefined: it stays where it is. */
export function goalOf(
  before: ConsultationWindow,
  { moved, when }: ConsultationWindow,
  day: IsoDate,
): { readonly day: IsoDate; readonly starts: string } | undefined {
  // What has been moved here already is moved on.
  const origin = before.moved.find(({ to }) => to === day)?.from ?? day;
  const ofOrigin = ({ from }: ConsultationWindow['moved'][number]): boolean => from === origin;
  const goal = moved.find(ofOrigin);
  const was = before.moved.find(ofOrigin);
  if (!goal || JSON.stringify(goal) === JSON.stringify(was)) return undefined;
  return { day: goal.to, starts: goal.starts ?? when.starts };
}

/** When the hours of a day begin by the series, when a change of the window lets them begin at another time. */
const newHours = (
  before: ConsultationWindow,
  { when, moved }: ConsultationWindow,
  day: IsoDate,
): { readonly day: IsoDate; readonly starts: string } | undefined =>
  when.starts === before.when.starts || moved.some(({ to, starts }) => to === day && starts !== undefined)
    ? undefined
    : { day, starts: when.starts };
