import type { Effect } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { actorOf, goneMessage, replaced } from './act.ts';
import { cardFor } from './card-for.ts';
import { sideOf } from './events.ts';
import { consultationKind, consultReader } from './kind.ts';
import { seeing } from './seeing.ts';
import { shownOn } from './shown-on.ts';

/** The present card in place of the pressed one, which is kept up to date from now on. `more`: its other buttons. */
export async function show(
  scene: Scene,
  { id, more }: { readonly id: string; readonly more?: true | undefined },
): Promise<Effect> {
  const { world, reader, turn } = scene;
  const kept = await world.documents.get(consultationKind, id);
  if (!kept) return replaced(goneMessage(scene));
  const who = actorOf(scene);
  const shown = sideOf(kept.body, who)
    ? shownOn(kept.body, who.email, turn.card, turn.moment.now)
    : kept.body;
  // When somebody else writes at the same time the card is shown all the same.
  if (shown !== kept.body) await world.documents.put(consultationKind, id, shown, kept.etag);
  const part = more ? 'rest' : 'first';
  const clocked = await consultReader(reader, world);
  const knowing = await seeing(scene, clocked, shown);
  return replaced(cardFor(knowing, shown, who, turn.moment, part));
}
