/** Letters as small numbers, so that a gram of up to four letters is one integer. */
const alphabet = new Map([...'abcdefghijklmnopqrstuvwxyzåäöüéßšž0123456789-_'].map((letter, at) => [letter, at + 1]));
const other = 63;
const boundary = 62;

/** The 2-, 3- and 4-grams of a word with its boundaries, as integers. Long words are cut: nobody means them. */
export function gramsOf(word: string): readonly number[] {
  const codes = [boundary];
  for (const letter of word.slice(0, 40)) codes.push(alphabet.get(letter) ?? other);
  codes.push(boundary);
  const grams: number[] = [];
  for (let at = 0; at < codes.length - 1; at += 1) {
    let gram = codes[at] ?? 0;
    for (let size = 2; size <= 4 && at + size <= codes.length; size += 1) {
      gram = gram * 64 + (codes[at + size - 1] ?? 0);
      grams.push(gram * 4 + size - 1);
    }
  }
  return grams;
}

/** Words of one document and how much each counts. */
export type WeightedWords = readonly (readonly [word: string, weight: number])[];

interface Postings {
  readonly documents: Uint16Array;
  readonly weights: Float32Array;
  readonly idf: number;
}

/** Character n-gram TF-IDF vectors of documents, compared with a question by the cosine. */
export class GramIndex {
  private readonly postings = new Map<number, Postings>();
  private readonly scores: Float64Array;
  private readonly unknownIdf: number;
  private readonly counts = new Map<number, number>();

  constructor(documents: readonly WeightedWords[]) {
    const size = documents.length;
    this.scores = new Float64Array(size);
    this.unknownIdf = Math.log(1 + size);
    const ids = new Map<number, number>();
    const wordGrams = new Map<string, Uint32Array>();
    const idsOf = (word: string): Uint32Array => {
      const known = wordGrams.get(word);
      if (known !== undefined) return known;
      const found = Uint32Array.from(gramsOf(word), (gram) => {
        const id = ids.get(gram) ?? ids.size;
        ids.set(gram, id);
        return id;
      });
      wordGrams.set(word, found);
      return found;
    };
    const perDocument = documents.map((words) => words.map(([word, weight]) => [idsOf(word), weight] as const));
    const sums = new Float64Array(ids.size);
    const lists: { documents: number[]; weights: number[] }[] = Array.from({ length: ids.size }, () => ({
      documents: [],
      weights: [],
    }));
    perDocument.forEach((words, document) => {
      const touched: number[] = [];
      for (const [grams, weight] of words) {
        for (const id of grams) {
          if (sums[id] === 0) touched.push(id);
          sums[id] = (sums[id] ?? 0) + weight;
        }
      }
      for (const id of touched) {
        lists[id]?.documents.push(document);
        lists[id]?.weights.push(Math.sqrt(sums[id] ?? 0));
        sums[id] = 0;
      }
    });
    const norms = new Float64Array(size);
    const idfs = lists.map((list) => Math.log(1 + size / list.documents.length));
    lists.forEach((list, id) => {
      const idf = idfs[id] ?? 0;
      list.documents.forEach((document, at) => {
        norms[document] = (norms[document] ?? 0) + ((list.weights[at] ?? 0) * idf) ** 2;
      });
    });
    for (const [gram, id] of ids) {
      const list = lists[id];
      const idf = idfs[id] ?? 0;
      if (list === undefined) continue;
      const weights = Float32Array.from(list.weights, (weight, at) => {
        const norm = Math.sqrt(norms[list.documents[at] ?? 0] ?? 1);
        return (weight * idf) / (norm || 1);
      });
      this.postings.set(gram, { documents: Uint16Array.from(list.documents), weights, idf });
    }
  }

  /** The cosine of every document with the words; the array is used again by the next call. */
  cosines(words: readonly string[]): Float64Array {
    const { counts, scores } = this;
    counts.clear();
    scores.fill(0);
    for (const word of words)
      for (const gram of gramsOf(word)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    let norm = 0;
    for (const [gram, count] of counts) {
      const found = this.postings.get(gram);
      const weight = Math.sqrt(count) * (found?.idf ?? this.unknownIdf);
      norm += weight * weight;
      if (found === undefined) continue;
      const { documents, weights } = found;
      for (let at = 0; at < documents.length; at += 1) {
        const document = documents[at] ?? 0;
        scores[document] = (scores[document] ?? 0) + weight * (weights[at] ?? 0);
      }
    }
    const length = Math.sqrt(norm) || 1;
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / length;
    return scores;
  }
}
