import { everyWeekdayWords, shortWeekdays, weekdayWords } from './calendar-words.ts';
import { isAt, type Lexemes, type Read } from './lexemes.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';

/** Weekdays of one series, in order and each once; 1 is Monday. */
export type Weekdays = readonly [number, ...number[]];

const joiners: PhraseBook<true> = phraseBook([
  [', ja;ja;, sekä;sekä;, och;och;o;samt;, and;and;&;/;+;,', true],
]);
const again: PhraseBook<true> = phraseBook([
  ['joka;varje;every;on;on every;på;joka toinen;varannan;every other', true],
]);

/**
 * Reads `tiistai ja torstai`, `ma, ke ja pe`, `tiistaisin–torstaisin`, `tisdagar och torsdagar` where it begins. A short
 * name after an English one has to be English as well: `Tuesday and to` is no Thursday.
 */
export function readWeekdays(lexemes: Lexemes, at: number): Read<Weekdays> | undefined {
  const first = weekdayAt(lexemes, at);
  if (first === undefined) return undefined;
  const found = new Set([first]);
  let last = first;
  let next = at + 1;
  for (;;) {
    const isRange = isAt(lexemes, next, '-');
    const place = isRange ? next + 1 : readPhrase(joiners, lexemes, next)?.next;
    if (place === undefined) break;
    const day = weekdayAt(lexemes, place) === undefined ? readPhrase(again, lexemes, place)?.next : place;
    const weekday = day === undefined ? undefined : weekdayAt(lexemes, day);
    if (day === undefined || weekday === undefined) break;
    const isEnglish = /days?$/.test(lexemes[next - 1]?.text ?? '');
    if (isEnglish && isAt(lexemes, day, 'to')) break;
    if (isRange) for (let each = last; each < weekday; each += 1) found.add(each);
    found.add(weekday);
    last = weekday;
    next = day + 1;
  }
  return { value: inOrder(found), next };
}

function inOrder(found: ReadonlySet<number>): Weekdays {
  const [first = 1, ...others] = [...found].sort((a, b) => a - b);
  return [first, ...others];
}

/** One weekday, in any form but that of an end of a span. */
export function weekdayAt(lexemes: Lexemes, at: number): number | undefined {
  const text = lexemes[at]?.text ?? '';
  const every = everyWeekdayWords.get(text);
  if (every !== undefined) return every;
  const word = weekdayWords.get(text);
  if (word) return word.side === undefined ? word.weekday : undefined;
  // `joka on` is "which is".
  return text === 'on' ? undefined : shortWeekdays.get(text);
}
