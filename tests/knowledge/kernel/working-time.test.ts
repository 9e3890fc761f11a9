import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadFinnishHolidays } from '../../../knowledge/kernel/finnish-holidays.ts';
import { type IsoDate, isoDate } from '../../../knowledge/kernel/ids.ts';
import { createWorkingTime, type WorkingTime } from '../../../knowledge/kernel/working-time.ts';

const HELSINKI = 'Europe/Helsinki';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let time: WorkingTime;
let isHoliday: (day: IsoDate) => boolean;
beforeAll(async () => {
  isHoliday = await loadFinnishHolidays();
  time = createWorkingTime(HELSINKI, isHoliday);
});

/** `2026-11-13 15:00` on a Finnish wall clock. */
const on = (text: string): number => {
  const [day = '', clock = ''] = text.split(' ');
  const [hour, minute] = clock.split(':').map(Number);
  return time.at(isoDate.parse(day), hour ?? 0, minute ?? 0);
};

const clock = new Intl.DateTimeFormat('sv', {
  timeZone: HELSINKI,
  dateStyle: 'short',
  timeStyle: 'short',
});
const shown = (moment: number): string => clock.format(moment);

describe('the next moment in working hours', () => {
  test.each([
    ['in working hours it is now', '2026-11-13 15:59', '2026-11-13 15:59'],
    ['the first minute of the day belongs to it', '2026-11-13 08:00', '2026-11-13 08:00'],
    ['the early bird waits until eight', '2026-11-13 05:12', '2026-11-13 08:00'],
    ['at four the day is over', '2026-11-12 16:00', '2026-11-13 08:00'],
    ['Friday evening waits until Monday', '2026-11-13 18:30', '2026-11-16 08:00'],
    ['over Easter and the change to summer time', '2024-03-28 16:30', '2024-04-02 08:00'],
    ['over Christmas', '2026-12-23 17:00', '2026-12-28 08:00'],
    ['over Midsummer', '2026-06-18 16:00', '2026-06-22 08:00'],
  ])('%s', (_, moment, expected) => {
    expect(shown(time.next(on(moment)))).toBe(expected);
  });
});

describe('hours of working time later', () => {
  test.each([
    ['within a day', '2026-11-12 09:15', 2.5, '2026-11-12 11:45'],
    ['the rest is worked on the next day', '2026-11-12 15:00', 2, '2026-11-13 09:00'],
    ['over the weekend', '2026-11-13 15:00', 4, '2026-11-16 11:00'],
    ['time that runs out at four is the next morning', '2026-11-12 12:00', 4, '2026-11-13 08:00'],
    ['no hours from a Sunday is Monday morning', '2026-11-15 12:00', 0, '2026-11-16 08:00'],
    ['the change to winter time costs nothing', '2026-10-23 14:00', 8, '2026-10-26 14:00'],
  ])('%s', (_, moment, hours, expected) => {
    expect(shown(time.addHours(on(moment), hours))).toBe(expected);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%p hours are a fault', (hours) => {
    expect(() => time.addHours(on('2026-11-12 09:00'), hours)).toThrow(RangeError);
  });
});

describe('working days later', () => {
  test.each([
    ['Friday afternoon plus one is Monday afternoon', '2026-11-13 15:00', 1, '2026-11-16 15:00'],
    ['Friday evening counts from Monday morning', '2026-11-13 17:00', 1, '2026-11-17 08:00'],
    ['Saturday leaves all of Monday', '2026-11-14 12:00', 1, '2026-11-17 08:00'],
    ['early morning counts from eight', '2026-11-12 06:00', 1, '2026-11-13 08:00'],
    ['the time of day stays over the change to summer time', '2026-03-27 09:30', 2, '2026-03-31 09:30'],
    ['Christmas is not counted', '2026-12-22 10:00', 3, '2026-12-29 10:00'],
    ['none from working hours is now', '2026-11-13 15:00', 0, '2026-11-13 15:00'],
  ])('%s', (_, moment, days, expected) => {
    expect(shown(time.addDays(on(moment), days))).toBe(expected);
  });

  test('seconds are kept', () => {
    const moment = on('2026-11-13 15:00') + 12_345;
    expect(time.addDays(moment, 1)).toBe(on('2026-11-16 15:00') + 12_345);
  });

  test.each([-1, 0.5, Number.NaN])('%p days are a fault', (days) => {
    expect(() => time.addDays(on('2026-11-12 09:00'), days)).toThrow(RangeError);
  });
});

describe('once a week', () => {
  test.each([
    ['later in the week', '2026-11-10 12:00', 4, '2026-11-12 09:00'],
    ['later on the same day', '2026-11-12 08:59', 4, '2026-11-12 09:00'],
    ['at the moment itself it is the next week', '2026-11-12 09:00', 4, '2026-11-19 09:00'],
    ['earlier in the week it is the next week', '2026-11-13 12:00', 1, '2026-11-16 09:00'],
    ['Easter Monday moves to Tuesday', '2026-04-02 12:00', 1, '2026-04-07 09:00'],
    ['Christmas Eve moves past Christmas', '2026-12-21 12:00', 4, '2026-12-28 09:00'],
    ['a Sunday is never worked', '2026-11-12 12:00', 7, '2026-11-16 09:00'],
  ])('%s', (_, moment, weekday, expected) => {
    expect(shown(time.weekly(on(moment), weekday, 9, 0))).toBe(expected);
  });
});

