import type { Temporal } from 'temporal-polyfill';
import { daysFrom, plusDays, plusMonths } from '../../kernel/plain-days.ts';
import { monthWords, type Side, weekdayWords } from './calendar-words.ts';
import { isAt, type Lexemes, type Read } from './lexemes.ts';
import { before, coming, toIsoDate } from './moment.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';
import { readYear } from './read-date.ts';
import { readOrdinal } from './recurrence.ts';

type Day = Temporal.PlainDate;

/** Months counted from this one. */
const relativeMonths: PhraseBook<number> = phraseBook([
  [
    'tämän kuun;tämän kuukauden;tässä kuussa;den här månaden;denna månad;i denna månad;this month;of this month',
    0,
  ],
  [
    'ensi kuun;ens kuun;ensi kuukauden;seuraavan kuun;seuraavan kuukauden;ensi kuussa;ens kuussa;seuraavassa kuussa;' +
      'nästa månad;i nästa månad;nästa månads;next month;of next month;in next month;next month’s',
    1,
  ],
]);
const beforeMonth: PhraseBook<true> = phraseBook([['i;of;in', true]]);
const articles: PhraseBook<true> = phraseBook([['the;den;on the;på den;se', true]]);
/** The forms that begin or end a span, before a weekday in the same form. */
const sidedOrdinals: PhraseBook<number> = phraseBook([
  ['ensimmäisestä;ensimmäiseen', 1],
  ['toisesta;toiseen', 2],
  ['kolmannesta;kolmanteen', 3],
  ['neljännestä;neljänteen', 4],
  ['viidennestä;viidenteen', 5],
  ['viimeisestä;viimeiseen', -1],
]);
/** They count from the end, or go on counting, so that the ordinal after them is not the one that is meant. */
const notThat = new Set(['toiseksi', 'kolmanneksi', 'näst', 'tredje', 'second', 'third', 'next', 'but']);

/**
 * One weekday of a month: `joulukuun toinen tiistai`, `första måndagen i december`, `the last Friday of next month`. `day`
 * is missing where the month, or which one of them, is not said surely; `none`: the month has no such day.
 */
export interface NthWeekday {
  readonly day?: Day;
  readonly none?: true;
  /** `joulukuun toisesta tiistaista`, `joulukuun toiseen tiistaihin`. */
  readonly side?: Side;
}

export function readNthWeekday(lexemes: Lexemes, at: number, today: Day): Read<NthWeekday> | undefined {
  const month = readMonth(lexemes, at, today, 'before');
  const article = readPhrase(articles, lexemes, month?.next ?? at);
  const from = article?.next ?? month?.next ?? at;
  const ordinals = readCounted(lexemes, from, month !== undefined);
  if (!ordinals) return undefined;
  const after = month ? undefined : readMonth(lexemes, ordinals.next, today, 'after');
  const first = month?.value ?? after?.value;
  // `1. maanantai, 2. tiistai` numbers a list, and `last Friday` is past.
  if (!first && (lexemes[from]?.kind === 'number' || isAt(lexemes, from, 'last'))) return undefined;
  const { nth, weekday, side } = ordinals.value;
  const next = after?.next ?? ordinals.next;
  if (!first || nth === undefined) return { value: {}, next };
  const day = nthOf(first, weekday, nth);
  return { value: day ? { day, ...(side && { side }) } : { none: true }, next };
}

interface Counted {
  readonly weekday: number;
  /** Missing where several are counted, or from the end. */
  readonly nth?: number;
  readonly side?: Side;
}

/** `toinen tiistai`; after a month `2. tiistai` is a date. */
function readCounted(lexemes: Lexemes, at: number, isAfterMonth: boolean): Read<Counted> | undefined {
  let sure = true;
  let place = at;
  let nth: number | undefined;
  for (;;) {
    const word = lexemes[place]?.text ?? '';
    const sided = readPhrase(sidedOrdinals, lexemes, place);
    const ordinal =
      sided ?? (isAfterMonth && lexemes[place]?.kind === 'number' ? undefined : readOrdinal(lexemes, place));
    const weekday = ordinal && weekdayWords.get(lexemes[ordinal.next]?.text ?? '');
    if (ordinal && weekday) {
      const { side } = weekday;
      if ((side !== undefined) !== (sided !== undefined) || ordinal.value > mostInMonth) return undefined;
      const single = nth === undefined && sure;
      return {
        value: { weekday: weekday.weekday, ...(single && { nth: ordinal.value }), ...(side && { side }) },
        next: ordinal.next + 1,
      };
    }
    if (ordinal) nth = ordinal.value;
    else if (notThat.has(word) || (nth !== undefined && /^(?:ja|tai|och|eller|and|or|,|to)$/.test(word)))
      sure = false;
    else return undefined;
    place = ordinal?.next ?? place + 1;
  }
}

const mostInMonth = 5;
/** A month without a year that was over so many days ago was not meant to be the one of next year. */
const longestPast = 90;

/** The first day of a month that is named before or after the weekday. */
function readMonth(
  lexemes: Lexemes,
  at: number,
  today: Day,
  side: 'before' | 'after',
): Read<Day> | undefined {
  const relative = readPhrase(relativeMonths, lexemes, at);
  if (relative) return { value: plusMonths(today.with({ day: 1 }), relative.value), next: relative.next };
  const place = readPhrase(beforeMonth, lexemes, at)?.next ?? at;
  const text = lexemes[place]?.text ?? '';
  const month = monthWords.get(text) ?? monthWords.get(text.replace(/s$/, ''));
  if (!month || month.side !== undefined || month.role === 'of_day') return undefined;
  if (side === 'after' && month.role === 'genitive') return undefined;
  const dot = month.role === 'short' && isAt(lexemes, place + 1, '.') ? 1 : 0;
  const year = readYear(lexemes, place + 1 + dot);
  const moment = { kind: 'month', month: month.month, ...(year && { year: year.value }) } as const;
  const past = before(moment, today);
  const hasJustBeen = past !== undefined && !year && daysFrom(past.last, today) <= longestPast;
  const first = hasJustBeen && daysFrom(today, past.last) < 0 ? past.first : coming(moment, today)?.first;
  return first && { value: first, next: year?.next ?? place + 1 + dot };
}

/** `undefined` when the month has no fifth one. */
function nthOf(first: Day, weekday: number, nth: number): Day | undefined {
  if (nth < 0) {
    const last = first.with({ day: first.daysInMonth });
    return plusDays(last, -((last.dayOfWeek - weekday + 7) % 7));
  }
  const day = plusDays(first, ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1));
  return toIsoDate(day).slice(0, 7) === toIsoDate(first).slice(0, 7) ? day : undefined;
}
