import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { type IsoDate, isoDate } from '../kernel/ids.ts';
import { plusDays } from '../kernel/plain-days.ts';
import type { Outreach } from './directory.ts';
import { type Schedule, weekdaysOf } from './schedule.ts';

/** One time at which something is held; `HH:MM` on the wall clock of the tenant's time zone. */
export interface Occurrence {
  readonly day: IsoDate;
  readonly starts: string;
  readonly ends: string;
}

/** What lies farther ahead is not looked at. */
const longestSpan = 400;

/** A Monday: every other week of a series without a first day is counted from its week. */
const countedFrom = '2000-01-03';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** When it is held from one day to another, both included, in order and without the days it is called off. */
export function occurrences(
  outreach: Pick<Outreach, 'when' | 'cancelled'>,
  from: IsoDate,
  to: IsoDate,
): readonly Occurrence[] {
  const { when, cancelled } = outreach;
  const farthest = plusDays(Temporal.PlainDate.from(from), longestSpan).toString();
  const last = to < farthest ? to : farthest;
  if (last < from) return [];
  return daysOf(when, from, last)
    .filter((day) => day >= from && day <= last && !cancelled.includes(day))
    .map((day) => ({ day, starts: when.starts, ends: when.ends }));
}

/**
 * Whether the schedule names that day, called off or not. Cheap, for looking through the days of a thousand series,
 * where walking each series from its start takes too long.
 */
export function isScheduledOn(when: Schedule, day: IsoDate): boolean {
  if (when.kind === 'once') return when.on === day;
  const number = dayNumber(day);
  const weekday = weekdayOf(number);
  if (when.weekday !== weekday && !(when.kind === 'weekly' && when.alsoOn?.includes(weekday))) return false;
  if (!isBetween(day, when) || !isInSeason(day, when)) return false;
  if (when.kind === 'monthly') {
    const isLast = new Date((number + 7) * dayLength).getUTCDate() <= 7;
    const nth = Math.ceil(Number(day.slice('YYYY-MM-'.length)) / 7);
    return [when.nth, ...(when.alsoNth ?? [])].some((each) => (each === -1 ? isLast : each === nth));
  }
  if (!isInWeeks(number, when)) return false;
  if (when.every === 1) return true;
  const first = firstNumber(dayNumber(when.from ?? countedFrom), weekdaysOf(when));
  return (weekNumber(number) - weekNumber(first)) % when.every === 0;
}

const dayLength = 86_400_000;
/** Days since 1970-01-01, which was a Thursday. */
const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / dayLength;
const weekdayOf = (number: number): number => ((number + 3) % 7) + 1;
/** Weeks since the one of 1970-01-01, from Monday to Sunday. */
const weekNumber = (number: number): number => Math.floor((number + 3) / 7);

function isInWeeks(number: number, { weeks }: Extract<Schedule, { kind: 'weekly' }>): boolean {
  if (weeks === undefined) return true;
  // The number of an ISO week is counted from the year that its Thursday is in.
  const thursday = new Date((number - weekdayOf(number) + 4) * dayLength);
  const ofYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / dayLength;
  const isOdd = Math.floor(ofYear / 7) % 2 === 0;
  return isOdd === (weeks === 'odd');
}

function daysOf(when: Schedule, from: string, to: string): readonly IsoDate[] {
  if (when.kind === 'once') return [when.on];
  const rule = new RRuleTemporal({ ...frequency(when), tzid: 'UTC' });
  return rule
    .between(midnight(from), midnight(to), true)
    .map((time) => isoDate.parse(time.toPlainDate().toString()))
    .filter((day) => isBetween(day, when) && isInSeason(day, when))
    .filter((day) => when.kind === 'monthly' || isInWeeks(dayNumber(day), when));
}

type Series = Exclude<Schedule, { kind: 'once' }>;

function frequency(when: Series) {
  if (when.kind === 'monthly')
    return {
      freq: 'MONTHLY' as const,
      byDay: [when.nth, ...(when.alsoNth ?? [])].map((nth) => `${nth}${codeOf(when.weekday)}`),
      dtstart: midnight(when.from ?? countedFrom),
    };
  return {
    freq: 'WEEKLY' as const,
    interval: when.every,
    byDay: weekdaysOf(when).map(codeOf),
    dtstart: midnight(firstDay(when.from ?? countedFrom, weekdaysOf(when))),
  };
}

const codeOf = (weekday: number): string => weekdays[weekday - 1] ?? 'MO';

/** The rule counts days only, and UTC has every midnight: clocks are not put forward there. */
const midnight = (day: string): Temporal.ZonedDateTime => Temporal.PlainDate.from(day).toZonedDateTime('UTC');

/** The first day that is one of the weekdays, the day itself included; days as they are numbered. */
const firstNumber = (number: number, among: readonly number[]): number =>
  number + Math.min(...among.map((weekday) => (weekday - weekdayOf(number) + 7) % 7));

const firstDay = (day: string, among: readonly number[]): string =>
  new Date(firstNumber(dayNumber(day), among) * dayLength).toISOString().slice(0, 10);

const isBetween = (day: IsoDate, { from, until }: Series): boolean =>
  (from === undefined || day >= from) && (until === undefined || day <= until);

function isInSeason(day: IsoDate, { season }: Series): boolean {
  if (season === undefined) return true;
  const ofYear = day.slice('YYYY-'.length);
  return season.from <= season.to
    ? ofYear >= season.from && ofYear <= season.to
    : ofYear >= season.from || ofYear <= season.to;
}
