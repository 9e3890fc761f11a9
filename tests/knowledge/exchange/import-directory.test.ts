import { describe, expect, test } from '@jest/globals';
import { checkDirectory } from '../../../knowledge/directory/check-directory.ts';
import { directoryDataSchema, emptyDirectory } from '../../../knowledge/directory/directory.ts';
import { exportDirectory } from '../../../knowledge/exchange/export-directory.ts';
import { tellFault } from '../../../knowledge/exchange/faults.ts';
import { importFiles } from '../../../knowledge/exchange/import-directory.ts';
import { anna, areasFile, bertil, contactsFile, faultsOf, file, imported } from './sheets.ts';

const nothing = { added: 0, changed: 0, unchanged: 0, addedIds: [], changedIds: [] };

describe('an import', () => {
  test('tells what it added', async () => {
    const { report } = await imported([areasFile(), contactsFile([anna, bertil])]);

    expect(report).toMatchObject({
      areas: { added: 4, changed: 0, unchanged: 0 },
      organizations: { added: 1, addedIds: ['Päijät-Sote'] },
      services: { added: 1, addedIds: ['perheneuvola'] },
      workers: { added: 2, addedIds: ['anna.virtanen@example.fi', 'bertil.strom@example.fi'] },
      assignments: { added: 2, changed: 0, unchanged: 0 },
      notes: [],
    });
  });

  test('changes nothing the second time', async () => {
    const files = [areasFile(), contactsFile([anna, { ...anna, areas: 'sysma' }, bertil])];
    const first = await imported(files);

    const second = await imported(files, first.data);

    expect(second.data).toEqual(first.data);
    expect(second.report).toEqual({
      areas: { ...nothing, unchanged: 4 },
      organizations: { ...nothing, unchanged: 1 },
      services: { ...nothing, unchanged: 1 },
      outreach: nothing,
      groups: nothing,
      workers: { ...nothing, unchanged: 2 },
      assignments: { ...nothing, unchanged: 2 },
      notes: [],
    });
  });

  test('changes what it says otherwise and leaves the rest as the same objects', async () => {
    const { data: before } = await imported([
      areasFile(),
      contactsFile([{ ...anna, description_fi: 'Vanha', title: 'Psykologi', phone: '+358 40 1' }, bertil]),
    ]);
    const change = { ...anna, description_fi: 'Uusi', areas: 'Sysmä', title: '', phone: '' };

    const { data, report } = await imported([contactsFile([change])], before);

    expect(data.services).toMatchObject([{ description: { fi: 'Uusi' } }]);
    expect(data.assignments[0]).toMatchObject({ areas: ['sysma'], title: 'Psykologi' });
    expect(report.services).toEqual({ ...nothing, changed: 1, changedIds: ['perheneuvola'] });
    expect(report.assignments).toEqual({
      ...nothing,
      changed: 1,
      changedIds: ['perheneuvola|anna.virtanen@example.fi|primary|'],
    });
    expect(report.workers).toEqual({ ...nothing, unchanged: 1 });
    expect(data.workers[0]).toBe(before.workers[0]);
    expect(data.assignments[1]).toBe(before.assignments[1]);
  });

  test('with any fault gives nothing', async () => {
    const result = await importFiles(emptyDirectory, [
      areasFile(),
      contactsFile([anna, { ...bertil, role: 'x' }]),
    ]);

    expect(result.ok ? [] : result.error.map(tellFault)).toEqual([
      'contacts.csv:3: role "x" is unknown; write one of primary, substitute, consultant',
    ]);
  });

  test('does not care in which order files are given', async () => {
    const files = [
      areasFile(),
      contactsFile([anna], 'b.csv'),
      contactsFile([{ ...bertil, keywords: 'tuki' }], 'a.csv'),
    ];
    const expected = await imported(files);

    expect(await imported([...files].reverse())).toEqual(expected);
  });

  test('does not change what it was given', async () => {
    const { data: before } = await imported([areasFile(), contactsFile([anna])]);
    const copy = structuredClone(before);

    await imported(
      [
        contactsFile([
          { ...anna, service_fi: 'Toinen' },
          { ...bertil, service_fi: 'Toinen' },
        ]),
      ],
      before,
    );

    expect(before).toEqual(copy);
  });

  test('notes a person who holds the same post in a stored assignment', async () => {
    const { data } = await imported([areasFile(), contactsFile([anna])]);

    const { report } = await imported([contactsFile([{ ...anna, valid_from: '2026-01-01' }])], data);

    expect(report.assignments.added).toBe(1);
    expect(report.notes.map(tellFault)).toEqual([
      'contacts.csv:2: anna.virtanen@example.fi is primary of perheneuvola for area "hartola" in a stored assignment too, on some of the same days; both stay',
    ]);
  });

  test('is not stopped by an old problem that it has nothing to do with', async () => {
    const { data } = await imported([areasFile(), contactsFile([anna])]);
    const damaged = { ...data, organizations: [] };

    expect(checkDirectory(damaged)).toEqual([
      {
        subject: 'assignment perheneuvola|anna.virtanen@example.fi|primary|',
        text: 'organization "Päijät-Sote" is unknown; add it',
      },
    ]);
    expect(await faultsOf([areasFile()], damaged)).toEqual([]);
  });
});

