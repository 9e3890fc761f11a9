import { mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemIds } from '../../bot/clock.ts';
import { createDirectoryStore } from '../../bot/directory-store.ts';
import { createDocuments } from '../../bot/documents.ts';
import { openStore } from '../../bot/open-store.ts';
import { consultationKind } from '../../dialogs/consultation/kind.ts';
import { requestConsultation } from '../../dialogs/consultation/request.ts';
import { personId } from '../../dialogs/turn.ts';
import { createDirectory } from '../../knowledge/directory/snapshot.ts';
import { loadFinnishHolidays } from '../../knowledge/kernel/finnish-holidays.ts';
import { createWorkingTime } from '../../knowledge/kernel/working-time.ts';
import { createTeams, ended, morningZone, personOf } from './as-teams.ts';

/**
 * How long a tap on a card of a consultation takes while 64 people tap at once, each the next tap as soon as the last
 * one is answered, among 10,000 open consultations in SQLite. Beside it, in the same run, a bare echo bot on the same
 * stack. The bots run as processes of their own; this process is their Teams.
 */
const people = 64;
const consultations = 10_000;
const seconds = 20;

const data = mkdtempSync(join(tmpdir(), 'koppi-taps-'));
const emails: string[] = [];
const teams = await createTeams({ KOPPI_DATA: data }, (user) => emails[user]);

/** Puts the open consultations into the store, asked by one of the people of another one each. */
async function fill(): Promise<readonly (readonly string[])[]> {
  const store = await openStore({ store: 'sqlite', dataFolder: data }, systemIds);
  const documents = createDocuments(store, () => undefined);
  const directory = createDirectory((await createDirectoryStore(store).load()).data);
  emails.push(...directory.data.workers.slice(0, people).map(({ email }) => email));
  const working = createWorkingTime(morningZone, await loadFinnishHolidays());
  const { services, areas } = directory.data;
  const held: string[][] = emails.map(() => []);
  for (let at = 0; at < consultations; at += 1) {
    const holder = at % emails.length;
    const asker = (at + 1 + Math.floor(at / emails.length)) % emails.length;
    const [service, area, specialist] = [
      services[at % services.length],
      areas[at % areas.length],
      directory.data.workers[holder],
    ];
    const requester = directory.data.workers[asker === holder ? (asker + 1) % emails.length : asker];
    if (!service || !area || !specialist || !requester) throw new Error('the demo directory is too small');
    const id = `bench-${at}`;
    const made = requestConsultation(
      {
        id,
        service: service.id,
        area: area.id,
        urgency: 'two_weeks',
        way: 'writing',
        question: 'Miten tukea perhettä siirtymässä?',
        times: [],
        specialist: specialist.email,
      },
      { person: personId.parse(personOf(emails.indexOf(requester.email))), email: requester.email },
      { now: Date.now(), directory, working, isAbsent: () => false, textKeptFor: 90 * 86_400_000 },
    );
    if (!made.ok) throw new Error(made.error);
    // What is owed counts as said, so that only the taps are measured and what they set off.
    await documents.put(consultationKind, id, { ...made.value, owed: [] }, 'absent');
    held[holder]?.push(id);
  }
  await store.close();
  return held;
}

/** What a specialist does with one question: looks, takes it, opens the form, answers. */
const tapsOf = (id: string): readonly (readonly [string, object])[] => [
  ['consult_show', { id }],
  ['consult_accept', { id }],
  ['consult_form', { id, form: 'answer' }],
  ['consult_send', { id, form: 'answer', text: 'Sopikaa yhteinen tapaaminen ja jakakaa vastuut.' }],
];

const line = (name: string, times: readonly number[]): void => {
  const sorted = [...times].sort((a, b) => a - b);
  const part = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
  process.stdout.write(
    `${name}: ${(times.length / seconds).toFixed(0)} taps/s, p50 ${part(0.5)} ms, p95 ${part(0.95)} ms, p99 ${part(0.99)} ms\n`,
  );
};

const [first] = await teams.start('dist/main.js', ['local']);
await ended(first);
const held = await fill();
const [koppi, address] = await teams.start('dist/main.js', ['local']);
const [echo, echoAddress] = await teams.start('dist/echo.js', []);
await Promise.all(emails.map((_, user) => teams.post(address, user, { type: 'message', text: 'hei' })));

process.stdout.write(
  `${cpus().length} cores, Node ${process.version}, SQLite with full sync; ${people} people tap without a pause, ${consultations} open consultations (target p95 under 100 ms)\n`,
);
const all = async (one: (user: number, until: number) => Promise<void>): Promise<void> => {
  const until = performance.now() + seconds * 1000;
  await Promise.all(emails.map((_, user) => one(user, until)));
};
const echoTimes: number[] = [];
await all(async (user, until) => {
  while (performance.now() < until)
    echoTimes.push((await teams.post(echoAddress, user, { type: 'message', text: 'hei' })).ms);
});
line('echo bot', echoTimes);
const before = teams.said.length;
const times: number[] = [];
let refused = 0;
await all(async (user, until) => {
  for (const id of held[user] ?? [])
    for (const [verb, press] of tapsOf(id)) {
      if (performance.now() > until) return;
      const { ms, answer } = await teams.tap(address, user, verb, press);
      times.push(ms);
      if (!answer.includes('AdaptiveCard')) refused += 1;
    }
});
line('Koppi', times);
process.stdout.write(
  `messages that the taps set off: ${teams.said.length - before}; taps without a card: ${refused}\n`,
);
await Promise.all([ended(koppi), ended(echo)]);
teams.close();
