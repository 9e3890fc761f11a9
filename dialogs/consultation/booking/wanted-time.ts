import { readDates } from '../../../knowledge/language/dates/read-dates.ts';
import { bookingStrings } from '../../strings/booking.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { timesIn } from '../checks.ts';
import { type ConsultReader, startSaid } from '../consult-reader.ts';
import type { OpenSlots } from './slots-found.ts';
import type { WishKind } from './wishes.ts';

/** When somebody wants a slot: from a moment, epoch milliseconds, or at any time of the day that begins then. */
export interface WantedTime {
  readonly start: number;
  readonly isDay: boolean;
}

/** What is wanted of a consultation, and when. */
export interface Wish {
  /** Times to book, which the form then says when there are none. */
  readonly wants: WishKind;
  /** The time that is wanted, of which slots are offered first. */
  readonly at?: WantedTime;
}

/** The time or the day that words name; nothing when they name none, several, or one that has passed. */
export async function wantedTime(
  { reader, turn, world }: Scene,
  words: string | undefined,
): Promise<{ readonly at?: WantedTime }> {
  if (words === undefined) return {};
  const { now, today } = turn.moment;
  const working = await world.workingTime();
  const read = timesIn(reader, words, now, working);
  const [time, ...others] = read.ok ? read.value : [];
  if (time !== undefined) return others.length === 0 ? { at: { start: time.start, isDay: false } } : {};
  const { from, to } = readDates(words, today).span ?? {};
  return from !== undefined && from === to && from >= today
    ? { at: { start: working.at(from, 0, 0), isDay: true } }
    : {};
}

/** A wish for a time as a button carries it on, when something else is asked back first. */
export const carriedWish = ({ wants, at }: Wish): Record<string, unknown> => ({
  ...(wants === 'advice' ? {} : { wants }),
  ...(at ? { from: at.start, ...(at.isDay ? { isDay: true } : {}) } : {}),
});

/** The wish that a button carries. */
export const wishIn = (press: {
  readonly wants?: WishKind | undefined;
  readonly from?: number | undefined;
  readonly isDay?: true | undefined;
}): Wish => ({
  wants: press.wants ?? 'advice',
  ...(press.from === undefined ? {} : { at: { start: press.from, isDay: press.isDay === true } }),
});

/** Says that what was wanted is not free, when others are. */
export function notFreeAt(
  reader: ConsultReader,
  { start, isDay }: WantedTime,
  open: OpenSlots,
): readonly string[] {
  if (open.kind !== 'free') return [];
  const { day } = reader.toLocal(start);
  const isFound = open.slots.some((slot) =>
    isDay ? reader.toLocal(slot.start).day === day : slot.start === start,
  );
  const said = isDay ? reader.say.day(day, reader.today) : startSaid(reader, start);
  return isFound ? [] : [bookingStrings[reader.language].notFree(said)];
}
