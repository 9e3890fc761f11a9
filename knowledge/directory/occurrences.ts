import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { type IsoDate, isoDate } from '../kernel/ids.ts';
import type { Outreach } from './directory.ts';
import type { Schedule } from './schedule.ts';

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
  const farthest = Temporal.PlainDate.from(from).add({ days: longestSpan }).toString();
  const last = to < farthest ? to : farthest;
  if (last < from) return [];
  return daysOf(when, from, last)
    .filter((day) => day >= from && day <= last && !cancelled.includes(day))
    .map((day) => ({ day, starts: when.starts, ends: when.ends }));
}

function daysOf(when: Schedule, from: string, to: string): readonly IsoDate[] {
  if (when.kind === 'once') return [when.on];
  const rule = new RRuleTemporal({ ...frequency(when), tzid: 'UTC' });
  return rule
    .between(midnight(from), midnight(to), true)
    .map((time) => isoDate.parse(time.toPlainDate().toString()))
    .filter((day) => isBetween(day, when) && isInSeason(day, when));
}

type Series = Exclude<Schedule, { kind: 'once' }>;

function frequency(when: Series) {
  const weekday = weekdays[when.weekday - 1] ?? 'MO';
  if (when.kind === 'monthly')
    return {
      freq: 'MONTHLY' as const,
      byDay: [`${when.nth}${weekday}`],
      dtstart: midnight(when.from ?? countedFrom),
    };
  return {
    freq: 'WEEKLY' as const,
    interval: when.every,
    byDay: [weekday],
    dtstart: midnight(firstWeekday(when.from ?? countedFrom, when.weekday)),
  };
}

/** The rule counts days only, and UTC has every midnight: clocks are not put forward there. */
const midnight = (day: string): Temporal.ZonedDateTime => Temporal.PlainDate.from(day).toZonedDateTime('UTC');

/** The first such weekday, the day itself included. */
function firstWeekday(day: string, weekday: number): string {
  const date = Temporal.PlainDate.from(day);
  return date.add({ days: (weekday - date.dayOfWeek + 7) % 7 }).toString();
}

const isBetween = (day: IsoDate, { from, until }: Series): boolean =>
  (from === undefined || day >= from) && (until === undefined || day <= until);

function isInSeason(day: IsoDate, { season }: Series): boolean {
  if (season === undefined) return true;
  const ofYear = day.slice('YYYY-'.length);
  return season.from <= season.to
    ? ofYear >= season.from && ofYear <= season.to
    : ofYear >= season.from || ofYear <= season.to;
}
