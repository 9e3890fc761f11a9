import { describe, expect, test } from '@jest/globals';
import { tellFault } from '../../../knowledge/exchange/faults.ts';
import {
  anna,
  areasFile,
  areasOfHartola,
  bertil,
  contactsFile,
  csvText,
  faultsOf,
  file,
  imported,
  type Row,
} from './sheets.ts';

/** The faults of a contact list whose header is line 1 and whose rows start on line 2. */
const faultsOfRows = (rows: readonly Row[]) => faultsOf([areasFile(), contactsFile(rows)]);

describe('a cell that cannot be taken is told with its line and what to do', () => {
  const cases: [what: string, cells: Row, told: string][] = [
    [
      'no service id',
      { service_id: '' },
      'service_id is empty; write the id of the service, the same on all its rows',
    ],
    [
      'an id with a space',
      { service_id: 'perhe neuvola' },
      'service_id "perhe neuvola" is not an id; use letters, digits and . _ : - only',
    ],
    [
      'no Finnish name',
      { service_fi: ' ' },
      'service_fi is empty; write the Finnish name of the service on each of its rows',
    ],
    ['an unknown level', { level: 'expert' }, 'level "expert" is unknown; write one of basic, special'],
    ['no level', { level: '' }, 'level is empty; write one of basic, special'],
    ['an unknown mode', { mode: 'online' }, 'mode "online" is unknown; write one of fixed, outreach, remote'],
    [
      'an unknown sector',
      { sector: 'kunta' },
      'sector "kunta" is unknown; write one of municipality, wellbeing_county, association, parish, state',
    ],
    [
      'an unknown role',
      { role: 'boss' },
      'role "boss" is unknown; write one of primary, substitute, consultant',
    ],
    ['no organization', { organization: '' }, 'organization is empty; write the employer'],
    ['no person', { worker: '' }, 'worker is empty; write the name of the person'],
    ['no e-mail', { email: '' }, 'email is empty; write the e-mail of the person'],
    [
      'a bad e-mail',
      { email: 'anna(at)example.fi' },
      'email "anna(at)example.fi" is not an e-mail address; write one like anna.virtanen@example.fi',
    ],
    [
      'a bad owner',
      { service_owner: 'Anna' },
      'service_owner "Anna" is not an e-mail address; write one like anna.virtanen@example.fi',
    ],
    [
      'an identity code',
      { description_fi: 'Äiti 131052-308T' },
      'description_fi: the cell holds a personal identity code. Take it out.',
    ],
    [
      'a name that is a formula',
      { worker: '=1+1' },
      'worker cannot begin with =, +, - or @, which a spreadsheet takes for a formula. Take the sign out.',
    ],
    [
      'a title that is a formula',
      { title: '@SUM(A1)' },
      'title cannot begin with =, +, - or @, which a spreadsheet takes for a formula. Take the sign out.',
    ],
    [
      'an employer that is a formula',
      { organization: '-Seurakunta' },
      'organization cannot begin with =, +, - or @, which a spreadsheet takes for a formula. Take the sign out.',
    ],
    ['no area', { areas: '' }, 'areas is empty; name at least one area, several with | between them'],
    ['only separators', { areas: '| |' }, 'areas "| |" names no area'],
    [
      'an unknown area',
      { areas: 'hartola|Atlantis' },
      'areas: no area has the id or name "Atlantis"; correct it, or import its area first',
    ],
    [
      'a day that does not exist',
      { valid_from: '2026-02-30' },
      'valid_from "2026-02-30" is not a day that exists; write it as 2026-12-31 or 31.12.2026',
    ],
    [
      'a Finnish day that does not exist',
      { valid_to: '31.11.2026' },
      'valid_to "31.11.2026" is not a day that exists; write it as 2026-12-31 or 31.12.2026',
    ],
    [
      'an American date',
      { verified_at: '12/31/2026' },
      'verified_at "12/31/2026" is not a day that exists; write it as 2026-12-31 or 31.12.2026',
    ],
    [
      'an end before the start',
      { valid_from: '2026-03-01', valid_to: '28.2.2026' },
      'valid_to 2026-02-28 is before valid_from 2026-03-01; correct one of them',
    ],
    [
      'a Swedish description alone',
      { description_sv: 'Stöd' },
      'description_sv is filled but description_fi is empty; write the Finnish text too',
    ],
    [
      'an English next step alone',
      { next_step_en: 'Call' },
      'next_step_en is filled but next_step_fi is empty; write the Finnish text too',
    ],
  ];
  test.each(cases)('%s', async (_what, cells, told) => {
    expect(await faultsOfRows([{ ...anna, ...cells }])).toEqual([`contacts.csv:2: ${told}`]);
  });
});

