import { type Language, languages } from '../kernel/languages.ts';
import { rememberingEach } from '../kernel/remembering.ts';
import { shortestCompound } from './compounds.ts';
import { frameWords } from './frame.ts';
import { Amounts, type Held, type Postings, postingsOf } from './postings.ts';
import { type FieldText, fieldWeights } from './service-texts.ts';
import { stemOf } from './stems.ts';
import { remember } from './word-cache.ts';

/** Saturation of repeated words, and how far long texts are held back. */
const saturation = 1.2;
const lengthPenalty = 0.4;
/** A part of a compound says less than the whole word. */
const partWeight = 0.5;

/** A word of the question with the compound parts it is looked up by. */
export interface QueryWord {
  readonly word: string;
  readonly parts: readonly string[];
}

export interface Evidence {
  /** 0..1 for each service: how much of the question's content its words carry, used again by the next call. */
  readonly covered: Float64Array;
  /** 0..1: how much of the content any service's words carry. */
  readonly known: number;
}

/** What a service says in one language. */
interface Said {
  /** How many words it says, those without topic included. */
  readonly length: number;
  /** The stems of those that carry the topic, by number, with the weights of the fields they stand in. */
  readonly stems: Held;
  /** Those long enough to be compounds, with their weights. */
  readonly long: readonly (readonly [word: string, weight: number])[];
}

/** Stems of directories in the order in which they were first seen, so that what is counted of a service stays. */
const numbers: Readonly<Record<Language, Map<string, number>>> = {
  fi: new Map(),
  sv: new Map(),
  en: new Map(),
};

function numberOf(word: string, language: Language): number {
  const stem = stemOf(word, language);
  const known = numbers[language].get(stem) ?? numbers[language].size;
  numbers[language].set(stem, known);
  return known;
}

const saidIn = (language: Language) =>
  rememberingEach((texts: readonly FieldText[]): Said => {
    const weights = new Map<string, number>();
    let length = 0;
    for (const { language: spoken, field, words } of texts) {
      if (spoken !== language && spoken !== 'any') continue;
      length += words.length;
      for (const word of words)
        if (!frameWords.has(word)) weights.set(word, (weights.get(word) ?? 0) + fieldWeights[field]);
    }
    const amounts = new Amounts();
    for (const [word, weight] of weights) amounts.add(numberOf(word, language), weight);
    const long = [...weights].filter(([word]) => word.length >= shortestCompound);
    return { length, stems: amounts.take(), long: language === 'fi' ? long : [] };
  });

/** What a service says does not change while others do. */
const saidBy = { fi: saidIn('fi'), sv: saidIn('sv'), en: saidIn('en') } as const;

/** The stems of one language: which services have them and how much they say of them. */
interface Terms extends Postings {
  readonly weights: Float32Array;
}

/** BM25F over stems and compound parts; each language has its own stems. */
export class TermIndex {
  private readonly terms: Readonly<Record<Language, Terms>>;
  private readonly covered: Float64Array;
  private readonly one: Float64Array;
  private readonly unknownIdf: number;
  private readonly stems = new Map<string, readonly string[]>();

  constructor(services: readonly (readonly FieldText[])[], partsOf: (word: string) => readonly string[]) {
    const size = services.length;
    this.covered = new Float64Array(size);
    this.one = new Float64Array(size);
    this.unknownIdf = Math.log(1 + (size + 0.5) / 0.5);
    this.terms = {
      fi: this.build(services, 'fi', partsOf),
      sv: this.build(services, 'sv', () => []),
      en: this.build(services, 'en', () => []),
    };
  }

  private build(
    services: readonly (readonly FieldText[])[],
    language: Language,
    partsOf: (word: string) => readonly string[],
  ): Terms {
    const said = services.map(saidBy[language]);
    const average = said.reduce((sum, { length }) => sum + length, 0) / Math.max(1, said.length) || 1;
    const amounts = new Amounts();
    const held = said.map(({ stems, long }): Held => {
      let parted = false;
      for (const [word, weight] of long)
        for (const part of partsOf(word)) {
          amounts.add(numberOf(part, language), weight * partWeight);
          parted = true;
        }
      return parted ? amounts.take(stems) : stems;
    });
    const postings = postingsOf(held, numbers[language].size);
    const weights = new Float32Array(postings.documents.length);
    let entry = 0;
    for (const [service, each] of held.entries()) {
      const length = said[service]?.length ?? 0;
      const penalty = 1 - lengthPenalty + lengthPenalty * (length / average);
      for (const amount of each.amounts) {
        const weight = amount / penalty;
        weights[postings.places[entry] ?? 0] = weight / (weight + saturation);
        entry += 1;
      }
    }
    return { ...postings, weights };
  }

  /** How many services use the stem, and where they stand among the postings. */
  private find(stem: string, language: Language): readonly [from: number, to: number] {
    const number = numbers[language].get(stem);
    const { starts } = this.terms[language];
    return number === undefined ? [0, 0] : [starts[number] ?? 0, starts[number + 1] ?? 0];
  }

  /** Whether any service uses the word, in some form. */
  knows(word: string): boolean {
    return this.stemsOf(word).some((stem, at) => {
      const [from, to] = this.find(stem, languages[at] ?? 'fi');
      return from < to;
    });
  }

  read(query: readonly QueryWord[]): Evidence {
    this.covered.fill(0);
    let total = 0;
    let known = 0;
    for (const { word, parts } of query) {
      const whole = this.weigh(word, 1);
      let best = whole;
      for (const part of parts) best = Math.max(best, this.weigh(part, partWeight));
      const idf = best > 0 ? best : this.unknownIdf;
      total += idf;
      if (best > 0) known += best;
      for (let at = 0; at < this.one.length; at += 1) {
        const value = this.one[at] ?? 0;
        if (value === 0) continue;
        this.covered[at] = (this.covered[at] ?? 0) + value;
        this.one[at] = 0;
      }
    }
    if (total > 0)
      for (let at = 0; at < this.covered.length; at += 1) this.covered[at] = (this.covered[at] ?? 0) / total;
    return { covered: this.covered, known: total > 0 ? known / total : 0 };
  }

  /** Leaves the best evidence of the word for each service in `one`, and gives its weight in the question. */
  private weigh(word: string, share: number): number {
    let best = 0;
    const stems = this.stemsOf(word);
    for (const [at, stem] of stems.entries()) {
      const language = languages[at] ?? 'fi';
      const [from, to] = this.find(stem, language);
      if (from >= to) continue;
      const { documents, weights } = this.terms[language];
      const bearers = to - from;
      const idf = Math.log(1 + (this.one.length - bearers + 0.5) / (bearers + 0.5));
      best = Math.max(best, idf);
      for (let place = from; place < to; place += 1) {
        const service = documents[place] ?? 0;
        const value = idf * (weights[place] ?? 0) * share;
        if (value > (this.one[service] ?? 0)) this.one[service] = value;
      }
    }
    return best;
  }

  private stemsOf(word: string): readonly string[] {
    const known = this.stems.get(word);
    if (known !== undefined) return known;
    const found = word.length > 40 ? [word, word, word] : languages.map((language) => stemOf(word, language));
    remember(this.stems, word, found);
    return found;
  }
}
