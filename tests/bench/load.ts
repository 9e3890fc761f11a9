import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readDemo } from '../../bot/load-demo.ts';
import { createTeams, ended } from './as-teams.ts';
import { cpuOf, peakMemoryOf, percentile } from './load/figures.ts';
import { type Borne, measureLoad } from './load/measure.ts';

/**
 * Many conversations at once, each with the next turn as soon as the last one is answered, on one and two processes, without
 * and with tokens; beside it a bare echo bot. Ends with 1 when anything that was acknowledged is lost.
 */
const { seconds, conversations } = z
  .object({
    seconds: z.coerce.number().int().min(1),
    conversations: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(z.coerce.number().int().min(1))),
  })
  .parse(
    parseArgs({
      options: {
        seconds: { type: 'string', default: '60' },
        conversations: { type: 'string', default: '64,256,1000' },
      },
    }).values,
  );
const echoSeconds = Math.min(seconds, 15);

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const load = (): string => loadavg()[0]?.toFixed(1) ?? '';
const timesOf = (times: readonly number[]): string =>
  [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(0)).join(' / ');

/** Turns a second of the echo bot. */
async function measureEcho(at: number): Promise<number> {
  const teams = await createTeams({}, () => undefined, { isKept: () => false });
  const [child, address] = await teams.start('dist/echo.js', []);
  const times: number[] = [];
  const converse = async (user: number): Promise<void> => {
    const until = performance.now() + echoSeconds * 1000;
    while (performance.now() < until)
      times.push((await teams.post(address, user, { type: 'message', text: 'hei' })).ms);
  };
  await Promise.all(Array.from({ length: at }, (_, user) => converse(user)));
  const perSecond = times.length / echoSeconds;
  print(
    `| ${at} | echo bot | ${perSecond.toFixed(0)} | | ${timesOf(times)} | ${(cpuOf(child.pid) / times.length).toFixed(2)} | ${peakMemoryOf(child.pid).toFixed(0)} | |`,
  );
  await ended(child);
  teams.close();
  return perSecond;
}

const lossesOf = ({ account, tapsFailed, breaches }: Borne): readonly string[] => {
  const { acknowledged: _, ...faults } = account;
  return Object.entries({ ...faults, tapsFailed, ...breaches }).flatMap(([what, count]) =>
    count > 0 ? [`${what} ${count}`] : [],
  );
};

print(
  `${cpus().length} cores, Node ${process.version}, SQLite with full sync, demo directory, ${seconds} s each; load of the machine at the start ${load()}`,
);
print('| conversations | bot | turns/s | of echo | p50 / p95 / p99, ms | CPU ms a turn | peak MB | lost |');
print('|---|---|---|---|---|---|---|---|');
const demo = await readDemo();
const sums = { turns: 0, consultations: 0, homes: 0, edits: 0 };
let isBroken = false;
for (const at of conversations) {
  const echo = await measureEcho(at);
  for (const isServed of [false, true])
    for (const processes of [1, 2]) {
      const borne = await measureLoad(demo, { conversations: at, processes, isServed, seconds });
      const losses = lossesOf(borne);
      if (losses.length > 0) isBroken = true;
      for (const what of borne.amiss.slice(0, 3)) process.stderr.write(`${what.slice(0, 600)}\n`);
      print(
        `| ${at} | ${processes === 1 ? '1 process' : `${processes} processes`}${isServed ? ', tokens' : ''} | ${borne.perSecond.toFixed(0)} | ${(borne.perSecond / echo).toFixed(2)} | ${timesOf(borne.times)} | ${borne.cpuPerTurn.toFixed(2)} | ${borne.peaks.map((peak) => peak.toFixed(0)).join(', ')} | ${losses.join(', ') || 'nothing'} |`,
      );
      sums.turns += borne.times.length;
      sums.consultations += borne.consultations;
      sums.homes += borne.homes;
      sums.edits += borne.directoryEdits;
    }
}
print(
  `\n${sums.turns} turns, each with its answer; in the stores ${sums.consultations} consultations, ${sums.homes} home areas, ${sums.edits} changes of the directory; load at the end ${load()}`,
);
print('targets: 64 conversations p95 under 100 ms, at least 0.60 of the echo bot, nothing lost');
if (isBroken) print('BREACH');
process.exitCode = isBroken ? 1 : 0;
