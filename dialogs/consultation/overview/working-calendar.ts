import { dayAfter } from '../../../knowledge/directory/days.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';

const hour = 3_600_000;

/** A stretch of days, laid out once so that many thousand moments are counted without asking the time zone for each. */
export interface WorkingCalendar {
  /** Hours of working time, 8–16 on working days, from one moment to a later one; 0 when it is not later. */
  readonly hoursBetween: (from: number, to: number) => number;
  /** `YYYY-MM` of a moment, in the tenant's time zone. */
  readonly monthOf: (moment: number) => string;
}

interface Day {
  /** Epoch milliseconds of its midnight, and of the start and end of its working hours, which are one on a day off. */
  readonly midnight: number;
  readonly starts: number;
  readonly ends: number;
  /** Working time of the days before it, milliseconds. */
  readonly before: number;
  readonly month: string;
}

/** The days from one moment to another, both included; a moment outside counts as one of the nearest day. */
export function workingCalendar(from: number, to: number, working: WorkingTime): WorkingCalendar {
  const first = dayOn(from, 0, working);
  const days = [first];
  let last = first;
  for (let day = dayAfter(working.dayOf(from)); day <= working.dayOf(to); day = dayAfter(day)) {
    last = dayOn(working.at(day, 0, 0), last.before + last.ends - last.starts, working);
    days.push(last);
  }
  const dayOf = (moment: number): Day => {
    let low = 0;
    let high = days.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((days[middle]?.midnight ?? 0) <= moment) low = middle;
      else high = middle;
    }
    return days[low] ?? first;
  };
  const workedUntil = (moment: number): number => {
    const { before, starts, ends } = dayOf(moment);
    return before + Math.min(Math.max(moment, starts), ends) - starts;
  };
  return {
    hoursBetween: (start, end) => (end > start ? (workedUntil(end) - workedUntil(start)) / hour : 0),
    monthOf: (moment) => dayOf(moment).month,
  };
}

function dayOn(moment: number, before: number, working: WorkingTime): Day {
  const day = working.dayOf(moment);
  const starts = working.at(day, 8, 0);
  const ends = working.isWorkingDay(day) ? working.at(day, 16, 0) : starts;
  return { midnight: working.at(day, 0, 0), starts, ends, before, month: day.slice(0, 7) };
}
