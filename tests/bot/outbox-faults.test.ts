import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../bot/delivery.ts';
import type { DocumentStore } from '../../bot/stores/document-store.ts';
import { failingStore } from './failing-store.ts';
import {
  anna,
  type Ball,
  ball,
  ballKind,
  bertta,
  crowd,
  doubtful,
  type Messenger,
  minute,
  network,
  nobody,
  refused,
  sent,
} from './outbox-network.ts';

describe('a bot that dies while it speaks', () => {
  const never: Messenger = () => new Promise(() => undefined);

  test('loses nothing: another one says it when the time of the first is over', async () => {
    const net = await network([['a', ball(anna)]]);
    void net.bot(never).run();
    await new Promise((resolve) => setImmediate(resolve));
    await net.bot().run();
    expect(net.said).toEqual([]);
    net.later(2 * minute);
    await net.bot().run();
    expect(net.said).toEqual([anna]);
    expect(await net.stored('a')).toBeUndefined();
  });
});

describe('a message that cannot be sent now', () => {
  test('since nobody knows whether it was delivered, is tried late and few times, and each time is counted', async () => {
    const net = await network([['a', ball(anna, { next: [bertta] })]]);
    const tries: number[] = [];
    let time = 0;
    const bot = net.bot(async (to, text) => {
      if (to === bertta) return net.sends(to, text);
      tries.push(time / minute);
      return doubtful;
    });
    for (; time <= 40 * minute; time += minute) {
      await bot.run();
      net.later(minute);
    }
    expect(tries).toEqual([0, 2, 32]);
    expect(net.told).toEqual(['doubtful', 'doubtful', 'doubtful', 'sent']);
    expect(net.said).toEqual([bertta]);
    expect(await net.stored('a')).toBeUndefined();
  });

  test('since it was refused, is tried after longer and longer rests, and the person never counts as one who cannot be reached', async () => {
    const net = await network([['a', ball(anna, { next: [bertta] })]]);
    const tries: number[] = [];
    let time = 0;
    const bot = net.bot(async () => {
      tries.push(time / 1000);
      return refused;
    });
    for (; time < 180_000; time += 1000) {
      await bot.run();
      net.later(1000);
    }
    expect(tries).toEqual([0, 2, 6, 14, 30, 62, 126]);
    expect(await net.stored('a')).toMatchObject({ holder: anna, owed: [{ tries: 0 }] });
    net.later(11 * minute);
    await net.bot().run();
    expect(net.said).toEqual([anna]);
  });

  test('is not tried before Teams wants it, nor is anything else in that chat', async () => {
    const net = await network([
      ['a', ball(anna)],
      ['b', ball(bertta)],
    ]);
    let first = true;
    const bot = net.bot(async (to, text) => {
      if (to !== anna || !first) return net.sends(to, text);
      first = false;
      return { kind: 'refused', after: 5 * minute };
    });
    await bot.run();
    await net.documents.put(ballKind, 'c', ball(anna), 'absent');
    net.later(5 * minute - 1);
    await bot.run();
    expect(net.said).toEqual([bertta]);
    net.later(1);
    await bot.run();
    expect(net.said).toEqual([bertta, anna, anna]);
  });

  test('keeps no other message from being said once', async () => {
    const owed = [bertta, anna].map((to) => ({ id: `to-${to}`, to, at: 0, about: 'ball', tries: 0 }));
    const net = await network([
      ['a', ball(anna, { owed })],
      ['b', ball(anna)],
    ]);
    const bot = net.bot(async (to, text) => (to === bertta ? doubtful : net.sends(to, text)));
    for (let run = 0; run < 40; run += 1) {
      await bot.run();
      net.later(minute);
    }
    expect(net.said).toEqual([anna, anna]);
  });

  test('since there are no words for it, keeps no other message from being said once, and the fault is reported', async () => {
    const owed = [
      { id: 'one', to: anna, at: 0, about: 'ball', tries: 0 },
      { id: 'two', to: anna, at: 0, about: 'unspeakable', tries: 0 },
    ];
    const net = await network([['a', ball(anna, { owed })]]);
    for (let run = 0; run < 40; run += 1) {
      await net.bot().run();
      net.later(minute);
    }
    expect(net.said).toEqual([anna]);
    expect(net.faults).toHaveLength(6);
    expect(await net.stored('a')).toBeUndefined();
  });

  test('though the connection breaks, is said later', async () => {
    const net = await network([['a', ball(anna)]]);
    let broken = true;
    const bot = net.bot(async (to, text) => {
      if (broken) throw new Error('connection reset');
      return net.sends(to, text);
    });
    await bot.run();
    broken = false;
    net.later(2 * minute);
    await bot.run();
    expect(net.said).toEqual([anna]);
  });
});

describe('somebody whose message takes long', () => {
  test('holds up nobody else, also not those whose messages come up meanwhile', async () => {
    const net = await network([['a', ball(anna)]]);
    const bot = net.bot((to, text) => (to === anna ? new Promise(() => undefined) : net.sends(to, text)));
    void bot.run();
    await new Promise((resolve) => setImmediate(resolve));
    await net.documents.put(ballKind, 'b', ball(bertta), 'absent');
    void bot.run();
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(net.said).toEqual([bertta]);
    expect(await net.stored('b')).toBeUndefined();
  });
});

