import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { handingOver } from '../strings/handing-over.ts';
import type { Message } from '../turn.ts';
import { formerButtons } from './calendar/calendar-buttons.ts';
import { type ConsultReader, momentSaid, nameSaid, personName, timeSaid, wordsOf } from './consult-reader.ts';
import type { Consultation, Step } from './consultation.ts';
import { ownerOf } from './owners.ts';
import type { Refused } from './refused.ts';
import { type StateView, stateCard } from './state-card.ts';
import { stateName } from './state-said.ts';

/** What somebody sees who comes late or has no part in it: no question, and nothing to do but to clear a calendar. */
export const onlookerCard = (reader: ConsultReader, consultation: Consultation, who?: Email): Message =>
  stateCard(reader, consultation, onlookerView(reader, consultation, who));

export function onlookerView(reader: ConsultReader, consultation: Consultation, who?: Email): StateView {
  const words = wordsOf(reader);
  const { history } = consultation;
  const last = history.at(-1);
  return {
    lines: [
      words.current(stateName(reader, consultation)),
      ...ownerLine(reader, consultation),
      ...(last ? [lastLine(reader, last)] : []),
    ],
    written: [],
    buttons: [formerButtons(reader, consultation, who)],
  };
}

/** Who has the ball, while somebody has it. */
export function ownerLine(reader: ConsultReader, consultation: Consultation): readonly string[] {
  const owner = ownerOf(consultation);
  return owner === undefined ? [] : [wordsOf(reader).holderNow(nameSaid(reader, owner.email))];
}

/** Which agreed time was called off, by whom, and when. */
export function whoCalledOff(
  reader: ConsultReader,
  { state, history, calledOff }: Consultation,
): readonly string[] {
  if (state.kind !== 'cancelled') return [];
  const last = history.at(-1);
  return [
    ...(calledOff ? [handingOver[reader.language].cancelled(timeSaid(reader, calledOff))] : []),
    ...(last?.what === 'cancelled' ? [lastLine(reader, last)] : []),
  ];
}

/** Markdown: why something could not be done, and who acted before. */
export const refusedLine = (reader: ConsultReader, { reason, last }: Refused): string => {
  const line = wordsOf(reader).refused[reason];
  const isAboutState = reason === 'over' || reason === 'not_yours' || reason === 'not_now';
  return isAboutState ? `${line} ${lastLine(reader, last)}` : line;
};

/** What happened, by whom and when. */
export function lastLine(reader: ConsultReader, { what, by, at }: Step): string {
  const who = by.role === 'time' ? 'Koppi' : escapeText(personName(reader, by.email));
  const words = wordsOf(reader);
  const step = what === 'held' && by.role === 'time' ? words.timeOver : words.steps[what](who);
  return words.last(step, momentSaid(reader, at));
}