describe('days and wall clock times', () => {
  test('a day begins at midnight in Finland, not in Greenwich', () => {
    expect(time.dayOf(Date.parse('2026-11-12T22:30:00Z'))).toBe('2026-11-13');
    expect(time.dayOf(Date.parse('2026-06-12T20:59:00Z'))).toBe('2026-06-12');
  });

  test('a time that is skipped in spring moves forward', () => {
    expect(shown(on('2026-03-29 03:30'))).toBe('2026-03-29 04:30');
  });

  test('of a time that comes twice in autumn it is the first', () => {
    expect(new Date(on('2026-10-25 03:30')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  test('another time zone has its own days and hours', () => {
    const stockholm = createWorkingTime('Europe/Stockholm', () => false);
    expect(new Date(stockholm.next(Date.parse('2026-11-12T06:30:00Z'))).toISOString()).toBe(
      '2026-11-12T07:00:00.000Z',
    );
  });

  test('a calendar without any working day is a fault, not an endless search', () => {
    const never = createWorkingTime(HELSINKI, () => true);
    expect(() => never.next(Date.parse('2026-11-12T06:30:00Z'))).toThrow(RangeError);
  });
});

/** Weeks with both changes of the clock, Easter, May Day, Midsummer, Christmas and Epiphany. */
const eventfulWeeks = [
  '2024-03-22',
  '2026-03-20',
  '2026-04-26',
  '2026-06-14',
  '2026-10-18',
  '2026-12-16',
  '2027-01-01',
];

/** A minute of the fortnight after one of those days; and the naive calendar, which looks at a clock. */
const moments = fc
  .tuple(fc.constantFrom(...eventfulWeeks), fc.integer({ min: 0, max: 14 * 24 * 60 }))
  .map(([day, minutes]) => Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE);

const worked = new Map<number, boolean>();
const isWorked = (moment: number): boolean => {
  const known = worked.get(moment);
  if (known !== undefined) return known;
  const [day = '', hours = ''] = shown(moment).split(' ');
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const answer =
    weekday >= 1 && weekday <= 5 && !isHoliday(isoDate.parse(day)) && hours >= '08:00' && hours < '16:00';
  worked.set(moment, answer);
  return answer;
};

/** Minute by minute, counting the worked ones; ends in a worked minute. */
const walk = (moment: number, workedMinutes: number): number => {
  let at = moment;
  let left = workedMinutes;
  for (;;) {
    if (isWorked(at)) {
      if (left === 0) return at;
      left -= 1;
    }
    at += MINUTE;
  }
};

describe('against a walk minute by minute', () => {
  test('the next moment in working hours', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(shown(time.next(moment))).toBe(shown(walk(moment, 0)));
      }),
    );
  });

  test('hours of working time', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 30 * 60 }), (moment, minutes) => {
        const later = time.addHours(moment, minutes / 60);
        expect(shown(later)).toBe(shown(walk(moment, minutes)));
        expect(time.between(moment, later)).toBe(minutes * MINUTE);
        expect(time.between(later, moment)).toBe(0);
      }),
    );
  });

  test('a working day is eight hours of working time', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 4 }), (moment, days) => {
        expect(shown(time.addDays(moment, days))).toBe(shown(walk(moment, days * 8 * 60)));
      }),
    );
  });

  test('once a week', () => {
    const weekdays = fc.integer({ min: 1, max: 7 });
    const quarters = fc.integer({ min: 8 * 4, max: 16 * 4 - 1 });
    fc.assert(
      fc.property(moments, weekdays, quarters, (moment, weekday, quarter) => {
        const hhmm = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
        let at = Math.floor(moment / (15 * MINUTE)) * 15 * MINUTE + 15 * MINUTE;
        const isIt = (): boolean => shown(at).endsWith(hhmm);
        while (!(isIt() && new Date(`${shown(at).slice(0, 10)}T00:00:00Z`).getUTCDay() === weekday % 7)) {
          at += 15 * MINUTE;
        }
        while (!(isIt() && isWorked(at))) at += 15 * MINUTE;
        expect(shown(time.weekly(moment, weekday, Math.floor(quarter / 4), (quarter % 4) * 15))).toBe(
          shown(at),
        );
      }),
    );
  });
});

describe('properties', () => {
  const fractions = fc.double({ min: 0, max: 100, noNaN: true });

  test('whatever is added, the outcome is in working hours and not before the moment', () => {
    fc.assert(
      fc.property(moments, fractions, (moment, hours) => {
        const later = time.addHours(moment, hours);
        expect(time.next(later)).toBe(later);
        expect(later).toBeGreaterThanOrEqual(moment);
      }),
    );
  });

  test('in two steps or in one, the hours are the same', () => {
    const quarters = fc.integer({ min: 0, max: 200 }).map((quarter) => quarter / 4);
    fc.assert(
      fc.property(moments, quarters, quarters, (moment, first, second) => {
        expect(time.addHours(time.addHours(moment, first), second)).toBe(
          time.addHours(moment, first + second),
        );
      }),
    );
  });

  test('who asks later is not answered earlier', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 100 * HOUR }), fractions, (moment, wait, hours) => {
        expect(time.addHours(moment + wait, hours)).toBeGreaterThanOrEqual(time.addHours(moment, hours));
      }),
    );
  });

  test('a moment lies in its day', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const day = time.dayOf(moment);
        expect(time.at(day, 0, 0)).toBeLessThanOrEqual(moment);
        expect(shown(moment).startsWith(day)).toBe(true);
      }),
    );
  });
});
