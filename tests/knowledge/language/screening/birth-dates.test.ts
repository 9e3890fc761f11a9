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
  ])('and no other dates: %s', (text) => {
    expect(screen(text, nobody).filter(({ kind }) => kind !== 'client_name')).toEqual([]);
  });
});

test('what was found is left out of a text, and nothing else', () => {
  expect(masked('Soita 040 123 4567 tai 131052-308T, kiitos')).toBe('Soita … tai …, kiitos');
  expect(masked('Ei mitään')).toBe('Ei mitään');
});
