import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPace, createTurnstile, firstMoment } from '../../bot/pace.ts';

const limits = [
  { count: 2, within: 10 },
  { count: 3, within: 25 },
];
/** Whether no stretch of time holds more than it may. */
const isWithin = (sent: readonly number[]): boolean =>
  limits.every(({ count, within }) =>
    sent.every((start) => sent.filter((at) => at >= start && at < start + within).length <= count),
  );

describe('the first moment that keeps the limits', () => {
  test('is the one that is found by trying each', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 12 }), (gaps) => {
        const sent: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          const from = Math.max(now, sent.at(-1) ?? now);
          const at = firstMoment(sent, from, limits);
          let naive = from;
          while (!isWithin([...sent, naive])) naive += 1;
          expect(at).toBe(naive);
          sent.push(at);
        }
      }),
    );
  });
});

describe('in one conversation', () => {
  test('the limits of Teams are kept, whatever comes when, by whoever asks again at the moment that was given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 150 }), (gaps) => {
        const pace = createPace(() => 0);
        let time = 0;
        const queue = gaps.map((gap) => {
          time += gap;
          return time;
        });
        const sent: number[] = [];
        while (queue.length > 0) {
          queue.sort((a, b) => a - b);
          const now = queue.shift() ?? 0;
          const at = pace.take('chat', now);
          if (at === undefined) sent.push(now);
          else {
            expect(at).toBeGreaterThan(now);
            queue.push(at);
          }
        }
        expect(sent).toHaveLength(gaps.length);
        for (const [count, within] of [
          [7, 1000],
          [8, 2000],
          [60, 30_000],
        ] as const) {
          for (const start of sent)
            expect(sent.filter((at) => at >= start && at < start + within).length).toBeLessThanOrEqual(count);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('at most 1,800 are said in an hour', () => {
    const pace = createPace(() => 0);
    const hour = 3_600_000;
    let count = 0;
    for (let now = 0; now < hour; now += 500) if (pace.take('chat', now) === undefined) count += 1;
    expect(count).toBe(1800);
    expect(pace.take('chat', hour)).toBeUndefined();
  });

  test('what cannot wait is counted too', () => {
    const pace = createPace(() => 0);
    for (let each = 0; each < 7; each += 1) pace.note('chat', 5000);
    expect(pace.take('chat', 5000)).toBe(6300);
  });

  test('nothing is said after a refusal until the rest is over, and each rest is longer, up to ten minutes', () => {
    const pace = createPace(() => 0.5);
    const rests: number[] = [];
    let now = 0;
    for (let each = 0; each < 12; each += 1) {
      const until = pace.refused('chat', now);
      expect(pace.take('chat', until - 1)).toBeGreaterThanOrEqual(until);
      rests.push(until - now);
      now = until;
    }
    expect(rests.slice(0, 3)).toEqual([2500, 5000, 10_000]);
    expect(Math.max(...rests)).toBe(900_000 - 150_000);
    expect(pace.take('another', 1)).toBeUndefined();
  });

  test('is not silent until the clock has caught up, when that was put back', () => {
    const pace = createPace(() => 0);
    const [ahead, now] = [3 * 24 * 3_600_000, 1000];
    expect(pace.take('chat', ahead)).toBeUndefined();
    expect(pace.take('chat', now)).toBeUndefined();
    pace.refused('chat', ahead);
    expect(pace.take('chat', now + 1)).toBeUndefined();
  });

  test('the wish of Teams is kept', () => {
    expect(createPace(() => 0).refused('chat', 1000, 90_000)).toBe(91_000);
  });
});

test('the whole bot: at most so many a second pass, in the order of their coming', async () => {
  let now = 0;
  const waits: number[] = [];
  const turn = createTurnstile({
    perSecond: 3,
    clock: { now: () => now },
    sleep: async (time) => void waits.push(time),
  });
  for (let each = 0; each < 7; each += 1) await turn();
  expect(waits).toEqual([1000, 1000, 1000, 2000]);
  now = 5000;
  await turn();
  expect(waits).toHaveLength(4);
  // The clock was days ahead, and was put back.
  now = 3 * 24 * 3_600_000;
  await turn();
  now = 6000;
  await turn();
  expect(waits).toHaveLength(4);
});
