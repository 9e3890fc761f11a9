import { type Language, languages } from '../kernel/languages.ts';
import { ConceptLikeness } from './concept-likeness.ts';
import { type ExpressionHit, ExpressionMatcher, splitExpressions } from './expressions.ts';
import type { ConceptSource } from './lexicon/concept.ts';
import { standInsOf } from './people-words.ts';
import { SituationChances } from './situation-chances.ts';
import type { Situation } from './situations/index.ts';

/** What an expression of the lexicon is evidence of. */
type Part = 'names' | 'fallback' | 'situation';

interface Meaning {
  readonly concept: number;
  readonly part: Part;
  /** The place of the expression in its list: a fallback named earlier suits better. */
  readonly order: number;
}

/** A concept found in a text. */
export interface ConceptHit extends Meaning {
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly letters: number;
}

/** The lexicon, compiled. It is the same for every directory. */
export class Concepts {
  private readonly matcher = new ExpressionMatcher(standInsOf);
  private readonly meanings: Meaning[] = [];
  readonly likeness: ConceptLikeness;
  readonly chances: SituationChances;
  /** The expressions before this one are names. */
  private readonly names: number;

  constructor(
    readonly sources: readonly ConceptSource[],
    situations: readonly Situation[] = [],
  ) {
    this.likeness = new ConceptLikeness(sources);
    this.chances = new SituationChances(sources, situations);
    for (const [concept, { names }] of sources.entries()) this.add(names, concept, 'names');
    this.names = this.meanings.length;
    sources.forEach((source, concept) => {
      if (source.fallback !== undefined) this.add(source.fallback, concept, 'fallback');
      for (const language of languages) {
        const list = source[language];
        if (list !== undefined) this.add(list, concept, 'situation', language);
      }
    });
  }

  private add(list: string, concept: number, part: Part, language?: Language): void {
    for (const [order, expression] of splitExpressions(list).entries())
      this.meanings[this.matcher.add(expression, language)] = { concept, part, order };
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
  match(words: readonly string[]): readonly ConceptHit[] {
    return this.meant(this.matcher.match(words));
  }

  /** The names in a long text, as they are written in the lexicon. */
  matchNames(words: readonly string[]): readonly ConceptHit[] {
    return this.meant(this.matcher.match(words, true, this.names));
  }

  private meant(found: readonly ExpressionHit[]): readonly ConceptHit[] {
    const hits: ConceptHit[] = [];
    for (const { expression, from, to, words, letters } of found) {
      const meaning = this.meanings[expression];
      if (meaning === undefined) continue;
      const { concept, part, order } = meaning;
      hits.push({ concept, part, order, from, to, words, letters });
    }
    return hits;
  }
}
