import type { Email } from '../../../knowledge/kernel/ids.ts';
import type { World } from '../../world.ts';
import { handedOut, withoutWaiting } from './hand-out.ts';
import { reviewed } from './review.ts';
import { rewrite } from './rewrite.ts';
import { settingNow } from './setting.ts';
import type { Bookable, Offer, Waiting } from './window.ts';

type WaitingWorld = Pick<World, 'documents' | 'knowledge' | 'workingTime'>;

/**
 * Puts somebody on the waiting list of a window; who is on it already keeps the place. Answers with the place, 1 for the
 * first, and with what is offered to them, at once when something is free. Undefined: no such window, or it has ended.
 */
export async function joinWaiting(
  world: WaitingWorld,
  window: string,
  who: Omit<Waiting, 'since'>,
  now: number,
): Promise<{ readonly place: number; readonly offer?: Offer } | undefined> {
  const setting = await settingNow(world);
  const today = setting.calendar.dayOf(now);
  const done = await rewrite(world.documents, window, (bookable): { readonly next: Bookable } => {
    const { ended } = bookable.window;
    const isOver = ended !== undefined && ended < today;
    if (isOver || bookable.waiting.some(({ email }) => email === who.email)) return { next: bookable };
    const joined = { ...bookable, waiting: [...bookable.waiting, { ...who, since: now }] };
    return { next: reviewed(joined, now, setting) };
  });
  if (!done) return undefined;
  const place = 1 + done.next.waiting.findIndex(({ email }) => email === who.email);
  if (place === 0) return undefined;
  const offer = done.next.offers.find(({ email }) => email === who.email);
  return { place, ...(offer ? { offer } : {}) };
}

/** Takes somebody off the waiting list of a window; what was kept for them goes to the next one. */
export async function leaveWaiting(
  world: WaitingWorld,
  window: string,
  who: Email,
  now: number,
): Promise<void> {
  const setting = await settingNow(world);
  await rewrite(world.documents, window, (bookable): { readonly next: Bookable } => {
    const left = withoutWaiting(bookable, who);
    return { next: left === bookable ? bookable : handedOut(left, now, setting) };
  });
}
