import type { Lexemes, Read } from './lexemes.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';

const genitives = ['kahden', 'kolmen', 'neljän', 'viiden', 'kuuden', 'seitsemän', 'kahdeksan'];
const inessives = ['kahdessa', 'kolmessa', 'neljässä', 'viidessä', 'kuudessa', 'seitsemässä', 'kahdeksassa'];
const swedish = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta'];

const ofWeeks = (each: string): string =>
  `${each} viikon välein;${each} viikon väliajoin;aina ${each} viikon välein`;

const intervals: PhraseBook<number> = phraseBook([
  ...genitives.map((word, at): [string, number] => [`${ofWeeks(word)};${ofWeeks(String(at + 2))}`, at + 2]),
  ...inessives.map((word, at): [string, number] => [`kerran ${word} viikossa`, at + 2]),
  ...swedish.map((word, at): [string, number] => [
    `med ${word} veckors mellanrum;med ${at + 2} veckors mellanrum`,
    at + 2,
  ]),
  [
    'yhden viikon välein;1 viikon välein;kerran viikossa;viikoittain;en gång i veckan;varje vecka;once a week;every week;weekly',
    1,
  ],
  ['var fjortonde dag;var 14:e dag;en gång varannan vecka', 2],
  ['fortnightly;every fortnight;once a fortnight', 2],
]);

/** Reads how many weeks lie between, said without a weekday: `kahden viikon välein`, `var fjortonde dag`, `fortnightly`. */
export const readInterval = (lexemes: Lexemes, at: number): Read<number> | undefined =>
  readPhrase(intervals, lexemes, at);
