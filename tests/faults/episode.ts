import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDirectoryStore } from '../../bot/directory-store.ts';
import { createPace } from '../../bot/pace.ts';
import { createRateLimit } from '../../bot/rate-limit.ts';
import type { DocumentStore } from '../../bot/stores/document-store.ts';
import { type Reply, startTestBot, type TestPerson } from '../support/bot.ts';
import type { Sent } from '../support/connector.ts';
import { seeded } from '../support/seeded.ts';
import { holdWindow } from '../support/windows.ts';
import {
  ballsHeld,
  choicesKept,
  directoryFollows,
  nothingOwed,
  saidOnce,
  shownIsStored,
  slotsHeldOnce,
  writtenWasSaid,
} from './checks.ts';
import { newLedger } from './ledger.ts';
import { isApology, isUnsaved } from './people-act.ts';
import {
  advisers,
  anyTurn,
  askers,
  consultationsIn,
  coordinators,
  personOf,
  plainPeople,
  questions,
  questionWhileDown,
  type Scene,
  windows,
} from './turns.ts';
import { anyFault, createWeather, type Fault, isHarmless, outages } from './weather.ts';

/** How an episode went. */
export interface Outcome {
  readonly seed: number;
  readonly turns: number;
  /** How often what went wrong. */
  readonly hits: ReadonlyMap<string, number>;
  readonly counts: Readonly<Record<string, number>>;
  /** What must not be, each with its turn. */
  readonly breaches: readonly string[];
}

const minute = 60_000;
const hour = 60 * minute;
/** Milliseconds of the real clock: what takes longer counts as unanswered. */
const patience = 5000;

/**
 * One bot, a dozen people, and so many turns in which the connector, the store and the clock fail as the seed draws it;
 * then all is well again, time passes, and what people were told is held against what is stored and what was said.
 */
