import { daysLater } from '../../../knowledge/directory/days.ts';
import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import type { ConsultationWindow } from './window-schema.ts';

/** When the slots of a window can be booked. */
interface BookingTimes {
  /** The first moment at which a slot may start, epoch milliseconds. */
  readonly earliest: number;
  /** The last day on which it may. */
  readonly last: IsoDate;
}

/**
 * Tells of any window when its slots can be booked now. A working day of notice is a whole one: on Thursday at 15 the
 * slots from Friday at 15 on can be booked, on Friday at 15 those from Monday at 15 on.
 */
export function bookingTimes(
  now: number,
  calendar: WorkingTime,
): (window: Pick<ConsultationWindow, 'noticeWorkingDays' | 'horizonWeeks'>) => BookingTimes {
  const today = calendar.dayOf(now);
  // Most windows ask for the same, and there may be a thousand of them.
  const earliest = new Map<number, number>([[0, now]]);
  const last = new Map<number, IsoDate>();
  return ({ noticeWorkingDays: days, horizonWeeks: weeks }) => {
    const times = {
      earliest: earliest.get(days) ?? calendar.addDays(now, days),
      last: last.get(weeks) ?? daysLater(today, 7 * weeks),
    };
    earliest.set(days, times.earliest);
    last.set(weeks, times.last);
    return times;
  };
}
