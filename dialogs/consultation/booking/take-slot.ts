import { err, type Result } from '../../../knowledge/kernel/result.ts';
import type { World } from '../../world.ts';
import { agreedTimesOf, clashIn } from '../agreed-times.ts';
import { bookSlot, releaseSlot } from '../windows/book-slot.ts';
import type { BookingRefusal, Wanted } from '../windows/bookings.ts';
import type { Booking } from '../windows/window.ts';
import type { ConsultationWindow } from '../windows/window-schema.ts';

/**
 * Books a slot as `bookSlot` does, unless one of the specialists has agreed on another thing at that time: in another
 * window, or outside windows. Then it is given back, and taken for whoever wanted it.
 */
export async function takeSlot(
  world: Pick<World, 'documents' | 'knowledge' | 'workingTime'>,
  wanted: Wanted & { readonly window: string },
  now: number,
): Promise<Result<{ readonly window: ConsultationWindow; readonly booking: Booking }, BookingRefusal>> {
  const booked = await bookSlot(world, wanted, now);
  if (!booked.ok) return booked;
  const { window, booking } = booked.value;
  const { consultation } = wanted;
  const agreed = await agreedTimesOf(world.documents, window.specialists, now);
  if (!clashIn(agreed, booking, { consultation, window: window.id })) return booked;
  await releaseSlot(world, { window: window.id, start: booking.start, consultation });
  return err('taken');
}
