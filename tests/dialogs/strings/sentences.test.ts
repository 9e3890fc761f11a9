import { describe, expect, test } from '@jest/globals';
import { absenceStrings } from '../../../dialogs/strings/absence.ts';
import { coverageStrings } from '../../../dialogs/strings/coverage.ts';
import { exchangeStrings } from '../../../dialogs/strings/exchange.ts';
import { stringsIn } from '../../../dialogs/strings/in-language.ts';
import { upkeepStringsIn } from '../../../dialogs/strings/upkeep/in-language.ts';

const today = '2026-11-12';

describe('days as people write them', () => {
  test.each([
    ['fi', '12.11.', '31.12.2025', '1.–15.12.', '28.11.–3.12.', '28.12.2026–3.1.2027'],
    ['sv', '12.11', '31.12.2025', '1–15.12', '28.11–3.12', '28.12.2026–3.1.2027'],
    ['en', '12 Nov', '31 Dec 2025', '1–15 Dec', '28 Nov–3 Dec', '28 Dec 2026–3 Jan 2027'],
  ] as const)('%s', (language, day, otherYear, month, months, years) => {
    const say = stringsIn(language);
    expect(say.day(today, today)).toBe(day);
    expect(say.day('2025-12-31', today)).toBe(otherYear);
    expect(say.daySpan('2026-12-01', '2026-12-15', today)).toBe(month);
    expect(say.daySpan('2026-11-28', '2026-12-03', today)).toBe(months);
    expect(say.daySpan('2026-12-28', '2027-01-03', today)).toBe(years);
    expect(say.daySpan(today, today, today)).toBe(day);
  });
});

describe('a sentence has the number of the people in it', () => {
  const [fi, sv, en] = [upkeepStringsIn('fi'), upkeepStringsIn('sv'), upkeepStringsIn('en')];

  test.each([
    [fi.deniedAsk(['Ismo']), 'Sen voi tehdä Ismo.'],
    [fi.deniedAsk(['Ismo', 'Ilona', 'Outi']), 'Sen voivat tehdä Ismo, Ilona ja Outi.'],
    [sv.deniedAsk(['Ismo', 'Ilona']), 'Den kan göras av Ismo och Ilona.'],
    [en.deniedAsk(['Ismo', 'Ilona', 'Outi']), 'It can be made by Ismo, Ilona and Outi.'],
    [fi.conflict(['Ismo']), 'Ismo muutti tietoa sillä välin, kun katsoit sitä.'],
    [fi.conflict(['Ismo', 'Ilona']), 'Ismo ja Ilona muuttivat tietoa sillä välin, kun katsoit sitä.'],
    [
      fi.undoBuiltOn(['Ismo', 'Ilona']),
      'Muutostasi ei voi perua, koska Ismo ja Ilona muuttivat samaa tietoa sen jälkeen. Tee uusi muutos.',
    ],
    [
      fi.undoBuiltOn([]),
      'Muutostasi ei voi perua, koska toinen henkilö muutti samaa tietoa sen jälkeen. Tee uusi muutos.',
    ],
    [exchangeStrings.fi.notYourRow('Rivi 2', ['Ismo']), 'Rivi 2. Muutoksen voi tehdä Ismo.'],
    [
      exchangeStrings.fi.notYourRow('Rivi 2', ['Ismo', 'Ilona']),
      'Rivi 2. Muutoksen voivat tehdä Ismo ja Ilona.',
    ],
    [coverageStrings.fi.tell(['Ismo']), 'Jos tiedät, kuka puuttuu, kerro koordinaattorille: Ismo.'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

test('no Finnish date stands right before the stop of a sentence', () => {
  const fi = upkeepStringsIn('fi');
  expect(fi.endBeforeStart('15.12.–1.12.')).toBe(
    'Päättymispäivä on ennen alkamispäivää (15.12.–1.12.). Mitään ei muutettu.',
  );
  expect(fi.undoTooOld('10.11.')).toBe(
    'Viimeisimmästä muutoksestasi (10.11.) on yli vuorokausi, joten sitä ei voi enää perua.',
  );
});

test('an absence that ends today is of today, another one has its last day', () => {
  const { fi, sv, en } = absenceStrings;
  expect([fi, sv, en].map((say) => say.awaySubstitute('Elisa', undefined))).toEqual([
    'Elisa on poissa tänään. Ota yhteyttä varahenkilöön.',
    'Elisa är borta i dag. Kontakta ersättaren.',
    'Elisa is away today. Contact the substitute.',
  ]);
  expect(sv.awaySubstitute('Elisa', '15.12')).toBe('Elisa är borta till och med 15.12. Kontakta ersättaren.');
});
