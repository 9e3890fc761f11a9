import { describe, expect, test } from '@jest/globals';
import { mask } from '../../../../knowledge/language/screening/mask.ts';
import { screen } from '../../../../knowledge/language/screening/screen.ts';

const nobody = { emails: new Set<string>(), phones: new Set<string>() };
const masked = (text: string): string => mask(text, screen(text, nobody));

describe('dates of birth are found', () => {
  test.each([
    ['13.10.1952 syntynyt mies', '… syntynyt mies'],
    ['Hän on syntynyt 13.10.1952', 'Hän on syntynyt …'],
    ['syntymäaika: 1.2.2015', 'syntymäaika: …'],
    ['lapsi syntyi 3. marraskuuta 2019', 'lapsi syntyi …'],
    ['s. 13.10.52 Lahdessa', 's. … Lahdessa'],
    ['mies, 13.10.1952', 'mies, …'],
    ['1952-10-13, nainen', '…, nainen'],
    ['pojan (4.5.2016) asia', 'pojan (…) asia'],
    ['född den 13 oktober 1952', 'född den …'],
    ['kvinna född 13.10.1952', 'kvinna född …'],
    ['a boy born 1.2.2015', 'a boy born …'],
    ['born on October 13, 1952', 'born on …'],
    ['child 2015-02-01', 'child …'],
    ['Poika joka täytti kolme 12.3.2023 ei nuku', 'Poika joka täytti kolme … ei nuku'],
    ['Tyttö täytti 3 v 12.3.', 'Tyttö täytti 3 v …'],
    ['Lapsi täyttää viisi vuotta 3.3.2027', 'Lapsi täyttää viisi vuotta …'],
    ['12.3.2023 kolme täyttänyt poika', '… kolme täyttänyt poika'],
    ['synt.aika 030419', 'synt.aika …'],
    ['synt aika: 03042019', 'synt aika: …'],
    ['syntynyt 030419', 'syntynyt …'],
    ['hetun alku 030419', 'hetun alku …'],
    ['Eleven fyllde tio 3.3.2016', 'Eleven fyllde tio …'],
    ['Flickan fyller 7 år den 3 mars', 'Flickan fyller 7 år den …'],
    ['Den 3.3.2016 fyllde eleven tio', 'Den … fyllde eleven tio'],
    ['född 030419', 'född …'],
    ['The boy turned 3 on 12 March 2023', 'The boy turned 3 on …'],
    ['On 12 March 2023 the boy turned three', 'On … the boy turned three'],
    ['dob 20190403', 'dob …'],
  ])('%s', (text, expected) => {
    expect(screen(text, nobody).map(({ kind }) => kind)).toEqual(['birth_date']);
    expect(masked(text)).toBe(expected);
  });

  test.each([
    'Maija lopetti 31.12.2026',
    'Palvelu alkoi 1.1.2019',
    'Uusi työntekijä aloittaa 13.10.2026, lapsiperhetyö jatkuu',
    'Poika tulee ryhmään 12.11.2026 klo 9',
    'Lapset tulevat 9.30',
    'Tjänsten slutade 1.3.2020',
    'The child group starts on 2026-11-13',
    'tapaaminen 12.3.2026',
    'kokous 3.3.',
    'Ryhmä täyttyi 12.3.2026, kolme jäi jonoon',
    'Lomake täytettiin 3.3.2026',
    'Perhe täytti kolme lomaketta 12.3.2026',
    'Blanketten fylldes i 3.3.2026',
    'Mötet den 3.3. fyller tre timmar',
    'We turned 3 families away on 12 March 2026',
    'tilausnumero 030419',
    'Diaarinumero 030419 syntyi järjestelmään',
  ])('and no other dates: %s', (text) => {
    expect(screen(text, nobody).filter(({ kind }) => kind !== 'client_name')).toEqual([]);
  });
});

test('what was found is left out of a text, and nothing else', () => {
  expect(masked('Soita 040 123 4567 tai 131052-308T, kiitos')).toBe('Soita … tai …, kiitos');
  expect(masked('Ei mitään')).toBe('Ei mitään');
});
