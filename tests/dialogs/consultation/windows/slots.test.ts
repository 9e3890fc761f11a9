import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IsAway } from '../../../../dialogs/consultation/windows/attendance.ts';
import { withChange } from '../../../../dialogs/consultation/windows/setup/window-change.ts';
import { slotsOf } from '../../../../dialogs/consultation/windows/slots.ts';
import type { ConsultationWindow } from '../../../../dialogs/consultation/windows/window-schema.ts';
import { loadFinnishHolidays } from '../../../../knowledge/kernel/finnish-holidays.ts';
import { email, type IsoDate } from '../../../../knowledge/kernel/ids.ts';
import { createWorkingTime, type WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import { addDays } from '../../../knowledge/language/dates/any-day.ts';
import {
  day,
  daysOffWork,
  daysOfTwoYears,
  scheduledDays,
  shown,
  slotsByClock,
  windowOf,
  windowsWithMoves,
} from './any-window.ts';

let calendar: WorkingTime;
beforeAll(async () => {
  calendar = createWorkingTime('Europe/Helsinki', await loadFinnishHolidays());
});

const nobodyAway: IsAway = () => false;
/** The slots from one day up to, not including, another, as the clock on the wall shows them. */
const slots = (
  window: ConsultationWindow,
  from: string,
  to: string,
  isAway = nobodyAway,
): readonly string[] =>
  slotsOf(window, calendar.at(day(from), 0, 0), calendar.at(day(to), 0, 0), calendar, isAway).map(
    ({ start }) => shown(start),
  );
const days = (
  window: ConsultationWindow,
  from: string,
  to: string,
  isAway = nobodyAway,
): readonly string[] => [...new Set(slots(window, from, to, isAway).map((each) => each.slice(0, 10)))];

describe('the slots of a consultation window', () => {
  test('fill its hours, with what is kept free in between', () => {
    expect(slots(windowOf(), '2026-11-16', '2026-11-20')).toEqual([
      '2026-11-17 12:00',
      '2026-11-17 12:30',
      '2026-11-17 13:00',
      '2026-11-17 13:30',
    ]);
    expect(slots(windowOf({ slotMinutes: 45, bufferMinutes: 15 }), '2026-11-16', '2026-11-20')).toEqual([
      '2026-11-17 12:00',
      '2026-11-17 13:00',
    ]);
    expect(slots(windowOf({ slotMinutes: 125 }), '2026-11-16', '2026-11-20')).toEqual([]);
  });

  test('noon is noon on both sides of the changes of the clock', () => {
    const monday = windowOf({ when: { kind: 'weekly', weekday: 1, starts: '12:00', ends: '12:30' } });
    const noons = (from: string, to: string) =>
      slotsOf(monday, calendar.at(day(from), 0, 0), calendar.at(day(to), 0, 0), calendar, nobodyAway).map(
        ({ start }) => new Date(start).toISOString(),
      );
    expect(noons('2026-10-19', '2026-10-27')).toEqual([
      '2026-10-19T09:00:00.000Z',
      '2026-10-26T10:00:00.000Z',
    ]);
    expect(noons('2027-03-22', '2027-04-06')).toEqual([
      '2027-03-22T10:00:00.000Z',
      '2027-04-05T09:00:00.000Z',
    ]);
  });

  test('not on Finnish holidays, unless the window says so', () => {
    const fridays = { when: { kind: 'weekly', weekday: 5, starts: '12:00', ends: '13:00' } };
    expect(days(windowOf(fridays), '2026-12-18', '2027-01-09')).toEqual(['2026-12-18', '2027-01-08']);
    expect(days(windowOf({ ...fridays, holidaysOff: false }), '2026-12-18', '2027-01-09')).toEqual([
      '2026-12-18',
      '2026-12-25',
      '2027-01-01',
      '2027-01-08',
    ]);
  });

  test('a window on Saturdays is held on Saturdays, but not on All Saints', () => {
    const saturdays = windowOf({ when: { kind: 'weekly', weekday: 6, starts: '10:00', ends: '12:00' } });
    expect(days(saturdays, '2026-10-24', '2026-11-08')).toEqual(['2026-10-24', '2026-11-07']);
  });

  test('the last Friday of the month, with a break in July', () => {
    const window = windowOf({
      when: { kind: 'monthly', weekday: 5, nth: -1, starts: '09:00', ends: '10:00' },
      pauses: [{ from: '2027-07-01', to: '2027-07-31' }],
    });
    expect(days(window, '2027-03-01', '2027-09-01')).toEqual([
      // 26 March is Good Friday, and on 25 June it is Midsummer Eve.
      '2027-04-30',
      '2027-05-28',
      '2027-08-27',
    ]);
  });

  test('not on a day that is called off, nor after the last day', () => {
    const window = windowOf({ daysOff: ['2026-11-24'], ended: '2026-12-01' });
    expect(days(window, '2026-11-16', '2027-01-01')).toEqual(['2026-11-17', '2026-12-01']);
  });

  test('on another day and at other times when it is moved, be that a holiday or a break that was there', () => {
    const window = windowOf({
      moved: [{ from: '2026-12-08', to: '2026-12-06', starts: '15:00', ends: '16:00', chosen: true }],
      pauses: [{ from: '2026-12-05', to: '2026-12-09' }],
    });
    expect(slots(window, '2026-12-02', '2026-12-10')).toEqual(['2026-12-06 15:00', '2026-12-06 15:30']);
  });

  test('a break that is set afterwards stops a day that was moved into it', () => {
    const before = windowOf({ moved: [{ from: '2026-12-08', to: '2026-12-10' }] });
    const week = [day('2026-12-07'), day('2026-12-11')] as const;
    const pause = { kind: 'pause', from: day('2026-12-09'), to: day('2026-12-31') } as const;
    const paused = withChange(before, pause);
    expect([days(before, ...week), days(paused, ...week)]).toEqual([['2026-12-10'], []]);
    const chosen = withChange(paused, { kind: 'move', day: day('2026-12-01'), to: day('2026-12-09') });
    expect(days(chosen, ...week)).toEqual(['2026-12-09']);
    expect(days(withChange(chosen, { ...pause, to: day('2027-01-06') }), ...week)).toEqual([]);
  });

  const anyChange = fc.record({
    kind: fc.constantFrom('move', 'day_off', 'take_back'),
    day: fc.nat({ max: 20 }).map((ahead) => addDays(day('2026-11-16'), ahead)),
    to: fc.nat({ max: 20 }).map((ahead) => addDays(day('2026-11-16'), ahead)),
    starts: fc.constantFrom('08:00', '12:00'),
  });
  test('after any moves, days called off and taken back they are those of a list that is kept by hand', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), (all) => {
        let window = windowOf({ slotMinutes: 120 });
        let list = ['2026-11-17', '2026-11-24', '2026-12-01'].map((on) => ({
          on,
          at: '12:00',
          isHeld: true,
        }));
        const countHeld = (on: string): number => list.filter((each) => each.on === on && each.isHeld).length;
        for (const { kind, day: from, to, starts } of all) {
          if (kind === 'take_back') {
            window = withChange(window, { kind, from, to: from });
            list = list.map((each) => (each.on === from ? { ...each, isHeld: true } : each));
          } else if (kind === 'day_off' && countHeld(from) > 0) {
            window = withChange(window, { kind, day: from });
            list = list.map((each) => (each.on === from ? { ...each, isHeld: false } : each));
          } else if (kind === 'move' && countHeld(from) === 1 && (from === to || countHeld(to) === 0)) {
            const ends = starts === '08:00' ? '10:00' : '14:00';
            window = withChange(window, { kind, day: from, to, starts, ends });
            list = list.map((each) =>
              each.on === from && each.isHeld ? { ...each, on: to, at: starts } : each,
            );
          }
        }
        const held = list.filter(({ isHeld }) => isHeld).map(({ on, at }) => `${on} ${at}`);
        const expected = [...new Set(held)].sort();
        expect(slots(window, '2026-11-16', '2026-12-07')).toEqual(expected);
      }),
    );
  });

  test('a holiday is moved out of the way', () => {
    const window = windowOf({
      when: { kind: 'weekly', weekday: 3, starts: '12:00', ends: '13:00' },
      moved: [{ from: '2027-01-06', to: '2027-01-07' }],
    });
    expect(days(window, '2027-01-01', '2027-01-14')).toEqual(['2027-01-07', '2027-01-13']);
  });

  test('a day that was moved can still be called off', () => {
    const window = windowOf({ moved: [{ from: '2026-12-08', to: '2026-12-09' }], daysOff: ['2026-12-09'] });
    expect(days(window, '2026-12-02', '2026-12-15')).toEqual([]);
  });

  test('a day on which the window is not held cannot be moved', () => {
    const window = windowOf({ moved: [{ from: '2026-12-07', to: '2026-12-09' }] });
    expect(days(window, '2026-12-02', '2026-12-15')).toEqual(['2026-12-08']);
  });

  test('hours moved onto those of another time give no slot twice', () => {
    const window = windowOf({
      moved: [{ from: '2026-12-08', to: '2026-12-15', starts: '11:15', ends: '13:15' }],
    });
    expect(slots(window, '2026-12-02', '2026-12-16').map((each) => each.slice(-5))).toEqual([
      '11:15',
      '11:45',
      '12:15',
      '12:45',
      '13:30',
    ]);
  });

  test('not on days on which those who take part are not there', () => {
    const pair = windowOf({ specialists: ['elisa@example.org', 'outi@example.org'] });
    const isAway: IsAway = ({ specialists }, on) =>
      specialists.includes(email.parse('outi@example.org')) && on === day('2026-11-24');
    expect(days(pair, '2026-11-16', '2026-12-02', isAway)).toEqual(['2026-11-17', '2026-12-01']);
    expect(days(windowOf(), '2026-11-16', '2026-12-02', isAway)).toEqual([
      '2026-11-17',
      '2026-11-24',
      '2026-12-01',
    ]);
  });

  test('from one moment up to, not including, another', () => {
    const noon = calendar.at(day('2026-11-17'), 12, 0);
    const half = 30 * 60_000;
    const starts = (from: number, to: number) =>
      slotsOf(windowOf(), from, to, calendar, nobodyAway).map((each) => each.start);
    expect(starts(noon, noon + half)).toEqual([noon]);
    expect(starts(noon + 1, noon + half)).toEqual([]);
    expect(starts(noon, noon)).toEqual([]);
  });

  const anyLook = fc.tuple(
    windowsWithMoves,
    daysOfTwoYears,
    fc.nat({ max: 90 }),
    fc.array(daysOfTwoYears, { maxLength: 60 }),
  );
  test('they are what one finds by looking at the clock on the wall every five minutes, day by day', () => {
    fc.assert(
      fc.property(anyLook, ([window, from, length, away]) => {
        const isAway: IsAway = ({ specialists }, on) =>
          specialists.includes(email.parse('elisa@example.org')) && away.includes(on);
        const expected: string[] = [];
        const to = addDays(from, length);
        for (let each = from; each < to; each = addDays(each, 1))
          expected.push(...walked(window, each, isAway).map(shown));
        expect(slots(window, from, to, isAway)).toEqual(expected);
      }),
      { numRuns: 300, examples: [[epiphanyOfTheYearAfter]] },
    );
  });

  test.each([
    '2026-03-29',
    '2026-10-25',
    '2027-03-28',
    '2027-10-31',
  ])('the night of %s, in which the clock is changed', (sunday) => {
    fc.assert(
      fc.property(windowsWithMoves, (any) => {
        const window = windowOf({
          ...any,
          when: { kind: 'weekly', weekday: 7, starts: any.when.starts, ends: any.when.ends },
          moved: [],
        });
        const expected = walked(window, day(sunday), nobodyAway).map(shown);
        expect(slots(window, sunday, addDays(day(sunday), 1))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

/** From the end of 2027 one sees a holiday of 2028, which the almanac of the test once did not have. */
const epiphanyOfTheYearAfter: [ConsultationWindow, IsoDate, number, IsoDate[]] = [
  windowOf({ when: { kind: 'weekly', weekday: 4, starts: '12:00', ends: '14:00' }, holidaysOff: true }),
  day('2027-12-20'),
  30,
  [],
];

function walked(window: ConsultationWindow, on: IsoDate, isAway: IsAway): readonly number[] {
  if ((window.ended && on > window.ended) || isAway(window, on)) return [];
  const isStopped =
    window.daysOff.includes(on) || window.pauses.some(({ from, to }) => on >= from && on <= to);
  const move = window.moved.find(({ to, chosen }) => to === on && (chosen || !isStopped));
  if (move)
    return slotsByClock(
      on,
      { starts: move.starts ?? window.when.starts, ends: move.ends ?? window.when.ends },
      window,
    );
  const isHeld =
    scheduledDays(window, on, on).length > 0 &&
    !window.moved.some(({ from }) => from === on) &&
    !(window.holidaysOff && daysOffWork.includes(on)) &&
    !isStopped;
  return isHeld ? slotsByClock(on, window.when, window) : [];
}
