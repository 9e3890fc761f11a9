import type { Message } from '../turn.ts';
import { unmetSaid } from '../unmet.ts';
import type { Scene } from '../upkeep/scene.ts';
import type { MeetingDraft } from './draft.ts';
import { othersTold, removedTold } from './others-told.ts';
import { type PreviewView, previewCard } from './preview-card.ts';

/** The draft as its writer checks it, with those who are to do something and cannot be written to. */
export async function preview(
  { reader, world }: Pick<Scene, 'reader' | 'world'>,
  draft: MeetingDraft,
  view: PreviewView = {},
): Promise<Message> {
  const owners = new Set(draft.actions.flatMap(({ owner }) => (owner === undefined ? [] : [owner])));
  const unmet = await world.unmet([...owners]);
  const told =
    draft.corrects === undefined
      ? await othersTold({ reader, world }, draft)
      : await removedTold({ reader, world }, draft);
  const notes = [...told, ...(view.notes ?? [])];
  return previewCard(reader, draft, { ...view, notes, hints: unmetSaid(reader, unmet, 'act') });
}
