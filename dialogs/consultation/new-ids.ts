import type { Scene } from '../upkeep/scene.ts';
import type { Consultation } from './consultation.ts';
import { consultationKind } from './kind.ts';

/**
 * The ids that a new consultation may get, in order: every copy of one tap tries the same. Activities of different chats
 * may bear the same id, so that the first may be somebody else's.
 */
export const newIds = ({ turn, world }: Scene): readonly string[] =>
  turn.key === undefined ? [world.newId()] : [turn.key, `${turn.key}-${turn.person}`];

/** What is kept under an id: nothing yet, this person's own, or another's. */
export async function keptUnder(
  { turn, world }: Scene,
  id: string,
): Promise<Consultation | 'others' | undefined> {
  const kept = (await world.documents.get(consultationKind, id))?.body;
  if (!kept) return undefined;
  return kept.requester.person === turn.person ? kept : 'others';
}
