import { daysLater } from '../../knowledge/directory/days.ts';
import type { WorkingTime } from '../../knowledge/kernel/working-time.ts';
import { oddTimes } from '../strings/odd-times.ts';
import { type ConsultReader, timeSaid } from './consult-reader.ts';
import type { Span } from './consultation.ts';
import type { Urgency } from './terms.ts';

/** On the wall clock: few work before or after. */
const earliest = '07:00';
const latest = '18:00';

type Oddity = 'weekend' | 'holiday' | 'offHours';

/** Notes on times at which few people work, which may be meant all the same; empty: none. */
export function oddTimeNotes(
  reader: ConsultReader,
  times: readonly Span[],
  working: WorkingTime,
): readonly string[] {
  const say = oddTimes[reader.language];
  const notes = (['weekend', 'holiday', 'offHours'] as const).flatMap((oddity) => {
    const odd = times.filter((time) => oddityOf(reader, time, working) === oddity);
    return odd.length === 0 ? [] : [say[oddity](saidOf(reader, odd), odd.length)];
  });
  return notes.length === 0 ? [] : [...notes, say.asksBack];
}

function oddityOf(
  { toLocal }: ConsultReader,
  { start, end }: Span,
  working: WorkingTime,
): Oddity | undefined {
  const { day, clock } = toLocal(start);
  if (working.isHoliday(day)) return 'holiday';
  if (!working.isWorkingDay(day)) return 'weekend';
  const ends = toLocal(end);
  return clock < earliest || ends.day !== day || ends.clock > latest ? 'offHours' : undefined;
}

/**
 * Days after the asking up to which a time fits what was chosen. "This week" is what is chosen unless somebody thinks of
 * it, and is not held against a time of the next days.
 */
const latestDay: Readonly<Record<Urgency, number>> = { today: 0, this_week: 7, two_weeks: 14 };

/** What is said when every time comes later than the advice is wanted; no times: nothing. */
export function tooLateNotes(
  reader: ConsultReader,
  times: readonly Span[],
  urgency: Urgency,
): readonly string[] {
  const last = daysLater(reader.today, latestDay[urgency]);
  const isLate = times.length > 0 && times.every(({ start }) => reader.toLocal(start).day > last);
  return isLate ? [oddTimes[reader.language].tooLate[urgency](saidOf(reader, times))] : [];
}

const saidOf = (reader: ConsultReader, times: readonly Span[]): string =>
  new Intl.ListFormat(reader.language, { type: 'conjunction' }).format(
    times.map((time) => timeSaid(reader, time)),
  );
