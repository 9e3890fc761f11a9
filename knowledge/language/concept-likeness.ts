import { type Language, languages } from '../kernel/languages.ts';
import { splitExpressions } from './expressions.ts';
import { isFrame } from './frame.ts';
import type { ConceptSource } from './lexicon/concept.ts';
import { stemOf } from './stems.ts';
import { verbKey } from './verb-stems.ts';
import { remember } from './word-cache.ts';

/** How soon a word that a concept has in many expressions says no more by one more. */
const saturation = 1.5;
/** What is left of a likeness that rests on one word of several. */
const oneWordShare = 0.6;
/** A word that no concept has is held against the others, but less than the rarest one that some have. */
const unknownShare = 0.6;

/** What the forms of a word share, in each of the languages it may be of. */
function keysOf(word: string, of: readonly Language[]): readonly string[] {
  const keys = of.map((language) => `${language} ${stemOf(word, language)}`);
  const verb = of.includes('fi') ? verbKey(word) : undefined;
  return verb === undefined ? keys : [...keys, `v ${verb}`];
}

const plain = (part: string): string => part.replaceAll('*', '').replace(/-$/, '');

/**
 * How like a question is to all that the lexicon has people say of a concept, word by word: what is left when no
 * expression is said whole. A word that few concepts have weighs more than one that many have.
 */
export class ConceptLikeness {
  /** Where each word's concepts begin in the lists; they end where the next word's begin. */
  private readonly places = new Map<string, number>();
  private readonly from: Uint32Array;
  private readonly concepts: Uint16Array;
  /** How much the word says for the concept. */
  private readonly says: Float32Array;
  private readonly idf: Float32Array;
  private readonly like: Float64Array;
  private readonly matched: Uint16Array;
  private readonly unknownIdf: number;
  private readonly keys = new Map<string, readonly string[]>();

  constructor(sources: readonly ConceptSource[]) {
    this.like = new Float64Array(sources.length);
    this.matched = new Uint16Array(sources.length);
    this.unknownIdf = Math.log(1 + sources.length) * unknownShare;
    const gathered = new Map<string, Map<number, number>>();
    sources.forEach((source, concept) => {
      const lists = [
        [source.names, languages],
        ...languages.map((language) => [source[language], [language]] as const),
      ] as const;
      for (const [list, of] of lists)
        for (const expression of splitExpressions(list ?? ''))
          for (const word of new Set(expression.split(/[ |]/).map(plain))) {
            if (word.length < 2 || isFrame(word)) continue;
            for (const key of keysOf(word, of)) {
              const byConcept = gathered.get(key) ?? new Map<number, number>();
              gathered.set(key, byConcept);
              byConcept.set(concept, (byConcept.get(concept) ?? 0) + 1);
            }
          }
    });
    const all = [...gathered.values()].reduce((sum, { size }) => sum + size, 0);
    this.from = new Uint32Array(gathered.size + 1);
    this.idf = new Float32Array(gathered.size);
    this.concepts = new Uint16Array(all);
    this.says = new Float32Array(all);
    let at = 0;
    for (const [key, byConcept] of gathered) {
      const place = this.places.size;
      const idf = Math.log(1 + sources.length / (byConcept.size + 0.5));
      this.places.set(key, place);
      this.idf[place] = idf;
      for (const [concept, count] of byConcept) {
        this.concepts[at] = concept;
        this.says[at] = (idf * count) / (count + saturation);
        at += 1;
      }
      this.from[place + 1] = at;
    }
  }

  /** 0..1 for each concept: the share of the content that it has words for; used again by the next call. */
  read(content: readonly string[]): Float64Array {
    const like = this.like.fill(0);
    const matched = this.matched.fill(0);
    let total = 0;
    for (const word of content) {
      const best = new Map<number, number>();
      let most = 0;
      for (const key of this.keysOf(word)) {
        const place = this.places.get(key);
        if (place === undefined) continue;
        most = Math.max(most, this.idf[place] ?? 0);
        for (let each = this.from[place] ?? 0; each < (this.from[place + 1] ?? 0); each += 1) {
          const concept = this.concepts[each] ?? 0;
          const value = this.says[each] ?? 0;
          if (value > (best.get(concept) ?? 0)) best.set(concept, value);
        }
      }
      total += most > 0 ? most : this.unknownIdf;
      for (const [concept, value] of best) {
        like[concept] = (like[concept] ?? 0) + value;
        matched[concept] = (matched[concept] ?? 0) + 1;
      }
    }
    for (let at = 0; at < like.length && total > 0; at += 1)
      like[at] = ((like[at] ?? 0) / total) * (matched[at] === 1 ? oneWordShare : 1);
    return like;
  }

  private keysOf(word: string): readonly string[] {
    const known = this.keys.get(word);
    if (known !== undefined) return known;
    const found = word.length > 40 ? [] : keysOf(word, languages);
    remember(this.keys, word, found);
    return found;
  }
}
