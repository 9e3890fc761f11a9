import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDate } from '../../../../knowledge/kernel/ids.ts';
import { type Now, readTimes, type TimeDoubt } from '../../../../knowledge/language/dates/read-times.ts';

/** A Thursday. */
const now: Now = { today: isoDate.parse('2026-11-12'), clock: '09:00' };
const onMonday: Now = { today: isoDate.parse('2026-11-16'), clock: '10:00' };

/** Slots as `11-24 09:00-10:00`, of this year unless the year stands before it. */
const short = ({ day, starts, ends }: { day: string; starts: string; ends?: string }): string =>
  `${day.replace(/^2026-/, '')} ${starts}${ends === undefined ? '' : `-${ends}`}`;

const timesIn = (text: string, at = now): readonly string[] => readTimes(text, at).times.map(short);
const doubtsIn = (text: string, at = now) =>
  readTimes(text, at).doubts.map(({ reason, text: words, readings }) =>
    readings ? [reason, words, readings.map(short)] : [reason, words],
  );

type Case = readonly [text: string, times: readonly string[]];

const tuesday = '11-17';
const dated = '11-24';

describe('times that a text names', () => {
  test.each<Case>([
    ['ti 24.11. klo 9-10', [`${dated} 09:00-10:00`]],
    ['huomen aamul kasilta', ['11-13 08:00']],
    ['på tisdan kl 9', ['11-17 09:00']],
    ['halv tio på onsdan', ['11-18 09:30']],
    ['tmrw at 10', ['11-13 10:00']],
    ['tiistaina 24.11. klo 9', [`${dated} 09:00`]],
    ['tiistai 24.11.2026 kello 9.00–10.00', [`${dated} 09:00-10:00`]],
    ['24. marraskuuta klo 9.15-10.45', [`${dated} 09:15-10:45`]],
    ['ti 24.11. 9 - 10', [`${dated} 09:00-10:00`]],
    ['tiistaina 24. päivä klo 9', [`${dated} 09:00`]],
    ['ti 12.1.2027 klo 9–10', ['2027-01-12 09:00-10:00']],
    ['10.1. klo 9', ['2027-01-10 09:00']],
    ['huomenna klo 14', ['11-13 14:00']],
    ['ylihuomenna klo 10–11', ['11-14 10:00-11:00']],
    ['tänään klo 10', ['11-12 10:00']],
    ['ensi viikon torstaina aamupäivällä', ['11-19 09:00-12:00']],
    ['ensi viikon to klo 9', ['11-19 09:00']],
    ['viikolla 48 tiistaina klo 9', [`${dated} 09:00`]],
    ['ensi tiistaina klo 9', [`${tuesday} 09:00`]],
    ['ensi tiistaina 24.11. klo 9', [`${dated} 09:00`]],
    ['klo 9 ti', [`${tuesday} 09:00`]],
    ['9.30 tiistaina', [`${tuesday} 09:30`]],
    ['tiistaina 9', [`${tuesday} 09:00`]],
    ['tiistaina klo 9 ja 11 välillä', [`${tuesday} 09:00-11:00`]],
    ['to 26.11. klo 9', ['11-26 09:00']],
    ['huomenna perjantaina klo 9', ['11-13 09:00']],
  ])('in Finnish: %s', (text, times) => {
    expect(readTimes(text, now).doubts).toEqual([]);
    expect(timesIn(text)).toEqual(times);
  });

  test.each<Case>([
    ['tis 24.11 kl 9–10', [`${dated} 09:00-10:00`]],
    ['tis 24/11 kl 9', [`${dated} 09:00`]],
    ['tisdagen den 24 november kl. 9.00', [`${dated} 09:00`]],
    ['tisdag den 24 kl 9', [`${dated} 09:00`]],
    ['kl. 9–10 tisdagen den 24 november', [`${dated} 09:00-10:00`]],
    ['on 25.11 kl 9', ['11-25 09:00']],
    ['fre den 13 nov. kl 14-15', ['11-13 14:00-15:00']],
    ['i morgon kl 14', ['11-13 14:00']],
    ['nästa tisdag 9.30', [`${tuesday} 09:30`]],
    ['tis 9.10–10.10', [`${tuesday} 09:10-10:10`]],
    ['nästa vecka tis kl 10', [`${tuesday} 10:00`]],
    ['på torsdag förmiddag', ['11-19 09:00-12:00']],
    ['mellan kl 9 och 11 på tisdag', [`${tuesday} 09:00-11:00`]],
    ['idag kl 15', ['11-12 15:00']],
  ])('in Swedish: %s', (text, times) => {
    expect(readTimes(text, now).doubts).toEqual([]);
    expect(timesIn(text)).toEqual(times);
  });

  test.each<Case>([
    ['next Tue 2pm', [`${tuesday} 14:00`]],
    ['tomorrow at 14:00', ['11-13 14:00']],
    ['Tue 24 November, 9–10', [`${dated} 09:00-10:00`]],
    ['November 24, 2026 at 2 pm', [`${dated} 14:00`]],
    ['Nov 24, 9-10', [`${dated} 09:00-10:00`]],
    ['2026-11-24 14:00', [`${dated} 14:00`]],
    ['Tuesday the 24th at 10', [`${dated} 10:00`]],
    ['Thu next week at 10', ['11-19 10:00']],
    ['Tue 11am-1pm', [`${tuesday} 11:00-13:00`]],
    ['Tuesday between 9 and 11', [`${tuesday} 09:00-11:00`]],
    ['the day after tomorrow 10-11', ['11-14 10:00-11:00']],
    ['on 24.11. at 9', [`${dated} 09:00`]],
    ['tonight at 6', ['11-12 18:00']],
  ])('in English: %s', (text, times) => {
    expect(readTimes(text, now).doubts).toEqual([]);
    expect(timesIn(text)).toEqual(times);
  });

  test.each<Case>([
    ['tiistaina aamulla', [`${tuesday} 08:00-10:00`]],
    ['tisdag morgon', [`${tuesday} 08:00-10:00`]],
    ['Tuesday morning', [`${tuesday} 08:00-12:00`]],
    ['tiistaina aamupäivällä tai iltapäivällä', [`${tuesday} 09:00-12:00`, `${tuesday} 12:00-16:00`]],
    ['ti milloin vain', [`${tuesday} 08:00-16:00`]],
    ['tisdag när som helst', [`${tuesday} 08:00-16:00`]],
    ['any time on Tuesday 9-11', [`${tuesday} 09:00-11:00`]],
    [
      'milloin vain ensi viikolla',
      ['11-16', '11-17', '11-18', '11-19', '11-20'].map((day) => `${day} 08:00-16:00`),
    ],
    ['any time this week', ['11-12 09:00-16:00', '11-13 08:00-16:00']],
    ['tiistai-iltapäivällä', [`${tuesday} 12:00-16:00`]],
    ['tisdagsförmiddag', [`${tuesday} 09:00-12:00`]],
    ['huomisaamuna', ['11-13 08:00-10:00']],
    ['Tuesday evening', [`${tuesday} 17:00-20:00`]],
    ['tiistaina iltapäivällä klo 2', [`${tuesday} 14:00`]],
    ['i morgon på eftermiddagen kl 3-4', ['11-13 15:00-16:00']],
    ['tänään aamupäivällä', ['11-12 09:00-12:00']],
  ])('parts of the day are hours: %s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  test.each<Case>([
    ['ti 24.11. puoli kymmenen', [`${dated} 09:30`]],
    ['tisdag halv tio', [`${tuesday} 09:30`]],
    ['tiistaina varttia vaille yhdeksän', [`${tuesday} 08:45`]],
    ['på tisdag kvart över nio', [`${tuesday} 09:15`]],
    ['tiistaina puoli kahdeksan - puoli yhdeksän', [`${tuesday} 07:30-08:30`]],
    ['ti 24.11. klo yhdeksän', [`${dated} 09:00`]],
    ['tiistaina yhdeksältä', [`${tuesday} 09:00`]],
    ['Tuesday at nine', [`${tuesday} 09:00`]],
    ['tiistaina puoli kaksi', [`${tuesday} 13:30`]],
    ['på tisdag halv ett', [`${tuesday} 12:30`]],
  ])('in words, within the working day: %s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  test.each<Case>([
    ['ti 24.11. klo 5', [`${dated} 05:00`]],
    ['ti 24.11. klo 20–22', [`${dated} 20:00-22:00`]],
  ])('in numbers, at night as well: %s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  test('of a part of today, what is left', () => {
    expect(timesIn('tänään iltapäivällä', { ...now, clock: '13:20' })).toEqual(['11-12 13:20-16:00']);
  });
});

