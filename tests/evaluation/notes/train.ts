import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { examplesOf } from './examples.ts';
import { type Example, learn } from './learn.ts';
import { readMarkedNotes } from './marked-notes.ts';
import { type Pair, readPairs } from './pairs.ts';
import { linesOf, sumOf, type Tallies } from './totals.ts';

/**
 * Learns the weights of features of sentences: `npm run --silent train:notes [-- --folds N] [--write]`. First it tells
 * what to expect of notes that were not learnt from: every pair is read by weights learnt without its fold.
 * `--folds 0` skips that. `--misses` lists what those weights miss. `--write` writes `knowledge/notes/weights.ts`.
 */
const { values } = parseArgs({
  options: {
    folds: { type: 'string', default: '8' },
    misses: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});
const folder = 'tests/evaluation/notes';
const pairs = readPairs(`${folder}/development`);
const marked = readMarkedNotes(`${folder}/training`);
const examples = new Map<Pair, readonly Example[]>(
  [...pairs, ...marked].map((pair) => [pair, examplesOf(pair)]),
);
const all = [...examples.keys()];

const folds = Number(values.folds);
const foldOf = (pair: Pair): number => (all.indexOf(pair) * 5) % folds;
const tallies = new Map<Pair, Tallies>();
for (let fold = 0; fold < folds; fold += 1) {
  const weights = learn(
    all.filter((pair) => foldOf(pair) !== fold).flatMap((pair) => examples.get(pair) ?? []),
  );
  for (const pair of all.filter((each) => foldOf(each) === fold)) {
    const found = compare(pair.notes, pair.expected, weights);
    tallies.set(pair, found.tallies);
    if (values.misses === true) process.stdout.write(`${[pair.file, ...found.misses].join('\n')}\n`);
  }
}
const tell = (name: string, of: readonly Pair[]): void => {
  process.stdout.write(`${name}\n${linesOf(sumOf(of.flatMap((pair) => tallies.get(pair) ?? [])))}`);
};
if (folds > 0) {
  const isOlder = ({ file }: Pair): boolean => /^..-[0-3]/.test(file);
  tell('pairs that the rules were made from', pairs.filter(isOlder));
  tell(
    'pairs that no rule was made from',
    pairs.filter((pair) => !isOlder(pair)),
  );
  tell('marked notes (owners and days are not marked)', marked);
}
if (values.write === true) {
  const weights = [...learn([...examples.values()].flat())].map(
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
