import { episode, type Outcome } from './episode.ts';

/**
 * `npm run faults`: so many turns under faults, in episodes with a bot of their own, from seeds that follow one another. Ends with 1 when
 * anything was lost, said too often, half stored or not answered. `--seed N` repeats one episode.
 */
const number = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const turnsEach = number('turns-each', 200);
const first = number('seed', 1);
const episodes = number('episodes', process.argv.includes('--seed') ? 1 : 50);
const atOnce = 6;

let unhandled = 0;
process.on('unhandledRejection', (fault) => {
  unhandled += 1;
  process.stderr.write(`unhandled rejection: ${String(fault)}\n`);
});
process.on('uncaughtException', (fault) => {
  unhandled += 1;
  process.stderr.write(`uncaught exception: ${fault.stack}\n`);
});

const began = Date.now();
const outcomes: Outcome[] = [];
let next = first;
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let seed = next++; seed < first + episodes; seed = next++)
      outcomes.push(await episode(seed, turnsEach));
  }),
);
const sum = (maps: readonly Iterable<readonly [string, number]>[]): ReadonlyMap<string, number> => {
  const total = new Map<string, number>();
  for (const each of maps) for (const [name, count] of each) total.set(name, (total.get(name) ?? 0) + count);
  return new Map([...total].sort());
};
const print = (line: string): void => void process.stdout.write(`${line}\n`);
print(
  `${turnsEach * episodes} turns in ${episodes} episodes, seeds ${first} to ${first + episodes - 1}, ${((Date.now() - began) / 1000).toFixed(0)} s`,
);
for (const [name, count] of sum(outcomes.map(({ hits }) => [...hits])))
  print(`  ${String(count).padStart(6)}  ${name}`);
print('what came of it:');
for (const [name, count] of sum(outcomes.map(({ counts }) => Object.entries(counts))))
  print(`  ${String(count).padStart(6)}  ${name}`);
const breaches = outcomes.flatMap((each) => each.breaches);
print(`unhandled rejections and exceptions: ${unhandled}; breaches: ${breaches.length}`);
for (const each of breaches.slice(0, 40)) print(`  ${each}`);
for (const { seed } of outcomes.filter((each) => each.breaches.length > 0))
  print(`repeat: npm run faults -- --seed ${seed} --turns-each ${turnsEach}`);
process.exitCode = breaches.length + unhandled > 0 ? 1 : 0;
