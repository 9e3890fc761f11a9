import type { IsoDate } from '../kernel/ids.ts';
import { dayAfter, daysLater } from './days.ts';
import type { Group } from './group.ts';
import { isScheduledOn, type Occurrence } from './occurrences.ts';
import type { Schedule } from './schedule.ts';

/** A year and a month: every season comes within it. Days. */
const lookedAhead = 396;

/**
 * The first few times a group meets from a day on, that day included; none for a group without a series. It does not meet
 * on holidays, but a meeting that was moved is held on its new day whatever day that is, unless that day is called off.
 */
export function nextMeetings(
  group: Pick<Group, 'meets' | 'daysOff' | 'moved'>,
  from: IsoDate,
  count: number,
  isHoliday: (day: IsoDate) => boolean,
): readonly Occurrence[] {
  if (group.meets?.kind !== 'series') return [];
  const { when } = group.meets;
  const last = daysLater(from, lookedAhead);
  const found: Occurrence[] = [];
  for (let day = firstDay(when, group, from); day <= last && found.length < count; day = dayAfter(day))
    if (!group.daysOff.includes(day)) found.push(...heldOn(when, group, day, isHoliday));
  return found.slice(0, count);
}

/** A single day and a series that begins much later need no walk up to them, unless something was moved before. */
function firstDay(when: Schedule, { moved }: Pick<Group, 'moved'>, from: IsoDate): IsoDate {
  const begins = when.kind === 'once' ? when.on : when.from;
  return begins !== undefined && begins > from && moved.every(({ to }) => to < from || to >= begins)
    ? begins
    : from;
}

function heldOn(
  when: Schedule,
  { moved }: Pick<Group, 'moved'>,
  day: IsoDate,
  isHoliday: (day: IsoDate) => boolean,
): readonly Occurrence[] {
  const isOwn = isScheduledOn(when, day) && !moved.some(({ from }) => from === day) && !isHoliday(day);
  const own = isOwn ? [{ day, starts: when.starts, ends: when.ends }] : [];
  const here = moved
    .filter(({ from, to }) => to === day && isScheduledOn(when, from))
    .map(({ starts, ends }) => ({ day, starts: starts ?? when.starts, ends: ends ?? when.ends }));
  return [...own, ...here].sort((one, other) => (one.starts < other.starts ? -1 : 1));
}
