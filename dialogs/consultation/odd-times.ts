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

/**
 * Notes on times at which few people work, which may be meant all the same; empty: none. So may those that all come
 * later than the latest that can be chosen: `urgency` is what was chosen.
 */
export function oddTimeNotes(
  reader: ConsultReader,
  times: readonly Span[],
  working: WorkingTime,
  urgency?: Urgency,
): readonly string[] {
  const say = oddTimes[reader.language];
  const late = urgency === 'two_weeks' && areLate(reader, times, urgency);
  const notes = (['weekend', 'holiday', 'offHours'] as const).flatMap((oddity) => {
    const odd = times.filter((time) => oddityOf(reader, time, working) === oddity);
    return odd.length === 0 ? [] : [say[oddity](saidOf(reader, odd), odd.length)];
  });
  const all = late ? [...notes, say.farAhead(saidOf(reader, times), times.length)] : notes;
  return all.length === 0 ? [] : [...all, say.asksBack];
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

/** What is said when every time comes later than the advice is wanted by a choice that can be changed; no times: nothing. */
export const tooLateNotes = (
  reader: ConsultReader,
  times: readonly Span[],
  urgency: Urgency,
): readonly string[] =>
  urgency !== 'two_weeks' && areLate(reader, times, urgency)
    ? [oddTimes[reader.language].tooLate[urgency](saidOf(reader, times))]
    : [];

const areLate = (reader: ConsultReader, times: readonly Span[], urgency: Urgency): boolean => {
  const last = daysLater(reader.today, latestDay[urgency]);
  return times.length > 0 && times.every(({ start }) => reader.toLocal(start).day > last);
};

const saidOf = (reader: ConsultReader, times: readonly Span[]): string =>
  new Intl.ListFormat(reader.language, { type: 'conjunction' }).format(
    times.map((time) => timeSaid(reader, time)),
  );
