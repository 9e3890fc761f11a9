import { dayAfter, dayBefore, daysLater } from '../../../knowledge/directory/days.ts';
import type { Group } from '../../../knowledge/directory/group.ts';
import { nextMeetings } from '../../../knowledge/directory/next-meetings.ts';
import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import type { Agenda } from './agenda.ts';

/** One time a group meets; `HH:MM` on the wall clock of the tenant's time zone. */
export interface Held {
  readonly day: IsoDate;
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
}

type Days = Pick<WorkingTime, 'isHoliday' | 'isWorkingDay' | 'at'>;
type Meets = Pick<Group, 'meets' | 'daysOff' | 'moved'>;

/**
 * The first time a group meets from a day on, that day included: by its series, or as it was agreed beside it or instead
 * of it.
 */
export function nextHeld(
  group: Meets,
  { extra }: Pick<Agenda, 'extra'>,
  from: IsoDate,
  { isHoliday }: Pick<Days, 'isHoliday'>,
): Held | undefined {
  const own = nextOfSeries(group, { extra }, from, isHoliday);
  const [agreed] = extra
    .filter(({ day }) => day >= from)
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  if (!own || !agreed || own.day !== agreed.day)
    return own && (!agreed || own.day < agreed.day) ? own : agreed;
  return agreed.starts === undefined || agreed.starts === own.starts
    ? own
    : { day: own.day, starts: agreed.starts };
}

/** The first one of the series that no other takes the place of. */
function nextOfSeries(
  group: Meets,
  { extra }: Pick<Agenda, 'extra'>,
  from: IsoDate,
  isHoliday: Days['isHoliday'],
): Held | undefined {
  const [own] = nextMeetings(group, from, 1, isHoliday);
  const instead =
    own && extra.find(({ day, since }) => since !== undefined && since < own.day && own.day < day);
  return instead ? nextOfSeries(group, { extra }, instead.day, isHoliday) : own;
}

export const isHeldOn = (group: Meets, agenda: Pick<Agenda, 'extra'>, day: IsoDate, days: Days): boolean =>
  nextHeld(group, agenda, day, days)?.day === day;

/** When a meeting begins, epoch milliseconds; without a time of day not before the day is over. */
function beginsAt({ day, starts }: Held, { at }: Pick<Days, 'at'>): number {
  if (starts === undefined) return at(dayAfter(day), 0, 0);
  const [hour = 0, minute = 0] = starts.split(':').map(Number);
  return at(day, hour, minute);
}

/** 9.00 of the last working day before a meeting. */
function sentAt({ day }: Held, { at, isWorkingDay }: Days): number {
  let before = dayBefore(day);
  while (!isWorkingDay(before)) before = dayBefore(before);
  return at(before, 9, 0);
}

/** The meeting whose agenda has still to be sent, and not before when. */
export function nextSending(
  group: Meets,
  agenda: Pick<Agenda, 'extra' | 'sentFor'>,
  { now, today }: { readonly now: number; readonly today: IsoDate },
  working: Days & Pick<WorkingTime, 'next'>,
): { readonly held: Held; readonly at: number } | undefined {
  const { sentFor } = agenda;
  const from = sentFor !== undefined && sentFor >= today ? dayAfter(sentFor) : today;
  const first = nextHeld(group, agenda, from, working);
  // One that has begun is too late to prepare.
  const held =
    first && beginsAt(first, working) <= now ? nextHeld(group, agenda, dayAfter(first.day), working) : first;
  return held && { held, at: working.next(Math.max(sentAt(held, working), now)) };
}

/** When items of a meeting that has been are looked at for the last time. */
export const tidyAt = (shown: IsoDate, { at }: Pick<Days, 'at'>): number => at(daysLater(shown, 15), 9, 0);
