import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  compareDays,
  daysFrom,
  isSameDay,
  plusDays,
  plusMonths,
} from '../../../knowledge/kernel/plain-days.ts';

const anyDay = fc
  .tuple(
    fc.integer({ min: 1970, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => Temporal.PlainDate.from({ year, month, day }));

test('days go forth and back one by one, over months, years and leap days', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
      const there = plusDays(day, days);
      expect(daysFrom(day, there)).toBe(days);
      expect(isSameDay(plusDays(there, -days), day)).toBe(true);
      expect(Math.sign(compareDays(there, day))).toBe(Math.sign(days));
      expect((((there.dayOfWeek - day.dayOfWeek - days) % 7) + 7) % 7).toBe(0);
    }),
  );
});

test('months of the first go forth and back', () => {
  const first = Temporal.PlainDate.from('2026-11-01');
  expect([-11, -10, -1, 0, 1, 2, 14].map((months) => plusMonths(first, months).toString())).toEqual([
    '2025-12-01',
    '2026-01-01',
    '2026-10-01',
    '2026-11-01',
    '2026-12-01',
    '2027-01-01',
    '2028-01-01',
  ]);
});

test('a month later is its last day where it has no such day', () => {
  const [last, leap] = ['2026-01-31', '2027-10-31'].map((day) => Temporal.PlainDate.from(day));
  expect(last && plusMonths(last, 1).toString()).toBe('2026-02-28');
  expect(leap && plusMonths(leap, 4).toString()).toBe('2028-02-29');
});
