import { Temporal } from 'temporal-polyfill';
import { daysLater } from '../../../../knowledge/directory/days.ts';
import type { IsoDate } from '../../../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../../../knowledge/kernel/result.ts';
import { readDates } from '../../../../knowledge/language/dates/read-dates.ts';
import { readHours } from '../../../../knowledge/language/dates/read-hours.ts';
import type { DaySpan } from '../../../../knowledge/language/dates/resolve-span.ts';
import type { Hours } from '../held-hours.ts';
import { bareWeekday, plainDays } from './change-words.ts';
import type { ChangeFault, ChangeKind, WindowChange } from './window-change.ts';

/** `24.11. -> 26.11. klo 13–15`: the two sides of a move. */
const arrow = /\s*(?:->|→|=>|>|\s(?:päivään|siirtyy|till|to)\s)\s*/iu;

/** When the window is held. */
export interface Held {
  /** Its hours on a day on which it is held. */
  on(day: IsoDate): Hours | undefined;
  readonly usual: Hours;
}

/** The change that days in words mean, such as `24.11.`, `1.7.–31.7.`, `24.11. -> 26.11. klo 13–15`. */
export function readChange(
  kind: ChangeKind,
  text: string,
  today: IsoDate,
  held: Held,
): Result<WindowChange, ChangeFault> {
  if (kind === 'resume') return ok({ kind });
  const plain = plainDays(text);
  if (kind === 'move') return readMove(plain, today, held);
  const said = daysIn(plain, today);
  if (!said.ok) return said;
  const [span, ...others] = said.value.spans;
  if (span === undefined) return err('day_missing');
  if (kind === 'day_off') return daysOff(said.value.spans, held);
  if (others.length > 0) return err('several_days');
  const { from, to } = span;
  if (kind === 'end') {
    const day = to ?? from;
    return day === undefined ? err('day_missing') : day < today ? err('past') : ok({ kind, day });
  }
  if (to === undefined) return err('day_missing');
  if (to < today) return err('past');
  const start = from ?? today;
  return to < start ? err('end_before_start') : ok({ kind, from: start, to });
}

/** The day of the time that is meant; a lone day to move something may be the one to move it to. */
export function dayMeant(text: string, today: IsoDate, isMove: boolean): IsoDate | undefined {
  const [first = '', second] = plainDays(text).split(arrow);
  if (isMove && second === undefined) return undefined;
  const { from, to } = readDates(first, today).span ?? {};
  return from === to ? from : undefined;
}

/** The words that say to when something is to be moved. */
export const movedTo = (text: string): string => plainDays(text).split(arrow).at(-1) ?? '';

/** The day that something is to be moved to: the later one of two, or the only one that is named. */
export function dayMovedTo(text: string, today: IsoDate): IsoDate | undefined {
  const said = daysIn(movedTo(text), today);
  const { from, to } = (said.ok ? said.value.spans.at(-1) : undefined) ?? {};
  return from === to ? from : undefined;
}

interface DaysIn {
  readonly spans: readonly DaySpan[];
  readonly rest: string;
}

/** No more days are called off at once. */
const mostDays = 60;

/** All days that a text says, in its order. */
function daysIn(text: string, today: IsoDate): Result<DaysIn, ChangeFault> {
  const spans: DaySpan[] = [];
  let rest = text;
  for (;;) {
    const read = readDates(rest, today);
    if (read.fault) return err(read.fault.reason);
    if (!read.span || spans.length >= mostDays) return ok({ spans, rest });
    const last = read.span.to ?? read.span.from;
    if (last !== undefined && (last < today || isOfNextYear(last, text, today))) return err('past');
    spans.push(read.span);
    rest = read.rest;
  }
}

/** A day without a year that was so many days ago was not meant to be the one of next year. */
const longestPast = 90;

