import { Temporal } from 'temporal-polyfill';
import type { Schedule } from '../../directory/schedule.ts';
import { daysFrom } from '../../kernel/plain-days.ts';

export type Season = NonNullable<Exclude<Schedule, { kind: 'once' }>['season']>;

/** A span without years that is shorter is of one year only. */
const shortestSeason = 32;
/** One that goes over the new year and is longer has its ends swapped. */
const longestOverNewYear = 300;

/** Whether days written without a year, such as `1.9.–31.5.`, are a part of each year, though nothing says so. */
export function readsAsSeason({ from, to }: Season): boolean {
  const length = seasonLength({ from, to });
  return length >= shortestSeason && (from <= to || length <= longestOverNewYear);
}

/** Days, both ends included; a day that its month does not have is the last one it has. */
function seasonLength({ from, to }: Season): number {
  return daysFrom(dayOf(leapYear, from), dayOf(from <= to ? leapYear : leapYear + 1, to)) + 1;
}

const leapYear = 2024;
function dayOf(year: number, dayOfYear: string): Temporal.PlainDate {
  const [month = 1, day = 1] = dayOfYear.split('-').map(Number);
  return Temporal.PlainDate.from({ year, month, day });
}
