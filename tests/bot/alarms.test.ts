import { mock } from 'node:test';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAlarms } from '../../bot/alarms.ts';

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
  const alarms = createAlarms({ clock: { now }, horizon: 20_000, ring: () => void times.push(now()) });
  return { alarms, times };
}

describe('an alarm', () => {
  test('rings a quarter of a second later for what is due, and at its moment for what will be soon', () => {
    const { alarms, times } = rung();
    alarms.set(99_000);
    alarms.set(103_000);
    alarms.set(101_000);
    pass(5000);
    expect(times).toEqual([100_250, 101_000, 103_000]);
  });

  test('is one for all that falls due at nearly the same time, and never too early', () => {
    const { alarms, times } = rung();
    for (const due of [101_001, 101_100, 101_250]) alarms.set(due);
    pass(5000);
    expect(times).toEqual([101_250]);
  });

  test('is not set for what the next look at everything finds', () => {
    const { alarms, times } = rung();
    alarms.set(125_000);
    pass(60_000);
    expect(times).toEqual([]);
  });

  test('does not ring any more when it is stopped', () => {
    const { alarms, times } = rung();
    alarms.set(101_000);
    alarms.stop();
    pass(5000);
    expect(times).toEqual([]);
  });
});
