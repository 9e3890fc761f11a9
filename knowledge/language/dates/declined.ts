import type { Temporal } from 'temporal-polyfill';
import { listsAt } from './gaps.ts';
import { isAt, type Lexemes, type Stretch } from './lexemes.ts';
import { partsOfDay } from './parts-of-day.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';
import { readSaidDay } from './said-day.ts';
import type { SaidDay } from './said-day-forms.ts';
import { readTimeOfDay } from './time-of-day.ts';

/** What is said before them in the clause does not suit; when nothing is, what is said after them. */
const declines: PhraseBook<true> = phraseBook([
  [
    'ei käy;ei sovi;ei onnistu;ei passaa;eivät käy;eivät sovi;en pääse;en ehdi;en voi;en ole paikalla;en kerkeä;' +
      'olen poissa;olen lomalla;emme pääse;emme ehdi;ei pysty;en pysty;' +
      'passar inte;går inte;funkar inte;kan inte;kan jag inte;kan vi inte;hinner inte;hinner jag inte;' +
      'är inte möjligt;är upptagen;är jag upptagen;är borta;' +
      "doesn't work;does not work;won't work;don't work;do not work;does not suit;doesn't suit;can't;cannot;can’t;" +
      'doesn’t work;don’t work;won’t work;doesn’t suit;is out;is no good;' +
      'is not possible;is impossible;not available;unavailable',
    true,
  ],
]);
/** Right before a day or a time, they leave it out; `sure` ones leave something out whatever comes next. */
export const excludes: PhraseBook<'sure' | 'maybe'> = phraseBook([
  ['ei;ei kuitenkaan;eikä;inte;dock inte;men inte;ej;ej heller;not;nor;but not', 'maybe'],
  [
    'paitsi;med undantag;lukuun ottamatta;lukuunottamatta;poislukien;pois lukien;utom;förutom;med undantag för;med undantag av;' +
      'except;except for;excluding;apart from;other than',
    'sure',
  ],
]);
const parts = new Set(', ; ( ) ! ? mutta vaan men but'.split(' '));

/** A part of a text that says what does not suit. */
export interface Declined extends Stretch {
  /** Nothing that it leaves out was understood. */
  readonly isUnclear: boolean;
}

/** Where days and times are said not to suit, as in `ti klo 9 ei käy`, `en pääse tiistaina`, `ke (ei klo 12)`. */
export function declinedIn(lexemes: Lexemes, today: Temporal.PlainDate): readonly Declined[] {
  const found: Declined[] = [];
  let clause = 0;
  for (const at of lexemes.keys()) {
    if (isPart(lexemes, at)) clause = at + 1;
    if (at < (found.at(-1)?.next ?? 0)) continue;
    if (isConditional(lexemes, clause, at)) continue;
    const declined = readPhrase(declines, lexemes, at);
    if (declined && saysTime(lexemes, clause, at, today))
      found.push({ from: clause, next: declined.next, isUnclear: false });
    else if (declined) {
      const end = endOfClause(lexemes, declined.next);
      if (saysTime(lexemes, declined.next, end, today))
        found.push({ from: declined.next, next: end, isUnclear: false });
    }
    const excluded = readPhrase(excludes, lexemes, at);
    if (!excluded) continue;
    const place = afterFillers(lexemes, excluded.next);
    const isTime = beginsTime(lexemes, place, today);
    if (isTime || excluded.value === 'sure')
      found.push({ from: at, next: endOfClause(lexemes, place), isUnclear: !isTime });
  }
  return found;
}

/** In `jos tiistai klo 9 ei käy, keskiviikkona` both are wished for. */
const isConditional = (lexemes: Lexemes, clause: number, at: number): boolean =>
  lexemes.slice(clause, at).some(({ text }) => /^(?:jos|ellei|ellen|om|ifall|if|unless)$/.test(text));

/** A week or a month that is named goes for the days after it. */
function saysTime(lexemes: Lexemes, from: number, next: number, today: Temporal.PlainDate): boolean {
  for (let at = from; at < next; at += 1) {
    const time = readTimeOfDay(lexemes, at)?.value;
    if (time && (time.marked || !time.lone || isAt(lexemes, at, 'at'))) return true;
    const day = readSaidDay(lexemes, at, today);
    if (day && day.next <= next && isOneDay(day.value)) return true;
  }
  return false;
}

const isOneDay = (said: SaidDay): boolean =>
  said.form === 'weekday' || said.form === 'known' || (said.form === 'calendar' && !said.bare);

const fillers = new Set(['on', 'på', 'at', 'den', 'the', 'sitten', 'heti']);
const afterFillers = (lexemes: Lexemes, at: number): number =>
  fillers.has(lexemes[at]?.text ?? '') && !listsAt(lexemes, at) ? at + 1 : at;

const beginsTime = (lexemes: Lexemes, at: number, today: Temporal.PlainDate): boolean =>
  [at, at - 1].some(
    (place) =>
      readTimeOfDay(lexemes, place) !== undefined ||
      readSaidDay(lexemes, place, today) !== undefined ||
      readPhrase(partsOfDay, lexemes, place) !== undefined,
  );

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
