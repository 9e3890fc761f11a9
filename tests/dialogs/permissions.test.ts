import { describe, expect, test } from '@jest/globals';
import { areasKeptBy, isCoordinator, mayChange } from '../../dialogs/permissions.ts';
import type { Who } from '../../dialogs/world.ts';
import { changesBetween } from '../../knowledge/directory/changes.ts';
import { type DirectoryData, directoryDataSchema } from '../../knowledge/directory/directory.ts';
import { createDirectory } from '../../knowledge/directory/snapshot.ts';
import { areaId, email, isoDate } from '../../knowledge/kernel/ids.ts';

const address = (name: string) => email.parse(`${name}@example.org`);
const everybody = ['ismo', 'ilona', 'marketta', 'elisa', 'outi', 'omistaja', 'uusi'];
const naming = (service: string, name: string, areas: readonly string[]) => ({
  service,
  worker: address(name),
  role: 'primary',
  areas,
  organization: 'Kunta',
});

/** Ismo keeps Hartola, Ilona the area around it, Marketta the region; Heinola has nobody of its own. */
const data = directoryDataSchema.parse({
  areas: [
    {
      id: 'region',
      kind: 'region',
      names: { fi: 'Päijät-Häme' },
      parent: null,
      coordinators: [address('marketta')],
    },
    {
      id: 'pka',
      kind: 'family_centre_area',
      names: { fi: 'Hartolan alue' },
      parent: 'region',
      coordinators: [address('ilona')],
    },
    {
      id: 'hartola',
      kind: 'municipality',
      names: { fi: 'Hartola' },
      parent: 'pka',
      coordinators: [address('ismo')],
    },
    { id: 'kirkonkyla', kind: 'district', names: { fi: 'Kirkonkylä' }, parent: 'hartola' },
    { id: 'sysma', kind: 'municipality', names: { fi: 'Sysmä' }, parent: 'pka' },
    { id: 'heinola', kind: 'municipality', names: { fi: 'Heinola' }, parent: 'region' },
  ],
  organizations: [{ name: 'Kunta', sector: 'municipality' }],
  services: [
    { id: 'kerho', name: { fi: 'Kerho' }, level: 'basic', mode: 'fixed', keywords: ['perhekerho'] },
    { id: 'neuvola', name: { fi: 'Neuvola' }, level: 'basic', mode: 'fixed', owner: address('omistaja') },
    { id: 'uusin', name: { fi: 'Uusin' }, level: 'basic', mode: 'fixed' },
  ],
  workers: everybody.map((name) => ({ email: address(name), name, phone: '040 1' })),
  assignments: [
    naming('kerho', 'elisa', ['hartola', 'kirkonkyla']),
    naming('neuvola', 'elisa', ['hartola']),
    naming('neuvola', 'outi', ['sysma', 'heinola']),
  ],
  groups: [
    {
      id: 'verkosto',
      kind: 'network',
      names: { fi: 'Perheverkosto' },
      areas: ['hartola', 'sysma'],
      members: [
        { worker: address('outi'), role: 'chair' },
        { worker: address('elisa'), role: 'secretary' },
        { worker: address('uusi'), role: 'member' },
      ],
    },
  ],
  outreach: [
    {
      id: 'kahvila',
      worker: address('elisa'),
      area: 'hartola',
      place: 'Kahvila',
      when: { kind: 'once', on: '2026-12-01', starts: '09:00', ends: '11:00' },
    },
  ],
});
const directory = createDirectory(data);

/** An admin, a guest whom nobody knows, or a person by name. */
const whoIs = (name: string): Who =>
  name === 'admin'
    ? { admin: true }
    : name === 'guest'
      ? { admin: false }
      : { admin: false, email: address(name) };

type Edit = (now: DirectoryData) => Partial<DirectoryData>;

const edited = <T extends object>(list: readonly T[], at: number, patch: Partial<T>): T[] =>
  list.map((each, n) => (n === at ? { ...each, ...patch } : each));
const parsed = directoryDataSchema.shape;
const atArea = (id: string): number => data.areas.findIndex((each) => each.id === id);
const atWorker = (name: string): number => everybody.indexOf(name);
const worker =
  (name: string, patch: Partial<DirectoryData['workers'][number]>): Edit =>
  (now) => ({
    workers: edited(now.workers, atWorker(name), patch),
  });
