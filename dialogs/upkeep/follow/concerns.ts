import { type RecordChange, sameRecord } from '../../../knowledge/directory/changes.ts';
import type { HistoryEntry } from '../../../knowledge/directory/history.ts';
import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import { areasUnder } from '../lists.ts';
import type { Followed } from './follow.ts';

/** The changes of an entry that tell something new: that a row was found true is none. */
export const tellingChanges = ({ changes }: HistoryEntry): readonly RecordChange[] =>
  changes.filter(
    ({ before, after }) => !before || !after || !sameRecord(withoutCheck(before), withoutCheck(after)),
  );

const withoutCheck = (record: object): object => ({ ...record, verifiedAt: undefined });

/**
 * Whether an entry of the history is about what somebody follows. An area stands for itself, those in it and those it
 * lies in; the texts of a service hold wherever it is given, and a person's own data wherever they are named.
 */
export function concerns(entry: HistoryEntry, { service, area }: Followed, directory: Directory): boolean {
  const near = area === undefined ? undefined : areasNear(area, directory);
  const isNear = (areas: readonly AreaId[]): boolean =>
    near === undefined || areas.some((each) => near.has(each));
  if (entry.service === undefined && entry.worker !== undefined) {
    const named = directory
      .assignmentsBy(entry.worker)
      .filter((each) => service === undefined || each.service === service);
    return named.some((each) => isNear(each.areas)) || (service === undefined && isNear(entry.areas));
  }
  if (service !== undefined && entry.service !== service) return false;
  if (entry.service !== undefined && entry.changes.some(({ kind }) => kind === 'services')) {
    return service !== undefined || directory.assignmentsOf(entry.service).some((each) => isNear(each.areas));
  }
  return isNear(entry.areas);
}

function areasNear(area: AreaId, directory: Directory): ReadonlySet<AreaId> {
  const wider = directory.climb(area).map(({ id }) => id);
  return new Set([...areasUnder(directory.data.areas, area), ...wider]);
}
