import { type Language, languages } from '../kernel/languages.ts';
import { frameWords } from './frame.ts';
import { type FieldText, fieldWeights } from './service-texts.ts';
import { stemOf } from './stems.ts';
import { remember } from './word-cache.ts';

/** Saturation of repeated words, and how far long texts are held back. */
const saturation = 1.2;
const lengthPenalty = 0.4;
/** A part of a compound says less than the whole word. */
const partWeight = 0.5;

interface Term {
  readonly idf: number;
  readonly services: Uint16Array;
  readonly weights: Float32Array;
}

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

/** BM25F over stems and compound parts; each language has its own stems. */
export class TermIndex {
  private readonly terms: Readonly<Record<Language, Map<string, Term>>>;
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
  ): Map<string, Term> {
    const gathered = new Map<string, Map<number, number>>();
    const stems = new Map<string, string>();
    const stem = (word: string): string => {
      const known = stems.get(word) ?? stemOf(word, language);
      stems.set(word, known);
      return known;
    };
    const mine = services.map((texts) =>
      texts.filter((text) => text.language === language || text.language === 'any'),
    );
    const lengths = mine.map((texts) => texts.reduce((sum, { words }) => sum + words.length, 0));
    const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
    mine.forEach((texts, service) => {
      const held = 1 - lengthPenalty + lengthPenalty * ((lengths[service] ?? 0) / average);
      const add = (word: string, weight: number): void => {
        const key = stem(word);
        const byService = gathered.get(key) ?? new Map<number, number>();
        gathered.set(key, byService);
        byService.set(service, (byService.get(service) ?? 0) + weight / held);
      };
      for (const { field, words } of texts) {
        const weight = fieldWeights[field];
        for (const word of words) {
          if (frameWords.has(word)) continue;
          add(word, weight);
          for (const part of partsOf(word)) add(part, weight * partWeight);
        }
      }
    });
    const terms = new Map<string, Term>();
    for (const [key, byService] of gathered) {
      terms.set(key, {
        idf: Math.log(1 + (services.length - byService.size + 0.5) / (byService.size + 0.5)),
        services: Uint16Array.from(byService.keys()),
        weights: Float32Array.from(byService.values(), (weight) => weight / (weight + saturation)),
      });
    }
    return terms;
  }

  /** Whether any service uses the word, in some form. */
  knows(word: string): boolean {
    return this.stemsOf(word).some((stem, at) => this.terms[languages[at] ?? 'fi'].has(stem));
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
    for (let index = 0; index < stems.length; index += 1) {
      const term = this.terms[languages[index] ?? 'fi'].get(stems[index] ?? '');
      if (term === undefined) continue;
      best = Math.max(best, term.idf);
      for (let at = 0; at < term.services.length; at += 1) {
        const service = term.services[at] ?? 0;
        const value = term.idf * (term.weights[at] ?? 0) * share;
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
