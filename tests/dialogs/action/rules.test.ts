import { describe, expect, test } from '@jest/globals';
import { type Action, actionDeadline } from '../../../dialogs/action/action.ts';
import { readActionCommand } from '../../../dialogs/action/commands.ts';
import type { ActionEvent } from '../../../dialogs/action/events.ts';
import { step } from '../../../dialogs/action/rules.ts';
import {
  agreed,
  contextAt,
  day,
  dayOf,
  hour,
  mail,
  secret,
  shortName,
  start,
  stepped,
  working,
} from './network.ts';

const local = new Intl.DateTimeFormat('fi-FI', {
  timeZone: 'Europe/Helsinki',
  weekday: 'short',
  day: 'numeric',
  month: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** What is said while nobody does anything until somebody else has it: to whom, what and when. */
function silence(action: Action, times: number, away: readonly string[] = []): readonly string[] {
  const said: string[] = [];
  let current: Action = { ...action, owed: [] };
  for (let count = 0; count < times; count += 1) {
    const at = actionDeadline(current) ?? 0;
    current = stepped(current, { kind: 'time_passed' }, contextAt(at, 'time', away));
    for (const { to, about } of current.owed) said.push(`${shortName(to)} ${about} ${local.format(at)}`);
    current = { ...current, owed: [] };
  }
  return said;
}

describe('silence', () => {
  test('is met with reminders at nine, at growing distances, and then with a keeper', () => {
    expect(silence(agreed(), 5)).toEqual([
      'anna remind ma 23.11. klo 9.00',
      'anna remind ke 25.11. klo 9.00',
      'anna remind pe 27.11. klo 9.00',
      'anna remind to 3.12. klo 9.00',
      'helmi passed_on ti 8.12. klo 9.00',
      'anna moved ti 8.12. klo 9.00',
    ]);
  });

  test('on an action without a day is met with the question for one', () => {
    const { due: _, ...open } = agreed();
    const made = {
      ...open,
      state: { ...open.state, wake: { stage: 0, at: working.at(dayOf('2026-11-26'), 9, 0) } },
    };
    expect(silence(made as Action, 3)).toEqual([
      'anna ask_day to 26.11. klo 9.00',
      'anna ask_day to 10.12. klo 9.00',
      'helmi passed_on to 24.12. klo 9.00',
      'anna moved to 24.12. klo 9.00',
    ]);
  });

  test('of the keeper is met in the same way; the last one is reminded every two weeks until it ends', () => {
    const said = silence(agreed({ keepers: [mail('helmi')] }), 15).filter((line) => line.startsWith('helmi'));
    expect(said).toEqual([
      'helmi passed_on ti 8.12. klo 9.00',
      'helmi remind ke 9.12. klo 9.00',
      'helmi remind pe 11.12. klo 9.00',
      'helmi remind to 17.12. klo 9.00',
      'helmi remind ti 22.12. klo 9.00',
      'helmi remind ti 5.1. klo 9.00',
      'helmi remind ti 19.1. klo 9.00',
      'helmi remind ti 2.2. klo 9.00',
      'helmi remind ti 16.2. klo 9.00',
      'helmi remind ti 2.3. klo 9.00',
      'helmi dropped ti 16.3. klo 9.00',
    ]);
  });

  test('of whom its keeper has handed it on to brings it back to the keeper', () => {
    const own = agreed({ owner: mail('helmi'), by: mail('kaisa'), keepers: [mail('helmi')] });
    const offered = stepped(own, { kind: 'hand_on', to: mail('anna') }, contextAt(start, 'helmi'));
    const taken = stepped(offered, { kind: 'take' }, contextAt(start + hour, 'anna'));
    expect(silence(taken, 5)).toContain('helmi passed_on ti 8.12. klo 9.00');
  });

  test('of somebody who is away waits for them, and a keeper hears what would be late by then', () => {
    expect(silence(agreed(), 1, ['anna'])).toEqual(['helmi owner_away ma 23.11. klo 9.00']);
    const later = agreed({ due: dayOf('2026-12-04') });
    const at = actionDeadline(later) ?? 0;
    expect(local.format(at)).toBe('to 3.12. klo 9.00');
    const waiting = stepped(later, { kind: 'time_passed' }, contextAt(at, 'time', ['anna']));
    // Back on Friday the 11th.
    expect(local.format(actionDeadline(waiting))).toBe('pe 11.12. klo 9.00');
  });

  test('of whoever it was handed on to is met with one more message, and then it comes back', () => {
    const offered = stepped(agreed(), { kind: 'hand_on', to: mail('kaisa') }, contextAt(start, 'anna'));
    expect(offered.owner).toBe(mail('anna'));
    expect(silence(offered, 2)).toEqual([
      'kaisa offered_still ma 16.11. klo 9.00',
      'anna came_back ke 18.11. klo 9.00',
    ]);
  });
});

describe('whoever has it', () => {
  test('hears of it, unless it is their own word', () => {
    expect(agreed().owed.map(({ to, about }) => `${shortName(to)} ${about}`)).toEqual(['anna given']);
    const own = agreed({ owner: mail('helmi') });
    expect(own.owed).toEqual([]);
    expect(own.state).toMatchObject({ kind: 'open', accepted: true });
  });

  test('keeps it until the other takes it', () => {
    const offered = stepped(agreed(), { kind: 'hand_on', to: mail('kaisa') }, contextAt(start, 'anna'));
    const refused = stepped(offered, { kind: 'refuse' }, contextAt(start + hour, 'kaisa'));
    expect([refused.owner, refused.state.kind]).toEqual([mail('anna'), 'open']);
    const taken = stepped(offered, { kind: 'take' }, contextAt(start + hour, 'kaisa'));
    expect([taken.owner, taken.state]).toMatchObject([mail('kaisa'), { kind: 'open', accepted: true }]);
    expect(taken.owed.map(({ to, about }) => `${shortName(to)} ${about}`)).toEqual([
      'anna taken',
      'helmi taken',
    ]);
  });

  test('may move the day, and then is reminded of the new one', () => {
    const moved = stepped(agreed(), { kind: 'postpone', due: dayOf('2026-12-11') }, contextAt(start, 'anna'));
    expect(moved.postponed).toEqual([{ from: '2026-11-24', to: '2026-12-11' }]);
    expect(local.format(actionDeadline(moved))).toBe('to 10.12. klo 9.00');
  });

  test.each([
    ['has left', { kind: 'left', who: mail('anna') }, ['anna'], 'left'],
    ['cannot be written to', { kind: 'unreachable', who: mail('anna') }, [], 'unreachable'],
  ] as const)('%s: the first keeper who is there has it now', (_name, event, left, about) => {
    const next = stepped({ ...agreed(), owed: [] }, event, contextAt(start + day, 'time', ['helmi'], left));
    expect(next.owner).toBe(mail('ismo'));
    expect(next.owed.map((owed) => `${shortName(owed.to)} ${owed.about}`)).toEqual([`ismo ${about}`]);
  });

  test('has left, and nobody keeps it: it ends', () => {
    const alone = agreed({ keepers: [], by: mail('anna') });
    const next = stepped(
      alone,
      { kind: 'left', who: mail('anna') },
      contextAt(start + day, 'time', [], ['anna']),
    );
    expect(next.state.kind).toBe('dropped');
  });
});

test('what is postponed twice before anybody heard of it is told once', () => {
  const postpone = (due: string) => ({ kind: 'postpone', due: dayOf(due), reason: 'Kesken.' }) as const;
  const once = stepped(agreed(), postpone('2026-12-04'), contextAt(start + hour, 'anna'));
  const again = stepped(once, postpone('2026-12-11'), contextAt(start + hour, 'anna'));
  expect(again.owed.filter(({ about }) => about === 'postponed').map(({ to }) => to)).toEqual([
    mail('helmi'),
  ]);
});

test('a message in a channel that shows it is changed with every step, and once', () => {
  const shownIn = { place: '19:group@thread.tacv2', activity: 'm-1', of: mail('ismo') };
  const accepted = stepped({ ...agreed(), shownIn }, { kind: 'accept' }, contextAt(start, 'anna'));
  const done = stepped(accepted, { kind: 'finish' }, contextAt(start + hour, 'anna'));
  const edits = done.owed.filter(({ about }) => about === 'shown');
  expect(edits).toMatchObject([{ to: mail('ismo'), place: shownIn.place, edits: 'm-1', at: start + hour }]);
});

test('what is done can be opened again for thirty days, and its words go after ninety', () => {
  const done = stepped(agreed(), { kind: 'finish', note: secret }, contextAt(start, 'anna'));
  const again = stepped(done, { kind: 'reopen' }, contextAt(start + 29 * day, 'helmi'));
  expect([again.state.kind, again.owner]).toEqual(['open', mail('anna')]);
  const late = step(done, { kind: 'reopen' }, contextAt(start + 31 * day, 'helmi'));
  expect(late).toEqual({ ok: false, error: { reason: 'too_late' } });
  expect(actionDeadline(done)).toBe(start + 90 * day);
  const over = stepped(done, { kind: 'time_passed' }, contextAt(start + 90 * day));
  expect(JSON.stringify(over)).not.toContain(secret);
});

test.each([
  [{ kind: 'finish' }, 'kaisa', 'not_yours'],
  [{ kind: 'drop' }, 'anna', 'not_yours'],
  [{ kind: 'assign', to: mail('kaisa') }, 'anna', 'not_yours'],
  [{ kind: 'take' }, 'kaisa', 'not_yours'],
  [{ kind: 'hand_on', to: mail('nobody') }, 'anna', 'unknown_person'],
  [{ kind: 'hand_on', to: mail('anna') }, 'anna', 'has_it'],
  [{ kind: 'postpone', due: dayOf('2026-11-11') }, 'anna', 'day_passed'],
  [{ kind: 'reopen' }, 'anna', 'not_now'],
] satisfies readonly (readonly [
  ActionEvent,
  string,
  string,
])[])('%j by %s is refused: %s', (event, who, reason) => {
  expect(step(agreed(), event, contextAt(start, who))).toEqual({ ok: false, error: { reason } });
});

describe('the list of what somebody has to do', () => {
  test.each([
    ['omat tehtävät', 'fi'],
    ['Tehtäväni?', 'fi'],
    ['näytä omat tehtävät.', 'fi'],
    ['mina uppgifter', 'sv'],
    ['Visa mina öppna uppgifter', 'sv'],
    ['my tasks', 'en'],
    ['show my to-dos', 'en'],
  ])('is asked for by %s', (text, said) => expect(readActionCommand(text)).toEqual({ said }));

  test.each([
    'kenen tehtävä on ohjata perhekerhoon',
    'ändra mina uppgifter',
    'who helps with tasks at home',
  ])('is not asked for by %s', (text) => expect(readActionCommand(text)).toBeUndefined());
});
