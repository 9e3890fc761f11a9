import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { createAccounts } from '../../bot/accounts.ts';
import { systemChance, systemClock, systemIds } from '../../bot/clock.ts';
import type { Messenger } from '../../bot/delivery.ts';
import { createDirectoryStore } from '../../bot/directory-store.ts';
import { createFaultReporter } from '../../bot/faults.ts';
import { createAdapter } from '../../bot/http.ts';
import { createKoppi } from '../../bot/koppi.ts';
import { loadDemoInto } from '../../bot/load-demo.ts';
import type { LocalPerson } from '../../bot/local/people.ts';
import { createLocalTeams } from '../../bot/local/teams.ts';
import { createMessenger, createSender } from '../../bot/outbound/messenger.ts';
import { createPace } from '../../bot/pace.ts';
import { createSqliteStore } from '../../bot/stores/sqlite.ts';
import { type Consultation, consultationSchema } from '../../dialogs/consultation/consultation.ts';
import { consultationKind } from '../../dialogs/consultation/kind.ts';
import { personId } from '../../dialogs/turn.ts';
import { email, isoDate } from '../../knowledge/kernel/ids.ts';

/**
 * Messages a second that 2,000 consultations say to as many people, from SQLite through the framework to the local
 * connector, beside a plain loop of posts of the same cards in the same run; what a look costs when nothing is due; and
 * how 100 messages to one person keep the limits of Teams.
 */
const peopleCount = 2000;
const rounds = 3;
const atOnce = 16;
const looks = 500;
const hour = 3_600_000;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const people: readonly LocalPerson[] = Array.from({ length: peopleCount }, (_, n) => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  name: `Henkilö ${n}`,
  email: `person-${n}@example.org`,
  title: '',
  kind: 'worker',
}));

