import { describe, expect, test } from '@jest/globals';
import type { Schedule } from '../../../../knowledge/directory/schedule.ts';
import { isoDate } from '../../../../knowledge/kernel/ids.ts';
import { readSchedule } from '../../../../knowledge/language/dates/read-schedule.ts';

/** A Thursday. */
const today = isoDate.parse('2026-11-12');
const day = (text: string) => isoDate.parse(text);

const nineToEleven = { starts: '09:00', ends: '11:00' };
const tuesdays = { kind: 'weekly', weekday: 2, every: 1, ...nineToEleven } as const;
const secondTuesday = { kind: 'monthly', weekday: 2, nth: 2, ...nineToEleven } as const;
const everyOther = { ...tuesdays, every: 2, from: day('2026-11-17') };
const season = { from: '09-01', to: '05-31' };

describe('when something is held, as people write it', () => {
  test.each<readonly [text: string, schedule: Schedule]>([
    ['joka tiistai klo 9-11', tuesdays],
    ['joka ti klo 9-11', tuesdays],
    ['varje tis kl. 9-11', tuesdays],
    ['every Tue 9-11', tuesdays],
    ['tiistaisin klo 9–11.30', { ...tuesdays, ends: '11:30' }],
    ['tiistaisin 9.15–11', { ...tuesdays, starts: '09:15' }],
    ['tiistaisin 9.10-11.10', { ...tuesdays, starts: '09:10', ends: '11:10' }],
    ['klo 9.00–11.00 joka keskiviikko', { ...tuesdays, weekday: 3 }],
    ['varje tisdag kl. 9–11', tuesdays],
    ['tisdagar kl 9-11', tuesdays],
    ['på tisdagar mellan kl. 9 och 11', tuesdays],
    ['every Tuesday 9-11', tuesdays],
    ['Tuesdays at 9–11', tuesdays],
    ['on Tuesdays from 9 to 11', tuesdays],
    ['every Tuesday 9am to 11am', tuesdays],
    ['every Tuesday 11-1 pm', { ...tuesdays, starts: '11:00', ends: '13:00' }],
    ['every Tuesday 1:30-3 p.m.', { ...tuesdays, starts: '13:30', ends: '15:00' }],
  ])('every week: %s', (text, schedule) => {
    expect(readSchedule(text, today)).toEqual({ schedule, rest: '' });
  });

  test.each<readonly [text: string, schedule: Schedule]>([
    ['joka toinen tiistai klo 9-11 alkaen 1.12.', { ...everyOther, from: day('2026-12-01') }],
    ['joka toinen tiistai klo 9-11', everyOther],
    ['joka toinen ti klo 9-11', everyOther],
    ['joka 2. tiistai klo 9-11', everyOther],
    ['joka toinen viikko tiistaisin klo 9-11', everyOther],
    ['varannan tisdag kl 9-11', everyOther],
    ['varannan vecka på tisdagar kl 9-11', everyOther],
    ['var tredje tisdag kl 9-11', { ...everyOther, every: 3 }],
    ['every other Tuesday 9-11', everyOther],
    ['every second Tuesday 9-11', everyOther],
    ['every two weeks on Tuesday 9-11', everyOther],
    ['kahden viikon välein tiistaisin klo 9-11', everyOther],
    ['2 viikon välein tiistaisin klo 9-11', everyOther],
    ['tiistaisin kolmen viikon välein klo 9-11', { ...everyOther, every: 3 }],
    ['var fjortonde dag på tisdagar kl 9-11', everyOther],
    ['fortnightly on Tuesdays 9-11', everyOther],
    ['joka toinen tiistai klo 9-11, seuraava 1.12.', { ...everyOther, from: day('2026-12-01') }],
    ['joka toinen tiistai klo 9-11, seuraavan kerran ti 1.12.', { ...everyOther, from: day('2026-12-01') }],
    ['varannan tisdag kl 9-11, nästa 1.12', { ...everyOther, from: day('2026-12-01') }],
    ['every other Tuesday 9-11, next on 1 December', { ...everyOther, from: day('2026-12-01') }],
    ['joka toinen torstai klo 9-11', { ...everyOther, weekday: 4, from: day('2026-11-12') }],
  ])('every other week is counted from a day: %s', (text, schedule) => {
    expect(readSchedule(text, today)).toEqual({ schedule, rest: '' });
  });

  test.each<readonly [text: string, schedule: Schedule]>([
    ['kuukauden toinen tiistai klo 9-11', secondTuesday],
    ['joka kuun 2. tiistai klo 9-11', secondTuesday],
    ['kuun viimeinen perjantai klo 9-11', { ...secondTuesday, weekday: 5, nth: -1 }],
    ['andra tisdagen i månaden kl 9-11', secondTuesday],
    ['den 2:a tisdagen i varje månad kl 9-11', secondTuesday],
    ['sista fredagen i månaden kl 9-11', { ...secondTuesday, weekday: 5, nth: -1 }],
    ['second Tuesday of the month 9-11', secondTuesday],
    ['every second Tuesday of the month 9-11', secondTuesday],
    ['the last Friday of every month 9-11', { ...secondTuesday, weekday: 5, nth: -1 }],
  ])('every month: %s', (text, schedule) => {
    expect(readSchedule(text, today)).toEqual({ schedule, rest: '' });
  });

  const tueThu = { ...tuesdays, alsoOn: [4] };
  test.each<readonly [text: string, schedule: Schedule]>([
    ['joka tiistai ja torstai klo 9-11', tueThu],
    ['joka ti ja to klo 9-11', tueThu],
    ['joka tiistai ja joka torstai klo 9-11', tueThu],
    ['tiistaisin ja torstaisin klo 9-11', tueThu],
    ['torstaisin ja tiistaisin klo 9-11', tueThu],
    ['maanantaisin, tiistaisin ja torstaisin klo 9-11', { ...tuesdays, weekday: 1, alsoOn: [2, 4] }],
    ['joka ma-ke klo 9-11', { ...tuesdays, weekday: 1, alsoOn: [2, 3] }],
    ['arkisin klo 9-11', { ...tuesdays, weekday: 1, alsoOn: [2, 3, 4, 5] }],
    ['ma-pe klo 9-11', { ...tuesdays, weekday: 1, alsoOn: [2, 3, 4, 5] }],
    ['maanantai–perjantai klo 9–11', { ...tuesdays, weekday: 1, alsoOn: [2, 3, 4, 5] }],
    ['ti ja to klo 9-11', tueThu],
    ['ti klo 9-11', tuesdays],
    ['varje tisdag och torsdag kl. 9–11', tueThu],
    ['tisdagar och torsdagar kl 9-11', tueThu],
    ['every Tuesday and Thursday 9-11', tueThu],
    ['on Tuesdays and Thursdays from 9 to 11', tueThu],
    [
      'joka toinen viikko tiistaisin ja torstaisin klo 9-11',
      { ...tueThu, every: 2, from: day('2026-11-12') },
    ],
    ['varannan tisdag och varannan torsdag kl 9-11', { ...tueThu, every: 2, from: day('2026-11-12') }],
  ])('several weekdays: %s', (text, schedule) => {
    expect(readSchedule(text, today)).toEqual({ schedule, rest: '' });
  });

  const even = { ...tuesdays, weeks: 'even' } as const;
  const odd = { ...tuesdays, weeks: 'odd' } as const;
  test.each<readonly [text: string, schedule: Schedule]>([
    ['parillisten viikkojen tiistai klo 9-11', even],
    ['parillisina viikkoina tiistaisin klo 9-11', even],
    ['joka toinen tiistai klo 9-11, parilliset viikot', even],
    ['tiistai ja torstai parittomilla viikoilla klo 9-11', { ...odd, alsoOn: [4] }],
    ['parittomat viikot ti klo 9-11', odd],
    ['tisdagar jämna veckor kl. 9–11', even],
    ['udda veckor på tisdagar kl. 9–11', odd],
    ['Tuesdays in even weeks 9-11', even],
    ['odd weeks on Tuesday 9-11', odd],
  ])('weeks by their number: %s', (text, schedule) => {
    expect(readSchedule(text, today)).toEqual({ schedule, rest: '' });
  });

  test.each<readonly [text: string, schedule: Schedule]>([
    ['varje tisdag halv tolv till ett', { ...tuesdays, starts: '11:30', ends: '13:00' }],
    ['varje tisdag från tolv till två', { ...tuesdays, starts: '12:00', ends: '14:00' }],
    ['tiistaisin yhdeksästä yhteentoista', tuesdays],
    ['joka tiistai kello kahdestatoista kahteen', { ...tuesdays, starts: '12:00', ends: '14:00' }],
    ['joka tiistai klo puoli kymmenen - puoli yksitoista', { ...tuesdays, starts: '09:30', ends: '10:30' }],
    ['every Tuesday from nine to eleven', tuesdays],
  ])('times in words: %s', (text, schedule) => {
    expect(readSchedule(text, today)).toEqual({ schedule, rest: '' });
  });

  test('a series that began some days ago goes on', () => {
    expect(readSchedule('joka tiistai klo 9-11, 5.11. alkaen', today)).toMatchObject({
      schedule: { ...tuesdays, from: day('2026-11-05') },
    });
  });

  const twice: Schedule = { ...secondTuesday, alsoNth: [4] };
  test.each<readonly [text: string, schedule: Schedule]>([
    ['joka kuun toinen ja neljäs tiistai klo 9-11', twice],
    ['joka kuukauden 2. ja 4. tiistai klo 9-11', twice],
    ['andra och fjärde tisdagen i månaden kl 9-11', twice],
    ['the second and fourth Tuesday of every month 9-11', twice],
    ['kuukauden ensimmäinen maanantai klo 9-11', { ...secondTuesday, weekday: 1, nth: 1 }],
  ])('several times a month: %s', (text, schedule) => {
    expect(readSchedule(text, today)).toEqual({ schedule, rest: '' });
  });

  test.each<readonly [text: string, on: string]>([
    ['12.1.2027 klo 9-11', '2027-01-12'],
    ['ti 12.1. klo 9-11', '2027-01-12'],
    ['8.12. 9-11', '2026-12-08'],
    ['tiistaina klo 9-11', '2026-11-17'],
    ['i morgon kl. 9–11', '2026-11-13'],
    ['Wednesday 9 December, 9–11', '2026-12-09'],
  ])('one day: %s', (text, on) => {
    expect(readSchedule(text, today)).toEqual({
      schedule: { kind: 'once', on: day(on), ...nineToEleven },
      rest: '',
    });
  });

  test.each<readonly [text: string, schedule: Schedule]>([
    ['tiistaisin klo 9-11, 1.9.-31.5.', { ...tuesdays, season }],
    ['tiistaisin klo 9-11 syyskuusta toukokuuhun', { ...tuesdays, season }],
    ['tisdagar kl. 9–11 september–maj', { ...tuesdays, season }],
    ['tisdagar från september till maj kl. 9–11', { ...tuesdays, season }],
    ['Tuesdays 9-11 from September to May', { ...tuesdays, season }],
    ['joka tiistai klo 9-11 vuosittain 1.–20.6.', { ...tuesdays, season: { from: '06-01', to: '06-20' } }],
    ['tiistaisin klo 9-11 1.9.–31.5. 1.1.2027 alkaen', { ...tuesdays, season, from: day('2027-01-01') }],
    ['tiistaisin klo 9-11, 1.1.2027 alkaen', { ...tuesdays, from: day('2027-01-01') }],
    ['tiistaisin klo 9-11, 31.5. asti', { ...tuesdays, until: day('2027-05-31') }],
    ['tiistaisin klo 9-11 vuoden loppuun', { ...tuesdays, until: day('2026-12-31') }],
    [
      'tiistaisin klo 9-11 1.12. alkaen 31.5. asti',
      { ...tuesdays, from: day('2026-12-01'), until: day('2027-05-31') },
    ],
    ['tiistaisin klo 9-11 1.–20.12.', { ...tuesdays, from: day('2026-12-01'), until: day('2026-12-20') }],
    ['joka tiistai joulukuussa klo 9–11', { ...tuesdays, from: day('2026-12-01'), until: day('2026-12-31') }],
  ])('seasons and bounds: %s', (text, schedule) => {
    expect(readSchedule(text, today)).toEqual({ schedule, rest: '' });
  });

  test.each<readonly [text: string, rest: string]>([
    ['perheneuvola Vääksyn päiväkoti joka tiistai klo 9-11', 'perheneuvola Vääksyn päiväkoti'],
    ['Hartola, tiistaisin 9-11, 3-5 v. lapset', 'Hartola, 3-5 v. lapset'],
    ['tiistaisin 3-5-vuotiaille klo 9-11', '3-5-vuotiaille'],
    ['Anna, puh. 040 123 4567, tiistaisin 9-11', 'Anna, puh. 040 123 4567'],
  ])('the rest is left for what else is said: %s', (text, rest) => {
    expect(readSchedule(text, today)).toEqual({ schedule: tuesdays, rest });
  });
});

