import { weekdayWords } from './calendar-words.ts';
import type { Lexeme, Lexemes } from './lexemes.ts';
import { type PhraseBook, phraseBook } from './phrases.ts';

/** A part of the day as hours on the wall clock, `HH:MM`. */
export interface PartOfDay {
  readonly starts: string;
  readonly ends: string;
  /** The hours 1 to 11 said with it are those after noon. */
  readonly afterNoon: boolean;
}

/*
 * What a part of the day means at work, in hours. Finnish and Swedish tell the early morning from the forenoon; in
 * English one word is both.
 *
 *   aamulla        på morgonen                        8–10
 *                                in the morning       8–12
 *   aamupäivällä   på förmiddagen                     9–12
 *   iltapäivällä   på eftermiddagen  in the afternoon 12–16
 *   illalla        på kvällen    in the evening       17–20
 *   milloin vain   när som helst any time             8–16
 */
const earlyMorning: PartOfDay = { starts: '08:00', ends: '10:00', afterNoon: false };
const morning: PartOfDay = { starts: '08:00', ends: '12:00', afterNoon: false };
const forenoon: PartOfDay = { starts: '09:00', ends: '12:00', afterNoon: false };
const afternoon: PartOfDay = { starts: '12:00', ends: '16:00', afterNoon: true };
const evening: PartOfDay = { starts: '17:00', ends: '20:00', afterNoon: true };
/** Any hour of the working day. */
export const wholeDay: PartOfDay = { starts: '08:00', ends: '16:00', afterNoon: false };

export const partsOfDay: PhraseBook<PartOfDay> = phraseBook([
  [
    'aamulla;aamul;aamust;aamusta;aamuna;aamuisin;på morgnarna;morgnar;på morgonen;morgonen;morgon;bitti;på morgon',
    earlyMorning,
  ],
  ['in the morning;in the mornings;mornings;morning', morning],
  [
    'aamupäivällä;aamupäiväl;aamupäivänä;aamupäivä;aamupäivisin;ap;ap.;på förmiddagen;på förmiddagarna;förmiddagar;förmiddagarna;förmiddagen;på förmiddag;förmiddag;fm;fm.',
    forenoon,
  ],
  [
    'iltapäivällä;iltapäiväl;iltapäivänä;iltapäivä;iltapäivisin;ip;ip.;på eftermiddagen;på eftermiddagarna;eftermiddagar;eftermiddagarna;eftermiddagen;på eftermiddag;eftermiddag;em;em.;' +
      'in the afternoon;in the afternoons;afternoons;afternoon',
    afternoon,
  ],
  [
    'milloin vain;milloin vaan;milloin tahansa;mihin aikaan vain;mihin aikaan vaan;mihin aikaan tahansa;koko päivä;' +
      'koko päivän;när som helst;vilken tid som helst;hela dagen;any time;anytime;at any time;all day',
    wholeDay,
  ],
  [
    'illalla;illal;iltana;iltaisin;på kvällarna;kvällar;in the evenings;evenings;på kvällen;kvällen;kväll;in the evening;evening',
    evening,
  ],
]);

/** Parts of the day that is today. */
export const partsOfToday: PhraseBook<PartOfDay> = phraseBook([
  ['tänä aamuna', earlyMorning],
  ['this morning', morning],
  ['tänä aamupäivänä;i förmiddag', forenoon],
  ['tänä iltapäivänä;i eftermiddag;this afternoon', afternoon],
  ['tänä iltana;i kväll;this evening;tonight', evening],
]);

const dayWords = [...weekdayWords.keys(), 'huomis', 'huomen'];
const compound = new RegExp(
  `^(?<day>${dayWords.join('|')})s?(?<part>aamuna|aamulla|aamupäivänä|aamupäivällä|iltapäivänä|iltapäivällä|iltana|` +
    'illalla|morgonen|morgon|förmiddagen|förmiddag|eftermiddagen|eftermiddag|kvällen|kväll)$',
);

/** `tiistaiaamuna`, `tiistai-iltapäivänä` and `tisdagsförmiddag` as the day and its part, each a word of its own. */
export function splitDayCompounds(lexemes: Lexemes): Lexemes {
  const split: Lexeme[] = [];
  for (const [at, lexeme] of lexemes.entries()) {
    const found = lexeme.kind === 'word' ? compound.exec(lexeme.text)?.groups : undefined;
    if (found) split.push(...inTwo(lexeme, found.day ?? '', found.part ?? ''));
    else if (joinsDayAndPart(lexemes, at)) continue;
    else split.push(joinsDayAndPart(lexemes, at - 1) ? { ...lexeme, glued: false } : lexeme);
  }
  return split;
}

function inTwo(lexeme: Lexeme, day: string, part: string): readonly Lexeme[] {
  const middle = lexeme.end - part.length;
  return [
    { ...lexeme, text: day.startsWith('huom') ? 'huomenna' : day, end: middle },
    { ...lexeme, text: part, capital: false, glued: false, start: middle },
  ];
}

function joinsDayAndPart(lexemes: Lexemes, at: number): boolean {
  const hyphen = lexemes[at];
  const part = lexemes[at + 1];
  if (hyphen?.text !== '-' || !hyphen.glued || part?.kind !== 'word' || !part.glued) return false;
  return weekdayWords.has(lexemes[at - 1]?.text ?? '') && partsOfDay.has(part.text);
}
