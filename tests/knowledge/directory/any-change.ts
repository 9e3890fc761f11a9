import fc from 'fast-check';
import { recordId } from '../../../knowledge/directory/changes.ts';
import {
  type DirectoryData,
  directoryDataSchema,
  type Outreach,
  outreachSchema,
} from '../../../knowledge/directory/directory.ts';
import { type Group, groupSchema } from '../../../knowledge/directory/group.ts';
import { seeded } from '../../support/seeded.ts';
import { directory, text } from '../exchange/any-directory.ts';

const outreach = fc
  .array(fc.record({ place: text, day: fc.integer({ min: 10, max: 28 }), called: fc.boolean() }), {
    maxLength: 3,
  })
  .map((drafts): Outreach[] =>
    drafts.map(({ place, day, called }, n) =>
      outreachSchema.parse({
        id: `paikka-${n}`,
        worker: 'työntekijä.0@example.fi',
        area: 'alue-0',
        place,
        when: { kind: 'once', on: `2026-11-${day}`, starts: '09:00', ends: '11:00' },
        cancelled: called ? [`2026-11-${day}`] : [],
      }),
    ),
  );

const groups = fc
  .array(fc.record({ name: text, role: fc.constantFrom('chair', 'secretary', 'member') }), { maxLength: 2 })
  .map((drafts): Group[] =>
    drafts.map(({ name, role }, n) =>
      groupSchema.parse({
        id: `ryhma-${n}`,
        kind: 'network',
        names: { fi: name },
        areas: ['alue-0'],
        members: [{ worker: 'työntekijä.0@example.fi', role }],
      }),
    ),
  );

const withAll = fc
  .tuple(directory, outreach, groups)
  .map(([data, outings, joined]): DirectoryData => ({ ...data, outreach: outings, groups: joined }));

/** Takes from one directory and another: records come, go and change single fields. */
function mixed(one: DirectoryData, other: DirectoryData, seed: number): DirectoryData {
  const chance = seeded(seed);
  const mix = <T extends object>(mine: readonly T[], theirs: readonly T[], idOf: (record: T) => string) => {
    const given = new Map(theirs.map((record) => [idOf(record), record]));
    const kept = mine.flatMap((record, at): T[] => {
      const how = chance.below(6);
      const next = given.get(idOf(record)) ?? theirs[at];
      given.delete(idOf(record));
      if (how === 0) return [];
      if (how > 3 || next === undefined) return [record];
      const changed = Object.assign({}, record, someFieldsOf(next));
      return [idOf(changed) === idOf(record) ? changed : record];
    });
    return [...kept, ...[...given.values()].filter(() => chance.below(2) === 0)];
  };
  const someFieldsOf = (next: object): object => {
    const taken = Object.entries(next).filter(([name]) => !identity.has(name) && chance.below(3) === 0);
    const lost = ['phone', 'title', 'description', 'owner'].filter(() => chance.below(6) === 0);
    return Object.fromEntries([...taken, ...lost.map((name) => [name, undefined])]);
  };
  return directoryDataSchema.parse({
    areas: mix(one.areas, other.areas, recordId.areas),
    organizations: mix(one.organizations, other.organizations, recordId.organizations),
    services: mix(one.services, other.services, recordId.services),
    workers: mix(one.workers, other.workers, recordId.workers),
    assignments: mix(one.assignments, other.assignments, recordId.assignments),
    outreach: mix(one.outreach, other.outreach, recordId.outreach),
    groups: mix(one.groups, other.groups, recordId.groups),
  });
}

/** What makes a record that very record stays; an area stays where it is. */
const identity = new Set(['id', 'email', 'service', 'worker', 'role', 'validFrom', 'parent', 'kind']);

/** A directory, what somebody made of it, and what somebody else made of it at the same time. */
export const threeDirectories = fc
  .tuple(withAll, withAll, fc.nat(), fc.nat())
  .map(([before, other, mine, theirs]) => ({
    before,
    mine: mixed(before, other, mine),
    theirs: mixed(before, other, theirs),
  }));

/** Two directories that share the ids of some records and nothing else. */
export const twoDirectories = fc.tuple(withAll, withAll);
