import { monthWords } from './calendar-words.ts';
import { isAt, type Lexemes, type Read, shortNumber } from './lexemes.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';

/** A calendar date as it was said; it may not exist. */
export interface DateRead {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** Days of the same month, `1.–15.12.`: the first of them. */
  readonly firstDay?: number;
  /** `31.12`, which may be the beginning of something else. */
  readonly bare?: true;
}

/** Reads `31.12.`, `31.12.2026`, `2026-12-31`, `1.-15.12.`, `1. joulukuuta`, `den 1 december`, `December 31, 2026`. */
export function readDate(lexemes: Lexemes, at: number): Read<DateRead> | undefined {
  return (
    readIso(lexemes, at) ??
    readSeveralDays(lexemes, at) ??
    readOneDay(lexemes, at) ??
    readMonthFirst(lexemes, at)
  );
}

/** A year from 1900 to 2199 at the place, perhaps after a word for a year. */
export function readYear(lexemes: Lexemes, at: number): Read<number> | undefined {
  const place = isAt(lexemes, at, 'vuonna') ? at + 1 : at;
  const lexeme = lexemes[place];
  if (lexeme?.kind !== 'number' || !/^(?:19|20|21)\d\d$/.test(lexeme.text)) return undefined;
  return { value: Number(lexeme.text), next: place + 1 };
}

function readIso(lexemes: Lexemes, at: number): Read<DateRead> | undefined {
  const year = readYear(lexemes, at);
  const month = shortNumber(lexemes, at + 2);
  const day = shortNumber(lexemes, at + 4);
  if (!year || month === undefined || day === undefined) return undefined;
  const [, dash, , secondDash] = lexemes.slice(at, at + 4);
  const isOne = lexemes.slice(at + 1, at + 5).every(({ glued }) => glued);
  if (!isOne || dash?.text !== '-' || secondDash?.text !== '-') return undefined;
  return { value: { day, month, year: year.value }, next: at + 5 };
}

const ordinalSigns = new Set(['st', 'nd', 'rd', 'th']);

/** A day of a month that is said elsewhere: `1.`, `1`, `1st`, `1:a`. */
function readDayNumber(lexemes: Lexemes, at: number): Read<number> | undefined {
  const day = shortNumber(lexemes, at);
  if (day === undefined || day < 1) return undefined;
  const sign = lexemes[at + 1];
  if (sign?.glued && (sign.text === '.' || ordinalSigns.has(sign.text))) return { value: day, next: at + 2 };
  const ending = lexemes[at + 2];
  if (sign?.glued && sign.text === ':' && ending?.glued && (ending.text === 'a' || ending.text === 'e'))
    return { value: day, next: at + 3 };
  return { value: day, next: at + 1 };
}

const dayJoiners: PhraseBook<true> = phraseBook([['-;to;till;till och med;t.o.m.;t.o.m;through', true]]);
const betweenJoiners: PhraseBook<true> = phraseBook([['and;och;and the;och den', true]]);

/** What stands between two days of a month; `and` only after `between`. */
function readJoiner(lexemes: Lexemes, first: number, at: number): Read<true> | undefined {
  const isBetween = [first - 1, first - 2].some(
    (place) => isAt(lexemes, place, 'between') || isAt(lexemes, place, 'mellan'),
  );
  return (
    readPhrase(dayJoiners, lexemes, at) ?? (isBetween ? readPhrase(betweenJoiners, lexemes, at) : undefined)
  );
}

function readSeveralDays(lexemes: Lexemes, at: number): Read<DateRead> | undefined {
  const first = readDayNumber(lexemes, at);
  const joiner = first && readJoiner(lexemes, at, first.next);
  if (!first || !joiner || first.value > 31) return undefined;
  const article = isAt(lexemes, joiner.next, 'the') || isAt(lexemes, joiner.next, 'den') ? 1 : 0;
  const last = readOneDay(lexemes, joiner.next + article);
  return last && { value: { ...last.value, firstDay: first.value }, next: last.next };
}

function readOneDay(lexemes: Lexemes, at: number): Read<DateRead> | undefined {
  return readDotted(lexemes, at) ?? readDayFirst(lexemes, at);
}

