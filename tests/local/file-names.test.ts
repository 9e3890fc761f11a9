import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanFileName, fileTypeOf, saveAs } from '../../bot/local/file-names.ts';

describe('the name of a file', () => {
  test.each([
    ['folders are left out', 'C:\\Users\\aino\\yhteystiedot.xlsx', 'yhteystiedot.xlsx'],
    ['a way up is left out', '../../etc/passwd', 'passwd'],
    ['line breaks are left out', 'a\r\nSet-Cookie: x.csv', 'aSet-Cookie: x.csv'],
    ['a turned direction is left out', 'lasku\u202excod.exe', 'laskuxcod.exe'],
    ['an empty name gets one', ' ', 'tiedosto'],
  ])('%s', (_case, given, clean) => {
    expect(cleanFileName(given)).toBe(clean);
  });

  test.each([
    ['yhteystiedot.XLSX', 'xlsx'],
    ['arkisto.tar.gz', 'gz'],
    ['lueminut', ''],
    ['.env', ''],
    ['v. 2', ''],
  ])('%p is of type %p', (name, type) => {
    expect(fileTypeOf(name)).toBe(type);
  });

  test('letters with marks are sent in full, with plain letters for old programs', () => {
    expect(saveAs("Lahden väki (2026)'.xlsx")).toBe(
      `attachment; filename="Lahden vaki (2026)_.xlsx"; filename*=UTF-8''Lahden%20v%C3%A4ki%20%282026%29%27.xlsx`,
    );
  });

  test('whatever the name, the header is one safe line that gives the clean name back', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(any, (name) => {
        const header = saveAs(name);
        expect(header).toMatch(
          /^attachment; filename="[A-Za-z0-9 ._()-]+"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/,
        );
        expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(cleanFileName(name));
      }),
    );
  });
});
