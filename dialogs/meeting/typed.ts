import { type IsoDate, isoDate } from '../../knowledge/kernel/ids.ts';
import { readDates } from '../../knowledge/language/dates/read-dates.ts';

/** `YYYY-MM-DD`, as clients send it, or a day in words where they show a plain input. */
export function dayTyped(said: string, today: IsoDate): IsoDate | undefined {
  const written = isoDate.safeParse(said);
  if (written.success) return written.data;
  const { span } = readDates(said, today);
  return span?.to ?? span?.from;
}

/** `HH:MM` from `9`, `9.30`, `klo 9:30`. */
export function clockTyped(said: string): string | undefined {
  const found = /^(?:klo|kl\.?|at)?\s*(\d{1,2})(?:[.:](\d{2}))?$/iu.exec(said.trim());
  if (!found) return undefined;
  const [, hour = '', minute = '00'] = found;
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
