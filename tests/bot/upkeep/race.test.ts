import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { DocumentStore } from '../../../bot/stores/document-store.ts';
import { createSqliteStore } from '../../../bot/stores/sqlite.ts';
import { assignmentSchema, workerSchema } from '../../../knowledge/directory/directory.ts';
import { historyEntry } from '../../../knowledge/directory/history.ts';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { countingIds } from '../../support/ids.ts';
import { type Seeded, seeded } from '../../support/seeded.ts';

/** Two coordinators keep the same worker and the same service up at the same time. Seeds that once failed stay by number. */
const seeds = Array.from({ length: 100 }, (_, seed) => seed);
const steps = 12;

const service = 'perheneuvola';
const area = 'hartola';
const names = ['Ismo Pöyhönen', 'Ilona Hämeenniemi'] as const;
const addresses = ['ismo.poyhonen@example.org', 'ilona.hameenniemi@example.org'] as const;
type Editor = 0 | 1;

let folder: string;
let bot: TestBot;
/** The bot's own store, opened once more to look into. */
let store: DocumentStore;
let workers: readonly string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'koppi-race-'));
  bot = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
  store = createSqliteStore(folder, countingIds());
  workers = await workersOfHartola();
});
afterAll(async () => {
  await bot.stop();
  await store.close();
});

const headSchema = z.object({ revision: z.number() });
const nameOf = z.object({ name: z.object({ fi: z.string() }) });
const serviceSchema = z.object({ assignments: z.array(assignmentSchema.omit({ service: true })) });

const revision = async (): Promise<number> =>
  headSchema.parse((await store.get('directory', 'head'))?.body).revision;
const workerOf = async (email: string) => workerSchema.parse((await store.get('worker', email))?.body);
const assignments = async (id: string) =>
  serviceSchema.parse((await store.get('service', id))?.body).assignments;

/** The entries of a person's latest change. */
async function latestBy(email: string) {
  const { documents } = await store.query({
    kind: 'history',
    where: { field: 'by', equals: email },
    limit: 5,
  });
  const entries = documents.map(({ body }) => historyEntry.parse(body));
  return entries.filter((entry) => entry.revision === entries[0]?.revision);
}

/** People of Hartola who are not named for the service of the test. */
async function workersOfHartola(): Promise<readonly string[]> {
  const found = new Set<string>();
  const { documents } = await store.query({ kind: 'service', limit: 1000 });
  for (const { body } of documents)
    for (const each of serviceSchema.parse(body).assignments)
      if (each.areas.some((id) => id === area)) found.add(each.worker);
  for (const { worker } of await assignments(service)) found.delete(worker);
  return [...found].sort();
}

/** What a command would change: which record, and how one sees that it was done. */
interface Wish {
  readonly said: string;
  /** What must not have changed between the preview and the tap. */
  readonly record: 'worker' | 'service';
  /** A later wish of the same field takes its place. */
  readonly field: string;
  isDone(): Promise<boolean>;
}

function anyWish(chance: Seeded, seed: number, n: number): Wish {
  const worker = workers[seed % workers.length] ?? '';
  const other = workers[(seed + 1 + chance.below(3)) % workers.length] ?? '';
  switch (chance.pick(['phone', 'phone', 'absence', 'naming'] as const)) {
    case 'phone': {
      const number = String(5_000_000 + seed * 100 + n);
      return {
        said: `muokkaa työntekijää ${worker} puhelin: 040 ${number}`,
        record: 'worker',
        field: 'phone',
        isDone: async () => ((await workerOf(worker)).phone ?? '').replace(/\D/g, '').endsWith(number),
      };
    }
    case 'absence': {
      const from = 1 + chance.below(20);
      const to = from + chance.below(8);
      const day = (date: number): string => `2027-03-${String(date).padStart(2, '0')}`;
      return {
        said: `${worker} on poissa ${from}.3.2027-${to}.3.2027`,
        record: 'worker',
        field: `absence ${n}`,
        isDone: async () => {
          const { absences } = await workerOf(worker);
          const days = Array.from({ length: to - from + 1 }, (_, at) => day(from + at));
          return days.every((each) => absences.some((span) => span.from <= each && each <= span.to));
        },
      };
    }
    case 'naming':
      return {
        said: `nimeä ${other} perheneuvola Hartola varahenkilöksi`,
        record: 'service',
        field: `naming ${other}`,
        isDone: async () =>
          (await assignments(service)).some(
            (each) =>
              each.worker === other && each.role === 'substitute' && each.areas.some((id) => id === area),
          ),
      };
  }
}

