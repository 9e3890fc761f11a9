import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemIds } from '../../../bot/clock.ts';
import { createDirectoryStore } from '../../../bot/directory-store.ts';
import { loadDemoInto } from '../../../bot/load-demo.ts';
import { openStore } from '../../../bot/open-store.ts';
import { personSchema } from '../../../dialogs/profile/person.ts';
import type { DirectoryData } from '../../../knowledge/directory/directory.ts';
import { aboutsIn, ask } from '../../instances/ask.ts';
import { asksAdvice, breachesOf, heardIn, storedIn } from '../../instances/check.ts';
import { addKeyword } from '../../instances/edit.ts';
import { windowId } from '../../instances/slots.ts';
import { seeded } from '../../support/seeded.ts';
import { createTeams, ended, personOf } from '../as-teams.ts';
import { questionsAbout } from '../search/questions.ts';
import { issueCredentials } from './credentials.ts';
import { cpuOf, peakMemoryOf } from './figures.ts';
import { type Account, createLedger } from './ledger.ts';

export interface Load {
  /** So many conversations, each with the next turn as soon as the last one is answered. */
  readonly conversations: number;
  readonly processes: number;
  /** Every request has a token, which is checked. */
  readonly isServed: boolean;
  readonly seconds: number;
}

export interface Borne {
  /** Milliseconds, of every turn. */
  readonly times: readonly number[];
  readonly perSecond: number;
  /** Milliseconds of a core in all processes of the bot, with what the turns set off. */
  readonly cpuPerTurn: number;
  /** Of each process, in megabytes. */
  readonly peaks: readonly number[];
  readonly account: Account;
  /** What came instead of what was expected. */
  readonly amiss: readonly string[];
  /** Taps that were not answered with what they are for, or not at all. */
  readonly tapsFailed: number;
  readonly consultations: number;
  readonly directoryEdits: number;
  readonly homes: number;
  /** What was acknowledged and is not in the store, or was not told to whom it is for; by name. */
  readonly breaches: Readonly<Record<string, number>>;
}

/** Milliseconds between two new consultations, and between two changes of the directory: people write down neither faster. */
const asksEvery = 100;
const editsEvery = 5000;
/** When nobody hears anything for so long, nobody will; milliseconds. */
const quietAfter = 30_000;
const setUpAtOnce = 32;

/** Now and then the words are those of no service, and the answer is what it is about. */
const anAnswer = /application\/vnd\.microsoft\.card\.adaptive|mistä asiasta\?/;
const homeIsSet = /Kotialueesi on nyt/;

const forEach = async <T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> => {
  const left = list.values();
  const one = async (): Promise<void> => {
    for (const each of left) await work(each);
  };
  await Promise.all(Array.from({ length: setUpAtOnce }, one));
};