describe('several times', () => {
  test.each<Case>([
    ['maanantaina tai tiistaina klo 9-11', ['11-16 09:00-11:00', `${tuesday} 09:00-11:00`]],
    ['ma, ti tai ke klo 9', ['11-16 09:00', '11-17 09:00', '11-18 09:00']],
    ['ti ja to klo 9', ['11-17 09:00', '11-19 09:00']],
    ['ti 24.11. klo 9 tai ke 25.11. klo 13–14', ['11-24 09:00', '11-25 13:00-14:00']],
    ['24.11. klo 9, 25.11. klo 10 ja 26.11. klo 11', ['11-24 09:00', '11-25 10:00', '11-26 11:00']],
    ['24.11 kl. 9-10 och 25.11 kl. 10-11', ['11-24 09:00-10:00', '11-25 10:00-11:00']],
    ['Mon 9-10 or Tue 10-11', ['11-16 09:00-10:00', '11-17 10:00-11:00']],
    ['Tue 9 or Wed 10', ['11-17 09:00', '11-18 10:00']],
    ['9am Tuesday or 10am Wednesday', ['11-17 09:00', '11-18 10:00']],
    ['klo 9 tiistaina tai 10 keskiviikkona', ['11-17 09:00', '11-18 10:00']],
    ['klo 9 tiistaina tai keskiviikkona', ['11-17 09:00', '11-18 09:00']],
    ['9-10 tai 10-11 tiistaina', ['11-17 09:00-10:00', '11-17 10:00-11:00']],
    ['ti 24.11. klo 9 tai 10', ['11-24 09:00', '11-24 10:00']],
    ['ke 18.11. klo 9, 10 tai 11', ['11-18 09:00', '11-18 10:00', '11-18 11:00']],
    ['tis kl 9 och 10', ['11-17 09:00', '11-17 10:00']],
    ['pe klo 9 / ma klo 14', ['11-13 09:00', '11-16 14:00']],
    ['ensi viikolla tiistaina tai keskiviikkona klo 9', ['11-17 09:00', '11-18 09:00']],
    ['huomenna, pe 13.11. klo 9', ['11-13 09:00']],
  ])('in a list: %s', (text, times) => {
    expect(readTimes(text, now).doubts).toEqual([]);
    expect(timesIn(text)).toEqual(times);
  });

  test.each<Case>([
    [
      '- ti 24.11. klo 9\n- ke 25.11. klo 10\n- to 26.11. klo 11',
      ['11-24 09:00', '11-25 10:00', '11-26 11:00'],
    ],
    ['Ti: 9–10\nKe: 10–11\nTo: 12–13', ['11-17 09:00-10:00', '11-18 10:00-11:00', '11-19 12:00-13:00']],
    ['1) ti 24.11. klo 9 2) ke 25.11. klo 10', ['11-24 09:00', '11-25 10:00']],
    ['ti 24.11. klo 9. Ke 25.11. klo 10.', ['11-24 09:00', '11-25 10:00']],
  ])('line by line: %j', (text, times) => {
    expect(readTimes(text, now).doubts).toEqual([]);
    expect(timesIn(text)).toEqual(times);
  });

  test.each<Case>([
    [
      'Sopisiko teille ti 24.11. klo 9–10? Muuten käy myös ke 25.11. iltapäivällä.',
      ['11-24 09:00-10:00', '11-25 12:00-16:00'],
    ],
    ['Hei! Miten olisi ti 1.12. klo 12.30? T. Anna, puh. 040 123 4567', ['12-01 12:30']],
    ['Kävisikö tiistaina vaikka klo 9?', ['11-17 09:00']],
    ['klo 9 sopisi tiistaina', ['11-17 09:00']],
    [
      'Passar det tisdag 24.11 kl. 9.30–10.15 eller onsdag 25.11 kl. 13?',
      ['11-24 09:30-10:15', '11-25 13:00'],
    ],
    ['Good morning, Tuesday at 2 pm works', ['11-17 14:00']],
    ['Kokous on 24.11. klo 9', ['11-24 09:00']],
  ])('the sentences around are left out: %s', (text, times) => {
    expect(readTimes(text, now).doubts).toEqual([]);
    expect(timesIn(text)).toEqual(times);
  });
});

