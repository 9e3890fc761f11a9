import { ExpressionMatcher, splitExpressions } from './expressions.ts';
import type { ConceptSource } from './lexicon/concept.ts';

/** What an expression of the lexicon is evidence of. */
type Part = 'names' | 'fallback' | 'situation';

interface Meaning {
  readonly concept: number;
  readonly part: Part;
}

/** A concept found in a text. */
export interface ConceptHit {
  readonly concept: number;
  readonly part: Part;
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly letters: number;
}

/** The lexicon, compiled. It is the same for every directory. */
export class Concepts {
  private readonly matcher = new ExpressionMatcher();
  private readonly meanings: Meaning[] = [];

  constructor(readonly sources: readonly ConceptSource[]) {
    sources.forEach((source, concept) => {
      this.add(source.names, { concept, part: 'names' });
      if (source.fallback !== undefined) this.add(source.fallback, { concept, part: 'fallback' });
      for (const list of [source.fi, source.sv, source.en])
        if (list !== undefined) this.add(list, { concept, part: 'situation' });
    });
  }

  private add(list: string, meaning: Meaning): void {
    for (const expression of splitExpressions(list)) this.meanings[this.matcher.add(expression)] = meaning;
  }

  /** Whether the word has a part in any expression. */
  knows(word: string): boolean {
    return this.matcher.knows(word);
  }

  /** Whether two words written apart make one of the lexicon's, which the first does not by itself. */
  joins(first: string, second: string): boolean {
    return first.length > 2 && second.length > 2 && this.matcher.knowsMore(first + second, first);
  }

  writtenWords(): ReturnType<ExpressionMatcher['writtenWords']> {
    return this.matcher.writtenWords();
  }

  /** Everything the words say, overlapping hits included. */
  match(words: readonly string[], asWritten = false): readonly ConceptHit[] {
    const hits: ConceptHit[] = [];
    for (const { expression, from, to, words: length, letters } of this.matcher.match(words, asWritten)) {
      const meaning = this.meanings[expression];
      if (meaning === undefined) continue;
      hits.push({ concept: meaning.concept, part: meaning.part, from, to, words: length, letters });
    }
    return hits;
  }
}
