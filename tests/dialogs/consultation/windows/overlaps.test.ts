import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { overlaps } from '../../../../dialogs/consultation/windows/overlaps.ts';
import type { ConsultationWindow } from '../../../../dialogs/consultation/windows/window-schema.ts';
import { loadFinnishHolidays } from '../../../../knowledge/kernel/finnish-holidays.ts';
import { createWorkingTime, type WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import { day, windowOf, windows } from './any-window.ts';

let calendar: WorkingTime;
beforeAll(async () => {
  calendar = createWorkingTime('Europe/Helsinki', await loadFinnishHolidays());
});

const today = day('2026-11-12');
const found = (window: ConsultationWindow, ...others: readonly ConsultationWindow[]) =>
  overlaps(window, others, today, calendar).map((each) => [each.other.id, each.specialist, `${each.day}`]);
const tuesdays = windowOf({ id: 'new' });
const other = (fields: Readonly<Record<string, unknown>>) => windowOf({ id: 'old', ...fields });
const weekly = (weekday: number, starts: string, ends: string, more = {}) => ({
  when: { kind: 'weekly', weekday, starts, ends, ...more },
});

describe('two windows of one specialist', () => {
  test('at the same time: who it is, and the first day on which it happens', () => {
    expect(found(tuesdays, other(weekly(2, '13:30', '15:00')))).toEqual([
      ['old', 'elisa@example.org', '2026-11-17'],
    ]);
  });

  test('one after the other, on another day, or of somebody else', () => {
    expect(found(tuesdays, other(weekly(2, '14:00', '15:00')))).toEqual([]);
    expect(found(tuesdays, other(weekly(3, '12:00', '14:00')))).toEqual([]);
    expect(found(tuesdays, other({ specialists: ['outi@example.org'] }))).toEqual([]);
  });

  test('a window does not stand in its own way', () => {
    expect(found(tuesdays, { ...tuesdays, when: { ...tuesdays.when, starts: '13:00' } })).toEqual([]);
  });

  test('in turns, every other week each', () => {
    const even = windowOf({ id: 'new', ...weekly(2, '12:00', '14:00', { every: 2, from: '2026-11-17' }) });
    expect(found(even, other(weekly(2, '12:00', '14:00', { every: 2, from: '2026-11-24' })))).toEqual([]);
    expect(found(even, other(weekly(2, '12:00', '14:00', { every: 3, from: '2026-11-24' })))).toEqual([
      ['old', 'elisa@example.org', '2026-12-15'],
    ]);
  });

  test('a day that is moved onto the other, and one that is moved away', () => {
    const mondays = other({
      ...weekly(1, '12:00', '14:00'),
      moved: [{ from: '2026-11-30', to: '2026-12-01' }],
    });
    expect(found(tuesdays, mondays)).toEqual([['old', 'elisa@example.org', '2026-12-01']]);
    const once = other({ when: { kind: 'once', on: '2026-12-01', starts: '12:00', ends: '14:00' } });
    expect(found(windowOf({ id: 'new', moved: [{ from: '2026-12-01', to: '2026-12-02' }] }), once)).toEqual(
      [],
    );
  });

  test('one that has ended is in nobody’s way', () => {
    expect(found(tuesdays, other({ ended: '2026-11-16' }))).toEqual([]);
  });

  test('whichever of the two is looked at, they overlap on the same day', () => {
    fc.assert(
      fc.property(windows, windows, (one, two) => {
        const forth = overlaps(one, [two], today, calendar);
        const back = overlaps(two, [one], today, calendar);
        expect(forth.map((each) => each.day)).toEqual(back.map((each) => each.day));
      }),
      { numRuns: 100 },
    );
  });
});