/** Words and signs after `3.5` that make it an amount, and before it that make it a number of something. */
const units = new Set(
  (
    '% € § ° v vee vuotta vuoden vuotias vuotiaan vuotiaat vuotiaalle vuotiaille kk kuukautta vk vko viikkoa pv päivää ' +
    'h t tunti tuntia tunnin min minuuttia am pm km m cm mm kg g mg l dl ml e eur euro euroa prosenttia htv krt kertaa ' +
    'år åring åringar månader veckor dagar timme timmar minuter procent gånger years year months weeks days hours ' +
    'hour minutes percent times points'
  ).split(' '),
);
const numbered = new Set(
  'versio version v ver luku kohta pykälä kapitel chapter section moment momentti'.split(' '),
);

/** Two-digit years are of this century. */
const century = 2000;

function readDotted(lexemes: Lexemes, at: number): Read<DateRead> | undefined {
  const day = shortNumber(lexemes, at);
  const month = shortNumber(lexemes, at + 2);
  if (day === undefined || month === undefined || day < 1 || month < 1) return undefined;
  if (!isAt(lexemes, at + 1, '.') || !lexemes[at + 1]?.glued) return undefined;
  if (numbered.has(lexemes[at - 1]?.text ?? '')) return undefined;
  const dot = lexemes[at + 3];
  const dotted = dot?.glued === true && dot.text === '.';
  const place = at + (dotted ? 4 : 3);
  const after = lexemes[place];
  if (dotted && after?.kind === 'number' && after.glued && after.text.length === 2)
    return { value: { day, month, year: century + Number(after.text) }, next: place + 1 };
  const year = readYear(lexemes, place);
  if (year) return { value: { day, month, year: year.value }, next: year.next };
  // What is left of numbers with a point are amounts, times and versions, unless day and month are possible.
  if (month > 12 || day > (dotted ? 39 : 31)) return undefined;
  if (after?.kind === 'number' && after.glued) return undefined;
  if (dotted) return { value: { day, month }, next: place };
  return isUnit(lexemes, place) ? undefined : { value: { day, month, bare: true }, next: place };
}

/** Whether the place has a unit, which makes amounts of numbers before it; the `t` of `t.o.m.` is none. */
export const isUnit = (lexemes: Lexemes, at: number): boolean =>
  units.has(lexemes[at]?.text ?? '') && !(isAt(lexemes, at + 1, '.') && lexemes[at + 2]?.glued);

function readDayFirst(lexemes: Lexemes, at: number): Read<DateRead> | undefined {
  const day = readDayNumber(lexemes, at);
  if (!day) return undefined;
  let place = day.next;
  if (/^päivä(?:n|nä|stä|än)?$/.test(lexemes[place]?.text ?? '') || isAt(lexemes, place, 'of')) place += 1;
  const month = monthWords.get(lexemes[place]?.text ?? '');
  if (!month || !['of_day', 'name', 'short'].includes(month.role)) return undefined;
  return withYear(lexemes, { day: day.value, month: month.month }, afterShort(lexemes, place));
}

function readMonthFirst(lexemes: Lexemes, at: number): Read<DateRead> | undefined {
  const month = monthWords.get(lexemes[at]?.text ?? '');
  if (!month || !['genitive', 'name', 'short'].includes(month.role)) return undefined;
  const place = afterShort(lexemes, at);
  const first = readDayNumber(lexemes, place);
  if (!first || first.value > 39 || isAt(lexemes, place + 1, ':')) return undefined;
  const joiner = readJoiner(lexemes, at, first.next);
  const last = joiner && readDayNumber(lexemes, joiner.next);
  const after = last && lexemes[last.next];
  // In `Dec 1 to 15 January` and `Dec 1 - 15.1.` the second day has a month of its own.
  if (
    last &&
    last.value <= 31 &&
    !monthWords.has(after?.text ?? '') &&
    !(after?.kind === 'number' && after.glued)
  )
    return withYear(lexemes, { day: last.value, month: month.month, firstDay: first.value }, last.next);
  return withYear(lexemes, { day: first.value, month: month.month }, first.next);
}

const afterShort = (lexemes: Lexemes, at: number): number => {
  const dot = lexemes[at + 1];
  const short = monthWords.get(lexemes[at]?.text ?? '')?.role === 'short';
  return at + (short && dot?.glued && dot.text === '.' ? 2 : 1);
};

function withYear(lexemes: Lexemes, date: DateRead, at: number): Read<DateRead> {
  const noun = lexemes[at]?.text ?? '';
  const place = /^päivä(?:n|nä|stä|än)?$/.test(noun) ? at + 1 : at;
  const year =
    readYear(lexemes, place) ?? (isAt(lexemes, place, ',') ? readYear(lexemes, place + 1) : undefined);
  return year ? { value: { ...date, year: year.value }, next: year.next } : { value: date, next: place };
}
