import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { screen } from '../../../../knowledge/language/screening/screen.ts';

const nobody = { emails: new Set<string>(), phones: new Set<string>() };
const found = (text: string) =>
  screen(text, nobody).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const centuries = [
  { signs: ['+'], first: 1800, last: 1899 },
  { signs: ['-', 'U', 'V', 'W', 'X', 'Y'], first: 1900, last: 1999 },
  { signs: ['A', 'B', 'C', 'D', 'E', 'F'], first: 2000, last: 2027 },
] as const;

interface Code {
  readonly date: string;
  readonly sign: string;
  readonly individual: string;
  readonly check: string;
}

const anyCode: fc.Arbitrary<Code> = fc.constantFrom(...centuries).chain(({ signs, first, last }) =>
  fc
    .record({
      day: fc.date({
        min: new Date(Date.UTC(first, 0, 1)),
        max: new Date(Date.UTC(last, 11, 31)),
        noInvalidDate: true,
      }),
      sign: fc.constantFrom(...signs),
      individual: fc.integer({ min: 2, max: 999 }).map((number) => String(number).padStart(3, '0')),
    })
    .map(({ day, sign, individual }) => {
      const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
      const digits = `${date}${month}${year.slice(2)}`;
      return {
        date: digits,
        sign,
        individual,
        check: checkCharacters.charAt(Number(digits + individual) % 31),
      };
    }),
);

const spread = (digits: string, gap: string) => digits.replace(/(..)(?=.)/g, `$1${gap}`);
const disguises: readonly ((code: Code) => string)[] = [
  ({ date, sign, individual, check }) => date + sign + individual + check,
  ({ date, sign, individual, check }) => (date + sign + individual + check).toLowerCase(),
  ({ date, sign, individual, check }) => `${date} ${sign} ${individual} ${check}`,
  ({ date, sign, individual, check }) => `${date} ${sign} ${individual}${check}`,
  ({ date, sign, individual, check }) => `${spread(date, ' ')}${sign}${individual}${check}`,
  ({ date, sign, individual, check }) => `${spread(date, '.')}${sign}${individual}${check}`,
  ({ date, sign, individual, check }) => [...(date + sign + individual + check)].join(' '),
  ({ date, sign, individual, check }) => [...(date + sign + individual + check)].join('\u200b'),
  ({ date, sign, individual, check }) => `${date}\u00a0${sign}\u202f${individual}${check}`,
  ({ date, sign, individual, check }) => date + sign.replace('-', '\u2013') + individual + check,
  ({ date, sign, individual, check }) => date + sign.replace('-', '\u2212') + individual + check,
  ({ date, sign, individual, check }) =>
    (date + sign + individual + check).replace(/\d/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    ),
  ({ date, individual, check }) => date + individual + check,
  ({ date, individual, check }) => `${date} ${individual}${check}`,
  ({ date, individual, check }) => `${date}_${individual}${check}`,
];

describe('personal identity codes', () => {
  test('are found in any disguise, in the middle of a sentence', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(...disguises), (code, disguise) => {
        const written = disguise(code);
        expect(found(`Lapsen tunnus on ${written}, kiitos`)).toEqual([['identity_code', written]]);
      }),
      { numRuns: 2000 },
    );
  });

  test('are found in the shape of one with any wrong check character', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(...checkCharacters), ({ date, sign, individual }, check) => {
        const kinds = screen(`tunnus ${date}${sign}${individual}${check}`, nobody).map(({ kind }) => kind);
        expect(kinds).toHaveLength(1);
        expect(kinds[0]).toMatch(/identity_code|phone/);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['131052-308T'],
    ['131052 - 308 T'],
    ['13 10 52-308T'],
    ['13.10.52-308T'],
    ['13.10.1952-308T'],
    ['13101952-308T'],
    ['131052308T'],
    ['131052308t'],
    ['010203A900B'],
    ['131052-308X'],
    ['131052 - 308 X'],
    ['13.10.52-308X'],
    ['290200A123X'],
  ])('%s', (code) => {
    expect(found(`hetu ${code}.`)).toEqual([['identity_code', code]]);
  });

  test.each([
    ['hetu131052-308T'],
    ['131052-308T:n äiti'],
    ['131052-308Tn äiti'],
    ['(131052-308T)'],
    ['2 131052-308T'],
  ])('beside other signs: %s', (text) => {
    expect(found(text)).toEqual([['identity_code', '131052-308T']]);
  });

  test.each([
    ['131052'],
    ['13.10.1952'],
    ['321052-308T'],
    ['131352-308T'],
    ['300252-308T'],
    ['131052308X'],
    ['131052-308'],
    ['131052-30812'],
    ['2131052-3081'],
    ['12.10.2026 1500 osallistujaa'],
    ['12.10.2026-15.10.2026'],
    ['a131052b308c'],
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
