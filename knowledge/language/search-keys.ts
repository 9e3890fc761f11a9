import type { Language } from '../kernel/languages.ts';
import { languages } from '../kernel/languages.ts';
import { inflect } from './inflect.ts';
import { finnishStem, stemOf } from './stems.ts';
import { tokenize } from './tokens.ts';
import { remember } from './word-cache.ts';

/** What the forms of one word share, in one language. */
export interface SearchKey {
  readonly language: Language;
  readonly key: string;
}

/** A word of a text with the keys it is found by. */
export interface KeyedWord {
  /** Offsets into the normalised text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly keys: readonly SearchKey[];
}

/** Short Finnish words whose forms share too little, and those of them that compounds end in. */
const changeable = 'lapsi yö tie joki väki käsi vesi vuosi uusi tapa apu sopu puhelin avain asiakas nuori';
const changeableTails = 'aika työ haku luku koti ilta';
/** `kuraattoriajat`, but not `ohjaajat`. */
const beforeTail = /[eiouyön]$/;

const formsOf = (words: string): ReadonlyMap<string, string> =>
  new Map(
    words.split(' ').flatMap((word) => inflect(word).map(({ form }): [string, string] => [form, word])),
  );

let changeableForms:
  | undefined
  | { readonly whole: ReadonlyMap<string, string>; readonly tails: ReadonlyMap<string, string> };

const lastVowel = /(?<=.[^aeiouyäö])[aeiouyäö]{1,2}$/;

/** The stem of one of those words, or of a compound that ends in one: `perheajoista` is `perheaik`. */
function changeableStem(word: string): string | undefined {
  changeableForms ??= { whole: formsOf(`${changeable} ${changeableTails}`), tails: formsOf(changeableTails) };
  const whole = changeableForms.whole.get(word);
  if (whole !== undefined) return whole.replace(lastVowel, '');
  for (let at = 3; at <= word.length - 3; at += 1) {
    const base = changeableForms.tails.get(word.slice(at));
    const head = word.slice(0, at);
    if (base !== undefined && beforeTail.test(head)) return head + base.replace(lastVowel, '');
  }
  return undefined;
}

/** The partitive of `tulkkaus` is no elative. */
const partitive = /(?<=[aeiouyäötkm][uy]s)t[aä]$/;

/** The stem with every consonant in its strong grade, also of words too short for other indexes. */
function finnishKey(word: string): string {
  const stem = changeableStem(word) ?? finnishStem(word.replace(partitive, ''));
  const short = stem.length < 5 ? stem.replace(lastVowel, '') : stem;
  return (
    short
      // `ohjaajat` as `ohjaaja`, which looks like a plural.
      .replace(/(?<=.{3})[aeiouyäö]*j$/, '')
      .replace(/nn$/, 'nt')
      .replace(/ll$/, 'lt')
      .replace(/rr$/, 'rt')
      .replace(/mm$/, 'mp')
      .replace(/v$/, 'p')
      .replace(/([kpt])\1$/, '$1')
  );
}

const keyIn = (word: string, language: Language): string => {
  switch (language) {
    case 'fi':
      return finnishKey(word);
    case 'sv':
      // The article of neuters: `beslutet`, `caféet`.
      return stemOf(word.replaceAll('é', 'e').replace(/(?<=.{3})et$/, ''), 'sv').replace(/(?<=.{3})e$/, '');
    case 'en':
      return stemOf(word, 'en');
  }
};

const known: Readonly<Record<Language, Map<string, string>>> = {
  fi: new Map(),
  sv: new Map(),
  en: new Map(),
};

/** The key of a word in one language. Longer ones than anybody writes are their own. */
export function searchKey(word: string, language: Language): string {
  if (word.length > 60) return word;
  const before = known[language].get(word);
  if (before !== undefined) return before;
  const key = keyIn(word, language);
  remember(known[language], word, key);
  return key;
}

/** `HYVÄ-ryhmän` also by its parts; `MLL:n` without its ending. */
function wordsOf(word: string): readonly string[] {
  const [bare = ''] = word.split(/[:']/);
  return bare.includes('-') ? [bare.replaceAll('-', ''), ...bare.split('-')] : [bare];
}

/** The words of a text in a language, each with its keys. Names are found by their Finnish forms in every language. */
export function keyedWords(text: string, language: Language): readonly KeyedWord[] {
  return tokenize(text).map(({ text: written, word, start, end }) => {
    const isName = language !== 'fi' && /^\p{Lu}/u.test(written);
    const spoken: readonly Language[] = isName ? [language, 'fi'] : [language];
    return {
      start,
      end,
      keys: wordsOf(word).flatMap((part) =>
        spoken.map((each) => ({ language: each, key: searchKey(part, each) })),
      ),
    };
  });
}

/** What a word is looked up by, in whatever language it is: one key a language. */
export const wantedKeys = (word: string): readonly SearchKey[] =>
  languages.map((language) => ({
    language,
    key: searchKey(word.toLowerCase().replaceAll('-', ''), language),
  }));

/** Shorter keys begin and end too many words. */
const shortestPart = 4;
/** Compounds end in some short ones (`kuraattoriaika`), where a first part may end (and not `paikka`). */
const shortTail = /[aeiouyäönst]$/;
const shortestTail = 3;

/** How well a key of a text is the wanted one: 1 the same word, 0.5 a compound that begins or ends with it. */
export function likeness(key: string, wanted: string): number {
  if (key === wanted) return 1;
  if (wanted.length < shortestTail || key.length <= wanted.length) return 0;
  if (wanted.length >= shortestPart) return key.startsWith(wanted) || key.endsWith(wanted) ? 0.5 : 0;
  const isTail =
    key.endsWith(wanted) && key.length >= 2 * shortestTail && shortTail.test(key.slice(0, -wanted.length));
  return isTail ? 0.5 : 0;
}