describe('what a text leaves open', () => {
  type Doubted = readonly [text: string, reason: TimeDoubt['reason'], words: string];

  test.each<Doubted>([
    ['24.11.', 'no_time', '24.11.'],
    ['Tuesday 17', 'no_time', 'Tuesday'],
    ['tiistaina 9 lasta', 'no_time', 'tiistaina'],
    ['ti 24.11. klo 25', 'no_such_time', 'klo 25'],
    ['klo 25', 'no_such_time', 'klo 25'],
    ['ti klo 9-25', 'no_time', 'klo 9-25'],
    ['tiistaina klo 9 jälkeen', 'no_time', 'klo 9 jälkeen'],
    ['Monday half nine', 'no_time', 'Monday'],
    ['klo 9', 'no_day', 'klo 9'],
    ['joka tiistai klo 9', 'no_day', 'klo 9'],
    ['viikolla 48 klo 9', 'no_day', 'klo 9'],
    ['24.–25.11. klo 9–10', 'no_day', 'klo 9–10'],
    ['31.2. klo 9', 'no_such_day', '31.2.'],
    ['29.2. klo 9', 'no_such_day', '29.2.'],
    ['ti 24.11. klo 10-9', 'end_before_start', 'klo 10-9'],
    ['tänään klo 8', 'past', 'tänään klo 8'],
    ['eilen klo 9', 'past', 'eilen klo 9'],
    ['viime tiistaina klo 9', 'past', 'viime tiistaina'],
    ['10.11. klo 9', 'past', '10.11. klo 9'],
    ['tällä viikolla maanantaina klo 9', 'past', 'tällä viikolla maanantaina klo 9'],
  ])('%s: %s', (text, reason, words) => {
    expect(readTimes(text, now)).toEqual({ times: [], doubts: [{ reason, text: words }] });
  });

  test.each<readonly [text: string, words: string, readings: readonly string[]]>([
    ['ma 24.11. klo 9', 'ma 24.11. klo 9', ['11-23 09:00', '11-24 09:00']],
    ['mån 24.11 kl 9–10', 'mån 24.11 kl 9–10', ['11-23 09:00-10:00', '11-24 09:00-10:00']],
    ['huomenna lauantaina klo 9', 'huomenna lauantaina klo 9', ['11-13 09:00', '11-14 09:00']],
    ['Tuesday the 25th at 10', 'Tuesday the 25th at 10', ['11-24 10:00', '11-25 10:00']],
    ['ke 12.11. klo 14', 'ke 12.11. klo 14', ['11-12 14:00']],
  ])('a weekday and a date that disagree: %s', (text, words, readings) => {
    expect(timesIn(text)).toEqual([]);
    expect(doubtsIn(text)).toEqual([['two_readings', words, readings]]);
  });

  test.each([
    'ensi tiistaina klo 9',
    'nästa tisdag kl 9',
    'next Tuesday at 9',
    'next Tue 9:00',
  ])('on a Monday, the next Tuesday is tomorrow or in eight days: %s', (text) => {
    expect(timesIn(text, onMonday)).toEqual([]);
    expect(doubtsIn(text, onMonday)).toEqual([['two_readings', text, ['11-17 09:00', '11-24 09:00']]]);
  });

  test.each<readonly [text: string, words: string]>([
    ['tiistaina klo 9 ensi viikolla', 'tiistaina klo 9'],
    ['Ensi viikolla en pääse. Tiistaina klo 9 kävisi', 'Tiistaina klo 9'],
  ])('a week that may be the one of the weekday or not: %s', (text, words) => {
    expect(timesIn(text, onMonday)).toEqual([]);
    expect(doubtsIn(text, onMonday)).toEqual([['two_readings', words, ['11-17 09:00', '11-24 09:00']]]);
  });

  test.each([
    ['kahden viikon päästä maanantaina klo 9', '11-30 09:00', '12-07 09:00'],
    ['om två veckor på måndag kl 9', '11-30 09:00', '12-07 09:00'],
    ['in two weeks on Monday at 9', '11-30 09:00', '12-07 09:00'],
    ['tiistaina viikon päästä klo 9', '11-24 09:00', null],
  ])('weeks from now, or from that weekday: %s', (text, one, other) => {
    expect(timesIn(text, onMonday)).toEqual(other === null ? [one] : []);
    const readings = [['two_readings', text, [one, other]]];
    expect(doubtsIn(text, onMonday)).toEqual(other === null ? [] : readings);
  });

  test('a month does not tell which of its weekdays is meant', () => {
    expect(timesIn('joulukuussa ti klo 9')).toEqual([]);
    expect(doubtsIn('joulukuussa ti klo 9')).toEqual([['no_day', 'klo 9']]);
  });

  test.each<Case>([
    ['ti 24.11. klo 9 ei käy, ke 25.11. klo 10 käy', ['11-25 10:00']],
    ['tis 24.11 kl 9 passar inte, men ons 25.11 kl 10', ['11-25 10:00']],
    ["Tuesday at 9 doesn't work, Wednesday at 10 does", ['11-18 10:00']],
    ['ti 17.11. (ei klo 12-13)', []],
    ['muut päivät paitsi ke klo 9-11', []],
    ['not Tuesday, Wednesday at 10', ['11-18 10:00']],
    ['inte tisdag men onsdag kl 10', ['11-18 10:00']],
  ])('what does not suit is not proposed: %s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  test.each<Case>([
    ['viikon 48 tiistai klo 10', ['11-24 10:00']],
    ['the week of 23 November, Tuesday 10-11', ['11-24 10:00-11:00']],
    ['fredag mellan 9 och 11', ['11-13 09:00-11:00']],
    ['fredag från 9 till 11', ['11-13 09:00-11:00']],
  ])('a week or a stretch of hours before it: %s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  test('a week named before the weekday is the one', () => {
    expect(timesIn('ensi viikolla sopisi tiistaina klo 9', onMonday)).toEqual(['11-24 09:00']);
  });

  test('a weekday after a date in a list may be the coming one or the one after the date', () => {
    const text = 'ti 24.11. klo 9 tai ke klo 10';
    expect(timesIn(text)).toEqual(['11-24 09:00']);
    expect(doubtsIn(text)).toEqual([['two_readings', 'ke klo 10', ['11-18 10:00', '11-25 10:00']]]);
  });

  test('a day that is said not to do keeps no time of another day', () => {
    const text = 'en pääse tiistaina, keskiviikkona olisin vapaa klo 9–11';
    expect(timesIn(text)).toEqual(['11-18 09:00-11:00']);
    expect(doubtsIn(text)).toEqual([]);
  });

  test('numbers between a day and a time are not stepped over', () => {
    expect(timesIn('Tuesday 24 at 10')).toEqual([]);
  });
});

