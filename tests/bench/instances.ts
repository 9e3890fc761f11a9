import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { systemIds } from '../../bot/clock.ts';
import { readDemo } from '../../bot/load-demo.ts';
import { openStore } from '../../bot/open-store.ts';
import { aboutsIn, ask } from '../instances/ask.ts';
import { asksAdvice, breachesOf, heardIn, storedIn } from '../instances/check.ts';
import { addKeyword, knows } from '../instances/edit.ts';
import { bookAll, offeredTo, openWindow, windowId } from '../instances/slots.ts';
import { createTeams, ended } from './as-teams.ts';

/**
 * Several instances on one store. While people ask, Teams stops answering for a moment, one instance is killed at what it is
 * saying, and the others go on; then another one starts, the directory is changed over each of them, and many book the same
 * slots over all. Compares what people were told with what is kept and what was said; ends with 1 at a breach.
 */
const { consultations, processes, store } = z
  .object({
    consultations: z.coerce.number().int().min(100),
    processes: z.coerce.number().int().min(2).max(3),
    store: z.enum(['sqlite', 'cosmos']),
  })
  .parse(
    parseArgs({
      options: {
        consultations: { type: 'string', default: '1000' },
        processes: { type: 'string', default: '2' },
        store: { type: 'string', default: 'sqlite' },
      },
    }).values,
  );
/** So many ask at the same time. */
const atOnce = 16;
/** So many documents an instance delivers at the same time. */
const hands = 16;
/** How long it may take: until the killed one's work is taken over, and until a change is seen everywhere. Milliseconds. */
const takenOverWithin = 60_000;
const seenWithin = 5000;
/** When nothing has been said for so long, nothing more will be; milliseconds. */
const quietAfter = 75_000;
const rivalsPerSlot = 6;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const inSeconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;

const demo = await readDemo();
const workers = demo.workers.map(({ email }) => email);
const userOf = (email: string): number => workers.findIndex((each) => each.startsWith(email));
const abouts = aboutsIn(demo);

const folder = mkdtempSync(join(tmpdir(), 'koppi-instances-'));
const env: Record<string, string> = { KOPPI_DATA: folder, KOPPI_STORE: store };
const teams = await createTeams(env, (user) => workers[user]);
const emulator = store === 'cosmos' ? await teams.start('dist/cosmos.js', []) : undefined;
const cosmos = emulator && {
  endpoint: emulator[1],
  key: Buffer.from('nobody').toString('base64'),
  database: 'koppi',
};
if (cosmos) Object.assign(env, { COSMOS_ENDPOINT: cosmos.endpoint, COSMOS_KEY: cosmos.key });

const startOne = () => teams.start('dist/main.js', ['local']);
const first = await startOne();
let alive = [first, ...(await Promise.all(Array.from({ length: processes - 1 }, startOne)))];
const addressOf = (n: number): string => alive[n % alive.length]?.[1] ?? '';
/** Does something for everybody, some at the same time. */
const forEach = async (count: number, work: (n: number) => Promise<void>): Promise<void> => {
  let next = 0;
  const one = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) await work(n);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
};
await forEach(workers.length, async (user) => {
  await teams.post(addressOf(user), user, { type: 'message', text: 'hei' });
});

const asked: number[] = [];
/** Questions from `from` up to, not including, `until` are asked over the bot at that address. */
const askFrom = (from: number, until: number, over: (n: number) => string): Promise<void> =>
  forEach(until - from, async (at) => {
    const n = from + at;
    if (n % 100 === 0) process.stderr.write(`${n} asked\n`);
    const about = abouts[n % abouts.length];
    if (about && (await ask(teams, () => over(n), { n, user: n % workers.length, about }))) asked.push(n);
  });
const reached = new Set<number>();
let read = 0;
const allSaid = async (): Promise<void> => {
  for (let quietSince = Date.now(); reached.size < asked.length && Date.now() - quietSince < quietAfter; ) {
    await pause(250);
    if (teams.said.length > read) quietSince = Date.now();
    for (const { n, isUnheard } of heardIn(teams.said, read)) if (!isUnheard) reached.add(n);
    read = teams.said.length;
  }
};
const began = Date.now();
const half = Math.floor(consultations / 2);
await askFrom(0, half, addressOf);
await allSaid();

