import { describe, expect, test } from '@jest/globals';
import { caughtUp } from '../../../dialogs/consultation/catch-up.ts';
import type { Consultation } from '../../../dialogs/consultation/consultation.ts';
import { isGone } from '../../../dialogs/consultation/gone.ts';
import { step } from '../../../dialogs/consultation/rules.ts';
import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import {
  contextAt,
  directoryWith,
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
import { everyState } from './states.ts';

const state = (name: string): Consultation => {
  const found = everyState[name];
  if (!found) throw new Error(name);
  return found;
};
/** What becomes of each state in which somebody has the ball when its holder is gone. */
const after = (away: readonly string[], now: number, directory?: Directory): readonly string[] =>
  ['requested', 'offered', 'scheduled', 'asked for more', 'being answered', 'answered', 'held'].map(
    (name) => {
      const looked = caughtUp(state(name), contextAt(now, 'time', away, directory));
      return `${name}: ${looked.state.kind} ${shortName(looked.holder.email)}`;
    },
  );

test('who has left the organisation loses what waits for them, and what would come back to them', () => {
  expect(after([], start + 2 * hour, networkWithout(['helmi']))).toEqual([
    'requested: requested varpu',
    'offered: requested varpu',
    'scheduled: requested varpu',
    'asked for more: requested varpu',
    'being answered: requested varpu',
    'answered: answered helmi',
    'held: held helmi',
  ]);
});

test('who is away loses what waits for them; a coordinator need not be a worker', () => {
  // The day after they were asked.
  expect(after(['helmi'], start + 23 * hour)).toEqual([
    'requested: requested varpu',
    'offered: requested varpu',
    'scheduled: requested varpu',
    'asked for more: in_writing helmi',
    'being answered: requested varpu',
    'answered: answered helmi',
    'held: held helmi',
  ]);
  const coordinator = stepped(state('requested'), { kind: 'hand_over', to: mail('ismo') }, 'helmi');
  expect(isGone(coordinator, contextAt(start + 2 * hour, 'time', [], networkWithout(['helmi'])))).toBe(false);
});

test('the ball moves at once, past others who are away, and a coordinator is not troubled', () => {
  const looked = caughtUp(state('requested'), contextAt(start + hour, 'time', ['helmi', 'varpu']));
  expect(looked.path.map(({ email, outcome }) => `${shortName(email)} ${outcome}`)).toEqual([
    'helmi absent',
    'varpu absent',
    'kaisa asked',
  ]);
  expect(looked.owed.map(({ about, to }) => `${about} ${shortName(to)}`)).toEqual([
    'asked kaisa',
    'moved_on anna',
  ]);
  expect(looked.history.at(-1)).toEqual({ at: start + hour, by: { role: 'time' }, what: 'gone' });
});

test('who has acted on a day is at work on it, and the next day is another one', () => {
  const being = state('being answered');
  expect(isGone(being, contextAt(start + 2 * hour, 'time', ['helmi']))).toBe(false);
  expect(isGone(being, contextAt(start + 24 * hour, 'time', ['helmi']))).toBe(true);
});

test('an offer stands as long as one of its times can be kept', () => {
  const offered = state('offered');
  const awayOn = (...days: readonly string[]) => ({
    ...contextAt(start + 2 * hour),
    isAbsent: (who: string, day: string) => who === mail('helmi') && days.includes(day),
  });
  expect(isGone(offered, awayOn('2026-11-13'))).toBe(false);
  expect(isGone(offered, awayOn('2026-11-13', '2026-11-14'))).toBe(true);
  const choosing = { ...awayOn('2026-11-13'), who: person('anna') };
  const chosen = step(offered, { kind: 'choose', time: time(26) }, choosing);
  expect(chosen.ok ? 'done' : chosen.error.reason).toBe('not_offered');
});

test('nobody agrees to a time at which they are away', () => {
  const reason = (event: Parameters<typeof step>[1], who = 'helmi') => {
    const next = step(state('requested'), event, contextAt(start + hour, person(who), ['helmi']));
    return next.ok ? 'done' : next.error.reason;
  };
  expect(reason({ kind: 'accept', time: time(25) })).toBe('own_absence');
  expect(reason({ kind: 'propose', times: [time(26)] })).toBe('own_absence');
  expect(reason({ kind: 'accept' })).toBe('done');
});

describe('a naming that has ended', () => {
  const others = directoryWith(
    [
      ['varpu', 'substitute', 'pka'],
      ['helmi', 'consultant', 'sysma'],
    ],
    { hartola: ['ismo'] },
  );

  test('takes a bare request with it', () => {
    expect(caughtUp(state('requested'), contextAt(start + hour, 'time', [], others)).holder.email).toBe(
      mail('varpu'),
    );
  });

  test('leaves what has been taken up, and what a person gave to somebody by name', () => {
    expect(isGone(state('being answered'), contextAt(start + hour, 'time', [], others))).toBe(false);
    const given = stepped(state('requested'), { kind: 'hand_over', to: mail('outi') }, 'helmi');
    expect(isGone(given, contextAt(start + hour))).toBe(false);
    const picked = requested({ specialist: mail('outi') });
    expect(isGone(picked, contextAt(start + hour))).toBe(false);
  });
});
