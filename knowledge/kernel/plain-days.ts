import { Temporal } from 'temporal-polyfill';

/*
 * Arithmetic on calendar days that goes by the calendar of Date. The polyfill's own goes by Math.sign, which a package may
 * replace: sylvester, which some parts of natural bring along, gives zero a sign.
 */

const dayLength = 86_400_000;
const midnight = ({ year, month, day }: Temporal.PlainDate): number => Date.UTC(year, month - 1, day);

/** Whole days from one day to another; negative when the other comes before. */
export const daysFrom = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  (midnight(to) - midnight(from)) / dayLength;

/** Below zero when one day comes before the other, above when after it, zero for the same day. */
export const compareDays = (one: Temporal.PlainDate, other: Temporal.PlainDate): number =>
  daysFrom(other, one);

export const isSameDay = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  daysFrom(one, other) === 0;

/** The day so many days later, or earlier when negative. */
export function plusDays(day: Temporal.PlainDate, days: number): Temporal.PlainDate {
  const date = new Date(midnight(day) + days * dayLength);
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The same day so many months later, or earlier when negative; the last of a month that has no such day. */
export function plusMonths(day: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const month = day.year * 12 + day.month - 1 + months;
  const first = new Temporal.PlainDate(Math.floor(month / 12), (month % 12) + 1, 1);
  return new Temporal.PlainDate(first.year, first.month, Math.min(day.day, first.daysInMonth));
}
