import fc from 'fast-check';
import type { Schedule } from '../../../../knowledge/directory/schedule.ts';
import { isoDays } from './any-day.ts';

const clockTimes = fc
  .tuple(fc.nat({ max: 23 }), fc.constantFrom('00', '00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const hours = fc
  .tuple(clockTimes, clockTimes)
  .filter(([a, b]) => a !== b)
  .map((times) => {
    const [starts = '', ends = ''] = times.sort();
    return { starts, ends };
  });

const daysOfYear = isoDays.map((day) => day.slice(5));
const bounds = fc
  .record(
    { from: isoDays, until: isoDays, season: fc.record({ from: daysOfYear, to: daysOfYear }) },
    { requiredKeys: [] },
  )
  .filter(({ from, until }) => !from || !until || from <= until);
const weekdays = fc.integer({ min: 1, max: 7 });

const weekdaySets = fc
  .tuple(weekdays, fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 3 }))
  .map(([weekday, others]) => {
    const alsoOn = others.filter((each) => each > weekday);
    return { weekday, ...(alsoOn.length > 0 && { alsoOn }) };
  });

const weekly = fc
  .tuple(weekdaySets, fc.constantFrom(1, 1, 2, 2, 3, 4, 8), isoDays, hours, bounds)
  .map(([weekday, every, from, times, bound]): Schedule => {
    const until = bound.until && bound.until < from ? undefined : bound.until;
    // Every other week is counted from a day.
    const counted = every === 1 ? bound : { ...bound, from };
    const { until: _, ...open } = counted;
    return { kind: 'weekly', ...weekday, every, ...times, ...open, ...(until && { until }) };
  });
const numbered = fc.tuple(weekdaySets, fc.constantFrom('even' as const, 'odd' as const), hours, bounds).map(
  ([weekday, weeks, times, bound]): Schedule => ({
    kind: 'weekly',
    ...weekday,
    every: 1,
    weeks,
    ...times,
    ...bound,
  }),
);
const nths = fc
  .subarray([1, 2, 3, 4, -1] as const, { minLength: 1 })
  .map(([nth = 1, ...alsoNth]) => ({ nth, ...(alsoNth.length > 0 && { alsoNth }) }));
const monthly = fc
  .tuple(weekdays, nths, hours, bounds)
  .map(
    ([weekday, nth, times, bound]): Schedule => ({ kind: 'monthly', weekday, ...nth, ...times, ...bound }),
  );
const once = fc.tuple(isoDays, hours).map(([on, times]): Schedule => ({ kind: 'once', on, ...times }));

/** Any schedule that a person can set; the days of a season exist. */
export const schedules: fc.Arbitrary<Schedule> = fc.oneof(weekly, numbered, monthly, once);
