import { describe, expect, test } from '@jest/globals';
import type { Consultation } from '../../../dialogs/consultation/consultation.ts';
import { isReminder } from '../../../dialogs/consultation/reminders.ts';
import { delivered, hour, requested, shortName, start, stepped } from './network.ts';

const at = (moment: string): number => Date.parse(`${moment}:00Z`);
const agreed = (from: string, now = start + hour): Consultation => {
  const time = { start: at(from), end: at(from) + hour / 2 };
  return stepped(delivered(requested({ times: [time] })), { kind: 'accept', time }, 'helmi', now);
};
const reminders = (consultation: Consultation): readonly string[] =>
  consultation.owed
    .filter(isReminder)
    .map((each) => `${each.about} ${shortName(each.to)} ${new Date(each.at).toISOString().slice(0, 16)}`);

describe('an agreed time', () => {
  test('is remembered on the working day before at the same time, and a quarter of an hour before', () => {
    // Monday 10.00 in Helsinki.
    expect(reminders(agreed('2026-11-16T08:00'))).toEqual([
      'upcoming anna 2026-11-13T08:00',
      'soon anna 2026-11-16T07:45',
      'upcoming helmi 2026-11-13T08:00',
      'soon helmi 2026-11-16T07:45',
    ]);
  });

  test('has its first reminder at the same time by the clock when that is changed in between', () => {
    // Monday after the clock was moved forward on Sunday 28 March 2027; 10.00 in Helsinki.
    expect(reminders(agreed('2027-03-29T07:00'))[0]).toBe('upcoming anna 2027-03-26T08:00');
  });

  test.each([
    ['in the evening', '2026-11-17T17:00', '2026-11-16T13:00'],
    ['early in the morning', '2026-11-17T05:00', '2026-11-16T06:00'],
    ['on a Saturday', '2026-11-21T10:00', '2026-11-20T10:00'],
  ])('%s has its first reminder in working hours', (_name, from, first) => {
    expect(reminders(agreed(from))[0]).toBe(`upcoming anna ${first}`);
  });

  test('has no reminder that would come at once or too late', () => {
    // Agreed on Thursday at 10.00 in Helsinki.
    expect(reminders(agreed('2026-11-13T09:30'))).toEqual([
      'soon anna 2026-11-13T09:15',
      'soon helmi 2026-11-13T09:15',
    ]);
    expect(reminders(agreed('2026-11-13T10:00'))).toHaveLength(4);
    expect(reminders(agreed('2026-11-12T08:10'))).toEqual([]);
  });

  test('is not remembered when it is called off, moved or over', () => {
    const monday = agreed('2026-11-16T08:00');
    const times = [{ start: at('2026-11-18T08:00'), end: at('2026-11-18T09:00') }];
    for (const over of [
      stepped(monday, { kind: 'cancel' }, 'anna'),
      stepped(monday, { kind: 'held' }, 'helmi', at('2026-11-16T08:10')),
      stepped(monday, { kind: 'time_passed' }, 'time', at('2026-11-16T08:30')),
    ])
      expect(reminders(over)).toEqual([]);
    const moved = stepped(
      stepped(monday, { kind: 'reschedule', times }, 'helmi'),
      {
        kind: 'choose',
        time: { start: at('2026-11-18T08:00'), end: at('2026-11-18T09:00') },
      },
      'anna',
    );
    expect(reminders(moved)[0]).toBe('upcoming anna 2026-11-17T08:00');
  });
});