describe('a bundle', () => {
  const bundle = (parts: Readonly<Record<string, unknown>>) =>
    file('bundle.json', JSON.stringify({ format: 'koppi-directory', version: 1, ...parts }, null, 1));

  test('carries what a contact list cannot: services and people without an assignment, reviews', async () => {
    const data = directoryDataSchema.parse({
      ...emptyDirectory,
      services: [{ id: 'a', name: { fi: 'A' }, level: 'basic', mode: 'fixed', verifiedAt: '2026-10-01' }],
      workers: [{ email: 'a@example.fi', name: 'A' }],
    });

    const again = await imported([file('bundle.json', exportDirectory(data)['bundle.json'])]);

    expect(again.data).toEqual(data);
  });

  test('takes away what it does not have', async () => {
    const { data } = await imported([
      areasFile(),
      contactsFile([{ ...anna, description_fi: 'Tuki', phone: '+358 1' }]),
    ]);
    const bare = exportDirectory({
      ...data,
      services: data.services.map(({ description, ...service }) => service),
      workers: data.workers.map(({ phone, ...worker }) => worker),
    });

    const { data: after, report } = await imported([file('b.json', bare['bundle.json'])], data);

    expect(after.services[0]).not.toHaveProperty('description');
    expect(after.workers[0]).not.toHaveProperty('phone');
    expect(report).toMatchObject({
      services: { changed: 1 },
      workers: { changed: 1 },
      assignments: { unchanged: 1 },
    });
  });

  test('must agree with the contact list beside it', async () => {
    const { data } = await imported([areasFile(), contactsFile([anna])]);
    const files = exportDirectory(data);

    const told = await faultsOf([
      file('bundle.json', files['bundle.json']),
      contactsFile([{ ...anna, description_fi: 'Tuki' }]),
    ]);

    expect(told).toEqual([
      'contacts.csv:2: service "perheneuvola" has the description_fi "Tuki" here but nothing on bundle.json:14; write the same on both',
    ]);
  });

  test.each([
    [
      'of a newer version',
      { version: 2 },
      '1: the bundle has version 2, made by a newer Koppi; this one reads version 1, so update it first',
    ],
    ['of an odd version', { version: '1' }, '1: the bundle has version "1"; this Koppi reads version 1'],
    [
      'of another format',
      { format: 'x' },
      '1: this JSON is neither a list of areas [...] nor a bundle { "format": "koppi-directory", "version": 1, ... }',
    ],
    [
      'whose list is no list',
      { workers: {} },
      '1: the bundle: workers "{}": Expected array, received object',
    ],
    [
      'with a bad record',
      {
        workers: [
          { email: 'a@example.fi', name: 'A' },
          { email: 'x', name: '' },
        ],
      },
      '9: worker "x": email "x": not an e-mail address',
    ],
    [
      'with a record twice',
      { organizations: ['a', 'b', 'a'].map((name) => ({ name, sector: 'state' })) },
      '13: organization "a" is already on line 5; keep one of them',
    ],
  ])('%s is refused', async (_what, parts, told) => {
    expect((await faultsOf([bundle(parts)]))[0]).toBe(`bundle.json:${told}`);
  });

  test('with names that lead nowhere is refused', async () => {
    const assignment = {
      service: 's',
      worker: 'a@example.fi',
      role: 'primary',
      areas: ['x', 'x'],
      organization: 'o',
    };

    expect(
      await faultsOf([
        bundle({ assignments: [{ ...assignment, validFrom: '2026-02-01', validTo: '2026-01-01' }] }),
      ]),
    ).toEqual(
      [
        'service "s" is unknown; add it',
        'worker "a@example.fi" is unknown; add the person',
        'organization "o" is unknown; add it',
        'area "x" is unknown; add it',
        'area "x" is unknown; add it',
        'an area is listed twice',
        'the last day 2026-01-01 is before the first day 2026-02-01',
      ].map((text) => `bundle.json:5: ${text}`),
    );
  });
});
