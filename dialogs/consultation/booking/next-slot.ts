import { card, type Element, text } from '../../card.ts';
import type { Decision } from '../../contact/rules.ts';
import { bookingStrings } from '../../strings/booking.ts';
import type { Message } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { askButtons } from '../ask.ts';
import { timeSaid } from '../consult-reader.ts';
import { consultReader } from '../kind.ts';
import { openSlots } from './open-slots.ts';

/** What an answer may be given besides; nothing when no window is held for what it is about. */
export async function nextSlotLine(
  scene: Scene,
  decision: Decision | undefined,
): Promise<readonly Element[]> {
  if (decision?.kind !== 'answer') return [];
  const { service, area } = decision.contact;
  const open = await openSlots(scene, { service, area });
  if (open.kind === 'none') return [];
  const button = askButtons(scene.reader, { service, area });
  const [first] = open.kind === 'free' ? open.slots : [];
  if (first === undefined) return [button];
  const time = timeSaid(await consultReader(scene.reader, scene.world), first);
  const line = bookingStrings[scene.reader.language].nextFree(time);
  return [text(line, { id: 'next-slot', spacing: 'medium' }), button];
}

/** An answer with the next free slot beside its button for advice, which it may have had already. */
export function withNextSlot(message: Message, added: readonly Element[]): Message {
  if (added.length === 0) return message;
  const lines = added.flatMap((element) => (element.type === 'TextBlock' ? [element.text] : []));
  const asText = [message.text, ...lines].join('\n\n');
  if (!message.card) return { ...message, text: asText };
  const { body, actions } = message.card;
  const at = body.findIndex((element) => 'id' in element && element.id === 'consult');
  // Above what says that the answer is wrong, which comes last.
  const [before, after] =
    at >= 0 ? [body.slice(0, at), body.slice(at + 1)] : [body.slice(0, -1), body.slice(-1)];
  return {
    ...message,
    text: asText,
    card: card(asText, [...before, ...added, ...after], actions),
  };
}
