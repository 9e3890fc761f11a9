import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { notesFromText } from '../../../knowledge/notes/notes-from-text.ts';
import { notesFromVtt } from '../../../knowledge/notes/notes-from-vtt.ts';
import { compare, expectedNotes, type Measure, measures, type Tally } from './compare.ts';

/**
 * Reads every pair `NAME.{txt,md,vtt}` and `NAME.expected.json` of a folder and prints precision and recall:
 * `npm run --silent eval -- FOLDER [--misses]`. Without a folder it is the one of the texts for development.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' } },
});
const folder = positionals[0] ?? 'tests/evaluation/notes/development';
const ending = /\.(?:txt|md|vtt)$/;
const totals = new Map<string, Record<Measure, Tally>>();

for (const file of readdirSync(folder)
  .filter((name) => ending.test(name))
  .sort()) {
  const source = readFileSync(join(folder, file), 'utf8');
  const expected = expectedNotes.parse(
    JSON.parse(readFileSync(join(folder, file.replace(ending, '.expected.json')), 'utf8')),
  );
  const notes = file.endsWith('.vtt') ? notesFromVtt(source) : notesFromText(source);
  const { tallies, misses } = compare(notes, expected);
  for (const group of ['all', expected.lang, expected.style]) add(group, tallies);
  if (values.misses === true && misses.length > 0) process.stdout.write(`${[file, ...misses].join('\n')}\n`);
}
for (const [group, tallies] of totals) {
  process.stdout.write(`${group}\n`);
  for (const measure of measures) process.stdout.write(`${line(measure, tallies[measure])}\n`);
}

function add(group: string, tallies: Readonly<Record<Measure, Tally>>): void {
  const nothing = (): Tally => ({ right: 0, found: 0, expected: 0 });
  const total = totals.get(group) ?? {
    decisions: nothing(),
    actions: nothing(),
    owners: nothing(),
    dates: nothing(),
    open: nothing(),
    next: nothing(),
  };
  totals.set(group, total);
  for (const measure of measures) {
    total[measure].right += tallies[measure].right;
    total[measure].found += tallies[measure].found;
    total[measure].expected += tallies[measure].expected;
  }
}

function line(measure: Measure, { right, found, expected }: Tally): string {
  const share = (of: number): string => (of === 0 ? '-' : `${((100 * right) / of).toFixed(1)} %`);
  const counts = `(${right} right of ${found} read and ${expected} expected)`;
  return `  ${measure.padEnd(10)} precision ${share(found).padStart(7)}  recall ${share(expected).padStart(7)}  ${counts}`;
}