const isOfNextYear = (day: IsoDate, text: string, today: IsoDate): boolean =>
  !/\d{4}/.test(text) && day > daysLater(today, 365 - longestPast);

/** Each day that is named, and of a stretch those on which the window is held. */
function daysOff(spans: readonly DaySpan[], held: Held): Result<WindowChange, ChangeFault> {
  const found: IsoDate[] = [];
  for (const { from, to } of spans) {
    const first = from ?? to;
    if (first === undefined) continue;
    const last = to ?? first;
    for (let day = first; day <= last && found.length < mostDays; day = daysLater(day, 1))
      if (first === last || held.on(day)) found.push(day);
  }
  const [day, ...also] = [...new Set(found)].sort();
  if (day === undefined) return err('not_held');
  return ok({ kind: 'day_off', day, ...(also.length > 0 ? { also } : {}) });
}

function readMove(text: string, today: IsoDate, held: Held): Result<WindowChange, ChangeFault> {
  const place = arrow.exec(text);
  const first = place ? text.slice(0, place.index) : text;
  const left = daysIn(first, today);
  if (!left.ok) return left;
  const [span, other, ...more] = left.value.spans;
  const day = span?.from ?? span?.to;
  if (span === undefined || day === undefined) return err('day_missing');
  if (more.length > 0 || (other && (place || /(?<!\p{L})(?:ja|och|and)(?!\p{L})/iu.test(left.value.rest))))
    return err('several_days');
  const second = place ? text.slice(place.index + place[0].length) : undefined;
  const target = second === undefined ? beside(span, other, left.value) : thereIn(second, day, today);
  if (!target.ok) return target;
  const { to, rest } = target.value;
  const now = held.on(day) ?? held.usual;
  const said = readHours(rest, today);
  if (said === 'no_such_time') return err('no_such_time');
  if (to === day && said === undefined) return err('to_missing');
  const starts = said?.starts ?? now.starts;
  const ends = said === undefined ? now.ends : (said.ends ?? asLong(starts, now));
  if (ends === undefined) return err('no_such_time');
  return starts < ends ? ok({ kind: 'move', day, to, starts, ends }) : err('end_before_start');
}

interface There {
  readonly to: IsoDate;
  /** The words without the day. */
  readonly rest: string;
}

/** Without an arrow: the second of two days, the end of a stretch, or the day itself with other hours. */
function beside(span: DaySpan, other: DaySpan | undefined, { rest }: DaysIn): Result<There, ChangeFault> {
  const to = other === undefined ? span.to : other.from === other.to ? other.to : undefined;
  return to === undefined ? err('to_missing') : ok({ to, rest });
}

/** A weekday alone is one of the week of the day that is moved, or of the next when that is past. */
function thereIn(text: string, day: IsoDate, today: IsoDate): Result<There, ChangeFault> {
  const read = daysIn(text, today);
  if (!read.ok) return read;
  const { spans, rest } = read.value;
  const [span, ...more] = spans;
  if (span === undefined) return err('to_missing');
  if (more.length > 0) return err('several_days');
  const weekday = bareWeekday(text);
  const said = span.from === span.to ? span.from : undefined;
  const to = weekday === undefined ? said : weekdayNear(day, weekday, today);
  return to === undefined ? err('to_missing') : ok({ to, rest });
}

function weekdayNear(day: IsoDate, weekday: number, today: IsoDate): IsoDate {
  const same = daysLater(day, weekday - Temporal.PlainDate.from(day).dayOfWeek);
  return same < today || same === day ? daysLater(same, 7) : same;
}

/** The end that keeps its length; `undefined` when that is another day. */
function asLong(starts: string, now: Hours): string | undefined {
  const ends = minuteOf(starts) + minuteOf(now.ends) - minuteOf(now.starts);
  if (ends >= 24 * 60) return undefined;
  return `${String(Math.floor(ends / 60)).padStart(2, '0')}:${String(ends % 60).padStart(2, '0')}`;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
