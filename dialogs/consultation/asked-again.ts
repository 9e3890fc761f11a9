import type { Scene } from '../upkeep/scene.ts';
import { actorOf } from './act.ts';
import type { Carried } from './carried.ts';
import { sideOf } from './events.ts';
import { consultationKind } from './kind.ts';

/** What whoever asks again wrote and chose before, for the form; the question only as long as it is kept. */
export async function askedAgain(scene: Scene, id: string): Promise<Carried> {
  const before = (await scene.world.documents.get(consultationKind, id))?.body;
  if (!before || sideOf(before, actorOf(scene)) !== 'requester') return { draft: {}, notes: [] };
  const { question, urgency, way } = before;
  return { draft: { urgency, way, ...(question === undefined ? {} : { question }) }, notes: [] };
}