const december = (day: string, hours = '09:00') => [`12-${day} ${hours}`];
const eachDay = (days: readonly string[], hours: string) => days.map((day) => `${day} ${hours}`);
const nextWeek = ['11-16', '11-17', '11-18', '11-19', '11-20'];

describe('a weekday of a month', () => {
  test.each<Case>([
    ['joulukuun toinen tiistai klo 9', december('08')],
    ['joulukuun toisena tiistaina klo 9', december('08')],
    ['toinen tiistai joulukuussa klo 9', december('08')],
    ['ensi kuun eka maanantai klo 9', december('07')],
    ['joulukuun viimeinen perjantai klo 9', december('25')],
    ['joulukuun kolmas torstai klo 9–10', december('17', '09:00-10:00')],
    ['första måndagen i december kl 9', december('07')],
    ['den tredje torsdagen i december kl 9', december('17')],
    ['sista fredagen i nästa månad kl 9', december('25')],
    ['first Monday of December 9am', december('07')],
    ['the last Friday in December 2026 at 9:00', december('25')],
    ['second Tuesday next month at 9', december('08')],
  ])('is one day: %s', (text, times) => {
    expect(readTimes(text, now).doubts).toEqual([]);
    expect(timesIn(text)).toEqual(times);
  });

  test.each([
    ['toinen tiistai klo 9', 'no_day', 'klo 9'],
    ['kuun viimeinen perjantai klo 9', 'no_day', 'klo 9'],
    ['joulukuun toinen ja kolmas tiistai klo 9', 'no_day', 'klo 9'],
    ['toiseksi viimeinen perjantai joulukuussa klo 9', 'no_day', 'klo 9'],
    ['näst sista fredagen i december kl 9', 'no_day', 'kl 9'],
    ['the second last Friday of December 9am', 'no_day', '9am'],
    ['joulukuun viides maanantai klo 9', 'no_such_day', 'joulukuun viides maanantai'],
    ['lokakuun viimeinen perjantai klo 9', 'past', 'lokakuun viimeinen perjantai klo 9'],
  ])('is asked where it is not sure: %s', (text, reason, words) => {
    expect(timesIn(text)).toEqual([]);
    expect(doubtsIn(text)).toEqual([[reason, words]]);
  });

  test('numbers of a list are none', () => {
    expect(timesIn('1. tiistaina klo 9 2. keskiviikkona klo 10')).toEqual(['11-17 09:00', '11-18 10:00']);
  });
});

