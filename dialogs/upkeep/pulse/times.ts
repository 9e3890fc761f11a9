import { absenceOn } from '../../../knowledge/directory/absence.ts';
import { dayAfter } from '../../../knowledge/directory/days.ts';
import type { Worker } from '../../../knowledge/directory/directory.ts';
import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';

const week = 7 * 24 * 3_600_000;

/** Somebody who has been asked about their own data is left alone for so many weeks. */
const selfEvery = 26;

/**
 * The next Monday 9.00, or the same time on the working day after a holiday. On such a Monday it is still to come,
 * whatever the hour. Moments are epoch milliseconds.
 */
export function nextWeek(time: WorkingTime, now: number): number {
  const thisWeek = time.weekly(now - week, 1, 9, 0);
  return thisWeek > now ? thisWeek : time.weekly(now, 1, 9, 0);
}

/** Wednesday 9.00, half a year on: apart from the Monday card. */
export const nextSelfCheck = (time: WorkingTime, now: number): number =>
  time.weekly(now + selfEvery * week - 1, 3, 9, 0);

/** The first moment from `now` on, in working hours, at which the worker is there; after an absence it is 9.00. */
export function firstThere(time: WorkingTime, worker: Worker | undefined, now: number): number {
  let moment = time.next(now);
  for (;;) {
    const away = absenceOn(worker, time.dayOf(moment));
    if (!away) return moment;
    moment = morningFrom(time, dayAfter(away.to), 9, 0);
  }
}

/** A time of day on the given day, or on the next working day when that is a day off. */
export const morningFrom = (time: WorkingTime, day: IsoDate, hour: number, minute: number): number =>
  time.at(time.dayOf(time.next(time.at(day, 0, 0))), hour, minute);
