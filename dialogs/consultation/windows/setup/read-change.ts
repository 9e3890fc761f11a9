import { clockTime } from '../../../../knowledge/directory/schedule.ts';
import type { IsoDate } from '../../../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../../../knowledge/kernel/result.ts';
import { readDates } from '../../../../knowledge/language/dates/read-dates.ts';
import type { Hours } from '../held-hours.ts';
import type { ChangeFault, ChangeKind, WindowChange } from './window-change.ts';

/** `24.11. -> 26.11. klo 13–15`: the two sides of a move. */
const arrow = /\s*(?:->|→|=>|>|\s(?:päivään|siirtyy|till|to)\s)\s*/iu;
const hours = /(?:klo|kl\.?|at)?\s*(\d{1,2})(?:[.:](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[.:](\d{2}))?/iu;

/** `klo 13`, or nothing but `13`. */
const start = /(?:(?:klo|kl\.?|at)\s*|^\s*)(\d{1,2})(?:[.:](\d{2}))?(?!\d)/iu;

/**
 * The change that days in words mean, such as `24.11.`, `1.7.–31.7.`, `24.11. -> 26.11. klo 13–15`. `held`: the hours of
 * a day on which the window is held, or its usual ones.
 */
export function readChange(
  kind: ChangeKind,
  text: string,
  today: IsoDate,
  held: (day: IsoDate) => Hours,
): Result<WindowChange, ChangeFault> {
  const [first = '', second] = kind === 'move' ? text.split(arrow) : [text];
  const { span, fault } = readDates(first, today);
  if (fault) return err(fault.reason);
  const { from, to } = span ?? {};
  if (kind === 'pause' || kind === 'take_back') {
    const start = from ?? today;
    return to === undefined || span === undefined ? err('day_missing') : spanOf(kind, start, to, today);
  }
  const day = from ?? to;
  if (day === undefined) return err('day_missing');
  if (day < today) return err('past');
  if (kind === 'day_off') return ok({ kind, day });
  if (kind === 'end') return ok({ kind, day: to ?? day });
  const target = readDates(second ?? '', today);
  if (target.fault) return err(target.fault.reason);
  const there = target.span?.from;
  if (there === undefined) return err('to_missing');
  if (there < today) return err('past');
  const { starts, ends } = hoursThere(target.rest, held(day));
  if (!(starts < ends) || !clockTime.safeParse(starts).success || !clockTime.safeParse(ends).success)
    return err('end_before_start');
  return ok({ kind, day, to: there, starts, ends });
}

/** The hours that are said; with their start alone as long as they are now; without any as they are. */
function hoursThere(text: string, now: Hours): Hours {
  const [, h1, m1, h2, m2] = hours.exec(text) ?? [];
  if (h1 !== undefined && h2 !== undefined) return { starts: clock(h1, m1), ends: clock(h2, m2) };
  const [, hour, minute] = start.exec(text) ?? [];
  if (hour === undefined) return now;
  const starts = clock(hour, minute);
  return { starts, ends: clockOf(minuteOf(starts) + minuteOf(now.ends) - minuteOf(now.starts)) };
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const clockOf = (minutes: number): string =>
  clock(String(Math.floor(minutes / 60)), String(minutes % 60).padStart(2, '0'));

const clock = (hour: string, minute = '00'): string => `${hour.padStart(2, '0')}:${minute}`;

const spanOf = (
  kind: 'pause' | 'take_back',
  from: IsoDate,
  to: IsoDate,
  today: IsoDate,
): Result<WindowChange, ChangeFault> => {
  if (to < today) return err('past');
  return to < from ? err('end_before_start') : ok({ kind, from, to });
};
