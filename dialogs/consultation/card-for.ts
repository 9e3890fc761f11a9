import { text as block, card } from '../card.ts';
import type { Message } from '../turn.ts';
import type { Moment } from '../world.ts';
import type { ConsultReader } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import { type Actor, sideOf } from './events.ts';
import { formerCard } from './former-card.ts';
import { refusedLine } from './onlooker-card.ts';
import { mayCatch } from './owners.ts';
import type { Refused } from './refused.ts';
import type { Part } from './state-card.ts';
import { holderCard, onlookerCard, requesterCard } from './views.ts';

/** A consultation as somebody may see it: who asked, who is asked, or who came late or has nothing to do with it. */
export function cardFor(
  reader: ConsultReader,
  consultation: Consultation,
  who: Actor,
  moment: Moment,
  part: Part = 'first',
): Message {
  const side = sideOf(consultation, who);
  if (side === 'requester') return requesterCard(reader, consultation, moment, part);
  if (side === 'specialist') return holderCard(reader, consultation, moment, part);
  return mayCatch(consultation, who.email)
    ? formerCard(reader, consultation, moment, who.email, part)
    : onlookerCard(reader, consultation, who.email);
}

/** Why somebody could not do something, and what they see now. */
export const refusedCard = (
  reader: ConsultReader,
  consultation: Consultation,
  refused: Refused,
  who: Actor,
  moment: Moment,
): Message => withLine(refusedLine(reader, refused), cardFor(reader, consultation, who, moment));

/** The same message with a line before it. */
export function withLine(line: string, message: Message): Message {
  const text = `${line}\n\n${message.text}`;
  const { body, actions } = message.card ?? { body: [block(message.text)] };
  return {
    ...message,
    text,
    card: card(text, [block(line, { id: 'refused', weight: 'bolder' }), ...body], actions),
  };
}
