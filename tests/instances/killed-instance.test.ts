import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readDemo } from '../../bot/load-demo.ts';
import { createSqliteStore } from '../../bot/stores/sqlite.ts';
import { createTeams, type Teams } from '../bench/as-teams.ts';
import { buildProgram } from '../support/build-program.ts';
import { countingIds } from '../support/ids.ts';
import { aboutsIn, ask } from './ask.ts';
import { asksAdvice, breachesOf, heardIn, type Stored, storedIn } from './check.ts';
import { addKeyword, knows } from './edit.ts';
import { bookAll, offeredTo, openWindow, windowId } from './slots.ts';

/** Thursday 12 November 2026, 9.00 in Helsinki. */
const nine = Date.parse('2026-11-12T07:00:00Z');
const second = 1000;
/** On a busy machine a process takes long to start. Milliseconds. */
const patience = 120_000;
const questions = 20;
/** So many documents are delivered at the same time. */
const hands = 16;

const folder = mkdtempSync(join(tmpdir(), 'koppi-instances-'));
const demo = await readDemo();
const emails = demo.workers.map(({ email }) => email);
const userOf = (address: string): number => demo.workers.findIndex(({ email }) => email === address);
const ismo = userOf('ismo.poyhonen@example.org');
const jarkko = userOf('jarkko.nurmela@example.org');
const abouts = aboutsIn(demo).filter(({ area }) => area.startsWith('hartola'));

interface Instance {
  readonly child: ChildProcess;
  readonly address: string;
  /** It is so late now, and what is due is done. */
  goTo(time: number): Promise<void>;
}
let teams: Teams;
const started: Instance[] = [];
let one: Instance;
let other: Instance;

beforeAll(async () => {
  const program = await buildProgram('tests/instances/instance.ts', 'instance');
  const env = { KOPPI_DATA: folder, KOPPI_TIMEZONE: 'Europe/Helsinki' };
  teams = await createTeams(env, (user) => emails[user]);
  const startOne = async (): Promise<Instance> => {
    const [child, address] = await teams.start(program, [String(nine)]);
    const goTo = async (time: number): Promise<void> => {
      child.send(time);
      await once(child, 'message');
    };
    const instance = { child, address, goTo };
    started.push(instance);
    return instance;
  };
  [one, other] = await Promise.all([startOne(), startOne()]);
  const reached = new Set([ismo, jarkko, ...abouts.map(({ worker }) => userOf(worker))]);
  for (const user of reached)
    await teams.post(user % 2 === 0 ? one.address : other.address, user, { type: 'message', text: 'hei' });
}, patience);
afterAll(() => {
  for (const { child } of started) child.kill('SIGKILL');
  teams.close();
});

/** What is kept of a run. */
const stored = async (now: number): Promise<Stored> => {
  const store = createSqliteStore(folder, countingIds());
  const found = await storedIn(store, windowId, now);
  await store.close();
  return found;
};

test('a change of the directory over one instance is in force at the other, and no slot is given twice', async () => {
  const word = 'hippulavallat';
  const isKnown = (address: string) => knows(teams, address, 0, { title: 'Esiopetus', word });
  expect(await isKnown(other.address)).toBe(false);
  await addKeyword(teams, one.address, ismo, { service: 'esiopetus', word });
  expect(await isKnown(one.address)).toBe(true);
  await other.goTo(nine + 3 * second);
  expect(await isKnown(other.address)).toBe(true);

  await openWindow(teams, one.address, jarkko, emails[jarkko] ?? '');
  const starts = (await offeredTo(teams, other.address, 0)).slice(0, 4);
  const users = [...emails.keys()].filter((user) => user !== jarkko).slice(0, 16);
  const booked = await bookAll(teams, [one.address, other.address], users, starts);
  expect(booked.toSorted()).toEqual(starts.toSorted());
  expect((await stored(nine)).bookings.toSorted()).toEqual(starts.toSorted());
  await other.goTo(nine + 10 * second);
});

test('what a killed instance was saying is said by the other, once its lease is over: nothing lost, nothing kept or said twice', async () => {
  const ten = nine + 3600 * second;
  const askers = Array.from({ length: questions }, (_, n) => n);
  const askAll = async (addressOf: (n: number) => string): Promise<readonly number[]> => {
    const promised = askers.map(async (n) => {
      const about = abouts[n % abouts.length];
      return about && (await ask(teams, () => addressOf(n), { n, user: n, about })) ? [n] : [];
    });
    return (await Promise.all(promised)).flat();
  };
  await other.goTo(ten);
  const asked = await askAll((n) => (n % 2 === 0 ? one.address : other.address));
  expect(asked).toEqual(askers);

  const held = teams.hold(asksAdvice);
  one.child.send(ten);
  await held.reached(hands);
  one.child.kill('SIGKILL');
  await once(one.child, 'exit');
  held.release();
  await other.goTo(ten + 2 * second);
  const heard = heardIn(teams.said);
  const leased = new Set(heard.flatMap(({ n, isUnheard }) => (isUnheard ? [n] : [])));
  expect(leased.size).toBe(hands);
  expect(heard.filter(({ n, isUnheard }) => !isUnheard && leased.has(n))).toEqual([]);
  // Whoever asked over the dead one taps again, and gets the same question.
  expect(await askAll(() => other.address)).toEqual(askers);
  await other.goTo(ten + 60 * second);

  const breaches = breachesOf(
    { asked, booked: [] },
    { ...(await stored(ten + 60 * second)), bookings: [] },
    heardIn(teams.said),
  );
  expect(Object.entries(breaches).filter(([, count]) => count > 0)).toEqual([]);
});
