import { classes, type Weights } from '../../../knowledge/notes/model.ts';

/** A sentence: its features and the place of its class among `classes`. */
export interface Example {
  readonly file: string;
  readonly features: ReadonlySet<string>;
  readonly label: number;
}

/** Features of fewer notes say more about those notes than about language. */
const fewestFiles = 3;
/** How much a weight costs, chosen by folds among 2, 5, 10 and 20. */
const penalty = 10;
const steps = 200;
const pace = 0.05;
/** Hundredths; smaller weights are left out. */
const least = 5;

/** Softmax regression with L2, by full gradients with a pace of its own for every weight. The same for the same examples. */
export function learn(examples: readonly Example[]): Weights {
  const names = frequentFeatures(examples);
  const place = new Map(names.map((name, at): [string, number] => [name, at]));
  const rows = examples.map(({ features }) =>
    [...features].flatMap((name) => place.get(name) ?? []).map((at) => at * classes.length),
  );
  const weights = new Float64Array(names.length * classes.length);
  const paces = new Float64Array(weights.length).fill(1e-8);
  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map((weight) => penalty * weight);
    rows.forEach((row, at) => {
      const errors = chancesOf(row, weights).map((chance, of) => chance - Number(examples[at]?.label === of));
      for (const from of row)
        errors.forEach((error, of) => {
          gradient[from + of] = (gradient[from + of] ?? 0) + error;
        });
    });
    gradient.forEach((slope, at) => {
      paces[at] = (paces[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (pace * slope) / Math.sqrt(paces[at] ?? 1);
    });
  }
  return new Map(
    names.flatMap((name, at): [string, readonly number[]][] => {
      const own = [...weights.subarray(at * classes.length, (at + 1) * classes.length)];
      const rounded = own.map((weight) => Math.round(weight * 100));
      return rounded.some((weight) => Math.abs(weight) >= least)
        ? [[name, rounded.map((weight) => weight / 100)]]
        : [];
    }),
  );
}

function frequentFeatures(examples: readonly Example[]): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const { file, features } of examples)
    for (const name of features) files.set(name, (files.get(name) ?? new Set()).add(file));
  return [...files]
    .filter(([, of]) => of.size >= fewestFiles)
    .map(([name]) => name)
    .sort();
}

function chancesOf(row: readonly number[], weights: Float64Array): readonly number[] {
  const scores = classes.map(() => 0);
  for (const from of row)
    for (let of = 0; of < classes.length; of += 1) scores[of] = (scores[of] ?? 0) + (weights[from + of] ?? 0);
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
