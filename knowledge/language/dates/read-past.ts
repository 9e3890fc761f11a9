import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../kernel/ids.ts';
import { compareDays, plusDays, plusMonths } from '../../kernel/plain-days.ts';
import { monthWords } from './calendar-words.ts';
import { mondayOf, toIsoDate } from './moment.ts';
import { readDates } from './read-dates.ts';
import type { DaySpan } from './resolve-span.ts';

/** Days that are over or under way, and the text without them. Without `span` none are said. */
export interface PastRead {
  readonly span?: DaySpan;
  readonly rest: string;
}

/**
 * The days of a text that asks about what has been: a day, month or season without a year is the last one that has
 * begun.
 */
export function readPast(text: string, today: IsoDate): PastRead {
  const plain = text.normalize('NFC').replace(lastBeforeMonth, '').replace(ofMonth, 'kuussa');
  const day = Temporal.PlainDate.from(today);
  for (const [words, daysOf] of relative) {
    const found = words.exec(plain);
    if (found) return { span: daysOf(day, yearOf(found)), rest: without(plain, found) };
  }
  const now = readDates(plain, today);
  const isOver = now.span?.from !== undefined && now.span.to !== undefined && now.span.to <= today;
  const before = readDates(plain, toIsoDate(plusMonths(plusMonths(day.with({ day: 1 }), 1), -12)));
  const read = isOver ? now : before;
  if (read.span) return { span: read.span, rest: read.rest };
  const month = monthNamed.exec(plain);
  if (month) {
    const number = monthWords.get((month[1] ?? '').toLowerCase())?.month ?? 1;
    return { span: latest(day, yearOf(month), number, 1), rest: without(plain, month) };
  }
  const year = yearNamed.exec(plain);
  if (year) return { span: latest(day, yearOf(year), 1, 12), rest: without(plain, year) };
  return { rest: text };
}

type DaysOf = (today: Temporal.PlainDate, year: number | undefined) => DaySpan;

const yearOf = (found: RegExpExecArray): number | undefined => {
  const year = found.groups?.year;
  return year === undefined ? undefined : Number(year);
};

const without = (text: string, found: RegExpExecArray): string =>
  `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(/\s+/g, ' ').trim();

const spanOf = (first: Temporal.PlainDate, last: Temporal.PlainDate): DaySpan => ({
  from: toIsoDate(first),
  to: toIsoDate(last),
});

/** So many months of a year, or of the last year in which they have begun. */
function latest(today: Temporal.PlainDate, year: number | undefined, month: number, months: number): DaySpan {
  const inYear = (each: number) => Temporal.PlainDate.from({ year: each, month, day: 1 });
  const hasBegun = compareDays(inYear(today.year), today) <= 0;
  const first = inYear(year ?? (hasBegun ? today.year : today.year - 1));
  return spanOf(first, plusDays(plusMonths(first, months), -1));
}

const year = '(?:\\s+(?<year>20\\d\\d))?';
const said = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${year}(?![\\p{L}\\p{N}])`, 'iu');

const season =
  (month: number, months: number): DaysOf =>
  (today, of) =>
    latest(today, of, month, months);

const weeksAgo =
  (weeks: number): DaysOf =>
  (today) => {
    const monday = plusDays(mondayOf(today), -(7 * weeks));
    return spanOf(monday, plusDays(monday, 6));
  };

const monthsAgo =
  (months: number): DaysOf =>
  (today) => {
    const first = plusMonths(today.with({ day: 1 }), -months);
    return spanOf(first, plusDays(plusMonths(first, 1), -1));
  };

const yearsAgo =
  (years: number): DaysOf =>
  (today) =>
    latest(today, today.year - years, 1, 12);

const relative: readonly (readonly [words: RegExp, daysOf: DaysOf])[] = [
  [said('tällä viikolla|denna vecka|den här veckan|this week'), weeksAgo(0)],
  [said('viime viikolla|förra veckan|last week'), weeksAgo(1)],
  [said('tässä kuussa|tämän kuun aikana|denna månad|den här månaden|this month'), monthsAgo(0)],
  [said('viime kuussa|viime kuukautena|förra månaden|last month'), monthsAgo(1)],
  [said('tänä vuonna|i år|this year'), yearsAgo(0)],
  [said('viime vuonna|i fjol|ifjol|förra året|last year'), yearsAgo(1)],
  [said('(?:viime |tänä )?kevää(?:llä|nä)|i våras|på våren|(?:in|last|this) (?:the )?spring'), season(1, 5)],
  [
    said('(?:viime |tänä )?kesä(?:llä|nä)|i somras|på sommaren|(?:in|last|this) (?:the )?summer'),
    season(6, 3),
  ],
  [
    said('(?:viime |tänä )?syksy(?:llä|nä)|i höstas|på hösten|(?:in|last|this) (?:the )?(?:autumn|fall)'),
    season(8, 5),
  ],
];

const monthNames = [...monthWords]
  .filter(([, { role }]) => role === 'name' || role === 'free')
  .map(([word]) => word);
/** Where only what has been is asked about, a month needs no word before it: `decisions November`. */
const monthNamed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:i |in |of )?(${monthNames.join('|')})${year}(?![\\p{L}\\p{N}])`,
  'iu',
);
const lastBeforeMonth = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:viime|förra|last)\\s+(?=(?:${monthNames.join('|')})(?!\\p{L}))`,
  'iu',
);
/** `syyskuulta`, which says of no coming day when it is. */
const ofMonth = /(?<=\p{L}{3})kuu(?:lta|lla)(?!\p{L})/giu;
const yearNamed = /(?<![\p{L}\p{N}.])(?:vuonna |vuoden |år |in )?(?<year>20\d\d)(?![\p{L}\p{N}.])/iu;
