import { describe, expect, test } from '@jest/globals';
import { caughtUp } from '../../../dialogs/consultation/catch-up.ts';
import type { Consultation } from '../../../dialogs/consultation/consultation.ts';
import type { ConsultationEvent } from '../../../dialogs/consultation/events.ts';
import { sideOf } from '../../../dialogs/consultation/events.ts';
import { isReminder } from '../../../dialogs/consultation/reminders.ts';
import { step } from '../../../dialogs/consultation/rules.ts';
import {
  contextAt,
  delivered,
  hour,
  mail,
  networkWithout,
  person,
  requested,
  shortName,
  start,
  stepped,
  time,
} from './network.ts';

const slot = { window: 'w-1', time: time(27), specialist: mail('helmi') };
const booked = requested({
  slot,
  together: [mail('kaisa'), mail('outi'), mail('helmi'), mail('anna'), mail('outi')],
});
const joint = delivered(booked);
const news = ({ owed }: Consultation): readonly string[] =>
  owed.filter((each) => !isReminder(each)).map(({ about, to }) => `${about} ${shortName(to)}`);

describe('several give the advice together', () => {
  test('each once, and neither who asks nor who is responsible besides', () => {
    expect(booked.together).toEqual([mail('kaisa'), mail('outi')]);
    expect(news(booked)).toEqual(['scheduled helmi', 'scheduled kaisa', 'scheduled outi']);
    expect(booked.owed.filter(isReminder).map(({ about, to }) => `${about} ${shortName(to)}`)).toEqual(
      ['anna', 'helmi', 'kaisa', 'outi'].flatMap((each) => [`upcoming ${each}`, `soon ${each}`]),
    );
  });

  test('each may act, and the history names who did', () => {
    expect(sideOf(joint, person('outi'))).toBe('specialist');
    const cancelled = stepped(joint, { kind: 'cancel', reason: 'Sairastuin.' }, 'outi');
    expect(news(cancelled)).toEqual(['asked varpu', 'moved_on anna', 'moved_on helmi', 'cancelled kaisa']);
    expect(cancelled.history.at(-1)?.by).toEqual({ role: 'specialist', email: mail('outi') });
    expect(cancelled.exchange.at(-1)).toMatchObject({ by: 'specialist', email: mail('outi') });
    expect(cancelled.owed.filter(isReminder)).toEqual([]);
    const held = stepped(joint, { kind: 'held' }, 'kaisa', start + 27 * hour);
    expect(
      stepped(held, { kind: 'close', closing: { kind: 'guided' } }, 'outi', start + 28 * hour).state.kind,
    ).toBe('closed');
  });

  test('all hear that another time is proposed, each may accept it for all, and all hear of the new one', () => {
    const moving = delivered(stepped(joint, { kind: 'reschedule', times: [time(50)] }, 'anna'));
    expect(news(stepped(joint, { kind: 'reschedule', times: [time(50)] }, 'anna'))).toEqual([
      'move_asked helmi',
      'move_asked kaisa',
      'move_asked outi',
    ]);
    const agreed = stepped(moving, { kind: 'accept', time: time(50) }, 'kaisa');
    expect(agreed).toMatchObject({
      together: joint.together,
      holder: joint.holder,
      state: { time: time(50) },
    });
    expect(news(agreed)).toEqual(['scheduled anna', 'scheduled helmi', 'scheduled outi']);
  });

  test('the time stays when another one of them takes it over', () => {
    const given = stepped(joint, { kind: 'hand_over', to: mail('outi') }, 'helmi');
    expect(given.state).toEqual(joint.state);
    expect([given.holder.email, given.together]).toEqual([mail('outi'), [mail('kaisa')]]);
    expect(news(given)).toEqual(['moved_on outi', 'moved_on anna']);
    expect(given.slot).toEqual(joint.slot);
    const lost = stepped(joint, { kind: 'unreachable', who: mail('helmi') });
    expect([lost.state.kind, lost.holder.email]).toEqual(['scheduled', mail('kaisa')]);
  });

  test('who has left, is away on that day or cannot be written to is taken out, and the others hear so', () => {
    const everybodyElse = ['dropped_out anna', 'dropped_out helmi', 'dropped_out outi'];
    const left = caughtUp(joint, contextAt(start, 'time', [], networkWithout(['kaisa'])));
    const away = caughtUp(joint, contextAt(start, 'time', ['kaisa']));
    for (const each of [left, away]) {
      expect([each.together, each.state]).toEqual([[mail('outi')], joint.state]);
      expect(news(each)).toEqual(everybodyElse);
      expect(each.history.at(-1)).toMatchObject({ what: 'dropped_out', concerns: mail('kaisa') });
    }
    const unreached = stepped(joint, { kind: 'unreachable', who: mail('kaisa') });
    expect(news(unreached)).toEqual([
      'not_reached anna',
      'not_reached helmi',
      'not_reached outi',
      'person_unreachable ismo',
    ]);
    expect(booked.owed.filter(isReminder).some(({ to }) => to === mail('kaisa'))).toBe(true);
    const reminded = stepped(booked, { kind: 'unreachable', who: mail('kaisa') }).owed.filter(isReminder);
    expect(reminded.map(({ to }) => to)).not.toContain(mail('kaisa'));
    // The time has begun: who helped is known to have been there.
    expect(caughtUp(joint, contextAt(start + 27 * hour, 'time', ['kaisa'])).together).toContain(
      mail('kaisa'),
    );
  });

  test('one who is there takes over from who has left, or is away on that day', () => {
    const gone: ConsultationEvent = { kind: 'gone', who: mail('helmi') };
    const left = step(joint, gone, contextAt(start, 'time', ['kaisa'], networkWithout(['helmi'])));
    expect(left.ok && [left.value.state.kind, left.value.holder.email]).toEqual(['scheduled', mail('outi')]);
    const nobody = step(joint, gone, contextAt(start, 'time', ['helmi', 'kaisa', 'outi']));
    expect(nobody.ok && [nobody.value.state.kind, nobody.value.holder.email]).toEqual([
      'requested',
      mail('varpu'),
    ]);
    expect(nobody.ok && news(nobody.value)).toEqual([
      'asked varpu',
      'moved_on anna',
      'cancelled kaisa',
      'cancelled outi',
    ]);
  });
});

