import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { removableBy } from '../../../../dialogs/upkeep/exchange/removable.ts';
import {
  assignmentKey,
  type DirectoryData,
  directoryDataSchema,
} from '../../../../knowledge/directory/directory.ts';
import { createDirectory } from '../../../../knowledge/directory/snapshot.ts';
import { contactColumns } from '../../../../knowledge/exchange/contact-columns.ts';
import { contactRows } from '../../../../knowledge/exchange/contact-rows.ts';
import { importFiles } from '../../../../knowledge/exchange/import-directory.ts';
import { email, isoDate } from '../../../../knowledge/kernel/ids.ts';

const today = isoDate.parse('2026-11-12');
const keeper = email.parse('keeper@example.org');
const services = ['s1', 's2'];
const areas = ['a', 'b', 'c'];
const people = ['p1', 'p2', 'p3'];

/** `keeper` keeps a and b. */
const directoryOf = (assignments: readonly object[]): DirectoryData =>
  directoryDataSchema.parse({
    areas: [
      { id: 'top', kind: 'region', names: { fi: 'Maakunta' }, parent: null },
      ...areas.map((id) => ({
        id,
        kind: 'municipality',
        names: { fi: id },
        parent: 'top',
        coordinators: id === 'c' ? [] : [keeper],
      })),
    ],
    organizations: [{ name: 'Kunta', sector: 'municipality' }],
    services: services.map((id) => ({ id, name: { fi: id }, level: 'basic', mode: 'fixed' })),
    workers: people.map((name) => ({ email: `${name}@example.org`, name })),
    assignments,
  });

const assignment = fc.record({
  service: fc.constantFrom(...services),
  worker: fc.constantFrom(...people.map((name) => `${name}@example.org`)),
  role: fc.constantFrom('primary', 'substitute'),
  areas: fc.uniqueArray(fc.constantFrom(...areas), { minLength: 1 }),
  organization: fc.constant('Kunta'),
  validTo: fc.constantFrom(undefined, '2026-11-11', '2026-11-12'),
});
const stored = fc
  .uniqueArray(assignment, {
    maxLength: 12,
    selector: ({ service, worker, role }) => `${service} ${worker} ${role}`,
  })
  .map(directoryOf);

test('only rows of services and areas that the file speaks of, in force and in the own areas, may be removed', async () => {
  await fc.assert(
    fc.asyncProperty(stored, fc.infiniteStream(fc.boolean()), fc.boolean(), async (data, keep, admin) => {
      const sent = data.assignments.filter(() => keep.next().value);
      const lines = [contactColumns, ...contactRows(data, sent)].map((cells) => cells.join(','));
      const file = { name: 'list.csv', bytes: new TextEncoder().encode(lines.join('\n')) };
      const imported = await importFiles(data, [file]);
      if (!imported.ok) throw new Error(JSON.stringify(imported.error));

      const own = admin ? areas : ['a', 'b'];
      const spoken = new Set<string>(sent.flatMap((each) => each.areas));
      const expected = data.assignments.filter(
        (each) =>
          !sent.includes(each) &&
          each.validTo !== '2026-11-11' &&
          sent.some(({ service }) => service === each.service) &&
          each.areas.every((area) => spoken.has(area) && own.includes(area)),
      );
      const found = removableBy(imported.value, { email: keeper, admin }, createDirectory(data), today);
      expect(found.map(assignmentKey)).toEqual(expected.map(assignmentKey));
    }),
    { numRuns: 60 },
  );
});
