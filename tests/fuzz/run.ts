import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestBot } from '../support/bot.ts';
import { fuzz } from './fuzz.ts';

/**
 * `npm run fuzz`: so many activities from one seed, most of them spoilt. Ends with 1 at any 5xx, anything that failed inside,
 * any unhandled rejection or exception, at memory that grows, or when a normal question is not answered afterwards.
 * `--seed N`, `--count N`.
 */
const number = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const seed = number('seed', 1);
const count = number('count', 20_000);
/** What the heap may grow by from a quarter of the way to the end, after collection. */
const mostGrowth = 8;

let unhandled = 0;
for (const event of ['unhandledRejection', 'uncaughtException'] as const)
  process.on(event, (fault: unknown) => {
    unhandled += 1;
    process.stderr.write(`${event}: ${fault instanceof Error ? fault.stack : String(fault)}\n`);
  });
const heap = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
};

const folder = mkdtempSync(join(tmpdir(), 'koppi-fuzz-'));
const bot = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
const began = Date.now();
const marks: number[] = [];
const { statuses, faults, slowest } = await fuzz(bot, seed, count, (n) => {
  if (n % Math.floor(count / 4) === 0) marks.push(heap());
});
const [reply] = await bot.person().say('kuka on kuraattori Hollolassa?');
const isAnswered = reply?.text.includes('Sonja Paananen') === true;
const growth = (marks.at(-1) ?? 0) - (marks[0] ?? 0);
await bot.stop();
rmSync(folder, { recursive: true, force: true });

const print = (line: string): void => void process.stdout.write(`${line}\n`);
print(`${count} activities, seed ${seed}, ${((Date.now() - began) / 1000).toFixed(0)} s`);
print(
  `answers: ${[...statuses]
    .sort()
    .map(([status, times]) => `${status}: ${times}`)
    .join(', ')}`,
);
print(`the slowest answer took ${slowest.ms.toFixed(0)} ms (activity ${slowest.n})`);
print(
  `heap after collection at each quarter: ${marks.map((each) => each.toFixed(1)).join(', ')} MB; growth from the first to the last ${growth.toFixed(1)} MB, at most ${mostGrowth}`,
);
print(
  `failed inside or 5xx: ${faults.length}; unhandled rejections and exceptions: ${unhandled}; a question afterwards: ${isAnswered ? 'answered' : 'NOT answered'}`,
);
for (const each of faults.slice(0, 20)) print(`  ${each}`);
process.exitCode =
  faults.length + unhandled > 0 || !isAnswered || growth > mostGrowth || globalThis.gc === undefined ? 1 : 0;
