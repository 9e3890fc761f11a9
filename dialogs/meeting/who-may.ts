import type { Group } from '../../knowledge/directory/group.ts';
import { type Directory, isValidOn } from '../../knowledge/directory/snapshot.ts';
import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import { leadersOf } from '../groups/leaders.ts';
import { areasKeptBy } from '../permissions.ts';
import type { Who } from '../world.ts';
import { isMember } from './groups-of.ts';
import type { Meeting } from './meeting.ts';

/**
 * Whether somebody may see what a group agreed on: its members, those who work in its areas or in wider or narrower
 * ones, coordinators of its areas, admins.
 */
export function maySeeMeetings(group: Group, who: Who, directory: Directory, day: IsoDate): boolean {
  const { email } = who;
  if (who.admin || isMember(group, email)) return true;
  if (email === undefined) return false;
  const kept = areasKeptBy(email, directory);
  if (group.areas.some((area) => kept.has(area))) return true;
  const above = new Set(group.areas.flatMap((area) => directory.climb(area).map(({ id }) => id)));
  return directory
    .assignmentsBy(email)
    .filter((each) => isValidOn(each, day))
    .some(({ areas }) =>
      areas.some(
        (area) => above.has(area) || directory.climb(area).some(({ id }) => group.areas.includes(id)),
      ),
    );
}

/** Those who lead the group, and whoever published its first version. Other members only add to it. */
export const mayCorrect = (
  { versions }: Pick<Meeting, 'versions'>,
  group: Group | undefined,
  who: Email | undefined,
): boolean =>
  who !== undefined && ((group !== undefined && leadersOf(group).includes(who)) || versions[0]?.by === who);

/** Those who lead the group, coordinators of its areas, admins. */
export const mayChoosePlace = (group: Group, who: Who, directory: Directory): boolean =>
  who.admin ||
  (who.email !== undefined &&
    (leadersOf(group).includes(who.email) ||
      group.areas.some((area) => areasKeptBy(who.email, directory).has(area))));
