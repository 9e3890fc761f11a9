import { languages } from '../kernel/languages.ts';
import { isFrame } from './frame.ts';
import { stemOf } from './stems.ts';
import { verbKey } from './verb-stems.ts';
import { remember } from './word-cache.ts';

/** Features are kept by a hash of so many bits; two that share one are told apart by what stands beside them. */
const bits = 19;
export const featureCount = 1 << bits;
const letters = 4;
/** A piece of a word says less than the word. */
const kinds = { word: 1, piece: 0.35 } as const;

/** Places of features, 0 … `featureCount` - 1, each once, with how much each says by its kind alone. */
export interface Features {
  readonly at: Uint32Array;
  readonly by: Float32Array;
}

/** FNV-1a of 32 bits, folded; `before` is the hash of what comes before. */
function hashed(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
const placeOf = (hash: number): number => ((hash >>> bits) ^ hash) & (featureCount - 1);

interface WordFeatures {
  /** Of the stems in three languages and the root as a verb. */
  readonly whole: readonly number[];
  readonly pieces: readonly number[];
  readonly stem: string;
}

const ofWords = new Map<string, WordFeatures>();

function featuresOfWord(word: string): WordFeatures {
  const known = ofWords.get(word);
  if (known !== undefined) return known;
  const names = languages.map((language) => `${language} ${stemOf(word, language)}`);
  const verb = verbKey(word);
  if (verb !== undefined) names.push(`v ${verb}`);
  const edged = `_${word}_`;
  const pieces: number[] = [];
  for (let from = 0; from + letters <= edged.length; from += 1)
    pieces.push(placeOf(hashed(edged.slice(from, from + letters))));
  const found = { whole: names.map((name) => placeOf(hashed(name))), pieces, stem: stemOf(word, 'fi') };
  remember(ofWords, word, found);
  return found;
}

/** What a model may learn of words: each, its pieces, and two that follow one another. */
export function situationFeatures(words: readonly string[]): Features {
  const found = new Map<number, number>();
  let before = '';
  for (const word of words) {
    if (word.length < 2 || word.length > 40 || isFrame(word)) continue;
    const { whole, pieces, stem } = featuresOfWord(word);
    for (const at of pieces) found.set(at, kinds.piece);
    for (const at of whole) found.set(at, kinds.word);
    if (before !== '') found.set(placeOf(hashed(stem, hashed(before))), kinds.word);
    before = stem;
  }
  return { at: Uint32Array.from(found.keys()), by: Float32Array.from(found.values()) };
}
