import { type Language, languages } from '../kernel/languages.ts';
import { keyedWords, likeness, type SearchKey, wantedKeys } from './search-keys.ts';

/** A passage of a document that holds some of the words. */
export interface PassageHit {
  readonly document: string;
  /** Its place among the passages of the document. */
  readonly passage: number;
  /** How many of the words it holds: 1 for a word, 0.5 for one that is a part of a compound. */
  readonly score: number;
  /** How many of the words it holds, in whatever way. */
  readonly held: number;
}

/** Short texts by their words, in whatever form; grows and changes one document at a time. */
export interface PassageIndex {
  /** Adds a document, or puts it in place of the one with its id. */
  put(document: string, language: Language, passages: readonly string[]): void;
  /**
   * The passages of wanted documents that hold any of the words, which may be of any language. In no order; empty words
   * find nothing.
   */
  find(words: readonly string[], isWanted: (document: string) => boolean): readonly PassageHit[];
}

/** The passages of each document that hold one key. */
type Postings = Map<string, Map<string, number[]>>;

export function createPassageIndex(): PassageIndex {
  const postings: Readonly<Record<Language, Postings>> = { fi: new Map(), sv: new Map(), en: new Map() };
  const keysOf = new Map<string, readonly SearchKey[]>();

  const remove = (document: string): void => {
    for (const { language, key } of keysOf.get(document) ?? []) {
      const held = postings[language].get(key);
      held?.delete(document);
      if (held?.size === 0) postings[language].delete(key);
    }
  };

  /** Whether it is the first passage of the document that holds the key. */
  const add = (document: string, passage: number, { language, key }: SearchKey): boolean => {
    const held = postings[language].get(key) ?? new Map<string, number[]>();
    postings[language].set(key, held);
    const passages = held.get(document);
    if (!passages) held.set(document, [passage]);
    else if (passages.at(-1) !== passage) passages.push(passage);
    return !passages;
  };

  /** How well each passage holds a word. */
  const weigh = (word: string, isWanted: (document: string) => boolean): ReadonlyMap<string, number[]> => {
    const wanted = wantedKeys(word);
    const found = new Map<string, number[]>();
    for (const language of languages) {
      const key = wanted.find((each) => each.language === language)?.key ?? word;
      for (const [held, documents] of postings[language]) {
        const like = likeness(held, key);
        if (like === 0) continue;
        for (const [document, passages] of documents) {
          if (!isWanted(document)) continue;
          const scores = found.get(document) ?? [];
          found.set(document, scores);
          for (const passage of passages) scores[passage] = Math.max(scores[passage] ?? 0, like);
        }
      }
    }
    return found;
  };

  return {
    put(document, language, passages) {
      remove(document);
      const keys = passages.flatMap((text, passage) =>
        keyedWords(text, language)
          .flatMap((word) => word.keys)
          .filter((key) => add(document, passage, key)),
      );
      keysOf.set(document, keys);
    },
    find(words, isWanted) {
      const sums = new Map<string, Sum[]>();
      for (const word of words) {
        for (const [document, scores] of weigh(word, isWanted)) {
          const own = sums.get(document) ?? [];
          sums.set(document, own);
          scores.forEach((like, passage) => {
            const sum = own[passage];
            own[passage] = { score: (sum?.score ?? 0) + like, held: (sum?.held ?? 0) + 1 };
          });
        }
      }
      const hits: PassageHit[] = [];
      for (const [document, own] of sums)
        own.forEach((sum, passage) => {
          hits.push({ document, passage, ...sum });
        });
      return hits;
    },
  };
}

type Sum = Pick<PassageHit, 'score' | 'held'>;
