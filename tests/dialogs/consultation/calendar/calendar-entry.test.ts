import { describe, expect, test } from '@jest/globals';
import { calendarEntry, formerEntry } from '../../../../dialogs/consultation/calendar/calendar-entry.ts';
import { agreedOn } from '../../../../dialogs/consultation/moves.ts';
import { contextAt, hour, mail, requested, start, stepped, time } from '../network.ts';
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

  test('is to take it out for who gave the question away, also when the time stays with others', () => {
    const handed = stepped(scheduled, { kind: 'hand_over', to: mail('kaisa') }, 'helmi', start + hour);
    expect(formerEntry(handed, mail('helmi'))).toEqual(takeOut);
    expect(formerEntry(handed, mail('kaisa'))).toBeUndefined();
    const slot = { window: 'w-1', time: time(25), specialist: mail('helmi') };
    const joint = requested({ slot, together: [mail('kaisa'), mail('outi')] });
    const taken = stepped(joint, { kind: 'hand_over', to: mail('outi') }, 'helmi');
    const left = stepped(taken, { kind: 'unreachable', who: mail('kaisa') });
    for (const who of ['helmi', 'kaisa']) expect(formerEntry(left, mail(who))).toEqual(takeOut);
    expect(formerEntry(left, mail('outi'))).toBeUndefined();
    const lost = stepped(left, { kind: 'slot_lost', window: 'w-1', start: time(25).start });
    expect(calendarEntry(lost, 'specialist')).toEqual(takeOut);
    // Who gets a new time has nothing to take out: it takes the place of the old one.
    const back = stepped(handed, { kind: 'accept', time: time(25) }, 'kaisa', start + 2 * hour);
    const again = { ...back, holder: { ...back.holder, email: mail('helmi') } };
    expect(formerEntry(agreedOn(again, time(50), contextAt(start)), mail('helmi'))).toBeUndefined();
  });

  test('is nothing for who got the question after the time was called off', () => {
    const handed = stepped(scheduled, { kind: 'hand_over', to: mail('kaisa') }, 'helmi', start + hour);
    const offered = stepped(handed, { kind: 'propose', times: [time(70)] }, 'kaisa', start + 2 * hour);
    expect(calendarEntry(offered, 'specialist')).toBeUndefined();
    expect(calendarEntry(offered, 'requester')).toEqual(takeOut);
  });
});
