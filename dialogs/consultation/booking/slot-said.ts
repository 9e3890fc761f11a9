import { plainText } from '../../../knowledge/kernel/escape.ts';
import { allOf } from '../../strings/listed.ts';
import { type ConsultReader, personName, wordsOf } from '../consult-reader.ts';
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

/** Whether two of the slots begin at the same time, so that the time alone does not tell them apart. */
export const isAmbiguous = (slot: FreeSlot, slots: readonly FreeSlot[]): boolean =>
  slots.filter(({ start, end }) => start === slot.start && end === slot.end).length > 1;

/** Whether the same people give all of the slots in the same way. */
export const areAlike = (reader: ConsultReader, slots: readonly FreeSlot[]): boolean =>
  new Set(slots.map((slot) => `${giversOf(reader, slot)} ${slot.window.way}`)).size === 1;
