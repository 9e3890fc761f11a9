import { Temporal } from 'temporal-polyfill';
import type { Schedule } from '../../directory/schedule.ts';
import type { IsoDate } from '../../kernel/ids.ts';
import { daysFrom, plusDays } from '../../kernel/plain-days.ts';
import { shortWeekdays } from './calendar-words.ts';
import { readClock } from './clock.ts';
import { findClock, findNoSuchTime } from './find-clock.ts';
import { leftOutIn } from './left-out-days.ts';
import { leftOver, loneOrdinal, otherDays } from './left-over.ts';
import {
  blanked,
  firstFound,
  isAt,
  type Lexemes,
  lex,
  mayBeginAt,
  type Read,
  type Stretch,
  withoutStretches,
} from './lexemes.ts';
import { type Mention, readMentions } from './mentions.ts';
import { before, type Moment, toIsoDate } from './moment.ts';
import { readPhrase } from './phrases.ts';
import { type BoundsRead, readBounds } from './read-bounds.ts';
import { type DateFault, writtenText } from './read-dates.ts';
import { type Recurrence, readRecurrence, weekly } from './recurrence.ts';
import { weeksAhead } from './relative-days.ts';
import { resolveSpan } from './resolve-span.ts';
import { unclearOften, withFirst } from './series-limits.ts';
import { readTimeOfDay } from './time-of-day.ts';
import { readWeekParity, type WeekParity } from './week-parity.ts';
import { readWeekdays } from './weekday-list.ts';

/**
 * What was found, and the text without it. `no_time`: there are days but no times, or no end; `end_before_start`: it
 * ends on the clock before it starts; `several`: more days or times are said than one schedule can hold; `unclear_days`:
 * a series is said, but not which; `past`: a day without a year has just been, and the next one is a year away;
 * `no_such_time`: `klo 25`; `exception`: days of a series are left out, which a schedule cannot say. With neither schedule nor fault, no days are said that a schedule can hold.
 */
export interface ScheduleRead {
  readonly schedule?: Schedule;
  readonly fault?:
    | DateFault
    | 'no_time'
    | 'end_before_start'
    | 'several'
    | 'unclear_days'
    | 'past'
    | 'no_such_time'
    | 'exception';
  readonly rest: string;
}

/**
 * Reads when something is held from a Finnish, Swedish or English text, such as `joka tiistai klo 9-11, 1.9.–31.5.`.
 * A series of every other week without a first day is counted from the coming such day.
 */
export function readSchedule(text: string, today: IsoDate): ScheduleRead {
  const composed = text.normalize('NFC');
  const lexemes = lex(composed);
  const day = Temporal.PlainDate.from(today);
  const parity = firstFound(lexemes, readWeekParity);
  const open = blanked(lexemes, present([parity]));
  const series =
    firstFound(open, (all, at) => readRecurrence(all, at) ?? (parity && readListed(all, at))) ??
    firstFound(open, readTimetable);
  const clock = findClock(open, series, day);
  const isCounted = series?.value.kind === 'weekly' && series.value.every > 1;
  const written = readMentions(blanked(open, present([series, clock])), day);
  const mentions = series ? withFirst(open, written, isCounted) : written;
  const days = series && inWeeks(series.value, parity?.value);
  const found = days ? readSeries(days, open, mentions, day) : readOnce(mentions, day);
  const read = present([parity, series, clock, ...(found?.read ?? [])]);
  // Weeks from now are counted from today by some, from the weekday by others.
  const ahead = firstFound(open, (all, at) => readPhrase(weeksAhead, all, at));
  const ordinal = series ? undefined : (loneOrdinal(open) ?? ahead);
  if ((parity && !days) || ordinal) {
    const rest = withoutStretches(composed, lexemes, present([...read, ordinal]));
    return { fault: 'unclear_days', rest };
  }
  const left = series && leftOutIn(open, day);
  if (left && left.from >= series.from) {
    const beside = read.filter(({ from, next }) => next <= left.from || from >= left.next);
    return { fault: 'exception', rest: withoutStretches(composed, lexemes, [...beside, left]) };
  }
  const unread = blanked(lexemes, read);
  const often = unclearOften(unread);
  if (often) return { fault: 'unclear_days', rest: withoutStretches(composed, lexemes, [...read, often]) };
  const rest = withoutStretches(composed, lexemes, read);
  if (!found) return { rest: text };
  if (found.fault) {
    const { reason, mentions: faulty } = found.fault;
    return { fault: { reason, text: writtenText(composed, lexemes, faulty) }, rest };
  }
  const on = found.days?.kind === 'once' ? found.days.on : undefined;
  if (found.isPast) return { fault: 'past', rest };
  const more = leftOver(unread, on === undefined ? [] : otherDays(on, mentions, day));
  if (more.length > 0)
    return { fault: 'several', rest: withoutStretches(composed, lexemes, [...read, ...more]) };
  const { starts, ends } = clock?.value ?? {};
  const none = ends === undefined ? findNoSuchTime(open) : undefined;
  if (none) return { fault: 'no_such_time', rest: withoutStretches(composed, lexemes, [...read, none]) };
  if (!found.days || starts === undefined || ends === undefined) {
    // `kello kaksitoista`, `klo 9 jälkeen`: of the time that is said an end is missing.
    const half = firstFound(blanked(open, read), (all, at) =>
      readTimeOfDay(all, at)?.value.marked ? readTimeOfDay(all, at) : undefined,
    );
    return { fault: 'no_time', rest: withoutStretches(composed, lexemes, present([...read, half])) };
  }
  if (ends <= starts) return { fault: 'end_before_start', rest };
  return { schedule: { ...found.days, starts, ends }, rest };
}

