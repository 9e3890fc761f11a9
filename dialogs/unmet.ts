import { escapeText } from '../knowledge/kernel/escape.ts';
import type { Email } from '../knowledge/kernel/ids.ts';
import { coordinatorOf, type Reader } from './contact/views.ts';
import { unmetStrings } from './strings/unmet.ts';

const mostNamed = 5;

/** Whom Koppi cannot write to yet, what helps, and what happens until then; nothing when it reaches everybody. Markdown. */
export function unmetSaid(
  reader: Reader,
  unmet: readonly Email[],
  what: 'advise' | 'act' | 'take',
): readonly string[] {
  if (unmet.length === 0) return [];
  const named = unmet.slice(0, mostNamed).map((email) => escapeText(coordinatorOf(reader, email).name));
  const names = [...named, ...(unmet.length > named.length ? ['…'] : [])].join(', ');
  return [unmetStrings[reader.language][what](names)];
}
