import type { Temporal } from 'temporal-polyfill';
import { blanked, isAt, type Lexemes, type Stretch } from './lexemes.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';
import { readSaidDay } from './said-day.ts';
import { readTimeOfDay } from './time-of-day.ts';

/** What was said before them in the clause does not suit. */
const declines: PhraseBook<true> = phraseBook([
  [
    'ei käy;ei sovi;ei onnistu;ei passaa;eivät käy;eivät sovi;en pääse;en ehdi;en voi;en ole paikalla;' +
      'passar inte;går inte;funkar inte;kan inte;kan jag inte;hinner inte;är inte möjligt;är upptagen;' +
      "doesn't work;does not work;won't work;don't work;do not work;does not suit;doesn't suit;can't;cannot;" +
      'is not possible;is impossible;not available',
    true,
  ],
]);
/** Right before a day or a time, they leave it out. */
const excludes: PhraseBook<true> = phraseBook([
  ['ei;ei kuitenkaan;eikä;paitsi;lukuun ottamatta;inte;dock inte;utom;förutom;ej;not;except;but not', true],
]);
const parts = new Set(', ; ( ) ! ? mutta vaan men but'.split(' '));

/** The same text without days and times that are said not to suit, as in `ti klo 9 ei käy`, `ke (ei klo 12)`. */
export function withoutDeclined(lexemes: Lexemes, today: Temporal.PlainDate): Lexemes {
  const left: Stretch[] = [];
  let clause = 0;
  for (const at of lexemes.keys()) {
    if (isPart(lexemes, at)) clause = at + 1;
    const declined = readPhrase(declines, lexemes, at);
    if (declined && saysTime(lexemes, clause, at)) left.push({ from: clause, next: declined.next });
    const excluded = readPhrase(excludes, lexemes, at);
    if (excluded && beginsTime(lexemes, excluded.next, today))
      left.push({ from: at, next: endOfClause(lexemes, excluded.next) });
  }
  return left.length === 0 ? lexemes : blanked(lexemes, left);
}

/** Without a time nothing is proposed, and a week that is named goes for the days after it. */
function saysTime(lexemes: Lexemes, from: number, next: number): boolean {
  for (let at = from; at < next; at += 1) {
    const time = readTimeOfDay(lexemes, at)?.value;
    if (time && (time.marked || !time.lone || isAt(lexemes, at, 'at'))) return true;
  }
  return false;
}

const beginsTime = (lexemes: Lexemes, at: number, today: Temporal.PlainDate): boolean =>
  readTimeOfDay(lexemes, at) !== undefined || readSaidDay(lexemes, at, today) !== undefined;

/** A stop within a date or after a short word is no end of a sentence. */
function isPart(lexemes: Lexemes, at: number): boolean {
  const here = lexemes[at];
  if (parts.has(here?.text ?? '')) return true;
  return here?.text === '.' && lexemes[at + 1]?.glued === false && lexemes[at + 1]?.capital === true;
}

function endOfClause(lexemes: Lexemes, from: number): number {
  let at = from;
  while (at < lexemes.length && !isPart(lexemes, at)) at += 1;
  return at;
}
