import { z } from 'zod';
import { isoDate } from '../kernel/ids.ts';

/** `HH:MM` on the wall clock of the tenant's time zone. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written HH:MM');

/** A day of any year, `MM-DD`. */
const dayOfYear = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year is written MM-DD');

/** 1 is Monday, 7 is Sunday (ISO 8601). */
const weekday = z.number().int().min(1).max(7);

const hours = { starts: clockTime, ends: clockTime };
const bounds = {
  /** First and last day of the series, both included. */
  from: isoDate.optional(),
  until: isoDate.optional(),
  /** The part of each year in which it is held, both ends included; may go over the new year. */
  season: z.object({ from: dayOfYear, to: dayOfYear }).optional(),
};

/** 1 to 4: the first to the fourth such weekday of the month; -1: the last one. */
const nth = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)]);

/** When something is held, in the tenant's local time: a series by weekday, or one day. */
export const scheduleSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('weekly'),
    weekday,
    /** The other weekdays, all later in the week than `weekday` and in order. */
    alsoOn: z.array(weekday).optional(),
    /** 1: every week, 2: every other week counted from `from`. */
    every: z.number().int().min(1).max(8).default(1),
    /** Only in weeks with such a number (ISO 8601); after a year of 53 weeks two odd ones follow each other. */
    weeks: z.enum(['even', 'odd']).optional(),
    ...hours,
    ...bounds,
  }),
  z.object({
    kind: z.literal('monthly'),
    weekday,
    nth,
    /** The other such weekdays of the month, all after `nth` and in order. */
    alsoNth: z.array(nth).optional(),
    ...hours,
    ...bounds,
  }),
  z.object({ kind: z.literal('once'), on: isoDate, ...hours }),
]);
export type Schedule = z.infer<typeof scheduleSchema>;

/** All weekdays of a series, in order; 1 is Monday. */
export const weekdaysOf = (series: Exclude<Schedule, { kind: 'once' }>): readonly number[] => [
  series.weekday,
  ...(series.kind === 'weekly' ? (series.alsoOn ?? []) : []),
];
