import { plantKinds } from './plants.ts';
import { type Finding, faultsOf, plantedRun } from './run.ts';

/**
 * Plants what tells who a client is, and words that tell nothing, in thousands of turns, and searches for it where it
 * should not be. Turns and seed may be given: `npm run planted -- 5000 7`. Exits with 1 when something is found that is
 * no miss of the screening, or more of it than is written down in docs/privacy.md.
 */
const [turns = 4000, seed = 1] = process.argv.slice(2).map(Number);
const began = process.hrtime.bigint();
const run = await plantedRun(seed, turns);
const seconds = Number(process.hrtime.bigint() - began) / 1e9;

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const count = <T>(list: readonly T[], keyOf: (each: T) => string): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const each of list) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
};

print(`${run.turns} turns with seed ${seed}, ${seconds.toFixed(0)} s`);
print('\nplanted, and of it found where it should not be:');
for (const kind of plantKinds) {
  const planted = run.planted.filter((each) => each.kind === kind).length;
  const found = run.planted.filter((each) => each.kind === kind && each.foundIn.length > 0).length;
  print(`${kind.padEnd(16)}${String(planted).padStart(6)}${String(found).padStart(6)}`);
}
print('\nsearched, characters:');
for (const [where, length] of Object.entries(run.searched))
  print(`${where.padEnd(32)}${String(length).padStart(10)}`);
const told = ({ kind, way, where }: Finding): string => `${kind}, ${way}: ${where}`;
print('\nfound:');
for (const [what, many] of count(run.found, told)) print(`${String(many).padStart(5)}  ${what}`);
print('\nkept where it may be:');
for (const [what, many] of count(run.kept, told)) print(`${String(many).padStart(5)}  ${what}`);
print('\nfound after the time of texts was over:');
for (const [what, many] of count(run.afterwards, told)) print(`${String(many).padStart(5)}  ${what}`);
print('\nexamples of what was found:');
for (const { kind, way, text, foundIn } of run.planted.filter((each) => each.foundIn.length > 0).slice(0, 40))
  print(`  ${kind}, ${way}: ${text}  [${foundIn.join(', ')}]`);

if (faultsOf(run).length > 0) process.exitCode = 1;
