import type { IsoDate } from '../kernel/ids.ts';
import { daysBetween, daysLater } from './days.ts';

/** How long a verification lasts when nothing else is said. */
const usualDays = 90;

interface Verifiable {
  readonly verifiedAt?: IsoDate | undefined;
  readonly verifyEvery?: number | undefined;
}

/** The day from which a row wants to be checked anew; a row that was never checked has wanted it for ever. */
export const dueOn = ({ verifiedAt, verifyEvery }: Verifiable): IsoDate | undefined =>
  verifiedAt === undefined ? undefined : daysLater(verifiedAt, verifyEvery ?? usualDays);

export const isDue = (row: Verifiable, today: IsoDate): boolean => {
  const due = dueOn(row);
  return due === undefined || due <= today;
};

/** Whole months of 30 days, at least one: said of rows that nobody has checked for so long. */
export const monthsBetween = (from: IsoDate, to: IsoDate): number =>
  Math.max(1, Math.floor(daysBetween(from, to) / 30.4));
