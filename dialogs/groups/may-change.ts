import type { Group } from '../../knowledge/directory/group.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { areasKeptBy } from '../permissions.ts';
import type { Who } from '../world.ts';
import type { MayChange } from './group-card.ts';
import { leadersOf } from './leaders.ts';

/** What of a group somebody may change: coordinators of all its areas everything, its leaders who belongs to it and when it meets. */
export function mayChangeGroup(group: Group, who: Who, directory: Directory): MayChange {
  const kept = areasKeptBy(who.email, directory);
  const all = who.admin || group.areas.every((area) => kept.has(area));
  return { all, meetings: all || (who.email !== undefined && leadersOf(group).includes(who.email)) };
}
