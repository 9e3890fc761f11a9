import { daysLater } from '../../../knowledge/directory/days.ts';
import type { Email, IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import { type Hours, heldHours } from './held-hours.ts';
import type { ConsultationWindow } from './window-schema.ts';

/** Two windows that want the same specialist at the same time: the first day on which it happens. */
export interface Overlap {
  readonly other: ConsultationWindow;
  readonly specialist: Email;
  readonly day: IsoDate;
}

/** Two weekly series that meet at all do so within 56 weeks; monthly ones and seasons may take somewhat longer. */
const daysAhead = 800;

/**
 * The other windows, of all that there are, that take the time of the window's specialists from a day on; one overlap for
 * each. Windows that only touch (one ends at 14, the other starts at 14) do not overlap.
 */
export function overlaps(
  window: ConsultationWindow,
  others: readonly ConsultationWindow[],
  from: IsoDate,
  calendar: WorkingTime,
): readonly Overlap[] {
  const rivals = others.flatMap((other) => {
    const specialist = other.specialists.find((each) => window.specialists.includes(each));
    return other.id === window.id || specialist === undefined ? [] : [{ other, specialist }];
  });
  if (rivals.length === 0) return [];
  const found = new Map<string, Overlap>();
  for (let ahead = 0; ahead < daysAhead && found.size < rivals.length; ahead += 1) {
    const iso = daysLater(from, ahead);
    const day = { iso, isHoliday: calendar.isHoliday(iso) };
    const own = heldHours(window, day);
    if (own.length === 0) continue;
    for (const { other, specialist } of rivals) {
      if (found.has(other.id)) continue;
      const theirs = heldHours(other, day);
      if (own.some((hours) => theirs.some((each) => isAtOnce(hours, each))))
        found.set(other.id, { other, specialist, day: iso });
    }
  }
  return [...found.values()];
}

const isAtOnce = (one: Hours, other: Hours): boolean => one.starts < other.ends && other.starts < one.ends;
