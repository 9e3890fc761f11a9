import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../bot/delivery.ts';
import {
  anna,
  type Ball,
  ball,
  ballKind,
  bertta,
  doubtful,
  minute,
  network,
  nobody,
  refused,
  sent,
} from './outbox-network.ts';

describe('several messages of one document', () => {
  const owed = (id: string, to: Ball['holder'], more: Partial<Ball['owed'][number]> = {}) => ({
    id,
    to,
    at: 0,
    about: 'ball',
    tries: 0,
    ...more,
  });
  const inOrder = (net: Awaited<ReturnType<typeof network>>, outcome: (id: string) => Delivery) =>
    net.bot(async (_to, text) => {
      await new Promise((resolve) => setImmediate(resolve));
      net.said.push(text);
      return outcome(text);
    });
  const numbered = (more: Partial<Ball>) => ball(anna, { named: true, ...more });

  test('reach one person in their order', async () => {
    const ids = ['one', 'two', 'three', 'four'];
    const net = await network([['a', numbered({ owed: ids.map((id) => owed(id, anna)) })]]);
    await inOrder(net, () => sent).run();
    expect(net.said).toEqual(ids);
  });

  test('wait for the one before that could not be said, though they come up later', async () => {
    const net = await network([
      ['a', numbered({ until: 90 * minute, owed: [owed('one', anna), owed('two', anna)] })],
    ]);
    const fails = inOrder(net, () => doubtful);
    await fails.run();
    const kept = await net.documents.get(ballKind, 'a');
    if (kept) {
      const body = { ...kept.body, owed: [...kept.body.owed, owed('three', anna), owed('other', bertta)] };
      await net.documents.put(ballKind, 'a', body, kept.etag);
    }
    const works = inOrder(net, () => sent);
    await works.run();
    expect(net.said).toEqual(['one', 'other']);
    net.later(2 * minute);
    await works.run();
    expect(net.said).toEqual(['one', 'other', 'one', 'two', 'three']);
  });

  test('go to different people at the same time', async () => {
    const net = await network([['a', numbered({ owed: [owed('one', anna), owed('two', bertta)] })]]);
    let release = (): void => undefined;
    const both = new Promise<void>((resolve) => {
      release = resolve;
    });
    await net
      .bot(async (to) => {
        net.said.push(to);
        if (net.said.length === 2) release();
        await both;
        return sent;
      })
      .run();
    expect(net.said.toSorted()).toEqual([anna, bertta]);
  });
});

describe('many messages to one person', () => {
  test('come as fast as Teams takes them, and hold up nobody else', async () => {
    const balls = Array.from({ length: 100 }, (_, n) => [`ball-${n}`, ball(anna)] as const);
    const net = await network([...balls, ['z', ball(bertta)]]);
    const at: number[] = [];
    let time = 0;
    const bot = net.bot(async (to, text) => {
      if (to === anna) at.push(time);
      return net.sends(to, text);
    });
    await bot.run();
    expect(at).toHaveLength(7);
    expect(net.said).toContain(bertta);
    for (; at.length < 100 && time < 120_000; ) {
      time += 250;
      net.later(250);
      await bot.run();
    }
    expect(at).toHaveLength(100);
    const most = (within: number): number =>
      Math.max(...at.map((start) => at.filter((each) => each >= start && each < start + within).length));
    expect([most(1000), most(2000), most(30_000)]).toEqual([7, 8, 60]);
    expect(at.at(-1)).toBeLessThan(65_000);
  });

  test('of one document keep their order in it', async () => {
    const owed = Array.from({ length: 20 }, (_, n) => ({
      id: `${n}`.padStart(2, '0'),
      to: anna,
      at: 0,
      about: 'ball',
      tries: 0,
    }));
    const net = await network([['a', ball(anna, { owed, named: true })]]);
    const bot = net.bot(async (_to, text) => {
      net.said.push(text);
      return sent;
    });
    for (let run = 0; run < 20; run += 1) {
      await bot.run();
      net.later(1000);
    }
    expect(net.said).toEqual(owed.map(({ id }) => id));
  });
});

describe('a message that takes the place of another', () => {
  const edit = (tries = 0) =>
    ball(anna, {
      until: 90 * minute,
      next: [bertta],
      owed: [{ id: 'edit', to: anna, at: 0, about: 'ball', tries, edits: 'message-1' }],
    });

  test('is an edit of it', async () => {
    const net = await network([['a', edit()]]);
    const edits: (string | undefined)[] = [];
    await net
      .bot(async (_to, _text, edited) => {
        edits.push(edited);
        return { kind: 'sent', activity: 'message-1' };
      })
      .run();
    expect(edits).toEqual(['message-1']);
    expect(await net.stored('a')).toMatchObject({ owed: [], shownBy: {} });
  });

  test('is let be when it is gone or the person cannot be reached', async () => {
    const net = await network([
      ['a', edit()],
      ['b', { ...edit(), owed: edit().owed.map((each) => ({ ...each, to: nobody })) }],
    ]);
    await net.bot(async () => ({ kind: 'unreachable' })).run();
    for (const id of ['a', 'b']) expect(await net.stored(id)).toMatchObject({ holder: anna, owed: [] });
  });

  test.each([doubtful, refused])('is tried twice more at most (%j)', async (outcome) => {
    const net = await network([['a', edit()]]);
    let tries = 0;
    const bot = net.bot(async () => {
      tries += 1;
      return outcome;
    });
    for (let run = 0; run < 60; run += 1) {
      await bot.run();
      net.later(minute);
    }
    expect(tries).toBe(3);
    expect(await net.stored('a')).toMatchObject({ holder: anna, owed: [] });
  });
});

describe('a message that was sent', () => {
  test('is known to its document, also when somebody changed that in the meantime', async () => {
    const net = await network([['a', ball(anna, { until: 90 * minute })]]);
    await net
      .bot(async () => {
        const kept = await net.documents.get(ballKind, 'a');
        if (kept) await net.documents.put(ballKind, 'a', { ...kept.body, holder: bertta }, kept.etag);
        return { kind: 'sent', activity: 'message-7' };
      })
      .run();
    expect(await net.stored('a')).toMatchObject({ holder: bertta, shownBy: { [anna]: 'message-7' } });
  });
});