describe('rows that say different things of one thing name both lines', () => {
  const cases: [what: string, second: Row, told: string][] = [
    [
      'a service with two names',
      { service_fi: 'Neuvola' },
      'service "perheneuvola" has the service_fi "Neuvola" here but "Perheneuvola" on line 2; write the same on both',
    ],
    [
      'a service with two levels',
      { level: 'basic' },
      'service "perheneuvola" has the level "basic" here but "special" on line 2; write the same on both',
    ],
    [
      'an employer in two sectors',
      { sector: 'parish' },
      'organization "Päijät-Sote" has the sector "parish" here but "wellbeing_county" on line 2; write the same on both',
    ],
    [
      'one e-mail with two names',
      { email: 'Anna.Virtanen@example.fi' },
      'worker "anna.virtanen@example.fi" has the name "Bertil Ström" here but "Anna Virtanen" on line 2; write the same on both',
    ],
    [
      'the same person in the same role',
      { worker: 'Anna Virtanen', email: 'anna.virtanen@example.fi', role: 'Primary' },
      'the person already has this role in this service for area "hartola" on line 2; keep one of the rows',
    ],
  ];
  test.each(cases)('%s', async (_what, second, told) => {
    expect(await faultsOfRows([anna, { ...bertil, ...second }])).toEqual([`contacts.csv:3: ${told}`]);
  });

  test('a person with two phones', async () => {
    const rows = [
      { ...anna, phone: '+358 40 1' },
      { ...anna, phone: '', role: 'substitute' },
      { ...anna, phone: '+358 40 2', role: 'consultant' },
    ];

    expect(await faultsOfRows(rows)).toEqual([
      'contacts.csv:4: worker "anna.virtanen@example.fi" has the phone "+358 40 2" here but "+358 40 1" on line 2; write the same on both',
    ]);
  });

  test('keywords and owner of a service', async () => {
    const rows = [
      { ...anna, keywords: 'neuvonta|tuki', service_owner: 'a@example.fi' },
      { ...bertil, keywords: 'neuvonta', service_owner: 'b@example.fi' },
    ];

    expect(await faultsOfRows(rows)).toEqual([
      'contacts.csv:3: service "perheneuvola" has the keywords "["neuvonta"]" here but "["neuvonta","tuki"]" on line 2; write the same on both',
      'contacts.csv:3: service "perheneuvola" has the service_owner "b@example.fi" here but "a@example.fi" on line 2; write the same on both',
    ]);
  });

  test('lines in different files', async () => {
    const files = [
      areasFile(),
      contactsFile([anna], 'a.csv'),
      contactsFile([{ ...bertil, mode: 'remote' }], 'b.csv'),
    ];

    expect(await faultsOf(files)).toEqual([
      'b.csv:2: service "perheneuvola" has the mode "remote" here but "fixed" on a.csv:2; write the same on both',
    ]);
  });

  test('an empty cell agrees with a filled one, in either order', async () => {
    const rows = [
      { ...anna, description_fi: '', description_sv: 'Stöd', keywords: 'tuki', phone: '' },
      { ...bertil, description_fi: 'Tukea', description_sv: '', keywords: '', phone: '' },
      { ...anna, description_fi: '', role: 'consultant', phone: '+358 40 1' },
    ];

    const { data } = await imported([areasFile(), contactsFile(rows)]);

    expect(data.services).toMatchObject([{ description: { fi: 'Tukea', sv: 'Stöd' }, keywords: ['tuki'] }]);
    expect(data.workers[0]).toMatchObject({ name: 'Anna Virtanen', phone: '+358 40 1' });
  });
});

