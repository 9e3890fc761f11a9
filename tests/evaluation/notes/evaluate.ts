import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { readPairs } from './pairs.ts';
import { linesOf, sumOf, type Tallies } from './totals.ts';

/**
 * Reads every pair `NAME.{txt,md,vtt}` and `NAME.expected.json` of a folder and prints precision and recall:
 * `npm run --silent eval:notes -- FOLDER [--misses]`. Without a folder it is the one of the texts for development, which the
 * weights were learnt from: `npm run --silent train:notes` tells what to expect of others.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' } },
});
const groups = new Map<string, Tallies[]>();
for (const { file, notes, expected } of readPairs(positionals[0] ?? 'tests/evaluation/notes/development')) {
  const { tallies, misses } = compare(notes, expected);
  for (const group of ['all', expected.lang, expected.style])
    groups.set(group, [...(groups.get(group) ?? []), tallies]);
  if (values.misses === true && misses.length > 0) process.stdout.write(`${[file, ...misses].join('\n')}\n`);
}
for (const [group, tallies] of groups) process.stdout.write(`${group}\n${linesOf(sumOf(tallies))}`);
