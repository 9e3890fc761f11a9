import { Temporal } from 'temporal-polyfill';

/*
 * Arithmetic on calendar days that goes by the calendar of Date. The durations of the polyfill are miscompiled by Node 20
 * now and then: a negative one then fails with `Cannot mix duration signs`.
 */

const dayLength = 86_400_000;
const midnight = ({ year, month, day }: Temporal.PlainDate): number => Date.UTC(year, month - 1, day);

/** Whole days from one day to another; negative when the other comes before. */
export const daysFrom = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  (midnight(to) - midnight(from)) / dayLength;

/** The day so many days later, or earlier when negative. */
export function plusDays(day: Temporal.PlainDate, days: number): Temporal.PlainDate {
  const date = new Date(midnight(day) + days * dayLength);
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The same day so many months later, or earlier when negative; of the first of a month, which every month has. */
export function plusMonths(first: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const month = first.year * 12 + first.month - 1 + months;
  return new Temporal.PlainDate(Math.floor(month / 12), (month % 12) + 1, first.day);
}
