import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createAccounts } from '../../bot/accounts.ts';
import { createDocuments } from '../../bot/documents.ts';
import { createOutboxWorker, type Delivery } from '../../bot/outbox.ts';
import type { DocumentStore } from '../../bot/stores/document-store.ts';
import { createMemoryStore } from '../../bot/stores/memory.ts';
import { dueIndex, type OutboxKind, outboxShape } from '../../dialogs/outbox.ts';
import { plain } from '../../dialogs/plain-message.ts';
import { personId } from '../../dialogs/turn.ts';
import { emptyDirectory } from '../../knowledge/directory/directory.ts';
import { email, isoDate } from '../../knowledge/kernel/ids.ts';
import { countingIds } from '../support/ids.ts';
import { worldOf } from '../support/world.ts';
import { failingStore } from './failing-store.ts';

/** A ball that must reach somebody: it goes to the next person when one cannot be reached or time is up. */
const ballSchema = z.object({
  version: z.literal(1),
  holder: email,
  /** Who may get it after the holder. */
  next: z.array(email),
  /** Somebody took it. */
  caught: z.boolean().default(false),
  until: z.number().int().optional(),
  ...outboxShape,
});
type Ball = z.infer<typeof ballSchema>;

const passed = (ball: Ball, now: number): Ball => {
  const [to, ...next] = ball.next;
  if (to === undefined) return { ...ball, until: undefined };
  const owed = [...ball.owed, { id: `to-${to}`, to, at: now, about: 'ball', tries: 0 }];
  return { ...ball, holder: to, next, until: undefined, owed };
};
const ballKind: OutboxKind<Ball> = {
  kind: 'ball',
  schema: ballSchema,
  index: (ball) => dueIndex(ball, ball.until),
  deadline: ({ until }) => until,
  advance: async (ball, { now }) => passed(ball, now),
  letter: async (ball, owed) => {
    if (owed.about === 'unspeakable') throw new Error('no words');
    return ball.caught ? undefined : plain(`Koppi: ${owed.to}`);
  },
  done: ({ owed, until }) => owed.length === 0 && until === undefined,
  unreachable: async (ball, _owed, { now }) => passed(ball, now),
};

const anna = email.parse('anna@example.org');
const bertta = email.parse('bertta@example.org');
const nobody = email.parse('nobody@example.org');
const minute = 60_000;
const ball = (holder: Ball['holder'], more: Partial<Ball> = {}): Ball => ({
  version: 1,
  holder,
  next: [],
  caught: false,
  owed: [{ id: `to-${holder}`, to: holder, at: 0, about: 'ball', tries: 0 }],
  ...more,
});

type Messenger = (to: string, text: string) => Promise<Delivery>;

/** One store, with as many bots on it as a test wants. Anna and Bertta have Koppi. */
async function network(balls: readonly (readonly [string, Ball])[]) {
  const store = createMemoryStore(countingIds('etag'));
  const documents = createDocuments(store, () => undefined);
  const world = await worldOf(emptyDirectory);
  const accounts = createAccounts(documents);
  for (const name of ['anna', 'bertta']) await meet(accounts, name);
  for (const [id, body] of balls) await documents.put(ballKind, id, body, 'absent');
  const said: string[] = [];
  const faults: unknown[] = [];
  let now = 1000;
  const sends: Messenger = async (to) => {
    said.push(to);
    return 'sent';
  };
  const bot = (messenger: Messenger = sends, over: DocumentStore = store) => {
    const kept = createDocuments(over, () => undefined);
    return createOutboxWorker({
      kinds: [ballKind],
      documents: kept,
      world,
      accounts: createAccounts(kept),
      moment: () => ({ now, today: isoDate.parse('2026-11-12') }),
      messenger: (account, message) => messenger(account.email ?? '', message.text),
      faults: { report: (_where, fault) => String(faults.push(fault)) },
    });
  };
  return {
    store,
    documents,
    said,
    faults,
    bot,
    sends,
    stored: async (id: string) => (await documents.get(ballKind, id))?.body,
    later: (time: number) => {
      now += time;
    },
  };
}

const meet = (accounts: ReturnType<typeof createAccounts>, name: string) =>
  accounts.meet(
    {
      turn: {
        person: personId.parse(`tenant:${name}`),
        conversation: { id: `chat-${name}`, kind: 'personal' },
        locale: 'fi',
        input: { kind: 'installed' },
        key: undefined,
      },
      sender: {
        serviceUrl: 'https://teams.example/',
        channelId: 'msteams',
        tenant: 'tenant',
        user: name,
        bot: 'koppi',
        conversation: `chat-${name}`,
        personal: true,
      },
      objectId: name,
      activity: undefined,
      invoke: false,
      card: undefined,
    },
    { now: 0, today: isoDate.parse('2026-11-12') },
    async () => `${name}@example.org`,
  );

describe('a message that is owed', () => {
  test('is said once, and the document that has nothing more to say goes', async () => {
    const net = await network([['a', ball(anna)]]);
    await net.bot().run();
    await net.bot().run();
    expect(net.said).toEqual([anna]);
    expect(await net.stored('a')).toBeUndefined();
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
    const net = await network(
      Array.from({ length: 120 }, (_, n) => [`ball-${n}`, ball(n % 2 === 0 ? anna : bertta)] as const),
    );
    const slow: Messenger = async (to, text) => {
      await new Promise((resolve) => setImmediate(resolve));
      return net.sends(to, text);
    };
    await Promise.all([net.bot(slow), net.bot(slow), net.bot(slow)].map((bot) => bot.run()));
    expect(net.said).toHaveLength(120);
  });

  test('is saved, with who is at it, before it is said', async () => {
    const net = await network([['a', ball(anna, { owed: [], until: 500, next: [bertta] })]]);
    const seen: unknown[] = [];
    await net
      .bot(async () => {
        seen.push(await net.stored('a'));
        return 'sent';
      })
      .run();
    expect(seen).toEqual([
      expect.objectContaining({
        holder: bertta,
        owed: [expect.objectContaining({ to: bertta })],
        lease: 121_000,
      }),
    ]);
  });
});

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
  test('is tried again after waits that double, and then counts as one to somebody who cannot be reached', async () => {
    const net = await network([['a', ball(anna, { next: [bertta] })]]);
    const tries: number[] = [];
    let time = 0;
    const bot = net.bot(async (to, text) => {
      if (to === bertta) return net.sends(to, text);
      tries.push(time / minute);
      return 'later';
    });
    for (; time <= 40 * minute; time += minute) {
      await bot.run();
      net.later(minute);
    }
    expect(tries).toEqual([0, 1, 3, 7, 15, 31]);
    expect(net.said).toEqual([bertta]);
    expect(await net.stored('a')).toBeUndefined();
  });

  test('keeps no other message from being said once', async () => {
    const owed = [bertta, anna].map((to) => ({ id: `to-${to}`, to, at: 0, about: 'ball', tries: 0 }));
    const net = await network([
      ['a', ball(anna, { owed })],
      ['b', ball(anna)],
    ]);
    const bot = net.bot(async (to, text) => (to === bertta ? 'later' : net.sends(to, text)));
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
    return 'sent' as const;
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
        return 'sent';
      })
      .run();
    expect(await net.stored('a')).toBeUndefined();
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

  test('for one document handles the others', async () => {
    const net = await network(Array.from({ length: 130 }, (_, n) => [`ball-${n}`, ball(anna)] as const));
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
