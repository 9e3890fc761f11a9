import { type Assignment, assignmentKey } from '../directory/directory.ts';
import { shareADay } from '../directory/snapshot.ts';
import type { Place } from './fault-message.ts';
import type { FaultList } from './faults.ts';
import type { Ledger } from './ledger.ts';

/**
 * Assignments that meet: in the same service and area, on a common day. One person twice in one role is a
 * mistake of the files, and a note where it meets a stored one, since a file cannot take that one away. Two
 * primaries are allowed, but whoever asks will be given both, so they are noted.
 *
 * `bundled` are the assignments that a bundle states: it is a copy of a directory and is taken as it is.
 */
export const tellOverlaps = (
  assignments: readonly Assignment[],
  ledger: Ledger,
  bundled: ReadonlySet<string>,
  faults: FaultList,
  notes: FaultList,
): void => {
  const placeOf = new Map<Assignment, Place>();
  for (const assignment of assignments) {
    const entry = ledger.entries.get(assignmentKey(assignment));
    if (entry !== undefined) placeOf.set(assignment, entry.first);
  }
  const isBundled = (assignment: Assignment) => bundled.has(assignmentKey(assignment));
  const samePerson = (a: Assignment, b: Assignment) => a.worker === b.worker && a.role === b.role;
  const twoPrimaries = (a: Assignment, b: Assignment) =>
    a.worker !== b.worker && a.role === 'primary' && b.role === 'primary';

  const told = new Set<string>();
  const once = (key: string): boolean => !told.has(key) && told.add(key).size > 0;
  const byPerson = groupsOf(assignments, (a) => `${a.worker}|${a.role}`);
  for (const { area, one, other } of meetings(byPerson, placeOf, samePerson)) {
    const [at, there] = laterFirst(placeOf.get(one), placeOf.get(other));
    if (at === undefined || !once(`${assignmentKey(one)}|${there === undefined}`)) continue;
    const { worker, role, service } = one;
    const twice = { code: 'named_twice', worker, role, service, area, at: there } as const;
    if (there === undefined) notes.add(at, twice);
    else if (!isBundled(one) || !isBundled(other)) faults.add(at, twice);
  }
  const primaries = groupsOf(
    assignments.filter(({ role }) => role === 'primary'),
    () => '',
  );
  for (const { area, one, other } of meetings(primaries, placeOf, twoPrimaries)) {
    const [at, there] = laterFirst(placeOf.get(one), placeOf.get(other));
    const pair = [one.service, ...[one.worker, other.worker].sort()].join('|');
    if (at === undefined || !once(pair)) continue;
    const workers = [one.worker, other.worker] as const;
    notes.add(at, { code: 'two_primaries', service: one.service, area, workers, at: there });
  }
};

interface Group {
  readonly area: string;
  readonly members: Assignment[];
}

/** Assignments of one service in one area; only groups of two or more can meet. */
const groupsOf = (assignments: readonly Assignment[], by: (assignment: Assignment) => string): Group[] => {
  const groups = new Map<string, Group>();
  for (const assignment of assignments) {
    const who = by(assignment);
    for (const area of assignment.areas) {
      const key = `${assignment.service}|${area}|${who}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { area, members: [assignment] });
      else group.members.push(assignment);
    }
  }
  return [...groups.values()].filter(({ members }) => members.length > 1);
};

/**
 * For each assignment of the files the first one before it, or the first stored one, that it meets. Not every
 * pair: a sheet that names everyone for everything would have millions.
 */
function* meetings(
  groups: readonly Group[],
  placeOf: ReadonlyMap<Assignment, Place>,
  counts: (one: Assignment, other: Assignment) => boolean,
): Generator<{ area: string; one: Assignment; other: Assignment }> {
  for (const { area, members } of groups) {
    for (const [index, one] of members.entries()) {
      if (!placeOf.has(one)) continue;
      const other = members.find(
        (member, position) =>
          member !== one &&
          (position < index || !placeOf.has(member)) &&
          counts(one, member) &&
          shareADay(one, member),
      );
      if (other !== undefined) yield { area, one, other };
    }
  }
}

/** The place to tell it at, and the place to name: the earlier one, or none when that one is stored. */
const laterFirst = (a: Place | undefined, b: Place | undefined): [Place | undefined, Place | undefined] => {
  if (a === undefined || b === undefined) return [a ?? b, undefined];
  const bIsLater = a.file === b.file ? b.line > a.line : b.file > a.file;
  return bIsLater ? [b, a] : [a, b];
};
