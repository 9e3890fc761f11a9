import { isScheduledOn } from '../../../knowledge/directory/occurrences.ts';
import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { Day } from './day.ts';
import type { ConsultationWindow } from './window-schema.ts';

/** `HH:MM` on the wall clock of the tenant's time zone. */
export interface Hours {
  readonly starts: string;
  readonly ends: string;
}

/**
 * When a window is held on a day, in order. A time that was moved is held on its new day even when that is a holiday,
 * since somebody chose the day. Calling off a day, or a break, stops all that falls into it by then, also what was moved
 * there before; what is moved there afterwards is held.
 */
export function heldHours(window: ConsultationWindow, day: Pick<Day, 'iso' | 'isHoliday'>): readonly Hours[] {
  const { when, moved, ended, holidaysOff } = window;
  if (ended !== undefined && day.iso > ended) return [];
  const isOff =
    isStopped(window, day.iso) ||
    !isScheduledOn(when, day.iso) ||
    (holidaysOff && day.isHoliday) ||
    moved.some(({ from }) => from === day.iso);
  const own: readonly Hours[] = isOff ? [] : [{ starts: when.starts, ends: when.ends }];
  if (moved.length === 0) return own;
  const here = movedOnto(window, day.iso).map(({ starts, ends }) => ({
    starts: starts ?? when.starts,
    ends: ends ?? when.ends,
  }));
  return [...own, ...here].sort((one, other) => (one.starts < other.starts ? -1 : 1));
}

/** What was moved onto a day, and is held then. */
export function movedOnto(window: ConsultationWindow, day: IsoDate): ConsultationWindow['moved'] {
  const { moved, when } = window;
  return moved.filter(
    ({ from, to, chosen }) => to === day && (chosen || !isStopped(window, day)) && isScheduledOn(when, from),
  );
}

/** Whether a day is called off or lies in a break. */
export const isStopped = ({ daysOff, pauses }: ConsultationWindow, day: IsoDate): boolean =>
  daysOff.includes(day) || isInBreak({ pauses }, day);

/** Whether a day lies in a break of a window. */
export const isInBreak = ({ pauses }: Pick<ConsultationWindow, 'pauses'>, day: IsoDate): boolean =>
  pauses.some(({ from, to }) => from <= day && day <= to);