function readListed(lexemes: Lexemes, at: number): Read<Recurrence> | undefined {
  const isConnector = isAt(lexemes, at, 'to') && lexemes[at - 1]?.kind === 'number';
  const start = isAt(lexemes, at, 'on') || isAt(lexemes, at, 'på') ? at + 1 : at;
  const listed = isConnector ? undefined : readWeekdays(lexemes, start);
  return listed && weekly(listed.value, 1, listed.next);
}

/** `ma–pe klo 8–9`, `ti klo 12–14`: as opening hours are written, every week. */
function readTimetable(lexemes: Lexemes, at: number): Read<Recurrence> | undefined {
  const listed = mayBeginAt(lexemes, at) ? readWeekdays(lexemes, at) : undefined;
  if (!listed || (!shortWeekdays.has(lexemes[at]?.text ?? '') && !isAt(lexemes, at + 1, '-')))
    return undefined;
  const clock = readClock(lexemes, isAt(lexemes, listed.next, ',') ? listed.next + 1 : listed.next);
  if (clock?.value.ends === undefined) return undefined;
  // `to 9-11` is a time where nothing follows that there are 9 to 11 of.
  const after = lexemes[clock.next];
  const isAlone = !after || (after.kind === 'sign' && after.text !== '-' && after.text !== '%');
  const isConnector = lexemes[at - 1]?.kind === 'number';
  const isTime = clock.value.marked || listed.value.length > 1 || (isAlone && !isConnector);
  return isTime ? weekly(listed.value, 1, listed.next) : undefined;
}

/** In every other week, when these are the even ones, it is held in the even ones; other intervals have no such weeks. */
function inWeeks(recurrence: Recurrence, weeks: WeekParity | undefined): Recurrence | undefined {
  if (weeks === undefined) return recurrence;
  if (recurrence.kind !== 'weekly' || recurrence.every > 2) return undefined;
  return { ...recurrence, every: 1, weeks };
}

/** Like `Omit`, for each kind of schedule on its own. */
type WithoutClock<T> = T extends unknown ? Omit<T, 'starts' | 'ends'> : never;

interface DaysFound {
  readonly days?: WithoutClock<Schedule>;
  readonly read: readonly Stretch[];
  readonly fault?: BoundsRead['fault'];
  readonly isPast?: boolean;
}

/** A date without a year that was so many days ago was not meant to be the one of next year. */
const longestPast = 90;

/** The day of such a date when it has just been, this year: in January, the one in October is that of this year. */
function justBeen(moment: Moment, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const last = moment.kind === 'date' && moment.year === undefined ? before(moment, today)?.first : undefined;
  const days = last ? daysFrom(last, today) : 0;
  return last?.year === today.year && days > 0 && days <= longestPast ? last : undefined;
}

function readSeries(
  recurrence: Recurrence,
  lexemes: Lexemes,
  mentions: readonly Mention[],
  today: Temporal.PlainDate,
): DaysFound {
  const { bounds, read, fault } = readBounds(lexemes, mentions, today);
  if (fault) return { read, fault };
  const counted = recurrence.kind === 'weekly' && recurrence.every > 1 && bounds.from === undefined;
  const first = counted ? firstOf(recurrence, today) : undefined;
  // What began a while ago goes on; what ended then is past.
  const [begun] = mentions.flatMap((each) =>
    each.kind === 'from' ? (justBeen(each.moment, today) ?? []) : [],
  );
  const isPast = mentions.some((each) => each.kind === 'to' && justBeen(each.moment, today));
  const from = first ?? begun;
  return { days: { ...recurrence, ...bounds, ...(from && { from: toIsoDate(from) }) }, read, isPast };
}

/** The first day that is one of the weekdays, today included. */
function firstOf(
  { weekday, alsoOn = [] }: Extract<Recurrence, { kind: 'weekly' }>,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const until = [weekday, ...alsoOn].map((each) => (each - today.dayOfWeek + 7) % 7);
  return plusDays(today, Math.min(...until));
}

function readOnce(mentions: readonly Mention[], today: Temporal.PlainDate): DaysFound | undefined {
  const [mention] = mentions;
  if (mention?.kind !== 'on') return undefined;
  const span = resolveSpan(mention, today);
  if (typeof span === 'string') return { read: [mention], fault: { reason: span, mentions: [mention] } };
  if (span.from === undefined || span.from !== span.to) return undefined;
  const isPast = justBeen(mention.moment, today) !== undefined;
  return { days: { kind: 'once', on: span.from }, read: [mention], isPast };
}

const present = (stretches: readonly (Stretch | undefined)[]): readonly Stretch[] =>
  stretches.filter((stretch) => stretch !== undefined);
