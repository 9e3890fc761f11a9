import { languages } from '../../knowledge/kernel/languages.ts';
import { stemOf } from '../../knowledge/language/stems.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';

/** The keys under which the forms of a word meet, whichever of the languages it is in. */
const keysOf = (word: string): readonly string[] => [
  word,
  ...languages.map((language) => stemOf(word, language)),
];

/** The keys of all words of some texts. A part of a hyphenated word counts as well. */
export const keysOfTexts = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap((text) => tokenize(text))
      .flatMap(({ word }) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
      .flatMap(keysOf),
  );

export const isAmong = (word: string, keys: ReadonlySet<string>): boolean =>
  keysOf(word).some((key) => keys.has(key));
