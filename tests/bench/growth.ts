import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { systemIds } from '../../bot/clock.ts';
import { readConfig } from '../../bot/config.ts';
import { createDirectoryStore } from '../../bot/directory-store.ts';
import { loadDemoInto, readDemo } from '../../bot/load-demo.ts';
import { start } from '../../bot/main.ts';
import { openStore } from '../../bot/open-store.ts';
import type { DirectoryData } from '../../knowledge/directory/directory.ts';
import { createTeams, ended, morningZone } from './as-teams.ts';
import { chartOf } from './load/chart.ts';
import { memoryOf, peakMemoryOf, percentile } from './load/figures.ts';
import { openConsultations, tapsOf } from './load/open-consultations.ts';
import { largeDirectory, type Size } from './search/large-directory.ts';
import { questionsAbout } from './search/questions.ts';

/**
 * What grows with the directory and with the open consultations: the start, the memory, a question and a tap over HTTP, and a
 * look of the outbox at nothing that is due. Writes docs/images/growth.svg. The people do one thing after the other at once.
 */
const sizes: readonly Size[] = [
  { rows: 1000, services: 200 },
  { rows: 10_000, services: 400 },
  { rows: 20_000, services: 600 },
  { rows: 100_000, services: 1500 },
];
const counts = [1000, 10_000, 100_000];
const { seconds, image } = z.object({ seconds: z.coerce.number().int().min(1), image: z.string() }).parse(
  parseArgs({
    options: {
      seconds: { type: 'string', default: '20' },
      image: { type: 'string', default: 'docs/images/growth.svg' },
    },
  }).values,
);
const people = 16;
const starts = 3;
const looks = 300;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (time: number): string => time.toFixed(time < 10 ? 2 : 0);

/** So many people do one thing after the other for a while; milliseconds of each. */
async function timesOf(work: (user: number, nth: number) => Promise<number | undefined>): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  const one = async (user: number): Promise<void> => {
    for (let nth = 0; performance.now() < until; nth += 1) {
      const time = await work(user, nth);
      if (time === undefined) return;
      times.push(time);
    }
  };
  await Promise.all(Array.from({ length: people }, (_, user) => one(user)));
  return times;
}

type Teams = Awaited<ReturnType<typeof createTeams>>;
/** Starts a bot a few times: the last one, with the median time to its readiness in milliseconds. */
async function startBot(teams: Teams) {
  const took: number[] = [];
  for (;;) {
    const from = performance.now();
    const [child, address] = await teams.start('dist/main.js', ['local']);
    if ((await fetch(`${address}/readyz`)).status !== 200) throw new Error('not ready');
    took.push(performance.now() - from);
    if (took.length === starts) return { child, address, startedIn: percentile(took, 0.5) };
    await ended(child);
  }
}

async function withDirectory(demo: DirectoryData, size: Size) {
  const folder = mkdtempSync(join(tmpdir(), 'koppi-growth-'));
  const data = largeDirectory(demo, size);
  const store = await openStore({ store: 'sqlite', dataFolder: folder }, systemIds);
  const directories = createDirectoryStore(store);
  const stamp = { at: Date.now(), by: { name: 'Koppi', via: 'command_line' } } as const;
  if (!(await directories.save(await directories.load(), data, stamp)).ok) throw new Error('not saved');
  await store.close();
  const questions = questionsAbout(data, 500);
  const teams = await createTeams(
    { KOPPI_DATA: folder, KOPPI_DEMO: '0' },
    (user) => data.workers[user]?.email,
    { isKept: () => false },
  );
  const { child, address, startedIn } = await startBot(teams);
  const idle = memoryOf(child.pid);
  const times = await timesOf(async (user, nth) => {
    const text = questions[(user * 31 + nth) % questions.length]?.text ?? '';
    return (await teams.post(address, user, { type: 'message', text })).ms;
  });
  const loaded = memoryOf(child.pid);
  const peak = peakMemoryOf(child.pid);
  await ended(child);
  teams.close();
  rmSync(folder, { recursive: true });
  return {
    startedIn,
    idle,
    loaded,
    peak,
    perSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}

async function withConsultations(count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'koppi-growth-'));
  const store = await openStore({ store: 'sqlite', dataFolder: folder }, systemIds);
  await loadDemoInto(createDirectoryStore(store), Date.now());
  const { emails, held } = await openConsultations(store, people, count);
  await store.close();
  const teams = await createTeams({ KOPPI_DATA: folder }, (user) => emails[user], { isKept: () => false });
  const { child, address, startedIn } = await startBot(teams);
  await Promise.all(emails.map((_, user) => teams.post(address, user, { type: 'message', text: 'hei' })));
  const taps = held.map((ids) => ids.flatMap(tapsOf));
  const times = await timesOf(async (user, nth) => {
    const [verb, press] = taps[user]?.[nth] ?? [];
    if (verb === undefined || press === undefined) return undefined;
    const { ms, answer } = await teams.tap(address, user, verb, press);
    if (!answer.includes('AdaptiveCard')) throw new Error(`no card: ${answer.slice(0, 300)}`);
    return ms;
  });
  const peak = peakMemoryOf(child.pid);
  await ended(child);
  teams.close();

  const { config, problems } = readConfig('local', {
    PORT: '0',
    KOPPI_DATA: folder,
    KOPPI_TIMEZONE: morningZone,
    LOG_LEVEL: 'error',
  });
  if (!config) throw new Error(problems.join('\n'));
  const running = await start(config, { background: false });
  // What the taps have left is said first.
  for (let look = 0; look < 5; look += 1) await running.runDue();
  const looked: number[] = [];
  for (let look = 0; look < looks; look += 1) {
    const from = performance.now();
    await running.runDue();
    looked.push(performance.now() - from);
  }
  await running.stop();
  rmSync(folder, { recursive: true });
  return {
    startedIn,
    peak,
    taps: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    look: percentile(looked, 0.5),
    lookP95: percentile(looked, 0.95),
  };
}

