import { z } from 'zod';
import { createAccounts } from '../../bot/accounts.ts';
import type { Delivery } from '../../bot/delivery.ts';
import { createDocuments } from '../../bot/documents.ts';
import type { Incoming } from '../../bot/inbound.ts';
import { createOutboxWorker } from '../../bot/outbox.ts';
import { createPace } from '../../bot/pace.ts';
import { createPlaces } from '../../bot/places.ts';
import type { DocumentStore } from '../../bot/stores/document-store.ts';
import { createMemoryStore } from '../../bot/stores/memory.ts';
import { dueIndex, type OutboxKind, outboxShape } from '../../dialogs/outbox.ts';
import { plain } from '../../dialogs/plain-message.ts';
import { personId } from '../../dialogs/turn.ts';
import { emptyDirectory } from '../../knowledge/directory/directory.ts';
import { email, isoDate } from '../../knowledge/kernel/ids.ts';
import { countingIds } from '../support/ids.ts';
import { worldOf } from '../support/world.ts';

/** A ball that must reach somebody: it goes to the next person when one cannot be reached or time is up. */
const ballSchema = z.object({
  version: z.literal(1),
  holder: email,
  /** Who may get it after the holder. */
  next: z.array(email),
  /** Somebody took it. */
  caught: z.boolean().default(false),
  until: z.number().int().optional(),
  /** Its messages say what they are called. */
  named: z.boolean().default(false),
  /** The message that shows it to somebody last. */
  shownBy: z.record(z.string()).default({}),
  ...outboxShape,
});
export type Ball = z.infer<typeof ballSchema>;

const passed = (ball: Ball, now: number): Ball => {
  const [to, ...next] = ball.next;
  if (to === undefined) return { ...ball, until: undefined };
  const owed = [...ball.owed, { id: `to-${to}`, to, at: now, about: 'ball', tries: 0 }];
  return { ...ball, holder: to, next, until: undefined, owed };
};
export const ballKind: OutboxKind<Ball> = {
  kind: 'ball',
  schema: ballSchema,
  index: (ball) => dueIndex(ball, ball.until),
  deadline: ({ until }) => until,
  advance: async (ball, { now }) => passed(ball, now),
  letter: async (ball, owed) => {
    if (owed.about === 'unspeakable') throw new Error('no words');
    return ball.caught ? undefined : plain(ball.named ? owed.id : `Koppi: ${owed.to}`);
  },
  sent: (ball, { to }, activity) => ({ ...ball, shownBy: { ...ball.shownBy, [to]: activity } }),
  done: ({ owed, until }) => owed.length === 0 && until === undefined,
  unreachable: async (ball, _owed, { now }) => passed(ball, now),
};

export const anna = email.parse('anna@example.org');
export const bertta = email.parse('bertta@example.org');
export const nobody = email.parse('nobody@example.org');
export const minute = 60_000;
export const ball = (holder: Ball['holder'], more: Partial<Ball> = {}): Ball => ({
  version: 1,
  holder,
  next: [],
  caught: false,
  named: false,
  shownBy: {},
  owed: [{ id: `to-${holder}`, to: holder, at: 0, about: 'ball', tries: 0 }],
  ...more,
});

export type Messenger = (to: string, text: string, edits?: string) => Promise<Delivery>;

export const sent: Delivery = { kind: 'sent' };
export const refused: Delivery = { kind: 'refused' };
export const doubtful: Delivery = { kind: 'doubtful' };

/** One store, with as many bots on it as a test wants. Anna and Bertta have Koppi. */
export async function network(balls: readonly (readonly [string, Ball])[], people: readonly string[] = []) {
  const store = createMemoryStore(countingIds('etag'));
  const documents = createDocuments(store, () => undefined);
  const world = await worldOf(emptyDirectory);
  const accounts = createAccounts(documents);
  for (const name of ['anna', 'bertta', ...people]) await meet(accounts, name);
  await meetIn(createPlaces(documents), channel);
  for (const [id, body] of balls) await documents.put(ballKind, id, body, 'absent');
  const said: string[] = [];
  const faults: unknown[] = [];
  let now = 1000;
  const sends: Messenger = async (to) => {
    said.push(to);
    return sent;
  };
  const told: string[] = [];
  const bot = (messenger: Messenger = sends, over: DocumentStore = store) => {
    const kept = createDocuments(over, () => undefined);
    return createOutboxWorker({
      kinds: [ballKind],
      documents: kept,
      world,
      accounts: createAccounts(kept),
      places: createPlaces(kept),
      moment: () => ({ now, today: isoDate.parse('2026-11-12') }),
      messenger: ({ user, conversation }, message, edits) =>
        messenger(user === undefined ? conversation : `${user}@example.org`, message.text, edits),
      pace: createPace(() => 0),
      chance: () => 0,
      told: (outcome) => told.push(outcome),
      around: (_kind, work) => work(),
      faults: { report: (_where, fault) => String(faults.push(fault)) },
    });
  };
  return {
    store,
    documents,
    said,
    told,
    faults,
    bot,
    sends,
    stored: async (id: string) => (await documents.get(ballKind, id))?.body,
    later: (time: number) => {
      now += time;
    },
  };
}

/** So many people, each with a ball of their own. */
export const crowd = (count: number) => {
  const people = Array.from({ length: count }, (_, n) => `person-${n}`);
  const balls = people.map((name, n) => [`ball-${n}`, ball(email.parse(`${name}@example.org`))] as const);
  return network(balls, people);
};

/** A channel in which Koppi has been spoken to. */
export const channel = '19:hyva@thread.tacv2';

const meetIn = (places: ReturnType<typeof createPlaces>, id: string) =>
  places.meet(
    incoming('anna', { id: `${id};messageid=1700000000000`, kind: 'channel' }),
    isoDate.parse('2026-11-12'),
  );

const meet = (accounts: ReturnType<typeof createAccounts>, name: string) =>
  accounts.meet(
    incoming(name, { id: `chat-${name}`, kind: 'personal' }),
    { now: 0, today: isoDate.parse('2026-11-12') },
    async () => `${name}@example.org`,
  );

const incoming = (name: string, conversation: Incoming['turn']['conversation']): Incoming => ({
  turn: {
    person: personId.parse(`tenant:${name}`),
    conversation,
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
    conversation: conversation.id,
    personal: conversation.kind === 'personal',
  },
  objectId: name,
  activity: undefined,
  invoke: false,
});
