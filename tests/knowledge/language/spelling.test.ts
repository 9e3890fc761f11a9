import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areNeighbours } from '../../../knowledge/language/keyboard.ts';
import { concepts } from '../../../knowledge/language/lexicon/index.ts';
import { Spelling } from '../../../knowledge/language/spelling.ts';

const closed = (...words: readonly string[]) => words.map((word) => ({ word, open: false }));

/** The words of the lexicon, as the reader of questions has them. */
const vocabulary = [...concepts().writtenWords()];
const spelling = new Spelling(vocabulary);
const written = vocabulary.map(({ word }) => word);
/** Long enough that one slip is no other word, and no beginning that goes on with anything. */
const long = [
  ...new Set(vocabulary.flatMap(({ word, open }) => (!open && /^\p{Ll}{7,}$/u.test(word) ? [word] : []))),
];

/** The distance with swaps, told as the recursion of the textbooks tells it. */
function naiveDistance(a: string, b: string): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways = [
      from(i - 1, j) + 1,
      from(i, j - 1) + 1,
      from(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(from(i - 2, j - 2) + 1);
    const least = Math.min(...ways);
    known.set(key, least);
    return least;
  };
  return from(a.length, b.length);
}

const letters = 'abcdefghijklmnopqrstuvwxyzåäö';

/** One slip behind the first two letters: a letter left out, doubled, swapped with the next, or another one. */
const slipped = fc
  .record({
    word: fc.constantFrom(...long),
    kind: fc.constantFrom('left out', 'doubled', 'swapped', 'other'),
    where: fc.double({ min: 0, max: 0.999, noNaN: true }),
    letter: fc.constantFrom(...letters),
  })
  .map(({ word, kind, where, letter }) => {
    const at = 2 + Math.floor(where * (word.length - 3));
    const [head, here, next, rest] = [
      word.slice(0, at),
      word[at] ?? '',
      word[at + 1] ?? '',
      word.slice(at + 2),
    ];
    const typed = {
      'left out': head + next + rest,
      doubled: head + here + here + next + rest,
      swapped: head + next + here + rest,
      other: head + letter + next + rest,
    }[kind];
    return { word, typed };
  })
  .filter(({ word, typed }) => word !== typed && !written.includes(typed));

describe('a word that nobody knows', () => {
  const few = new Spelling(
    closed('puheterapia', 'kuraattori', 'neuvola', 'päiväkoti', 'pöytä', 'toimintaterapia'),
  );

  test.each([
    ['puheterpia', 'puheterapia'],
    ['puhetreapia', 'puheterapia'],
    ['puheterrapia', 'puheterapia'],
    ['puheterspia', 'puheterapia'],
    ['puheterapiaaan', 'puheterapiaan'],
    ['kuratori', 'kuraattori'],
    ['kurattoriin', 'kuraattoriin'],
    ['neuvoal', 'neuvola'],
    ['neuvkla', 'neuvola'],
    ['paivakoti', 'päiväkoti'],
    ['paivakodissa', undefined],
    ['paivakotiin', 'päiväkotiin'],
    ['toimintatterapa', 'toimintaterapia'],
    ['poyta', 'pöytä'],
  ])('%s is read as %s', (typed, meant) => {
    expect(few.correct(typed)).toBe(meant);
  });

  test.each([['koto'], ['neu'], ['kela1'], ['abcdefgh']])('%s is left as it is', (typed) => {
    expect(few.correct(typed)).toBeUndefined();
  });

  test('is the word whose key lies beside the one that was hit, when two are as near', () => {
    const both = new Spelling(closed('kerhoja', 'kertoja'));
    // g lies beside h and beside t; p beside neither.
    expect(new Spelling(closed('kotihoito', 'kotivoito')).correct('kotihoitp')).toBe('kotihoito');
    expect(both.correct('kerjoja')).toBe('kerhoja');
    expect(both.correct('kerroja')).toBe('kertoja');
  });
});

describe('the keys of the keyboard', () => {
  test.each([
    ['a', 's'],
    ['g', 'h'],
    ['t', 'y'],
    ['ö', 'ä'],
    ['p', 'å'],
    ['a', 'q'],
    ['n', 'b'],
    ['k', 'm'],
  ])('%s and %s are beside each other', (one, other) => {
    expect(areNeighbours(one, other)).toBe(true);
    expect(areNeighbours(other, one)).toBe(true);
  });

  test.each([
    ['a', 'a'],
    ['a', 'l'],
    ['q', 'z'],
    ['t', 'p'],
    ['ö', '1'],
  ])('%s and %s are not', (one, other) => {
    expect(areNeighbours(one, other)).toBe(false);
  });
});

describe('any word', () => {
  test('that is known stays what it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...written), (word) => {
        expect(spelling.dotted(word)).toBeUndefined();
        expect(spelling.correct(word)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('with one slip is read as a word that is one edit away, and that the vocabulary has', () => {
    let read = 0;
    let asMeant = 0;
    fc.assert(
      fc.property(slipped, ({ word, typed }) => {
        const found = spelling.correct(typed);
        read += found === undefined ? 0 : 1;
        asMeant += found === word ? 1 : 0;
        if (found === undefined) return;
        // What the correction changed is within the beginning it corrected; its ending stays.
        expect(naiveDistance(typed, found)).toBeLessThanOrEqual(typed.length >= 11 ? 2 : 1);
        expect(written.some((known) => found.startsWith(known))).toBe(true);
      }),
      { numRuns: 1000, seed: 6 },
    );
    expect(read).toBeGreaterThan(950);
    expect(asMeant).toBeGreaterThan(800);
  });
});
