import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readDemo } from '../../bot/load-demo.ts';
import { startCosmosEmulator } from '../stores/cosmos-emulator.ts';
import { createTeams, ended } from './as-teams.ts';

/**
 * Two instances on one store (SQLite, or `cosmos` for the emulator), of which one is killed while people ask: every
 * question that was acknowledged reaches somebody, and of what reached nobody twice is told. Then many book the few slots of one window
 * over both, and a change of the directory is seen by the other one. Ends with 1 when something is lost or booked twice.
 */
const onCosmos = process.argv.includes('cosmos');
const questions = onCosmos ? 120 : 200;
const rivals = 40;
const slots = 8;

const emulator = onCosmos ? await startCosmosEmulator() : undefined;
const { workers, services } = await readDemo();
const emails = workers.map(({ email }) => email);
const teams = await createTeams(
  {
    KOPPI_DATA: mkdtempSync(join(tmpdir(), 'koppi-instances-')),
    ...(emulator
      ? {
          KOPPI_STORE: 'cosmos',
          COSMOS_ENDPOINT: emulator.endpoint,
          COSMOS_KEY: Buffer.from('nobody').toString('base64'),
        }
      : {}),
  },
  (user) => emails[user],
);
const [first, firstAddress] = await teams.start('dist/main.js', ['local']);
const [second, secondAddress] = await teams.start('dist/main.js', ['local']);
for (const user of emails.keys())
  await teams.post(user % 2 === 0 ? firstAddress : secondAddress, user, { type: 'message', text: 'hei' });

let isKilled = false;
const acknowledged: number[] = [];
let unanswered = 0;
const marked = (n: number): string => `Miten etenemme asiassa numero ${n}?`;
const askOne = async (n: number): Promise<void> => {
  const address = n % 2 === 0 && !isKilled ? firstAddress : secondAddress;
  const service = services[n % services.length];
  try {
    const { answer } = await teams.tap(address, n % emails.length, 'consult_ask', {
      service: service?.id,
      area: 'hartola',
      question: marked(n),
      urgency: 'this_week',
      way: 'writing',
    });
    if (answer.includes('consult_withdraw')) acknowledged.push(n);
  } catch {
    // Whether it was kept nobody knows, and nobody was promised anything.
    unanswered += 1;
  }
};
const began = Date.now();
let next = 0;
await Promise.all(
  Array.from({ length: 16 }, async () => {
    for (let n = next++; n < questions; n = next++) {
      if (n === Math.floor(questions / 2)) {
        first.kill('SIGKILL');
        isKilled = true;
      }
      await askOne(n);
    }
  }),
);
const killedAt = Date.now();
const heard = (n: number): number =>
  teams.said.filter(({ body }) => body.includes('kysyy sinulta neuvoa') && body.includes(marked(n))).length;
const missing = (): readonly number[] => acknowledged.filter((n) => heard(n) === 0);
// One person hears so much a minute only (Teams' limits), so it goes on as long as something still comes, at most four minutes.
let heardBefore = 0;
let quietSince = Date.now();
while (missing().length > 0 && Date.now() - quietSince < 75_000 && Date.now() - killedAt < 240_000) {
  await pause(1000);
  if (teams.said.length > heardBefore) quietSince = Date.now();
  heardBefore = teams.said.length;
}
const lost = missing();
const twice = acknowledged.filter((n) => heard(n) > 1).length;
process.stdout.write(
  `${onCosmos ? 'Cosmos DB (emulator)' : 'SQLite'}: ${questions} questions to two instances in ${((killedAt - began) / 1000).toFixed(1)} s, one killed at half: ` +
    `${acknowledged.length} acknowledged, ${unanswered} without an answer; lost ${lost.length}, said twice ${twice}, ` +
    `all said ${((Date.now() - killedAt) / 1000).toFixed(0)} s after the last one\n`,
);

const [third, thirdAddress] = await teams.start('dist/main.js', ['local']);
const jarkko = emails.findIndex((email) => email.startsWith('jarkko.nurmela@'));
const { answer } = await teams.tap(secondAddress, jarkko, 'window_make', {
  made: {
    id: 'drill',
    services: ['perheneuvola'],
    areas: ['hartola'],
    specialists: [emails[jarkko]],
    way: 'meeting',
    when: { kind: 'weekly', weekday: 3, every: 1, starts: '10:00', ends: '12:00' },
    slotMinutes: 30,
    owner: emails[jarkko],
  },
});
const isMade = answer.includes('Tallennettu');
if (!isMade) process.stderr.write(`no window was made: ${answer.slice(0, 800)}\n`);
const booked = new Map<number, number>();
/** What the bot itself offers: the starts in the form, which comes as a message. */
const before = teams.said.length;
await teams.tap(thirdAddress, 0, 'consult', { service: 'perheneuvola', area: 'hartola', wants: 'times' });
const form = teams.said
  .slice(before)
  .map(({ body }) => body)
  .join();
const starts = [
  ...new Set([...form.matchAll(/"value":"(\d{13}) drill"/g)].map(([, start]) => Number(start))),
].slice(0, slots);
await Promise.all(
  Array.from({ length: rivals }, async (_, user) => {
    const start = starts[user % Math.max(1, starts.length)];
    if (start === undefined || user === jarkko) return;
    const address = user % 2 === 0 ? thirdAddress : secondAddress;
    const tapped = await teams.tap(address, user, 'consult_book', {
      service: 'perheneuvola',
      area: 'hartola',
      window: 'drill',
      start,
    });
    if (tapped.answer.includes('Aika on sovittu')) booked.set(start, (booked.get(start) ?? 0) + 1);
  }),
);
const doubled = [...booked.values()].filter((times) => times > 1).length;
process.stdout.write(
  `${rivals} people book ${starts.length} slots over two instances: ${booked.size} booked, ${doubled} of them twice\n`,
);

await Promise.all([ended(second), ended(third)]);
teams.close();
await emulator?.close();
process.exitCode = lost.length > 0 || doubled > 0 || !isMade || booked.size < starts.length ? 1 : 0;
