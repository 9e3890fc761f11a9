import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lexicon } from '../../../knowledge/language/lexicon/index.ts';
import { screenContacts } from '../../../knowledge/language/screening/screen.ts';
import { SituationChances } from '../../../knowledge/language/situation-chances.ts';
import { situationFeatures } from '../../../knowledge/language/situation-features.ts';
import { outside, readSituations, type Situation } from '../../../knowledge/language/situations/index.ts';
import { tokenize } from '../../../knowledge/language/tokens.ts';

const wordsOf = (text: string): readonly string[] => tokenize(text).map(({ word }) => word);
const situations = readSituations();
const chances = new SituationChances(lexicon, situations);

describe('the sentences', () => {
  test('are of concepts of the lexicon, each of them, and of what is outside', () => {
    const known = new Set([...lexicon.map(({ id }) => id), outside]);
    expect(new Set(situations.map(({ concept }) => concept))).toEqual(known);
  });

  test('stand once in a concept', () => {
    const said = situations.map(({ concept, text }) => `${concept}: ${text}`);
    expect(said.filter((each, at) => said.indexOf(each) !== at)).toEqual([]);
  });

  test('hold nothing of anybody', () => {
    const nobody = { emails: new Set<string>(), phones: new Set<string>() };
    expect(situations.filter(({ text }) => screenContacts(text, nobody).length > 0)).toEqual([]);
  });
});

describe('chances', () => {
  test('are chances, whatever is said', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 20 }), (words) => {
        const read = chances.read(words);
        expect(read.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
        expect(read.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  test('do not depend on what was read before', () => {
    const text = wordsOf('vauva itkee yöt eikä kukaan nuku');
    const first = chances.read(text);
    chances.read(wordsOf('lainat ja ulosotto'));
    expect(chances.read(text)).toEqual(first);
  });

  test('tell most sentences that were learnt from apart', () => {
    const places = new Map([...lexicon.map(({ id }) => id), outside].map((id, at) => [id, at] as const));
    const right = situations.filter(({ concept, text }) => {
      const read = chances.read(wordsOf(text));
      return read.indexOf(Math.max(...read)) === places.get(concept);
    });
    expect(right.length / situations.length).toBeGreaterThan(0.9);
  });

  test('are those of the formula, worked out plainly', () => {
    const word = fc.constantFrom(
      'vauva',
      'itkee',
      'lainat',
      'koulu',
      'kiusataan',
      'velka',
      'nukkuu',
      'vahti',
      'tolppa',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 5 });
    const said = fc.array(fc.record({ at: fc.integer({ min: 0, max: 2 }), text }), {
      minLength: 1,
      maxLength: 12,
    });
    const sources = [
      { id: 'baby', names: 'vauvatyö' },
      { id: 'debt', names: 'velkaneuvonta; velka' },
    ];
    fc.assert(
      fc.property(said, text, (sentences, asked) => {
        const learnt: readonly Situation[] = sentences.map(({ at, text }) => ({
          concept: ['baby', 'debt', outside][at] ?? outside,
          text: text.join(' '),
        }));
        const read = new SituationChances(sources, learnt).read(asked);
        const expected = plainly(sources, learnt, asked);
        expect(read).toHaveLength(expected.length);
        for (const [at, chance] of read.entries()) expect(chance).toBeCloseTo(expected[at] ?? Number.NaN, 4);
      }),
      { seed: 7, numRuns: 30 },
    );
  });
});

/** The same by the book: for each concept, the product over features of how much likelier it makes them than everybody does. */
function plainly(
  sources: readonly { readonly id: string; readonly names: string }[],
  learnt: readonly Situation[],
  asked: readonly string[],
): readonly number[] {
  const ids = [...sources.map(({ id }) => id), outside];
  const examples = [
    ...learnt.map(({ concept, text }) => ({ concept, weight: 1, words: wordsOf(text) })),
    ...sources.flatMap(({ id, names }) =>
      names.split('; ').map((name) => ({ concept: id, weight: 0.3, words: [name] })),
    ),
  ].map((each) => ({ ...each, features: pairs(each.words) }));
  const count = (at: number): number =>
    examples.filter(({ features }) => features.some(([each]) => each === at)).length;
  const weighed = (
    features: readonly (readonly [number, number])[],
  ): readonly (readonly [number, number])[] => {
    const raw = features.map(([at, by]) => {
      const times = count(at);
      return [at, times === 0 ? 0 : by * Math.log(1 + examples.length / times)] as const;
    });
    const length = Math.hypot(...raw.map(([, value]) => value));
    return raw.map(([at, value]) => [at, length === 0 ? 0 : value / length] as const);
  };
  const total = (of: (concept: string) => boolean, at?: number): number =>
    examples
      .filter(({ concept }) => of(concept))
      .flatMap(({ features, weight }) =>
        weighed(features).flatMap(([each, value]) =>
          at === undefined || each === at ? [value * weight] : [],
        ),
      )
      .reduce((sum, value) => sum + value, 0);
  const everybody = (): boolean => true;
  const scores = ids.map((id) =>
    weighed(pairs(asked))
      .filter(([, value]) => value > 0)
      .map(([at, value]) => {
        const background = total(everybody, at) / total(everybody);
        const here = (total((each) => each === id, at) + 5 * background) / (total((each) => each === id) + 5);
        return 0.33 * value * Math.log(here / background);
      })
      .reduce((sum, score) => sum + score, 0),
  );
  const powers = scores.map(Math.exp);
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

function pairs(words: readonly string[]): readonly (readonly [number, number])[] {
  const { at, by } = situationFeatures(words);
  return [...at].map((place, index) => [place, by[index] ?? 0] as const);
}
