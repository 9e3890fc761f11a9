import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../kernel/ids.ts';
import { daysFrom } from '../../kernel/plain-days.ts';
import { everyWeekdayWords, monthWords } from './calendar-words.ts';
import { readClock } from './clock.ts';
import { excludes } from './declined.ts';
import {
  firstFound,
  isAt,
  type Lexemes,
  lex,
  type Read,
  type Stretch,
  shortNumber,
  withoutStretches,
} from './lexemes.ts';
import { readMention, type Said } from './mentions.ts';
import { coming, type Days, type Moment, toIsoDate } from './moment.ts';
import { readNamedDays } from './named-days.ts';
import { readPhrase } from './phrases.ts';
import { readDate } from './read-date.ts';
import { type DaySpan, type FaultReason, resolveSpan } from './resolve-span.ts';

/** Some days that are left out. `unclear`: it is not sure which days are meant, as with the winter break of schools. */
interface Item {
  readonly said: Said | Days | 'unclear';
}

const joins = new Set(
  ', ja sekä tai eikä och eller samt and or nor & + ei inte not ej heller myöskään'.split(' '),
);
const fillers = new Set(
  'on den the päivänä klo på i in at under during over koko aikana heller myöskään av for for päivinä'.split(
    ' ',
  ),
);

/** A text about a series without what it leaves out, and the words for that; no words: it leaves nothing out. */
export function withoutLeftOut(
  text: string,
  today: IsoDate,
): { readonly rest: string; readonly words: string } {
  const composed = text.normalize('NFC');
  const lexemes = lex(composed);
  const day = Temporal.PlainDate.from(today);
  const found: { readonly whole: Stretch; readonly words: Stretch }[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const clause = readClause(lexemes, at, day);
    if (clause) found.push({ whole: { from: at, next: clause.next }, words: clause.value });
    at = clause?.next ?? at + 1;
  }
  if (found.length === 0) return { rest: text, words: '' };
  const written = ({ from, next }: Stretch): string =>
    composed.slice(lexemes[from]?.start, lexemes[next - 1]?.end);
  return {
    rest: withoutStretches(
      composed,
      lexemes,
      found.map(({ whole }) => whole),
    ),
    words: found.map(({ words }) => written(words)).join(', '),
  };
}

/** Where a text first leaves days of a series out. */
export const leftOutIn = (lexemes: Lexemes, today: Temporal.PlainDate): Stretch | undefined => {
  const found = firstFound(lexemes, (all, at) => readClause(all, at, today));
  return found && { from: found.from, next: found.next };
};

/** `paitsi 24.11. ja jouluna`, `(ei 10.12.)`, `10.12. lukuun ottamatta`, with where its days stand. */
function readClause(lexemes: Lexemes, at: number, today: Temporal.PlainDate): Read<Stretch> | undefined {
  const word = readPhrase(excludes, lexemes, at);
  const from = afterFillers(lexemes, word?.next ?? at);
  // `klo 9-11, 10.12. lukuun ottamatta`
  if (!word && readDayBeforeAnother(lexemes, from)) return undefined;
  const list = readList(lexemes, from, today);
  if (!word) {
    const behind = list && readPhrase(excludes, lexemes, list.next);
    const isBehind = behind?.value === 'sure' && isAt(lexemes, list?.next ?? at, 'lukuun');
    return list && isBehind ? { value: { from, next: list.next }, next: behind.next } : undefined;
  }
  if (list) {
    const hours = readHours(lexemes, list.next);
    const next = hours !== undefined && hasClock(lexemes, at, hours) ? hours : list.next;
    return { value: { from, next }, next };
  }
  if (word.value !== 'sure') return undefined;
  let next = word.next;
  while (next < lexemes.length && !/^[,;()]$/.test(lexemes[next]?.text ?? '')) next += 1;
  return next > word.next ? { value: { from: word.next, next }, next } : undefined;
}

const readHours = (lexemes: Lexemes, at: number): number | undefined => readClock(lexemes, at)?.next;

/** Hours beside other ones of the text are those of what is left out. */
const hasClock = (lexemes: Lexemes, before: number, after: number): boolean =>
  [...lexemes.keys()].some(
    (at) => (at < before || at >= after) && readClock(lexemes, at)?.value.ends !== undefined,
  );

function afterFillers(lexemes: Lexemes, at: number): number {
  let next = at;
  while (fillers.has(lexemes[next]?.text ?? '')) next += 1;
  return next;
}

