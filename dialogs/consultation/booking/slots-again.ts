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
export const hasFallen = ({ state, calledOff }: Consultation): boolean =>
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
  if (open.kind === 'free') return { ...reader, instead: open.slots };
  if (open.kind === 'none' || requester.email === undefined) return reader;
  return { ...reader, queue: open.waits ? 'waits' : 'may_wait' };
}

/** What can be booked instead, by whom it is given; markdown. */
export function insteadLines(reader: ConsultReader): readonly string[] {
  const { instead = [], queue } = reader;
  const [first] = instead;
  const words = bookingStrings[reader.language];
  if (first === undefined) return queue === undefined ? [] : [queue === 'waits' ? words.waiting : words.full];
  return [
    words.bookAgain,
    ...(areAlike(reader, instead)
      ? [words.givenBy(escapeText(giversOf(reader, first)), wayOf(reader, first))]
      : []),
  ];
}

/** One tap books one of them for the same consultation, or waits for one. */
export function insteadButtons(
  reader: ConsultReader,
  { id, service, area }: Consultation,
): readonly Action[] {
  const { instead = [], queue, language: lang } = reader;
  const words = bookingStrings[lang];
  if (queue === 'may_wait')
    return [execute('wait', words.wait, { do: 'book_wait', id, service, area, lang })];
  if (queue === 'waits')
    return [execute('unwait', words.unwait, { do: 'book_unwait', id, service, area, lang })];
  return instead.map((slot, at) => {
    const time = timeSaid(reader, slot);
    const title = isAmbiguous(slot, instead)
      ? words.bookWith(time, giversOf(reader, slot))
      : words.book(time);
    return execute(`rebook-${at}`, title, { do: 'consult_rebook', id, ...keyOf(slot), lang });
  });
}
