import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Consultation, Step } from '../../../../dialogs/consultation/consultation.ts';
import {
  figuresOf,
  isLate,
  lastMonths,
  median,
  rowsOf,
} from '../../../../dialogs/consultation/overview/statistics.ts';
import { workingCalendar } from '../../../../dialogs/consultation/overview/working-calendar.ts';
import { areaId, serviceId } from '../../../../knowledge/kernel/ids.ts';
import { delivered, hour, start, stepped, working } from '../network.ts';
import { everyState } from '../states.ts';

const minute = 60_000;
const spread = 40 * 24 * 60;
const calendar = workingCalendar(start, start + 2 * spread * minute, working);

const state = (name: string): Consultation => {
  const found = everyState[name];
  if (!found) throw new Error(name);
  return found;
};

interface Told {
  readonly asked: number;
  readonly reacted: number;
  readonly what: 'accepted' | 'answered' | 'declined' | 'reminded';
  readonly by: 'specialist' | 'time' | 'requester';
  readonly closed: number | undefined;
  readonly sequence: number;
  readonly booked: boolean;
  readonly useful: number | undefined;
  readonly saved: 'none' | 'referral' | 'meeting' | undefined;
  readonly service: string;
  readonly area: string;
}

/** Minutes after the start. */
const told: fc.Arbitrary<Told> = fc.record({
  asked: fc.integer({ min: 0, max: spread }),
  reacted: fc.integer({ min: 0, max: 9000 }),
  what: fc.constantFrom('accepted', 'answered', 'declined', 'reminded'),
  by: fc.constantFrom('specialist', 'specialist', 'time', 'requester'),
  closed: fc.option(fc.integer({ min: 9000, max: 20_000 }), { nil: undefined }),
  sequence: fc.integer({ min: 0, max: 1 }),
  booked: fc.boolean(),
  useful: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  saved: fc.constantFrom(undefined, 'none', 'referral', 'meeting'),
  service: fc.constantFrom('perheneuvola', 'puheterapia'),
  area: fc.constantFrom('hartola', 'sysma'),
});

function consultationOf(each: Told): Consultation {
  const { history: _, survey: __, ...rest } = state(each.closed === undefined ? 'requested' : 'closed');
  const at = start + each.asked * minute;
  const steps: readonly Step[] = [
    { at, by: { role: 'requester' }, what: each.booked ? 'booked' : 'requested' },
    { at: at + each.reacted * minute, by: { role: each.by }, what: each.what },
    ...(each.closed === undefined
      ? []
      : [{ at: at + each.closed * minute, by: { role: 'specialist' }, what: 'closed' } as const]),
  ];
  const survey = {
    ...(each.useful === undefined ? {} : { useful: each.useful }),
    ...(each.saved === undefined ? {} : { saved: each.saved }),
  };
  return {
    ...rest,
    service: serviceId.parse(each.service),
    area: areaId.parse(each.area),
    sequence: each.sequence,
    history: [...steps],
    ...(Object.keys(survey).length > 0 ? { survey } : {}),
  };
}

