import { describe, expect, test } from '@jest/globals';
import { calendarEntry } from '../../../../dialogs/consultation/calendar/calendar-entry.ts';
import { hour, mail, start, stepped, time } from '../network.ts';
import { everyState } from '../states.ts';

const state = (name: string) => {
  const found = everyState[name];
  if (!found) throw new Error(`no state ${name}`);
  return found;
};
const scheduled = state('scheduled');
const put = { method: 'REQUEST', time: time(25) };
const takeOut = { method: 'CANCEL', time: time(25) };
const moving = stepped(scheduled, { kind: 'reschedule', times: [time(50), time(60)] }, 'helmi', start + hour);

describe('what a calendar is to do', () => {
  test.each(
    Object.entries(everyState).filter(([, each]) => !['scheduled', 'cancelled'].includes(each.state.kind)),
  )('is nothing as long as no time was agreed on, and once it was kept: %s', (_, consultation) => {
    expect(calendarEntry(consultation, 'requester')).toBeUndefined();
    expect(calendarEntry(consultation, 'specialist')).toBeUndefined();
  });

  test('is to show an agreed time, and to take it out when it is called off', () => {
    for (const side of ['requester', 'specialist'] as const) {
      expect(calendarEntry(scheduled, side)).toEqual(put);
      expect(calendarEntry(state('cancelled'), side)).toEqual(takeOut);
      expect(calendarEntry(moving, side)).toEqual(put);
    }
  });

  test('is to show the new time once that is agreed on, and nothing after it was held', () => {
    const again = stepped(moving, { kind: 'choose', time: time(50) }, 'anna', start + 2 * hour);
    expect(calendarEntry(again, 'requester')).toEqual({ method: 'REQUEST', time: time(50) });
    const held = stepped(again, { kind: 'held' }, 'helmi', start + 51 * hour);
    expect(calendarEntry(held, 'requester')).toBeUndefined();
  });

  test('is nothing for who got the question after the time was called off', () => {
    const handed = stepped(scheduled, { kind: 'hand_over', to: mail('kaisa') }, 'helmi', start + hour);
    const offered = stepped(handed, { kind: 'propose', times: [time(70)] }, 'kaisa', start + 2 * hour);
    expect(calendarEntry(offered, 'specialist')).toBeUndefined();
    expect(calendarEntry(offered, 'requester')).toEqual(takeOut);
  });
});
