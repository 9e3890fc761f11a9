import { describe, expect, test } from '@jest/globals';
import type { Consultation } from '../../../dialogs/consultation/consultation.ts';
import { consultationKind } from '../../../dialogs/consultation/kind.ts';
import { meetingMade } from '../../../dialogs/consultation/meeting-made.ts';
import type { Owed } from '../../../dialogs/outbox.ts';
import {
  contextAt,
  delivered,
  hour,
  mail,
  requested,
  secret,
  shortName,
  start,
  stepped,
  time,
} from './network.ts';

const shown: Consultation = {
  ...delivered(requested()),
  cards: { [mail('anna')]: 'card-anna', [mail('helmi')]: 'card-helmi' },
};
const edits = ({ owed }: Consultation): readonly string[] =>
  owed.flatMap(({ to, edits: card }) => (card === undefined ? [] : [`${shortName(to)} ${card}`]));
const owed = (about: string, more: Partial<Owed> = {}): Owed => ({
  id: 'o-1',
  to: mail('helmi'),
  at: start,
  about,
  tries: 0,
  ...more,
});

describe('what people were shown before', () => {
  test('is brought up to date at once for everybody but who acts', () => {
    const accepted = stepped(shown, { kind: 'accept', time: time(25) }, 'helmi');
    expect(edits(accepted)).toEqual(['anna card-anna']);
    expect(accepted.owed.find(({ edits: card }) => card !== undefined)?.at).toBe(start + hour);
    expect(edits(stepped(shown, { kind: 'decline' }, 'helmi'))).toEqual(['anna card-anna']);
    expect(edits(stepped(shown, { kind: 'withdraw' }, 'anna'))).toEqual(['helmi card-helmi']);
  });

  test('is changed for who loses the ball without hearing of it', () => {
    const lost = stepped(shown, { kind: 'unreachable', who: mail('helmi') });
    expect(edits(lost)).toEqual(['anna card-anna', 'helmi card-helmi']);
  });

  test('is changed once, however much happens before', () => {
    const twice = stepped(
      stepped(shown, { kind: 'ask_more', text: 'Minkä ikäinen?' }, 'helmi'),
      { kind: 'answer_in_writing', text: 'Kokeilkaa.' },
      'helmi',
    );
    expect(edits(twice)).toEqual(['anna card-anna']);
  });

  test('loses its texts when they are cleared', () => {
    const over = stepped(shown, { kind: 'withdraw' }, 'anna');
    const cleared = stepped(over, { kind: 'time_passed' }, 'time', start + 200 * 24 * hour);
    expect(edits(cleared)).toEqual(['anna card-anna', 'helmi card-helmi']);
    expect(cleared.cards).toEqual({});
    expect(JSON.stringify(cleared)).not.toContain(secret);
  });

  test('is the message that was sent last', () => {
    const sent = (about: string, more?: Partial<Owed>) =>
      consultationKind.sent?.(shown, owed(about, more), 'card-new').cards[mail('helmi')];
    expect(sent('asked')).toBe('card-new');
    expect(sent('upcoming')).toBe('card-new');
    expect(sent('present', { edits: 'card-helmi' })).toBe('card-helmi');
    expect(sent('person_unreachable')).toBe('card-helmi');
  });
});

describe('an online meeting', () => {
  const agreed = stepped(shown, { kind: 'accept', time: time(25) }, 'helmi');
  const url = 'https://teams.microsoft.com/l/meetup-join/1';

  test('is wanted for an agreed Teams meeting, and for nothing else', () => {
    expect(agreed.meeting).toEqual({ kind: 'wanted', since: start + hour });
    const called = stepped(
      delivered(requested({ way: 'phone' })),
      { kind: 'accept', time: time(25) },
      'helmi',
    );
    expect(called.meeting).toBeUndefined();
    expect(stepped(agreed, { kind: 'cancel' }, 'anna').meeting).toBeUndefined();
  });

  test('is shown on every card when it is made', () => {
    const context = contextAt(start + 2 * hour);
    const made = meetingMade({ ...agreed, owed: [] }, url, context);
    expect(made.meeting).toEqual({ kind: 'made', url });
    expect(edits(made)).toEqual(['anna card-anna', 'helmi card-helmi']);
    expect(meetingMade(made, undefined, context)).toBe(made);
    const none = meetingMade({ ...agreed, owed: [] }, undefined, context);
    expect([none.meeting, none.owed]).toEqual([undefined, []]);
  });
});

describe('agreed actions', () => {
  const held = stepped(
    stepped(shown, { kind: 'accept', time: time(25) }, 'helmi'),
    { kind: 'held' },
    'helmi',
    start + 25 * hour,
  );
  const action = { text: 'Soitetaan.', owner: 'specialist' } as const;

  test('come with the closing and after it, ten at most, and go with the texts', () => {
    let closed = stepped(
      held,
      { kind: 'close', closing: { kind: 'guided' }, actions: [action] },
      'helmi',
      start + 26 * hour,
    );
    for (let count = 1; count < 10; count += 1)
      closed = stepped(closed, { kind: 'agree_action', action }, 'anna', start + 27 * hour);
    expect(closed.actions).toHaveLength(10);
    expect(() => stepped(closed, { kind: 'agree_action', action }, 'anna')).toThrow('enough_actions');
    const cleared = stepped(closed, { kind: 'time_passed' }, 'time', start + 200 * 24 * hour);
    expect(cleared.actions).toEqual([]);
    expect(() => stepped(cleared, { kind: 'agree_action', action }, 'anna')).toThrow('over');
  });
});