export async function episode(seed: number, turns: number, hangs = true): Promise<Outcome> {
  const chance = seeded(seed);
  const weather = createWeather();
  const breaches: string[] = [];
  const counts = {
    answered: 0,
    apologies: 0,
    silent: 0,
    unsaved: 0,
    askedWhileDown: 0,
    outages: 0,
    clockJumps: 0,
    steps: 0,
    booked: 0,
    edits: 0,
    lettersChecked: 0,
    saidTwice: 0,
  };
  // A part of the episodes runs on a real file.
  const folder = seed % 4 === 0 ? mkdtempSync(join(tmpdir(), 'koppi-faults-')) : undefined;
  let opened: DocumentStore | undefined;
  const bot = await startTestBot(folder === undefined ? {} : { KOPPI_STORE: 'sqlite', KOPPI_DATA: folder }, {
    pace: createPace(() => 0),
    limit: createRateLimit(),
    connectorPatience: patience,
    throughStore: (store) => {
      opened = store;
      return weather.throughStore(store);
    },
  });
  const store = opened;
  if (!store) throw new Error('the bot has opened no store');
  const { connector } = bot;
  const people = new Map<string, TestPerson>();
  for (const name of [...askers, ...advisers, ...coordinators])
    people.set(name, bot.person({ email: `${name}@example.org` }));
  for (const name of plainPeople) people.set(name, bot.person({ id: name }));
  for (const person of people.values()) await person.say('hei');
  for (const window of windows) await holdWindow(bot.world, window);
  const before = await createDirectoryStore(store).load();

  const workingTime = await bot.world.workingTime();
  const ledger = newLedger();
  const unasked: Sent[] = [];
  let turn = 0;
  let real = bot.now();
  let offset = 0;
  let offsetUntil = 0;
  let farthest = real;
  let outageUntil = 0;
  let outage: readonly Fault[] = [];
  let storeFailedUnasked = false;
  /** When everything that was due could be said. */
  const calmAt: number[] = [];
  const breach = (what: string): void => {
    breaches.push(`seed ${seed}, turn ${turn}: ${what}`);
  };
  connector.judge = weather.judge;

  const runDue = async (faults: readonly Fault[]): Promise<void> => {
    weather.set(faults, 'due');
    const from = connector.sent.length;
    await bot.goTo(real + offset);
    unasked.push(...connector.sent.slice(from));
    if (weather.struck() === 0 && offset === 0) calmAt.push(real);
    if (weather.struck() > 0 && faults.some(({ at }) => at === 'store')) storeFailedUnasked = true;
  };

  const probe = async (name: 'healthz' | 'readyz', expected: number): Promise<void> => {
    const { status } = await fetch(`${bot.address}/${name}`);
    if (status !== expected) breach(`/${name} is ${status}, not ${expected}`);
  };
  const scene = (): Scene => ({ bot, store, chance, ledger, people, turn, breach });

  for (turn = 1; turn <= turns; turn += 1) {
    // Time goes on, and now and then it is said to be another one.
    real += chance.below(40) === 0 ? chance.below(14) * hour : 5000 + chance.below(8 * minute);
    // Most people go home at four, and come back in the morning.
    if (chance.below(10) > 0) real = workingTime.next(real);
    if (turn >= offsetUntil) offset = 0;
    if (offset === 0 && chance.below(40) === 0) {
      offset = (chance.below(2) === 0 ? 1 : -1) * (1 + chance.below(60)) * hour;
      offsetUntil = turn + 1 + chance.below(4);
      counts.clockJumps += 1;
    }
    bot.setClock(real + offset);
    farthest = Math.max(farthest, real + offset);
    if (turn >= outageUntil && outage.length > 0) {
      outage = [];
      weather.set([], 'turn');
      await probe('readyz', 200);
    }
    if (outage.length === 0 && chance.below(60) === 0) {
      outage = chance.pick(outages) ?? [];
      outageUntil = turn + 2 + chance.below(5);
      counts.outages += 1;
    }
    const drawn = outage.length > 0 ? outage : chance.below(2) === 0 ? [anyFault(chance, hangs)] : [];
    weather.set(drawn, 'turn');
    try {
      judge(await anyTurn(scene()), drawn);
    } catch (fault) {
      breach(fault instanceof Error ? fault.message : String(fault));
    }
    if (outage.some(({ kind }) => kind === 'read fails')) {
      await probe('readyz', 503);
      await questionWhileDown(scene());
      counts.askedWhileDown += 1;
    }
    const runs = chance.below(3);
    if (runs === 0)
      await runDue(outage.length > 0 ? outage : chance.below(2) === 0 ? [anyFault(chance, hangs)] : []);
    // Now and then nothing stands in the way of what is due.
    else if (runs === 1 && outage.length === 0) await runDue([]);
  }

  /** Who got no fault, or one that is got over, got an answer. */
  function judge(replies: readonly Reply[], faults: readonly Fault[]): void {
    const failed = replies.some(isApology);
    counts[failed ? 'apologies' : replies.length > 0 ? 'answered' : 'silent'] += 1;
    if (replies.some(isUnsaved)) counts.unsaved += 1;
    const isFine = weather.struck() === 0 || (faults.length === 1 && faults.every(isHarmless));
    if (isFine && failed) breach('an apology, though nothing failed that matters');
    if (isFine && replies.length === 0) breach('no answer, though nothing failed that matters');
    if (weather.struck() === 0 || faults.every(({ at }) => at === 'store')) {
      if (replies.length === 0) breach('no answer, though Teams takes everything');
    }
  }

  // All is well again, and time passes.
  weather.set([], 'turn');
  real = Math.max(real, farthest);
  offset = 0;
  for (let quarter = 0; quarter < 8; quarter += 1) {
    real += 15 * minute;
    await runDue([]);
  }
  for (let each = 0; each < 4 * 6; each += 1) {
    real += 4 * hour;
    await runDue([]);
  }
  await probe('healthz', 200);
  await probe('readyz', 200);
  const [asked, expected] = questions[0];
  for (const name of people.keys()) {
    const [reply] = await personOf(scene(), name).say(asked);
    if (!reply || !expected.test(reply.text))
      breach(`${name} gets no answer after the faults: ${reply?.text}`);
  }
  const all = await consultationsIn(store);
  shownIsStored(ledger, all, breach);
  ballsHeld(all, breach);
  await slotsHeldOnce(store, all, breach);
  await directoryFollows(store, before, ledger, breach);
  await choicesKept(store, ledger, breach);
  await nothingOwed(store, real, breach);
  counts.lettersChecked = writtenWasSaid(
    ledger,
    all,
    {
      said: unasked,
      calmAt,
      isGivenUp: weather.isGivenUp,
      working: workingTime,
    },
    breach,
  );
  counts.saidTwice = saidOnce(unasked, storeFailedUnasked, breach).twice;
  counts.steps = ledger.steps.length;
  counts.booked = ledger.booked.length;
  counts.edits = ledger.edits.length;
  await bot.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  return { seed, turns, hits: weather.hits, counts, breaches };
}
