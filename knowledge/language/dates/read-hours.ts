import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../kernel/ids.ts';
import { readClock } from './clock.ts';
import { findClock, findNoSuchTime } from './find-clock.ts';
import { isAt, lex } from './lexemes.ts';

/** `HH:MM` on the wall clock; without `ends` only a start is said. */
export interface HoursSaid {
  readonly starts: string;
  readonly ends?: string;
}

/**
 * The hours that a Finnish, Swedish or English text says, such as `klo 13-15`, `1–3 pm`, `klo 13`; `no_such_time`: it
 * says some that no day has, such as `klo 25` or `klo 22-24`; `undefined`: it says none.
 */
export function readHours(text: string, today: IsoDate): HoursSaid | 'no_such_time' | undefined {
  const lexemes = lex(text.normalize('NFC'));
  if (findNoSuchTime(lexemes)) return 'no_such_time';
  // Nothing but a number is a start.
  const found = findClock(lexemes, undefined, Temporal.PlainDate.from(today)) ?? readClock(lexemes, 0);
  if (!found) return undefined;
  const { starts, ends } = found.value;
  if (ends === undefined && isAt(lexemes, found.next, '-')) return 'no_such_time';
  return ends === undefined ? { starts } : { starts, ends };
}
