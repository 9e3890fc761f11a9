import { Temporal } from 'temporal-polyfill';
import { type IsoDate, isoDate } from '../../kernel/ids.ts';
import { compareDays, plusDays } from '../../kernel/plain-days.ts';

/** A day or a stretch of days as it was said: without a year, which one is known only from the rest. */
export type Moment =
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year?: number }
  /** `part`: its last day alone. */
  | { readonly kind: 'month'; readonly month: number; readonly year?: number; readonly part?: 'last_day' }
  /** An ISO 8601 week. */
  | { readonly kind: 'week'; readonly week: number; readonly year?: number }
  /** 1 is Monday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  | Days;

/** Days that are known, both ends included. */
export interface Days {
  readonly kind: 'days';
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

export const days = (first: Temporal.PlainDate, last = first): Days => ({ kind: 'days', first, last });

export const toIsoDate = (day: Temporal.PlainDate): IsoDate => isoDate.parse(day.toString());

/** Whether the moment is a day or month of no stated year. */
export const recursYearly = (
  moment: Moment,
): moment is Extract<Moment, { kind: 'date' | 'month' }> & { year?: undefined } =>
  (moment.kind === 'date' || moment.kind === 'month') && moment.year === undefined;

/** A 29 February is found within so many years; a week 53 of some far year is not meant. */
const yearsAhead = (moment: Moment): number => (moment.kind === 'date' ? 8 : 1);

/**
 * The first such days that are not over on `earliest`; a weekday is the first one after it. `undefined` when there
 * is no such day.
 */
export function coming(moment: Moment, earliest: Temporal.PlainDate): Days | undefined {
  switch (moment.kind) {
    case 'days':
      return moment;
    case 'weekday':
      return days(plusDays(earliest, ((moment.weekday - earliest.dayOfWeek + 6) % 7) + 1));
    case 'date':
    case 'month':
    case 'week': {
      if (moment.year !== undefined) return inYear(moment, moment.year);
      for (let year = earliest.year - 1; year <= earliest.year + yearsAhead(moment); year += 1) {
        const found = inYear(moment, year);
        if (found !== undefined && compareDays(found.last, earliest) >= 0) return found;
      }
      return undefined;
    }
  }
}

/** The last such days of no stated year that begin on `latest` or before it. */
export function before(moment: Moment, latest: Temporal.PlainDate): Days | undefined {
  for (let year = latest.year; year >= latest.year - yearsAhead(moment); year -= 1) {
    const found = inYear(moment, year);
    if (found !== undefined && compareDays(found.first, latest) <= 0) return found;
  }
  return undefined;
}

function inYear(moment: Moment, year: number): Days | undefined {
  if (moment.kind === 'date') {
    const { day, month } = moment;
    if (day < 1 || month < 1 || month > 12 || day > lastOfMonth(year, month).day) return undefined;
    return days(Temporal.PlainDate.from({ year, month, day }));
  }
  if (moment.kind === 'month') {
    const last = lastOfMonth(year, moment.month);
    return days(moment.part === 'last_day' ? last : last.with({ day: 1 }), last);
  }
  if (moment.kind === 'week') {
    // 4 January is in the first ISO week of every year.
    const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
    const monday = plusDays(mondayOf(fourth), 7 * (moment.week - 1));
    return monday.yearOfWeek === year ? days(monday, plusDays(monday, 6)) : undefined;
  }
  return undefined;
}

function lastOfMonth(year: number, month: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.with({ day: first.daysInMonth });
}

export const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => plusDays(day, -(day.dayOfWeek - 1));
