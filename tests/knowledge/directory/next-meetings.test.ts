import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Group, groupSchema } from '../../../knowledge/directory/group.ts';
import { nextMeetings } from '../../../knowledge/directory/next-meetings.ts';
import { type Occurrence, occurrences } from '../../../knowledge/directory/occurrences.ts';
import { type IsoDate, isoDate } from '../../../knowledge/kernel/ids.ts';
import { addDays, isoDays } from '../language/dates/any-day.ts';
import { schedules } from '../language/dates/any-schedule.ts';

const day = (text: string): IsoDate => isoDate.parse(text);
const group = (fields: object): Group =>
  groupSchema.parse({ id: 'g', kind: 'network', names: { fi: 'Ryhmä' }, areas: ['hartola'], ...fields });
const everyThirdTuesday = {
  kind: 'weekly',
  weekday: 2,
  every: 3,
  starts: '09:00',
  ends: '11:00',
  from: '2026-12-01',
};
const never = (): boolean => false;
const daysOf = (meetings: readonly Occurrence[]): string[] => meetings.map((each) => each.day);

describe('when a group meets next', () => {
  const series = { meets: { kind: 'series', when: everyThirdTuesday } };

  test('the first times from a day on, that day included', () => {
    expect(daysOf(nextMeetings(group(series), day('2026-12-01'), 3, never))).toEqual([
      '2026-12-01',
      '2026-12-22',
      '2027-01-12',
    ]);
  });

  test('holidays and days off are left out, and a moved meeting is held even on a holiday', () => {
    const moved = [{ from: '2027-01-12', to: '2027-01-06', starts: '13:00', ends: '14:00' }];
    const of = group({ ...series, daysOff: ['2026-12-22'], moved });
    const isHoliday = (each: IsoDate): boolean => each === '2027-01-06' || each === '2026-12-01';
    expect(nextMeetings(of, day('2026-11-25'), 2, isHoliday)).toEqual([
      { day: '2027-01-06', starts: '13:00', ends: '14:00' },
      { day: '2027-02-02', starts: '09:00', ends: '11:00' },
    ]);
  });

  test('nobody knows when a group without a series meets', () => {
    expect(
      nextMeetings(group({ meets: { kind: 'loose', every: 'term' } }), day('2026-12-01'), 2, never),
    ).toEqual([]);
    expect(nextMeetings(group({}), day('2026-12-01'), 2, never)).toEqual([]);
  });

  test('as when every time is written down and the exceptions are struck out', () => {
    const picks = fc.array(fc.nat({ max: 400 }), { maxLength: 6 });
    fc.assert(
      fc.property(schedules, isoDays, picks, picks, picks, (when, start, off, free, moves) => {
        const from = day(start);
        const last = day(addDays(start, 396));
        const written = occurrences({ when, cancelled: [] }, from, last);
        const nth = (n: number): IsoDate =>
          written[n % (written.length + 1)]?.day ?? day(addDays(start, n % 60));
        const daysOff = off.map(nth);
        const holidays = new Set<string>(free.map(nth));
        const moved = moves.map((n) => ({ from: nth(n), to: day(addDays(start, (n * 7) % 90)) }));

        const own = written.filter(
          (each) => !holidays.has(each.day) && !moved.some((move) => move.from === each.day),
        );
        const elsewhere = moved
          .filter((move) => written.some((each) => each.day === move.from))
          .map(({ to }) => ({ day: to, starts: when.starts, ends: when.ends }));
        const expected = [...own, ...elsewhere]
          .filter((each) => !daysOff.includes(each.day))
          .map((each) => each.day)
          .sort();

        const of = group({ meets: { kind: 'series', when }, daysOff, moved });
        const found = nextMeetings(of, from, 10, (each) => holidays.has(each));
        expect(daysOf(found)).toEqual(expected.slice(0, 10));
      }),
      { numRuns: 150 },
    );
  });
});
