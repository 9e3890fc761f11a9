import type { Kept } from '../documents.ts';
import type { Scene } from '../upkeep/scene.ts';
import { type MeetingDraft, meetingDraftKind, waitsFor } from './draft.ts';

/** A new draft of the one who acts, or the one that the first copy of the same turn has made. */
export async function keepNew(
  { world, turn }: Scene,
  draft: Omit<MeetingDraft, 'id'>,
): Promise<MeetingDraft> {
  const id = turn.key === undefined ? world.newId() : `${turn.key}-${turn.person}`;
  const made = { ...draft, id };
  if (await world.documents.put(meetingDraftKind, id, made, 'absent')) return made;
  const first = await world.documents.get(meetingDraftKind, id);
  return first?.body ?? made;
}

const mostWaiting = 20;

/** The latest draft of the one who acts that waits for notes. */
export async function draftWaiting({ world, turn }: Scene): Promise<Kept<MeetingDraft> | undefined> {
  const { email } = turn.who;
  if (email === undefined) return undefined;
  const found = await world.documents.find(meetingDraftKind, {
    where: { field: 'waits', equals: email },
    limit: mostWaiting,
  });
  return found
    .filter(({ body }) => body.at > turn.moment.now - waitsFor)
    .toSorted((one, other) => one.body.at - other.body.at)
    .at(-1);
}
