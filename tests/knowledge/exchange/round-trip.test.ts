import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import {
  type DirectoryData,
  directoryDataSchema,
  emptyDirectory,
} from '../../../knowledge/directory/directory.ts';
import { contactColumns } from '../../../knowledge/exchange/contact-columns.ts';
import { exportDirectory } from '../../../knowledge/exchange/export-directory.ts';
import { guardCell, joinList, splitList, unguardCell } from '../../../knowledge/exchange/spreadsheet-text.ts';
import { directory, text } from './any-directory.ts';
import { file, imported, xlsxFile } from './sheets.ts';

const textsOf = (data: DirectoryData) =>
  Object.values(exportDirectory(data)).map((bytes) => Buffer.from(bytes).toString());
const files = (data: DirectoryData, ...names: ('contacts.csv' | 'areas.json' | 'bundle.json')[]) => {
  const exported = exportDirectory(data);
  return names.map((name) => file(name, exported[name]));
};

describe('what was exported and imported into an empty store is the same directory', () => {
  test('from the contact list and the areas', async () => {
    await fc.assert(
      fc.asyncProperty(directory, async (data) => {
        const again = await imported(files(data, 'contacts.csv', 'areas.json'));
        expect(textsOf(again.data)).toEqual(textsOf(data));
      }),
      { numRuns: 300 },
    );
  });

  test('from the bundle, and from all three files', async () => {
    await fc.assert(
      fc.asyncProperty(directory, async (data) => {
        const fromBundle = await imported(files(data, 'bundle.json'));
        const fromAll = await imported(files(data, 'contacts.csv', 'areas.json', 'bundle.json'));
        expect(textsOf(fromBundle.data)).toEqual(textsOf(data));
        expect(textsOf(fromAll.data)).toEqual(textsOf(data));
      }),
      { numRuns: 150 },
    );
  });

  test('from the contact list as a spreadsheet', async () => {
    await fc.assert(
      fc.asyncProperty(directory, async (data) => {
        const exported = exportDirectory(data);
        const rows: string[][] = parse(Buffer.from(exported['contacts.csv']));
        const oneNewline = rows.map((row) => row.map((cell) => cell.replaceAll('\r\n', '\n')));
        const again = await imported([
          await xlsxFile(oneNewline),
          file('areas.json', exported['areas.json']),
        ]);
        expect(again.data.assignments).toHaveLength(data.assignments.length);
        expect(again.data.organizations).toHaveLength(data.organizations.length);
      }),
      { numRuns: 10 },
    );
  });

  test('and importing it over itself changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(directory, async (data) => {
        const { data: after, report } = await imported(
          files(data, 'contacts.csv', 'areas.json', 'bundle.json'),
          data,
        );
        expect(after).toEqual(data);
        const { notes, ...kinds } = report;
        for (const { added, changed } of Object.values(kinds))
          expect({ added, changed }).toEqual({ added: 0, changed: 0 });
      }),
      { numRuns: 100 },
    );
  });

  test('also when it is empty', async () => {
    const again = await imported(files(emptyDirectory, 'contacts.csv', 'areas.json', 'bundle.json'));

    expect(again.data).toEqual(emptyDirectory);
  });

  test('also when a person holds one post twice at once, which a contact list alone may not say', async () => {
    const data = directoryDataSchema.parse({
      areas: [{ id: 'a', kind: 'district', names: { fi: 'A' }, parent: null }],
      organizations: [{ name: 'o', sector: 'state' }],
      services: [{ id: 's', name: { fi: 'S' }, level: 'basic', mode: 'fixed' }],
      workers: [{ email: 'a@example.fi', name: 'A' }],
      assignments: [undefined, '2026-01-01'].map((validFrom) => ({
        service: 's',
        worker: 'a@example.fi',
        role: 'primary',
        areas: ['a'],
        organization: 'o',
        validFrom,
      })),
    });

    expect((await imported(files(data, 'contacts.csv', 'areas.json', 'bundle.json'))).data).toEqual(data);
  });
});

test('the demo directory goes out and comes back', async () => {
  const demo = ['areas.json', 'contacts.csv'].map((name) =>
    file(name, readFileSync(new URL(`../../../knowledge/demo/${name}`, import.meta.url))),
  );
  const { data } = await imported(demo);

  const again = await imported(files(data, 'contacts.csv', 'areas.json'));

  expect(textsOf(again.data)).toEqual(textsOf(data));
});

test('the same directory gives the same bytes, whatever order it is held in', () => {
  fc.assert(
    fc.property(directory, (data) => {
      const turned: DirectoryData = {
        areas: [...data.areas].reverse(),
        organizations: [...data.organizations].reverse(),
        services: [...data.services].reverse(),
        workers: [...data.workers].reverse(),
        assignments: [...data.assignments].reverse(),
        outreach: [...data.outreach].reverse(),
        groups: [...data.groups].reverse(),
      };
      expect(textsOf(turned)).toEqual(textsOf(data));
    }),
    { numRuns: 50 },
  );
});

describe('no cell of an exported contact list', () => {
  test('begins as a formula, unless it is just a phone number', () => {
    fc.assert(
      fc.property(directory, (data) => {
        const rows: string[][] = parse(Buffer.from(exportDirectory(data)['contacts.csv']));
        expect(rows[0]).toEqual([...contactColumns]);
        for (const cell of rows.flat()) expect(cell).toMatch(/^(?![=+\-@])|^\+\d[\d ]*$/u);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ["'tis", "'tis"],
    ['+358 40 123', '+358 40 123'],
    ['+358-40-123', "'+358-40-123"],
    ['@here', "'@here"],
    ['a=b', 'a=b'],
  ])('%j goes out as %j and comes back', (value, cell) => {
    expect(guardCell(value)).toBe(cell);
    expect(unguardCell(cell)).toBe(value);
  });
});

describe('a list in a cell', () => {
  test('comes back as it was, with separators and backslashes in its values', () => {
    fc.assert(
      fc.property(fc.array(text), (values) => {
        expect(splitList(joinList(values))).toEqual(values);
      }),
    );
  });

  test('typed by a person is cut at each separator; a lone backslash stays', () => {
    expect(splitList(' yksi | kaksi||C:\\polku| kolme ')).toEqual(['yksi', 'kaksi', 'C:\\polku', 'kolme']);
  });
});
