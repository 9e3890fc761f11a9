import { z } from 'zod';
import { areaId, email, groupId, isoDate, serviceId } from '../kernel/ids.ts';
import { localized } from '../kernel/languages.ts';
import { clockTime, scheduleSchema } from './schedule.ts';

export const groupKinds = ['working_group', 'core_team', 'network'] as const;
export type GroupKind = (typeof groupKinds)[number];

export const groupRoles = ['chair', 'secretary', 'member'] as const;
export type GroupRole = (typeof groupRoles)[number];

/** How often a group meets that agrees on its days as it goes; a term is half a school year. */
export const cadences = [
  'week',
  'two_weeks',
  'three_weeks',
  'month',
  'two_months',
  'quarter',
  'term',
  'year',
  'when_needed',
] as const;
export type Cadence = (typeof cadences)[number];

const meetsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('series'), when: scheduleSchema }),
  z.object({ kind: z.literal('loose'), every: z.enum(cadences) }),
]);
export type Meets = z.infer<typeof meetsSchema>;

const memberSchema = z.object({ worker: email, role: z.enum(groupRoles) });
export type Member = z.infer<typeof memberSchema>;

/** Workers of several services who meet: a working group, a core team, a network. */
export const groupSchema = z.object({
  id: groupId,
  kind: z.enum(groupKinds),
  names: localized,
  /** Short forms and former names: other words people use for the group. */
  aliases: z.array(z.string().trim().min(1)).default([]),
  areas: z.array(areaId).min(1),
  /** What it works on; empty when that is no service. */
  services: z.array(serviceId).default([]),
  /** Each worker once; at most one chair and at most one secretary. */
  members: z.array(memberSchema).default([]),
  /** Absent when nothing is said. */
  meets: meetsSchema.optional(),
  /** Days of the series on which it does not meet. */
  daysOff: z.array(isoDate).default([]),
  /** Days of the series on which it meets on another day instead, at other times when they are given. */
  moved: z
    .array(z.object({ from: isoDate, to: isoDate, starts: clockTime.optional(), ends: clockTime.optional() }))
    .default([]),
});
export type Group = z.infer<typeof groupSchema>;

/** Who holds a role that one person has at a time. */
export const holderOf = (group: Pick<Group, 'members'>, role: 'chair' | 'secretary'): Member | undefined =>
  group.members.find((member) => member.role === role);

/**
 * Members of whom some were named anew at the end of the list: of two entries of one worker the later one counts, and
 * who was chair or secretary before the last one goes on as a member.
 */
export const settledMembers = (members: readonly Member[]): Member[] =>
  members.flatMap((member, at) => {
    const later = members.slice(at + 1);
    if (later.some(({ worker }) => worker === member.worker)) return [];
    const isFollowed = member.role !== 'member' && later.some(({ role }) => role === member.role);
    return [isFollowed ? { ...member, role: 'member' } : member];
  });
