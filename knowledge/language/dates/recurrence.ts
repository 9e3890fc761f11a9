import { everyWeekdayWords, shortWeekdays, weekdayWords } from './calendar-words.ts';
import { isAt, type Lexemes, type Read, shortNumber } from './lexemes.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';

/** On which days a series is held. Weekdays count from 1, Monday. */
export type Recurrence =
  | { readonly kind: 'weekly'; readonly weekday: number; readonly every: number }
  | { readonly kind: 'monthly'; readonly weekday: number; readonly nth: Nth };
type Nth = 1 | 2 | 3 | 4 | -1;

/** Reads `joka toinen tiistai`, `tisdagar`, `the last Friday of the month` where it begins. */
export function readRecurrence(lexemes: Lexemes, at: number): Read<Recurrence> | undefined {
  return readMonthly(lexemes, at) ?? readWeekly(lexemes, at);
}

const last = -1;
const ordinals: PhraseBook<number> = phraseBook([
  ['ensimmäinen;ensimmäisenä;första;first;1st', 1],
  ['toinen;toisena;andra;second;2nd', 2],
  ['kolmas;kolmantena;tredje;third;3rd', 3],
  ['neljäs;neljäntenä;fjärde;fourth;4th', 4],
  ['viides;femte;fifth;5th', 5],
  ['kuudes;sjätte;sixth;6th', 6],
  ['seitsemäs;sjunde;seventh;7th', 7],
  ['kahdeksas;åttonde;eighth;8th', 8],
  ['viimeinen;viimeisenä;sista;last', last],
]);

function readOrdinal(lexemes: Lexemes, at: number): Read<number> | undefined {
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
  const ordinal = readOrdinal(lexemes, before?.next ?? opening?.next ?? at);
  const weekday = ordinal && weekdayAt(lexemes, ordinal.next);
  if (!ordinal || weekday === undefined) return undefined;
  const nth = toNth(ordinal.value);
  const after = before ? undefined : readPhrase(monthAfter, lexemes, ordinal.next + 1);
  if (nth === undefined || (!before && !after)) return undefined;
  return { value: { kind: 'monthly', weekday, nth }, next: after?.next ?? ordinal.next + 1 };
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

/** The most weeks that may lie between. */
const longestInterval = 8;

function readWeekly(lexemes: Lexemes, at: number): Read<Recurrence> | undefined {
  const opening = readPhrase(beforeWeekdays, lexemes, at);
  const start = opening?.next ?? at;
  const plural = everyWeekdayWords.get(lexemes[start]?.text ?? '');
  if (plural !== undefined) {
    const every = readEvery(lexemes, start + 1);
    const unit = every && readPhrase(weekUnits, lexemes, every.next);
    if (!every || !unit) return weekly(plural, 1, start + 1);
    return weekly(plural, every.value, unit.next);
  }
  const every = readEvery(lexemes, start);
  if (!every) return undefined;
  const unit = readPhrase(weekUnits, lexemes, every.next);
  const place = unit?.next ?? every.next;
  const weekday = weekdayAt(lexemes, place) ?? (unit && everyWeekdayWords.get(lexemes[place]?.text ?? ''));
  return weekday === undefined ? undefined : weekly(weekday, every.value, place + 1);
}

const weekly = (weekday: number, every: number, next: number): Read<Recurrence> | undefined =>
  every > longestInterval ? undefined : { value: { kind: 'weekly', weekday, every }, next };

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

function weekdayAt(lexemes: Lexemes, at: number): number | undefined {
  const text = lexemes[at]?.text ?? '';
  const word = weekdayWords.get(text);
  if (word) return word.side === undefined ? word.weekday : undefined;
  // `joka on` is "which is".
  return text === 'on' ? undefined : shortWeekdays.get(text);
}
