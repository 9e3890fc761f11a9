import { type Measure, measures, type Tally } from './compare.ts';

export type Tallies = Readonly<Record<Measure, Tally>>;

const nothing = (): Tally => ({ right: 0, found: 0, expected: 0 });

export function sumOf(all: readonly Tallies[]): Tallies {
  const total: Record<Measure, Tally> = {
    decisions: nothing(),
    actions: nothing(),
    owners: nothing(),
    dates: nothing(),
    open: nothing(),
    next: nothing(),
  };
  for (const tallies of all)
    for (const measure of measures) {
      total[measure].right += tallies[measure].right;
      total[measure].found += tallies[measure].found;
      total[measure].expected += tallies[measure].expected;
    }
  return total;
}

/** One line a measure: precision, recall and their harmonic mean. */
export const linesOf = (tallies: Tallies): string =>
  measures.map((measure) => `${line(measure, tallies[measure])}\n`).join('');

function line(measure: Measure, { right, found, expected }: Tally): string {
  const share = (of: number): string => (of === 0 ? '-' : `${((100 * right) / of).toFixed(1)} %`);
  const counts = `(${right} right of ${found} read and ${expected} expected)`;
  const mean = found + expected === 0 ? '-' : ((200 * right) / (found + expected)).toFixed(1);
  return `  ${measure.padEnd(10)} precision ${share(found).padStart(7)}  recall ${share(expected).padStart(7)}  F1 ${mean.padStart(5)}  ${counts}`;
}
