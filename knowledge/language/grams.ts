import { type Held, postingsOf } from './postings.ts';
import { remember } from './word-cache.ts';

/** Letters as small numbers, so that a gram is one integer. */
const alphabet = new Map(
  [...'abcdefghijklmnopqrstuvwxyzåäöüéßšž0123456789-_'].map((letter, at) => [letter, at + 1]),
);
const other = 63;
const boundary = 62;

/**
 * The 2- and 3-grams of a word with its boundaries, as integers. 4-grams found no more and cost twice as much. Long
 * words are cut: nobody means them.
 */
function gramsOf(word: string): number[] {
  const codes = [boundary];
  for (const letter of word.slice(0, 40)) codes.push(alphabet.get(letter) ?? other);
  codes.push(boundary);
  const grams: number[] = [];
  for (let at = 0; at < codes.length - 1; at += 1) {
    let gram = codes[at] ?? 0;
    for (let size = 2; size <= 3 && at + size <= codes.length; size += 1) {
      gram = gram * 64 + (codes[at + size - 1] ?? 0);
      grams.push(gram * 4 + size - 1);
    }
  }
  return grams;
}

/** Grams that more of the documents have tell nothing and cost the most. */
const commonShare = 0.6;

/** Words of one document and how much each counts. */
export type WeightedWords = readonly (readonly [word: string, weight: number])[];

/** Grams of directories in the order in which they were first seen, so that what is counted of a document stays. */
const numbers = new Map<number, number>();
const mostOfOne = 0xffff;

/** The grams of a document by their numbers, each once, with the weights of the words that have it. */
export function gramsIn(document: WeightedWords): Held {
  const sums = new Map<number, number>();
  for (const [word, weight] of document)
    for (const gram of gramsOf(word)) sums.set(gram, (sums.get(gram) ?? 0) + weight);
  const ids = Uint32Array.from(sums.keys(), (gram) => {
    const id = numbers.get(gram) ?? numbers.size;
    numbers.set(gram, id);
    return id;
  });
  return { ids, amounts: Uint16Array.from(sums.values(), (sum) => Math.min(mostOfOne, sum)) };
}

/** Character n-gram TF-IDF vectors of documents, compared with a question by the cosine. */
export class GramIndex {
  /** Postings of gram `id` stand from `starts[id]` to `starts[id + 1]`. */
  private readonly starts: Uint32Array;
  private readonly documents: Uint16Array;
  private readonly weights: Float32Array;
  private readonly idfs: Float64Array;
  private readonly scores: Float64Array;
  private readonly unknownIdf: number;
  private readonly counts = new Map<number, number>();
  private readonly words = new Map<string, readonly number[]>();

  constructor(documents: readonly Held[]) {
    const size = documents.length;
    this.scores = new Float64Array(size);
    this.unknownIdf = Math.log(1 + size);
    const postings = postingsOf(documents, numbers.size);
    this.starts = postings.starts;
    this.documents = postings.documents;
    this.weights = new Float32Array(postings.documents.length);
    this.idfs = new Float64Array(numbers.size);
    for (let id = 0; id < numbers.size; id += 1) this.idfs[id] = Math.log(1 + size / (this.bearers(id) || 1));
    let entry = 0;
    for (const { ids, amounts } of documents) {
      let sum = 0;
      for (let at = 0; at < ids.length; at += 1)
        sum += (amounts[at] ?? 0) * (this.idfs[ids[at] ?? 0] ?? 0) ** 2;
      const norm = Math.sqrt(sum) || 1;
      for (let at = 0; at < ids.length; at += 1) {
        const weight = Math.sqrt(amounts[at] ?? 0) * (this.idfs[ids[at] ?? 0] ?? 0);
        this.weights[postings.places[entry] ?? 0] = weight / norm;
        entry += 1;
      }
    }
  }

  /** How many documents have the gram. */
  private bearers(id: number): number {
    return (this.starts[id + 1] ?? 0) - (this.starts[id] ?? 0);
  }

  /** The cosine of every document with the words; the array is used again by the next call. */
  cosines(words: readonly string[]): Float64Array {
    const counts = this.counts;
    const scores = this.scores;
    counts.clear();
    scores.fill(0);
    for (const word of words) for (const id of this.idsOf(word)) counts.set(id, (counts.get(id) ?? 0) + 1);
    let norm = 0;
    const { starts, documents, weights } = this;
    for (const [id, count] of counts) {
      if (id < 0) {
        norm += count * this.unknownIdf ** 2;
        continue;
      }
      const weight = Math.sqrt(count) * (this.idfs[id] ?? 0);
      norm += weight * weight;
      const end = starts[id + 1] ?? 0;
      for (let at = starts[id] ?? 0; at < end; at += 1) {
        const document = documents[at] ?? 0;
        scores[document] = (scores[document] ?? 0) + weight * (weights[at] ?? 0);
      }
    }
    const length = Math.sqrt(norm) || 1;
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / length;
    return scores;
  }

  /** The grams of a word by number: those no document has are below zero, those most have are left out. */
  private idsOf(word: string): readonly number[] {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const most = this.scores.length * commonShare;
    const found: number[] = [];
    for (const gram of gramsOf(word)) {
      const id = numbers.get(gram);
      const bearers = id === undefined ? 0 : this.bearers(id);
      if (id === undefined || bearers === 0) found.push(-gram);
      else if (bearers <= most) found.push(id);
    }
    remember(this.words, word, found);
    return found;
  }
}
