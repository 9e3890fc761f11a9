import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Consultation } from '../../../dialogs/consultation/consultation.ts';
import { deadlineOf } from '../../../dialogs/consultation/deadlines.ts';
import { specialistsFor } from '../../../dialogs/consultation/owners.ts';
import { requestConsultation } from '../../../dialogs/consultation/request.ts';
import { step } from '../../../dialogs/consultation/rules.ts';
import { urgencies } from '../../../dialogs/consultation/terms.ts';
import { neededBy } from '../../../dialogs/consultation/wanted-by.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import {
  contextAt,
  delivered,
  directoryWith,
  hartola,
  hour,
  mail,
  network,
  person,
  request,
  requested,
  service,
  shortName,
  start,
  stepped,
  time,
  working,
} from './network.ts';

const today = isoDate.parse('2026-11-12');
const shown = (path: Consultation['path']): readonly string[] =>
  path.map(({ email, role, outcome }) => `${shortName(email)} ${role} ${outcome}`);
const local = (moment: number | undefined): string | undefined =>
  moment === undefined
    ? undefined
    : new Date(moment).toLocaleString('fi-FI', {
        timeZone: 'Europe/Helsinki',
        weekday: 'short',
        hour: 'numeric',
        minute: '2-digit',
      });

/** Everybody stays silent: when time moved the ball, and what it did. */
function throughSilence(consultation: Consultation, away: readonly string[] = [], directory = network) {
  const steps: string[] = [];
  let now = consultation;
  for (let count = 0; count < 30 && now.state.kind === 'requested'; count += 1) {
    const deadline = deadlineOf(now);
    if (deadline === undefined) throw new Error('a request has a deadline');
    const next = step(delivered(now), { kind: 'time_passed' }, contextAt(deadline, 'time', away, directory));
    if (!next.ok) throw new Error(next.error.reason);
    now = next.value;
    const owes = now.owed.map(({ about, to }) => `${about} ${shortName(to)}`).join(', ');
    steps.push(`${local(deadline)}: ${owes}`);
  }
  return { steps, end: now };
}

describe('silence moves the ball on', () => {
  test('within two working hours when an answer is needed soon', () => {
    expect(throughSilence(requested({ urgency: 'today' })).steps).toEqual([
      'to 11.00: reminder helmi',
      'to 13.00: asked varpu, moved_on anna, moved_on helmi',
      'to 15.00: asked kaisa, moved_on anna, moved_on varpu',
      'pe 9.00: asked ismo, moved_on anna, moved_on kaisa',
      'pe 11.00: asked ilona, moved_on anna, moved_on ismo',
      'pe 13.00: asked marketta, moved_on anna, moved_on ilona',
      'pe 15.00: expired anna, expired marketta, unanswered ismo',
    ]);
  });

  test('at leisure after a booked time fell: nobody has set another day, and it is never too late to ask', () => {
    const slot = { window: 'w-1', time: time(25), specialist: mail('helmi') };
    const booked = delivered(requested({ slot, times: [], question: '' }));
    const fallen = stepped(booked, { kind: 'slot_lost', window: 'w-1', start: slot.time.start });
    expect(fallen.state.kind).toBe('requested');
    const { steps, end } = throughSilence({ ...fallen, frees: [] });
    expect(steps.map((each) => each.split(',')[0])).toEqual([
      'ma 10.00: reminder helmi',
      'ke 10.00: asked varpu',
      'pe 10.00: asked kaisa',
      'ti 10.00: asked ismo',
      'ke 9.15: asked ilona',
      'to 8.30: asked marketta',
      'to 15.45: expired anna',
    ]);
    expect(end.state.kind).toBe('expired');
  });

  test('daily when the week is young, and faster towards its end', () => {
    const monday = requested({ times: [] }, contextAt(start - 72 * hour));
    expect(throughSilence(monday).steps).toEqual([
      'ti 8.45: reminder helmi',
      'ke 8.30: asked varpu, moved_on anna, moved_on helmi',
      'to 8.15: asked kaisa, moved_on anna, moved_on varpu',
      'pe 8.00: asked ismo, moved_on anna, moved_on kaisa',
      'pe 10.35: asked ilona, moved_on anna, moved_on ismo',
      'pe 13.10: asked marketta, moved_on anna, moved_on ilona',
      'pe 15.45: expired anna, expired marketta, unanswered ismo',
    ]);
  });

  test('past those before the coordinator for whom there is no time', () => {
    const { steps, end } = throughSilence(
      requested({ urgency: 'today', times: [] }, contextAt(start + 5.25 * hour)),
    );
    expect(steps).toEqual([
      'to 14.45: asked kaisa, moved_on anna, moved_on helmi',
      'to 15.15: asked ismo, moved_on anna, moved_on kaisa',
      'to 15.45: expired anna, expired ismo',
    ]);
    expect(shown(end.path)).toEqual([
      'helmi specialist passed_over',
      'varpu substitute no_time',
      'kaisa specialist passed_over',
      'ismo coordinator passed_over',
    ]);
  });

  test('every other working day when two weeks are enough', () => {
    expect(throughSilence(requested({ urgency: 'two_weeks' })).steps.slice(0, 3)).toEqual([
      'ma 9.00: reminder helmi',
      'ke 9.00: asked varpu, moved_on anna, moved_on helmi',
      'pe 9.00: asked kaisa, moved_on anna, moved_on varpu',
    ]);
  });

  test('past those who are away, at once', () => {
    const away = ['varpu', 'kaisa', 'ismo'];
    const { steps, end } = throughSilence(requested({ urgency: 'today' }), away);
    expect(steps.slice(0, 3)).toEqual([
      'to 11.00: reminder helmi',
      'to 13.00: asked ilona, moved_on anna, moved_on helmi',
      'to 15.00: asked marketta, moved_on anna, moved_on ilona',
    ]);
    expect(shown(end.path)).toEqual([
      'helmi specialist passed_over',
      'varpu substitute absent',
      'kaisa specialist absent',
      'ismo coordinator absent',
      'ilona coordinator passed_over',
      'marketta coordinator passed_over',
    ]);
  });

  test('to who was away when their turn came and is back, before a coordinator', () => {
    const asked = requested({ urgency: 'two_weeks' }, contextAt(start, 'time', ['helmi', 'kaisa']));
    const { steps, end } = throughSilence(asked, ['kaisa']);
    expect(steps.slice(0, 3)).toEqual([
      'ma 9.00: reminder varpu',
      'ke 9.00: asked helmi, moved_on anna, moved_on varpu',
      'pe 9.00: asked ismo, moved_on anna, moved_on helmi',
    ]);
    expect(shown(end.path).slice(0, 3)).toEqual([
      'varpu substitute passed_over',
      'helmi specialist passed_over',
      'kaisa specialist absent',
    ]);
  });

  test('without a reminder for who has gone away meanwhile', () => {
    expect(throughSilence(requested({ urgency: 'today' }), ['helmi']).steps[0]).toBe(
      'to 11.00: asked varpu, moved_on anna, moved_on helmi',
    );
  });
});

