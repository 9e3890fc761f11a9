import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { exportDirectory } from '../../../knowledge/exchange/export-directory.ts';
import { tellFault } from '../../../knowledge/exchange/faults.ts';
import { areasFile, areasOfHartola, faultsOf, file, imported } from './sheets.ts';

const hartola = { id: 'hartola', kind: 'municipality', names: { fi: 'Hartola' }, parent: null };

describe('areas.json', () => {
  test('may leave out aliases and translations, also as an empty text or null', async () => {
    const { data } = await imported([
      areasFile([{ ...hartola, names: { fi: 'Hartola', sv: '', en: null } }]),
    ]);

    expect(data.areas).toEqual([{ ...hartola, aliases: [], coordinators: [] }]);
  });

  test('may name children before their parents', async () => {
    const { report } = await imported([areasFile([...areasOfHartola].reverse())]);

    expect(report.areas.added).toBe(4);
  });

  test('may put family centre areas inside a large town, as well as small towns inside one of them', async () => {
    const town = { ...hartola, id: 'lahti' };
    const part = { ...hartola, id: 'lahti-pohjoinen', kind: 'family_centre_area', parent: 'lahti' };

    expect(await faultsOf([areasFile([...areasOfHartola, town, part])])).toEqual([]);
  });

  test('keeps stored coordinators and aliases that it leaves out, and empties those it says are empty', async () => {
    const full = { ...hartola, aliases: ['Gustav Adolfs'], coordinators: ['kaisa@example.fi'] };
    const { data: before } = await imported([areasFile([full])]);

    const kept = await imported([areasFile([hartola])], before);
    const emptied = await imported([areasFile([{ ...hartola, aliases: [], coordinators: [] }])], before);

    expect(kept.data.areas).toEqual([full]);
    expect(kept.report.areas).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect(emptied.data.areas).toEqual([{ ...hartola, aliases: [], coordinators: [] }]);
    expect(emptied.report.areas).toMatchObject({ changed: 1, changedIds: ['hartola'] });
  });

  test('takes a translation away that it no longer has', async () => {
    const { data: before } = await imported([
      areasFile([{ ...hartola, names: { fi: 'Hartola', sv: 'Hartola' } }]),
    ]);

    const { data } = await imported([areasFile([hartola])], before);

    expect(data.areas[0]?.names).toEqual({ fi: 'Hartola' });
  });

  test('goes out in the shape it came in', async () => {
    const { data } = await imported([areasFile()]);

    const text = Buffer.from(exportDirectory(data)['areas.json']).toString();

    expect(JSON.parse(text)).toEqual(areasOfHartola);
  });

  test('notes a field that it does not know', async () => {
    const { report } = await imported([areasFile([{ ...hartola, alias: ['x'] }])]);

    expect(report.notes.map(tellFault)).toEqual([
      'areas.json:2: area "hartola": fields that Koppi does not know are left out: alias',
    ]);
  });
});

describe('an area is refused, with the line of its element,', () => {
  const cases: [what: string, areas: readonly unknown[], told: string[]][] = [
    [
      'when its id is there twice',
      [hartola, hartola],
      ['3: area "hartola" is already on line 2; keep one of them'],
    ],
    [
      'when its parent is unknown',
      [{ ...hartola, parent: 'atlantis' }],
      ['2: area "hartola" has an unknown parent "atlantis"; add that area'],
    ],
    [
      'when its parent is not of a wider kind',
      [hartola, { ...hartola, id: 'ita', kind: 'region', parent: 'hartola' }],
      ['3: area "ita" (region) cannot lie in "hartola" (municipality); a region lies in nothing'],
    ],
    [
      'when parents go round',
      [
        { ...hartola, parent: 'b' },
        { ...hartola, id: 'b', parent: 'hartola' },
        { ...hartola, id: 'c' },
      ],
      ['2: the parents go round in a cycle: hartola > b > hartola; correct one of them'],
    ],
    [
      'when it is its own parent',
      [{ ...hartola, parent: 'hartola' }],
      ['2: the parents go round in a cycle: hartola > hartola; correct one of them'],
    ],
    [
      'when the Finnish name is missing',
      [{ ...hartola, names: { sv: 'Hartola' } }],
      ['2: area "hartola": names.fi is missing'],
    ],
    [
      'when the Finnish name is empty',
      [{ ...hartola, names: { fi: ' ' } }],
      ['2: area "hartola": names.fi " ": the Finnish name is missing'],
    ],
    [
      'when it does not say its parent',
      [{ ...hartola, parent: undefined }],
      ['2: area "hartola": parent is missing'],
    ],
    [
      'when its kind is unknown',
      [{ ...hartola, kind: 'kunta' }],
      [
        "2: area \"hartola\": kind \"kunta\": Invalid enum value. Expected 'region' | 'family_centre_area' | 'municipality' | 'district', received 'kunta'",
      ],
    ],
    [
      'when its id has a space',
      [{ ...hartola, id: 'a b' }],
      ['2: area "a b": id "a b": an id has letters, digits and . _ : - only'],
    ],
    ['when it is no object', [5], ['2: area number 1 "5": Expected object, received number']],
  ];
  test.each(cases)('%s', async (_what, areas, told) => {
    expect(await faultsOf([areasFile(areas)])).toEqual(told.map((text) => `areas.json:${text}`));
  });

  test('when two files describe it differently', async () => {
    const other = areasFile([{ ...hartola, names: { fi: 'Hartolan kunta' } }], 'b.json');

    expect(await faultsOf([areasFile([hartola], 'a.json'), other])).toEqual([
      'b.json:2: area "hartola" has the names.fi "Hartolan kunta" here but "Hartola" on a.json:2; write the same on both',
    ]);
  });

  test('when a change leaves a stored area in a wrong place', async () => {
    const { data } = await imported([areasFile()]);
    const change = areasFile([{ ...areasOfHartola[1], kind: 'municipality' }]);

    expect(await faultsOf([change], data)).toEqual([
      'areas.json:1: area "hartola" (municipality) cannot lie in "ita-pka" (municipality); a municipality lies in region or family_centre_area',
      'areas.json:1: area "sysma" (municipality) cannot lie in "ita-pka" (municipality); a municipality lies in region or family_centre_area',
    ]);
  });
});

describe('JSON that cannot be read is told with the line where it breaks', () => {
  const broken = 'this is not JSON; look for a missing or extra comma, quote or bracket here or just before';
  test.each([
    ['a missing comma', '[\n{"id":"a"}\n{"id":"b"}\n]', 3],
    ['a trailing comma', '[\n{"id":"a"},\n]', 3],
    ['a missing quote', '[\n{"id":"a},\n{"id":"b"}\n]', 2],
    ['an end too soon', '[\n{"id":"a"},\n{"id":', 3],
    ['nothing at all', '', 1],
    ['a word', 'areas', 1],
    ['too many brackets', '['.repeat(100_000), 1],
  ])('%s', async (_what, text, line) => {
    expect(await faultsOf([file('areas.json', text)])).toEqual([`areas.json:${line}: ${broken}`]);
  });

  test('elements on one line or spread over several keep their lines', async () => {
    const text = `\n[ {"id":\n"a"}, {"x":"\\"]["}\n,\n {"y":[1,\n2]}]`;

    const faults = await faultsOf([file('areas.json', text)]);

    expect(new Set(faults.map((fault) => fault.split(': ', 2).join(': ')))).toEqual(
      new Set(['areas.json:2: area "a"', 'areas.json:3: area number 2', 'areas.json:5: area number 3']),
    );
  });
});
