import { mock } from 'node:test';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAlarms } from '../../bot/alarms.ts';
import { createPace } from '../../bot/pace.ts';

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 100_000 });
});
afterEach(() => {
  mock.timers.reset();
});

/** Lets the time pass in steps, so that what rings sees its own moment. Milliseconds. */
const pass = (time: number) => {
  for (let passed = 0; passed < time; passed += 50) mock.timers.tick(50);
};

function rung() {
  const times: number[] = [];
  const now = () => Date.now();
  const alarms = createAlarms({ clock: { now }, ring: () => void times.push(now()) });
  return { alarms, times };
}

/** Everybody who waits for `alarms` at the pace of one conversation, and the looks at everything every 20 s. Seconds until all is said. */
function timeToSay(count: number): number {
  const pace = createPace(() => 0);
  const begun = Date.now();
  let waiting = Array.from({ length: count }, () => begun);
  const alarms = createAlarms({ clock: { now: () => Date.now() }, ring: () => say() });
  const say = (): void => {
    const now = Date.now();
    const due = waiting.filter((at) => at <= now).sort((one, other) => one - other);
    waiting = waiting.filter((at) => at > now);
    for (const _ of due) {
      const at = pace.take('chat', now);
      if (at === undefined) continue;
      waiting.push(at);
      alarms.set('note', at);
    }
  };
  alarms.set('note', begun);
  for (let next = begun + 20_000; waiting.length > 0; next += 20_000) {
    while (waiting.length > 0 && Date.now() < next) mock.timers.tick(50);
    say();
  }
  return (Date.now() - begun) / 1000;
}

test.each([
  [8, 3],
  [100, 45],
  [400, 205],
])('%i messages to one person are said as fast as Teams takes them: 60 in 30 s (at most %i s)', (count, most) => {
  expect(timeToSay(count)).toBeLessThan(most);
});

describe('an alarm', () => {
  test('rings a quarter of a second later for what is due, and at its moment for what will be soon', () => {
    const { alarms, times } = rung();
    alarms.set('note', 99_000);
    alarms.set('note', 103_000);
    alarms.set('note', 101_000);
    pass(5000);
    expect(times).toEqual([100_250, 101_000, 103_000]);
  });

  test('is one for all that falls due at nearly the same time, and never too early', () => {
    const { alarms, times } = rung();
    for (const due of [101_001, 101_100, 101_250]) alarms.set('note', due);
    pass(5000);
    expect(times).toEqual([101_250]);
  });

  test('is not set for what falls due in more than an hour: the looks at everything find it', () => {
    const { alarms, times } = rung();
    alarms.set('note', 3_800_000);
    pass(3_900_000);
    expect(times).toEqual([]);
  });

  test('tells of which kinds something is due', () => {
    const heard: (readonly string[])[] = [];
    const alarms = createAlarms({
      clock: { now: () => Date.now() },
      ring: (kinds) => void heard.push([...kinds]),
    });
    alarms.set('note', 101_000);
    alarms.set('ball', 100_990);
    alarms.set('note', 100_980);
    alarms.set('ball', 103_000);
    pass(5000);
    expect(heard).toEqual([['note', 'ball'], ['ball']]);
  });

  test('does not ring any more when it is stopped', () => {
    const { alarms, times } = rung();
    alarms.set('note', 101_000);
    alarms.stop();
    pass(5000);
    expect(times).toEqual([]);
  });
});
