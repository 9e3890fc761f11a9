import type { Email } from '../../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../../knowledge/kernel/result.ts';
import type { World } from '../../world.ts';
import { type BookingRefusal, book, type Released, release, type Wanted } from './bookings.ts';
import { windowsAwaitedBy } from './find-windows.ts';
import { rewrite } from './rewrite.ts';
import { settingNow } from './setting.ts';
import { leaveWaiting } from './waiting-list.ts';
import type { Booking } from './window.ts';
import type { ConsultationWindow } from './window-schema.ts';

type BookingWorld = Pick<World, 'documents' | 'knowledge' | 'workingTime'>;

/**
 * Books a slot for a consultation, before that is saved: of all who ask for the last place of a slot exactly one gets it,
 * the others are told that it is taken. To ask again for the same consultation gives the same answer and books nothing
 * twice. Who books waits no longer for the services of the window, here or elsewhere. A booking whose consultation does
 * not come is given back after a while.
 */
export async function bookSlot(
  world: BookingWorld,
  { window, ...wanted }: Wanted & { readonly window: string },
  now: number,
): Promise<Result<{ readonly window: ConsultationWindow; readonly booking: Booking }, BookingRefusal>> {
  const setting = await settingNow(world);
  const done = await rewrite(world.documents, window, (bookable) => {
    const booked = book(bookable, wanted, now, setting);
    return { next: booked.ok ? booked.value : bookable, booked };
  });
  if (!done) return err('not_held');
  if (!done.booked.ok) return done.booked;
  const booking = done.next.bookings.find(
    ({ consultation, start }) => consultation === wanted.consultation && start === wanted.start,
  );
  if (!booking) return err('not_held');
  if (wanted.by !== undefined) await waitNoLonger(world, wanted.by, done.next.window, now);
  return ok({ window: done.next.window, booking });
}

/** Gives the slot of a consultation back; nothing when it does not hold it. */
export async function releaseSlot(
  { documents }: Pick<World, 'documents'>,
  { window, ...held }: Released & { readonly window: string },
): Promise<void> {
  await rewrite(documents, window, (bookable) => ({ next: release(bookable, held) }));
}

/** Leaves the lists of other windows on which somebody waits for what they have now. */
async function waitNoLonger(
  world: BookingWorld,
  who: Email,
  { id, services }: ConsultationWindow,
  now: number,
): Promise<void> {
  for (const { window, waiting } of await windowsAwaitedBy(world.documents, who)) {
    const waits = waiting.find(({ email }) => email === who);
    if (window.id !== id && waits && services.includes(waits.service))
      await leaveWaiting(world, window.id, who, now);
  }
}
