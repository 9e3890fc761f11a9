import fc from 'fast-check';
import { type IsoDate, isoDate } from '../../../../knowledge/kernel/ids.ts';

/** Calendar arithmetic on the platform's own dates, apart from the library the product counts with. */
const milliseconds = 24 * 60 * 60 * 1000;
const atMidnight = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);

export const addDays = (day: IsoDate, days: number): IsoDate =>
  isoDate.parse(new Date(atMidnight(day).getTime() + days * milliseconds).toISOString().slice(0, 10));

/** 1 is Monday. */
export const weekdayOf = (day: IsoDate): number => atMidnight(day).getUTCDay() || 7;

export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  (atMidnight(to).getTime() - atMidnight(from).getTime()) / milliseconds;

export function dayPartsOf(day: IsoDate): { year: number; month: number; date: number } {
  const [year, month, date] = day.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 0, date: date ?? 0 };
}

const firstDay = isoDate.parse('2020-01-01');
/** Any day of 2020 to 2039, leap days often among them. */
export const isoDays: fc.Arbitrary<IsoDate> = fc.oneof(
  { weight: 9, arbitrary: fc.nat({ max: 7304 }).map((days) => addDays(firstDay, days)) },
  { weight: 1, arbitrary: fc.constantFrom('2024-02-29', '2028-02-29').map((day) => isoDate.parse(day)) },
);
