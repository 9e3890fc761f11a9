import { describe, expect, test } from '@jest/globals';
import { splitExpressions } from '../../../knowledge/language/expressions.ts';
import type { ConceptSource } from '../../../knowledge/language/lexicon/concept.ts';
import { lexicon } from '../../../knowledge/language/lexicon/index.ts';

/** Every list of a concept, as one; `names` and situations alike are what people may say. */
const saidFor = (concept: ConceptSource): readonly string[] =>
  [concept.names, concept.fi, concept.sv, concept.en].flatMap((list) => splitExpressions(list ?? ''));

const all = lexicon.flatMap((concept) => [...saidFor(concept), ...splitExpressions(concept.fallback ?? '')]);

const repeated = (items: readonly string[]): readonly string[] =>
  [...new Set(items.filter((item, at) => items.indexOf(item) !== at))].sort();

describe('the lexicon', () => {
  test('has no concept twice', () => {
    expect(repeated(lexicon.map(({ id }) => id))).toEqual([]);
  });

  test('has no concept without a name or without anything people say', () => {
    const empty = lexicon.filter(
      (concept) => splitExpressions(concept.names).length === 0 || saidFor(concept).length < 3,
    );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  test('has no expression that cannot be matched', () => {
    const words = all.flatMap((expression) => expression.split(/[ |]/));
    const broken = words.filter(
      (word) =>
        word === '' || /^.+\*.+$/.test(word) || /[,.()/?!]/.test(word) || word.replaceAll('*', '').length < 1,
    );
    expect(repeated([...broken, ...broken])).toEqual([]);
  });

  test('has no beginning so short that it fits half the language', () => {
    const short = all.filter((expression) => /^\p{L}{1,2}\*$/u.test(expression));
    expect(short).toEqual([]);
  });

  test('has hardly an expression that decides for two narrow concepts at once', () => {
    const narrow = lexicon.filter(({ general, background }) => !general && !background);
    const shared = repeated(narrow.flatMap((concept) => [...new Set(saidFor(concept))]));
    // Some words do mean two things; when this grows, look at the list.
    expect(shared.length).toBeLessThan(all.length * 0.02);
  });
});
