import type { Email } from '../../../knowledge/kernel/ids.ts';
import type { Slot } from './slots.ts';
import type { Bookable } from './window.ts';

/**
 * Tells of any slot whether it has room at `now` (epoch milliseconds) for somebody: what is kept for others has none,
 * what is kept for `by` has. Bookings that lie across a slot, made before the window was changed, still need their time.
 */
export function roomIn(
  {
    window,
    bookings,
    offers,
    closed = [],
  }: Pick<Bookable, 'window' | 'bookings' | 'offers'> & Partial<Pick<Bookable, 'closed'>>,
  now: number,
  by?: Email,
): (slot: Slot) => boolean {
  const kept = offers.filter((each) => each.until > now && each.email !== by);
  const taken: readonly Slot[] = [...bookings, ...kept].sort((one, other) => one.start - other.start);
  let longest = 0;
  for (const { start, end } of taken) if (end - start > longest) longest = end - start;
  return (slot) => {
    if (closed.some(({ start, end }) => start < slot.end && slot.start < end)) return false;
    let here = 0;
    // Only what starts near the slot can touch it; a window that is booked for weeks has far more.
    for (let at = firstAfter(taken, slot.start - longest); at < taken.length; at += 1) {
      const { start, end } = taken[at] ?? slot;
      if (start >= slot.end) break;
      if (start === slot.start) here += 1;
      else if (slot.start < end) return false;
    }
    return here < window.capacity;
  };
}

/** The place of the first that starts then or later; they are in order. */
function firstAfter(taken: readonly Slot[], moment: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
