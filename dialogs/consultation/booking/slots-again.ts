import { escapeText } from '../../../knowledge/kernel/escape.ts';
import { type Action, execute } from '../../card.ts';
import { bookingStrings } from '../../strings/booking.ts';
import type { Moment, World } from '../../world.ts';
import { type ConsultReader, timeSaid } from '../consult-reader.ts';
import type { Consultation } from '../consultation.ts';
import { openSlots } from './open-slots.ts';
import { keyOf } from './slot-key.ts';
import { areAlike, giversOf, isAmbiguous, wayOf } from './slot-said.ts';

/** Whether an agreed time fell, and nobody has proposed another one yet. */
const hasFallen = ({ state, calledOff }: Consultation): boolean =>
  state.kind === 'requested' && calledOff !== undefined;

/** A reader who knows what can be booked instead of the time that fell; the very same when none did. `after`: as in `openSlots`. */
export async function seeingSlots(
  reader: ConsultReader,
  consultation: Consultation,
  moment: Moment,
  world: Pick<World, 'documents' | 'knowledge' | 'workingTime'>,
  after?: number,
): Promise<ConsultReader> {
  if (!hasFallen(consultation)) return reader;
  const { requester } = consultation;
  const who = requester.email === undefined ? {} : { email: requester.email };
  const open = await openSlots({ turn: { moment, who }, world }, consultation, { after });
  return open.kind === 'free' ? { ...reader, instead: open.slots } : reader;
}

/** What can be booked instead, by whom it is given; markdown. */
export function insteadLines(reader: ConsultReader): readonly string[] {
  const { instead = [] } = reader;
  const [first] = instead;
  if (first === undefined) return [];
  const words = bookingStrings[reader.language];
  return [
    words.bookAgain,
    ...(areAlike(reader, instead)
      ? [words.givenBy(escapeText(giversOf(reader, first)), wayOf(reader, first))]
      : []),
  ];
}

/** One tap books one of them for the same consultation. */
export function insteadButtons(reader: ConsultReader, { id }: Consultation): readonly Action[] {
  const { instead = [], language: lang } = reader;
  const words = bookingStrings[lang];
  return instead.map((slot, at) => {
    const time = timeSaid(reader, slot);
    const title = isAmbiguous(slot, instead)
      ? words.bookWith(time, giversOf(reader, slot))
      : words.book(time);
    return execute(`rebook-${at}`, title, { do: 'consult_rebook', id, ...keyOf(slot), lang });
  });
}
