import { languages } from '../kernel/languages.ts';
import { splitExpressions } from './expressions.ts';
import type { ConceptSource } from './lexicon/concept.ts';
import { type Features, featureCount, situationFeatures } from './situation-features.ts';
import type { Situation } from './situations/index.ts';
import { tokenize } from './tokens.ts';
import { forgetWords } from './word-cache.ts';

/** An expression of the lexicon says less than a sentence. */
const expressionWeight = 0.3;
/** How much of what everybody says is mixed into what is said of one concept (Dirichlet's prior, in sentences). */
const prior = 5;
/** How sure one sentence makes; chosen on questions that are no situations. */
const sharpness = 0.33;

interface Example {
  readonly concept: number;
  readonly weight: number;
  readonly features: Features;
}

/**
 * How likely each concept is what a question means, learnt from what people say of it: naive Bayes over features, with
 * each concept's words smoothed by everybody's (Zhai and Lafferty 2001, Dirichlet prior). It is learnt at the first
 * question, in a fraction of a second: nothing is kept but the sentences.
 */
export class SituationChances {
  private readonly concepts: number;
  /** How rarely each feature is said, and 0 for one that never is. */
  private readonly rarity = new Float32Array(featureCount);
  /** Of each feature, where its concepts begin and end in the two lists. */
  private readonly from = new Uint32Array(featureCount + 1);
  private of = new Uint16Array();
  private speaks = new Float32Array();
  /** What a concept loses by a feature that is never said of it. */
  private silence = new Float64Array();

  constructor(
    private readonly sources: readonly ConceptSource[],
    private readonly situations: readonly Situation[],
  ) {
    this.concepts = sources.length + 1;
  }

  private examples(): readonly Example[] {
    const places = new Map(this.sources.map(({ id }, at) => [id, at] as const));
    const said = this.situations.map(({ concept, text }) => ({
      concept: places.get(concept) ?? this.sources.length,
      weight: 1,
      features: situationFeatures(tokenize(text).map(({ word }) => word)),
    }));
    const expressions = this.sources.flatMap((source, concept) =>
      [source.names, ...languages.map((language) => source[language])].flatMap((list) =>
        splitExpressions(list ?? '').map((expression) => ({
          concept,
          weight: expressionWeight,
          features: situationFeatures(expression.split(/[ |]/).map(plain)),
        })),
      ),
    );
    return [...said, ...expressions];
  }

  private learn(): void {
    const { from, rarity } = this;
    const examples = this.examples();
    for (const { features } of examples) for (const at of features.at) from[at + 1] = (from[at + 1] ?? 0) + 1;
    for (let at = 0; at < featureCount; at += 1) {
      const count = from[at + 1] ?? 0;
      if (count > 0) rarity[at] = Math.log(1 + examples.length / count);
      from[at + 1] = count + (from[at] ?? 0);
    }
    // Every time a feature is said, the times of one feature side by side.
    const said = new Float32Array(from[featureCount] ?? 0);
    const saidOf = new Uint16Array(said.length);
    const next = from.slice();
    const totals = new Float64Array(this.concepts);
    for (const { concept, weight, features } of examples) {
      const values = this.weigh(features);
      features.at.forEach((at, place) => {
        const value = (values[place] ?? 0) * weight;
        const to = next[at] ?? 0;
        said[to] = value;
        saidOf[to] = concept;
        next[at] = to + 1;
        totals[concept] = (totals[concept] ?? 0) + value;
      });
    }
    const all = totals.reduce((sum, each) => sum + each, 0);
    let kept = 0;
    const byConcept = new Map<number, number>();
    for (let at = 0; at < featureCount; at += 1) {
      byConcept.clear();
      let everybodys = 0;
      for (let place = from[at] ?? 0; place < (next[at] ?? 0); place += 1) {
        const concept = saidOf[place] ?? 0;
        byConcept.set(concept, (byConcept.get(concept) ?? 0) + (said[place] ?? 0));
        everybodys += said[place] ?? 0;
      }
      from[at] = kept;
      // There are never more concepts than times, so nothing is overwritten that is still to be read.
      for (const [concept, by] of byConcept) {
        saidOf[kept] = concept;
        said[kept] = Math.log(1 + (by * all) / (prior * everybodys));
        kept += 1;
      }
    }
    from[featureCount] = kept;
    this.of = saidOf.slice(0, kept);
    this.speaks = said.slice(0, kept);
    this.silence = totals.map((total) => Math.log(prior / (total + prior)));
    // Of the words of all sentences few are asked about.
    forgetWords();
  }

  /** Chances that add up to 1: of each concept in the order of the sources, and at the end of none of them. */
  read(words: readonly string[]): Float64Array {
    if (this.silence.length === 0) this.learn();
    const chances = new Float64Array(this.concepts);
    const features = situationFeatures(words);
    let said = 0;
    this.weigh(features).forEach((value, place) => {
      const at = features.at[place] ?? 0;
      said += value;
      for (let each = this.from[at] ?? 0; each < (this.from[at + 1] ?? 0); each += 1) {
        const concept = this.of[each] ?? 0;
        chances[concept] = (chances[concept] ?? 0) + value * (this.speaks[each] ?? 0);
      }
    });
    let most = Number.NEGATIVE_INFINITY;
    for (let concept = 0; concept < chances.length; concept += 1) {
      const score = sharpness * ((chances[concept] ?? 0) + said * (this.silence[concept] ?? 0));
      chances[concept] = score;
      most = Math.max(most, score);
    }
    let sum = 0;
    for (let concept = 0; concept < chances.length; concept += 1) {
      chances[concept] = Math.exp((chances[concept] ?? 0) - most);
      sum += chances[concept] ?? 0;
    }
    return chances.map((chance) => chance / sum);
  }

  /** How much each of the features says here, of length 1 together; 0 for one that nobody has said. */
  private weigh({ at, by }: Features): Float32Array {
    const values = by.map((kind, place) => kind * (this.rarity[at[place] ?? 0] ?? 0));
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
    return length === 0 ? values : values.map((value) => value / length);
  }
}

const plain = (part: string): string => part.replaceAll('*', '').replace(/-$/, '');
