import type { IsoDate } from '../../kernel/ids.ts';
import type { TimeSlotSaid } from './time-slot-said.ts';

/** Hours that do not suit; without an end those from then on for a while. */
export type HoursOut = Omit<TimeSlotSaid, 'day'>;

/** What does not suit: hours of some days, or of whatever is meant there; no hours: whole days. */
export interface Cut {
  readonly days?: readonly IsoDate[];
  readonly hours: readonly HoursOut[];
}

/** A single time takes no longer, as far as it has to be kept free. */
const anHour = 60;

/** What is left of a time when what does not suit is taken out of it. */
export function leftOf(time: TimeSlotSaid, { days, hours }: Cut): readonly TimeSlotSaid[] {
  if (days && !days.includes(time.day)) return [time];
  if (hours.length === 0) return days ? [] : [time];
  return hours.reduce<readonly TimeSlotSaid[]>(
    (left, out) => left.flatMap((each) => without(each, out)),
    [time],
  );
}

function without(time: TimeSlotSaid, out: HoursOut): readonly TimeSlotSaid[] {
  const { starts, ends } = time;
  if (ends === undefined) {
    const isOut = out.ends === undefined ? starts === out.starts : starts >= out.starts && starts < out.ends;
    return isOut ? [] : [time];
  }
  const until = out.ends ?? later(out.starts, anHour);
  if (out.starts >= ends || until <= starts) return [time];
  return [
    ...(starts < out.starts ? [{ ...time, ends: out.starts }] : []),
    ...(until < ends ? [{ ...time, starts: until }] : []),
  ];
}

function later(clock: string, minutes: number): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const total = hour * 60 + minute + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
