import { type IsoDate, isoDate } from '../kernel/ids.ts';

const dayLength = 86_400_000;

/** The calendar day so many days later (or earlier, when negative). Calendar days know no time zone. */
export const daysLater = (day: IsoDate, days: number): IsoDate =>
  isoDate.parse(new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10));

export const dayAfter = (day: IsoDate): IsoDate => daysLater(day, 1);
export const dayBefore = (day: IsoDate): IsoDate => daysLater(day, -1);

/** Whole days from one day to another; negative when the other comes before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
