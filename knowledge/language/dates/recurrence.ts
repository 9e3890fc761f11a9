import { everyWeekdayWords } from './calendar-words.ts';
import { firstFound, isAt, type Lexemes, lex, type Read, shortNumber } from './lexemes.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';
import { readInterval } from './week-interval.ts';
import type { WeekParity } from './week-parity.ts';
import { readWeekdays, type Weekdays, weekdayAt } from './weekday-list.ts';

/** On which days a series is held. Weekdays count from 1, Monday. */
export type Recurrence =
  | {
      readonly kind: 'weekly';
      readonly weekday: number;
      /** The other ones, later in the week. */
      readonly alsoOn?: number[];
      readonly every: number;
      readonly weeks?: WeekParity;
    }
  | {
      readonly kind: 'monthly';
      readonly weekday: number;
      readonly nth: Nth;
      /** The other ones, later in the month. */
      readonly alsoNth?: Nth[];
    };
type Nth = 1 | 2 | 3 | 4 | -1;

/** Reads `joka toinen tiistai`, `tisdagar och torsdagar`, `the last Friday of the month` where it begins. */
export function readRecurrence(lexemes: Lexemes, at: number): Read<Recurrence> | undefined {
  return readMonthly(lexemes, at) ?? readWeekly(lexemes, at);
}

/** Whether a text says days of a series anywhere: `joka kuun toinen keskiviikko klo 14`. */
export const saysSeries = (text: string): boolean =>
  firstFound(lex(text.normalize('NFC')), readRecurrence) !== undefined;

const last = -1;
const ordinals: PhraseBook<number> = phraseBook([
  ['ensimmäinen;ensimmäisenä;eka;ekana;första;first;1st', 1],
  ['toinen;toisena;toka;tokana;andra;second;2nd', 2],
  ['kolmas;kolmantena;tredje;third;3rd', 3],
  ['neljäs;neljäntenä;fjärde;fourth;4th', 4],
  ['viides;femte;fifth;5th', 5],
  ['kuudes;sjätte;sixth;6th', 6],
  ['seitsemäs;sjunde;seventh;7th', 7],
  ['kahdeksas;åttonde;eighth;8th', 8],
  ['viimeinen;viimeisenä;vika;vikana;sista;last', last],
]);

export function readOrdinal(lexemes: Lexemes, at: number): Read<number> | undefined {
  const word = readPhrase(ordinals, lexemes, at);
  if (word) return word;
  const number = shortNumber(lexemes, at);
  if (number === undefined || number < 1 || !lexemes[at + 1]?.glued) return undefined;
  if (isAt(lexemes, at + 1, '.')) return { value: number, next: at + 2 };
  const ending = lexemes[at + 2]?.text ?? '';
  const isSwedish = isAt(lexemes, at + 1, ':') && (ending === 'a' || ending === 'e');
  return isSwedish ? { value: number, next: at + 3 } : undefined;
}

const monthBefore: PhraseBook<true> = phraseBook([
  ['kuukauden;kuun;joka kuukauden;joka kuun;jokaisen kuukauden;varje månads;månadens', true],
]);
const monthAfter: PhraseBook<true> = phraseBook([
  [
    'i månaden;i varje månad;varje månad;joka kuukausi;joka kuu;kuukaudessa;' +
      'of the month;of each month;of every month;of a month;in the month;each month;every month',
    true,
  ],
]);
const openings: PhraseBook<true> = phraseBook([
  ['the;every;each;den;on the;on every;den;på den;på;aina;on', true],
]);

function readMonthly(lexemes: Lexemes, at: number): Read<Recurrence> | undefined {
  const opening = readPhrase(openings, lexemes, at);
  const before = readPhrase(monthBefore, lexemes, opening?.next ?? at);
  const ordinals = readOrdinals(lexemes, before?.next ?? opening?.next ?? at);
  const weekday = ordinals && weekdayAt(lexemes, ordinals.next);
  if (!ordinals || weekday === undefined) return undefined;
  const after = before ? undefined : readPhrase(monthAfter, lexemes, ordinals.next + 1);
  if (!before && !after) return undefined;
  const [nth, ...others] = ordinals.value.map(toNth);
  const alsoNth = others.filter((each) => each !== undefined);
  if (nth === undefined || alsoNth.length < others.length) return undefined;
  const value = { kind: 'monthly', weekday, nth, ...(alsoNth.length > 0 && { alsoNth }) } as const;
  return { value, next: after?.next ?? ordinals.next + 1 };
}

const joiners: PhraseBook<true> = phraseBook([['ja;och;and;&;sekä;samt;,', true]]);

