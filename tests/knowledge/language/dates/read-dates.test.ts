import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type IsoDate, isoDate } from '../../../../knowledge/kernel/ids.ts';
import { readDates } from '../../../../knowledge/language/dates/read-dates.ts';
import { addDays, dayPartsOf, isoDays, weekdayOf } from './any-day.ts';

/** A Thursday. */
const today = isoDate.parse('2026-11-12');
const spanOf = (text: string, on: IsoDate = today): string => {
  const { span, fault } = readDates(text, on);
  if (fault) return fault.reason;
  return span ? `${span.from ?? ''}/${span.to ?? ''}` : 'no date';
};

describe('days and spans of days as people write them', () => {
  test.each<readonly [text: string, span: string]>([
    ['joulukuun toinen tiistai', '2026-12-08/2026-12-08'],
    ['toisena tiistaina joulukuussa', '2026-12-08/2026-12-08'],
    ['andra tisdagen i december', '2026-12-08/2026-12-08'],
    ['the second Tuesday of December', '2026-12-08/2026-12-08'],
    ['ensi kuun viimeinen maanantai', '2026-12-28/2026-12-28'],
    ['joulukuun toiseen tiistaihin mennessä', '/2026-12-08'],
    ['by the second Tuesday of December', '/2026-12-08'],
    ['joulukuun toisesta tiistaista alkaen', '2026-12-08/'],
    ['från första måndagen i december till andra fredagen i december', '2026-12-07/2026-12-11'],
    ['helmikuun viides maanantai', 'no_such_day'],
    // A date beside its weekday, and a list that is numbered.
    ['joulukuun 8. tiistai', '2026-12-08/2026-12-08'],
    ['1. maanantai', '2026-11-16/2026-11-16'],
  ])('%s: one weekday of a month', (text, span) => {
    expect(spanOf(text)).toBe(span);
  });

  test.each<readonly [text: string, span: string]>([
    ['31.12.', '2026-12-31/2026-12-31'],
    ['31.12', '2026-12-31/2026-12-31'],
    ['31.12.2026', '2026-12-31/2026-12-31'],
    ['31.12. 2026', '2026-12-31/2026-12-31'],
    ['31.12.26', '2026-12-31/2026-12-31'],
    ['2026-12-31', '2026-12-31/2026-12-31'],
    ['1.-15.12.', '2026-12-01/2026-12-15'],
    ['1–15.12', '2026-12-01/2026-12-15'],
    ['1.12.-15.12.', '2026-12-01/2026-12-15'],
    ['1.12–15.12', '2026-12-01/2026-12-15'],
    ['1.12.–15.12.2026', '2026-12-01/2026-12-15'],
    ['1.12.2026–15.12.2026', '2026-12-01/2026-12-15'],
    ['1.12.2026 - 15.12.2026', '2026-12-01/2026-12-15'],
    ['28.12.-3.1.', '2026-12-28/2027-01-03'],
    ['28.12.–3.1.2027', '2026-12-28/2027-01-03'],
    ['28.12.2026–3.1.', '2026-12-28/2027-01-03'],
    ['1. joulukuuta', '2026-12-01/2026-12-01'],
    ['1.–15. joulukuuta 2026', '2026-12-01/2026-12-15'],
    ['joulukuun 15. päivään asti', '/2026-12-15'],
    ['31 december', '2026-12-31/2026-12-31'],
    ['den 31 december 2026', '2026-12-31/2026-12-31'],
    ['1–15 december', '2026-12-01/2026-12-15'],
    ['mellan den 1 och den 15 december', '2026-12-01/2026-12-15'],
    ['31st of December', '2026-12-31/2026-12-31'],
    ['Dec 1 to Dec 15', '2026-12-01/2026-12-15'],
    ['Dec. 1–15, 2026', '2026-12-01/2026-12-15'],
    ['December 31, 2026', '2026-12-31/2026-12-31'],
    ['from the 1st to the 15th of December', '2026-12-01/2026-12-15'],
    ['between Dec 1 and Dec 15', '2026-12-01/2026-12-15'],
    ['ti 8.12.–to 10.12.', '2026-12-08/2026-12-10'],
    ['tisdag den 8 december', '2026-12-08/2026-12-08'],
    ['Tue 8 December', '2026-12-08/2026-12-08'],
    ['1.12. klo 9 – 15.12. klo 16', '2026-12-01/2026-12-15'],
  ])('%s', (text, span) => {
    expect(spanOf(text)).toBe(span);
  });

  test.each<readonly [text: string, span: string]>([
    ['tänään', '2026-11-12/2026-11-12'],
    ['idag', '2026-11-12/2026-11-12'],
    ['today', '2026-11-12/2026-11-12'],
    ['huomenna', '2026-11-13/2026-11-13'],
    ['i morgon', '2026-11-13/2026-11-13'],
    ['tomorrow', '2026-11-13/2026-11-13'],
    ['ylihuomenna', '2026-11-14/2026-11-14'],
    ['i övermorgon', '2026-11-14/2026-11-14'],
    ['the day after tomorrow', '2026-11-14/2026-11-14'],
    ['maanantaina', '2026-11-16/2026-11-16'],
    ['ensi maanantaina', '2026-11-16/2026-11-16'],
    ['på måndag', '2026-11-16/2026-11-16'],
    ['next Monday', '2026-11-16/2026-11-16'],
    ['on Monday', '2026-11-16/2026-11-16'],
    ['torstaina', '2026-11-19/2026-11-19'],
    ['ensi viikon keskiviikkona', '2026-11-18/2026-11-18'],
    ['onsdag nästa vecka', '2026-11-18/2026-11-18'],
    ['tällä viikolla', '2026-11-12/2026-11-15'],
    ['den här veckan', '2026-11-12/2026-11-15'],
    ['this week', '2026-11-12/2026-11-15'],
    ['ensi viikolla', '2026-11-16/2026-11-22'],
    ['nästa vecka', '2026-11-16/2026-11-22'],
    ['next week', '2026-11-16/2026-11-22'],
    ['viikolla 50', '2026-12-07/2026-12-13'],
    ['viikot 50–51', '2026-12-07/2026-12-20'],
    ['viikosta 50 viikkoon 52', '2026-12-07/2026-12-27'],
    ['vecka 50', '2026-12-07/2026-12-13'],
    ['week 2', '2027-01-11/2027-01-17'],
    ['viikolla 46', '2026-11-12/2026-11-15'],
    ['ensi kuussa', '2026-12-01/2026-12-31'],
    ['nästa månad', '2026-12-01/2026-12-31'],
    ['next month', '2026-12-01/2026-12-31'],
    ['joulukuussa', '2026-12-01/2026-12-31'],
    ['i december', '2026-12-01/2026-12-31'],
    ['in December', '2026-12-01/2026-12-31'],
  ])('counted from today: %s', (text, span) => {
    expect(spanOf(text)).toBe(span);
  });

  test.each<readonly [text: string, span: string]>([
    ['31.12. asti', '/2026-12-31'],
    ['31.12. saakka', '/2026-12-31'],
    ['31.12. mennessä', '/2026-12-31'],
    ['31.12:een', '/2026-12-31'],
    ['till och med 31.12', '/2026-12-31'],
    ['till 31.12', '/2026-12-31'],
    ['t.o.m. 31.12', '/2026-12-31'],
    ['tom 31.12', '/2026-12-31'],
    ['until 31.12.', '/2026-12-31'],
    ['by 31.12.', '/2026-12-31'],
    ['vuoden loppuun', '/2026-12-31'],
    ['till årets slut', '/2026-12-31'],
    ['until the end of the year', '/2026-12-31'],
    ['vuoden 2027 loppuun', '/2027-12-31'],
    ['helmikuun loppuun asti', '/2027-02-28'],
    ['till slutet av februari', '/2027-02-28'],
    ['until the end of February 2028', '/2028-02-29'],
    ['1.12. alkaen', '2026-12-01/'],
    ['1.12. lähtien', '2026-12-01/'],
    ['1.12. alkaen toistaiseksi', '2026-12-01/'],
    ['från 1.12', '2026-12-01/'],
    ['från och med 1.12', '2026-12-01/'],
    ['fr.o.m. 1.12 tills vidare', '2026-12-01/'],
    ['from 1.12.', '2026-12-01/'],
    ['vuoden alusta', '2027-01-01/'],
    ['ensi kuun alusta', '2026-12-01/'],
    ['from the beginning of next month', '2026-12-01/'],
  ])('one end is open: %s', (text, span) => {
    expect(spanOf(text)).toBe(span);
  });

  test.each<readonly [text: string, span: string]>([
    ['huomisesta perjantaihin', '2026-11-13/2026-11-13'],
    ['huomisesta maanantaihin', '2026-11-13/2026-11-16'],
    ['maanantaista keskiviikkoon', '2026-11-16/2026-11-18'],
    ['keskiviikosta maanantaihin', '2026-11-18/2026-11-23'],
    ['maanantaista maanantaihin', '2026-11-16/2026-11-23'],
    ['från måndag till onsdag', '2026-11-16/2026-11-18'],
    ['from Monday to Wednesday', '2026-11-16/2026-11-18'],
    ['1.12. alkaen 15.12. asti', '2026-12-01/2026-12-15'],
    ['1.12:sta 15.12:een', '2026-12-01/2026-12-15'],
    ['fr.o.m. 1.12 t.o.m. 15.12', '2026-12-01/2026-12-15'],
    ['from 1.12. until 15.12.', '2026-12-01/2026-12-15'],
    ['1.12. alkaen sijaisena Pekka, 15.12. asti', '2026-12-01/2026-12-15'],
    ['tästä päivästä vuoden loppuun', '2026-11-12/2026-12-31'],
    ['huomisesta 15.12. asti', '2026-11-13/2026-12-15'],
    ['syyskuusta toukokuuhun', '2026-09-01/2027-05-31'],
  ])('from one day to another: %s', (text, span) => {
    expect(spanOf(text)).toBe(span);
  });

  test('a span without years that is under way keeps its beginning', () => {
    expect(spanOf('1.11.–30.11.')).toBe('2026-11-01/2026-11-30');
    expect(spanOf('1.–10.11.')).toBe('2027-11-01/2027-11-10');
  });
});

