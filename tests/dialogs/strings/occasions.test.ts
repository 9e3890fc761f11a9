import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeOccasion } from '../../../dialogs/strings/schedule.ts';
import { languages } from '../../../knowledge/kernel/languages.ts';
import { readTimes } from '../../../knowledge/language/dates/read-times.ts';
import { addDays, isoDays } from '../../knowledge/language/dates/any-day.ts';

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Any time of any length within a day. */
const hours = fc
  .uniqueArray(fc.nat({ max: 24 * 60 - 1 }), { minLength: 2, maxLength: 2 })
  .map((minutes) => minutes.sort((a, b) => a - b).map(clockOf))
  .map(([starts = '', ends = '']) => ({ starts, ends }));
/** Days from tomorrow on, near ones most. */
const ahead = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 700 }));
const joiners = { fi: [' tai ', ', ', ' ja '], sv: [' eller ', ', ', ' och '], en: [' or ', ', ', ' and '] };

describe('a proposed time, said in words', () => {
  test.each(languages)('is read back as the same: %s', (language) => {
    fc.assert(
      fc.property(isoDays, ahead, hours, (today, days, { starts, ends }) => {
        const day = addDays(today, days);
        const said = describeOccasion(day, starts, ends, language, today);
        const read = { times: [{ day, starts, ends }], doubts: [] };
        expect(readTimes(said, { today, clock: '12:00' })).toEqual(read);
        expect(readTimes(`Hei! ${said}? T. Anna`, { today, clock: '12:00' })).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  test.each(languages)('is read back in a list: %s', (language) => {
    const several = fc.uniqueArray(fc.record({ days: ahead, hours }), {
      minLength: 2,
      maxLength: 4,
      selector: ({ days, hours: { starts, ends } }) => `${days} ${starts} ${ends}`,
    });
    fc.assert(
      fc.property(
        isoDays,
        several,
        fc.constantFrom(...joiners[language], '\n', '\n- '),
        (today, list, joiner) => {
          const times = list.map(({ days, hours: each }) => ({ day: addDays(today, days), ...each }));
          const said = times
            .map(({ day, starts, ends }) => describeOccasion(day, starts, ends, language, today))
            .join(joiner);
          expect(readTimes(said, { today, clock: '12:00' })).toEqual({ times, doubts: [] });
        },
      ),
      { numRuns: 500 },
    );
  });
});
