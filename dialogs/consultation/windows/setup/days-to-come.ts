import { daysLater } from '../../../../knowledge/directory/days.ts';
import type { IsoDate } from '../../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import { dayOn } from '../day.ts';
import { type Hours, heldHours } from '../held-hours.ts';
import type { ConsultationWindow } from '../window-schema.ts';

/** A time at which a window is held. */
export interface HeldDay extends Hours {
  readonly day: IsoDate;
}

export const heldOn = (window: ConsultationWindow, day: IsoDate, calendar: WorkingTime): readonly HeldDay[] =>
  heldHours(window, { iso: day, isHoliday: calendar.isHoliday(day) }).map(({ starts, ends }) => ({
    day,
    starts,
    ends,
  }));

/** The coming days on which a window is held, at most `most`, looked for within a year. */
export function daysToCome(
  window: ConsultationWindow,
  today: IsoDate,
  most: number,
  calendar: WorkingTime,
): readonly HeldDay[] {
  const found: HeldDay[] = [];
  for (let ahead = 0; ahead < 366 && found.length < most; ahead += 1)
    found.push(...heldOn(window, daysLater(today, ahead), calendar));
  return found.slice(0, most);
}

/** A moment, epoch milliseconds, in the calendar that days are counted in. */
export interface Clock {
  readonly calendar: WorkingTime;
  readonly now: number;
}

/** The coming days without what has begun already today. */
export const daysLeft = (
  window: ConsultationWindow,
  today: IsoDate,
  most: number,
  { calendar, now }: Clock,
): readonly HeldDay[] =>
  daysToCome(window, today, most + 1, calendar)
    .filter(({ day, starts }) => day > today || dayOn(day, calendar).at(starts) > now)
    .slice(0, most);

/** The last time before a day that is still to come, and the next two from it on, looked for within a year. */
export function daysNear(
  window: ConsultationWindow,
  day: IsoDate,
  today: IsoDate,
  calendar: WorkingTime,
): readonly HeldDay[] {
  const before: HeldDay[] = [];
  for (let back = 1; back < 366 && before.length === 0 && daysLater(day, -back) >= today; back += 1)
    before.push(...heldOn(window, daysLater(day, -back), calendar));
  return [...before.slice(-1), ...daysToCome(window, day < today ? today : day, 2, calendar)];
}

/** Days to come that are called off, and breaks, in order; both days included. */
export const offFrom = (
  { daysOff, pauses }: Pick<ConsultationWindow, 'daysOff' | 'pauses'>,
  today: IsoDate,
): readonly { readonly from: IsoDate; readonly to: IsoDate }[] =>
  [...daysOff.map((day) => ({ from: day, to: day })), ...pauses]
    .filter(({ to }) => to >= today)
    .sort((one, other) => (one.from < other.from ? -1 : 1));

/** The last day that a window was given; the day that a single one was moved to. */
export function lastDay({ ended, when, moved }: ConsultationWindow): IsoDate | undefined {
  if (when.kind !== 'once') return ended;
  const on = moved.find(({ from }) => from === when.on)?.to ?? when.on;
  return ended !== undefined && ended < on ? ended : on;
}

/** Whether the last day of a window is here, and nothing is held any more: it is set up anew, not changed. */
export function isOver(window: ConsultationWindow, today: IsoDate, calendar: WorkingTime): boolean {
  const last = lastDay(window);
  return last !== undefined && last <= today && daysToCome(window, today, 1, calendar).length === 0;
}

/** Whether its end can be taken back: until the last day is over. */
export const mayResume = ({ ended }: ConsultationWindow, today: IsoDate): boolean =>
  ended !== undefined && ended >= today;
