import { childWelfareSaid } from './child-welfare.ts';
import { disabilitySaid } from './disability.ts';
import { earlyEducationSaid } from './early-education.ts';
import { everydaySupportSaid } from './everyday-support.ts';
import { familyLawAndSeparationSaid } from './family-law-and-separation.ts';
import { generalSaid } from './general.ts';
import { immigrationSaid } from './immigration.ts';
import { leisureSaid } from './leisure.ts';
import { mentalHealthSaid } from './mental-health.ts';
import { moneyAndHousingSaid } from './money-and-housing.ts';
import { outsideSaid } from './outside.ts';
import { parishAndAssociationsSaid } from './parish-and-associations.ts';
import { pregnancyAndBabySaid } from './pregnancy-and-baby.ts';
import { schoolSaid } from './school.ts';
import { substancesAndCrimeSaid } from './substances-and-crime.ts';
import { therapyAndHealthSaid } from './therapy-and-health.ts';
import { violenceAndCrisisSaid } from './violence-and-crisis.ts';
import { youthSaid } from './youth.ts';

/** What somebody said, and the concept that was meant: one of the lexicon's, or `outside`. */
export interface Situation {
  readonly concept: string;
  readonly text: string;
}

/** The concept of what no service here is for. */
export const outside = 'outside';

const files = [
  childWelfareSaid,
  disabilitySaid,
  earlyEducationSaid,
  everydaySupportSaid,
  familyLawAndSeparationSaid,
  generalSaid,
  immigrationSaid,
  leisureSaid,
  mentalHealthSaid,
  moneyAndHousingSaid,
  outsideSaid,
  parishAndAssociationsSaid,
  pregnancyAndBabySaid,
  schoolSaid,
  substancesAndCrimeSaid,
  therapyAndHealthSaid,
  violenceAndCrisisSaid,
  youthSaid,
] as const;

/** Every sentence: `# concept` begins those of a concept, each of the others is a language and a text. */
export function readSituations(): readonly Situation[] {
  const situations: Situation[] = [];
  for (const file of files) {
    let concept = outside;
    for (const line of file.split('\n')) {
      if (line.startsWith('# ')) concept = line.slice(2);
      else if (line !== '') situations.push({ concept, text: line.slice('fi '.length) });
    }
  }
  return situations;
}
