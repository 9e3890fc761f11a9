import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Action, actionDeadline, actionSchema, isGoing } from '../../../dialogs/action/action.ts';
import type { ActionEvent } from '../../../dialogs/action/events.ts';
import { newsKind } from '../../../dialogs/action/news.ts';
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

const people = ['anna', 'helmi', 'ismo', 'kaisa', 'outi'] as const;
const anyone = fc.constantFrom(...people);
const note = fc.constantFrom(undefined, `Selvä. ${secret}`);

type Make = (now: number, action: Action) => ActionEvent;
const plain = (kind: 'accept' | 'take' | 'refuse' | 'reopen' | 'time_passed') =>
  fc.constant<Make>(() => ({ kind }));
const event: fc.Arbitrary<Make> = fc.oneof(
  plain('accept'),
  { weight: 2, arbitrary: plain('take') },
  { weight: 2, arbitrary: plain('refuse') },
  plain('reopen'),
  { weight: 3, arbitrary: plain('time_passed') },
  {
    weight: 3,
    arbitrary: anyone.map(
      (to): Make =>
        () => ({ kind: 'hand_on', to: mail(to) }),
    ),
  },
  anyone.map(
    (to): Make =>
      () => ({ kind: 'assign', to: mail(to) }),
  ),
  fc.tuple(fc.integer({ min: -1, max: 40 }), note).map(
    ([days, reason]): Make =>
      (now) => ({ kind: 'postpone', due: working.dayOf(now + days * day), ...(reason ? { reason } : {}) }),
  ),
  note.map(
    (words): Make =>
      () => ({ kind: 'finish', ...(words ? { note: words } : {}) }),
  ),
  note.map(
    (words): Make =>
      () => ({ kind: 'drop', ...(words ? { reason: words } : {}) }),
  ),
  anyone.map(
    (who): Make =>
      () => ({ kind: 'unreachable', who: mail(who) }),
  ),
  fc.constant<Make>((_now, { owner }) => ({ kind: 'unreachable', who: owner })),
  {
    weight: 3,
    arbitrary: fc.constant<Make>((_now, { owner }) => ({ kind: 'left', who: owner })),
  },
);

const attempt = fc.record({
  event,
  who: fc.oneof(anyone, fc.constant('owner'), fc.constant('other')),
  wait: fc.oneof(fc.integer({ min: 0, max: 8 * hour }), fc.integer({ min: 0, max: 20 * day })),
  /** Whether the time that has passed is noticed before. */
  looked: fc.boolean(),
  delivers: fc.boolean(),
  away: fc.subarray([...people], { maxLength: 2 }),
  left: fc.subarray(['anna', 'helmi', 'ismo'], { maxLength: 2 }),
});

const course = fc.record({
  due: fc.constantFrom(undefined, dayOf('2026-11-02'), dayOf('2026-11-13'), dayOf('2026-12-06')),
  keepers: fc.subarray([mail('helmi'), mail('ismo')]),
  attempts: fc.array(attempt, { maxLength: 16 }),
});

const actor = ({ owner, state }: Action, who: string): string =>
  who === 'owner'
    ? shortName(owner)
    : who === 'other' && state.kind === 'offered'
      ? shortName(state.to)
      : who;

function check(before: Action, after: Action, now: number, by: string): void {
  expect(actionSchema.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
  const known = new Set(before.owed.map(({ id }) => id));
  const news = after.owed.filter(({ id, edits }) => !known.has(id) && edits === undefined);
  expect(new Set(news.map(({ to }) => to)).size).toBe(news.length);
  for (const { to, about, at } of news) {
    expect(newsKind.safeParse(about).success).toBe(true);
    expect(shortName(to)).not.toBe(by);
    expect(at).toBe(working.next(now));
  }
  for (const { to, edits } of after.owed.filter((each) => !known.has(each.id) && each.edits !== undefined))
    expect(edits).toBe(before.cards[to]);
  if (isGoing(after)) expect(after.state.wake.at).toBeGreaterThan(now);
}

/** What was due is said, each in a message of its own. */
function said(action: Action, now: number): Action {
  const due = action.owed.filter(({ at, edits }) => at <= now && edits === undefined);
  const cards = Object.fromEntries(due.map(({ to, id }) => [to, `message-${id}`]));
  return { ...action, cards: { ...action.cards, ...cards }, owed: action.owed.filter(({ at }) => at > now) };
}

test('whatever happens, somebody has it until it ends, time moves it on, and nothing is told twice', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(course, ({ due, keepers, attempts }) => {
      let current = agreed({ due, keepers });
      let now = start;
      const ids = new Set(current.owed.map(({ id }) => id));
      const remember = (before: Action, after: Action): void => {
        const known = new Set(before.owed.map(({ id }) => id));
        for (const { id } of after.owed) {
          if (known.has(id)) continue;
          expect(ids.has(id)).toBe(false);
          ids.add(id);
        }
      };
      for (const { event: make, who, wait, looked, delivers, away, left } of attempts) {
        now += wait;
        if (delivers) current = said(current, now);
        const wanted = make(now, current);
        const answers = wanted.kind === 'take' || wanted.kind === 'refuse';
        const name = actor(current, answers ? 'other' : who);
        const context = contextAt(now, name, away, left);
        const events: readonly ActionEvent[] = [
          ...(looked ? [{ kind: 'time_passed' } as const] : []),
          wanted,
        ];
        for (const each of events) {
          const before = JSON.stringify(current);
          const next = step(current, each, context);
          expect(JSON.stringify(current)).toBe(before);
          if (!next.ok) continue;
          const byTime = ['time_passed', 'unreachable', 'left'].includes(each.kind);
          // What was late already is noticed when somebody looks.
          const late = !byTime && isGoing(current) && current.state.wake.at <= now;
          if (!late) check(current, next.value, now, byTime ? 'time' : name);
          remember(current, next.value);
          current = next.value;
          reached.add(`${each.kind} ${current.state.kind}`);
          if (current.state.kind === 'over') return;
        }
      }
      // With nobody left to do anything it goes on, and whoever has it can still end it.
      for (let count = 0; count < 9 && isGoing(current); count += 1) {
        const at = Math.max(now, actionDeadline(current) ?? now);
        const next = stepped(current, { kind: 'time_passed' }, contextAt(at));
        check(current, next, at, 'time');
        remember(current, next);
        current = said(next, at);
        now = at;
      }
      if (isGoing(current))
        current = stepped(current, { kind: 'finish' }, contextAt(now, shortName(current.owner)));
      const end = actionDeadline(current);
      if (end === undefined) return;
      const over = stepped(current, { kind: 'time_passed' }, contextAt(end));
      expect(JSON.stringify(over)).not.toContain(secret);
      expect(actionDeadline(over)).toBeUndefined();
    }),
    // The same courses in every run: what they reach is counted below.
    { numRuns: 150, seed: 20_261_112 },
  );
  const every = [
    'accept open',
    'hand_on offered',
    'take open',
    'refuse open',
    'postpone open',
    'finish done',
  ];
  const others = [
    'reopen open',
    'drop dropped',
    'assign open',
    'left open',
    'left dropped',
    'unreachable open',
  ];
  expect([...reached]).toEqual(expect.arrayContaining([...every, ...others]));
});