describe('a weekday after something', () => {
  test.each<Case>([
    ['joulun jälkeen maanantaina klo 9', december('28')],
    ['maanantaina joulun jälkeen klo 9', december('28')],
    ['itsenäisyyspäivän jälkeen tiistaina klo 9', december('08')],
    ['ensi viikon jälkeen maanantaina klo 9', ['11-23 09:00']],
    ['efter jul på måndag kl 9', december('28')],
    ['måndagen efter jul kl 9', december('28')],
    ['efter påsk på tisdag kl 9', ['2027-03-30 09:00']],
    ['Monday after Christmas at 9', december('28')],
    ['after midsummer on Monday at 9:00', ['2027-06-28 09:00']],
  ])('is the first one: %s', (text, times) => {
    expect(readTimes(text, now).doubts).toEqual([]);
    expect(timesIn(text)).toEqual(times);
  });

  test.each([
    ['ennen joulua tiistaina klo 9', 'klo 9'],
    ['joululoman jälkeen maanantaina klo 9', 'klo 9'],
    ['efter sportlovet på måndag kl 9', 'kl 9'],
    ['before Christmas on Tuesday 9am', '9am'],
    ['tiistaina klo 9 joulun jälkeen', 'joulun jälkeen'],
  ])('is asked where it is not sure: %s', (text, words) => {
    expect(doubtsIn(text)).toEqual([['no_day', words]]);
  });
});

