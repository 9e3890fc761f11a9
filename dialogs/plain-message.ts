import { plainText } from '../knowledge/kernel/escape.ts';
import { text as block, card } from './card.ts';
import type { Effect, Message } from './turn.ts';

/** A message without a card. */
export const plain = (text: string, summary = text): Message => ({
  text,
  summary: plainText(summary.replaceAll('*', '')),
});

/** What takes a pressed card's place is a card too: else the old one would stay with its buttons. */
export const cardInPlace = (effect: Effect): Effect => {
  if (effect.kind !== 'replace' || effect.message.card) return effect;
  const { text } = effect.message;
  return { ...effect, message: { ...effect.message, card: card(text, [block(text)]) } };
};
