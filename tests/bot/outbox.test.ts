import { describe, expect, test } from '@jest/globals';
import {
  anna,
  type Ball,
  ball,
  ballKind,
  bertta,
  channel,
  crowd,
  type Messenger,
  minute,
  network,
  nobody,
  sent,
} from './outbox-network.ts';

describe('a message that is owed', () => {
  test('is said once, and the document that has nothing more to say goes', async () => {
    const net = await network([['a', ball(anna)]]);
    await net.bot().run();
    await net.bot().run();
    expect(net.said).toEqual([anna]);
    expect(await net.stored('a')).toBeUndefined();
  });

  test('is looked for among the kinds that have something due, and not again when there was nothing', async () => {
    const net = await network([['a', ball(anna)]]);
    const looks: string[] = [];
    const bot = net.bot(net.sends, {
      ...net.store,
      query(query) {
        if (query.where?.field === 'nextDueAt') looks.push(query.kind);
        return net.store.query(query);
      },
    });
    await bot.run(new Set(['note']));
    expect([net.said, looks]).toEqual([[], []]);
    bot.isDue(ballKind.kind);
    await bot.run(new Set());
    expect(net.said).toEqual([anna]);
    looks.length = 0;
    await bot.run(new Set());
    expect(looks).toEqual([]);
    await bot.run(new Set([ballKind.kind]));
    expect(looks).toEqual([ballKind.kind]);
  });

  test('is found by another look after a look has failed', async () => {
    const net = await network([['a', ball(anna)]]);
    let fails = true;
    const bot = net.bot(net.sends, {
      ...net.store,
      query: (query) => (fails ? Promise.reject(new Error('away')) : net.store.query(query)),
    });
    await bot.run();
    fails = false;
    await bot.run(new Set());
    expect(net.said).toEqual([anna]);
    expect(net.faults).toHaveLength(1);
  });

  test('is not said before its time', async () => {
    const net = await network([
      ['a', ball(anna, { owed: [{ id: 'x', to: anna, at: 61_000, about: 'ball', tries: 0 }] })],
    ]);
    await net.bot().run();
    expect(net.said).toEqual([]);
    net.later(minute);
    await net.bot().run();
    expect(net.said).toEqual([anna]);
  });

  test('is not said when there is nothing to say any more', async () => {
    const net = await network([['a', ball(anna, { caught: true })]]);
    await net.bot().run();
    expect(net.said).toEqual([]);
    expect(await net.stored('a')).toBeUndefined();
  });

  test('is said once when several bots run at the same moment', async () => {
    const net = await crowd(120);
    const slow: Messenger = async (to, text) => {
      await new Promise((resolve) => setImmediate(resolve));
      return net.sends(to, text);
    };
    await Promise.all([net.bot(slow), net.bot(slow), net.bot(slow)].map((bot) => bot.run()));
    expect(net.said).toHaveLength(120);
    expect(new Set(net.said).size).toBe(120);
  });

  test('is said in a channel that is known, in whatever thread Koppi was spoken to there', async () => {
    const owed = [{ id: 'x', to: anna, place: channel, at: 0, about: 'ball', tries: 0 }];
    const net = await network([['a', ball(anna, { owed })]]);
    await net.bot().run();
    expect(net.said).toEqual([channel]);
    expect(await net.stored('a')).toBeUndefined();
  });

  test('for a channel that is gone counts as unreachable', async () => {
    const owed = [{ id: 'x', to: anna, place: 'gone', at: 0, about: 'ball', tries: 0 }];
    const net = await network([['a', ball(anna, { owed, next: [bertta] })]]);
    await net.bot().run();
    expect(net.said).toEqual([bertta]);
  });

  test('is saved, with who is at it, before it is said', async () => {
    const net = await network([['a', ball(anna, { owed: [], until: 500, next: [bertta] })]]);
    const seen: unknown[] = [];
    await net
      .bot(async () => {
        seen.push(await net.stored('a'));
        return sent;
      })
      .run();
    expect(seen).toEqual([
      expect.objectContaining({
        holder: bertta,
        owed: [expect.objectContaining({ to: bertta })],
        lease: 37_000,
      }),
    ]);
  });
});

describe('somebody who cannot be reached', () => {
  test('does not have the ball any more: the next one hears of it in the same run', async () => {
    const net = await network([['a', ball(nobody, { next: [nobody, bertta] })]]);
    await net.bot().run();
    expect(net.said).toEqual([bertta]);
    expect(await net.stored('a')).toBeUndefined();
  });

  test('and nobody is left: the document goes', async () => {
    const net = await network([['a', ball(nobody)]]);
    await net.bot().run();
    expect(await net.stored('a')).toBeUndefined();
  });
});

describe('when time is up', () => {
  test('the ball moves and the next one hears of it', async () => {
    const net = await network([['a', ball(anna, { owed: [], until: 5 * minute, next: [bertta] })]]);
    await net.bot().run();
    expect(net.said).toEqual([]);
    net.later(5 * minute);
    await net.bot().run();
    expect(net.said).toEqual([bertta]);
  });

  test('and there is nothing left to do, the document goes', async () => {
    const net = await network([['a', ball(anna, { owed: [], until: 500 })]]);
    await net.bot().run();
    expect(await net.stored('a')).toBeUndefined();
  });
});

describe('a tap while a message is on its way', () => {
  const taps = (net: Awaited<ReturnType<typeof network>>, change: (body: Ball) => Ball) => async () => {
    const kept = await net.documents.get(ballKind, 'a');
    if (kept) expect(await net.documents.put(ballKind, 'a', change(kept.body), kept.etag)).toBe(true);
    return sent;
  };

  test('is kept, and what it owes is said', async () => {
    const net = await network([['a', ball(anna, { until: 60 * minute })]]);
    const owed = { id: 'thanks', to: bertta, at: 0, about: 'ball', tries: 0 };
    let first = true;
    await net
      .bot(async (to, text) => {
        if (!first) return net.sends(to, text);
        first = false;
        return taps(net, (body) => ({ ...body, holder: bertta, owed: [...body.owed, owed] }))();
      })
      .run();
    expect(net.said).toEqual([bertta]);
    expect(await net.stored('a')).toMatchObject({ holder: bertta, owed: [] });
  });

  test('that has taken the message back is not undone by it', async () => {
    const net = await network([['a', ball(anna, { until: 60 * minute })]]);
    await net.bot(taps(net, (body) => ({ ...body, caught: true, owed: [] }))).run();
    expect(await net.stored('a')).toMatchObject({ caught: true, owed: [], until: 60 * minute });
  });

  test('that has deleted the document is not undone by it', async () => {
    const net = await network([['a', ball(anna, { until: 60 * minute })]]);
    await net
      .bot(async () => {
        const kept = await net.documents.get(ballKind, 'a');
        if (kept) await net.documents.delete(ballKind, 'a', kept.etag);
        return sent;
      })
      .run();
    expect(await net.stored('a')).toBeUndefined();
  });
});
