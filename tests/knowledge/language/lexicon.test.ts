import { describe, expect, test } from '@jest/globals';
import { splitExpressions } from '../../../knowledge/language/expressions.ts';
import type { ConceptSource } from '../../../knowledge/language/lexicon/concept.ts';
import { type LexiconFault, lexiconFaults } from '../../../knowledge/language/lexicon/faults.ts';
import { lexicon } from '../../../knowledge/language/lexicon/index.ts';

/** Every list of a concept, as one; `names` and situations alike are what people may say. */
const saidFor = (concept: ConceptSource): readonly string[] =>
  [concept.names, concept.fi, concept.sv, concept.en].flatMap((list) => splitExpressions(list ?? ''));

const all = lexicon.flatMap((concept) => [...saidFor(concept), ...splitExpressions(concept.fallback ?? '')]);

const repeated = (items: readonly string[]): readonly string[] =>
  [...new Set(items.filter((item, at) => items.indexOf(item) !== at))].sort();

const faultSaid = ({ kind, concept, expression = '' }: LexiconFault): string =>
  `${kind}: ${concept} ${expression}`.trim();

test('the checker finds what is there twice, what is empty and what nobody can reach', () => {
  const concept = (id: string, names: string, fi = 'yksi; kaksi; kolme'): ConceptSource => ({
    id,
    names,
    fi,
  });
  const faults = lexiconFaults([
    concept('kela', 'Kela; kela', 'kelalta; kelakorva*; Kelalta'),
    concept('hollow', '', 'kissa'),
    concept('kela', 'vanhempien talo', "asukastalo; residents' house; onko"),
  ]);
  expect(faults.map(faultSaid)).toEqual([
    'twice: kela kela',
    'twice: kela kelalta',
    'empty: hollow',
    'same_id: kela',
    "unreachable: kela residents' house",
    'unreachable: kela onko',
  ]);
});

describe('the lexicon', () => {
  test('has no faults that the checker finds', () => {
    expect(lexiconFaults(lexicon).map(faultSaid)).toEqual([]);
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