describe('what does not suit', () => {
  test.each<Case>([
    ['en pääse maanantaina klo 9, tiistaina klo 10 käy', ['11-17 10:00']],
    ['en pääse maanantaina, tiistaina klo 10 käy', ['11-17 10:00']],
    ['maanantaina en pääse, tiistaina klo 10 käy', ['11-17 10:00']],
    ['måndag går inte, tisdag kl 10 går', ['11-17 10:00']],
    ['jag kan inte måndag kl 9, tisdag kl 10 går', ['11-17 10:00']],
    ['not Monday, Tuesday 10 is fine', ['11-17 10:00']],
    ["I can't do Monday at 9, Tuesday at 10 is fine", ['11-17 10:00']],
    [
      'ensi viikolla milloin vain paitsi tiistaina',
      ['16', '18', '19', '20'].map((d) => `11-${d} 08:00-16:00`),
    ],
    [
      'ensi viikolla milloin vain, ei kuitenkaan ke eikä pe',
      ['16', '17', '19'].map((d) => `11-${d} 08:00-16:00`),
    ],
    ['next week any time except Tuesday', ['16', '18', '19', '20'].map((d) => `11-${d} 08:00-16:00`)],
  ])('is no wish: %s', (text, times) => {
    expect(readTimes(text, now).doubts).toEqual([]);
    expect(timesIn(text)).toEqual(times);
  });

  test.each<Case>([
    ['ensi viikon maanantaina aamupäivällä, paitsi klo 10-11', ['11-16 09:00-10:00', '11-16 11:00-12:00']],
    ['maanantaina klo 9-12, paitsi 10-11', ['11-16 09:00-10:00', '11-16 11:00-12:00']],
    ['nästa vecka måndag förmiddag, inte kl 10', ['11-16 09:00-10:00', '11-16 11:00-12:00']],
    ['Monday afternoon except 2pm', ['11-16 12:00-14:00', '11-16 15:00-16:00']],
    ['ma tai ti klo 9-12, ei kuitenkaan ti klo 9-11', ['11-16 09:00-12:00', '11-17 11:00-12:00']],
    ['ma klo 9-12, ti klo 9-12 (ei klo 9-10)', ['11-16 10:00-12:00', '11-17 10:00-12:00']],
    ['ma klo 9-12. Ti klo 9-12 (ei klo 9-10)', ['11-16 09:00-12:00', '11-17 10:00-12:00']],
  ])('is cut out of the hours: %s', (text, times) => {
    expect(readTimes(text, now).doubts).toEqual([]);
    expect(timesIn(text)).toEqual(times);
  });

  test.each([
    ['maanantaina aamupäivällä paitsi kahvitauon aikaan', 'unclear_exception', 'paitsi kahvitauon aikaan'],
    ['måndag förmiddag utom under kaffet', 'unclear_exception', 'utom under kaffet'],
    ['Monday morning except during coffee', 'unclear_exception', 'except during coffee'],
    ['tiistaina iltapäivällä, ei ennen klo 13', 'no_time', 'klo 13'],
    ['tisdag eftermiddag, inte före kl 14', 'no_time', 'kl 14'],
    ['Tuesday afternoon, not before 2pm', 'no_time', '2pm'],
  ])('is asked where it is not understood: %s', (text, reason, words) => {
    expect(doubtsIn(text)).toEqual([[reason, words]]);
  });

  test('is a wish where it is a condition', () => {
    expect(timesIn('Jos tiistai klo 9 ei käy, niin ke klo 10')).toEqual(['11-17 09:00', '11-18 10:00']);
  });
});

