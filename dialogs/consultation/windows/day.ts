import { dayAfter } from '../../../knowledge/directory/days.ts';
import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';

/** A calendar day, worked out once for all windows that are looked at on it. */
export interface Day {
  readonly iso: IsoDate;
  readonly isHoliday: boolean;
  /** Epoch milliseconds of a wall clock time `HH:MM` on that day. */
  at(time: string): number;
}

const minute = 60_000;
const wholeDay = 24 * 60 * minute;

export function dayOn(iso: IsoDate, calendar: WorkingTime): Day {
  const midnight = calendar.at(iso, 0, 0);
  const isClockChanged = calendar.at(dayAfter(iso), 0, 0) - midnight !== wholeDay;
  return {
    iso,
    isHoliday: calendar.isHoliday(iso),
    at(time) {
      const hours = Number(time.slice(0, 2));
      const minutes = Number(time.slice(3));
      // Asking the time zone takes long, and on nearly every day it has nothing to say.
      return isClockChanged ? calendar.at(iso, hours, minutes) : midnight + (hours * 60 + minutes) * minute;
    },
  };
}
