import { daysLater } from '../../knowledge/directory/days.ts';
import type { WorkingTime } from '../../knowledge/kernel/working-time.ts';
import type { Owed } from '../outbox.ts';
import { clockAt } from './checks.ts';
import { type Consultation, type In, isIn } from './consultation.ts';

const minute = 60_000;
/** A time that is agreed on at such short notice is remembered without a first reminder. */
const firstAtLeastAhead = 120 * minute;
const secondBefore = 15 * minute;

/** Both reminders of an agreed time, for everybody who takes part; none that would come at once or too late. */
export function remindersOf(
  consultation: In<'scheduled'>,
  now: number,
  working: WorkingTime,
): readonly Owed[] {
  const { start } = consultation.state.time;
  const first = workingDayBefore(start, working);
  const times = [
    ...(first - now < firstAtLeastAhead ? [] : [{ about: 'upcoming', at: first }]),
    ...(start - secondBefore <= now ? [] : [{ about: 'soon', at: start - secondBefore }]),
  ];
  return takingPart(consultation).flatMap((to) =>
    times.map(({ about, at }) => ({
      id: `${prefixOf(consultation)}${about}-${to}`,
      to,
      at,
      about,
      tries: 0,
    })),
  );
}

export const isReminder = ({ about }: Pick<Owed, 'about'>): boolean =>
  about === 'upcoming' || about === 'soon';

/** Whether a reminder is of the time that is agreed on now, and of somebody who still takes part. */
export const isReminderOf = (consultation: Consultation, { id, to }: Owed): boolean =>
  isIn(consultation, 'scheduled') &&
  id.startsWith(prefixOf(consultation)) &&
  takingPart(consultation).includes(to);

/** Each agreed time has its own number. */
const prefixOf = ({ sequence }: Consultation): string => `time-${sequence}-`;

/** Who only gets a letter has nothing to be there for. */
const takingPart = ({ requester, holder, together, way }: Consultation) =>
  [...(way === 'writing' ? [] : [requester.email]), holder.email, ...together].filter(
    (each) => each !== undefined,
  );

/** The same time by the clock on the working day before; in working hours. */
function workingDayBefore(start: number, working: WorkingTime): number {
  const day = working.dayOf(start);
  let before = daysLater(day, -1);
  while (!working.isWorkingDay(before)) before = daysLater(before, -1);
  const [hour = 0, min = 0] = clockAt(start, day, working).split(':').map(Number);
  const wanted = working.next(working.at(before, hour, min));
  // In the evening it is the last hour of that day rather than the morning after.
  return working.dayOf(wanted) === before ? wanted : working.at(before, 15, 0);
}