describe('what cannot be a schedule', () => {
  test.each([
    'joka tiistai',
    'joka tiistai klo 9',
    'tisdagar',
    '12.1.2027',
    'every Tuesday at 9',
  ])('times are missing: %s', (text) => {
    expect(readSchedule(text, today)).toMatchObject({ fault: 'no_time' });
  });

  test.each(['joka tiistai klo 11-9', 'every Tuesday 9-9'])('it ends before it starts: %s', (text) => {
    expect(readSchedule(text, today)).toMatchObject({ fault: 'end_before_start' });
  });

  test.each([
    '5.11. klo 9-11',
    'joka tiistai klo 9-11, 5.11. asti',
    '5 November 9-11',
  ])('the next such day is a year away: %s', (text) => {
    expect(readSchedule(text, today)).toMatchObject({ fault: 'past' });
  });

  test.each([
    'joka tiistai klo 25-26',
    'varje tisdag kl. 9-25',
    'every Tuesday klo 20-24',
  ])('no day has such times: %s', (text) => {
    expect(readSchedule(text, today)).toMatchObject({ fault: 'no_such_time' });
  });

  test.each([
    'joka tiistai klo 9-11 ja torstai klo 12-14',
    'tiistai ja torstai klo 9-11',
    '8.12. klo 9-11 ja 10.12. klo 9-11',
    '8.12. ja 10.12. klo 9-11',
    'varje tisdag kl 9-11 och kl 13-15',
    'Tuesdays 9-11 and Thursdays 12-14',
  ])('more than one schedule can hold: %s', (text) => {
    expect(readSchedule(text, today)).toMatchObject({ fault: 'several' });
  });

  test.each([
    'viimeinen perjantai klo 9-11',
    'kahden viikon päästä tiistaina klo 9-11',
    'kuukauden viides tiistai klo 9-11',
    'första måndagen kl. 9–11',
    'the last Friday 9-11',
    'joka kolmas tiistai parillisina viikkoina klo 9-11',
    'parillisten viikkojen alussa klo 9-11',
    'kerran kuussa tiistaisin klo 9-11',
    'kymmenen viikon välein tiistaisin klo 9-11',
    'en gång i månaden på tisdagar kl 9-11',
    'twice a month on Tuesdays 9-11',
  ])('a series that is not told in full: %s', (text) => {
    expect(readSchedule(text, today)).toMatchObject({ fault: 'unclear_days' });
  });

  test.each([
    'joka tiistai klo 9-11 paitsi 24.11.',
    'joka tiistai paitsi 24.11. klo 9-11',
    'varje tisdag kl 9-11 utom 24.11',
    'every Tuesday 9-11 except 24 November',
    'joka tiistai klo 9-11, ei 24.11.',
    'joka tiistai klo 9-11, ei heinäkuussa',
    'varje tisdag kl 9-11, inte i juli',
    'every Tuesday 9-11, not at Easter',
  ])('days of a series are left out: %s', (text) => {
    expect(readSchedule(text, today)).toMatchObject({ fault: 'exception' });
  });

  test.each<readonly [text: string, reason: string, written: string]>([
    ['31.2. klo 9-11', 'no_such_day', '31.2.'],
    ['joka tiistai klo 9-11 31.2. alkaen', 'no_such_day', '31.2.'],
    ['joka tiistai klo 9-11, 1.5.2027–1.2.2027', 'end_before_start', '1.5.2027–1.2.2027'],
    ['joka tiistai klo 9-11, 1.9.–31.6.', 'no_such_day', '1.9.–31.6.'],
    ['joka tiistai klo 9-11, 15.12.–1.12.', 'end_before_start', '15.12.–1.12.'],
  ])('dates that are none: %s', (text, reason, written) => {
    expect(readSchedule(text, today).fault).toEqual({ reason, text: written });
  });

  test.each([
    '',
    'Vääksyn päiväkoti',
    'klo 9-11',
    'kahvila, joka on auki klo 9-11',
    '1.–5.12. klo 9-11',
  ])('no day is said that a schedule can hold: %j', (text) => {
    expect(readSchedule(text, today)).toEqual({ rest: text });
  });
});
