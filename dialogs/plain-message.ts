import { plainText } from '../knowledge/kernel/escape.ts';
import type { Message } from './turn.ts';

/** A message without a card. */
export const plain = (text: string, summary = text): Message => ({
  text,
  summary: plainText(summary.replaceAll('*', '')),
});
