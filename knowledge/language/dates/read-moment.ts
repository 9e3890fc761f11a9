import type { Temporal } from 'temporal-polyfill';
import { plusDays } from '../../kernel/plain-days.ts';
import { monthWords, type Side, shortWeekdays, weekdayWords } from './calendar-words.ts';
import { isAt, type Lexemes, type Read, shortNumber } from './lexemes.ts';
import { coming, days, type Moment, mondayOf } from './moment.ts';
import { readNthWeekday } from './nth-weekday.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';
import { readDate, readYear } from './read-date.ts';
import { relativePhrases, weekOfWeekday } from './relative-days.ts';

export interface Point {
  readonly moment: Moment;
  /** The first of several days or weeks said in one, `1.–15.12.`. */
  readonly first?: Moment;
  readonly side?: Side;
  readonly bare?: true;
}

/** Reads one day or stretch of days. `monthAlone`: whether a month's Swedish or English name may stand alone here. */
export function readMoment(
  lexemes: Lexemes,
  at: number,
  today: Temporal.PlainDate,
  monthAlone: (lexemes: Lexemes, at: number) => boolean,
): Read<Point> | undefined {
  const relative = readPhrase(relativePhrases, lexemes, at);
  return (
    readNth(lexemes, at, today) ??
    readWeekday(lexemes, at, today) ??
    (relative && { value: point(relative.value.of(today), relative.value.side), next: relative.next }) ??
    readEdge(lexemes, at) ??
    readWeek(lexemes, at) ??
    readWeekOf(lexemes, at, today) ??
    readCalendarDate(lexemes, at) ??
    readMonth(lexemes, at, monthAlone)
  );
}

/** `joulukuun toinen tiistai`; where it is not said surely which one, the words are read one by one. */
function readNth(lexemes: Lexemes, at: number, today: Temporal.PlainDate): Read<Point> | undefined {
  const nth = readNthWeekday(lexemes, at, today);
  if (!nth) return undefined;
  const { day, none, side } = nth.value;
  if (none) return { value: point(noSuchDay), next: nth.next };
  return day && { value: point(days(day), side), next: nth.next };
}

/** No calendar has it: the fifth Tuesday of a month that has four. */
const noSuchDay: Moment = { kind: 'date', day: 0, month: 0 };

const point = (moment: Moment, side?: Side): Point => (side ? { moment, side } : { moment });

const articles = new Set(['den', 'the']);
const nextWords = new Set([
  'ensi',
  'ens',
  'seuraavana',
  'seuraavasta',
  'tulevana',
  'nästa',
  'next',
  'this',
  'coming',
]);

function readWeekday(lexemes: Lexemes, at: number, today: Temporal.PlainDate): Read<Point> | undefined {
  const week = readPhrase(weekOfWeekday, lexemes, at);
  const place = week?.next ?? (nextWords.has(lexemes[at]?.text ?? '') ? at + 1 : at);
  const word = lexemes[place]?.text ?? '';
  const named = weekdayWords.get(word);
  if (!named && !shortWeekdays.has(word)) return undefined;
  let after = place + 1;
  if (isAt(lexemes, after, '.') && lexemes[after]?.glued) after += 1;
  if (isAt(lexemes, after, ',')) after += 1;
  if (articles.has(lexemes[after]?.text ?? '')) after += 1;
  const dated = place === at ? readCalendarDate(lexemes, after) : undefined;
  if (dated) return dated;
  if (!named) return undefined;
  const weekAfter = week ? undefined : readPhrase(weekOfWeekday, lexemes, place + 1);
  const weeks = week?.value ?? weekAfter?.value;
  const moment: Moment =
    weeks === undefined
      ? { kind: 'weekday', weekday: named.weekday }
      : days(plusDays(mondayOf(today), 7 * weeks + named.weekday - 1));
  return { value: point(moment, named.side), next: weekAfter?.next ?? place + 1 };
}

const endings: ReadonlyMap<string, Side | undefined> = new Map([
  ...['sta', 'stä'].map((ending): [string, Side] => [ending, 'from']),
  ...['een', 'hen', 'hin', 'iin', 'seen', 'n', 'ään', 'aan'].map((ending): [string, Side] => [ending, 'to']),
  ...['na', 'nä'].map((ending): [string, undefined] => [ending, undefined]),
]);

function readCalendarDate(lexemes: Lexemes, at: number): Read<Point> | undefined {
  const date = readDate(lexemes, articles.has(lexemes[at]?.text ?? '') ? at + 1 : at);
  if (!date) return undefined;
  const { day, month, year, firstDay, bare } = date.value;
  const ofDay = (number: number): Moment => ({
    kind: 'date',
    day: number,
    month,
    ...(year !== undefined && { year }),
  });
  const value: Point = {
    moment: ofDay(day),
    ...(firstDay !== undefined && { first: ofDay(firstDay) }),
    ...(bare && { bare }),
  };
  const ending = lexemes[date.next + 1];
  if (!isAt(lexemes, date.next, ':') || !ending?.glued || !endings.has(ending.text))
    return { value, next: date.next };
  const side = endings.get(ending.text);
  return {
    value: { moment: value.moment, ...(value.first && { first: value.first }), ...(side && { side }) },
    next: date.next + 2,
  };
}

const weekNouns: PhraseBook<Side | 'genitive' | undefined> = phraseBook([
  ['viikolla;viikko;viikoilla;viikot;vk;vk.;vko;vko.;vecka;veckan;veckorna;v.;week;weeks', undefined],
  ['viikosta;viikolta', 'from'],
  ['viikkoon', 'to'],
  ['viikon', 'genitive'],
]);
const weekCount = 53;

