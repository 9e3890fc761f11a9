import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isScheduledOn, type Occurrence, occurrences } from '../../../knowledge/directory/occurrences.ts';
import { type Schedule, scheduleSchema } from '../../../knowledge/directory/schedule.ts';
import { type IsoDate, isoDate } from '../../../knowledge/kernel/ids.ts';
import { addDays, dayPartsOf, daysBetween, isoDays, weekdayOf } from '../language/dates/any-day.ts';
import { schedules } from '../language/dates/any-schedule.ts';

const day = (text: string): IsoDate => isoDate.parse(text);
const daysOf = (when: unknown, from: string, to: string, cancelled: readonly string[] = []): string[] =>
  occurrences({ when: scheduleSchema.parse(when), cancelled: cancelled.map(day) }, day(from), day(to)).map(
    (each) => each.day,
  );

const hours = { starts: '09:00', ends: '11:00' };

describe('when outreach is held', () => {
  test('every week, over both changes of the clock', () => {
    expect(daysOf({ kind: 'weekly', weekday: 7, ...hours }, '2027-03-21', '2027-04-04')).toEqual([
      '2027-03-21',
      '2027-03-28',
      '2027-04-04',
    ]);
    expect(daysOf({ kind: 'weekly', weekday: 7, ...hours }, '2027-10-30', '2027-11-07')).toEqual([
      '2027-10-31',
      '2027-11-07',
    ]);
  });

  test('every other week is counted from the first such day, not from the week of the first day', () => {
    const when = { kind: 'weekly', weekday: 2, every: 2, from: '2026-12-02', ...hours };
    expect(daysOf(when, '2026-11-01', '2027-01-06')).toEqual(['2026-12-08', '2026-12-22', '2027-01-05']);
  });

  test('several weekdays of every other week are in the same week', () => {
    const when = { kind: 'weekly', weekday: 2, alsoOn: [4], every: 2, from: '2026-11-26', ...hours };
    expect(daysOf(when, '2026-11-20', '2026-12-25')).toEqual([
      '2026-11-26',
      '2026-12-08',
      '2026-12-10',
      '2026-12-22',
      '2026-12-24',
    ]);
  });

  test('odd weeks follow each other after the 53rd of a year', () => {
    const odd = { kind: 'weekly', weekday: 2, weeks: 'odd', ...hours };
    expect(daysOf(odd, '2026-12-10', '2027-01-20')).toEqual([
      '2026-12-15',
      '2026-12-29',
      '2027-01-05',
      '2027-01-19',
    ]);
    expect(daysOf({ ...odd, weeks: 'even' }, '2026-12-15', '2027-01-20')).toEqual([
      '2026-12-22',
      '2027-01-12',
    ]);
  });

  test('the second and the fourth such day of a month', () => {
    const when = { kind: 'monthly', weekday: 2, nth: 2, alsoNth: [4], ...hours };
    expect(daysOf(when, '2026-12-01', '2027-01-31')).toEqual([
      '2026-12-08',
      '2026-12-22',
      '2027-01-12',
      '2027-01-26',
    ]);
  });

  test('the last Tuesday of February in a leap year', () => {
    expect(daysOf({ kind: 'monthly', weekday: 2, nth: -1, ...hours }, '2028-02-01', '2028-02-29')).toEqual([
      '2028-02-29',
    ]);
  });

  test('a season that goes over the new year, with both its ends', () => {
    const when = { kind: 'monthly', weekday: 5, nth: 1, season: { from: '12-04', to: '02-05' }, ...hours };
    expect(daysOf(when, '2026-11-01', '2027-12-31')).toEqual(['2026-12-04', '2027-01-01', '2027-02-05']);
  });

  test('it is not held on the days it is called off', () => {
    expect(
      daysOf({ kind: 'weekly', weekday: 1, ...hours }, '2026-12-01', '2026-12-21', ['2026-12-14']),
    ).toEqual(['2026-12-07', '2026-12-21']);
  });

  test('one day, with its times', () => {
    const when = scheduleSchema.parse({ kind: 'once', on: '2027-01-12', ...hours });
    const expected: readonly Occurrence[] = [{ day: day('2027-01-12'), ...hours }];
    expect(occurrences({ when, cancelled: [] }, day('2027-01-12'), day('2027-01-12'))).toEqual(expected);
    expect(occurrences({ when, cancelled: [] }, day('2027-01-13'), day('2027-12-31'))).toEqual([]);
  });

  test('at most four hundred days are looked at, and none before the first', () => {
    const weekly = { kind: 'weekly', weekday: 1, ...hours };
    expect(daysOf(weekly, '2027-01-01', '2037-01-01').at(-1)).toBe('2028-01-31');
    expect(daysOf(weekly, '2027-01-31', '2027-01-01')).toEqual([]);
  });

  test('it is what one finds by walking through all days', () => {
    fc.assert(
      fc.property(
        schedules,
        isoDays,
        fc.nat({ max: 400 }),
        fc.array(fc.nat({ max: 400 }), { maxLength: 20 }),
        (when, from, length, off) => {
          expect(scheduleSchema.parse(when)).toEqual(when);
          const to = addDays(from, length);
          const cancelled = off.map((days) => addDays(from, days));
          const walked: IsoDate[] = [];
          for (let each = from; each <= to; each = addDays(each, 1))
            if (isHeld(when, each) && !cancelled.includes(each)) walked.push(each);
          expect(occurrences({ when, cancelled }, from, to).map((found) => found.day)).toEqual(walked);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('whether a schedule names a day', () => {
  test('it does on the very days that the series gives', () => {
    fc.assert(
      fc.property(schedules, isoDays, (when, from) => {
        const to = addDays(from, 400);
        const walked: IsoDate[] = [];
        for (let each = from; each <= to; each = addDays(each, 1))
          if (isScheduledOn(when, each)) walked.push(each);
        expect(walked).toEqual(occurrences({ when, cancelled: [] }, from, to).map((found) => found.day));
      }),
      { numRuns: 200 },
    );
  });
});

function isHeld(when: Schedule, on: IsoDate): boolean {
  if (when.kind === 'once') return when.on === on;
  const weekdays = [when.weekday, ...((when.kind === 'weekly' && when.alsoOn) || [])];
  if (!weekdays.includes(weekdayOf(on))) return false;
  if ((when.from && on < when.from) || (when.until && on > when.until)) return false;
  const { from = '01-01', to = '12-31' } = when.season ?? {};
  const ofYear = on.slice(5);
  const inSeason = from <= to ? from <= ofYear && ofYear <= to : ofYear >= from || ofYear <= to;
  if (!inSeason) return false;
  if (when.kind === 'monthly') {
    const { date } = dayPartsOf(on);
    const isLast = dayPartsOf(addDays(on, 7)).month !== dayPartsOf(on).month;
    const nths = [when.nth, ...(when.alsoNth ?? [])];
    return nths.includes(Math.ceil(date / 7) as 1) || (isLast && nths.includes(-1));
  }
  if (when.weeks && (Temporal.PlainDate.from(on).weekOfYear ?? 0) % 2 !== (when.weeks === 'odd' ? 1 : 0))
    return false;
  let first = when.from ?? day('2000-01-03');
  while (!weekdays.includes(weekdayOf(first))) first = addDays(first, 1);
  while (weekdayOf(first) !== 1) first = addDays(first, -1);
  return Math.floor(daysBetween(first, on) / 7) % when.every === 0;
}
