import type { AreaId, IsoDate } from '../../kernel/ids.ts';
import { dayAfter, dayBefore } from '../days.ts';
import { type Assignment, assignmentKey } from '../directory.ts';

/**
 * The assignments, some of them without these areas (or all of theirs) after `last`, or at once when no day is said.
 * What was before stays: an assignment that has begun keeps its areas to that day, in a part of its own when the
 * others go on.
 */
export function withdrawn(
  assignments: readonly Assignment[],
  leaving: ReadonlySet<Assignment>,
  areas: readonly AreaId[] | undefined,
  last: IsoDate | undefined,
  today: IsoDate,
): Assignment[] {
  const taken = new Set(assignments.map(assignmentKey));
  return assignments.flatMap((each): readonly Assignment[] => {
    if (!leaving.has(each)) return [each];
    const left = each.areas.filter((area) => areas !== undefined && !areas.includes(area));
    const going = each.areas.filter((area) => areas === undefined || areas.includes(area));
    const rest = left.length > 0 ? [{ ...each, areas: left }] : [];
    if (last === undefined || (each.validFrom !== undefined && each.validFrom > last)) return rest;
    if (each.validTo !== undefined && each.validTo <= last) return [each];
    if (left.length === 0) return [{ ...each, validTo: last }];
    const starts = each.validFrom !== undefined && each.validFrom > today ? each.validFrom : today;
    const validFrom = freeFirstDay(taken, each, starts, today);
    if (validFrom > last) return rest;
    const part = { ...each, areas: going, validFrom, validTo: last };
    taken.add(assignmentKey(part));
    return [...rest, part];
  });
}

/**
 * Two namings of the same person, service and role are told apart by their first day. When the wanted one is taken:
 * the next free one, or an earlier one of what holds today already, since only what comes counts.
 */
export function freeFirstDay(
  taken: ReadonlySet<string>,
  { service, worker, role }: Pick<Assignment, 'service' | 'worker' | 'role'>,
  wanted: IsoDate,
  today: IsoDate,
): IsoDate {
  const step = wanted <= today ? dayBefore : dayAfter;
  let validFrom = wanted;
  while (taken.has(assignmentKey({ service, worker, role, validFrom }))) validFrom = step(validFrom);
  return validFrom;
}
