import { type Assignment, assignmentKey } from '../../../knowledge/directory/directory.ts';
import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import type { Imported } from '../../../knowledge/exchange/import-directory.ts';
import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import { areasKeptBy } from '../../permissions.ts';
import type { Who } from '../../world.ts';

/**
 * The assignments that a contact list may have left out on purpose: of the services it speaks of, wholly in areas
 * that it speaks of and the sender keeps, in force today or later.
 */
export function removableBy(
  { data, places }: Imported,
  who: Who,
  directory: Directory,
  today: IsoDate,
): readonly Assignment[] {
  const mentioned = new Set(
    data.assignments
      .filter((each) => places.assignments.has(assignmentKey(each)))
      .flatMap(({ areas }) => areas),
  );
  const kept = who.admin ? mentioned : areasKeptBy(who.email, directory);
  return directory.data.assignments.filter(
    (each) =>
      places.services.has(each.service) &&
      !places.assignments.has(assignmentKey(each)) &&
      each.areas.every((area) => mentioned.has(area) && kept.has(area)) &&
      (each.validTo === undefined || each.validTo >= today),
  );
}