describe('a bot that is told to stop', () => {
  test('finishes what it has begun and begins nothing more', async () => {
    const net = await crowd(60);
    const bot = net.bot(async (to, text) => {
      if (net.said.length === 5) void bot.stop(1000);
      return net.sends(to, text);
    });
    await bot.run();
    expect(net.said.length).toBeLessThanOrEqual(5 + 16);
    const left = (await net.documents.find(ballKind, { limit: 100 })).map(({ body }) => body);
    expect(left).toHaveLength(60 - net.said.length);
    expect(left.every(({ lease }) => lease === undefined)).toBe(true);
  });
});

describe('a bot that has to stop while it speaks', () => {
  const ticks = async (): Promise<void> => {
    for (let tick = 0; tick < 5; tick += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const owed = ['one', 'two'].map((id) => ({ id, to: anna, at: 0, about: 'ball', tries: 0 }));

  test('ends the message that it has begun, and another one says the next at once', async () => {
    const net = await network([['a', ball(anna, { owed, named: true })]]);
    let answer = (_delivery: Delivery): void => undefined;
    const first = net.bot(
      (_to, text) =>
        new Promise((resolve) => {
          net.said.push(text);
          answer = resolve;
        }),
    );
    void first.run();
    await ticks();
    const stopped = first.stop(minute);
    answer(sent);
    await stopped;
    expect(net.said).toEqual(['one']);
    expect(await net.stored('a')).toMatchObject({ owed: [{ id: 'two', tries: 0 }] });
    expect((await net.stored('a'))?.lease).toBeUndefined();
    await net.bot(async (_to, text) => net.sends(text, text)).run();
    expect(net.said).toEqual(['one', 'two']);
    expect(await net.stored('a')).toBeUndefined();
  });

  test('waits no longer for a message that hangs, which counts as perhaps delivered', async () => {
    const net = await network([
      ['a', ball(anna)],
      ['b', ball(bertta)],
    ]);
    const first = net.bot((to, text) => (to === anna ? new Promise(() => undefined) : net.sends(to, text)));
    void first.run();
    await ticks();
    await first.stop(0);
    expect(net.said).toEqual([bertta]);
    expect(net.told).toEqual(['sent', 'doubtful']);
    expect((await net.stored('a'))?.lease).toBeUndefined();
    expect(await net.stored('a')).toMatchObject({ owed: [{ tries: 1, at: 1000 + 2 * minute }] });
    net.later(2 * minute);
    await net.bot().run();
    expect(net.said).toEqual([bertta, anna]);
  });
});

describe('a store that fails', () => {
  const balls: readonly (readonly [string, Ball])[] = [
    ['a', ball(anna)],
    ['b', ball(nobody, { next: [bertta] })],
    ['c', ball(anna, { owed: [], until: 500, next: [bertta] })],
    ['d', ball(anna, { owed: [], until: 500 })],
  ];

  test.each([
    'unwritten',
    'unanswered',
  ] as const)('at any one write (%s) loses no message and leaves no document', async (how) => {
    for (let failAt = 1; ; failAt += 1) {
      const net = await network(balls);
      const store = failingStore(net.store, failAt, how);
      await net.bot(net.sends, store).run();
      const wasHit = store.writes() >= failAt;
      net.later(3 * minute);
      await net.bot().run();
      const reached = net.said.filter((to, at) => net.said.indexOf(to) === at).sort();
      expect(reached).toEqual([anna, bertta]);
      expect(net.said.length).toBeLessThanOrEqual(wasHit ? 4 : 3);
      expect(net.said.length).toBeGreaterThanOrEqual(3);
      for (const [id] of balls) expect(await net.stored(id)).toBeUndefined();
      if (!wasHit) return;
    }
  });

  test.each([
    2, 3, 5,
  ])('at every write of so many (%i) loses nobody, and tells nobody more than twice', async (nth) => {
    const net = await crowd(40);
    let writes = 0;
    const failing = <T>(work: () => Promise<T>): Promise<T> => {
      writes += 1;
      return writes % nth === 0 ? Promise.reject(new Error('the disk is busy')) : work();
    };
    const store: DocumentStore = {
      ...net.store,
      put: (write) => failing(() => net.store.put(write)),
      delete: (kind, id, expect) => failing(() => net.store.delete(kind, id, expect)),
    };
    for (let run = 0; run < 10; run += 1) {
      await Promise.all([net.bot(net.sends, store).run(), net.bot(net.sends, store).run()]);
      net.later(3 * minute);
    }
    const times = [...new Set(net.said)].map((to) => net.said.filter((each) => each === to).length);
    expect(times).toHaveLength(40);
    expect(Math.max(...times)).toBeLessThanOrEqual(2);
    expect(await net.documents.find(ballKind, { limit: 1 })).toEqual([]);
  });

  test('for one document handles the others', async () => {
    const net = await crowd(130);
    const store: DocumentStore = {
      ...net.store,
      put: async (write) => {
        if (Number(write.id.split('-')[1]) < 110) throw new Error('this one is broken');
        return net.store.put(write);
      },
    };
    await net.bot(net.sends, store).run();
    expect(net.said).toHaveLength(20);
    expect(net.faults).toHaveLength(110);
  });
});
