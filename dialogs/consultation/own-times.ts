import type { Email } from '../../knowledge/kernel/ids.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import type { Moment, World } from '../world.ts';
import { agreedTimesOf, clashesIn } from './agreed-times.ts';
import { type ConsultReader, type Impossible, timeSaid } from './consult-reader.ts';
import type { Consultation, Span } from './consultation.ts';
import { absencesIn } from './owners.ts';
import { isLong } from './within-span.ts';

/** What who asked would rather have, or instead of the agreed time; who gives the advice may accept it. */
const wishedTimes = ({ state, times }: Consultation): readonly Span[] => {
  if (state.kind === 'requested') return times;
  return state.kind === 'scheduled' && state.move?.by === 'requester' ? state.move.times : [];
};

/** A reader who knows at which of the wished times `who`, asked for advice, gives advice to others or is away. */
export async function seeingOwnTimes(
  reader: ConsultReader,
  consultation: Consultation,
  who: Email | undefined,
  { now }: Pick<Moment, 'now'>,
  { documents }: Pick<World, 'documents'>,
): Promise<ConsultReader> {
  const ahead = wishedTimes(consultation).filter(({ start }) => start > now);
  if (who === undefined || who === consultation.requester.email || ahead.length === 0) return reader;
  const agreed = await agreedTimesOf(documents, [who], now);
  const isAbsent = absencesIn(reader.directory);
  // Of a long time the part that is free can be picked.
  const isTaken = (time: Span): boolean =>
    clashesIn(agreed, time, { consultation: consultation.id }).some(
      ({ start, end }) => !isLong(time) || (start <= time.start && time.end <= end),
    );
  const impossible = ahead.flatMap((time): readonly Impossible[] => {
    if (isAbsent(who, reader.toLocal(time.start).day)) return [{ ...time, why: 'away' }];
    return isTaken(time) ? [{ ...time, why: 'busy' }] : [];
  });
  return impossible.length === 0 ? reader : { ...reader, impossible };
}

/** Those of some times at which the one who reads can be there, as far as is known. */
export const possibleOf = ({ impossible = [] }: ConsultReader, times: readonly Span[]): readonly Span[] =>
  times.filter(({ start }) => !impossible.some((each) => each.start === start));

/** What stands in place of the buttons of the others, a line each; markdown. */
export const impossibleLines = (reader: ConsultReader): readonly string[] =>
  (reader.impossible ?? []).map((time) =>
    consultationAnswers[reader.language].impossible[time.why](timeSaid(reader, time)),
  );
