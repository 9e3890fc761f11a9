import { plain } from '../../plain-message.ts';
import type { Press } from '../../press.ts';
import { bookingStrings } from '../../strings/booking.ts';
import type { Effect } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { replaced } from '../act.ts';
import { formAgain } from '../ask.ts';
import { draftOf } from '../ask-draft.ts';
import { show } from '../show.ts';
import { joinWaiting, leaveWaiting } from '../windows/waiting-list.ts';
import { windowsOpenTo } from './open-slots.ts';

/** Onto the waiting lists of all windows that fit; the form stays as it was filled in, the card of a consultation is shown anew. */
export async function wait(scene: Scene, press: Extract<Press, { do: 'book_wait' }>): Promise<Effect> {
  const { turn, world, reader } = scene;
  const { email } = turn.who;
  const { service, area } = press;
  const words = bookingStrings[reader.language];
  const draft = draftOf(press);
  if (email === undefined) return replaced(await formAgain(scene, draft, [words.cannotWait]));
  const who = { person: turn.person, email, service, area };
  const places = [];
  for (const { window } of await windowsOpenTo(scene, press))
    places.push(await joinWaiting(world, window.id, who, turn.moment.now));
  if (press.id !== undefined) return show(scene, { id: press.id });
  // What is free by now can be booked at once instead.
  const waits = places.some((place) => place !== undefined && place.offer === undefined);
  const unsent = press.question === undefined ? [] : [words.questionNotKept];
  return replaced(await formAgain(scene, draft, waits ? [words.joined, ...unsent] : []));
}

/** Off the waiting lists again. */
export async function unwait(scene: Scene, press: Extract<Press, { do: 'book_unwait' }>): Promise<Effect> {
  const { turn, world, reader } = scene;
  const { email } = turn.who;
  if (email !== undefined)
    for (const { window } of await windowsOpenTo(scene, press))
      await leaveWaiting(world, window.id, email, turn.moment.now);
  if (press.id !== undefined) return show(scene, { id: press.id });
  return replaced(await formAgain(scene, draftOf(press), [bookingStrings[reader.language].left]));
}

/** Off the list of one window, by the message that has offered a slot of it. */
export async function leave(scene: Scene, press: Extract<Press, { do: 'book_leave' }>): Promise<Effect> {
  const { turn, world, reader } = scene;
  const { email } = turn.who;
  if (email !== undefined) await leaveWaiting(world, press.window, email, turn.moment.now);
  return replaced(plain(bookingStrings[reader.language].left));
}
