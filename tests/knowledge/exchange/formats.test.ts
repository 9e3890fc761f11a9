import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from 'exceljs';
import { contactColumns } from '../../../knowledge/exchange/contact-columns.ts';
import { tellFault } from '../../../knowledge/exchange/faults.ts';
import { zipOf as zipWith } from '../../support/zip.ts';
import { anna, areasFile, bertil, csvText, faultsOf, file, imported, xlsxFile } from './sheets.ts';

const rows = [{ ...anna, description_fi: 'Tukea, kun on\nvaikeaa; aina', phone: '+358 40 123' }, bertil];
const plain = async () => (await imported([areasFile(), file('contacts.csv', csvText(rows))])).data;
const read = async (text: string | Uint8Array, name = 'contacts.csv') =>
  imported([areasFile(), file(name, text)]);

describe('a CSV file gives the same directory', () => {
  test.each([
    ['with a byte order mark', `\uFEFF${csvText(rows)}`],
    ['with semicolons', csvText(rows, { separator: ';' })],
    ['with semicolons and a byte order mark', `\uFEFF${csvText(rows, { separator: ';' })}`],
    ['with blank lines before, between and after', `\n${csvText(rows).replace('\n', '\n\n,,,\n')}\n\n`],
    ['with the header in any order', csvText(rows, { columns: [...contactColumns].reverse() })],
    [
      'with a header in capitals and spaces',
      csvText(rows).replace(/^.*\n/u, (header) =>
        header.toUpperCase().replaceAll(',', ' , ').replaceAll('_', ' '),
      ),
    ],
    [
      'with quotes around every header',
      csvText(rows).replace(/^.*\n/u, (header) => `"${header.trim().replaceAll(',', '","')}"\n`),
    ],
    ['with an ending in capitals', csvText(rows)],
  ])('%s', async (what, text) => {
    const { data } = await read(text, what.includes('ending') ? 'CONTACTS.CSV' : 'contacts.csv');

    expect(data).toEqual(await plain());
  });

  test('with the line ends of Windows, inside cells too', async () => {
    const { data } = await read(csvText(rows, { newline: '\r\n' }).replace('on\nvaikeaa', 'on\r\nvaikeaa'));

    expect(data.services[0]?.description?.fi).toBe('Tukea, kun on\r\nvaikeaa; aina');
    expect(data.workers).toEqual((await plain()).workers);
  });

  test('with the line ends of old Macs', async () => {
    const { data } = await read(csvText([anna, bertil], { newline: '\r' }));

    expect(data.workers).toHaveLength(2);
  });
});

describe('lines are those of the file', () => {
  test.each(['\n', '\r\n'])('after cells with newlines and blank lines, with %j', async (newline) => {
    const text = [
      '',
      csvText([rows[0] ?? {}, { ...anna, role: 'consultant', level: 'x' }, {}, { ...bertil, role: 'y' }]),
      '',
    ]
      .join('\n')
      .replaceAll('\n', newline);

    expect(await faultsOf([areasFile(), file('contacts.csv', text)])).toEqual([
      'contacts.csv:5: level "x" is unknown; write one of basic, special',
      'contacts.csv:7: role "y" is unknown; write one of primary, substitute, consultant',
    ]);
  });

  test('a fault of a row over several lines is told at its first line', async () => {
    const text = csvText([{ ...anna, description_fi: 'yksi\nkaksi\nkolme', role: 'z' }]);

    expect(await faultsOf([areasFile(), file('contacts.csv', text)])).toEqual([
      'contacts.csv:2: role "z" is unknown; write one of primary, substitute, consultant',
    ]);
  });
});

describe('a CSV file is refused', () => {
  const faultsOfText = (text: string | Uint8Array) => faultsOf([areasFile(), file('contacts.csv', text)]);

  test('when it is empty', async () => {
    expect(await faultsOfText('')).toEqual([
      `contacts.csv:1: the file is empty; its first line names the columns: ${contactColumns.join(', ')}`,
    ]);
  });

  test('when columns are missing', async () => {
    expect(await faultsOfText('service_id;worker\nx;y')).toEqual([
      'contacts.csv:1: the header lacks service_fi, organization, sector, level, mode, areas, email, role; it needs at least ' +
        'service_id, service_fi, organization, sector, level, mode, areas, worker, email, role',
    ]);
  });

  test('when a column is there twice', async () => {
    const text = csvText([anna]).replace('worker,', 'worker,Email,');

    expect(await faultsOfText(text)).toEqual([
      'contacts.csv:1: the column email is there twice; keep one of them',
    ]);
  });

  test('when it is not UTF-8, with the line where that shows', async () => {
    const text = Buffer.from(csvText([{ ...anna, organization: 'SPR' }, bertil]), 'latin1');

    expect(await faultsOfText(text)).toEqual([
      'contacts.csv:3: the text is not UTF-8; save the file anew, in Excel as "CSV UTF-8"',
    ]);
  });

  test('when a quote is not closed, with the faults of the rows before it', async () => {
    const text = `${csvText([{ ...anna, level: 'x' }])}\n"perhe,neuvola\n`;

    expect(await faultsOfText(text)).toEqual([
      'contacts.csv:2: level "x" is unknown; write one of basic, special',
      'contacts.csv:3: a quote mark opens a cell of this row and never closes it; close it, or write a quote mark inside a cell twice; the rows after this one were not read',
    ]);
  });

  test('when a quote stands inside a cell', async () => {
    const text = csvText([{ ...anna, organization: 'MLL X' }]).replace('MLL X', 'MLL "X"');

    expect(await faultsOfText(text)).toEqual([
      'contacts.csv:2: a quote mark stands inside a cell of this row; put the whole cell in quotes and write each quote mark inside it twice; the rows after this one were not read',
    ]);
  });

  test('when a row is longer than the header', async () => {
    expect(await faultsOfText(`${csvText([anna])},more`)).toEqual([
      'contacts.csv:2: cell "more" stands beyond the last column of the header; put a cell that holds a separator in quotes, or name its column',
    ]);
  });
});