describe('who is asked first', () => {
  test('the nearest consultant, or the one who was picked', () => {
    expect(requested().holder).toEqual({ role: 'specialist', email: mail('helmi') });
    expect(requested({ specialist: mail('kaisa') }).holder).toEqual({
      role: 'specialist',
      email: mail('kaisa'),
    });
  });

  test('the substitute at once when the specialist is away', () => {
    const consultation = requested({}, contextAt(start, 'time', ['helmi']));
    expect(shown(consultation.path)).toEqual(['helmi specialist absent', 'varpu substitute asked']);
  });

  test('the day that counts is the one on which the question is said', () => {
    const days: string[] = [];
    const friday = Date.parse('2026-11-13T16:00:00Z');
    requested({}, { ...contextAt(friday), isAbsent: (_who, day) => days.push(day) < 0 });
    expect(new Set(days)).toEqual(new Set(['2026-11-16']));
  });

  test('never the one who asks', () => {
    const made = requestConsultation(request(), person('helmi'), contextAt(start));
    expect(made.ok && shortName(made.value.holder.email)).toBe('kaisa');
    expect(made.ok && throughSilence(made.value).end.path.map(({ email }) => shortName(email))).toEqual([
      'kaisa',
      'varpu',
      'ismo',
      'ilona',
      'marketta',
    ]);
  });

  test('nobody, when nobody is there', () => {
    const everybody = ['helmi', 'varpu', 'kaisa', 'ismo', 'ilona', 'marketta'];
    const made = requestConsultation(request(), person('anna'), contextAt(start, 'time', everybody));
    expect(made).toEqual({ ok: false, error: 'nobody' });
  });
});

describe('who gives advice', () => {
  const named = [
    ['pirjo', 'primary', 'hartola'],
    ['kaisa', 'consultant', 'maakunta'],
    ['helmi', 'consultant', 'pka'],
    ['sisko', 'consultant', 'sysma'],
  ] as const;

  test('consultants up the area tree, the nearest first, then primaries of a special level service', () => {
    const directory = directoryWith(named, {});
    expect(specialistsFor(directory, { service, area: hartola }, today).map(shortName)).toEqual([
      'helmi',
      'kaisa',
      'pirjo',
    ]);
  });

  test('no primaries of a basic level service', () => {
    const directory = directoryWith(named, {}, 'basic');
    expect(specialistsFor(directory, { service, area: hartola }, today).map(shortName)).toEqual([
      'helmi',
      'kaisa',
    ]);
  });
});