const service =
  (at: number, patch: Partial<DirectoryData['services'][number]>): Edit =>
  (now) => ({
    services: edited(now.services, at, patch),
  });
const area =
  (id: string, patch: Partial<DirectoryData['areas'][number]>): Edit =>
  (now) => ({
    areas: edited(now.areas, atArea(id), patch),
  });
const named =
  (name: string, ...areas: readonly string[]): Edit =>
  (now) => ({
    assignments: [...now.assignments, ...parsed.assignments.parse([naming('uusin', name, areas)])],
  });
const assignment =
  (at: number, patch: Partial<DirectoryData['assignments'][number]>): Edit =>
  (now) => ({
    assignments: edited(now.assignments, at, patch),
  });
const without =
  (at: number): Edit =>
  (now) => ({ assignments: now.assignments.filter((_, n) => n !== at) });
const newArea =
  (parent: string): Edit =>
  (now) => ({
    areas: [
      ...now.areas,
      ...parsed.areas.parse([{ id: 'kyla', kind: 'district', names: { fi: 'Kylä' }, parent }]),
    ],
  });

const verdict = (name: string, edit: Edit) =>
  mayChange(changesBetween(data, { ...data, ...edit(data) }), whoIs(name), directory);

/** What is done, who may do it, and who may not. Admins may do everything; guests nothing. */
const table: readonly (readonly [what: string, edit: Edit, may: readonly string[]])[] = [
  ['name somebody in Hartola', named('uusi', 'hartola'), ['ismo', 'ilona', 'marketta']],
  ['name somebody in a district of Hartola', named('uusi', 'kirkonkyla'), ['ismo', 'ilona', 'marketta']],
  ['name somebody in Sysmä', named('uusi', 'sysma'), ['ilona', 'marketta']],
  ['name somebody in Hartola and Sysmä', named('uusi', 'hartola', 'sysma'), ['ilona', 'marketta']],
  ['name somebody in Heinola', named('uusi', 'heinola'), ['marketta']],
  ['name somebody in the area around Hartola', named('uusi', 'pka'), ['ilona', 'marketta']],
  ['name somebody in the whole region', named('uusi', 'region'), ['marketta']],
  ['name oneself', named('elisa', 'hartola'), ['ismo', 'ilona', 'marketta']],
  ['take Elisa off Hartola', without(1), ['ismo', 'ilona', 'marketta']],
  ['take Outi off Sysmä and Heinola', without(2), ['marketta']],
  ['take Outi off Sysmä alone', assignment(2, { areas: [areaId.parse('heinola')] }), ['ilona', 'marketta']],
  ['give Outi a last day everywhere', assignment(2, { validTo: isoDate.parse('2026-12-31') }), ['marketta']],
  [
    'say that Outi in Sysmä and Heinola is right',
    assignment(2, { verifiedAt: isoDate.parse('2026-11-12') }),
    ['ilona', 'marketta', 'outi'],
  ],
  [
    'make Elisa a substitute in Hartola',
    assignment(1, { role: 'substitute' }),
    ['ismo', 'ilona', 'marketta'],
  ],
  ['change the title of Elisa', assignment(1, { title: 'johtaja' }), ['ismo', 'ilona', 'marketta', 'elisa']],
  ['change the title of Outi', assignment(2, { title: 'johtaja' }), ['marketta', 'outi']],
  ['change the employer of Elisa', assignment(1, { organization: 'Muu' }), ['ismo', 'ilona', 'marketta']],

  ['change the phone of Elisa', worker('elisa', { phone: '040 2' }), ['ismo', 'ilona', 'marketta', 'elisa']],
  [
    'enter an absence of Elisa',
    worker('elisa', {
      absences: parsed.workers.element.shape.absences.parse([{ from: '2026-12-01', to: '2026-12-02' }]),
    }),
    ['ismo', 'ilona', 'marketta', 'elisa'],
  ],
  [
    'change the languages of Elisa',
    worker('elisa', { languages: ['sv'] }),
    ['ismo', 'ilona', 'marketta', 'elisa'],
  ],
  [
    'say how Elisa consults',
    worker('elisa', { consultationWays: ['phone'] }),
    ['ismo', 'ilona', 'marketta', 'elisa'],
  ],
  ['change the name of Elisa', worker('elisa', { name: 'Elisa K.' }), ['ismo', 'ilona', 'marketta']],
  ['change the phone of Outi', worker('outi', { phone: '040 2' }), ['ilona', 'marketta', 'outi']],
  [
    'change the phone of somebody who is named nowhere',
    worker('uusi', { phone: '040 2' }),
    ['ismo', 'ilona', 'marketta', 'uusi'],
  ],
  [
    'add a worker',
    (now) => ({
      workers: [...now.workers, ...parsed.workers.parse([{ email: 'x@example.org', name: 'X' }])],
    }),
    ['ismo', 'ilona', 'marketta'],
  ],
  [
    'delete a worker who is named nowhere',
    (now) => ({ workers: now.workers.filter(({ name }) => name !== 'uusi') }),
    ['ismo', 'ilona', 'marketta'],
  ],
  [
    'delete a worker who was named in areas of two keepers',
    (now) => ({ workers: now.workers.filter(({ name }) => name !== 'outi') }),
    ['marketta'],
  ],

  [
    'describe a service that is given in Hartola alone',
    service(0, { level: 'special' }),
    ['ismo', 'ilona', 'marketta'],
  ],
  [
    'describe a service that is given in other areas too',
    service(1, { level: 'special' }),
    ['marketta', 'omistaja'],
  ],
  ['give such a service another owner', service(1, { owner: address('ismo') }), ['marketta', 'omistaja']],
  [
    'take over a service of Hartola as its owner',
    service(0, { owner: address('ismo') }),
    ['ismo', 'ilona', 'marketta'],
  ],
  [
    'add a word to a service of other areas too',
    service(1, { keywords: ['terkkari'] }),
    ['ismo', 'ilona', 'marketta', 'omistaja'],
  ],
  [
    'take the words of a service of Hartola away',
    service(0, { keywords: [] }),
    ['ismo', 'ilona', 'marketta'],
  ],
  [
    'add a word and describe at once',
    service(1, { keywords: ['terkkari'], level: 'special' }),
    ['marketta', 'omistaja'],
  ],
  [
    'add a service',
    (now) => ({
      services: [
        ...now.services,
        ...parsed.services.parse([{ id: 'x', name: { fi: 'X' }, level: 'basic', mode: 'fixed' }]),
      ],
    }),
    ['ismo', 'ilona', 'marketta'],
  ],
  [
    'add an employer',
    (now) => ({ organizations: [...now.organizations, { name: 'Seurakunta', sector: 'parish' }] }),
    ['ismo', 'ilona', 'marketta'],
  ],
  ['change the sector of an employer', () => ({ organizations: [{ name: 'Kunta', sector: 'state' }] }), []],

  ['rename Hartola', area('hartola', { aliases: ['Pitäjä'] }), ['ismo', 'ilona', 'marketta']],
  ['rename Sysmä', area('sysma', { aliases: ['Pitäjä'] }), ['ilona', 'marketta']],
  ['add a district to Hartola', newArea('hartola'), ['ismo', 'ilona', 'marketta']],
  ['add an area to the region', newArea('region'), ['marketta']],
  ['move Hartola out to the region', area('hartola', { parent: areaId.parse('region') }), ['marketta']],
  [
    'move a district from Hartola to Sysmä',
    area('kirkonkyla', { parent: areaId.parse('sysma') }),
    ['ilona', 'marketta'],
  ],
  [
    'name a coordinator of Hartola',
    area('hartola', { coordinators: [address('ismo'), address('outi')] }),
    [],
  ],
  ['dismiss oneself as the coordinator', area('hartola', { coordinators: [] }), []],

  [
    'move the café of Elisa to another place',
    (now) => ({ outreach: edited(now.outreach, 0, { place: 'Kirjasto' }) }),
    ['ismo', 'ilona', 'marketta', 'elisa'],
  ],
  [
    'move the café of Elisa to Sysmä',
    (now) => ({ outreach: edited(now.outreach, 0, { area: areaId.parse('sysma') }) }),
    ['ilona', 'marketta', 'elisa'],
  ],
  [
    'give the café of Elisa to Outi',
    (now) => ({ outreach: edited(now.outreach, 0, { worker: address('outi') }) }),
    ['ismo', 'ilona', 'marketta'],
  ],
  [
    'set when the network of Hartola and Sysmä meets',
    (now) => ({
      groups: edited(now.groups, 0, { meets: { kind: 'loose', every: 'term' }, daysOff: [] }),
    }),
    ['ilona', 'marketta', 'outi', 'elisa'],
  ],
  [
    'make a member the chair of the network',
    (now) => ({
      groups: edited(now.groups, 0, { members: [{ worker: address('uusi'), role: 'chair' }] }),
    }),
    ['ilona', 'marketta', 'outi', 'elisa'],
  ],
  [
    'call the network otherwise',
    (now) => ({ groups: edited(now.groups, 0, { names: { fi: 'Uusi nimi' } }) }),
    ['ilona', 'marketta'],
  ],
  [
    'narrow the network down to Hartola',
    (now) => ({ groups: edited(now.groups, 0, { areas: [areaId.parse('hartola')] }) }),
    ['ilona', 'marketta'],
  ],
  ['end the network', () => ({ groups: [] }), ['ilona', 'marketta']],
  ['call the café off for good', () => ({ outreach: [] }), ['ismo', 'ilona', 'marketta', 'elisa']],
];

