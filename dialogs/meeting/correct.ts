import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Reader } from '../contact/views.ts';
import type { DraftAction, MeetingDraft } from './draft.ts';
import { type Agreed, latestOf, type Meeting, type Point } from './meeting.ts';
import type { Standing } from './present.ts';
import { restated } from './task-words.ts';

/** How the actions of a summary stand now, for whom that is told. */
interface Present {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly reader: Reader;
}

/** A draft that starts from the version that holds and from its actions as they stand now. `by`: who corrects it. */
export function correctionOf(
  meeting: Meeting,
  by: Email,
  now: number,
  present: Present,
): Omit<MeetingDraft, 'id'> {
  const { decisions, actions, open, next, absent } = latestOf(meeting);
  return {
    version: 1,
    by,
    at: now,
    state: 'open',
    step: 0,
    group: meeting.group,
    day: meeting.day,
    language: meeting.language,
    masked: 0,
    decisions,
    actions: actions.map((action) => asDraft(action, present)),
    open,
    ...(next ? { next } : {}),
    absent,
    corrects: meeting.versions.length,
    owed: [],
  };
}

/**
 * The draft of somebody who came second: what was published, and after it what only their draft has. `isCorrector`: they
 * may change what was published.
 */
export function asCorrection(
  draft: MeetingDraft,
  meeting: Meeting,
  isCorrector: boolean,
  present: Present,
): MeetingDraft {
  const published = latestOf(meeting);
  const next = isCorrector ? (draft.next ?? published.next) : (published.next ?? draft.next);
  return {
    ...draft,
    language: meeting.language,
    decisions: joined(published.decisions, draft.decisions),
    actions: joinedActions(draft, meeting, present),
    open: joined(published.open, draft.open),
    ...(next ? { next } : {}),
    absent: [...new Set([...published.absent, ...draft.absent])],
    corrects: meeting.versions.length,
  };
}

/** Its day was right when it was published, though it may have passed since. */
function asDraft(agreed: Agreed, { standings, reader }: Present): DraftAction {
  const { was: _was, ...action } = agreed;
  const now = standings.get(action.id);
  const owner = now?.owner ?? action.owner;
  const due = now?.due ?? action.due;
  const dated = due === undefined ? {} : { due };
  return {
    ...action,
    ...dated,
    owner,
    text: restated(reader, action.text, action, { owner, due }),
    was: { owner, ...dated },
    candidates: [],
    ...(due === undefined ? {} : { duePassedIsFine: true }),
  };
}

const joined = (published: readonly Point[], own: readonly Point[]): Point[] => [
  ...published,
  ...own.filter(({ text }) => !published.some((point) => point.text === text)),
];

/** An id means the same action in every version, so those that are added get ids that none ever had. */
function joinedActions({ actions: own }: MeetingDraft, meeting: Meeting, present: Present): DraftAction[] {
  const { actions } = latestOf(meeting);
  const used = meeting.versions.flatMap((version) => version.actions.map(({ id }) => Number(id)));
  const last = Math.max(0, ...used.filter(Number.isFinite));
  const added = own.filter(
    ({ text, owner }) => !actions.some((each) => each.text === text && each.owner === owner),
  );
  return [
    ...actions.map((action) => asDraft(action, present)),
    ...added.map((action, at) => ({ ...action, id: String(last + at + 1) })),
  ];
}