function readWeek(lexemes: Lexemes, at: number): Read<Point> | undefined {
  const noun = readPhrase(weekNouns, lexemes, at);
  if (!noun || (isAt(lexemes, at, 'v') && lexemes[at - 1]?.kind === 'number')) return undefined;
  const week = weekNumber(lexemes, noun.next);
  if (week === undefined) return undefined;
  let next = noun.next + 1;
  const last = isAt(lexemes, next, '-') ? weekNumber(lexemes, next + 1) : undefined;
  if (last !== undefined) next += 2;
  const year = readYear(lexemes, isAt(lexemes, next, '/') ? next + 1 : next);
  const ofWeek = (number: number): Moment => ({
    kind: 'week',
    week: number,
    ...(year && { year: year.value }),
  });
  const moment = ofWeek(last ?? week);
  const first = last === undefined ? {} : { first: ofWeek(week) };
  next = year?.next ?? next;
  if (noun.value !== 'genitive') return { value: { ...point(moment, noun.value), ...first }, next };
  const word = lexemes[next]?.text ?? '';
  // `viikon 48 tiistai`: the weekday is read by itself, as of the week before it.
  if (weekdayWords.has(word) || shortWeekdays.has(word))
    return { value: { ...point(moment), ...first }, next };
  const edge = edgeNouns.get(word);
  return edge && { value: point(moment, edge), next: next + 1 };
}

const weekOf: PhraseBook<true> = phraseBook([
  ['the week of;week of;the week beginning;week beginning;veckan som börjar;veckan från', true],
]);

/** `the week of 23 November` */
function readWeekOf(lexemes: Lexemes, at: number, today: Temporal.PlainDate): Read<Point> | undefined {
  const opening = readPhrase(weekOf, lexemes, at);
  const date = opening && readCalendarDate(lexemes, opening.next);
  const day = date && coming(date.value.moment, today)?.first;
  if (!date || !day) return undefined;
  return { value: point(days(mondayOf(day), plusDays(mondayOf(day), 6))), next: date.next };
}

/** The number of a week; not the beginning of a date such as `50.1.`. */
function weekNumber(lexemes: Lexemes, at: number): number | undefined {
  const week = shortNumber(lexemes, at);
  const dot = lexemes[at + 1];
  const dotted =
    dot?.glued && dot.text === '.' && lexemes[at + 2]?.glued && lexemes[at + 2]?.kind === 'number';
  return week !== undefined && week >= 1 && week <= weekCount && !dotted ? week : undefined;
}

const edgeNouns: ReadonlyMap<string, Side> = new Map([
  ['loppuun', 'to'],
  ['alusta', 'from'],
]);
const edgesBefore: PhraseBook<'first' | 'last'> = phraseBook([
  ['end of;the end of;slutet av;slutet på', 'last'],
  ['beginning of;the beginning of;start of;the start of;början av;början på', 'first'],
]);

/** `joulukuun loppuun`, `vuoden 2027 alusta`, `slutet av maj`, `the end of May 2027`. */
function readEdge(lexemes: Lexemes, at: number): Read<Point> | undefined {
  const edge = readPhrase(edgesBefore, lexemes, at);
  if (edge) {
    const month = monthWords.get(lexemes[edge.next]?.text ?? '');
    const year = readYear(lexemes, month ? edge.next + 1 : edge.next);
    const next = year?.next ?? edge.next + 1;
    if (month?.role === 'name')
      return { value: point(edgeOfMonth(month.month, edge.value, year?.value)), next };
    return year && !month ? { value: point(edgeOfYear(year.value, edge.value)), next } : undefined;
  }
  const month = monthWords.get(lexemes[at]?.text ?? '');
  if (month?.role !== 'genitive' && !isAt(lexemes, at, 'vuoden')) return undefined;
  const year = readYear(lexemes, at + 1);
  const place = year?.next ?? at + 1;
  const side = edgeNouns.get(lexemes[place]?.text ?? '');
  if (!side) return undefined;
  const which = side === 'from' ? 'first' : 'last';
  if (month) return { value: point(edgeOfMonth(month.month, which, year?.value), side), next: place + 1 };
  return year && { value: point(edgeOfYear(year.value, which), side), next: place + 1 };
}

const edgeOfMonth = (month: number, which: 'first' | 'last', year: number | undefined): Moment => {
  const stated = year === undefined ? {} : { year };
  return which === 'first'
    ? { kind: 'date', day: 1, month, ...stated }
    : { kind: 'month', month, part: 'last_day', ...stated };
};

const edgeOfYear = (year: number, which: 'first' | 'last'): Moment =>
  which === 'first' ? { kind: 'date', day: 1, month: 1, year } : { kind: 'date', day: 31, month: 12, year };

function readMonth(
  lexemes: Lexemes,
  at: number,
  monthAlone: (lexemes: Lexemes, at: number) => boolean,
): Read<Point> | undefined {
  const month = monthWords.get(lexemes[at]?.text ?? '');
  if (!month || (month.role !== 'free' && month.role !== 'name')) return undefined;
  const year = readYear(lexemes, at + 1);
  if (month.role === 'name' && !year && !monthAlone(lexemes, at)) return undefined;
  const moment: Moment = { kind: 'month', month: month.month, ...(year && { year: year.value }) };
  return { value: point(moment, month.side), next: year?.next ?? at + 1 };
}
