import { mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemIds } from '../../bot/clock.ts';
import { openStore } from '../../bot/open-store.ts';
import { createTeams, ended } from './as-teams.ts';
import { openConsultations, tapsOf } from './load/open-consultations.ts';

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
const store = await openStore({ store: 'sqlite', dataFolder: data }, systemIds);
const { emails: chosen, held } = await openConsultations(store, people, consultations);
await store.close();
emails.push(...chosen);
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
