import { Concepts } from '../concepts.ts';
import { childWelfare } from './child-welfare.ts';
import type { ConceptSource } from './concept.ts';
import { disability } from './disability.ts';
import { earlyEducation } from './early-education.ts';
import { everydaySupport } from './everyday-support.ts';
import { familyLawAndSeparation } from './family-law-and-separation.ts';
import { general } from './general.ts';
import { immigration } from './immigration.ts';
import { leisure } from './leisure.ts';
import { mentalHealth } from './mental-health.ts';
import { moneyAndHousing } from './money-and-housing.ts';
import { parishAndAssociations } from './parish-and-associations.ts';
import { pregnancyAndBaby } from './pregnancy-and-baby.ts';
import { school } from './school.ts';
import { substancesAndCrime } from './substances-and-crime.ts';
import { therapyAndHealth } from './therapy-and-health.ts';
import { violenceAndCrisis } from './violence-and-crisis.ts';
import { youth } from './youth.ts';

/** Every theme of the lexicon. */
export const lexicon: readonly ConceptSource[] = [
  ...childWelfare,
  ...disability,
  ...earlyEducation,
  ...everydaySupport,
  ...familyLawAndSeparation,
  ...general,
  ...immigration,
  ...leisure,
  ...mentalHealth,
  ...moneyAndHousing,
  ...parishAndAssociations,
  ...pregnancyAndBaby,
  ...school,
  ...substancesAndCrime,
  ...therapyAndHealth,
  ...violenceAndCrisis,
  ...youth,
];

let compiled: Concepts | undefined;

/** Compiled once, when the first directory is read: it is the same for all. */
export const concepts = (): Concepts => {
  compiled ??= new Concepts(lexicon);
  return compiled;
};