describe('the rows of one person in one service and role', () => {
  test('become one assignment over their areas', async () => {
    const rows = [
      { ...anna, valid_to: '2026-12-31' },
      { ...anna, areas: 'Sysmä', valid_to: '31.12.2026', title: 'Perheneuvoja' },
    ];

    const { data } = await imported([areasFile(), contactsFile(rows)]);

    expect(data.assignments).toEqual([
      {
        service: 'perheneuvola',
        worker: 'anna.virtanen@example.fi',
        role: 'primary',
        areas: ['hartola', 'sysma'],
        organization: 'Päijät-Sote',
        title: 'Perheneuvoja',
        validTo: '2026-12-31',
      },
    ]);
  });

  test('with other dates are refused', async () => {
    const rows = [
      { ...anna, valid_to: '2026-12-31' },
      { ...anna, areas: 'Sysmä', valid_to: '' },
    ];

    expect(await faultsOfRows(rows)).toEqual([
      'contacts.csv:3: the row continues line 2 (same person, service, role and first day) but its dates differ: ' +
        'valid_to empty, verified_at empty here, valid_to 2026-12-31, verified_at empty there; write the same dates on both',
    ]);
  });

  test('with two titles are refused', async () => {
    const rows = [
      { ...anna, title: 'Psykologi' },
      { ...anna, areas: 'Sysmä', title: 'Neuvoja' },
    ];

    expect(await faultsOfRows(rows)).toEqual([
      'contacts.csv:3: assignment "perheneuvola anna.virtanen@example.fi primary" has the title "Neuvoja" here but "Psykologi" on line 2; write the same on both',
    ]);
  });

  test('may follow one another in time', async () => {
    const rows = [
      { ...anna, valid_from: '2026-01-01', valid_to: '2026-05-31' },
      { ...anna, valid_from: '2026-06-01', valid_to: '' },
    ];

    const { data } = await imported([areasFile(), contactsFile(rows)]);

    expect(data.assignments.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2026-01-01', '2026-05-31'],
      ['2026-06-01', undefined],
    ]);
  });

  test('may not overlap in time in the same area', async () => {
    const rows = [
      { ...anna, areas: 'hartola|sysma', valid_from: '2026-01-01', valid_to: '2026-06-01' },
      { ...anna, areas: 'sysma', valid_from: '2026-06-01', valid_to: '' },
    ];

    expect(await faultsOfRows(rows)).toEqual([
      'contacts.csv:3: anna.virtanen@example.fi is primary of perheneuvola for area "sysma" on line 2 too, on some of the same days; keep one of them, or give the earlier a valid_to',
    ]);
  });
});

test('two primary workers for one service and area are allowed but noted', async () => {
  const { report } = await imported([areasFile(), contactsFile([anna, { ...bertil, role: 'primary' }])]);

  expect(report.assignments.added).toBe(2);
  expect(report.notes.map(tellFault)).toEqual([
    'contacts.csv:3: perheneuvola has two primary workers for area "hartola": bertil.strom@example.fi and anna.virtanen@example.fi (line 2)',
  ]);
});

test('a phone that a spreadsheet took for a number is noted', async () => {
  const { report } = await imported([areasFile(), contactsFile([{ ...anna, phone: '401234567' }])]);

  expect(report.notes.map(tellFault)).toEqual([
    expect.stringContaining('contacts.csv:2: phone "401234567" looks as if'),
  ]);
});

describe('all faults', () => {
  test('of all files are told in one go, in the order of files and lines', async () => {
    const files = [
      contactsFile([{ ...anna, level: 'x', role: 'y' }, bertil, { ...bertil, email: 'nobody' }]),
      areasFile([
        ...areasOfHartola,
        { id: 'x', kind: 'municipality', names: { fi: 'X' }, parent: 'nowhere' },
      ]),
      file('readme.txt', 'hello'),
    ];

    expect(await faultsOf(files)).toEqual([
      'areas.json:6: area "x" has an unknown parent "nowhere"; add that area',
      'contacts.csv:2: level "x" is unknown; write one of basic, special',
      'contacts.csv:2: role "y" is unknown; write one of primary, substitute, consultant',
      'contacts.csv:4: email "nobody" is not an e-mail address; write one like anna.virtanen@example.fi',
      'readme.txt:1: a file ending in ".txt" cannot be imported; give a contact list (.csv, .xlsx), areas or a bundle (.json)',
    ]);
  });

  test('are told up to a number that someone reads', async () => {
    const rows = Array.from({ length: 500 }, (_, n) => ({ ...anna, level: `x${n}` }));

    const faults = await faultsOfRows(rows.map((row, n) => ({ ...row, email: `a${n}@example.fi` })));

    expect(faults).toHaveLength(201);
    expect(faults.at(-1)).toBe('contacts.csv:202: and 300 more faults from here on');
  });

  test('show a long value shortened and on one line', async () => {
    const [fault] = await faultsOfRows([{ ...anna, level: `pitkä\n${'x'.repeat(500)}` }]);

    expect(fault).toBe(
      `contacts.csv:2: level "pitkä ${'x'.repeat(53)}…" is unknown; write one of basic, special`,
    );
  });
});

test('the text of the csv helper is what a person would type', () => {
  expect(csvText([{ service_id: 'a', keywords: 'x "y"' }])).toBe('service_id,keywords\na,"x ""y"""');
});