/** Counted as it is defined, one after the other. */
function naiveFigures(all: readonly Told[]): Record<string, unknown> {
  const figures: Record<string, unknown> = {
    asked: all.length,
    open: all.filter(({ closed }) => closed === undefined).length,
  };
  if (all.length < 5) return figures;
  const middle = (values: number[]): number => {
    values.sort((one, other) => one - other);
    const half = values.length / 2;
    return values.length % 2 === 1
      ? Number(values[half - 0.5])
      : (Number(values[half - 1]) + Number(values[half])) / 2;
  };
  const hours = (each: Told, later: number): number =>
    calendar.hoursBetween(start + each.asked * minute, start + (each.asked + later) * minute);
  const reactions: number[] = [];
  const closings: number[] = [];
  let unmet = 0;
  const answers: number[] = [];
  let referral = 0;
  let meeting = 0;
  for (const each of all) {
    if (!each.booked && each.by === 'specialist' && each.what !== 'reminded')
      reactions.push(hours(each, each.reacted));
    if (each.closed !== undefined) closings.push(hours(each, each.closed));
    if (each.closed !== undefined && each.sequence === 0) unmet += 1;
    if (each.useful !== undefined) answers.push(each.useful);
    if (each.saved === 'referral') referral += 1;
    if (each.saved === 'meeting') meeting += 1;
  }
  if (reactions.length >= 5) figures.reaction = middle(reactions);
  if (closings.length >= 5) figures.closing = middle(closings);
  if (closings.length >= 5) figures.withoutMeeting = unmet / closings.length;
  const share = (mark: number): number => answers.filter((each) => each === mark).length / answers.length;
  if (answers.length >= 5) figures.useful = { very: share(3), somewhat: share(2) };
  const told = all.filter(({ saved }) => saved !== undefined).length;
  if (told >= 5) figures.saved = { referral, meeting };
  return figures;
}

describe('figures', () => {
  test('are what one counts by hand', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 30 }), (all) => {
        expect(figuresOf(all.map(consultationOf), calendar)).toEqual(naiveFigures(all));
      }),
      { numRuns: 200 },
    );
  });

  test('by month, service and area hold every consultation once', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 60 }), (all) => {
        const rows = rowsOf(all.map(consultationOf), calendar);
        expect(rows.reduce((sum, { figures }) => sum + figures.asked, 0)).toBe(all.length);
        const keys = rows.map(({ month, service, area }) => `${month} ${service} ${area}`);
        expect(keys).toEqual([...new Set(keys)].sort());
        for (const { month, service, area, figures } of rows) {
          const same = all.filter(
            (each) =>
              each.service === service &&
              each.area === area &&
              working.dayOf(start + each.asked * minute).startsWith(month),
          );
          expect(figures).toEqual(naiveFigures(same));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of fewer than five are not told, also when they are a few of many', () => {
    const one: Told = {
      asked: 0,
      reacted: 60,
      what: 'answered',
      by: 'specialist',
      closed: 9000,
      sequence: 0,
      booked: false,
      useful: 3,
      saved: 'referral',
      service: 'perheneuvola',
      area: 'hartola',
    };
    const open: Told = {
      ...one,
      closed: undefined,
      useful: undefined,
      saved: undefined,
      what: 'reminded',
      by: 'time',
    };
    const four = figuresOf(
      Array.from({ length: 4 }, () => consultationOf(one)),
      calendar,
    );
    expect(Object.keys(four)).toEqual(['asked', 'open']);
    const mixed = [...Array.from({ length: 4 }, () => one), ...Array.from({ length: 9 }, () => open)];
    expect(Object.keys(figuresOf(mixed.map(consultationOf), calendar))).toEqual(['asked', 'open']);
  });
});

test('the median of an even number is the mean of the two in the middle', () => {
  expect(median([])).toBeUndefined();
  expect(median([5])).toBe(5);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
});

test('twelve months go over the new year', () => {
  expect(lastMonths('2026-02-11')).toEqual([
    '2025-03',
    '2025-04',
    '2025-05',
    '2025-06',
    '2025-07',
    '2025-08',
    '2025-09',
    '2025-10',
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
});

describe('late', () => {
  const reminded = stepped(state('requested'), { kind: 'time_passed' }, 'time', start + 4 * hour);

  test('is what silence has been noticed in', () => {
    expect(isLate(state('requested'))).toBe(false);
    expect(isLate(reminded)).toBe(true);
    const passed = stepped(delivered(reminded), { kind: 'time_passed' }, 'time', start + 24 * hour);
    expect(isLate(passed)).toBe(true);
  });

  test('is no more what somebody has acted in since', () => {
    const taken = stepped(delivered(reminded), { kind: 'accept' }, 'helmi', start + 25 * hour);
    expect(isLate(taken)).toBe(false);
  });

  test('is nothing that is over', () => {
    expect(isLate(state('expired'))).toBe(false);
  });
});
