import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { workingCalendar } from '../../../../dialogs/consultation/overview/working-calendar.ts';
import { loadFinnishHolidays } from '../../../../knowledge/kernel/finnish-holidays.ts';
import { createWorkingTime } from '../../../../knowledge/kernel/working-time.ts';

const working = createWorkingTime('Europe/Helsinki', await loadFinnishHolidays());
const minute = 60_000;
/** Holds a change of the clock, All Saints' Day and, in the second stretch, Christmas and New Year. */
const stretches = ['2026-10-20T00:00:00Z', '2026-12-20T21:30:00Z'].map((at) => Date.parse(at));
const length = 20_000;

describe('working hours between two moments', () => {
  test('are counted minute by minute, over weekends, holidays and changes of the clock', () => {
    for (const from of stretches) {
      const calendar = workingCalendar(from, from + length * minute, working);
      // How many working minutes there are before each minute.
      const worked = [0];
      for (let at = 0; at < length; at += 1) {
        const moment = from + at * minute;
        worked.push((worked.at(-1) ?? 0) + (working.next(moment) === moment ? 1 : 0));
      }
      const any = fc.integer({ min: 0, max: length });
      fc.assert(
        fc.property(any, any, (start, end) => {
          const naive = Math.max(0, (worked[end] ?? 0) - (worked[start] ?? 0));
          const hours = calendar.hoursBetween(from + start * minute, from + end * minute);
          expect(hours * 60).toBeCloseTo(naive, 6);
        }),
        { numRuns: 500 },
      );
    }
  });

  test('are none when the later moment is not later', () => {
    const now = Date.parse('2026-11-12T07:00:00Z');
    const calendar = workingCalendar(now, now + 60 * minute, working);
    expect(calendar.hoursBetween(now, now)).toBe(0);
    expect(calendar.hoursBetween(now + minute, now)).toBe(0);
  });
});

test('a month begins at midnight of the tenant’s time zone', () => {
  const calendar = workingCalendar(
    Date.parse('2026-09-01T00:00:00Z'),
    Date.parse('2026-12-02T00:00:00Z'),
    working,
  );
  expect(calendar.monthOf(Date.parse('2026-10-31T21:59:59Z'))).toBe('2026-10');
  expect(calendar.monthOf(Date.parse('2026-10-31T22:00:00Z'))).toBe('2026-11');
  expect(calendar.monthOf(Date.parse('2026-09-30T20:59:59Z'))).toBe('2026-09');
  expect(calendar.monthOf(Date.parse('2026-09-30T21:00:00Z'))).toBe('2026-10');
});

test('the time zone is asked for each day once, however many moments are counted', () => {
  let asked = 0;
  const counting = {
    ...working,
    dayOf: (moment: number) => {
      asked += 1;
      return working.dayOf(moment);
    },
    at: (day: Parameters<typeof working.at>[0], hour: number, minutes: number) => {
      asked += 1;
      return working.at(day, hour, minutes);
    },
  };
  const from = Date.parse('2026-01-01T00:00:00Z');
  const calendar = workingCalendar(from, from + 100 * 24 * 60 * minute, counting);
  const laidOut = asked;
  for (let at = 0; at < 5000; at += 1) calendar.hoursBetween(from + at * minute, from + at * 20 * minute);
  expect(asked).toBe(laidOut);
  expect(laidOut).toBeLessThan(1000);
});
