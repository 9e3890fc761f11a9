import { expect, test } from '@jest/globals';
import { rowSchema } from '../../../../dialogs/upkeep/flag/flag.ts';
import { settledBy } from '../../../../dialogs/upkeep/flag/mended.ts';
import type { FlagReason } from '../../../../dialogs/upkeep/flag/reasons.ts';
import { changesBetween } from '../../../../knowledge/directory/changes.ts';
import { type DirectoryData, directoryDataSchema } from '../../../../knowledge/directory/directory.ts';

const row = rowSchema.parse({
  service: 'neuvola',
  worker: 'riikka@example.org',
  role: 'primary',
  area: 'hartola',
});

const data = directoryDataSchema.parse({
  areas: ['hartola', 'sysma'].map((id) => ({ id, kind: 'municipality', names: { fi: id }, parent: null })),
  organizations: [{ name: 'Kunta', sector: 'municipality' }],
  services: [{ id: 'neuvola', name: { fi: 'Neuvola' }, level: 'basic', mode: 'fixed' }],
  workers: [
    { email: 'riikka@example.org', name: 'Riikka', phone: '1' },
    { email: 'katja@example.org', name: 'Katja' },
  ],
  assignments: [
    {
      service: 'neuvola',
      worker: 'riikka@example.org',
      role: 'primary',
      areas: ['hartola', 'sysma'],
      organization: 'Kunta',
      verifiedAt: '2026-01-01',
    },
  ],
});

const edited = (change: (draft: DirectoryData) => void): DirectoryData => {
  const draft = structuredClone(data);
  change(draft);
  return directoryDataSchema.parse(draft);
};

/** What becomes of a flag of each reason: `f`ixed, still `t`rue, `-` open. */
const outcomes = (after: DirectoryData): string =>
  (['left', 'phone', 'area', 'other'] satisfies FlagReason[])
    .map((reason) => settledBy({ row, reason }, changesBetween(data, after))?.at(0) ?? '-')
    .join('')
    .replaceAll('s', 't');

const assignment = (change: object) => (draft: DirectoryData) => {
  draft.assignments = draft.assignments.map((each) => ({ ...each, ...change }));
};
const worker = (change: object) => (draft: DirectoryData) => {
  draft.workers = draft.workers.map((each) => (each.name === 'Riikka' ? { ...each, ...change } : each));
};
const service = (change: object) => (draft: DirectoryData) => {
  draft.services = draft.services.map((each) => ({ ...each, ...change }));
};

test.each<[string, string, (draft: DirectoryData) => void]>([
  ['the phone number of the worker', '-f-f', worker({ phone: '2' })],
  ['the languages of the worker', '---f', worker({ languages: ['sv'] })],
  ['days away', '----', worker({ absences: [{ from: '2026-12-01', to: '2026-12-02' }] })],
  ['a last day', 'ffff', assignment({ validTo: '2026-12-01' })],
  ['the title in the row', 'ffff', assignment({ title: 'terveydenhoitaja' })],
  ['the area of the row', 'ffff', assignment({ areas: ['sysma'] })],
  ['another area of the same naming', '----', assignment({ areas: ['hartola'] })],
  ['the day on which the row was checked', 'tttt', assignment({ verifiedAt: '2026-11-12' })],
  ['the description of the service', '---f', service({ description: { fi: 'Uusi' } })],
  ['the last day of the service', 'ffff', service({ validTo: '2026-12-01' })],
  ['the day on which the description was checked', '----', service({ verifiedAt: '2026-11-12' })],
  [
    'a new naming beside the row',
    '----',
    (draft) => {
      const [first] = draft.assignments;
      if (first) draft.assignments.push({ ...first, worker: draft.workers[1]?.email ?? row.worker });
    },
  ],
])('a change of %s: %s', (_what, expected, change) => {
  expect(outcomes(edited(change))).toBe(expected);
});