describe('as people write', () => {
  test.each<Case>([
    ['joskus ens viikolla iltapäivällä', eachDay(nextWeek, '12:00-16:00')],
    ['någon gång nästa vecka på eftermiddagen', eachDay(nextWeek, '12:00-16:00')],
    ['sometime next week in the afternoon', eachDay(nextWeek, '12:00-16:00')],
    ['viikolla 49 aamupäivisin', eachDay(['11-30', '12-01', '12-02', '12-03', '12-04'], '09:00-12:00')],
    ['vecka 49 på förmiddagarna, inte onsdag', eachDay(['11-30', '12-01', '12-03', '12-04'], '09:00-12:00')],
    ['ti tai ke puol kymmeneltä', ['11-17 09:30', '11-18 09:30']],
    ['tis eller ons halv tio', ['11-17 09:30', '11-18 09:30']],
    ['tomorrow at half past nine', ['11-13 09:30']],
    ['Monday at half past two', ['11-16 14:30']],
    ['Tue half past 9', ['11-17 09:30']],
    ['Monday at quarter to ten', ['11-16 09:45']],
    ['ma 9, ti 9, ke 9, to 9, pe 9, ma 7.12. 10', [...eachDay(nextWeek, '09:00'), '12-07 10:00']],
    ['Mon 9, Tue 10, Wed 9', ['11-16 09:00', '11-17 10:00', '11-18 09:00']],
  ])('%s', (text, times) => {
    expect(readTimes(text, now).doubts).toEqual([]);
    expect(timesIn(text)).toEqual(times);
  });
});

