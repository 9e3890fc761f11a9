import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../kernel/ids.ts';
import { type Lexemes, lex, withoutStretches } from './lexemes.ts';
import { type Mention, readMentions, type Said } from './mentions.ts';
import { type DaySpan, type FaultReason, resolveSpan } from './resolve-span.ts';

/** Why dates that somebody wrote are none. `text` is what was written, such as `31.2.`. */
export interface DateFault {
  readonly reason: FaultReason;
  readonly text: string;
}

/** What was found, and the text without it, for the other parts of a command. Without `span` no date is said. */
export interface DatesRead {
  readonly span?: DaySpan;
  readonly fault?: DateFault;
  readonly rest: string;
}

/**
 * Reads the first days or span of days in a Finnish, Swedish or English text; both ends of a span may stand in
 * different places of it. Times of the day stay in the rest.
 */
export function readDates(text: string, today: IsoDate): DatesRead {
  const composed = text.normalize('NFC');
  const lexemes = lex(composed);
  const day = Temporal.PlainDate.from(today);
  const mentions = readMentions(lexemes, day);
  const [first] = mentions;
  if (!first) return { rest: text };
  const other = otherEnd(first, mentions);
  const said = other ? joined(first, other) : first;
  const read = other ? [first, other] : [first];
  const span = resolveSpan(said, day);
  const rest = withoutStretches(composed, lexemes, read);
  if (typeof span !== 'string') return { span, rest };
  return { fault: { reason: span, text: writtenText(composed, lexemes, read) }, rest };
}

/** Where only a first day is said, the next mention of a last day alone; and the other way round. */
function otherEnd(first: Mention, mentions: readonly Mention[]): Mention | undefined {
  const wanted = first.kind === 'from' ? 'to' : first.kind === 'to' ? 'from' : undefined;
  return wanted && mentions.find(({ kind }) => kind === wanted);
}

/** Two open spans as one. */
export function joined(one: Said, other: Said): Said {
  if (one.kind === 'from' && other.kind === 'to')
    return { kind: 'span', first: one.moment, last: other.moment };
  if (one.kind === 'to' && other.kind === 'from')
    return { kind: 'span', first: other.moment, last: one.moment };
  return one;
}

/** The days as they were written, from the first mention to the last. */
export function writtenText(text: string, lexemes: Lexemes, mentions: readonly Mention[]): string {
  const places = mentions.flatMap(({ written }) => [written.from, written.next - 1]);
  const from = lexemes[Math.min(...places)]?.start ?? 0;
  return text.slice(from, lexemes[Math.max(...places)]?.end);
}
