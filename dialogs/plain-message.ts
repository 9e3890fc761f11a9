import { plainText } from '../knowledge/kernel/escape.ts';
import { text as block, card } from './card.ts';
import type { Effect, Message } from './turn.ts';

/** A message without a card. */
export const plain = (text: string, summary = text): Message => ({
  text,
  summary: plainText(summary.replaceAll('*', '')),
});

/** A message with a last line that is no part of what was asked. `said`: markdown. `id`: of the line in the card. */
export function withNote(message: Message, said: string, id: string): Message {
  const asText = `${message.text}\n\n${said}`;
  if (!message.card) return { ...message, text: asText };
  const { body, actions } = message.card;
  const note = block(said, { id, spacing: 'medium', weight: 'bolder' });
  return { ...message, text: asText, card: card(asText, [...body, note], actions) };
}

/** What takes a pressed card's place is a card too: else the old one would stay with its buttons. */
export const cardInPlace = (effect: Effect): Effect => {
  if (effect.kind !== 'replace' || effect.message.card) return effect;
  const { text } = effect.message;
  return { ...effect, message: { ...effect.message, card: card(text, [block(text)]) } };
};
