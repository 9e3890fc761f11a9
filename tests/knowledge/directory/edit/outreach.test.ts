import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysLater } from '../../../../knowledge/directory/days.ts';
import { type DirectoryData, emptyDirectory } from '../../../../knowledge/directory/directory.ts';
import {
  addOutreach,
  cancelOccasions,
  type OutreachDraft,
  removeOutreach,
} from '../../../../knowledge/directory/edit/outreach.ts';
import { occurrences } from '../../../../knowledge/directory/occurrences.ts';
import type { Schedule } from '../../../../knowledge/directory/schedule.ts';
import { areaId, isoDate, serviceId } from '../../../../knowledge/kernel/ids.ts';
import { schedules } from '../../language/dates/any-schedule.ts';

const day = (text: string) => isoDate.parse(text);
const today = day('2026-11-12');
const tuesdays: Schedule = { kind: 'weekly', weekday: 2, every: 1, starts: '09:00', ends: '11:00' };
const draft: OutreachDraft = {
  service: serviceId.parse('perheohjaus'),
  area: areaId.parse('vaaksy'),
  place: 'Vääksyn päiväkoti',
  when: tuesdays,
};

function added(data: DirectoryData = emptyDirectory, what: OutreachDraft = draft): DirectoryData {
  const edited = addOutreach(data, what, today);
  if (!edited.ok) throw new Error(edited.error.reason);
  return edited.value;
}

const idOf = (data: DirectoryData) => {
  const [first] = data.outreach;
  if (!first) throw new Error('there is none');
  return first.id;
};

describe('adding outreach', () => {
  test('its id is made of the place, and is free', () => {
    const twice = added(added(), { ...draft, when: { ...tuesdays, weekday: 4 } });

    expect(twice.outreach.map(({ id }) => id)).toEqual(['vaaksyn-paivakoti', 'vaaksyn-paivakoti-2']);
  });

  test('the very same is not added twice', () => {
    expect(addOutreach(added(), draft, today)).toEqual({ ok: false, error: { reason: 'already_so' } });
  });

  test.each<readonly [why: string, when: Schedule]>([
    ['a day that is past', { kind: 'once', on: day('2026-11-11'), starts: '09:00', ends: '11:00' }],
    ['a series that is over', { ...tuesdays, until: day('2026-11-09') }],
    [
      'a season without such a day of the month',
      {
        kind: 'monthly',
        weekday: 2,
        nth: 4,
        starts: '09:00',
        ends: '11:00',
        season: { from: '12-01', to: '12-05' },
      },
    ],
  ])('what will never be held is refused: %s', (_, when) => {
    expect(addOutreach(emptyDirectory, { ...draft, when }, today)).toEqual({
      ok: false,
      error: { reason: 'never_held' },
    });
  });

  test('a single day two years ahead is held', () => {
    const when: Schedule = { kind: 'once', on: day('2028-11-14'), starts: '09:00', ends: '11:00' };

    expect(addOutreach(emptyDirectory, { ...draft, when }, today).ok).toBe(true);
  });
});

describe('calling one time off', () => {
  test('the day is called off and the series goes on', () => {
    const data = added();
    const edited = cancelOccasions(
      data,
      idOf(data),
      { from: day('2026-11-17'), to: day('2026-11-17') },
      today,
    );

    const [outreach] = edited.ok ? edited.value.outreach : [];
    expect(outreach?.cancelled).toEqual(['2026-11-17']);
    expect(outreach && occurrences(outreach, today, day('2026-11-30')).map((each) => each.day)).toEqual([
      '2026-11-24',
    ]);
  });

  test('a day on which it is not held is refused, with the next days on which it is', () => {
    const data = added();

    expect(
      cancelOccasions(data, idOf(data), { from: day('2026-11-18'), to: day('2026-11-18') }, today),
    ).toMatchObject({
      ok: false,
      error: { reason: 'not_held', coming: ['2026-11-17', '2026-11-24', '2026-12-01'] },
    });
  });

  test('a day that is called off already needs nothing', () => {
    const data = added();
    const span = { from: day('2026-11-17'), to: day('2026-11-17') };
    const once = cancelOccasions(data, idOf(data), span, today);

    expect(once.ok && cancelOccasions(once.value, idOf(data), span, today)).toEqual({
      ok: false,
      error: { reason: 'already_so' },
    });
  });

  test('after it, nothing is held in the span, and everything else as before', () => {
    fc.assert(
      fc.property(schedules, fc.nat({ max: 60 }), fc.nat({ max: 30 }), (when, start, length) => {
        const data: DirectoryData = {
          ...emptyDirectory,
          outreach: added().outreach.map((each) => ({ ...each, when })),
        };
        const from = daysLater(today, start);
        const to = daysLater(from, length);
        const end = daysLater(today, 120);
        const [before] = data.outreach;
        const edited = cancelOccasions(data, idOf(data), { from, to }, today);
        const [after] = edited.ok ? edited.value.outreach : data.outreach;
        if (!before || !after) throw new Error('it is gone');

        const kept = occurrences(before, today, end).filter((each) => each.day < from || each.day > to);
        expect(occurrences(after, today, end)).toEqual(kept);
      }),
      { numRuns: 40 },
    );
  });
});

test('what is removed is gone, and cannot be removed again', () => {
  const data = added();
  const id = idOf(data);
  const removed = removeOutreach(data, id);

  expect(removed).toEqual({ ok: true, value: emptyDirectory });
  expect(removed.ok && removeOutreach(removed.value, id)).toEqual({ ok: false, error: { reason: 'gone' } });
});
