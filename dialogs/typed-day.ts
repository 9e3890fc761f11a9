import { type IsoDate, isoDate } from '../knowledge/kernel/ids.ts';
import { readDates } from '../knowledge/language/dates/read-dates.ts';

/**
 * `YYYY-MM-DD`, as clients send it, or a day in words where they show a plain input; of a stretch the last one. Nothing
 * when several are written: which of them is meant is asked back.
 */
export function dayTyped(said: string, today: IsoDate): IsoDate | undefined {
  const written = isoDate.safeParse(said);
  if (written.success) return written.data;
  const { span, rest } = readDates(said, today);
  return span === undefined || readDates(rest, today).span !== undefined ? undefined : (span.to ?? span.from);
}
