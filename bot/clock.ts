import { randomUUID } from 'node:crypto';
import { type IsoDate, isoDate } from '../knowledge/kernel/ids.ts';
import type { Clock, IdSource } from '../knowledge/kernel/time.ts';

export const systemClock: Clock = { now: () => Date.now() };

export const systemIds: IdSource = { next: () => randomUUID() };

/** From 0 up to, not including, 1. */
export const systemChance = (): number => Math.random();

/** The calendar day of a moment in a time zone. */
export function createCalendar(timeZone: string): (now: number) => IsoDate {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return (now) => isoDate.parse(format.format(now));
}

/** The time of a moment in a time zone, `HH:MM`. */
export function createWallClock(timeZone: string): (now: number) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (now) => format.format(now);
}