/** A card in front of a coordinator, with what they saw of the record. */
interface Shown {
  readonly reply: Reply;
  readonly wish: Wish;
  /** How often the record had been changed when the card was made. */
  readonly seen: number;
  /** It was made while the other one's change was being saved: it may show it or not. */
  readonly unsure: boolean;
  state: 'open' | 'saved' | 'gone';
}

const confirmOf = (reply: Reply | undefined) => reply?.buttons.find(({ title }) => title === 'Vahvista');

/** One run of two people's steps in an order of chance, checked against a plain model at every step. */
async function interleaving(seed: number): Promise<void> {
  const chance = seeded(seed);
  const people: readonly [TestPerson, TestPerson] = [
    bot.person({ email: addresses[0] }),
    bot.person({ email: addresses[1] }),
  ];
  const cards: readonly [Shown[], Shown[]] = [[], []];
  const saved: Wish[] = [];
  const changedBy: Record<Wish['record'], Editor[]> = { worker: [], service: [] };
  const told: string[] = [`seed ${seed}`];
  const written = new Set<number>();
  let at = await revision();

  const check = (holds: boolean, what: string): void => {
    if (!holds) throw new Error([...told, what].join('\n'));
  };

  const propose = async (who: Editor): Promise<void> => {
    const wish = anyWish(chance, seed, told.length);
    const [reply] = await people[who].say(wish.said);
    told.push(`${names[who]}: ${wish.said}`);
    if (!reply || !confirmOf(reply))
      return check(/jo näin|jo ensisijainen/.test(reply?.text ?? ''), `no card: ${reply?.text}`);
    cards[who].push({ reply, wish, seen: changedBy[wish.record].length, unsure: false, state: 'open' });
  };

  /** What a tap must answer, by what others have done since the card was shown. */
  const settle = async (
    who: Editor,
    card: Shown,
    answer: Reply | undefined,
    atOnce = false,
  ): Promise<void> => {
    const text = answer?.text ?? '';
    const since = changedBy[card.wish.record].slice(card.seen);
    const maySave = since.length === 0 || (card.unsure && since.length === 1 && text.includes('Tallennettu'));
    const last = maySave ? undefined : since.at(-1);
    told.push(`${names[who]} taps ${card.state} "${card.wish.said}": ${text.split('\n')[0]}`);
    if (card.state === 'saved') return check(text.includes('Tallennettu'), `a second tap says: ${text}`);
    if (card.state === 'gone') return check(text.includes('Mitään ei muutettu'), `a dead card says: ${text}`);
    if (last === undefined) {
      check(text.includes('Tallennettu'), `not saved: ${text}`);
      check(await card.wish.isDone(), 'said to be saved, and is not');
      card.state = 'saved';
      saved.push(card.wish);
      changedBy[card.wish.record].push(who);
      at += 1;
      const newest = await latestBy(addresses[who]);
      check(
        newest.length === 1 && !written.has(newest[0]?.revision ?? 0),
        `history of ${names[who]}: ${newest.length}`,
      );
      for (const { revision } of newest) written.add(revision);
      return;
    }
    check(text.includes('tietoa sillä välin') && text.includes(names[last]), `no conflict: ${text}`);
    check(
      answer !== undefined && (!answer.card || faultsOfCard(answer.card).length === 0),
      'the conflict card has faults',
    );
    card.state = 'gone';
    if (!answer || !confirmOf(answer)) return;
    const changes = changedBy[card.wish.record];
    const unsure = atOnce && changes.at(-1) !== who;
    const seen = unsure ? changes.length - 1 : changes.length;
    cards[who].push({ reply: answer, wish: card.wish, seen, unsure, state: 'open' });
  };

  const tap = async (who: Editor, card: Shown): Promise<Reply | undefined> => {
    const button = confirmOf(card.reply);
    return button && (await people[who].press(button))[0];
  };

  for (let step = 0; step < steps; step += 1) {
    await bot.goTo(bot.now() + 1000);
    const who: Editor = chance.below(2) === 0 ? 0 : 1;
    const mine = cards[who];
    const latest = mine.at(-1);
    switch (chance.pick(['say', 'say', 'confirm', 'confirm', 'confirm', 'again', 'both', 'look'] as const)) {
      case 'say':
        await propose(who);
        break;
      case 'confirm':
        if (latest) await settle(who, latest, await tap(who, latest));
        else await propose(who);
        break;
      case 'again': {
        const any = chance.pick(mine);
        if (any) await settle(who, any, await tap(who, any));
        break;
      }
      case 'both': {
        const [one, two] = [cards[0].at(-1), cards[1].at(-1)];
        if (!one || !two) break;
        const answers = await Promise.all([tap(0, one), tap(1, two)]);
        // Whoever was saved was first.
        const secondFirst = two.state === 'open' && (answers[1]?.text ?? '').includes('Tallennettu');
        if (secondFirst) await settle(1, two, answers[1], true);
        await settle(0, one, answers[0], true);
        if (!secondFirst) await settle(1, two, answers[1], true);
        break;
      }
      case 'look': {
        const [reply] = await people[who].say(`historia ${workers[seed % workers.length]}`);
        check(reply?.text !== undefined && reply.text !== '', 'no history');
      }
    }
    check((await revision()) === at, `revision ${await revision()}, expected ${at}`);
  }

  for (const [n, wish] of saved.entries()) {
    const replaced = saved.slice(n + 1).some(({ field }) => field === wish.field);
    check(replaced || (await wish.isDone()), `lost: ${wish.said}`);
  }
}