test('whenever and with whomever it is asked, nobody has time beyond the need, and a coordinator is reached before', () => {
  const people = ['helmi', 'varpu', 'kaisa', 'ismo', 'ilona', 'marketta'];
  const coordinators = people.slice(3);
  fc.assert(
    fc.property(
      fc.integer({ min: start, max: start + 14 * 24 * hour }),
      fc.constantFrom(...urgencies),
      fc.subarray(people),
      fc.integer({ min: 0, max: 59_000 }),
      (asked, urgency, away, late) => {
        const context = (now: number) => contextAt(now, 'time', away);
        const about = request({ urgency, times: [] });
        const made = requestConsultation(about, person('anna'), context(asked));
        if (!made.ok) return;
        const until = neededBy(made.value, working);
        let [now, current] = [asked, made.value];
        while (current.state.kind === 'requested') {
          const { deadline } = current.state;
          expect(deadline).toBeGreaterThan(now);
          expect(deadline).toBeLessThanOrEqual(until);
          expect(working.next(deadline)).toBe(deadline);
          now = deadline + (deadline < until ? late : 0);
          const next = step(delivered(current), { kind: 'time_passed' }, context(now));
          if (!next.ok) throw new Error(next.error.reason);
          current = next.value;
        }
        expect(current.state.kind).toBe('expired');
        const isReached = coordinators.some((each) => !away.includes(each));
        expect(current.holder.role === 'coordinator').toBe(isReached);
      },
    ),
    { numRuns: 40 },
  );
});

test.each([
  ['today', '2026-11-12T10:00:00Z', 'to 15.45'],
  ['today', '2026-11-12T13:10:00Z', 'to 15.45'],
  ['today', '2026-11-12T13:20:00Z', 'pe 15.45'],
  ['today', '2026-11-14T08:00:00Z', 'ma 15.45'],
  ['this_week', '2026-11-09T08:00:00Z', 'pe 15.45'],
  ['this_week', '2026-11-13T16:00:00Z', 'ma 15.45'],
  ['two_weeks', '2026-11-14T08:00:00Z', 'pe 15.45'],
] as const)('an answer of %s, asked at %s, is of use until %s', (urgency, asked, until) => {
  const made = requested({ urgency, times: [] }, contextAt(Date.parse(asked)));
  expect(local(neededBy(made, working))).toBe(until);
});

test('every refusal passes the ball on, and the last one ends it', () => {
  let consultation = requested();
  for (const name of ['helmi', 'varpu', 'kaisa', 'ismo', 'ilona']) {
    consultation = stepped(delivered(consultation), { kind: 'decline', reason: 'Ei sovi.' }, name);
    expect(consultation.state.kind).toBe('requested');
  }
  const end = stepped(delivered(consultation), { kind: 'decline' }, 'marketta');
  expect(end.state.kind).toBe('declined');
  expect(end.owed.map(({ about, to }) => `${about} ${shortName(to)}`)).toEqual(['declined anna']);
});

test('somebody who was away when their turn came may be handed the ball when they are back', () => {
  const consultation = delivered(requested({}, contextAt(start, 'time', ['helmi'])));
  const handed = stepped(consultation, { kind: 'hand_over', to: mail('helmi') }, 'varpu', start + hour);
  expect(shown(handed.path)).toEqual(['varpu substitute handed_over', 'helmi specialist asked']);
});

test('in any network silence asks each one there once, in the order of the line', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'];
  const areas = ['hartola', 'pka', 'maakunta', 'sysma'];
  const roles = ['primary', 'substitute', 'consultant'] as const;
  const naming = fc.tuple(fc.constantFrom(...people), fc.constantFrom(...roles), fc.constantFrom(...areas));
  const keepers = fc.record({
    hartola: fc.subarray(people),
    pka: fc.subarray(people),
    maakunta: fc.subarray(people),
  });
  const namings = fc.uniqueArray(naming, { maxLength: 8, selector: ([worker, role]) => `${worker} ${role}` });
  const level = fc.constantFrom('basic' as const, 'special' as const);
  fc.assert(
    fc.property(namings, keepers, fc.subarray(people), level, (some, coordinators, away, kind) => {
      const directory = directoryWith(some, coordinators, kind);
      const path = ['hartola', 'pka', 'maakunta'];
      const of = (role: string): readonly string[] =>
        path.flatMap((area) =>
          some.filter((each) => each[1] === role && each[2] === area).map(([who]) => who),
        );
      const specialists = [...of('consultant'), ...(kind === 'special' ? of('primary') : [])];
      const line = [
        ...specialists.slice(0, 1),
        ...of('substitute'),
        ...specialists,
        ...coordinators.hartola,
        ...coordinators.pka,
        ...coordinators.maakunta,
      ];
      const expected = [...new Set(line)].filter((each) => !away.includes(each));
      const made = requestConsultation(request(), person('anna'), contextAt(start, 'time', away, directory));
      if (!made.ok) {
        expect(expected).toEqual([]);
        return;
      }
      const { end } = throughSilence(made.value, away, directory);
      const asked = end.path
        .filter(({ outcome }) => outcome !== 'absent')
        .map(({ email }) => shortName(email));
      expect(asked).toEqual(expected);
      expect(end.state.kind).toBe('expired');
    }),
    { numRuns: 60 },
  );
});
