import { dayAfter } from '../../../knowledge/directory/days.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import type { IsAway } from './attendance.ts';
import { type Day, dayOn } from './day.ts';
import { heldHours } from './held-hours.ts';
import type { ConsultationWindow } from './window-schema.ts';

/** One time for one consultation (or as many as the window's capacity), epoch milliseconds. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** The slots that start from one moment up to, not including, another, in order, booked or not. */
export function slotsOf(
  window: ConsultationWindow,
  from: number,
  to: number,
  calendar: WorkingTime,
  isAway: IsAway,
): readonly Slot[] {
  if (!(from < to)) return [];
  const slots: Slot[] = [];
  const last = calendar.dayOf(to - 1);
  for (let day = calendar.dayOf(from); day <= last; day = dayAfter(day))
    slots.push(...slotsOn(window, dayOn(day, calendar), isAway));
  return slots.filter(({ start }) => start >= from && start < to);
}

const minute = 60_000;

/**
 * The slots of one day. They fill the hours in passing time: where the clock is put back in between, there is room for
 * more of them. Hours that were moved onto others of the same day add only what does not overlap.
 */
export function slotsOn(window: ConsultationWindow, day: Day, isAway: IsAway): readonly Slot[] {
  const held = heldHours(window, day);
  if (held.length === 0 || isAway(window, day.iso)) return [];
  const length = window.slotMinutes * minute;
  const step = length + window.bufferMinutes * minute;
  const slots: Slot[] = [];
  let next = Number.NEGATIVE_INFINITY;
  for (const { starts, ends } of held) {
    const closes = day.at(ends);
    for (let start = day.at(starts); start + length <= closes; start += step) {
      if (start < next) continue;
      slots.push({ start, end: start + length });
      next = start + step;
    }
  }
  return slots;
}
