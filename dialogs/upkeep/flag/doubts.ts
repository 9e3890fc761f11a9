import { escapeText } from '../../../knowledge/kernel/escape.ts';
import { card, text } from '../../card.ts';
import type { Decision } from '../../contact/rules.ts';
import { coordinatorOf, type Reader } from '../../contact/views.ts';
import type { Documents } from '../../documents.ts';
import { flagStrings } from '../../strings/flag.ts';
import type { Message } from '../../turn.ts';
import { flaggersOf } from './flag.ts';
import { openFlagsFor } from './flag-kind.ts';

/** So many people must say that a row is wrong before those who ask are told. */
const manyFlaggers = 3;

/** An answer with a warning when many have said that what it shows is wrong. Other messages stay as they are. */
export async function withDoubts(
  message: Message,
  decision: Decision | undefined,
  reader: Reader,
  documents: Documents,
): Promise<Message> {
  if (decision?.kind !== 'answer') return message;
  const { service, primaries, substitutes, consultants } = decision.contact;
  const flags = await openFlagsFor(documents, service);
  if (flags.length < manyFlaggers) return message;
  const words = flagStrings[reader.language];
  const doubts = [...primaries, ...substitutes, ...consultants].flatMap(({ assignment, area }) => {
    const { worker, role } = assignment;
    const count = flaggersOf({ service, worker, role, area }, flags).length;
    return count < manyFlaggers ? [] : [words.doubted(count, escapeText(coordinatorOf(reader, worker).name))];
  });
  if (doubts.length === 0) return message;
  const asText = [message.text, ...doubts].join('\n\n');
  if (!message.card) return { ...message, text: asText };
  const { body, actions } = message.card;
  // Below the names of the service and the area, above the people.
  const at = body.findIndex((element) => 'id' in element && element.id === 'area') + 1;
  const lines = doubts.map((line, index) => text(line, { id: `doubt-${index}`, weight: 'bolder' }));
  return {
    ...message,
    text: asText,
    card: card(asText, [...body.slice(0, at), ...lines, ...body.slice(at)], actions),
  };
}
