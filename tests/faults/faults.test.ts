import { expect, test } from '@jest/globals';
import { episode } from './episode.ts';

/** The short form of `npm run faults`: some turns of some seeds. Seeds that once failed stay by number. */
test('whatever fails meanwhile, nothing that was acknowledged is lost, and all is well again afterwards', async () => {
  const outcomes = await Promise.all([3, 8, 23].map((seed) => episode(seed, 40, false)));
  expect(outcomes.flatMap(({ breaches }) => breaches)).toEqual([]);
  // A run in which nothing goes wrong, or nobody does anything, shows nothing.
  const sum = (name: string): number =>
    outcomes.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
  expect(new Set(outcomes.flatMap(({ hits }) => [...hits.keys()])).size).toBeGreaterThan(10);
  expect(sum('steps')).toBeGreaterThan(10);
  expect(sum('lettersChecked')).toBeGreaterThan(2);
  expect(sum('booked')).toBeGreaterThan(2);
  expect(sum('edits')).toBeGreaterThan(2);
}, 120_000);