let killedAt = 0;
const held = teams.hold(asksAdvice);
const kill = async (): Promise<void> => {
  await held.reached(1);
  await Promise.race([held.reached(hands), pause(8000)]);
  const [child] = first;
  alive = alive.filter((each) => each !== first);
  child.kill('SIGKILL');
  killedAt = Date.now();
  await once(child, 'exit');
  held.release();
};
// Until then all ask over the one that will be killed, so that it has its hands full.
const overFirst = (n: number): string => (killedAt === 0 ? first[1] : addressOf(n));
await Promise.all([kill(), askFrom(half, consultations, overFirst)]);
const askedIn = Date.now() - began;
await allSaid();
const saidIn = Date.now() - began;
process.stderr.write(`${reached.size} of ${asked.length} said\n`);

alive.push(await startOne());
const [title] = demo.services.flatMap(({ id, name }) => (id === 'esiopetus' ? [name.fi] : []));
const seen: number[] = [];
const words = ['hippulavallat', 'kuplamaisterit', 'tuikkuviikot'].slice(0, alive.length);
for (const [at, word] of words.entries()) {
  const about = { title: title ?? '', word };
  const isKnown = ([, address]: (typeof alive)[number], user: number) => knows(teams, address, user, about);
  if ((await Promise.all(alive.map(isKnown))).some(Boolean)) throw new Error(`${word} was known before`);
  await addKeyword(teams, addressOf(at), userOf('ismo.poyhonen@'), { service: 'esiopetus', word });
  const saved = Date.now();
  await Promise.all(
    alive.map(async (instance, user) => {
      while (!(await isKnown(instance, user)) && Date.now() - saved < 2 * seenWithin) await pause(50);
      seen.push(Date.now() - saved);
    }),
  );
}

const jarkko = userOf('jarkko.nurmela@');
await openWindow(teams, addressOf(0), jarkko, workers[jarkko] ?? '');
const starts = await offeredTo(teams, addressOf(1), 0);
const rivals = [...workers.keys()].filter((user) => user !== jarkko).slice(0, starts.length * rivalsPerSlot);
const booked = await bookAll(
  teams,
  alive.map(([, address]) => address),
  rivals,
  starts,
);

await Promise.all(alive.map(([child]) => ended(child)));
const kept = await openStore({ store, dataFolder: folder, ...(cosmos ? { cosmos } : {}) }, systemIds);
const stored = await storedIn(kept, windowId, Date.now());
await kept.close();
if (emulator) await ended(emulator[0]);
teams.close();

const heard = heardIn(teams.said);
const breaches = breachesOf({ asked, booked }, stored, heard);
const leased = new Set(heard.flatMap(({ n, isUnheard }) => (isUnheard ? [n] : [])));
const takenOver = [...leased].map(
  (n) => (heard.find((each) => each.n === n && !each.isUnheard)?.at ?? Number.POSITIVE_INFINITY) - killedAt,
);
const lastTakenOver = Math.max(...takenOver);
const lastSeen = Math.max(...seen);
print(
  `${consultations} consultations, ${processes} processes, ${store}; one killed at half; asked in ${inSeconds(askedIn)}, all said after ${inSeconds(saidIn)}`,
);
print(`acknowledged ${asked.length}, stored ${stored.questions.length}, said ${reached.size}`);
print(
  `lost ${breaches.lost}, acknowledged and not stored ${breaches.unstored}, stored twice ${breaches.storedTwice}, said and not stored ${breaches.unfounded}, said twice ${breaches.twice}, unsettled ${breaches.unsettled}`,
);
print(
  `the killed one was saying ${leased.size}: others have said them again, the last one ${inSeconds(lastTakenOver)} after the kill`,
);
print(
  `${seen.length} looks at ${words.length} changes of the directory: seen after ${inSeconds(lastSeen)} at most`,
);
print(
  `${rivals.length} people book ${starts.length} slots: ${booked.length} told so, ${stored.bookings.length} booked, ${breaches.doubled} slots twice`,
);
const isBroken =
  Object.values(breaches).some((count) => count > 0) ||
  asked.length < consultations ||
  starts.length === 0 ||
  stored.bookings.length < starts.length ||
  leased.size === 0 ||
  lastTakenOver > takenOverWithin ||
  lastSeen > seenWithin;
if (isBroken) print('BREACH');
process.exitCode = isBroken ? 1 : 0;
