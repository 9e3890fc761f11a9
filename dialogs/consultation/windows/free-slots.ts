import { dayAfter, daysLater } from '../../../knowledge/directory/days.ts';
import { weekdaysOf } from '../../../knowledge/directory/schedule.ts';
import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import type { AreaId, Email, IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import { awayIn } from './attendance.ts';
import { bookingTimes } from './booking-times.ts';
import { dayOn } from './day.ts';
import { roomIn } from './room.ts';
import { type Slot, slotsOn } from './slots.ts';
import type { Bookable } from './window.ts';
import type { ConsultationWindow } from './window-schema.ts';

export interface FreeSlot extends Slot {
  readonly window: ConsultationWindow;
}

/**
 * The next slots that a worker of an area can book, in order: those of windows for the area itself and for wider ones.
 * `windows` are those of the services that are wanted; `now` is epoch milliseconds. What is kept for somebody who waits
 * is free for them alone: `by`.
 */
export function freeSlots(
  windows: readonly Bookable[],
  asked: { readonly area: AreaId; readonly now: number; readonly limit: number; readonly by?: Email },
  directory: Directory,
  calendar: WorkingTime,
): readonly FreeSlot[] {
  const path = new Set(directory.climb(asked.area).map(({ id }) => id));
  const isAway = awayIn(directory);
  const timesOf = bookingTimes(asked.now, calendar);
  const open = windows
    .filter(({ window }) => window.areas.some((id) => path.has(id)))
    .map((bookable): Open => ({ bookable, window: bookable.window, ...timesOf(bookable.window) }));
  const today = calendar.dayOf(asked.now);
  const weeks = Math.max(0, ...open.map(({ window }) => window.horizonWeeks));
  const farthest = daysLater(today, 7 * weeks);
  const onDay = byDay(open);
  const found: FreeSlot[] = [];
  // Slots never go over midnight, so those of one day all come before those of the next, and most often a few days
  // give as many as are wanted: nothing farther ahead is worked out.
  for (let iso = today; iso <= farthest && found.length < asked.limit; iso = dayAfter(iso)) {
    const day = dayOn(iso, calendar);
    const ofDay: FreeSlot[] = [];
    for (const each of onDay(iso)) {
      if (iso > each.last) continue;
      for (const slot of slotsOn(each.window, day, isAway)) {
        if (slot.start < each.earliest) continue;
        each.hasRoom ??= roomIn(each.bookable, asked.now, asked.by);
        if (each.hasRoom(slot)) ofDay.push({ ...slot, window: each.window });
      }
    }
    found.push(...ofDay.sort(inOrder));
  }
  return found.slice(0, asked.limit);
}

interface Open extends ReturnType<ReturnType<typeof bookingTimes>> {
  readonly bookable: Bookable;
  readonly window: ConsultationWindow;
  /** Worked out when the window is first looked at. */
  hasRoom?: (slot: Slot) => boolean;
}

/** Which of the windows may be held on a day: of a thousand a fifth, and asking each of them takes its time. */
function byDay(open: readonly Open[]): (day: IsoDate) => Iterable<Open> {
  const weekly = new Map<number, Open[]>();
  const single = new Map<IsoDate, Open[]>();
  const add = <K>(groups: Map<K, Open[]>, key: K, each: Open): void => {
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  };
  for (const each of open) {
    const { when, moved } = each.window;
    if (when.kind === 'once') add(single, when.on, each);
    else for (const weekday of weekdaysOf(when)) add(weekly, weekday, each);
    for (const { to } of moved) add(single, to, each);
  }
  return (day) => {
    const usual = weekly.get(weekdayOf(day)) ?? [];
    const besides = single.get(day);
    return besides ? new Set([...usual, ...besides]) : usual;
  };
}

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (day: IsoDate): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const inOrder = (one: FreeSlot, other: FreeSlot): number =>
  one.start - other.start || (one.window.id < other.window.id ? -1 : 1);
