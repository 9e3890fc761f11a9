import { Concepts } from '../concepts.ts';
import { splitExpressions } from '../expressions.ts';
import { isFrame } from '../frame.ts';
import { normalise, tokenize } from '../tokens.ts';
import type { ConceptSource } from './concept.ts';

/** What is wrong with an entry of the lexicon. */
export interface LexiconFault {
  readonly kind: 'same_id' | 'empty' | 'twice' | 'unreachable';
  readonly concept: string;
  /** As it is written; the faults of a whole concept have none. */
  readonly expression?: string;
}

const lists = ['names', 'fi', 'sv', 'en'] as const;

/** So many expressions has a concept that people can ask about. */
const fewest = 3;

/**
 * Concepts that are there twice or have hardly a word, expressions that one concept has twice, and those that no question
 * could reach: who says the very words of it is not taken to speak of the concept.
 */
export function lexiconFaults(lexicon: readonly ConceptSource[]): readonly LexiconFault[] {
  const concepts = new Concepts(lexicon);
  const ids = new Set<string>();
  return lexicon.flatMap((source, at) => {
    const { id: concept } = source;
    const faults: LexiconFault[] = ids.has(concept) ? [{ kind: 'same_id', concept }] : [];
    ids.add(concept);
    const said = lists.flatMap((list) => splitExpressions(source[list] ?? ''));
    if (splitExpressions(source.names).length === 0 || said.length < fewest)
      faults.push({ kind: 'empty', concept });
    for (const list of lists) {
      const seen = new Set<string>();
      for (const expression of splitExpressions(source[list] ?? '')) {
        const plain = normalise(expression).toLowerCase();
        if (seen.has(plain)) faults.push({ kind: 'twice', concept, expression });
        seen.add(plain);
        if (!isReached(concepts, at, expression)) faults.push({ kind: 'unreachable', concept, expression });
      }
    }
    return faults;
  });
}

/** Whether the words of an expression, said as a question, lead to the concept. */
function isReached(concepts: Concepts, concept: number, expression: string): boolean {
  const text = expression
    .split(' ')
    .map((word) => (word.split('|')[0] ?? '').replaceAll('*', ''))
    .join(' ');
  const words = tokenize(text).map(({ word }) => word);
  return concepts
    .match(words)
    .some((hit) => hit.concept === concept && (hit.from < hit.to || !isFrame(words[hit.from] ?? '')));
}