/** `toinen ja neljäs`, each once and in order, the last one at the end. */
function readOrdinals(lexemes: Lexemes, at: number): Read<readonly number[]> | undefined {
  const first = readOrdinal(lexemes, at);
  if (!first) return undefined;
  const found = new Set([first.value]);
  let next = first.next;
  for (;;) {
    const joiner = readPhrase(joiners, lexemes, next);
    const other = joiner && readOrdinal(lexemes, joiner.next);
    if (!other) break;
    found.add(other.value);
    next = other.next;
  }
  const rank = (nth: number): number => (nth === last ? Number.POSITIVE_INFINITY : nth);
  return { value: [...found].sort((a, b) => rank(a) - rank(b)), next };
}

function toNth(number: number): Nth | undefined {
  switch (number) {
    case 1:
    case 2:
    case 3:
    case 4:
    case last:
      return number;
    default:
      return undefined;
  }
}

const everyWords: PhraseBook<'each' | 'other' | 'nth'> = phraseBook([
  ['joka;jokainen;joka viikon;varje;every;each', 'each'],
  ['joka toinen;varannan;every other', 'other'],
  ['var;vart', 'nth'],
]);
const weekUnits: PhraseBook<true> = phraseBook([
  [
    'viikko;viikon;viikon välein;vecka;veckas;week;weeks;week on;weeks on;week on a;vecka på;viikko aina',
    true,
  ],
]);
const beforeWeekdays: PhraseBook<true> = phraseBook([['on;på;om;aina', true]]);
const afterInterval: PhraseBook<true> = phraseBook([['on;on a;på;aina;aina joka;joka;,', true]]);

/** The most weeks that may lie between. */
const longestInterval = 8;

const workdays: PhraseBook<true> = phraseBook([
  [
    'arkisin;arkipäivisin;joka arkipäivä;vardagar;varje vardag;på vardagar;alla vardagar;weekdays;every weekday;' +
      'on weekdays',
    true,
  ],
]);

function readWeekly(lexemes: Lexemes, at: number): Read<Recurrence> | undefined {
  const working = readPhrase(workdays, lexemes, at);
  if (working) return weekly([1, 2, 3, 4, 5], 1, working.next);
  const opening = readPhrase(beforeWeekdays, lexemes, at);
  const start = opening?.next ?? at;
  const interval = readInterval(lexemes, start);
  if (interval) {
    const joint = readPhrase(afterInterval, lexemes, interval.next);
    const days = readWeekdays(lexemes, joint?.next ?? interval.next);
    return days && weekly(days.value, interval.value, days.next);
  }
  const before = readWeekdays(lexemes, start);
  const weeks = before && readInterval(lexemes, before.next);
  if (weeks) return weekly(before.value, weeks.value, weeks.next);
  if (everyWeekdayWords.has(lexemes[start]?.text ?? '')) {
    const every = before && readEvery(lexemes, before.next);
    const unit = every && readPhrase(weekUnits, lexemes, every.next);
    if (!every || !unit) return before && weekly(before.value, 1, before.next);
    return weekly(before.value, every.value, unit.next);
  }
  const every = readEvery(lexemes, start);
  if (!every) return undefined;
  const unit = readPhrase(weekUnits, lexemes, every.next);
  const days = readWeekdays(lexemes, unit?.next ?? every.next);
  const isPlural = everyWeekdayWords.has(lexemes[unit?.next ?? every.next]?.text ?? '');
  return !days || (isPlural && !unit) ? undefined : weekly(days.value, every.value, days.next);
}

/** `undefined` when more weeks lie between than a series can have. */
export const weekly = (
  [weekday, ...alsoOn]: Weekdays,
  every: number,
  next: number,
): Read<Recurrence> | undefined =>
  every > longestInterval
    ? undefined
    : { value: { kind: 'weekly', weekday, ...(alsoOn.length > 0 && { alsoOn }), every }, next };

/** `every` 1, `joka toinen` 2, `var tredje` 3, `every 4` (weeks). */
function readEvery(lexemes: Lexemes, at: number): Read<number> | undefined {
  const word = readPhrase(everyWords, lexemes, at);
  if (!word) return undefined;
  if (word.value === 'other') return { value: 2, next: word.next };
  const ordinal = readOrdinal(lexemes, word.next);
  if (ordinal && ordinal.value > 1) return ordinal;
  if (word.value === 'nth') return undefined;
  const weeks = shortNumber(lexemes, word.next) ?? numerals.get(lexemes[word.next]?.text ?? '');
  if (weeks !== undefined && weeks >= 1 && readPhrase(weekUnits, lexemes, word.next + 1))
    return { value: weeks, next: word.next + 1 };
  return { value: 1, next: word.next };
}

const numerals: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
]);
