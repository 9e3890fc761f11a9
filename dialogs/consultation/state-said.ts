import { consultationList } from '../strings/consultation-list.ts';
import { type ConsultReader, momentSaid, timeSaid, wordsOf } from './consult-reader.ts';
import { type Consultation, isIn, type State } from './consultation.ts';

/** Where a consultation stands, in a word or two without its time: a time for writing is nobody's appointment. */
export const stateName = (reader: ConsultReader, { state, way }: Consultation): string =>
  waitsForMore(state)
    ? consultationList[reader.language].moreAsked
    : wordsOf(reader).states[state.kind === 'scheduled' && way === 'writing' ? 'in_writing' : state.kind];

const waitsForMore = (state: State): boolean => state.kind === 'in_writing' && state.waitsFor === 'requester';

/** The same for a list of one's own, as its reader sees it: with the time, and whether another one is proposed. */
export function stateSaid(
  reader: ConsultReader,
  consultation: Consultation,
  side: 'requester' | 'specialist',
): string {
  const say = consultationList[reader.language];
  if (side === 'requester' && waitsForMore(consultation.state)) return say.moreAskedOfYou;
  if (!isIn(consultation, 'scheduled')) return stateName(reader, consultation);
  const { time, move } = consultation.state;
  const agreed =
    consultation.way === 'writing'
      ? say.writtenBy(momentSaid(reader, time.end))
      : say.agreedAt(timeSaid(reader, time));
  if (!move) return agreed;
  return move.by === side ? say.moveAsked(agreed) : say.moveToAnswer(agreed);
}
