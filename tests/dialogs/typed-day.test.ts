import { expect, test } from '@jest/globals';
import { dayTyped } from '../../dialogs/typed-day.ts';
import { isoDate } from '../../knowledge/kernel/ids.ts';

const today = isoDate.parse('2026-11-12');

test.each([
  ['2026-11-30', '2026-11-30'],
  ['ti 24.11.', '2026-11-24'],
  ['23.–27.11.', '2026-11-27'],
  ['24.11. tai 26.11.', undefined],
  ['den 24 november eller 1 december', undefined],
  ['pian', undefined],
])('%s is the day %s', (said, day) => {
  expect(dayTyped(said, today)).toBe(day);
});
