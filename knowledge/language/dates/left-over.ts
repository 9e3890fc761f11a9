import type { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../kernel/ids.ts';
import { everyWeekdayWords, weekdayWords } from './calendar-words.ts';
import { readClock } from './clock.ts';
import { type Lexemes, mayBeginAt, type Stretch } from './lexemes.ts';
import type { Mention } from './mentions.ts';
import { readOrdinal } from './recurrence.ts';
import { resolveSpan } from './resolve-span.ts';

/** A month has no more of a weekday. */
const mostOrdinals = 5;

/** `viimeinen perjantai`, `kuukauden viides tiistai`: not one day, and no series that can be held. */
export function loneOrdinal(lexemes: Lexemes): Stretch | undefined {
  for (const from of lexemes.keys()) {
    const ordinal = mayBeginAt(lexemes, from) ? readOrdinal(lexemes, from) : undefined;
    if (ordinal && ordinal.value <= mostOrdinals && weekdayWords.has(lexemes[ordinal.next]?.text ?? ''))
      return { from, next: ordinal.next + 1 };
  }
  return undefined;
}

/** Days beside the one that is meant; the same day said in another way is none. */
export const otherDays = (
  on: IsoDate,
  mentions: readonly Mention[],
  today: Temporal.PlainDate,
): readonly Stretch[] =>
  mentions.filter((mention) => {
    const span = mention.kind === 'on' ? resolveSpan(mention, today) : 'end_before_start';
    return typeof span !== 'string' && span.from === span.to && span.from !== on;
  });

/** Weekdays and times with their end that stand in what is left of a text, and the other days. */
export function leftOver(left: Lexemes, days: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [at, { text }] of left.entries()) {
    const clock = mayBeginAt(left, at) ? readClock(left, at) : undefined;
    if (clock?.value.marked && clock.value.ends !== undefined) found.push({ from: at, next: clock.next });
    else if (weekdayWords.has(text) || everyWeekdayWords.has(text)) found.push({ from: at, next: at + 1 });
  }
  return [...found, ...days];
}
