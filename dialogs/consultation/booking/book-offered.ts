import type { Press } from '../../press.ts';
import type { Effect } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { askedBy } from '../kind.ts';
import { book } from './book.ts';
import { hasFallen } from './has-fallen.ts';
import { rebook } from './rebook.ts';

/** Books what a message has offered to who waits: for a consultation of theirs whose time fell, when they have one. */
export async function bookOffered(
  scene: Scene,
  press: Extract<Press, { do: 'book_offered' }>,
): Promise<Effect> {
  const { turn, world } = scene;
  const { service, area, window, start, lang } = press;
  const who = { person: turn.person, email: turn.who.email };
  const fallen = (await askedBy(world.documents, who)).find(
    (each) => each.service === service && each.area === area && hasFallen(each),
  );
  return fallen
    ? rebook(scene, { koppi: 1, do: 'consult_rebook', id: fallen.id, window, start, lang })
    : book(scene, press);
}
