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

/** A growing list of numbers without an object for each. */
class Numbers {
  private values = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }
}

/** Character n-gram TF-IDF vectors of documents, compared with a question by the cosine. */
export class GramIndex {
  private readonly ids = new Map<number, number>();
  /** Postings of gram `id` stand from `starts[id]` to `starts[id + 1]`. */
  private readonly starts: Uint32Array;
  private readonly documents: Uint16Array;
  private readonly weights: Float32Array;
  private readonly idfs: Float64Array;
  private readonly scores: Float64Array;
  private readonly unknownIdf: number;
  private readonly counts = new Map<number, number>();
  private readonly words = new Map<string, readonly number[]>();

  constructor(documents: readonly WeightedWords[]) {
    const size = documents.length;
    this.scores = new Float64Array(size);
    this.unknownIdf = Math.log(1 + size);
    const perWord = this.numberGrams(documents);
    const grams = this.ids.size;

    const entryGrams = new Numbers();
    const entryWeights = new Numbers();
    const ends: number[] = [];
    const sums = new Float64Array(grams);
    const touched = new Uint32Array(grams);
    for (const words of documents) {
      let count = 0;
      for (const [word, weight] of words) {
        for (const id of perWord.get(word) ?? []) {
          if (sums[id] === 0) {
            touched[count] = id;
            count += 1;
          }
          sums[id] = (sums[id] ?? 0) + weight;
        }
      }
      for (let at = 0; at < count; at += 1) {
        const id = touched[at] ?? 0;
        entryGrams.push(id);
        entryWeights.push(Math.sqrt(sums[id] ?? 0));
        sums[id] = 0;
      }
      ends.push(entryGrams.length);
    }

    this.starts = new Uint32Array(grams + 1);
    for (let at = 0; at < entryGrams.length; at += 1) {
      const next = entryGrams.at(at) + 1;
      this.starts[next] = (this.starts[next] ?? 0) + 1;
    }
    this.idfs = new Float64Array(grams);
    for (let id = 0; id < grams; id += 1) {
      this.idfs[id] = Math.log(1 + size / (this.starts[id + 1] || 1));
      this.starts[id + 1] = (this.starts[id + 1] ?? 0) + (this.starts[id] ?? 0);
    }
    this.documents = new Uint16Array(entryGrams.length);
    this.weights = new Float32Array(entryGrams.length);
    const filled = this.starts.slice();
    let at = 0;
    for (let document = 0; document < size; document += 1) {
      const from = at;
      const to = ends[document] ?? from;
      let sum = 0;
      for (; at < to; at += 1) sum += (entryWeights.at(at) * (this.idfs[entryGrams.at(at)] ?? 0)) ** 2;
      const norm = Math.sqrt(sum) || 1;
      for (let entry = from; entry < to; entry += 1) {
        const id = entryGrams.at(entry);
        const place = filled[id] ?? 0;
        filled[id] = place + 1;
        this.documents[place] = document;
        this.weights[place] = (entryWeights.at(entry) * (this.idfs[id] ?? 0)) / norm;
      }
    }
  }

  private numberGrams(documents: readonly WeightedWords[]): ReadonlyMap<string, readonly number[]> {
    const perWord = new Map<string, readonly number[]>();
    for (const words of documents) {
      for (const [word] of words) {
        if (perWord.has(word)) continue;
        const grams = gramsOf(word);
        for (let at = 0; at < grams.length; at += 1) {
          const gram = grams[at] ?? 0;
          let id = this.ids.get(gram);
          if (id === undefined) {
            id = this.ids.size;
            this.ids.set(gram, id);
          }
          grams[at] = id;
        }
        perWord.set(word, grams);
      }
    }
    return perWord;
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
      const id = this.ids.get(gram);
      if (id === undefined) found.push(-gram);
      else if ((this.starts[id + 1] ?? 0) - (this.starts[id] ?? 0) <= most) found.push(id);
    }
    remember(this.words, word, found);
    return found;
  }
}
