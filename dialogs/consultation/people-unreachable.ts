import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { peopleUnreachableStrings } from '../strings/people-unreachable.ts';
import type { Message } from '../turn.ts';
import { type ConsultReader, nameSaid, personName, personSaid, subjectOf } from './consult-reader.ts';
import { type Consultation, isOver } from './consultation.ts';

/**
 * To a coordinator: whom nobody can write to about one question, who has got it instead, and what helps. Nothing of the
 * question itself.
 */
export function peopleUnreachableMessage(
  reader: ConsultReader,
  consultation: Consultation,
  people: readonly Email[],
  to: Email,
): Message {
  const strings = peopleUnreachableStrings[reader.language];
  const say = people.length === 1 ? strings.one : strings.several;
  const { holder } = consultation;
  const now = holder.email === to ? strings.nowYours : strings.nowWith(nameSaid(reader, holder.email));
  const [service, area] = subjectOf(reader, consultation);
  const said = people.map((each) => personSaid(reader, each));
  const names = people.map((each) => plainText(personName(reader, each)));
  return {
    text: [
      say.news(said),
      say.about(escapeText(service), escapeText(area)),
      isOver(consultation) ? strings.nobodyElse : now,
      say.whatHelps,
      strings.why,
    ].join('\n\n'),
    summary: say.summary(names),
  };
}
