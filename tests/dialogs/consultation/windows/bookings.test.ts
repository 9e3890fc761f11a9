import { beforeAll, describe, expect, test } from '@jest/globals';
import type { IsAway } from '../../../../dialogs/consultation/windows/attendance.ts';
import { book, release } from '../../../../dialogs/consultation/windows/bookings.ts';
import { strandedBookings } from '../../../../dialogs/consultation/windows/stranded-bookings.ts';
import { type Bookable, newBookable } from '../../../../dialogs/consultation/windows/window.ts';
import { createDirectory } from '../../../../knowledge/directory/snapshot.ts';
import { loadFinnishHolidays } from '../../../../knowledge/kernel/finnish-holidays.ts';
import { createWorkingTime, type WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import { network } from '../../../knowledge/directory/edit/network.ts';
import { day, shown, windowOf } from './any-window.ts';

let calendar: WorkingTime;
beforeAll(async () => {
  calendar = createWorkingTime('Europe/Helsinki', await loadFinnishHolidays());
});

const directory = createDirectory(network(['elisa consultant hartola']));
const nobodyAway: IsAway = () => false;
const on = (text: string): number =>
  calendar.at(day(text.slice(0, 10)), Number(text.slice(11, 13)), Number(text.slice(14)));
const empty = (fields: Readonly<Record<string, unknown>> = {}): Bookable => newBookable(windowOf(fields));
const thursday = '2026-11-12 09:00';
const noon = '2026-11-17 12:00';
const attempt = (
  bookable: Bookable,
  consultation: string,
  start: string,
  now = thursday,
  isAway = nobodyAway,
) =>
  book(bookable, { consultation, start: on(start) }, on(now), {
    calendar,
    directory,
    isAway,
    areAllAway: isAway,
  });
/** After these consultations booked these slots, all on Thursday. */
function booked(bookable: Bookable, ...pairs: readonly (readonly [string, string])[]): Bookable {
  return pairs.reduce((before, [consultation, start]) => {
    const after = attempt(before, consultation, start);
    if (!after.ok) throw new Error(after.error);
    return after.value;
  }, bookable);
}

describe('booking a slot', () => {
  test('a consultation holds it from then on', () => {
    const slot = { start: on(noon), end: on('2026-11-17 12:30') };
    expect(booked(empty(), ['c-1', noon]).bookings).toEqual([
      { consultation: 'c-1', ...slot, at: on(thursday), unchecked: true },
    ]);
  });

  test('what is taken is not given again, its neighbour is', () => {
    const taken = booked(empty(), ['c-1', noon]);
    expect(attempt(taken, 'c-2', noon)).toEqual({ ok: false, error: 'taken' });
    expect(attempt(taken, 'c-2', '2026-11-17 12:30').ok).toBe(true);
  });

  test('as many as there is room for', () => {
    const two = booked(empty({ capacity: 2 }), ['c-1', noon], ['c-2', noon]);
    expect(attempt(two, 'c-3', noon)).toEqual({ ok: false, error: 'taken' });
  });

  test('the same again changes nothing, also when it has become late', () => {
    const taken = booked(empty(), ['c-1', noon]);
    const again = attempt(taken, 'c-1', noon, '2026-11-17 11:59');
    expect(again.ok && again.value).toBe(taken);
  });

  test('another slot of the window besides the old one, which is kept until it is given back', () => {
    const both = booked(empty(), ['c-1', noon], ['c-1', '2026-11-17 13:00']);
    expect(attempt(both, 'c-2', noon)).toEqual({ ok: false, error: 'taken' });
    const moved = release(both, { consultation: 'c-1', start: on(noon) });
    expect(moved.bookings.map(({ start }) => start)).toEqual([on('2026-11-17 13:00')]);
    expect(attempt(moved, 'c-2', noon).ok).toBe(true);
  });

  test.each([
    ['not_held', '2026-11-17 12:10', thursday],
    ['not_held', '2026-11-18 12:00', thursday],
    ['too_late', noon, '2026-11-16 12:01'],
    ['too_late', noon, '2026-11-17 12:01'],
    ['too_early', '2027-01-12 12:00', thursday],
  ])('refused, since it is %s: %s, asked at %s', (error, start, now) => {
    expect(attempt(empty(), 'c-1', start, now)).toEqual({ ok: false, error });
  });

  test('not when a specialist is away', () => {
    expect(attempt(empty(), 'c-1', noon, thursday, () => true)).toEqual({ ok: false, error: 'not_held' });
  });

  test('given back, it is free, and giving back nothing changes nothing', () => {
    const taken = booked(empty(), ['c-1', noon]);
    expect(attempt(release(taken, { consultation: 'c-1', start: on(noon) }), 'c-2', noon).ok).toBe(true);
    expect(release(taken, { consultation: 'c-9', start: on(noon) })).toBe(taken);
  });

  test.each([
    ['2026-03-24 12:00', '2026-03-20 09:00', '2026-03-31 12:00'],
    ['2026-10-20 12:00', '2026-10-16 09:00', '2026-10-27 12:00'],
    ['2027-03-23 12:00', '2027-03-19 09:00', '2027-03-30 12:00'],
    ['2027-10-26 12:00', '2027-10-22 09:00', '2027-11-02 12:00'],
  ])('noon of %s and, over the change of the clock, noon a week later', (before, now, after) => {
    const first = attempt(empty(), 'c-1', before, now);
    const both = first.ok ? attempt(first.value, 'c-2', after, now) : first;
    expect(both.ok && both.value.bookings.map(({ end }) => shown(end).slice(-5))).toEqual(['12:30', '12:30']);
    expect(attempt(empty(), 'c-3', after.replace('12:00', '11:00'), now)).toEqual({
      ok: false,
      error: 'not_held',
    });
  });

  test('past bookings are dropped with the next one', () => {
    const taken = booked(empty(), ['c-1', noon]);
    const later = attempt(taken, 'c-2', '2026-12-01 12:00', '2026-11-18 09:00');
    expect(later.ok && later.value.bookings.map(({ consultation }) => consultation)).toEqual(['c-2']);
  });
});

describe('bookings that a change of the window leaves stranded', () => {
  const taken = () =>
    booked(empty(), ['c-1', noon], ['c-2', '2026-11-24 12:00'], ['c-3', '2026-11-24 13:30']);
  const stranded = (changes: Readonly<Record<string, unknown>>, now = thursday, isAway = nobodyAway) => {
    const { window, bookings } = taken();
    const changed = { window: windowOf({ ...window, ...changes }), bookings };
    return strandedBookings(changed, on(now), calendar, isAway).map(({ consultation }) => consultation);
  };

  test('none as long as their slots are held', () => {
    expect(stranded({})).toEqual([]);
    expect(stranded({ daysOff: ['2026-12-01'] })).toEqual([]);
  });

  test('those of a day that is called off or moved, of a break, and after the end', () => {
    expect(stranded({ daysOff: ['2026-11-24'] })).toEqual(['c-2', 'c-3']);
    expect(stranded({ moved: [{ from: '2026-11-17', to: '2026-11-18' }] })).toEqual(['c-1']);
    expect(stranded({ pauses: [{ from: '2026-11-17', to: '2026-11-30' }] })).toEqual(['c-1', 'c-2', 'c-3']);
    expect(stranded({ ended: '2026-11-17' })).toEqual(['c-2', 'c-3']);
  });

  test('those that the new times have no slot for, and those whose specialist is away', () => {
    expect(stranded({ when: { kind: 'weekly', weekday: 2, starts: '12:00', ends: '13:00' } })).toEqual([
      'c-3',
    ]);
    expect(stranded({ slotMinutes: 60 })).toEqual(['c-1', 'c-2', 'c-3']);
    expect(stranded({}, thursday, (_, at) => at === day('2026-11-17'))).toEqual(['c-1']);
  });

  test('what is past needs no new time', () => {
    expect(stranded({ pauses: [{ from: '2026-11-01', to: '2026-11-30' }] }, '2026-11-18 09:00')).toEqual([
      'c-2',
      'c-3',
    ]);
  });
});
