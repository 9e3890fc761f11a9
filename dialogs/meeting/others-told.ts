import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { momentSaid } from '../consultation/consult-reader.ts';
import { consultReader } from '../consultation/kind.ts';
import { coordinatorOf } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Scene } from '../upkeep/scene.ts';
import { type MeetingDraft, meetingDraftKind } from './draft.ts';
import { firstOf, latestOf, meetingId } from './meeting.ts';
import { meetingKind } from './meeting-kind.ts';

/** Nobody else drafts the same meeting with more people. */
const mostDrafts = 10;

/**
 * Who has published the summary of that meeting already, or is writing one besides `by`, so that nobody goes on with a
 * draft of it in vain.
 */
export async function othersTold(
  { reader, world }: Pick<Scene, 'reader' | 'world'>,
  { group, day, by }: Pick<MeetingDraft, 'group' | 'day' | 'by'>,
): Promise<readonly string[]> {
  if (group === undefined) return [];
  const id = meetingId({ group, day });
  const say = meetingStringsIn(reader.language);
  const shown = await consultReader(reader, world);
  const nameOf = (email: Email): string => escapeText(coordinatorOf(reader, email).name);
  const kept = await world.documents.get(meetingKind, id);
  if (kept) {
    const first = firstOf(kept.body);
    return [say.publishedBefore(nameOf(first.by), momentSaid(shown, first.at))];
  }
  const where = { field: 'of', equals: id };
  const drafts = await world.documents.find(meetingDraftKind, { where, limit: mostDrafts });
  const others = drafts
    .map(({ body }) => body)
    .filter((draft) => draft.by !== by)
    .toSorted((one, other) => one.at - other.at);
  const [first] = others;
  return first === undefined ? [] : [say.draftedBy(nameOf(first.by), momentSaid(shown, first.at))];
}

/** How much of what was published a correction leaves out. */
export async function removedTold(
  { reader, world }: Pick<Scene, 'reader' | 'world'>,
  { group, day, decisions, actions, open }: MeetingDraft,
): Promise<readonly string[]> {
  const kept = group && (await world.documents.get(meetingKind, meetingId({ group, day })));
  if (!kept) return [];
  const before = latestOf(kept.body);
  const removed = {
    // One that is worded anew is none that is gone.
    decisions: Math.max(0, before.decisions.length - decisions.length),
    actions: before.actions.filter(({ id }) => !actions.some((action) => action.id === id)).length,
    open: Math.max(0, before.open.length - open.length),
  };
  const isAny = removed.decisions + removed.actions + removed.open > 0;
  return isAny ? [meetingStringsIn(reader.language).removed(removed)] : [];
}
