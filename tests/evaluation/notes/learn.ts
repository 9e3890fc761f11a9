import { classes, type Weights } from '../../../knowledge/notes/model.ts';

/** A sentence: its features and the place of its class among `classes`. */
export interface Example {
  readonly file: string;
  readonly features: ReadonlySet<string>;
  readonly label: number;
}

/** Features of fewer notes say more about those notes than about language. */
const fewestFiles = 3;
/** How much a weight costs, chosen by leaving out one writer at a time among 1, 3, 5, 7, 10 and 30. */
const penalty = 5;
/** So many features read the notes of a writer who was left out as well as all of them do. */
const mostFeatures = 1000;
const steps = 400;
const pace = 0.1;
/** Hundredths; smaller weights are left out. */
const least = 5;

/** Learns twice: from all features, and then from the strongest of those. The same for the same examples. */
export function learn(examples: readonly Example[]): Weights {
  const all = [...weightsOf(examples, frequentFeatures(examples))];
  const strength = (row: readonly number[]): number => Math.max(...row.map(Math.abs));
  const strongest = all.sort((a, b) => strength(b[1]) - strength(a[1])).slice(0, mostFeatures);
  return rounded(weightsOf(examples, strongest.map(([name]) => name).sort()));
}

/** Softmax regression with L2, by full gradients with a pace of its own for every weight. */
function weightsOf(examples: readonly Example[], names: readonly string[]): Weights {
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
    names.map((name, at): [string, readonly number[]] => [
      name,
      [...weights.subarray(at * classes.length, (at + 1) * classes.length)],
    ]),
  );
}

function rounded(weights: Weights): Weights {
  return new Map(
    [...weights].flatMap(([name, own]): [string, readonly number[]][] => {
      const hundredths = own.map((weight) => Math.round(weight * 100));
      return hundredths.some((weight) => Math.abs(weight) >= least)
        ? [[name, hundredths.map((weight) => weight / 100)]]
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
