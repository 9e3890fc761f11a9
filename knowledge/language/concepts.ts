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
  private readonly meanings: Meaning[][] = [];
  private readonly numbers = new Map<string, number>();

  constructor(readonly sources: readonly ConceptSource[]) {
    sources.forEach((source, concept) => {
      this.add(source.names, { concept, part: 'names' });
      if (source.fallback !== undefined) this.add(source.fallback, { concept, part: 'fallback' });
      for (const list of [source.fi, source.sv, source.en])
        if (list !== undefined) this.add(list, { concept, part: 'situation' });
    });
  }

  private add(list: string, meaning: Meaning): void {
    for (const expression of splitExpressions(list)) {
      const known = this.numbers.get(expression);
      const number = known ?? this.matcher.add(expression);
      this.numbers.set(expression, number);
      (this.meanings[number] ??= []).push(meaning);
    }
  }

  /** Whether the word has a part in any expression. */
  knows(word: string): boolean {
    return this.matcher.knows(word);
  }

  writtenWords(): ReturnType<ExpressionMatcher['writtenWords']> {
    return this.matcher.writtenWords();
  }

  /** Everything the words say, overlapping hits included. */
  match(words: readonly string[]): readonly ConceptHit[] {
    const hits: ConceptHit[] = [];
    for (const { expression, from, to, words: length, letters } of this.matcher.match(words)) {
      for (const { concept, part } of this.meanings[expression] ?? [])
        hits.push({ concept, part, from, to, words: length, letters });
    }
    return hits;
  }
}
