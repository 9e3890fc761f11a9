import fc from 'fast-check';
import {
  type ConsultationWindow,
  windowSchema,
} from '../../../../dialogs/consultation/windows/window-schema.ts';
import { occurrences } from '../../../../knowledge/directory/occurrences.ts';
import { type IsoDate, isoDate } from '../../../../knowledge/kernel/ids.ts';
import { addDays } from '../../../knowledge/language/dates/any-day.ts';

export const day = (text: string): IsoDate => isoDate.parse(text);

/** Tuesdays 12 to 14 in half hours, for Hartola, by Elisa. */
const usual = {
  id: 'w-1',
  services: ['perheneuvola'],
  areas: ['hartola'],
  specialists: ['elisa@example.org'],
  way: 'meeting',
  when: { kind: 'weekly', weekday: 2, starts: '12:00', ends: '14:00' },
  slotMinutes: 30,
  owner: 'elisa@example.org',
};
export const windowOf = (fields: Readonly<Record<string, unknown>> = {}): ConsultationWindow =>
  windowSchema.parse({ ...usual, ...fields });

/** Summer time in Europe: from the last Sunday of March to that of October, both at 1.00 UTC. */
function finnishHours(moment: number): number {
  const year = new Date(moment).getUTCFullYear();
  const lastSunday = (month: number): number => {
    const end = new Date(Date.UTC(year, month, 31, 1));
    return end.getTime() - end.getUTCDay() * 86_400_000;
  };
  return moment >= lastSunday(2) && moment < lastSunday(9) ? 3 : 2;
}

/** `2026-11-13 12:00`, as a clock on a Finnish wall shows it. */
export const shown = (moment: number): string =>
  new Date(moment + finnishHours(moment) * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const tick = 300_000;
/** The slots of hours on a day: found by looking at the clock on the wall every five minutes. */
export function slotsByClock(
  on: IsoDate,
  hours: { readonly starts: string; readonly ends: string },
  { slotMinutes, bufferMinutes }: ConsultationWindow,
): readonly number[] {
  const midnight = Date.parse(`${on}T00:00:00Z`);
  const held: number[] = [];
  for (let moment = midnight - 4 * 3_600_000; moment < midnight + 24 * 3_600_000; moment += tick) {
    const [date = '', time = ''] = shown(moment).split(' ');
    if (date === on && time >= hours.starts && time < hours.ends) held.push(moment);
  }
  const starts: number[] = [];
  let [next] = held;
  for (const moment of held) {
    if (moment !== next) continue;
    const last = moment + slotMinutes * 60_000 - tick;
    if (held.includes(last)) starts.push(moment);
    next = moment + (slotMinutes + bufferMinutes) * 60_000;
  }
  return starts;
}

/** Holidays and eves off, as the almanac has them. */
export const daysOffWork = [
  ...['01-01', '01-06', '04-03', '04-05', '04-06', '05-01', '05-14', '05-24', '06-19', '06-20'].map(
    (each) => `2026-${each}`,
  ),
  ...['10-31', '12-06', '12-24', '12-25', '12-26'].map((each) => `2026-${each}`),
  ...['01-01', '01-06', '03-26', '03-28', '03-29', '05-01', '05-06', '05-16', '06-25', '06-26'].map(
    (each) => `2027-${each}`,
  ),
  ...['11-06', '12-06', '12-24', '12-25', '12-26'].map((each) => `2027-${each}`),
  // Looking ahead from the last days of 2027 goes on to the end of March.
  '2028-01-01',
  '2028-01-06',
];

const firstDay = day('2026-01-01');
export const daysOfTwoYears = fc.nat({ max: 729 }).map((days) => addDays(firstDay, days));
/** No time in the hour that is skipped in spring and comes twice in autumn, 3 to 4. */
const times = fc.constantFrom(
  '00:00',
  '01:15',
  '02:30',
  '04:30',
  '08:00',
  '12:00',
  '12:05',
  '14:00',
  '16:45',
  '23:55',
);
const hours = fc
  .uniqueArray(times, { minLength: 2, maxLength: 2 })
  .map((pair) => ({ starts: [...pair].sort()[0] ?? '', ends: [...pair].sort()[1] ?? '' }));
const spans = fc
  .tuple(daysOfTwoYears, fc.nat({ max: 40 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));
const weekdays = fc.integer({ min: 1, max: 7 });
const whens = fc.oneof(
  fc.record({
    kind: fc.constant('weekly'),
    weekday: weekdays,
    every: fc.constantFrom(1, 2, 3),
    from: daysOfTwoYears,
  }),
  fc.record({ kind: fc.constant('weekly'), weekday: weekdays }),
  fc.record({ kind: fc.constant('monthly'), weekday: weekdays, nth: fc.constantFrom(1, 2, 3, 4, -1) }),
  fc.record({ kind: fc.constant('once'), on: daysOfTwoYears }),
);

/** Windows of all kinds in 2026 and 2027, also on Sundays and at night. */
export const windows: fc.Arbitrary<ConsultationWindow> = fc
  .record(
    {
      id: fc.uuid(),
      when: fc.tuple(whens, hours).map(([when, held]) => ({ ...when, ...held })),
      areas: fc.subarray(['region', 'pka', 'hartola', 'sysma', 'heinola'], { minLength: 1 }),
      specialists: fc.subarray(['elisa@example.org', 'outi@example.org', 'ismo@example.org'], {
        minLength: 1,
      }),
      slotMinutes: fc.constantFrom(15, 30, 45, 60),
      bufferMinutes: fc.constantFrom(0, 5, 15),
      capacity: fc.constantFrom(1, 1, 2),
      noticeWorkingDays: fc.nat({ max: 3 }),
      horizonWeeks: fc.constantFrom(2, 8),
      holidaysOff: fc.boolean(),
      daysOff: fc.array(daysOfTwoYears, { maxLength: 20 }),
      pauses: fc.array(spans, { maxLength: 2 }),
      ended: daysOfTwoYears,
    },
    { requiredKeys: ['id', 'when', 'areas', 'specialists'] },
  )
  .map(windowOf);

/** With some of its days moved to days on which it is not held otherwise. */
export const windowsWithMoves: fc.Arbitrary<ConsultationWindow> = fc
  .tuple(
    windows,
    fc.array(fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: -9, max: 9 }), fc.option(hours), fc.boolean()), {
      maxLength: 6,
    }),
  )
  .map(([window, moves]) => {
    const days = scheduledDays(window, firstDay, addDays(firstDay, 399));
    const moved = moves.flatMap(([nth, by, at, chosen]) => {
      const from = days[nth];
      const to = from && addDays(from, by);
      return !from || !to || scheduledDays(window, to, to).length > 0
        ? []
        : [{ from, to, ...at, ...(chosen ? { chosen } : {}) }];
    });
    const once = moved.filter(
      (each, n) => !moved.slice(0, n).some(({ from, to }) => from === each.from || to === each.to),
    );
    return windowOf({ ...window, moved: once });
  });

/** The days of the schedule alone. */
export const scheduledDays = ({ when }: ConsultationWindow, from: IsoDate, to: IsoDate): readonly IsoDate[] =>
  occurrences({ when, cancelled: [] }, from, to).map((each) => each.day);
