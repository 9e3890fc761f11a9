import { Temporal } from 'temporal-polyfill';
import { type IsoDate, isoDate } from '../knowledge/kernel/ids.ts';
import { plusDays } from '../knowledge/kernel/plain-days.ts';
import type { Reader } from './contact/views.ts';
import { describeOccasion } from './strings/schedule.ts';

const wednesday = 3;
/** Days off that fall on a Wednesday in some years; those that move with Easter and Midsummer never do. */
const daysOff = /-(?:01-01|01-06|05-01|12-06|12-24|12-25|12-26)$/;

type Seen = Pick<Reader, 'today' | 'say'>;

/** A working day to come: Wednesday of next week, or the first one after it that is no day off. */
function exampleDay(today: IsoDate): Temporal.PlainDate {
  const now = Temporal.PlainDate.from(today);
  return worked(plusDays(now, 7 - now.dayOfWeek + wednesday));
}

const worked = (day: Temporal.PlainDate): Temporal.PlainDate =>
  daysOff.test(day.toString()) ? worked(plusDays(day, 7)) : day;

function exampleDays(today: IsoDate): readonly [from: IsoDate, to: IsoDate] {
  const day = exampleDay(today);
  return [iso(day), iso(worked(plusDays(day, 7)))];
}

const iso = (day: Temporal.PlainDate): IsoDate => isoDate.parse(day.toString());

/** How a time is written, for a field that is empty or was not understood: `ke 18.11. klo 9–10`. */
export const exampleTime = ({ today, language }: Pick<Reader, 'today' | 'language'>): string =>
  describeOccasion(iso(exampleDay(today)), '09:00', '10:00', language, today);

/** How a day is written: `18.11.` */
export const exampleDaySaid = ({ today, say }: Seen): string => say.day(iso(exampleDay(today)), today);

/** A day and a later one: where something moves, or where it ends. */
export const exampleMove = ({ today, say }: Seen): readonly [day: string, other: string] => {
  const [from, to] = exampleDays(today);
  return [say.day(from, today), say.day(to, today)];
};

/** Some days in a row: `18.–25.11.` */
export const exampleSpan = ({ today, say }: Seen): string => say.daySpan(...exampleDays(today), today);
