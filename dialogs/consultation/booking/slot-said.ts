import { plainText } from '../../../knowledge/kernel/escape.ts';
import { bookingStrings } from '../../strings/booking.ts';
import { allOf } from '../../strings/listed.ts';
import { type ConsultReader, personName, timeSaid, wordsOf } from '../consult-reader.ts';
import type { FreeSlot } from '../windows/free-slots.ts';

/** Who gives the advice, as plain text: those who are still there. */
export const giversOf = (reader: ConsultReader, { window }: FreeSlot): string =>
  plainText(
    allOf(
      window.specialists
        .filter((each) => reader.directory.worker(each) !== undefined)
        .map((each) => personName(reader, each)),
      reader.language,
    ),
  );

export const wayOf = (reader: ConsultReader, { window }: FreeSlot): string =>
  wordsOf(reader).ways[window.way];

/** The button that books a slot: its time, and what tells it apart from others at the same time. */
export function bookTitle(reader: ConsultReader, slot: FreeSlot, slots: readonly FreeSlot[]): string {
  const words = bookingStrings[reader.language];
  const time = timeSaid(reader, slot);
  const names = giversOf(reader, slot);
  const atOnce = slots.filter(({ start, end }) => start === slot.start && end === slot.end);
  if (atOnce.length === 1) return words.book(time);
  const isAlone = atOnce.filter((each) => giversOf(reader, each) === names).length === 1;
  return words.bookWith(time, isAlone ? names : wayOf(reader, slot));
}

/** Whether the same people give all of the slots in the same way. */
export const areAlike = (reader: ConsultReader, slots: readonly FreeSlot[]): boolean =>
  new Set(slots.map((slot) => `${giversOf(reader, slot)} ${slot.window.way}`)).size === 1;
