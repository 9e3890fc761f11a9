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
 * since somebody chose the day, but not when the new day is called off in turn. A break stops all that falls into it, also
 * what was moved there before the break was set; what was moved into a break that was there already is held.
 */
export function heldHours(window: ConsultationWindow, day: Pick<Day, 'iso' | 'isHoliday'>): readonly Hours[] {
  const { when, moved, daysOff, ended, holidaysOff } = window;
  if ((ended !== undefined && day.iso > ended) || daysOff.includes(day.iso)) return [];
  const isPaused = isInBreak(window, day.iso);
  const isOff =
    !isScheduledOn(when, day.iso) ||
    (holidaysOff && day.isHoliday) ||
    isPaused ||
    moved.some(({ from }) => from === day.iso);
  const own: readonly Hours[] = isOff ? [] : [{ starts: when.starts, ends: when.ends }];
  if (moved.length === 0) return own;
  const here = moved
    .filter(({ from, to, inBreak }) => to === day.iso && (inBreak || !isPaused) && isScheduledOn(when, from))
    .map(({ starts, ends }) => ({ starts: starts ?? when.starts, ends: ends ?? when.ends }));
  return [...own, ...here].sort((one, other) => (one.starts < other.starts ? -1 : 1));
}

/** Whether a day lies in a break of a window. */
export const isInBreak = ({ pauses }: Pick<ConsultationWindow, 'pauses'>, day: IsoDate): boolean =>
  pauses.some(({ from, to }) => from <= day && day <= to);
