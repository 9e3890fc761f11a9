import type { Lexemes, Read } from './lexemes.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';

/** Weeks by their ISO number. */
export type WeekParity = 'even' | 'odd';

const finnish = (adjectives: readonly string[]): string =>
  ['viikkojen', 'viikoilla', 'viikot', 'viikkoina', 'viikon', 'viikolla', 'viikko', 'viikkoisin']
    .map((noun, at) => `${adjectives[at] ?? adjectives[0]} ${noun}`)
    .flatMap((phrase) => [phrase, `joka ${phrase}`, `aina ${phrase}`])
    .join(';');

const swedish = (singular: string, plural: string): string =>
  [`${singular} vecka`, `${plural} veckor`, `${plural} veckors`]
    .flatMap((phrase) => [phrase, `varje ${phrase}`, `på ${phrase}`])
    .join(';');

const english = (word: string): string =>
  [word, `${word}-numbered`, `${word} numbered`]
    .flatMap((adjective) => [`${adjective} week`, `${adjective} weeks`])
    .flatMap((phrase) => [phrase, `every ${phrase}`, `in ${phrase}`, `on ${phrase}`, `of ${phrase}`])
    .join(';');

const parities: PhraseBook<WeekParity> = phraseBook([
  [
    finnish([
      'parillisten',
      'parillisilla',
      'parilliset',
      'parillisina',
      'parillisen',
      'parillisella',
      'parillinen',
      'parillisina',
    ]),
    'even',
  ],
  [
    finnish([
      'parittomien',
      'parittomilla',
      'parittomat',
      'parittomina',
      'parittoman',
      'parittomalla',
      'pariton',
      'parittomina',
    ]),
    'odd',
  ],
  [swedish('jämn', 'jämna'), 'even'],
  [swedish('udda', 'udda'), 'odd'],
  [english('even'), 'even'],
  [english('odd'), 'odd'],
]);

/** Reads `parillisten viikkojen`, `udda veckor`, `in even weeks` where it begins. */
export const readWeekParity = (lexemes: Lexemes, at: number): Read<WeekParity> | undefined =>
  readPhrase(parities, lexemes, at);