describe('what is no date', () => {
  test.each([
    'klo 9.10',
    'kl 9.10',
    'kl. 9.10–11.10',
    'klo 9.10-11.10',
    '9.30-11.00',
    '9.10–11.00',
    '9.10 - 11',
    '3.5 v',
    '3.5-vuotias',
    '1.5 htv',
    '12.5 %',
    '2,5 km',
    'versio 2.3',
    'v2.3.1',
    '10.1.12.5',
    '040 123 4567',
    '050-123 4567',
    '040.123.4567',
    '+358 40 123 4567',
    'anna.1.12@kunta.fi',
    'https://kunta.fi/1.12.2026',
    'I may call',
    'lägg till Maj Lindström',
    'from June Smith',
    'Anna on paikalla',
    'joka maanantai',
    'varje måndag',
    'every Monday',
    'viime maanantaina',
    'last Monday',
    'maanantai-ilta',
    'ma–pe',
    '',
  ])('%s', (text) => {
    expect(readDates(text, today)).toEqual({ rest: text });
  });
});

describe('what is left for the rest of the command', () => {
  test.each<readonly [text: string, rest: string]>([
    ['Anna Virtanen on poissa 1.12.–15.12., sijainen Pekka', 'Anna Virtanen on poissa, sijainen Pekka'],
    ['Anna poissa 31.12 ja Pekka', 'Anna poissa ja Pekka'],
    ['huomisesta 15.12. asti poissa', 'poissa'],
    ['fr.o.m. 1.12 är Anna borta t.o.m. 15.12', 'är Anna borta'],
    ['Maj är borta i maj', 'Maj är borta'],
    ['Anna (31.12. asti) Hartola', 'Anna Hartola'],
    ['8.12. klo 9–11', 'klo 9–11'],
    ['anna.1.12@kunta.fi poissa huomenna', 'anna.1.12@kunta.fi poissa'],
    ['I am away tomorrow', 'I am away'],
  ])('%s', (text, rest) => {
    expect(readDates(text, today).rest).toBe(rest);
  });

  test('decomposed letters are read as composed ones', () => {
    expect(spanOf('tänään'.normalize('NFD'))).toBe('2026-11-12/2026-11-12');
  });
});

