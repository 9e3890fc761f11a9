import { Concepts } from '../concepts.ts';
import type { ConceptSource } from './concept.ts';
import { everydaySupport } from './everyday-support.ts';
import { pregnancyAndBaby } from './pregnancy-and-baby.ts';
import { substancesAndCrime } from './substances-and-crime.ts';
import { therapyAndHealth } from './therapy-and-health.ts';
import { youth } from './youth.ts';

/** Every theme of the lexicon. */
export const lexicon: readonly ConceptSource[] = [
  ...pregnancyAndBaby,
  ...therapyAndHealth,
  ...everydaySupport,
  ...youth,
  ...substancesAndCrime,
];

let compiled: Concepts | undefined;

/** Compiled once, when the first directory is read: it is the same for all. */
export const concepts = (): Concepts => {
  compiled ??= new Concepts(lexicon);
  return compiled;
};
