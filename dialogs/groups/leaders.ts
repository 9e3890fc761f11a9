import { type RecordChange, sameRecord } from '../../knowledge/directory/changes.ts';
import type { Group } from '../../knowledge/directory/group.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';

/** The chair and the secretary. */
export const leadersOf = ({ members }: Group): readonly Email[] =>
  members.filter(({ role }) => role !== 'member').map(({ worker }) => worker);

/** What those who lead a group keep themselves: who belongs to it and when it meets. */
const keptByLeaders = ['members', 'meets', 'daysOff', 'moved'] as const;

/** Whether somebody leads the group, and changes only what its leaders keep. */
export function isLeadersOwn(
  { before, after }: Extract<RecordChange, { kind: 'groups' }>,
  who: Email | undefined,
): boolean {
  if (!before || !after || who === undefined || !leadersOf(before).includes(who)) return false;
  const rest = Object.fromEntries(keptByLeaders.map((field) => [field, undefined]));
  return sameRecord({ ...before, ...rest }, { ...after, ...rest });
}
