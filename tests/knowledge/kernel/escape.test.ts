import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';

describe('people’s text in markdown', () => {
  test.each([
    ['Anna-Maija O’Neil, vastaava ohjaaja (sij.)', 'Anna-Maija O’Neil, vastaava ohjaaja (sij.)'],
    ['[x](http://evil.example)', '\\[x\\](http:\u2060//evil.example)'],
    ['**lihava** _vino_ `koodi`', '\\*\\*lihava\\*\\* \\_vino\\_ \\`koodi\\`'],
    ['<at>Koppi</at>', '&lt;at>Koppi&lt;/at>'],
    ['# otsikko', '\\# otsikko'],
    ['- kohta', '\\- kohta'],
    ['1. kohta', '\\1. kohta'],
    ['rivi\nvaihto\u0000', 'rivi vaihto'],
    ['katso www.evil.example', 'katso www.\u2060evil.example'],
    ['a\u202eb\u200bc', 'abc'],
  ])('%j', (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });

  test('no text makes a link, an emphasis or a second line', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('[', ']', '(', ')', '*', '_', 'a', ' ', '\n', '<', '\\', 'http://x'),
        }),
        (text) => {
          const escaped = escapeText(text);
          expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[[\]*_`]/);
          expect(escaped).not.toMatch(/[\n<]|https?:\/\//);
        },
      ),
    );
  });

  test('plain text stays what it is, apart from what cannot be seen', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(plainText(plainText(text))).toBe(plainText(text))));
    expect(plainText(' Åsa  Öhman ')).toBe('Åsa Öhman');
  });
});
