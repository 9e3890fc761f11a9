import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstThere, morningFrom, nextSelfCheck, nextWeek } from '../../../../dialogs/upkeep/pulse/times.ts';
import { daysLater } from '../../../../knowledge/directory/days.ts';
import { workerSchema } from '../../../../knowledge/directory/directory.ts';
import { loadFinnishHolidays } from '../../../../knowledge/kernel/finnish-holidays.ts';
import { isoDate } from '../../../../knowledge/kernel/ids.ts';
import { createWorkingTime, type WorkingTime } from '../../../../knowledge/kernel/working-time.ts';

let time: WorkingTime;
beforeAll(async () => {
  time = createWorkingTime('Europe/Helsinki', await loadFinnishHolidays());
});

const moments = fc.integer({
  min: Date.parse('2026-01-01T00:00:00Z'),
  max: Date.parse('2030-12-31T00:00:00Z'),
});
const helsinki = (text: string): number => Date.parse(text);

describe('the weekly look', () => {
  test('is the first working day from a Monday on, at nine, whatever the hour', () => {
    /** Walks over the days one by one. */
    const oracle = (now: number): number => {
      let monday = isoDate.parse(daysLater(time.dayOf(now), -7));
      while (new Date(`${monday}T00:00:00Z`).getUTCDay() !== 1) monday = daysLater(monday, 1);
      for (;;) {
        let day = monday;
        while (!time.isWorkingDay(day)) day = daysLater(day, 1);
        if (time.at(day, 9, 0) > now) return time.at(day, 9, 0);
        monday = daysLater(monday, 7);
      }
    };
    fc.assert(fc.property(moments, (now) => expect(nextWeek(time, now)).toBe(oracle(now))));
  });

  test('on a holiday Monday after nine it is still to come', () => {
    expect(nextWeek(time, helsinki('2027-03-29T12:00:00+03:00'))).toBe(helsinki('2027-03-30T09:00:00+03:00'));
  });
});

describe('the check of one’s own data', () => {
  test('is at least half a year later and at most two weeks more, on a working day at nine', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const days = (nextSelfCheck(time, now) - now) / 86_400_000;
        expect(days).toBeGreaterThan(181.9);
        expect(days).toBeLessThan(182 + 14);
        expect(time.isWorkingDay(time.dayOf(nextSelfCheck(time, now)))).toBe(true);
      }),
    );
  });
});

describe('the first moment somebody is there', () => {
  const worker = workerSchema.parse({
    email: 'a@example.org',
    name: 'A',
    absences: [
      { from: '2026-11-16', to: '2026-11-20' },
      { from: '2026-11-23', to: '2026-11-24' },
    ],
  });

  test.each([
    ['2026-11-12T10:00:00+02:00', '2026-11-12T10:00:00+02:00'],
    ['2026-11-12T20:00:00+02:00', '2026-11-13T08:00:00+02:00'],
    ['2026-11-16T10:00:00+02:00', '2026-11-25T09:00:00+02:00'],
    ['2026-11-14T10:00:00+02:00', '2026-11-25T09:00:00+02:00'],
  ])('from %s it is %s', (now, expected) => {
    expect(firstThere(time, worker, helsinki(now))).toBe(helsinki(expected));
  });

  test('is any moment of working hours for somebody unknown', () => {
    fc.assert(fc.property(moments, (now) => expect(firstThere(time, undefined, now)).toBe(time.next(now))));
  });
});

test('a morning on a day off is the next working morning', () => {
  expect(morningFrom(time, isoDate.parse('2026-12-05'), 8, 30)).toBe(helsinki('2026-12-07T08:30:00+02:00'));
  expect(morningFrom(time, isoDate.parse('2026-12-07'), 8, 30)).toBe(helsinki('2026-12-07T08:30:00+02:00'));
});
