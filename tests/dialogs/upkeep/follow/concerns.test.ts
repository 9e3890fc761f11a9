import { describe, expect, test } from '@jest/globals';
import { concerns, tellingChanges } from '../../../../dialogs/upkeep/follow/concerns.ts';
import { changesBetween } from '../../../../knowledge/directory/changes.ts';
import { type DirectoryData, directoryDataSchema } from '../../../../knowledge/directory/directory.ts';
import { entriesOf, type HistoryEntry } from '../../../../knowledge/directory/history.ts';
import { createDirectory } from '../../../../knowledge/directory/snapshot.ts';
import { areaId, isoDate, serviceId } from '../../../../knowledge/kernel/ids.ts';

const data = directoryDataSchema.parse({
  areas: [
    { id: 'region', kind: 'region', names: { fi: 'Maakunta' }, parent: null },
    { id: 'north', kind: 'municipality', names: { fi: 'Pohjola' }, parent: 'region' },
    { id: 'village', kind: 'district', names: { fi: 'Kylä' }, parent: 'north' },
    { id: 'south', kind: 'municipality', names: { fi: 'Etelä' }, parent: 'region' },
  ],
  organizations: [{ name: 'Kunta', sector: 'municipality' }],
  services: [
    { id: 'clinic', name: { fi: 'Neuvola' }, level: 'basic', mode: 'fixed' },
    { id: 'cafe', name: { fi: 'Kahvila' }, level: 'basic', mode: 'fixed' },
  ],
  workers: [
    { email: 'a@example.org', name: 'A' },
    { email: 'b@example.org', name: 'B' },
  ],
  assignments: [
    { service: 'clinic', worker: 'a@example.org', role: 'primary', areas: ['north'], organization: 'Kunta' },
    { service: 'cafe', worker: 'b@example.org', role: 'primary', areas: ['south'], organization: 'Kunta' },
  ],
});
const directory = createDirectory(data);

/** The one entry that a change of the data makes. */
function entryOf(change: (data: DirectoryData) => DirectoryData): HistoryEntry {
  const stamp = { at: 0, by: { name: 'X', via: 'chat' } } as const;
  const [entry] = entriesOf(changesBetween(data, change(data)), 2, stamp);
  if (!entry) throw new Error('nothing changed');
  return entry;
}

const titled = entryOf((before) => ({
  ...before,
  assignments: before.assignments.map((each) =>
    each.service === 'clinic' ? { ...each, title: 'hoitaja' } : each,
  ),
}));
const described = entryOf((before) => ({
  ...before,
  services: before.services.map((each) =>
    each.id === 'clinic' ? { ...each, description: { fi: 'Uusi' } } : each,
  ),
}));
const called = entryOf((before) => ({
  ...before,
  workers: before.workers.map((each) =>
    each.email === 'a@example.org' ? { ...each, phone: '+358 40 000 0000' } : each,
  ),
}));

const followed = (service: string | undefined, area: string | undefined) => ({
  ...(service === undefined ? {} : { service: serviceId.parse(service) }),
  ...(area === undefined ? {} : { area: areaId.parse(area) }),
});

describe('what a change is about', () => {
  test.each([
    ['the service', 'clinic', undefined, true, true, true],
    ['another service', 'cafe', undefined, false, false, false],
    ['the area', undefined, 'north', true, true, true],
    ['an area in it', undefined, 'village', true, true, true],
    ['an area around it', undefined, 'region', true, true, true],
    ['an area beside it', undefined, 'south', false, false, false],
    ['the service in the area', 'clinic', 'north', true, true, true],
    ['another service in the area', 'cafe', 'north', false, false, false],
    // The texts of a service are the same everywhere.
    ['the service in an area beside it', 'clinic', 'south', false, true, false],
  ])('%s', (_name, service, area, ofAssignment, ofText, ofPerson) => {
    const what = followed(service, area);
    expect(concerns(titled, what, directory)).toBe(ofAssignment);
    expect(concerns(described, what, directory)).toBe(ofText);
    expect(concerns(called, what, directory)).toBe(ofPerson);
  });
});

test('that a row was found true is no news', () => {
  const checked = entryOf((before) => ({
    ...before,
    assignments: before.assignments.map((each) =>
      each.service === 'clinic' ? { ...each, verifiedAt: isoDate.parse('2026-11-12') } : each,
    ),
  }));
  expect(tellingChanges(checked)).toEqual([]);
  expect(tellingChanges(titled)).toHaveLength(1);
});
