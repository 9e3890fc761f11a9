import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { personUnreachableStrings } from '../strings/person-unreachable.ts';
import type { Message } from '../turn.ts';
import { type ConsultReader, nameSaid, personName, personSaid, subjectOf } from './consult-reader.ts';
import { type Consultation, isOver } from './consultation.ts';

/** To a coordinator: whom nobody can write to, who has got the question instead, and what helps. Nothing of the question. */
export function personUnreachableMessage(
  reader: ConsultReader,
  consultation: Consultation,
  who: Email,
  to: Email,
): Message {
  const say = personUnreachableStrings[reader.language];
  const { holder } = consultation;
  const now = holder.email === to ? say.nowYours : say.nowWith(nameSaid(reader, holder.email));
  const [service, area] = subjectOf(reader, consultation);
  return {
    text: [
      say.news(personSaid(reader, who)),
      say.about(escapeText(service), escapeText(area)),
      isOver(consultation) ? say.nobodyElse : now,
      say.whatHelps,
      say.why,
    ].join('\n\n'),
    summary: say.summary(plainText(personName(reader, who))),
  };
}
