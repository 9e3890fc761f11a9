import { z } from 'zod';
import { daysLater } from '../../../../knowledge/directory/days.ts';
import { clockTime } from '../../../../knowledge/directory/schedule.ts';
import { type IsoDate, isoDate } from '../../../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../../../knowledge/kernel/result.ts';
import type { WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import { readDates } from '../../../../knowledge/language/dates/read-dates.ts';
import { type Hours, heldHours, isInBreak } from '../held-hours.ts';
import type { ConsultationWindow } from '../window-schema.ts';

export const changeKinds = ['day_off', 'move', 'pause', 'end'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change of the days on which a window is held. */
export const windowChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day_off'), day: isoDate }),
  z.object({
    kind: z.literal('move'),
    day: isoDate,
    to: isoDate,
    starts: clockTime.optional(),
    ends: clockTime.optional(),
  }),
  z.object({ kind: z.literal('pause'), from: isoDate, to: isoDate }),
  z.object({ kind: z.literal('end'), day: isoDate }),
]);
export type WindowChange = z.infer<typeof windowChangeSchema>;

export type ChangeFault =
  | 'day_missing'
  | 'to_missing'
  | 'no_such_day'
  | 'end_before_start'
  | 'past'
  | 'not_held'
  | 'held_there_already';

/** `24.11. -> 26.11. klo 13–15`: the two sides of a move. */
const arrow = /\s*(?:->|→|=>|>|\s(?:päivään|siirtyy|till|to)\s)\s*/iu;
const hours = /(?:klo|kl\.?|at)?\s*(\d{1,2})(?:[.:](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[.:](\d{2}))?/iu;

/** The change that days in words mean, such as `24.11.`, `1.7.–31.7.`, `24.11. -> 26.11. klo 13–15`. */
export function readChange(
  kind: ChangeKind,
  text: string,
  today: IsoDate,
): Result<WindowChange, ChangeFault> {
  const [first = '', second] = kind === 'move' ? text.split(arrow) : [text];
  const { span, fault } = readDates(first, today);
  if (fault) return err(fault.reason);
  const { from, to } = span ?? {};
  if (kind === 'pause') {
    const start = from ?? today;
    return to === undefined || span === undefined ? err('day_missing') : spanOf(start, to, today);
  }
  const day = from ?? to;
  if (day === undefined) return err('day_missing');
  if (day < today) return err('past');
  if (kind === 'day_off') return ok({ kind, day });
  if (kind === 'end') return ok({ kind, day: to ?? day });
  const target = readDates(second ?? '', today);
  if (target.fault) return err(target.fault.reason);
  const there = target.span?.from;
  if (there === undefined) return err('to_missing');
  if (there < today) return err('past');
  const [, h1, m1, h2, m2] = hours.exec(target.rest) ?? [];
  if (h1 === undefined || h2 === undefined) return ok({ kind, day, to: there });
  const [starts, ends] = [clock(h1, m1), clock(h2, m2)];
  return starts < ends && clockTime.safeParse(ends).success
    ? ok({ kind, day, to: there, starts, ends })
    : err('end_before_start');
}

const clock = (hour: string, minute = '00'): string => `${hour.padStart(2, '0')}:${minute}`;

const spanOf = (from: IsoDate, to: IsoDate, today: IsoDate): Result<WindowChange, ChangeFault> => {
  if (to < today) return err('past');
  return to < from ? err('end_before_start') : ok({ kind: 'pause', from, to });
};

/** Why a change makes no sense for a window; undefined: it does. */
export function changeFault(
  window: ConsultationWindow,
  change: WindowChange,
  calendar: WorkingTime,
): ChangeFault | undefined {
  const isHeld = (iso: IsoDate): boolean =>
    heldHours(window, { iso, isHoliday: calendar.isHoliday(iso) }).length > 0;
  switch (change.kind) {
    case 'day_off':
      return isHeld(change.day) ? undefined : 'not_held';
    case 'move':
      if (!isHeld(change.day)) return 'not_held';
      return change.to !== change.day && isHeld(change.to) ? 'held_there_already' : undefined;
    case 'pause':
    case 'end':
      return undefined;
  }
}

/** The window with the change; making it twice is as making it once. */
export function withChange(window: ConsultationWindow, change: WindowChange): ConsultationWindow {
  const { daysOff, moved, pauses } = window;
  switch (change.kind) {
    case 'day_off':
      return daysOff.includes(change.day) ? window : { ...window, daysOff: [...daysOff, change.day] };
    case 'move': {
      const { day: from, to, starts, ends } = change;
      const others = moved.filter((each) => each.from !== from);
      const hoursThere = starts === undefined || ends === undefined ? {} : { starts, ends };
      return {
        ...window,
        // Held there from now on, whatever was called off before.
        daysOff: daysOff.filter((day) => day !== to),
        moved: [...others, { from, to, ...hoursThere, ...(isInBreak(window, to) ? { inBreak: true } : {}) }],
      };
    }
    case 'pause': {
      const { from, to } = change;
      const has = pauses.some((each) => each.from === from && each.to === to);
      if (has) return window;
      // What was moved into these days stops too, also when it was chosen in spite of an earlier break.
      const stopped = moved.map(({ inBreak, ...each }) =>
        inBreak && (each.to < from || each.to > to) ? { ...each, inBreak } : each,
      );
      return { ...window, moved: stopped, pauses: [...pauses, { from, to }] };
    }
    case 'end':
      return { ...window, ended: change.day };
  }
}

/** A time at which a window is held. */
export interface HeldDay extends Hours {
  readonly day: IsoDate;
}

/** The coming days on which a window is held, at most `most`, looked for within a year. */
export function daysToCome(
  window: ConsultationWindow,
  today: IsoDate,
  most: number,
  calendar: WorkingTime,
): readonly HeldDay[] {
  const found: HeldDay[] = [];
  for (let ahead = 0; ahead < 366 && found.length < most; ahead += 1) {
    const iso = daysLater(today, ahead);
    for (const { starts, ends } of heldHours(window, { iso, isHoliday: calendar.isHoliday(iso) }))
      found.push({ day: iso, starts, ends });
  }
  return found.slice(0, most);
}
