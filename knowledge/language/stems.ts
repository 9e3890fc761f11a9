import English from 'natural/lib/natural/stemmers/porter_stemmer.js';
import Swedish from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import type { Language } from '../kernel/languages.ts';
import { remember } from './word-cache.ts';

const clitics = /(?:kin|kaan|kään|kohan|köhän|ko|kö|han|hän)$/;
const possessives = /(?<=[aeiouyäö])(?:ni|nsa|nsä|mme|nne)$/;
/** `terapiaan` - `terapia`: the illative lengthens the last vowel. */
const lengthened = /([aeiouyäö])\1n$/;
const own = /(?<=ss|st|ll|lt)([aä])\1n$/;
const cases =
  /(?:iss[aä]|ist[aä]|ill[aä]|ilt[aä]|ille|iksi|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|isiin|ihin|iden|itten|seen|siin|h[aeiouyäö]n|[ij]en|j[aä]|it[aä]|tt[aä]|(?<=[aeiouyäös])t[aä]|in[aä]|n[aä]|en|n|t|(?<=[^aeiouyäö])[aä])$/;

/**
 * A key that the forms of a Finnish word share, for words no vocabulary knows. It cuts deep and evens out the
 * gradation of stops, since a key that is too short costs less here than two keys for one word.
 */
export function finnishStem(word: string): string {
  if (word.length < 5) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = cutStem(word);
  remember(stems, word, stem);
  return stem;
}

/** Names, compounds and questions all ask about the same words. */
const stems = new Map<string, string>();

function cutStem(word: string): string {
  const cut = (text: string, ending: RegExp, least: number): string => {
    const rest = text.replace(ending, '');
    return rest.length >= least ? rest : text;
  };
  let stem = cut(cut(word, clitics, 4), possessives, 4);
  stem = stem.replace(own, '$1').replace(lengthened, '$1');
  if (stem.endsWith('nen')) stem = `${stem.slice(0, -3)}s`;
  else if (!/[uyi]s$/.test(stem)) stem = cut(stem, cases, 3);
  stem = cut(stem, /[aeiouyäö]{1,2}$/, 3);
  return stem
    .replace(/ks$/, 's')
    .replace(/([uy])[dt]$/, '$1s')
    .replace(/([kpt])\1$/, '$1')
    .replace(/d$/, 't')
    .replace(/ng$/, 'nk');
}

/** The key under which a word of a language is indexed and looked up. */
export const stemOf = (word: string, language: Language): string => {
  switch (language) {
    case 'fi':
      return finnishStem(word);
    case 'sv':
      return word.length < 4 ? word : Swedish.stem(word);
    case 'en':
      return word.length < 4 || /[åäö]/.test(word) ? word : English.stem(word);
  }
};
