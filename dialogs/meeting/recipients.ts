import type { Group } from '../../knowledge/directory/group.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { latestOf, type Meeting } from './meeting.ts';

/**
 * Who gets a summary as a message of their own: with a channel those who were absent, without one every member. Whoever
 * published it has seen it.
 */
export function recipientsOf(
  meeting: Pick<Meeting, 'versions'>,
  group: Pick<Group, 'members'> | undefined,
  hasPlace: boolean,
): readonly Email[] {
  const { by, absent } = latestOf(meeting);
  const members = group?.members.map(({ worker }) => worker) ?? [];
  const people = hasPlace ? absent.filter((who) => members.includes(who)) : members;
  return [...new Set(people)].filter((who) => who !== by);
}
