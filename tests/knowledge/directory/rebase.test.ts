import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChanges, changesBetween, recordsById } from '../../../knowledge/directory/changes.ts';
import { type DirectoryData, directoryDataSchema } from '../../../knowledge/directory/directory.ts';
import { rebase } from '../../../knowledge/directory/rebase.ts';
import { threeDirectories } from './any-change.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (record: object | undefined): Fields => JSON.parse(JSON.stringify(record ?? {}));

/** What one's own change and others' make of a value, said as plainly as it can be. */
function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isDeepStrictEqual(base, mine)) return theirs;
  if (isDeepStrictEqual(base, theirs)) return mine;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const old: readonly unknown[] = Array.isArray(base) ? base : [];
    const isIn = (list: readonly unknown[], value: unknown): boolean =>
      list.some((each) => isDeepStrictEqual(each, value));
    const removed = old.filter((each) => !isIn(mine, each));
    return [
      ...theirs.filter((each) => !isIn(removed, each)),
      ...mine.filter((each) => !isIn(old, each) && !isIn(theirs, each)),
    ];
  }
  if (isFields(mine) && isFields(theirs)) {
    const old = isFields(base) ? base : {};
    const names = new Set([...Object.keys(old), ...Object.keys(mine), ...Object.keys(theirs)]);
    return Object.fromEntries([...names].map((name) => [name, merged(old[name], mine[name], theirs[name])]));
  }
  return mine;
}

/** All groups here have the same person or nobody: named twice, the own naming stands. */
const withOneMember = (group: unknown): unknown =>
  isFields(group) && Array.isArray(group.members) ? { ...group, members: group.members.slice(-1) } : group;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

describe('a change made again on what others have made of the directory', () => {
  test('fits it, whatever they did', () => {
    fc.assert(
      fc.property(threeDirectories, ({ before, mine, theirs }) => {
        const again = rebase(changesBetween(before, mine), theirs);
        expect(applyChanges(theirs, again).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps what others changed, sets what one changed oneself, and joins lists', () => {
    fc.assert(
      fc.property(threeDirectories, ({ before, mine, theirs }) => {
        const own = changesBetween(before, mine);
        const result = applyChanges(theirs, rebase(own, theirs));
        if (!result.ok) throw new Error('refused');
        for (const { kind, id, before: was, after } of own) {
          const now = recordsById(result.value, kind).get(id);
          const other = recordsById(theirs, kind).get(id);
          if (!after || (was && !other)) expect(now).toBeUndefined();
          else if (!other) expect(fieldsOf(now)).toEqual(fieldsOf(after));
          else {
            const joined = merged(fieldsOf(was), fieldsOf(after), fieldsOf(other));
            const expected = kind === 'groups' ? withOneMember(joined) : joined;
            const nowhere =
              isFields(expected) && Array.isArray(expected.areas) && expected.areas.length === 0;
            if (nowhere && kind === 'assignments') expect(now).toBeUndefined();
            else expect(fieldsOf(now)).toEqual(fieldsOf(isFields(expected) ? expected : {}));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('touches no record that it did not touch before', () => {
    fc.assert(
      fc.property(threeDirectories, ({ before, mine, theirs }) => {
        const own = changesBetween(before, mine);
        const named = new Set(own.map(({ kind, id }) => `${kind} ${id}`));
        for (const { kind, id } of rebase(own, theirs)) expect(named).toContain(`${kind} ${id}`);
      }),
      { numRuns: 100 },
    );
  });

  test('is itself when nobody else changed anything, and nothing when the others did the same', () => {
    fc.assert(
      fc.property(threeDirectories, ({ before, mine }) => {
        const own = changesBetween(before, mine);
        expect(rebase(own, before)).toEqual(own);
        expect(rebase(own, mine)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('two people on one record', () => {
  const base = directoryDataSchema.parse({
    areas: [
      { id: 'hartola', kind: 'municipality', names: { fi: 'Hartola' }, parent: null },
      { id: 'sysma', kind: 'municipality', names: { fi: 'Sysmä' }, parent: null },
    ],
    organizations: [{ name: 'Kunta', sector: 'municipality' }],
    services: [
      {
        id: 'perheneuvola',
        name: { fi: 'Perheneuvola', sv: 'Familjerådgivning' },
        keywords: ['riidat', 'kriisi'],
        level: 'special',
        mode: 'fixed',
      },
    ],
    workers: [{ email: 'elisa@example.org', name: 'Elisa', phone: '040 1' }],
    assignments: [
      {
        service: 'perheneuvola',
        worker: 'elisa@example.org',
        role: 'primary',
        areas: ['hartola', 'sysma'],
        organization: 'Kunta',
      },
    ],
  });
  const [service] = base.services;
  const [naming] = base.assignments;
  if (!service || !naming) throw new Error('the example has lost a row');
  const onTopOf = (mine: Partial<DirectoryData>, theirs: Partial<DirectoryData>): DirectoryData => {
    const now = { ...base, ...theirs };
    const result = applyChanges(now, rebase(changesBetween(base, { ...base, ...mine }), now));
    if (!result.ok) throw new Error('refused');
    return result.value;
  };

  test('both languages of a text stay when each writes one', () => {
    const { services } = onTopOf(
      { services: [{ ...service, name: { ...service.name, sv: 'Familjerådgivningen' } }] },
      { services: [{ ...service, name: { ...service.name, en: 'Family counselling' } }] },
    );
    expect(services[0]?.name).toEqual({
      fi: 'Perheneuvola',
      sv: 'Familjerådgivningen',
      en: 'Family counselling',
    });
  });

  test('a word that one removes goes, and a word that the other adds stays', () => {
    const { services } = onTopOf(
      { services: [{ ...service, keywords: ['kriisi', 'ero'] }] },
      { services: [{ ...service, keywords: ['riidat', 'kriisi', 'perheterapia'] }] },
    );
    expect(services[0]?.keywords).toEqual(['kriisi', 'perheterapia', 'ero']);
  });

  test('who loses one area by one and the other area by the other is named no more', () => {
    const { assignments } = onTopOf(
      { assignments: [{ ...naming, areas: [...naming.areas.slice(0, 1)] }] },
      { assignments: [{ ...naming, areas: [...naming.areas.slice(1)] }] },
    );
    expect(assignments).toEqual([]);
  });

  test('a change to somebody whom the other has removed is dropped', () => {
    const now = { ...base, workers: [] };
    const own = changesBetween(base, {
      ...base,
      workers: base.workers.map((worker) => ({ ...worker, phone: '040 2' })),
    });
    expect(rebase(own, now)).toEqual([]);
  });

  test("the times of an outing are one's own when both made them anew in ways that do not fit", () => {
    const hours = { starts: '09:00', ends: '11:00' };
    const outing = { id: 'kahvila', service: 'perheneuvola', area: 'hartola', place: 'Kahvila' };
    const held = (when: object) =>
      directoryDataSchema.shape.outreach.parse([{ ...outing, when: { ...hours, ...when } }]);
    const before = { ...base, outreach: held({ kind: 'weekly', weekday: 2 }) };
    const mine = { ...base, outreach: held({ kind: 'monthly', weekday: 2, nth: 1 }) };
    const theirs = { ...base, outreach: held({ kind: 'once', on: '2026-12-01' }) };
    const result = applyChanges(theirs, rebase(changesBetween(before, mine), theirs));
    expect(result.ok && result.value.outreach).toEqual(mine.outreach);
  });
});
