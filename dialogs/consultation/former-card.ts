import type { Email } from '../../knowledge/kernel/ids.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import type { Message } from '../turn.ts';
import type { Moment } from '../world.ts';
import { type ConsultReader, personSaid, wordsOf } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import { holderView } from './holder-card.ts';
import { onlookerView } from './onlooker-card.ts';
import { type Part, stateCard } from './state-card.ts';

/** What is for the one who has it now. */
const notTheirs = ['hand_over', 'decline', 'calendar'];

/** To somebody whom the question has left through silence: who has it, and how to take it after all. */
export function formerCard(
  reader: ConsultReader,
  consultation: Consultation,
  moment: Moment,
  who: Email | undefined,
  part: Part = 'first',
): Message {
  const { lines, buttons: calendar } = onlookerView(reader, consultation, who);
  const { written, buttons } = holderView(reader, consultation, moment);
  const { stillYours } = consultationAnswers[reader.language];
  const { requester } = consultation;
  return stateCard(
    reader,
    consultation,
    {
      lines: [...lines, stillYours, wordsOf(reader).asks(personSaid(reader, requester.email))],
      written,
      buttons: [...buttons.map((row) => row.filter(({ id = '' }) => !notTheirs.includes(id))), ...calendar],
    },
    part,
  );
}
