/** What a sentence is for a summary; the order is that of every row of numbers below. */
export const classes = ['decision', 'action', 'open', 'none'] as const;
export type Class = (typeof classes)[number];

/** Of each feature, how much it speaks for each class. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** Logarithms of how likely each class is, in their order. */
export function logLikelihoods(features: Iterable<string>, weights: Weights): readonly number[] {
  const scores = classes.map(() => 0);
  for (const feature of features)
    weights.get(feature)?.forEach((weight, of) => {
      scores[of] = (scores[of] ?? 0) + weight;
    });
  const most = Math.max(...scores);
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  return scores.map((score) => score - most - total);
}

/** One feature a line: its name, a bar, and its weights in hundredths. */
export const weightsFrom = (lines: string): Weights =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line): [string, readonly number[]] => {
        const bar = line.lastIndexOf('|');
        return [
          line.slice(0, bar),
          line
            .slice(bar + 1)
            .split(' ')
            .map((weight) => Number(weight) / 100),
        ];
      }),
  );