const server = createServer((req, res) => void teams.handle(req, res));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/local/connector/`;
const teams = createLocalTeams({
  people: () => people,
  deliver: async () => ({ status: 200, body: undefined }),
  serviceUrl,
  clock: systemClock,
  ids: systemIds,
});

/** A bot on a store of its own, at which everybody is known. */
async function bot(clock = systemClock, messenger?: Messenger) {
  const store = createSqliteStore(mkdtempSync(join(tmpdir(), 'koppi-bench-')), systemIds);
  const directories = createDirectoryStore(store);
  await loadDemoInto(directories, clock.now());
  const faults = createFaultReporter(pino({ level: 'error' }), systemIds);
  const sender = createSender({
    adapter: createAdapter({ framework: {} }),
    appId: '',
    patience: 15_000,
    faults,
  });
  let told = 0;
  const koppi = await createKoppi({
    store,
    directories,
    clock,
    ids: systemIds,
    timeZone: 'Europe/Helsinki',
    admins: new Set(),
    textKeptDays: 90,
    summaryKeptDays: 1826,
    consultationKeptDays: 1095,
    historyKeptDays: 1826,
    faults,
    count: () => undefined,
    messenger: messenger ?? createMessenger(sender, () => Promise.resolve()),
    pace: createPace(systemChance),
    chance: systemChance,
    told: (outcome) => {
      if (outcome === 'sent') told += 1;
    },
    around: (_kind, work) => work(),
    wake: () => undefined,
  });
  const accounts = createAccounts(koppi.world.documents);
  const today = isoDate.parse('2026-11-12');
  await Promise.all(
    people.map((person) =>
      accounts.meet(
        {
          turn: {
            person: personId.parse(`tenant:${person.id}`),
            conversation: { id: `a:${person.id}`, kind: 'personal' },
            locale: 'fi',
            input: { kind: 'installed' },
            key: undefined,
          },
          sender: {
            serviceUrl,
            channelId: 'msteams',
            tenant: '',
            user: `29:${person.id}`,
            bot: '28:koppi',
            conversation: `a:${person.id}`,
            personal: true,
          },
          objectId: person.id,
          activity: undefined,
          invoke: false,
        },
        { now: clock.now(), today },
        async () => person.email,
      ),
    ),
  );
  return { store, koppi, told: () => told };
}

/** A question that is to be said to somebody from now on. */
function asked(id: string, to: string, now: number): Consultation {
  const holder = { role: 'specialist', email: to };
  return consultationSchema.parse({
    version: 1,
    id,
    service: 'perheneuvola',
    area: 'hartola',
    requester: { person: 'tenant:asker', email: 'asker@example.org' },
    urgency: 'this_week',
    way: 'writing',
    question: 'Lapsi ei nuku öisin, mitä kokeilisin?',
    exchange: [],
    times: [],
    sequence: 0,
    holder,
    path: [{ ...holder, at: now, outcome: 'asked' }],
    history: [{ at: now, by: { role: 'requester' }, what: 'requested' }],
    state: { kind: 'requested', since: now, deadline: now + 24 * hour },
    owed: [{ id: 'first', to: email.parse(to), at: now, about: 'asked', tries: 0 }],
  });
}

const perSecond = (count: number, started: number): number => (count * 1000) / (performance.now() - started);

/** The least that has to be done: the same activity to the same people, so many at once. */
async function posts(activity: object): Promise<number> {
  const body = JSON.stringify(activity);
  const started = performance.now();
  const left = [...people];
  const one = async (): Promise<void> => {
    for (let person = left.pop(); person; person = left.pop()) {
      const response = await fetch(`${serviceUrl}v3/conversations/a:${person.id}/activities`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      if (response.status !== 201) throw new Error(`the connector answered ${response.status}`);
      await response.text();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return perSecond(peopleCount, started);
}

print(
  `${cpus().length} cores, Node ${process.version}, SQLite with full sync, local connector in the same process`,
);

const { koppi, told } = await bot();
const { documents } = koppi.world;
const card = await consultationKind.letter(
  asked('sample', 'person-0@example.org', Date.now()),
  { id: 'first', to: email.parse('person-0@example.org'), at: 0, about: 'asked', tries: 0 },
  { email: email.parse('person-0@example.org'), language: 'fi' },
  { now: Date.now(), today: isoDate.parse('2026-11-12') },
  koppi.world,
);
if (!card) throw new Error('there is nothing to say');
const activity = {
  type: 'message',
  summary: card.summary,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card.card }],
};
print(`\n${peopleCount} due messages to as many people (target 200 a second)`);
await posts(activity);
for (let round = 0; round < rounds; round += 1) {
  const plain = await posts(activity);
  const now = Date.now();
  await Promise.all(
    people.map((person) => {
      const id = `${round}-${person.email}`;
      return documents.put(consultationKind, id, asked(id, person.email, now), 'absent');
    }),
  );
  const before = told();
  const started = performance.now();
  await koppi.runDue();
  const outbox = perSecond(told() - before, started);
  if (told() - before !== peopleCount) throw new Error(`only ${told() - before} were told`);
  print(
    `posts ${plain.toFixed(0).padStart(5)} a second, outbox ${outbox.toFixed(0).padStart(5)} a second (${(outbox / plain).toFixed(2)} of the posts)`,
  );
}

const times: number[] = [];
for (let look = 0; look < looks; look += 1) {
  const started = performance.now();
  await koppi.runDue();
  times.push(performance.now() - started);
}
times.sort((a, b) => a - b);
print(
  `\na look at ${rounds * peopleCount} documents of which none is due: p50 ${times[looks / 2]?.toFixed(2)} ms, p95 ${times[Math.floor(looks * 0.95)]?.toFixed(2)} ms`,
);

const condition = async (): Promise<string> => {
  const started = performance.now();
  const { outbox } = await koppi.condition();
  return `${outbox?.due} documents due: ${(performance.now() - started).toFixed(2)} ms`;
};
await condition();
const idle = await condition();
for (let n = 0; n < 200; n += 1)
  await documents.put(consultationKind, `due-${n}`, asked(`due-${n}`, 'a@example.org', 0), 'absent');
print(`what /metrics asks the store, with ${idle}, ${await condition()} (of each kind it counts 100)`);

let time = Date.parse('2026-11-12T07:00:00Z');
const sent: number[] = [];
const one = await bot({ now: () => time }, async () => {
  sent.push(time);
  return { kind: 'sent' };
});
const start = time;
for (let n = 0; n < 100; n += 1)
  await one.koppi.world.documents.put(
    consultationKind,
    `one-${n}`,
    asked(`one-${n}`, 'person-0@example.org', time),
    'absent',
  );
for (; sent.length < 100; time += 250) await one.koppi.runDue();
const most = (within: number): number =>
  Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + within).length));
print(
  `100 due messages to one person: the last after ${((time - 250 - start) / 1000).toFixed(1)} s; at most ${most(1000)} in 1 s (7), ${most(2000)} in 2 s (8), ${most(30_000)} in 30 s (60)`,
);
teams.close();
server.close();
server.closeAllConnections();
process.exit(0);
