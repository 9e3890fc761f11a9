import { z } from 'zod';
import { email, groupId, isoDate } from '../../knowledge/kernel/ids.ts';
import { language } from '../../knowledge/kernel/languages.ts';
import { outboxShape } from '../outbox.ts';

/** UTF-16 units. Longer ones are no points that anybody reads on a phone. */
export const longestPoint = 600;
export const longestAction = 300;
/** Of each list of a summary. */
export const mostPoints = 60;
export const mostActions = 60;

export const pointSchema = z.object({
  text: z.string(),
  /** The sentence that it came from, when it is not the text itself. */
  said: z.string().optional(),
});
export type Point = z.infer<typeof pointSchema>;

export const nextMeetingSchema = z.object({
  day: isoDate,
  /** `HH:MM` on the wall clock of the tenant's time zone. */
  starts: z.string().optional(),
});
export type NextMeeting = z.infer<typeof nextMeetingSchema>;

/** Who had an action and by when as its correction was begun: what was moved since then is no business of the correction. */
export const standingBefore = z.object({ owner: email, due: isoDate.optional() });

const agreedSchema = z.object({
  /** Unique in its meeting, and the same in every version. */
  id: z.string(),
  text: z.string(),
  owner: email,
  due: isoDate.optional(),
  was: standingBefore.optional(),
});
export type Agreed = z.infer<typeof agreedSchema>;

const versionSchema = z.object({
  /** Epoch milliseconds. */
  at: z.number().int(),
  by: email,
  /** The draft that it was published from: every copy of one tap publishes once. */
  draft: z.string(),
  decisions: z.array(pointSchema),
  actions: z.array(agreedSchema),
  open: z.array(pointSchema),
  next: nextMeetingSchema.optional(),
  absent: z.array(email),
  /** Why the version before was corrected; the first one has none. */
  why: z.string().optional(),
});
export type Version = z.infer<typeof versionSchema>;

/** What a group agreed on in one meeting, as it was published. */
export const meetingSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  group: groupId,
  day: isoDate,
  /** What people wrote it in. */
  language,
  /**
   * `publishing`: the actions of the last version are still to be made, or to hear where they are shown. `over`: it is
   * about to be deleted.
   */
  state: z.enum(['publishing', 'published', 'over']),
  /** When it is deleted, epoch milliseconds; absent in those that were published before summaries were. */
  keptUntil: z.number().int().optional(),
  /** The last one holds; the older ones stay readable. */
  versions: z.array(versionSchema).min(1),
  /** Messages in channels and group chats that show it; `by` published it there. */
  posted: z.array(z.object({ place: z.string(), activity: z.string(), by: email })),
  ...outboxShape,
});
export type Meeting = z.infer<typeof meetingSchema>;

export const meetingId = ({ group, day }: Pick<Meeting, 'group' | 'day'>): string => `${group}:${day}`;

/** The version that holds. */
export function latestOf({ versions }: Pick<Meeting, 'versions'>): Version {
  const last = versions.at(-1);
  if (!last) throw new Error('a published meeting has a version');
  return last;
}

/** The version that was published first. */
export function firstOf({ versions }: Pick<Meeting, 'versions'>): Version {
  const [first] = versions;
  if (!first) throw new Error('a published meeting has a version');
  return first;
}
