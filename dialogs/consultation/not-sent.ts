import { escapeText } from '../../knowledge/kernel/escape.ts';
import { type Action, card, text } from '../card.ts';
import { notSent } from '../strings/not-sent.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { actorOf } from './act.ts';
import { personName } from './consult-reader.ts';
import { sideOf } from './events.ts';
import { consultReader } from './kind.ts';
import { meantForConsultation } from './own-lists.ts';
import { formButton } from './state-card.ts';

/** The answer to a text that may have been meant for the other side of a consultation, which has not got it. */
export async function withNotSent(scene: Scene, written: string, message: Message): Promise<Message> {
  const consultation = await meantForConsultation(scene, written);
  if (!consultation) return message;
  const isAsker = sideOf(consultation, actorOf(scene)) === 'requester';
  const { requester, holder } = consultation;
  const reader = await consultReader(scene.reader, scene.world);
  const other = escapeText(personName(reader, isAsker ? holder.email : requester.email));
  const line = notSent[reader.language](other);
  const open: Action = formButton(reader, consultation, isAsker ? 'tell_more' : 'answer');
  const asText = `${line}\n\n${message.text}`;
  const { body, actions } = message.card ?? { body: [text(message.text)], actions: [] };
  return {
    ...message,
    text: asText,
    card: card(
      asText,
      [
        text(line, { id: 'not-sent', weight: 'bolder' }),
        { type: 'ActionSet', id: 'not-sent-button', actions: [open] },
        ...body,
      ],
      actions,
    ),
  };
}