describe('dates that are none', () => {
  test.each<readonly [text: string, reason: string, written: string]>([
    ['Anna poissa 31.2. asti', 'no_such_day', '31.2.'],
    ['32.12.', 'no_such_day', '32.12.'],
    ['31.13.2026', 'no_such_day', '31.13.2026'],
    ['29.2.2027', 'no_such_day', '29.2.2027'],
    ['31. kesäkuuta', 'no_such_day', '31. kesäkuuta'],
    ['15.12.2026-1.12.2026', 'end_before_start', '15.12.2026-1.12.2026'],
    ['15.12.-1.12.2026', 'end_before_start', '15.12.-1.12.2026'],
    ['15.12.–1.12. poissa', 'end_before_start', '15.12.–1.12.'],
    ['15.-1.12.', 'end_before_start', '15.-1.12.'],
    ['15.12.2026 alkaen, 1.12.2026 asti', 'end_before_start', '15.12.2026 alkaen, 1.12.2026'],
  ])('%s: %s', (text, reason, written) => {
    expect(readDates(text, today).fault).toEqual({ reason, text: written });
    expect(readDates(text, today).span).toBeUndefined();
  });
});

const finnishMonths = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
const swedishMonths =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const englishMonths =
  'January February March April May June July August September October November December'.split(' ');