describe('a hundred interleavings of two coordinators lose no confirmed change and save none twice', () => {
  const share = 20;
  test.each(seeds.filter((seed) => seed % share === 0))('from seed %i', async (first) => {
    const before = await revision();
    for (const seed of seeds.slice(first, first + share)) await interleaving(seed);
    expect((await revision()) - before).toBeGreaterThan(30);
  });
});

/** Both name somebody to each place; gives the answers to their taps. */
async function bothName(
  places: readonly string[],
  people: readonly [TestPerson, TestPerson],
  taps: (first: () => Promise<string>, second: () => Promise<string>) => Promise<readonly string[]>,
): Promise<void> {
  for (const id of places) {
    const before = new Set<string>((await assignments(id)).map((each) => each.worker));
    const name = nameOf.parse((await store.get('service', id))?.body).name.fi;
    const free = workers.filter((each) => !before.has(each));
    const tap = async (at: Editor): Promise<() => Promise<string>> => {
      const [preview] = await people[at].say(`nimeä ${free[at]} ${name} Hartola varahenkilöksi`);
      const button = confirmOf(preview);
      if (!button) throw new Error(`no card: ${preview?.text}`);
      return async () => (await people[at].press(button))[0]?.text ?? '';
    };
    await bot.goTo(bot.now() + 1000);
    const answers = await taps(await tap(0), await tap(1));
    expect(answers.filter((text) => text.includes('Tallennettu'))).toHaveLength(1);
    expect(answers.filter((text) => text.includes('tietoa sillä välin'))).toHaveLength(1);
  }
}

describe('two who name two people to one place: the second one sees the first name before it is saved', () => {
  test('at the same moment', async () => {
    const people = [bot.person({ email: addresses[0] }), bot.person({ email: addresses[1] })] as const;
    await bothName(['kuraattori', 'koulupsykologi', 'diakonia'], people, (first, second) =>
      Promise.all([first(), second()]),
    );
  });

  test('each with a bot of their own, on one store', async () => {
    const other = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
    const people = [bot.person({ email: addresses[0] }), other.person({ email: addresses[1] })] as const;
    try {
      await bothName(['lastenneuvola', 'aitiysneuvola'], people, async (first, second) => [
        await first(),
        await second(),
      ]);
    } finally {
      await other.stop();
    }
  });
});
