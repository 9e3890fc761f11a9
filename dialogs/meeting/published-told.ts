import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { GroupId, IsoDate } from '../../knowledge/kernel/ids.ts';
import { momentSaid } from '../consultation/consult-reader.ts';
import { consultReader } from '../consultation/kind.ts';
import { coordinatorOf } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Scene } from '../upkeep/scene.ts';
import type { MeetingDraft } from './draft.ts';
import { firstOf, latestOf, meetingId } from './meeting.ts';
import { meetingKind } from './meeting-kind.ts';

/** Who has published the summary of that meeting already, so that nobody goes on with a draft of it in vain. */
export async function publishedTold(
  { reader, world }: Pick<Scene, 'reader' | 'world'>,
  group: GroupId | undefined,
  day: IsoDate,
): Promise<readonly string[]> {
  const kept = group && (await world.documents.get(meetingKind, meetingId({ group, day })));
  if (!kept) return [];
  const { by, at } = firstOf(kept.body);
  const shown = await consultReader(reader, world);
  const name = escapeText(coordinatorOf(reader, by).name);
  return [meetingStringsIn(reader.language).publishedBefore(name, momentSaid(shown, at))];
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
