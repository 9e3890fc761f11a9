import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Weights } from '../../../knowledge/notes/model.ts';
import { compare } from './compare.ts';
import { examplesOf } from './examples.ts';
import { type Example, learn } from './learn.ts';
import { readMarkedNotes } from './marked-notes.ts';
import { type Pair, readPairs } from './pairs.ts';
import { linesOf, sumOf } from './totals.ts';
import { writerOf } from './writers.ts';

/**
 * Learns the weights of features of sentences: `npm run --silent train:notes [-- --measure] [--misses] [--write]`.
 * `--measure` tells what to expect of people who were not learnt from: the notes of every writer are read by weights that
 * were learnt from all the others. `--misses` lists what those weights miss. `--write` writes `knowledge/notes/weights.ts`.
 */
const { values } = parseArgs({
  options: { measure: { type: 'boolean' }, misses: { type: 'boolean' }, write: { type: 'boolean' } },
});
const folder = 'tests/evaluation/notes';
const all = [...readPairs(`${folder}/development`), ...readMarkedNotes(`${folder}/training`)];
const examples = new Map<Pair, readonly Example[]>(all.map((pair) => [pair, examplesOf(pair)]));
const learnFrom = (pairs: readonly Pair[]): Weights =>
  learn(pairs.flatMap((pair) => examples.get(pair) ?? []));

if (values.measure === true || values.misses === true) {
  const tallies = [...new Set(all.map(writerOf))].sort().flatMap((writer) => {
    const weights = learnFrom(all.filter((pair) => writerOf(pair) !== writer));
    const theirs = all.filter((pair) => writerOf(pair) === writer);
    const found = theirs.map((pair) => compare(pair.notes, pair.expected, weights));
    if (values.misses === true)
      theirs.forEach(({ file }, at) => {
        process.stdout.write(`${[file, ...(found[at]?.misses ?? [])].join('\n')}\n`);
      });
    const own = found.map((each) => each.tallies);
    process.stdout.write(`${writer}, ${theirs.length} notes\n${linesOf(sumOf(own))}`);
    return own;
  });
  process.stdout.write(
    `all (owners and days are not marked in the notes to learn from)\n${linesOf(sumOf(tallies))}`,
  );
}
if (values.write === true) {
  const weights = [...learnFrom(all)].map(
    ([name, row]) =>
      `${name.replace(/[\\`$]/g, '\\$&')}|${row.map((weight) => Math.round(weight * 100)).join(' ')}`,
  );
  writeFileSync('knowledge/notes/weights.ts', fileOf(weights));
}

function fileOf(weights: readonly string[]): string {
  return `import { type Weights, weightsFrom } from './model.ts';

/**
 * Written by \`npm run train:notes -- --write\`; docs/adr/0010 tells why and how. Each line: a feature, and in hundredths how
 * much it speaks for a decision, an action, an open question and none of them.
 */
export const trained: Weights = weightsFrom(\`
${weights.join('\n')}
\`);
`;
}
