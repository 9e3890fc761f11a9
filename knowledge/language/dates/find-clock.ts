import type { Temporal } from 'temporal-polyfill';
import { type Clock, readClock } from './clock.ts';
import { blanked, type Found, firstFound, isAt, type Lexemes, mayBeginAt, type Read } from './lexemes.ts';
import { readMentions } from './mentions.ts';
import { isUnit } from './read-date.ts';
import { readSpokenClock } from './spoken-clock.ts';
import { onWallClock, readTimeOfDay } from './time-of-day.ts';

/** What is surely a time; else what stands right after the weekday; else what is left when the days are read. */
export function findClock(
  lexemes: Lexemes,
  series: Found<unknown> | undefined,
  today: Temporal.PlainDate,
): Found<Clock> | undefined {
  const marked = firstFound(lexemes, (all, at) => {
    const clock = mayBeginAt(all, at) ? readClock(all, at) : undefined;
    return clock?.value.marked ? clock : undefined;
  });
  if (marked) return marked;
  const spoken = firstFound(lexemes, readSpoken);
  if (spoken) return spoken;
  const left = blanked(lexemes, series ? [series] : []);
  if (series) {
    const from = isAt(left, series.next, ',') ? series.next + 1 : series.next;
    const after = readSpan(left, from);
    if (after) return { ...after, from };
  }
  return firstFound(blanked(left, readMentions(left, today)), readSpan);
}

/** `halv tolv till ett`, with its end: a lone number in words may be one of anything. */
function readSpoken(lexemes: Lexemes, at: number): Read<Clock> | undefined {
  const spoken = mayBeginAt(lexemes, at) ? readSpokenClock(lexemes, at) : undefined;
  if (!spoken?.value.marked || spoken.value.ends === undefined) return undefined;
  const clock = onWallClock({ ...spoken.value, form: 'spoken', lone: false }, undefined);
  return { value: { ...clock, marked: true }, next: spoken.next };
}

/** A time that numbers alone say must have an end, and be nothing else: `3-5 v`. */
function readSpan(lexemes: Lexemes, at: number): Read<Clock> | undefined {
  const clock = mayBeginAt(lexemes, at) ? readClock(lexemes, at) : undefined;
  if (clock?.value.ends === undefined) return undefined;
  const after = lexemes[clock.next];
  const goesOn = after?.text === '-' && after.glued;
  return isUnit(lexemes, clock.next) || goesOn ? undefined : clock;
}

/** `klo 25`, `klo 25-26`, `klo 9-25`: said to be times, and no day has them. */
export const findNoSuchTime = (lexemes: Lexemes): Found<true> | undefined =>
  firstFound(lexemes, (all, at) => {
    const time = readTimeOfDay(all, at);
    if (time?.value.form !== 'unclear') return undefined;
    const end =
      isAt(all, time.next, '-') && all[time.next + 1]?.kind === 'number' ? time.next + 2 : time.next;
    const isLate = all.slice(at, end).some(({ kind, text }) => kind === 'number' && Number(text) > lastHour);
    return time.value.none || isLate ? { value: true, next: end } : undefined;
  });

const lastHour = 23;