describe('a booked time that cannot be kept', () => {
  const lost = stepped(joint, { kind: 'slot_lost', window: 'w-1', start: slot.time.start });

  test('leaves it to whoever is responsible to propose another one', () => {
    expect([lost.state.kind, lost.holder.email, lost.together]).toEqual(['requested', mail('helmi'), []]);
    expect(lost.times).toEqual([]);
    expect(news(lost)).toEqual(['slot_lost anna', 'slot_lost helmi', 'slot_lost kaisa', 'slot_lost outi']);
    expect([lost.slot, lost.calledOff]).toEqual([undefined, slot.time]);
    expect(lost.sequence).toBe(joint.sequence + 1);
  });

  test('is lost once, and no other time with it', () => {
    const context = contextAt(start + hour);
    for (const [consultation, window, at] of [
      [lost, 'w-1', slot.time.start],
      [joint, 'w-2', slot.time.start],
      [joint, 'w-1', slot.time.end],
      [delivered(requested()), 'w-1', slot.time.start],
    ] as const)
      expect(step(consultation, { kind: 'slot_lost', window, start: at }, context).ok).toBe(false);
  });
});

describe('another slot', () => {
  const other = { window: 'w-1', start: time(51).start };
  const moved = stepped(joint, { kind: 'rebook', slot: other, time: time(51) }, 'anna');

  test('is agreed on at once, and all others hear of it', () => {
    expect(moved.state).toMatchObject({ kind: 'scheduled', time: time(51) });
    expect(news(moved)).toEqual(['scheduled helmi', 'scheduled kaisa', 'scheduled outi']);
    expect([moved.slot, moved.frees]).toEqual([other, [joint.slot]]);
    expect(moved.sequence).toBeGreaterThan(joint.sequence);
    expect(moved.owed.filter(isReminder).every(({ at }) => at < time(51).start && at > time(26).start)).toBe(
      true,
    );
  });

  test('is booked once, and not while it is being given back', () => {
    const again = (slotWanted: { window: string; start: number }, at: number) => {
      const next = step(
        moved,
        { kind: 'rebook', slot: slotWanted, time: time(at) },
        contextAt(start + hour, person('anna')),
      );
      return next.ok ? 'done' : next.error.reason;
    };
    expect(again(other, 51)).toBe('not_now');
    expect(again({ window: 'w-1', start: slot.time.start }, 27)).toBe('not_offered');
    expect(again({ window: 'w-1', start: time(0).start }, 0)).toBe('time_passed');
  });
});

describe('another slot that a specialist wants', () => {
  const other = { window: 'w-1', start: time(51).start };
  const wish = { kind: 'rebook', slot: other, time: time(51) } as const;
  const wanted = delivered(stepped(joint, wish, 'kaisa'));

  test('is proposed to who asked, and the agreed one stands', () => {
    expect(news(stepped(joint, wish, 'kaisa'))).toEqual([
      'move_asked anna',
      'move_asked helmi',
      'move_asked outi',
    ]);
    expect([wanted.slot, wanted.frees]).toEqual([joint.slot, []]);
    expect(wanted.state).toMatchObject({ kind: 'scheduled', time: slot.time, move: { slot: other } });
  });

  test('takes the place of the agreed one once it is accepted, and of no more of it than all', () => {
    const { start: from, end } = time(51);
    const part = { start: from, end: from + (end - from) / 2 };
    const refused = step(wanted, { kind: 'choose', time: part }, contextAt(start + hour, person('anna')));
    expect(refused.ok ? 'done' : refused.error.reason).toBe('not_offered');
    const agreed = stepped(wanted, { kind: 'choose', time: time(51) }, 'anna');
    expect(agreed.state).toMatchObject({ kind: 'scheduled', time: time(51) });
    expect([agreed.slot, agreed.frees]).toEqual([other, [joint.slot]]);
  });

  test.each([
    ['nobody answers', { kind: 'time_passed' }, slot.time.start],
    ['it is refused', { kind: 'keep' }, start + hour],
    ['other times are proposed instead', { kind: 'reschedule', times: [time(75)] }, start + hour],
    [
      'who asked takes yet another slot',
      { ...wish, slot: { window: 'w-1', start: time(52).start } },
      start + hour,
    ],
    ['the time is called off', { kind: 'cancel' }, start + hour],
    ['the window is not held then', { kind: 'slot_lost', ...other }, start + hour],
    ['its day is moved', { kind: 'slot_moved', ...other, to: time(75) }, start + hour],
    ['the booked slot is lost', { kind: 'slot_lost', window: 'w-1', start: slot.time.start }, start + hour],
  ] as const)('is given back when %s', (_, event, at) => {
    const after = stepped(wanted, event, 'anna', at);
    expect(after.frees.filter((each) => each.start === other.start)).toHaveLength(1);
    expect(after.slot?.start).not.toBe(other.start);
  });

  test('is not proposed any more once the agreed time has begun', () => {
    const late = step(joint, wish, contextAt(slot.time.start + 60_000, person('kaisa')));
    expect(late.ok ? 'done' : late.error.reason).toBe('not_now');
  });
});