function readList(
  lexemes: Lexemes,
  at: number,
  today: Temporal.PlainDate,
): Read<readonly Item[]> | undefined {
  const items: Item[] = [];
  let next = at;
  let end = at;
  while (next < lexemes.length) {
    const item = readItem(lexemes, next, today);
    if (item) {
      items.push(item.value);
      end = item.next;
      next = item.next;
    } else if (items.length > 0 && (joins.has(textAt(lexemes, next)) || fillers.has(textAt(lexemes, next))))
      next += 1;
    else break;
  }
  return items.length === 0 ? undefined : { value: items, next: end };
}

const textAt = (lexemes: Lexemes, at: number): string => lexemes[at]?.text ?? '';

function readItem(lexemes: Lexemes, at: number, today: Temporal.PlainDate): Read<Item> | undefined {
  const named = readNamedDays(lexemes, at, today);
  if (named) return { value: { said: named.value === 'unsure' ? 'unclear' : named.value }, next: named.next };
  if (everyWeekdayWords.has(textAt(lexemes, at))) return { value: { said: 'unclear' }, next: at + 1 };
  const mention = readMention(lexemes, at, today);
  if (mention) return { value: { said: sure(mention.value) }, next: mention.next };
  const month = monthWords.get(textAt(lexemes, at));
  if (month?.role === 'name' || month?.role === 'genitive') {
    const moment: Moment = { kind: 'month', month: month.month };
    return { value: { said: { kind: 'on', moment } }, next: at + 1 };
  }
  return readDayBeforeAnother(lexemes, at);
}

/** A weekday that is named may be each of them, and a day from which on or until which is open at an end. */
const sure = (said: Said): Said | 'unclear' => {
  const isOpen = said.kind === 'from' || said.kind === 'to';
  return isOpen || (said.kind === 'on' && said.moment.kind === 'weekday') ? 'unclear' : said;
};

/** The first of `8. ja 15.12.`, whose month comes later. */
export function readDayBeforeAnother(lexemes: Lexemes, at: number): Read<Item> | undefined {
  const day = shortNumber(lexemes, at);
  if (day === undefined) return undefined;
  const next = isAt(lexemes, at + 1, '.') && lexemes[at + 1]?.glued ? at + 2 : at + 1;
  if (!joins.has(textAt(lexemes, next))) return undefined;
  const other = readDate(lexemes, next + 1);
  const month = other?.value.month ?? monthOf(readDayBeforeAnother(lexemes, next + 1));
  if (month === undefined) return undefined;
  return { value: { said: { kind: 'on', moment: { kind: 'date', day, month } } }, next };
}

const monthOf = (read: Read<Item> | undefined): number | undefined => {
  const said = read?.value.said;
  return said && said !== 'unclear' && said.kind === 'on' && said.moment.kind === 'date'
    ? said.moment.month
    : undefined;
};

/** Days that are left out; a stretch or a feast of which none would be held all the same is no mistake. */
export interface LeftOutDays extends DaySpan {
  readonly isDay: boolean;
}

/** A day without a year that was so many days ago was not meant to be the one of next year. */
const longestPast = 90;

/** The days that the words of `withoutLeftOut` mean, in their order, or why they are not known. */
export function readLeftOut(
  words: string,
  today: IsoDate,
): { readonly days: readonly LeftOutDays[] } | { readonly fault: FaultReason | 'past' | 'unclear' } {
  const lexemes = lex(words.normalize('NFC'));
  const day = Temporal.PlainDate.from(today);
  const list = readList(lexemes, afterFillers(lexemes, 0), day);
  if (!list || list.next < lexemes.length) return { fault: 'unclear' };
  const days: LeftOutDays[] = [];
  for (const { said } of list.value) {
    if (said === 'unclear') return { fault: 'unclear' };
    if (said.kind === 'days') {
      days.push({ from: toIsoDate(said.first), to: toIsoDate(said.last), isDay: false });
      continue;
    }
    const span = resolveSpan(said, day);
    if (typeof span === 'string') return { fault: span };
    const last = span.to ?? span.from;
    if (last === undefined || last < today || isOfNextYear(said, day)) return { fault: 'past' };
    days.push({ ...span, isDay: span.from === span.to });
  }
  return { days };
}

function isOfNextYear(said: Said, today: Temporal.PlainDate): boolean {
  const last = said.kind === 'span' ? said.last : said.moment;
  if (last.kind !== 'date' || last.year !== undefined) return false;
  const found = coming(last, today)?.last;
  return found !== undefined && daysFrom(today, found) > 365 - longestPast;
}
