import type { Span } from './sentences.ts';
import { wordsIn } from './words.ts';

/** `ilmoitus → Emilia → 7.12.` among the tasks (`whole`) is one of them, and so is `Outi → kysyy` anywhere. */
export function joinArrows(text: string, spans: readonly Span[], whole: boolean): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isPart = last && (whole || wordsIn(text.slice(last.from, last.to)).length <= 2);
    if (isPart && /^(?:->|=>|→|⇒)/.test(text.slice(span.from, span.to)))
      joined[joined.length - 1] = { from: last.from, to: span.to };
    else joined.push(span);
  }
  return joined;
}
