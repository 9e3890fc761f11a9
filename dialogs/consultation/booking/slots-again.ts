import { escapeText } from '../../../knowledge/kernel/escape.ts';
import { type Action, execute } from '../../card.ts';
import { bookingStrings } from '../../strings/booking.ts';
import type { Moment, World } from '../../world.ts';
import { clashIn, ownTimesOf } from '../agreed-times.ts';
import { type ConsultReader, timeSaid } from '../consult-reader.ts';
import { type Consultation, type In, isIn, isOver } from '../consultation.ts';
import { setByOthers, settingSteps } from '../time-set.ts';
import { freeSlots } from '../windows/free-slots.ts';
import { windowKind } from '../windows/window.ts';
import { endedAfterFall, hasFallen, isCalledOffByAdviser } from './has-fallen.ts';
import { openSlots } from './open-slots.ts';
import { keyOf } from './slot-key.ts';
import { areAlike, bookTitle, giversOf, wayOf } from './slot-said.ts';

/**
 * A reader who knows what can be booked instead of the time that fell or was called off, or of one that others set at a time at which who
 * asked is elsewhere; the very same when there is nothing of the kind. `after`: as in `openSlots`.
 */
export async function seeingSlots(
  reader: ConsultReader,
  consultation: Consultation,
  moment: Moment,
  world: Pick<World, 'documents' | 'knowledge' | 'workingTime'>,
  after?: number,
): Promise<ConsultReader> {
  if (isIn(consultation, 'scheduled')) return seeingClash(reader, consultation, moment, world);
  if (![hasFallen, isCalledOffByAdviser, endedAfterFall].some((is) => is(consultation))) return reader;
  const { requester } = consultation;
  const who = requester.email === undefined ? {} : { email: requester.email };
  const open = await openSlots({ turn: { moment, who }, world }, consultation, { after });
  if (open.kind === 'free') return { ...reader, instead: open.slots };
  if (open.kind === 'none' || requester.email === undefined) return reader;
  return { ...reader, queue: open.waits ? 'waits' : 'may_wait' };
}

async function seeingClash(
  reader: ConsultReader,
  consultation: In<'scheduled'>,
  { now }: Moment,
  world: Pick<World, 'documents' | 'knowledge' | 'workingTime'>,
): Promise<ConsultReader> {
  const { id, history, requester, slot, area, state } = consultation;
  const set = history.findLast(({ what }) => settingSteps.includes(what))?.what;
  if (set === undefined || !setByOthers.includes(set)) return reader;
  const own = await ownTimesOf(world.documents, requester, now);
  const also = clashIn(own, state.time, { consultation: id });
  if (!also) return reader;
  const kept = slot && (await world.documents.get(windowKind, slot.window));
  if (!kept) return { ...reader, also };
  const by = requester.email === undefined ? {} : { by: requester.email };
  const { directory } = world.knowledge();
  const free = freeSlots([kept.body], { area, now, limit: 60, ...by }, directory, await world.workingTime());
  const instead = free.filter((each) => clashIn(own, each, {}) === undefined).slice(0, 2);
  return { ...reader, also, instead };
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

/** One tap books one of them, for the same consultation unless that is over, or waits for one. */
export function insteadButtons(reader: ConsultReader, consultation: Consultation): readonly Action[] {
  const { id, service, area, state } = consultation;
  const { instead = [], queue, language: lang } = reader;
  const words = bookingStrings[lang];
  const isMove = state.kind === 'scheduled';
  if (queue === 'may_wait')
    return [execute('wait', words.wait, { do: 'book_wait', id, service, area, lang })];
  if (queue === 'waits')
    return [execute('unwait', words.unwait, { do: 'book_unwait', id, service, area, lang })];
  return instead.map((slot, at) => {
    const title = isMove ? words.rebook(timeSaid(reader, slot)) : bookTitle(reader, slot, instead);
    if (isOver(consultation))
      return execute(`rebook-${at}`, title, {
        do: 'consult_book',
        service,
        area,
        again: id,
        ...keyOf(slot),
        lang,
      });
    return execute(`rebook-${at}`, title, { do: 'consult_rebook', id, ...keyOf(slot), lang });
  });
}
