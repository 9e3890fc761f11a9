import { z } from 'zod';
import { daysLater } from '../../knowledge/directory/days.ts';
import { email, groupId, type IsoDate, isoDate } from '../../knowledge/kernel/ids.ts';
import { language } from '../../knowledge/kernel/languages.ts';
import { dueIndex, type OutboxKind, outboxShape } from '../outbox.ts';
import { meetingId, nextMeetingSchema, pointSchema, standingBefore } from './meeting.ts';

const draftActionSchema = z.object({
  /** Unique in the draft. */
  id: z.string(),
  text: z.string(),
  said: z.string().optional(),
  /** Absent until it is known who does it: asked, and never taken before the writer has seen it. */
  owner: email.optional(),
  /** Who may be meant. */
  candidates: z.array(email),
  due: isoDate.optional(),
  was: standingBefore.optional(),
  /** The writer has seen that the day has passed, and keeps it. */
  duePassedIsFine: z.literal(true).optional(),
});
export type DraftAction = z.infer<typeof draftActionSchema>;

/** A line of the notes that became nothing, and may be something. */
const leftLineSchema = z.object({ id: z.string(), text: z.string() });
export type LeftLine = z.infer<typeof leftLineSchema>;

/** A summary that one person makes and nobody else sees. */
const meetingDraftSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  by: email,
  /** When it was begun, epoch milliseconds. */
  at: z.number().int(),
  /** `waiting`: for notes, or for the form to be filled in. */
  state: z.enum(['waiting', 'open', 'published', 'dropped']),
  /** Counts the changes, so that a card that is older than the last one changes nothing. */
  step: z.number().int(),
  /** Absent while it is asked which of the person's groups met. */
  group: groupId.optional(),
  day: isoDate,
  /** The writer told the day, so nothing in the notes changes it. */
  daySaid: z.literal(true).optional(),
  language,
  /** Names that may be those of clients are left out of the texts until the writer says that they are not. */
  masked: z.number().int(),
  /** The writer has said that names in it are no clients'. */
  namesAreFine: z.literal(true).optional(),
  decisions: z.array(pointSchema),
  actions: z.array(draftActionSchema),
  open: z.array(pointSchema),
  next: nextMeetingSchema.optional(),
  absent: z.array(email),
  /** Only the writer sees them; they go when it is published. */
  left: z.array(leftLineSchema).optional(),
  /** It corrects the summary that had so many versions when the correction was begun. */
  corrects: z.number().int().positive().optional(),
  why: z.string().optional(),
  ...outboxShape,
});
export type MeetingDraft = z.infer<typeof meetingDraftSchema>;

const hour = 3_600_000;
const keptFor = 14 * 24 * hour;
/** For so long the next long text of the person is taken for the notes. */
export const waitsFor = hour;

const isOpen = ({ state, corrects }: MeetingDraft): boolean =>
  (state === 'waiting' || state === 'open') && corrects === undefined;

/** Those that wait for notes are found by who makes them (`waits`), open ones by their meeting (`of`). */
export const meetingDraftKind: OutboxKind<MeetingDraft> = {
  kind: 'meeting_draft',
  schema: meetingDraftSchema,
  index: (draft) => ({
    ...dueIndex(draft, draft.at + keptFor),
    ...(draft.state === 'waiting' ? { waits: draft.by } : {}),
    ...(draft.group !== undefined && isOpen(draft)
      ? { of: meetingId({ group: draft.group, day: draft.day }) }
      : {}),
  }),
  deadline: ({ at }) => at + keptFor,
  advance: async (draft) => draft,
  letter: async () => undefined,
  unreachable: async (draft) => draft,
  done: () => true,
};

export const isEmpty = ({ decisions, actions, open, next }: MeetingDraft): boolean =>
  decisions.length + actions.length + open.length === 0 && next === undefined;

/** Whether the meeting was more than a year ago: a slip, more often than not. */
export const isLongAgo = ({ day }: Pick<MeetingDraft, 'day'>, today: IsoDate): boolean =>
  day < daysLater(today, -365);

/** Whether its day has passed and nobody has said that it is right. */
export const asksForDue = ({ due, duePassedIsFine }: DraftAction, today: IsoDate): boolean =>
  due !== undefined && due < today && duePassedIsFine !== true;

/** An id that no action of the draft has or had. */
export function newActionId({ actions }: Pick<MeetingDraft, 'actions'>): string {
  const used = actions.map(({ id }) => Number(id)).filter(Number.isFinite);
  return String(Math.max(0, ...used) + 1);
}