describe('texts without a time', () => {
  const none = [
    '',
    'Hei',
    'Kiitos!',
    '??? !!!',
    '12345',
    'Kenet tavoitan Hartolan perheneuvolasta?',
    'Lapsi on 3-5 v.',
    '3-5-vuotiaille',
    'Lapsia oli 9-10',
    'Puh. 040 123 4567',
    'perheneuvola, puh 9-10',
    'Versio 3.5 on käytössä',
    'Maksaa 12.50 euroa',
    'soitetaan ensi viikolla',
    'Kuka vastaa marraskuussa?',
    'tiistain kokous',
    'tiistaisin',
    'joka toinen viikko',
    'aamulla on kiire',
    'iltapäivällä',
    'puoli tuntia riittää',
    'Kello on paljon',
    'klo',
    'Sun kanssa on kiva',
    'Vastaa perjantaihin mennessä',
    '1/3 perheistä',
    'päivä 3',
    'Vem kan jag kontakta på barnrådgivningen?',
    'Vi är fem personer',
    'halva gruppen',
    'klassen 9 b',
    'PM om mötet',
    'i morgonens tidning',
    'God kväll',
    'må så gott',
    'nästa vecka',
    'To whom can I talk on this?',
    'Can we move it to 9-10?',
    'at 3 places in town',
    'to 5 people',
    'half the children',
    'She sat there',
    'I may come',
    'We are open 24/7',
    'Good morning',
    'Mon ami',
    'next month',
    'https://example.org/24.11.?t=10:30',
    'anna.9.30@example.org',
  ];

  test.each(none)('%s', (text) => {
    expect(readTimes(text, now)).toEqual({ times: [], doubts: [] });
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...(
      'ti tiistaina to on ma 24.11. 24/11 31.2. klo kl 9 10 9-10 9.30 25 puoli kymmenen ensi nästa next viikolla tai ja ' +
      'eller or , . ? - ; : pm at huomenna i morgon eilen aamulla the 24th joka viime den päivä \n'
    ).split(/ (?=\S|\n)/),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 14 }).map((all) => all.join(' ')),
    fc.array(words, { maxLength: 14 }).map((all) => all.join('')),
  );

  test('gives times that are to come and end after they start, each once, and doubts in words of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { times, doubts } = readTimes(text, now);
        const slots = [...times, ...doubts.flatMap(({ readings }) => readings ?? [])];
        for (const { day, starts, ends } of slots) {
          expect(starts).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
          expect(`${day} ${starts}` >= `${now.today} ${now.clock}`).toBe(true);
          if (ends !== undefined) expect(ends > starts).toBe(true);
        }
        expect(new Set(times.map(short)).size).toBe(times.length);
        for (const doubt of doubts) {
          expect(doubt.text).not.toBe('');
          expect(text.normalize('NFC')).toContain(doubt.text);
        }
      }),
      { numRuns: 500 },
    );
  });
});
