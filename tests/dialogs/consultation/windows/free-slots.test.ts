import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { awayIn } from '../../../../dialogs/consultation/windows/attendance.ts';
import { type FreeSlot, freeSlots } from '../../../../dialogs/consultation/windows/free-slots.ts';
import { type Slot, slotsOf } from '../../../../dialogs/consultation/windows/slots.ts';
import {
  type Bookable,
  bookableSchema,
  newBookable,
} from '../../../../dialogs/consultation/windows/window.ts';
import { createDirectory } from '../../../../knowledge/directory/snapshot.ts';
import { loadFinnishHolidays } from '../../../../knowledge/kernel/finnish-holidays.ts';
import { createWorkingTime, type WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import { area, network, who } from '../../../knowledge/directory/edit/network.ts';
import { addDays } from '../../../knowledge/language/dates/any-day.ts';
import { day, daysOfTwoYears, shown, windowOf, windows } from './any-window.ts';

let calendar: WorkingTime;
beforeAll(async () => {
  calendar = createWorkingTime('Europe/Helsinki', await loadFinnishHolidays());
});

const directory = createDirectory(
  network(['elisa consultant hartola', 'outi consultant hartola to=2027-03-01'], {
    workers: [
      { email: 'elisa@example.org', name: 'Elisa', absences: [{ from: '2026-11-24', to: '2026-11-24' }] },
      { email: 'outi@example.org', name: 'Outi' },
    ],
  }),
);
const bookable = (fields: Readonly<Record<string, unknown>> = {}, ...booked: readonly number[]): Bookable => {
  const window = windowOf(fields);
  const bookings = booked.map((start, n) => ({
    consultation: `c-${n}`,
    start,
    end: start + window.slotMinutes * 60_000,
    at: 0,
  }));
  return bookableSchema.parse({ version: 1, window, bookings });
};
/** `2026-11-12 09:00` on the clock of a Finnish wall. */
const on = (text: string): number =>
  calendar.at(day(text.slice(0, 10)), Number(text.slice(11, 13)), Number(text.slice(14)));
const thursday = '2026-11-12 09:00';
const free = (all: readonly Bookable[], now = thursday, limit = 10, where = 'hartola'): readonly FreeSlot[] =>
  freeSlots(all, { area: area(where), now: on(now), limit }, directory, calendar);
const starts = (slots: readonly Slot[]): readonly string[] => slots.map(({ start }) => shown(start));

const hour = (weekday: number, starts = '12:00', ends = '13:00') => ({
  when: { kind: 'weekly', weekday, starts, ends },
  slotMinutes: 60,
});

describe('the next slots that can be booked', () => {
  test('those of all windows, in order, as many as are wanted', () => {
    const tuesdays = bookable({ id: 'a', ...hour(2) });
    const fridays = bookable({ id: 'b', ...hour(5) });
    expect(
      free([tuesdays, fridays], thursday, 3).map(({ start, window }) => [shown(start), window.id]),
    ).toEqual([
      ['2026-11-13 12:00', 'b'],
      ['2026-11-17 12:00', 'a'],
      ['2026-11-20 12:00', 'b'],
    ]);
    expect(free([tuesdays], thursday, 0)).toEqual([]);
    expect(free([])).toEqual([]);
  });

  test('a whole working day of notice, which a weekend is not', () => {
    const daily = [1, 2, 3, 4, 5].map((weekday) => bookable({ id: `d${weekday}`, ...hour(weekday) }));
    expect(starts(free(daily, '2026-11-12 12:00', 1))).toEqual(['2026-11-13 12:00']);
    expect(starts(free(daily, '2026-11-12 12:01', 1))).toEqual(['2026-11-16 12:00']);
    expect(starts(free(daily, '2026-11-14 10:00', 1))).toEqual(['2026-11-17 12:00']);
    // Independence Day is on Sunday, and the Monday after it is a working day.
    expect(starts(free(daily, '2026-12-04 12:01', 1))).toEqual(['2026-12-08 12:00']);
  });

  test('up to the start when no notice is asked for', () => {
    const daily = bookable({ noticeWorkingDays: 0, ...hour(4) });
    expect(starts(free([daily], '2026-11-12 12:00', 1))).toEqual(['2026-11-12 12:00']);
    expect(starts(free([daily], '2026-11-12 12:01', 1))).toEqual(['2026-11-19 12:00']);
  });

  test('not farther ahead than the window allows', () => {
    const window = bookable({ id: 'a', horizonWeeks: 1, ...hour(4) });
    const other = bookable({ id: 'b', horizonWeeks: 2, ...hour(4, '14:00', '15:00') });
    expect(starts(free([window, other]))).toEqual([
      '2026-11-19 12:00',
      '2026-11-19 14:00',
      '2026-11-26 14:00',
    ]);
  });

  test('not those that are full', () => {
    const noon = on('2026-11-17 12:00');
    expect(starts(free([bookable(hour(2), noon)], thursday, 1))).toEqual(['2026-12-01 12:00']);
    expect(starts(free([bookable({ capacity: 2, ...hour(2) }, noon)], thursday, 1))).toEqual([
      '2026-11-17 12:00',
    ]);
    expect(starts(free([bookable({ capacity: 2, ...hour(2) }, noon, noon)], thursday, 1))).toEqual([
      '2026-12-01 12:00',
    ]);
  });

  test('nor those that are kept for who waits, but to them and when the offer has lapsed', () => {
    const noon = on('2026-11-17 12:00');
    const until = on('2026-11-12 11:00');
    const email = who('anna');
    const offer = { start: noon, end: noon + 3_600_000, email, since: on(thursday), until };
    const kept: Bookable = { ...bookable(hour(2)), offers: [offer] };
    const first = (now: number, by?: typeof email) => {
      const asked = { area: area('hartola'), now, limit: 1, ...(by ? { by } : {}) };
      return starts(freeSlots([kept], asked, directory, calendar));
    };
    expect(first(on(thursday))).toEqual(['2026-12-01 12:00']);
    expect(first(on(thursday), who('bertta'))).toEqual(['2026-12-01 12:00']);
    expect(first(on(thursday), email)).toEqual(['2026-11-17 12:00']);
    expect(first(until)).toEqual(['2026-11-17 12:00']);
  });

  test('nor those that a booking lies across since the times of the window were changed', () => {
    const half = on('2026-11-17 11:30');
    expect(starts(free([bookable({ capacity: 2, ...hour(2) }, half)], thursday, 1))).toEqual([
      '2026-12-01 12:00',
    ]);
  });

  test('a worker books for an area, and what is for a wider one is for it too', () => {
    const region = bookable({ id: 'region', areas: ['region'], ...hour(2) });
    const pair = bookable({ id: 'pair', areas: ['hartola', 'heinola'], ...hour(3) });
    const windowsFor = (where: string) => [
      ...new Set(free([region, pair], thursday, 10, where).map(({ window }) => window.id)),
    ];
    expect(windowsFor('kirkonkyla')).toEqual(['region', 'pair']);
    expect(windowsFor('heinola')).toEqual(['region', 'pair']);
    expect(windowsFor('sysma')).toEqual(['region']);
    expect(windowsFor('region')).toEqual(['region']);
    expect(windowsFor('elsewhere')).toEqual([]);
  });

  test('they are the first of all slots that are within their times and have room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(windows, fc.array(fc.nat({ max: 30 }), { maxLength: 30 })), { maxLength: 8 }),
        daysOfTwoYears,
        fc.nat({ max: 24 * 60 - 1 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('hartola', 'heinola', 'kirkonkyla'),
        (drawn, today, minute, limit, where) => {
          const now = calendar.at(today, Math.floor(minute / 60), minute % 60);
          const all = drawn.map(([window, taken]): Bookable => {
            const possible = slotsOf(window, now, now + 60 * 86_400_000, calendar, () => false);
            const bookings = taken.flatMap((nth, n) => {
              const slot = possible[nth];
              return slot ? [{ consultation: `c-${n}`, ...slot, at: now }] : [];
            });
            return { ...newBookable(window), bookings };
          });
          const wanted = directory.climb(area(where)).map(({ id }) => id);
          const expected = all
            .filter(({ window }) => window.areas.some((id) => wanted.includes(id)))
            .flatMap(({ window, bookings }) => {
              const earliest =
                window.noticeWorkingDays === 0 ? now : calendar.addDays(now, window.noticeWorkingDays);
              const end = calendar.at(addDays(today, window.horizonWeeks * 7 + 1), 0, 0);
              return slotsOf(window, earliest, end, calendar, awayIn(directory))
                .filter(
                  ({ start }) => bookings.filter((each) => each.start === start).length < window.capacity,
                )
                .map((slot) => ({ ...slot, window }));
            })
            .sort((a, b) => a.start - b.start || (a.window.id < b.window.id ? -1 : 1))
            .slice(0, limit);
          expect(freeSlots(all, { area: area(where), now, limit }, directory, calendar)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });
});
