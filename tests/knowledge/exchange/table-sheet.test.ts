import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unguardCell } from '../../../knowledge/exchange/spreadsheet-text.ts';
import { type TableSheet, tableSheet } from '../../../knowledge/exchange/table-sheet.ts';
import { plainText } from '../../../knowledge/kernel/escape.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import { openSheet, textsOf } from './read-sheet.ts';

const table: TableSheet = {
  title: 'Yhteystiedot: Hartola',
  notes: ['Tilanne 12.11.2026'],
  columns: [
    { header: 'Palvelu', width: 20 },
    { header: 'Puhelin', width: 17 },
  ],
  sections: [
    {
      heading: 'Kunta',
      rows: [
        ['Päivähoito', '+358 40 000 0001'],
        ['Koulu', ''],
      ],
    },
    { rows: [['Kela', '020 000']] },
  ],
  day: isoDate.parse('2026-11-12'),
};

const written = async (changes: Partial<TableSheet> = {}) =>
  openSheet(await tableSheet({ ...table, ...changes }));

describe('a table to print', () => {
  test('reads back row by row', async () => {
    expect(textsOf(await written())).toEqual([
      ['Yhteystiedot: Hartola'],
      ['Tilanne 12.11.2026'],
      [],
      ['Palvelu', 'Puhelin'],
      ['Kunta'],
      ['Päivähoito', '+358 40 000 0001'],
      ['Koulu'],
      ['Kela', '020 000'],
    ]);
  });

  test('without notes the header follows the title', async () => {
    expect(textsOf(await written({ notes: [], sections: [] }))).toEqual([
      ['Yhteystiedot: Hartola'],
      ['Palvelu', 'Puhelin'],
    ]);
  });

  test('numbers stay numbers, and are shown as their column says', async () => {
    const sheet = await written({
      columns: [
        { header: 'Kysytty', width: 9 },
        { header: 'Osuus', width: 9, numbers: '0%' },
      ],
      sections: [{ rows: [[5, 0.8]] }, { rows: [['=1+1', '']] }],
    });
    const [words, numbers] = [sheet.getRow(sheet.rowCount), sheet.getRow(sheet.rowCount - 1)];
    expect(numbers.getCell(1).value).toBe(5);
    expect(numbers.getCell(2).value).toBe(0.8);
    expect(numbers.getCell(2).numFmt).toBe('0%');
    expect(words.getCell(1).value).toBe("'=1+1");
  });

  test('is A4 landscape, one page wide and as long as it takes, with page numbers', async () => {
    const sheet = await written();
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.headerFooter.oddFooter).toBe('&C&P / &N');
  });

  test('repeats the header on every page and keeps it in sight', async () => {
    const sheet = await written();
    expect(sheet.pageSetup.printTitlesRow).toBe('4:4');
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 4 }]);
  });

  test('has columns as wide as asked, and long texts wrap', async () => {
    const sheet = await written();
    expect([sheet.getColumn(1).width, sheet.getColumn(2).width]).toEqual([20, 17]);
    expect(sheet.getCell('A6').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
  });

  test.each([
    '=1+1',
    '+CMD',
    '-2',
    '@SUM(A1)',
    "'=1+1",
    '\t=1+1',
  ])('a cell that begins like a formula is a text: %p', async (text) => {
    const [, , , , row = []] = textsOf(await written({ sections: [{ rows: [[text, '']] }] }));
    expect(row[0]).toBe(`'${text.trim()}`);
  });

  test('so are a title, a note, a header and a heading', async () => {
    const sheet = await written({
      title: '=title',
      notes: ['=note'],
      columns: [{ header: '=header', width: 10 }],
      sections: [{ heading: '=heading', rows: [] }],
    });
    expect(textsOf(sheet).flat()).toEqual(["'=title", "'=note", "'=header", "'=heading"]);
  });

  test('a text of any length makes a file that opens', async () => {
    const [, , , , row = []] = textsOf(await written({ sections: [{ rows: [['a'.repeat(50_000), '']] }] }));
    expect(row[0]).toHaveLength(32_767);
  });

  test.each([
    ['Yhteystiedot: Hartola', 'Yhteystiedot Hartola'],
    ['[a/b\\c*d?e:f]', 'a b c d e f'],
    ["'Hartola'", 'Hartola'],
    ["Jeanne d'Arc & Co", 'Jeanne d Arc & Co'],
    ['History', 'Koppi'],
    ['???', 'Koppi'],
    ['Hartola–Sysmän perhekeskusalueen yhteystiedot', 'Hartola–Sysmän perhekeskusaluee'],
  ])('the tab of %p is called %p', async (title, tab) => {
    expect((await written({ title })).name).toBe(tab);
  });

  test('whatever people wrote comes back as they wrote it, on one line', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), async (rows) => {
        const sheet = await written({ notes: [], sections: [{ rows }] });
        const back = rows.map((_, at) =>
          [1, 2].map((column) => unguardCell(String(sheet.getRow(at + 3).getCell(column).value ?? ''))),
        );
        expect(back).toEqual(rows.map((cells) => cells.map(plainText)));
      }),
      { numRuns: 40 },
    );
  });
});
