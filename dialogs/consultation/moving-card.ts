import type { Action } from '../card.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import { moving } from '../strings/moving.ts';
import { consultButton } from './buttons.ts';
import { type ConsultReader, momentSaid, nameSaid, timeSaid, timesSaid, wordsOf } from './consult-reader.ts';
import type { Consultation, Step } from './consultation.ts';
import { possibleOf } from './own-times.ts';
import { timesAhead, timeTitle } from './state-card.ts';

type Side = 'requester' | 'specialist';

/** What is proposed instead of the agreed time, and that it holds until then; markdown. */
export function movingLines(
  reader: ConsultReader,
  consultation: Consultation,
  side: Side,
): readonly string[] {
  const { state, requester, holder } = consultation;
  if (state.kind !== 'scheduled' || !state.move) return [];
  const { by, times, deadline } = state.move;
  const say = moving[reader.language][by === side ? 'asked' : 'toAnswer'];
  const who = nameSaid(reader, side === 'requester' ? holder.email : requester.email);
  return [say(who, timesSaid(reader, times), momentSaid(reader, deadline))];
}

/** When the agreed time was before, after its day was moved or another time was agreed; markdown. */
export function movedLines(
  reader: ConsultReader,
  { state, calledOff, history }: Consultation,
  side: 'toRequester' | 'toHolder',
): readonly string[] {
  const last = history.findLast(({ what }) => what !== 'reminded')?.what;
  if (state.kind !== 'scheduled' || !calledOff || calledOff.start === state.time.start) return [];
  const words = consultationAnswers[reader.language];
  const time = timeSaid(reader, calledOff);
  if (last === 'slot_moved') return [words.movedWithDay[side](time)];
  return last !== undefined && agreeingSteps.includes(last) ? [words.formerTime(time)] : [];
}

const agreeingSteps: readonly Step['what'][] = ['accepted', 'chosen', 'rebooked'];

/** Who is to answer may accept a time, and either side may leave it at the agreed one. */
export function movingButtons(
  reader: ConsultReader,
  { id, state }: Consultation,
  side: Side,
  now: number,
): readonly Action[] {
  if (state.kind !== 'scheduled' || !state.move) return [];
  const words = wordsOf(reader);
  const lang = reader.language;
  const { by, times } = state.move;
  const accepts =
    by === side
      ? []
      : possibleOf(reader, timesAhead(times, now)).map((time, at) =>
          side === 'requester'
            ? consultButton(`choose-${at}`, timeTitle(reader, time, words.chooseAt), {
                do: 'consult_choose',
                id,
                ...time,
                lang,
              })
            : consultButton(`accept-${at}`, timeTitle(reader, time, words.takeAt), {
                do: 'consult_accept',
                id,
                ...time,
                lang,
              }),
        );
  return [...accepts, consultButton('keep', moving[lang].keep, { do: 'consult_keep', id, lang })];
}