describe('who may', () => {
  test.each(table)('%s', (_what, edit, may) => {
    const allowed = [...everybody, 'guest', 'admin'].filter((name) => verdict(name, edit).ok);
    expect(allowed.sort()).toEqual([...may, 'admin'].sort());
  });
});

describe('a refusal', () => {
  const namesOf = (name: string, edit: Edit): readonly string[] => {
    const result = verdict(name, edit);
    return result.ok ? ['allowed'] : result.error.whoMay.map((each) => each.split('@')[0] ?? '');
  };

  test.each([
    ['of a change in Hartola names its coordinator', named('uusi', 'hartola'), ['ismo']],
    [
      'of a change in two municipalities names the one who keeps both',
      named('uusi', 'hartola', 'sysma'),
      ['ilona'],
    ],
    ['of a change where nobody is named names the wider area', named('uusi', 'heinola'), ['marketta']],
    [
      'of a description names its owner and who keeps all its areas',
      service(1, { level: 'special' }),
      ['omistaja', 'marketta'],
    ],
    [
      'of a person names who keeps each of the areas they are named in, the nearest of each',
      worker('outi', { phone: '040 2' }),
      ['ilona', 'marketta'],
    ],
    [
      'of an absence in two areas of the same keeper names them once',
      worker('elisa', {
        absences: parsed.workers.element.shape.absences.parse([{ from: '2026-12-01', to: '2026-12-02' }]),
      }),
      ['ismo'],
    ],
    [
      'of deleting a person names who keeps all areas they are named in',
      (now: DirectoryData) => ({ workers: now.workers.filter(({ name }) => name !== 'elisa') }),
      ['ismo'],
    ],
    ['of a coordinator list names nobody: an admin may', area('hartola', { coordinators: [] }), []],
  ] as const)('%s', (_what, edit, who) => {
    expect(namesOf('guest', edit)).toEqual(who);
  });

  test('is of the first change that is not one’s own, though others are', () => {
    const edit: Edit = (now) => ({
      ...named('uusi', 'hartola')(now),
      ...area('sysma', { aliases: ['X'] })(now),
    });
    expect(namesOf('ismo', edit)).toEqual(['ilona']);
  });
});

test('a coordinator keeps the own area and all under it', () => {
  expect([...areasKeptBy(address('ismo'), directory)]).toEqual(['hartola', 'kirkonkyla']);
  expect([...areasKeptBy(address('ilona'), directory)]).toEqual(['pka', 'hartola', 'kirkonkyla', 'sysma']);
  expect(areasKeptBy(address('elisa'), directory).size).toBe(0);
  expect(areasKeptBy(undefined, directory).size).toBe(0);
});

test('coordinators are those who keep an area, and admins', () => {
  const coordinators = [...everybody, 'guest', 'admin'].filter((name) =>
    isCoordinator(whoIs(name), directory),
  );
  expect(coordinators).toEqual(['ismo', 'ilona', 'marketta', 'admin']);
});
