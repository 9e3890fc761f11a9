import type { AreaId, IsoDate } from '../kernel/ids.ts';
import { daysLater } from './days.ts';
import type { Outreach } from './directory.ts';
import { type Occurrence, occurrences } from './occurrences.ts';
import type { Directory } from './snapshot.ts';

/** When it is held from one day to another, both included, as long as its service is given. */
export function occasionsOf(
  directory: Directory,
  outreach: Outreach,
  from: IsoDate,
  to: IsoDate,
): readonly Occurrence[] {
  const end = outreach.service && directory.service(outreach.service)?.validTo;
  const last = end !== undefined && end < to ? end : to;
  return last < from ? [] : occurrences(outreach, from, last);
}

/** The first few times it is held from a day on; none when that is farther than a year ahead. */
export function comingOccasions(
  directory: Directory,
  outreach: Outreach,
  from: IsoDate,
  most: number,
): readonly Occurrence[] {
  // Most series come round within two months, and looking a whole year ahead takes time.
  const near = occasionsOf(directory, outreach, from, daysLater(from, 62));
  if (near.length >= most) return near.slice(0, most);
  return occasionsOf(directory, outreach, from, daysLater(from, 396)).slice(0, most);
}

/** Whether two areas are one, or one lies in the other. */
export const isOneArea = (directory: Directory, one: AreaId, other: AreaId): boolean =>
  directory.climb(one).some(({ id }) => id === other) || directory.climb(other).some(({ id }) => id === one);