test('unknown columns are left out and noted', async () => {
  const { data, report } = await read(csvText([anna]).replace(/^/u, 'Huom,').replace('\n', '\nx,'));

  expect(data.workers).toHaveLength(1);
  expect(report.notes.map(tellFault)).toEqual([
    expect.stringMatching(
      /^contacts\.csv:1: columns that Koppi does not know are left out: Huom; it knows /u,
    ),
  ]);
});

describe('an XLSX file', () => {
  const header = [...contactColumns];
  const sheetRow = (cells: Readonly<Record<string, CellValue>>): CellValue[] =>
    header.map((column) => cells[column] ?? null);

  test('gives the same directory as CSV', async () => {
    const xlsx = await xlsxFile([header, sheetRow(rows[0] ?? {}), [], sheetRow(bertil)]);

    expect((await imported([areasFile(), xlsx])).data).toEqual(await plain());
  });

  test('gives the values that are seen', async () => {
    const xlsx = await xlsxFile([
      header,
      sheetRow({
        ...anna,
        worker: { richText: [{ text: 'Anna ' }, { text: 'Virtanen', font: { bold: true } }] },
        email: { text: 'anna.virtanen@example.fi', hyperlink: 'mailto:anna.virtanen@example.fi' },
        service_fi: { formula: 'UPPER("x")', result: 'Perheneuvola' },
        title: { formula: 'B1', result: 5 },
        phone: 116111,
        valid_from: new Date('2026-01-01T00:00:00Z'),
        valid_to: '31.12.2026',
      }),
    ]);

    const { data } = await imported([areasFile(), xlsx]);

    expect(data.workers).toMatchObject([
      { email: 'anna.virtanen@example.fi', name: 'Anna Virtanen', phone: '116111' },
    ]);
    expect(data.services).toMatchObject([{ name: { fi: 'Perheneuvola' } }]);
    expect(data.assignments).toMatchObject([{ title: '5', validFrom: '2026-01-01', validTo: '2026-12-31' }]);
  });

  test('tells its faults by the row of the sheet', async () => {
    const xlsx = await xlsxFile([
      header,
      [],
      sheetRow({ ...anna, level: 'x', title: { error: '#N/A' } }),
      sheetRow({ ...bertil, description_fi: { formula: 'A1' } }),
    ]);

    expect(await faultsOf([areasFile(), xlsx])).toEqual([
      'contacts.xlsx:3: cell O3 shows "#N/A"; write its value as text',
      'contacts.xlsx:3: level "x" is unknown; write one of basic, special',
      'contacts.xlsx:4: cell E4 shows "a formula without a result"; write its value as text',
    ]);
  });

  test('that is no spreadsheet is refused', async () => {
    const refused =
      'contacts.xlsx:1: this is not a readable .xlsx file; open it in a spreadsheet and save it anew';

    expect(await faultsOf([file('contacts.xlsx', 'service_id')])).toEqual([refused]);
    expect(await faultsOf([file('contacts.xlsx', '')])).toEqual([refused]);
  });

  test('of another kind of zip is refused', async () => {
    expect(await faultsOf([file('contacts.xlsx', zipOf(Buffer.from('hello')))])).toEqual([
      'contacts.xlsx:1: no sheet could be read (at most 100000 rows); save the list anew as .xlsx or as CSV',
    ]);
  });

  test('over 10 MB is refused unread', async () => {
    expect(await faultsOf([file('contacts.xlsx', new Uint8Array(10 * 1024 * 1024 + 1))])).toEqual([
      'contacts.xlsx:1: the file is larger than 10 MB; split it into smaller files',
    ]);
  });

  test('that unpacks to too much is refused unread', async () => {
    expect(await faultsOf([file('contacts.xlsx', zipOf(Buffer.alloc(61 * 1024 * 1024)))])).toEqual([
      'contacts.xlsx:1: the file unpacks to more than 60 MB; copy the rows alone to a new file, or split it',
    ]);
  });

  test('that lies about what it unpacks to is refused', async () => {
    expect(await faultsOf([file('contacts.xlsx', zipOf(Buffer.alloc(61 * 1024 * 1024), 1000))])).toEqual([
      'contacts.xlsx:1: the file is damaged; open it in a spreadsheet and save it anew',
    ]);
  });

  test('that is cut or changed anywhere never breaks the import', async () => {
    const { bytes } = await xlsxFile([header, sheetRow(anna)]);
    for (let n = 0; n < 60; n += 1) {
      const cut = bytes.slice(0, Math.floor((bytes.length * n) / 60));
      expect(await faultsOf([areasFile(), file('contacts.xlsx', cut)])).toHaveLength(1);
      const changed = bytes.slice();
      changed.fill(n, Math.floor((bytes.length * n) / 60), Math.floor((bytes.length * n) / 60) + 4);
      expect(Array.isArray(await faultsOf([areasFile(), file('contacts.xlsx', changed)]))).toBe(true);
    }
  });
});

const zipOf = (content: Buffer, claimed?: number): Buffer =>
  zipWith({ 'xl/worksheets/sheet1.xml': content }, claimed);
