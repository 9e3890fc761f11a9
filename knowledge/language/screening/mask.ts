import type { Finding } from './screen.ts';

/** The text with a sign of omission for all that was found in it. `findings` are in order and do not overlap. */
export function mask(text: string, findings: readonly Finding[]): string {
  let masked = '';
  let end = 0;
  for (const { from, to } of findings) {
    masked += `${text.slice(end, from)}…`;
    end = to;
  }
  return masked + text.slice(end);
}