const load = (): string => loadavg()[0]?.toFixed(1) ?? '';
print(
  `${cpus().length} cores, Node ${process.version}, SQLite with full sync; ${people} people without a pause for ${seconds} s each; load of the machine ${load()}\n`,
);
const demo = await readDemo();
const directories: (readonly [number, Awaited<ReturnType<typeof withDirectory>>])[] = [];
print(
  '| rows, services | start to readiness, ms | memory idle / after questions / most, MB | question p50 / p95, ms | questions/s |',
);
print('|---|---|---|---|---|');
for (const size of sizes) {
  const each = await withDirectory(demo, size);
  directories.push([size.rows, each]);
  print(
    `| ${size.rows}, ${size.services} | ${ms(each.startedIn)} | ${[each.idle, each.loaded, each.peak].map((mb) => mb.toFixed(0)).join(' / ')} | ${ms(each.p50)} / ${ms(each.p95)} | ${each.perSecond.toFixed(0)} |`,
  );
}
const consultations: (readonly [number, Awaited<ReturnType<typeof withConsultations>>])[] = [];
print(
  '\n| open consultations | start to readiness, ms | memory, most, MB | tap p50 / p95, ms | taps | look at nothing due p50 / p95, ms |',
);
print('|---|---|---|---|---|---|');
for (const count of counts) {
  const each = await withConsultations(count);
  consultations.push([count, each]);
  print(
    `| ${count} | ${ms(each.startedIn)} | ${each.peak.toFixed(0)} | ${ms(each.p50)} / ${ms(each.p95)} | ${each.taps} | ${ms(each.look)} / ${ms(each.lookP95)} |`,
  );
}
const rows = 'rows in the directory';
const open = 'open consultations';
writeFileSync(
  image,
  chartOf([
    {
      title: 'Question over HTTP, ms',
      along: rows,
      lines: [
        { name: 'p50', points: directories.map(([x, { p50 }]) => [x, p50]) },
        { name: 'p95', points: directories.map(([x, { p95 }]) => [x, p95]) },
      ],
    },
    {
      title: 'Memory, MB',
      along: rows,
      lines: [
        { name: 'idle', points: directories.map(([x, { idle }]) => [x, idle]) },
        { name: 'most', points: directories.map(([x, { peak }]) => [x, peak]) },
      ],
    },
    {
      title: 'Start to readiness, ms',
      along: 'rows, or open consultations',
      lines: [
        { name: 'directory', points: directories.map(([x, { startedIn }]) => [x, startedIn]) },
        { name: 'consultations', points: consultations.map(([x, { startedIn }]) => [x, startedIn]) },
      ],
    },
    {
      title: 'Tap over HTTP, ms',
      along: open,
      lines: [
        { name: 'p50', points: consultations.map(([x, { p50 }]) => [x, p50]) },
        { name: 'p95', points: consultations.map(([x, { p95 }]) => [x, p95]) },
      ],
    },
  ]),
);
print(`\n${image}; load of the machine at the end ${load()}`);
const at20k = directories.find(([x]) => x === 20_000)?.[1];
print(`20,000 rows: at most ${at20k?.peak.toFixed(0)} MB (target 250)`);
