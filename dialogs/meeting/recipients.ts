import type { Group } from '../../knowledge/directory/group.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import type { World } from '../world.ts';
import { latestOf, type Meeting } from './meeting.ts';
import { choicesOf, type FollowLevel } from './readers/choice.ts';
import { levelOf } from './readers/level.ts';

/** What people have chosen of a group, and what decides whether they may still see it. */
export interface Followers {
  readonly choices: ReadonlyMap<Email, FollowLevel>;
  readonly directory: Directory;
  readonly day: IsoDate;
  readonly admins: ReadonlySet<string>;
}

export const followersOf = async (
  group: Meeting['group'],
  day: IsoDate,
  world: Pick<World, 'documents' | 'knowledge' | 'admins'>,
): Promise<Followers> => ({
  choices: await choicesOf(group, world),
  directory: world.knowledge().directory,
  day,
  admins: world.admins,
});

/**
 * Who gets a summary as a message of their own, at once: with a channel the members who were absent, without one every
 * member, but for those who want it otherwise; and whoever follows the group so. Whoever published it has seen it.
 */
export function recipientsOf(
  meeting: Pick<Meeting, 'versions'>,
  group: Group | undefined,
  hasPlace: boolean,
  { choices, directory, day, admins }: Followers,
): readonly Email[] {
  if (!group) return [];
  const { by, absent } = latestOf(meeting);
  const people = new Set([...group.members.map(({ worker }) => worker), ...choices.keys()]);
  return [...people].filter((email) => {
    if (email === by) return false;
    const level = levelOf({ email, admin: admins.has(email) }, group, choices.get(email), directory, day);
    return level === 'at_once' || (level === 'own' && (!hasPlace || absent.includes(email)));
  });
}
