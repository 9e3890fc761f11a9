import { Concepts } from '../concepts.ts';
import { readSituations } from '../situations/index.ts';
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

/** The matters of the lexicon by theme. `other`: what belongs to all of them. */
const byTheme = {
  child_welfare: childWelfare,
  disability,
  early_education: earlyEducation,
  everyday_support: everydaySupport,
  family_law: familyLawAndSeparation,
  other: general,
  immigration,
  leisure,
  mental_health: mentalHealth,
  money_and_housing: moneyAndHousing,
  parish_and_associations: parishAndAssociations,
  pregnancy_and_baby: pregnancyAndBaby,
  school,
  substances_and_crime: substancesAndCrime,
  therapy_and_health: therapyAndHealth,
  violence_and_crisis: violenceAndCrisis,
  youth,
} as const;

export type Theme = keyof typeof byTheme;
/** In the order in which they are shown: that of a family's life. */
export const themes = [
  'pregnancy_and_baby',
  'early_education',
  'school',
  'youth',
  'everyday_support',
  'mental_health',
  'therapy_and_health',
  'disability',
  'family_law',
  'child_welfare',
  'violence_and_crisis',
  'substances_and_crime',
  'money_and_housing',
  'immigration',
  'leisure',
  'parish_and_associations',
  'other',
] as const satisfies readonly Theme[];

/** Every concept of the lexicon. */
export const lexicon: readonly ConceptSource[] = Object.values(byTheme).flat();

const themeOf: ReadonlyMap<string, Theme> = new Map(
  themes.flatMap((theme) => byTheme[theme].map(({ id }) => [id, theme] as const)),
);

/** The theme of a concept. */
export const themeOfConcept = (concept: string): Theme => themeOf.get(concept) ?? 'other';

const heldInSchools = new Set(['school-nurse', 'school-doctor', 'student-health']);

/** Where services of a concept are held: in schools, in day care, or anywhere. */
export const placeOfConcept = (concept: string): 'school' | 'daycare' | undefined => {
  const theme = themeOfConcept(concept);
  if (theme === 'school' || heldInSchools.has(concept)) return 'school';
  return theme === 'early_education' ? 'daycare' : undefined;
};

let compiled: Concepts | undefined;

/** Compiled once, when the first directory is read: it is the same for all. */
export const concepts = (): Concepts => {
  compiled ??= new Concepts(lexicon, readSituations());
  return compiled;
};
