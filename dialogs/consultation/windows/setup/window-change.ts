import { z } from 'zod';
import { sameRecord } from '../../../../knowledge/directory/changes.ts';
import { dayAfter, dayBefore } from '../../../../knowledge/directory/days.ts';
import { isScheduledOn } from '../../../../knowledge/directory/occurrences.ts';
import { clockTime } from '../../../../knowledge/directory/schedule.ts';
import { type IsoDate, isoDate } from '../../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import { dayOn } from '../day.ts';
import { isStopped, movedOnto } from '../held-hours.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { heldOn } from './days-to-come.ts';

export const changeKinds = ['day_off', 'move', 'pause', 'end', 'resume', 'take_back'] as const;
export type ChangeKind = (typeof changeKinds)[number];
/** Which days is asked in a form. */
export type DaysChange = Exclude<ChangeKind, 'resume'>;

/** One change of the days on which a window is held. */
export const windowChangeSchema = z.discriminatedUnion('kind', [
  /** `also`: the other days, when there are several. */
  z.object({ kind: z.literal('day_off'), day: isoDate, also: z.array(isoDate).max(60).optional() }),
  z.object({
    kind: z.literal('move'),
    day: isoDate,
    to: isoDate,
    starts: clockTime.optional(),
    ends: clockTime.optional(),
  }),
  z.object({ kind: z.literal('pause'), from: isoDate, to: isoDate }),
  z.object({ kind: z.literal('end'), day: isoDate }),
  /** It has no last day after all. */
  z.object({ kind: z.literal('resume') }),
  /** Days that were called off, or lie in a break, are held after all. */
  z.object({ kind: z.literal('take_back'), from: isoDate, to: isoDate }),
]);
export type WindowChange = z.infer<typeof windowChangeSchema>;

export type ChangeFault =
  | 'day_missing'
  | 'to_missing'
  | 'no_such_day'
  | 'end_before_start'
  | 'no_such_time'
  | 'several_days'
  | 'past'
  | 'begun'
  | 'not_held'
  | 'not_off'
  | 'not_ended'
  | 'held_there_already';

/** The days that are called off. */
export const daysOffBy = ({
  day,
  also = [],
}: Extract<WindowChange, { kind: 'day_off' }>): readonly IsoDate[] => [day, ...also];

/** Why a change makes no sense for a window at `now`, epoch milliseconds; undefined: it does. */
export function changeFault(
  window: ConsultationWindow,
  change: WindowChange,
  calendar: WorkingTime,
  now: number,
): ChangeFault | undefined {
  const isHeld = (day: IsoDate): boolean => heldOn(window, day, calendar).length > 0;
  switch (change.kind) {
    case 'day_off':
      return daysOffBy(change).every(isHeld) ? undefined : 'not_held';
    case 'move':
      if (!isHeld(change.day)) return 'not_held';
      if (dayOn(change.to, calendar).at(change.starts ?? window.when.starts) <= now) return 'begun';
      return change.to !== change.day && isHeld(change.to) ? 'held_there_already' : undefined;
    case 'pause':
    case 'end':
      return undefined;
    case 'resume':
      return window.ended === undefined ? 'not_ended' : undefined;
    case 'take_back':
      return sameRecord(withChange(window, change), window) ? 'not_off' : undefined;
  }
}

/** The window with the change; making it twice is as making it once. */
export function withChange(window: ConsultationWindow, change: WindowChange): ConsultationWindow {
  const { daysOff, moved, pauses } = window;
  switch (change.kind) {
    case 'day_off': {
      const days = daysOffBy(change);
      const left = days.reduce((kept, day) => stoppedIn(kept, day, day), moved);
      return { ...window, moved: left, daysOff: [...new Set([...daysOff, ...days])] };
    }
    case 'move':
      return { ...window, moved: movedOn(window, change) };
    case 'pause': {
      const { from, to } = change;
      const has = pauses.some((each) => each.from === from && each.to === to);
      if (has) return window;
      return { ...window, moved: stoppedIn(moved, from, to), pauses: [...pauses, { from, to }] };
    }
    case 'end':
      return { ...window, ended: change.day };
    case 'resume': {
      const { ended: _, ...going } = window;
      return going;
    }
    case 'take_back': {
      const { from, to } = change;
      const left = pauses.flatMap((pause) =>
        pause.to < from || to < pause.from
          ? [pause]
          : [
              { from: pause.from, to: dayBefore(from) },
              { from: dayAfter(to), to: pause.to },
            ].filter((each) => each.from <= each.to),
      );
      return { ...window, daysOff: daysOff.filter((day) => day < from || day > to), pauses: left };
    }
  }
}

type Move = Extract<WindowChange, { kind: 'move' }>;

/** Moved once more, a day goes on to the new one; where nothing is held, nothing is moved. */
function movedOn(window: ConsultationWindow, { day, to, ...hoursThere }: Move): ConsultationWindow['moved'] {
  const { when, moved } = window;
  const own = moved.find(({ from }) => from === day);
  if (own?.to === to && own.starts === hoursThere.starts && own.ends === hoursThere.ends) return moved;
  const from = movedOnto(window, day)[0]?.from ?? (isScheduledOn(when, day) ? day : undefined);
  if (from === undefined) return moved;
  const { starts, ends } = hoursThere;
  return [
    ...moved.filter((each) => each.from !== from),
    { from, to, starts, ends, ...(isStopped(window, to) ? { chosen: true } : {}) },
  ];
}

/** What was moved into these days stops with them, also when it was chosen in spite of something earlier. */
const stoppedIn = (
  moved: ConsultationWindow['moved'],
  from: IsoDate,
  to: IsoDate,
): ConsultationWindow['moved'] =>
  moved.map(({ chosen, ...each }) =>
    chosen && (each.to < from || each.to > to) ? { ...each, chosen } : each,
  );