/** Seven of ten turns are questions, two taps, one sets the home area; beside them one coordinator changes the directory. */
export async function measureLoad(
  demo: DirectoryData,
  { conversations, processes, isServed, seconds }: Load,
): Promise<Borne> {
  const folder = mkdtempSync(join(tmpdir(), 'koppi-load-'));
  const filled = await openStore({ store: 'sqlite', dataFolder: folder }, systemIds);
  await loadDemoInto(createDirectoryStore(filled), Date.now());
  await filled.close();

  const workers = demo.workers.map(({ email }) => email);
  const coordinator = workers.findIndex((email) => email === 'ismo.poyhonen@example.org');
  const people = Array.from({ length: conversations }, (_, n) => (n < coordinator ? n : n + 1));
  const abouts = aboutsIn(demo);
  const towns = demo.areas.filter(({ kind }) => kind === 'municipality');
  const questions = questionsAbout(demo, 500);
  const [service] = demo.services.flatMap(({ id }) => (id === 'esiopetus' ? [id] : []));
  if (service === undefined || coordinator < 0) throw new Error('the demo directory has changed');

  const ledger = createLedger();
  const credentials = isServed ? await issueCredentials() : undefined;
  const teams = await createTeams(
    { KOPPI_DATA: folder, ...credentials?.env },
    (user) => workers[user] ?? `person-${user}@example.org`,
    {
      isKept({ answers, body, conversation }) {
        if (answers?.startsWith('say-')) ledger.hears(answers, body);
        return asksAdvice(body) || conversation === `bench-${coordinator}`;
      },
      ...(credentials ? { authorization: credentials.authorization } : {}),
    },
  );
  const startOne = () =>
    isServed ? teams.start('dist/load-served.js', []) : teams.start('dist/main.js', ['local']);
  const bots = await Promise.all(Array.from({ length: processes }, startOne));
  let turn = 0;
  /** One after the other, as a balancer of loads does it. */
  const nextAddress = (): string => {
    turn += 1;
    return bots[turn % bots.length]?.[1] ?? '';
  };

  const everybody = [...new Set([...workers.keys(), ...people])];
  // Chosen, so that specialists are told in it whatever they have last asked in.
  await forEach(everybody, (user) =>
    teams.post(nextAddress(), user, { type: 'message', text: 'kieli suomi' }),
  );
  const asked: number[] = [];
  const own = new Map<number, string>();
  let asks = 0;
  const askAdvice = async (user: number): Promise<boolean> => {
    const n = asks++;
    const about = abouts[n % abouts.length];
    const id = about && (await ask(teams, nextAddress, { n, user, about }));
    if (id === undefined) return false;
    asked.push(n);
    own.set(user, id);
    return true;
  };
  const reached = new Set<number>();
  let read = 0;
  const allAreTold = async (): Promise<void> => {
    for (let quietSince = Date.now(); reached.size < asked.length && Date.now() - quietSince < quietAfter; ) {
      await pause(100);
      for (const { n } of heardIn(teams.said, read)) {
        reached.add(n);
        quietSince = Date.now();
      }
      read = teams.said.length;
    }
  };
  await forEach(people, askAdvice);
  await allAreTold();

  const times: number[] = [];
  const homes = new Map<number, string>();
  let tapsFailed = 0;
  const amiss: string[] = [];
  let nextAsk = 0;
  let last = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const cpuBefore = bots.map(([child]) => cpuOf(child.pid));
  const say = async (user: number, text: string, answer: RegExp): Promise<boolean> => {
    last += 1;
    const id = `say-${last}`;
    ledger.says(id, answer);
    try {
      times.push((await teams.post(nextAddress(), user, { type: 'message', id, text })).ms);
    } catch (fault) {
      amiss.push(String(fault));
      return false;
    }
    ledger.acknowledges(id);
    return true;
  };
  const tap = async (user: number): Promise<void> => {
    const from = performance.now();
    const isNew = from >= nextAsk;
    if (isNew) nextAsk = from + asksEvery;
    const isDone = await (isNew
      ? askAdvice(user)
      : teams
          .tap(nextAddress(), user, 'consult_show', { id: own.get(user) ?? '' })

          .then(({ answer }) => {
            const isShown = answer.includes('Miten etenemme asiassa numero');
            if (!isShown) amiss.push(answer);
            return isShown;
          })
    ).catch((fault: unknown) => {
      amiss.push(String(fault));
      return false;
    });
    times.push(performance.now() - from);
    if (!isDone) tapsFailed += 1;
  };
  const setHome = async (user: number, at: number): Promise<void> => {
    const town = towns[at];
    if (!town) return;
    homes.delete(user);
    if (await say(user, `kotialue ${town.names.fi}`, homeIsSet)) homes.set(user, town.id);
  };
  const converse = async (user: number): Promise<void> => {
    const chance = seeded(user);
    while (performance.now() < until) {
      const kind = chance.below(10);
      if (kind < 2) await tap(user);
      else if (kind === 2) await setHome(user, chance.below(towns.length));
      else await say(user, chance.pick(questions)?.text ?? '', anAnswer);
    }
  };
  const words: string[] = [];
  const edit = async (): Promise<void> => {
    for (let at = 0; performance.now() < until - editsEvery / 2; at += 1) {
      const word = `tuikku${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}viikot`;
      await addKeyword(teams, nextAddress(), coordinator, { service, word });
      words.push(word);
      await pause(Math.min(editsEvery, Math.max(0, until - performance.now())));
    }
  };
  await Promise.all([...people.map(converse), edit()]);
  const took = (performance.now() - began) / 1000;
  const cpu = bots.reduce((sum, [child], at) => sum + cpuOf(child.pid) - (cpuBefore[at] ?? 0), 0);
  const peaks = bots.map(([child]) => peakMemoryOf(child.pid));
  await allAreTold();
  await Promise.all(bots.map(([child]) => ended(child)));
  teams.close();
  await credentials?.close();

  const store = await openStore({ store: 'sqlite', dataFolder: folder }, systemIds);
  const stored = await storedIn(store, windowId, Date.now());
  const { data } = await createDirectoryStore(store).load();
  const kept = await Promise.all(
    [...homes].map(async ([user, area]) => {
      const found = await store.get('person', personOf(user));
      return personSchema.parse(found?.body).homeArea === area;
    }),
  );
  await store.close();
  rmSync(folder, { recursive: true });
  const keywords = new Set(data.services.find(({ id }) => id === service)?.keywords);
  return {
    times,
    perSecond: times.length / took,
    cpuPerTurn: cpu / times.length,
    peaks,
    account: ledger.account(),
    amiss: [...amiss, ...ledger.wrong],
    tapsFailed,
    consultations: asked.length,
    directoryEdits: words.length,
    homes: homes.size,
    breaches: {
      ...breachesOf({ asked, booked: [] }, stored, heardIn(teams.said)),
      wordsLost: words.filter((word) => !keywords.has(word)).length,
      homesLost: kept.filter((isKept) => !isKept).length,
    },
  };
}
