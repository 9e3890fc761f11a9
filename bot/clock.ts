import { randomUUID } from 'node:crypto';
import { type IsoDate, isoDate } from '../knowledge/kernel/ids.ts';
import { remembering } from '../knowledge/kernel/remembering.ts';
import type { Clock, IdSource } from '../knowledge/kernel/time.ts';

export const systemClock: Clock = { now: () => Date.now() };

export const systemIds: IdSource = { next: () => randomUUID() };

/** From 0 up to, not including, 1. */
export const systemChance = (): number => Math.random();

/** Days and times of day change with whole minutes in every time zone. Milliseconds. */
const minute = 60_000;

/** The calendar day of a moment in a time zone. */
export function createCalendar(timeZone: string): (now: number) => IsoDate {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const dayOf = remembering((at: number) => isoDate.parse(format.format(at * minute)));
  return (now) => dayOf(Math.floor(now / minute));
}

/** The time of a moment in a time zone, `HH:MM`. */
export function createWallClock(timeZone: string): (now: number) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const timeOf = remembering((at: number) => format.format(at * minute));
  return (now) => timeOf(Math.floor(now / minute));
}
