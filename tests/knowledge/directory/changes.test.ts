import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  applyChanges,
  changesBetween,
  inverse,
  type KindName,
  type RecordChange,
  recordChange,
  recordId,
  sameRecord,
} from '../../../knowledge/directory/changes.ts';
import { type DirectoryData, emptyDirectory } from '../../../knowledge/directory/directory.ts';
import { threeDirectories, twoDirectories } from './any-change.ts';

const kinds = ['areas', 'organizations', 'services', 'workers', 'assignments', 'outreach', 'groups'] as const;

/** As JSON keeps it: without the fields that are undefined. */
const stored = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

function idsOf<K extends KindName>(data: DirectoryData, kind: K): readonly (readonly [string, unknown])[] {
  const records: readonly DirectoryData[K][number][] = data[kind];
  return records.map((record) => [recordId[kind](record), stored(record)] as const);
}

/** Every record under its kind and id, whatever the order of the lists. */
const asSets = (data: DirectoryData): ReadonlyMap<string, unknown> =>
  new Map(kinds.flatMap((kind) => idsOf(data, kind).map(([id, record]) => [`${kind} ${id}`, record])));

const recordOf = (data: DirectoryData, { kind, id }: RecordChange): unknown =>
  asSets(data).get(`${kind} ${id}`);

/** The same records with their fields, and the lists, the other way round. */
const turned = (data: DirectoryData): DirectoryData => ({
  areas: data.areas.map(backwards).reverse(),
  organizations: data.organizations.map(backwards).reverse(),
  services: data.services.map(backwards).reverse(),
  workers: data.workers.map(backwards).reverse(),
  assignments: data.assignments.map(backwards).reverse(),
  outreach: data.outreach.map(backwards).reverse(),
  groups: data.groups.map(backwards).reverse(),
});

const backwards = <T extends object>(record: T): T => {
  const turnedRecord = { ...record };
  for (const field of Object.keys(record).reverse()) {
    const value = Reflect.get(turnedRecord, field);
    Reflect.deleteProperty(turnedRecord, field);
    Reflect.set(turnedRecord, field, value);
  }
  return turnedRecord;
};

function applied(data: DirectoryData, changes: readonly RecordChange[]): DirectoryData {
  const result = applyChanges(data, changes);
  if (!result.ok) throw new Error(`refused: ${result.error.map(({ id }) => id).join(', ')}`);
  return result.value;
}

describe('changes between two directories', () => {
  test('make the second of the first, and taken back the first of the second', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          twoDirectories,
          threeDirectories.map(({ before, mine }) => [before, mine] as const),
        ),
        ([before, after]) => {
          const changes = changesBetween(before, after);
          expect(asSets(applied(before, changes))).toEqual(asSets(after));
          expect(asSets(applied(after, inverse(changes)))).toEqual(asSets(before));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('name exactly the records that differ, once each', () => {
    fc.assert(
      fc.property(threeDirectories, ({ before, mine }) => {
        const [old, now] = [asSets(before), asSets(mine)];
        const differing = [...new Set([...old.keys(), ...now.keys()])].filter(
          (key) => !isDeepStrictEqual(old.get(key), now.get(key)),
        );
        const named = changesBetween(before, mine).map(({ kind, id }) => `${kind} ${id}`);
        expect([...named].sort()).toEqual(differing.sort());
      }),
      { numRuns: 100 },
    );
  });

  test('do not see the order of fields and of records', () => {
    fc.assert(
      fc.property(threeDirectories, ({ before, mine }) => {
        expect(changesBetween(before, turned(before))).toEqual([]);
        const changes = changesBetween(before, mine);
        expect(asSets(applied(turned(before), changes))).toEqual(asSets(mine));
      }),
      { numRuns: 100 },
    );
  });

  test('survive being stored', () => {
    fc.assert(
      fc.property(threeDirectories, ({ before, mine }) => {
        const kept = changesBetween(before, mine).map((change) => recordChange.parse(stored(change)));
        expect(asSets(applied(before, kept))).toEqual(asSets(mine));
      }),
      { numRuns: 50 },
    );
  });

  test('a list in which nothing changes stays the very same list', () => {
    fc.assert(
      fc.property(threeDirectories, ({ before, mine }) => {
        const after = applied(before, changesBetween(before, { ...before, workers: mine.workers }));
        expect(after.services).toBe(before.services);
        expect(after.assignments).toBe(before.assignments);
      }),
      { numRuns: 20 },
    );
  });
});

describe('changes to a directory that others have changed', () => {
  test('are refused as a whole, with those whose record is no longer what it was', () => {
    fc.assert(
      fc.property(threeDirectories, ({ before, mine, theirs }) => {
        const changes = changesBetween(before, mine);
        const stale = changes.filter(
          (change) => !isDeepStrictEqual(recordOf(theirs, change), stored(change.before)),
        );
        const result = applyChanges(theirs, changes);
        if (stale.length > 0) expect(result).toEqual({ ok: false, error: stale });
        else expect(result.ok).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('are refused when made twice, unless there was nothing to do', () => {
    fc.assert(
      fc.property(threeDirectories, ({ before, mine }) => {
        const changes = changesBetween(before, mine);
        expect(applyChanges(mine, changes).ok).toBe(changes.length === 0);
      }),
      { numRuns: 50 },
    );
  });

  test('leave the directory they were made for untouched', () => {
    fc.assert(
      fc.property(threeDirectories, ({ before, mine }) => {
        const copy = stored(before);
        applied(before, changesBetween(before, mine));
        expect(stored(before)).toEqual(copy);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the same record', () => {
  test.each([
    ['fields in another order', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
    ['a field that is undefined', { a: 1, b: undefined }, { a: 1 }, true],
    ['a field more', { a: 1 }, { a: 1, b: '' }, false],
    ['a list in another order', { a: [1, 2] }, { a: [2, 1] }, false],
    ['a number and its text', { a: 1 }, { a: '1' }, false],
    ['nothing and a record', undefined, {}, false],
  ])('%s', (_name, one, other, same) => {
    expect(sameRecord(one, other)).toBe(same);
    expect(sameRecord(other, one)).toBe(same);
  });
});

test('a whole directory is taken down to nothing and put up again', () => {
  fc.assert(
    fc.property(twoDirectories, ([data]) => {
      const emptied = applied(data, changesBetween(data, emptyDirectory));
      expect(asSets(emptied).size).toBe(0);
      expect(asSets(applied(emptied, changesBetween(emptied, data)))).toEqual(asSets(data));
    }),
    { numRuns: 30 },
  );
});
