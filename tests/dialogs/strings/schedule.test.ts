import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeOccasion, describeSchedule } from '../../../dialogs/strings/schedule.ts';
import type { Schedule } from '../../../knowledge/directory/schedule.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../../knowledge/kernel/languages.ts';
import { readSchedule } from '../../../knowledge/language/dates/read-schedule.ts';
import { isoDays } from '../../knowledge/language/dates/any-day.ts';
import { schedules } from '../../knowledge/language/dates/any-schedule.ts';

const day = (text: string) => isoDate.parse(text);
const nineToEleven = { starts: '09:00', ends: '11:00' };
const tuesdays: Schedule = { kind: 'weekly', weekday: 2, every: 1, ...nineToEleven };
const inAll = (say: (language: Language) => string): readonly string[] => languages.map(say);

describe('when something is held, in words', () => {
  test.each<readonly [schedule: Schedule, fi: string, sv: string, en: string]>([
    [tuesdays, 'joka tiistai klo 9–11', 'varje tisdag kl. 9–11', 'every Tuesday 9:00–11:00'],
    [
      { ...tuesdays, starts: '09:30' },
      'joka tiistai klo 9.30–11',
      'varje tisdag kl. 9.30–11',
      'every Tuesday 9:30–11:00',
    ],
    [
      { ...tuesdays, every: 2, from: day('2026-12-01') },
      'joka toinen tiistai klo 9–11, 1.12.2026 alkaen',
      'varannan tisdag kl. 9–11, från och med 1.12.2026',
      'every other Tuesday 9:00–11:00, from 1 December 2026',
    ],
    [
      { ...tuesdays, every: 3, until: day('2027-05-31') },
      'joka kolmas tiistai klo 9–11, 31.5.2027 asti',
      'var tredje tisdag kl. 9–11, till och med 31.5.2027',
      'every third Tuesday 9:00–11:00, until 31 May 2027',
    ],
    [
      { kind: 'monthly', weekday: 2, nth: 2, ...nineToEleven },
      'kuukauden toinen tiistai klo 9–11',
      'andra tisdagen i månaden kl. 9–11',
      'the second Tuesday of the month 9:00–11:00',
    ],
    [
      { kind: 'monthly', weekday: 5, nth: -1, ...nineToEleven, season: { from: '09-01', to: '05-31' } },
      'kuukauden viimeinen perjantai klo 9–11, 1.9.–31.5.',
      'sista fredagen i månaden kl. 9–11, 1.9–31.5',
      'the last Friday of the month 9:00–11:00, 1 September – 31 May',
    ],
    [
      {
        ...tuesdays,
        from: day('2026-12-01'),
        until: day('2027-05-31'),
        season: { from: '06-01', to: '06-20' },
      },
      'joka tiistai klo 9–11, vuosittain 1.6.–20.6., 1.12.2026–31.5.2027',
      'varje tisdag kl. 9–11, varje år 1.6–20.6, 1.12.2026–31.5.2027',
      'every Tuesday 9:00–11:00, every year 1 June – 20 June, 1 December 2026 – 31 May 2027',
    ],
    [
      { ...tuesdays, alsoOn: [4] },
      'tiistaisin ja torstaisin klo 9–11',
      'tisdagar och torsdagar kl. 9–11',
      'Tuesdays and Thursdays 9:00–11:00',
    ],
    [
      { ...tuesdays, weekday: 1, alsoOn: [3, 5], every: 2, from: day('2026-12-01') },
      'joka toinen viikko maanantaisin, keskiviikkoisin ja perjantaisin klo 9–11, 1.12.2026 alkaen',
      'varannan vecka på måndagar, onsdagar och fredagar kl. 9–11, från och med 1.12.2026',
      'every other week on Mondays, Wednesdays and Fridays 9:00–11:00, from 1 December 2026',
    ],
    [
      { ...tuesdays, weeks: 'even' },
      'parillisilla viikoilla tiistaisin klo 9–11',
      'jämna veckor på tisdagar kl. 9–11',
      'in even weeks on Tuesdays 9:00–11:00',
    ],
    [
      { kind: 'monthly', weekday: 2, nth: 2, alsoNth: [4], ...nineToEleven },
      'kuukauden toinen ja neljäs tiistai klo 9–11',
      'andra och fjärde tisdagen i månaden kl. 9–11',
      'the second and fourth Tuesday of the month 9:00–11:00',
    ],
    [
      { kind: 'once', on: day('2027-01-12'), ...nineToEleven },
      '12.1.2027 klo 9–11',
      '12.1.2027 kl. 9–11',
      '12 January 2027, 9:00–11:00',
    ],
  ])('%j', (schedule, ...said) => {
    expect(inAll((language) => describeSchedule(schedule, language))).toEqual(said);
  });

  test('one time, the year when it is another', () => {
    const say = (on: string) =>
      inAll((language) => describeOccasion(day(on), '09:00', '11:30', language, day('2026-11-12')));
    expect(say('2026-12-08')).toEqual([
      'ti 8.12. klo 9–11.30',
      'tis 8.12 kl. 9–11.30',
      'Tue 8 Dec, 9:00–11:30',
    ]);
    expect(say('2027-01-13')).toEqual([
      'ke 13.1.2027 klo 9–11.30',
      'ons 13.1.2027 kl. 9–11.30',
      'Wed 13 Jan 2027, 9:00–11:30',
    ]);
  });

  test.each(languages)('what is said is read back as the same: %s', (language) => {
    fc.assert(
      fc.property(schedules, isoDays, (schedule, today) => {
        const said = describeSchedule(schedule, language);
        expect(readSchedule(said, today)).toEqual({ schedule, rest: '' });
        expect(readSchedule(`Vääksyn päiväkoti, ${said}`, today)).toEqual({
          schedule,
          rest: 'Vääksyn päiväkoti',
        });
      }),
      { numRuns: 400 },
    );
  });

  test.each(languages)('one time is read back, too: %s', (language) => {
    fc.assert(
      fc.property(isoDays, isoDays, (on, today) => {
        if (on < today) return;
        const said = describeOccasion(on, '09:00', '11:30', language, today);
        const schedule = { kind: 'once', on, starts: '09:00', ends: '11:30' };
        expect(readSchedule(said, today)).toEqual({ schedule, rest: '' });
      }),
    );
  });
});