describe('any day, any today', () => {
  test('a day with its year is that day, in whatever way it is written', () => {
    fc.assert(
      fc.property(isoDays, isoDays, (day, now) => {
        const { year, month, date } = dayPartsOf(day);
        for (const text of [
          day,
          `${date}.${month}.${year}`,
          `${date}.${month} ${year}`,
          `${date}. ${finnishMonths[month - 1]}kuuta ${year}`,
          `den ${date} ${swedishMonths[month - 1]} ${year}`,
          `${date} ${englishMonths[month - 1]} ${year}`,
          `${englishMonths[month - 1]} ${date}, ${year}`,
        ])
          expect(readDates(`Anna ${text} Hartola`, now)).toEqual({
            span: { from: day, to: day },
            rest: 'Anna Hartola',
          });
      }),
      { numRuns: 200 },
    );
  });

  test('a day without a year is found by walking on from today', () => {
    fc.assert(
      fc.property(isoDays, isoDays, (day, now) => {
        const { month, date } = dayPartsOf(day);
        let walk = now;
        while (walk.slice(5) !== day.slice(5)) walk = addDays(walk, 1);
        expect(readDates(`${date}.${month}.`, now).span).toEqual({ from: walk, to: walk });
      }),
      { numRuns: 100 },
    );
  });

  test('a weekday is found by walking on from tomorrow', () => {
    const names = [
      'maanantaina',
      'på tisdag',
      'on Wednesday',
      'torstai',
      'fredag',
      'Saturday',
      'sunnuntaina',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names.keys()), isoDays, (index, now) => {
        let walk = addDays(now, 1);
        while (weekdayOf(walk) !== index + 1) walk = addDays(walk, 1);
        expect(readDates(names[index] ?? '', now).span).toEqual({ from: walk, to: walk });
      }),
    );
  });

  test('a span of stated days is that span, or its end is before its start', () => {
    fc.assert(
      fc.property(isoDays, isoDays, (from, to) => {
        const [a, b] = [dayPartsOf(from), dayPartsOf(to)];
        const text = `${a.date}.${a.month}.${a.year}–${b.date}.${b.month}.${b.year}`;
        expect(spanOf(text)).toBe(from <= to ? `${from}/${to}` : 'end_before_start');
      }),
    );
  });

  test('no text makes a day that is none or an end before its start', () => {
    const pieces = fc.constantFrom(
      ...'1 31 12 2026 . . , - – : / ( ) asti alkaen from till to i den klo kl. t.o.m. fr.o.m. joulukuuta'.split(
        ' ',
      ),
      ...'joulukuusta December maj maanantaista onsdag next ensi viikolla vecka 53 loppuun end of huomenna'.split(
        ' ',
      ),
      ...'between and och Anna v. pm 9:30'.split(' '),
      ' ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), isoDays, (said, now) => {
        const { span, fault } = readDates(said.join(''), now);
        for (const day of [span?.from, span?.to]) if (day) expect(isoDate.parse(day)).toBe(day);
        if (span?.from && span.to) expect(span.from <= span.to).toBe(true);
        expect(span && fault).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
  });
});
