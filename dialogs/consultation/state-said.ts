import { consultationList } from '../strings/consultation-list.ts';
import { type ConsultReader, momentSaid, timeSaid, wordsOf } from './consult-reader.ts';
import { type Consultation, isIn, type State } from './consultation.ts';

/** Where a consultation stands, in a word or two without its time: a time for writing is nobody's appointment. */
export const stateName = (reader: ConsultReader, { state, way }: Consultation): string =>
  waitsForMore(state)
    ? consultationList[reader.language].moreAsked
    : wordsOf(reader).states[state.kind === 'scheduled' && way === 'writing' ? 'in_writing' : state.kind];

const waitsForMore = (state: State): boolean => state.kind === 'in_writing' && state.waitsFor === 'requester';

/** The same for a list of one's own, as its reader sees it: with the time, or what is awaited by when. */
export function stateSaid(
  reader: ConsultReader,
  consultation: Consultation,
  side: 'requester' | 'specialist',
): string {
  const say = consultationList[reader.language];
  if (!isIn(consultation, 'scheduled')) {
    const awaited = awaitedIn(consultation.state, side);
    return awaited === undefined
      ? stateName(reader, consultation)
      : say.until[awaited.what](momentSaid(reader, awaited.by));
  }
  const { time, move } = consultation.state;
  const agreed =
    consultation.way === 'writing'
      ? say.writtenBy(momentSaid(reader, time.end))
      : say.agreedAt(timeSaid(reader, time));
  if (!move) return agreed;
  return move.by === side ? say.moveAsked(agreed) : say.moveToAnswer(agreed);
}

/** What one side is to do, or waits for, and until when, epoch milliseconds. */
function awaitedIn(state: State, side: 'requester' | 'specialist') {
  const asks = side === 'requester';
  switch (state.kind) {
    case 'requested':
      return { what: 'answer', by: state.deadline } as const;
    case 'in_writing':
      if (state.waitsFor === 'specialist') return { what: 'answer', by: state.deadline } as const;
      return { what: asks ? 'more_of_you' : 'more', by: state.deadline } as const;
    case 'offered':
      return { what: asks ? 'choose' : 'chosen', by: state.deadline } as const;
    case 'answered':
      return { what: asks ? 'answered' : 'answered_outcome', by: state.deadline } as const;
    case 'held':
      return { what: asks ? 'noted' : 'outcome', by: state.deadline } as const;
    default:
      return undefined;
  }
}
