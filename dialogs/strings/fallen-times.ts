import type { Language } from '../../knowledge/kernel/languages.ts';

type Line = (time: string, who: string) => string;

/** What became of the agreed times of somebody who is away. `time` is `ti 17.11. klo 12–12.30`; names are escaped. */
interface FallenStrings {
  readonly title: string;
  readonly backTitle: string;
  /** Somebody else has the question, and no time is agreed. */
  readonly passedOn: Line;
  /** Others give the advice at that time. */
  readonly stays: Line;
  /** They give the advice themself after all, at another time. */
  readonly newOwnTime: (time: string) => string;
  readonly newTime: Line;
  readonly back: (time: string) => string;
  /** The reader gives the advice with others. */
  readonly together: (time: string) => string;
  readonly over: (time: string) => string;
  readonly hint: string;
}

export const fallenStrings: Readonly<Record<Language, FallenStrings>> = {
  fi: {
    title: 'Konsultaatiot, jotka oli sovittu poissaolosi ajalle',
    backTitle: 'Poissaolosi peruttiin: näin konsultaatioille kävi',
    passedOn: (time, who) => `${time}: aika peruuntui, kysymys on nyt henkilöllä ${who}`,
    stays: (time, who) => `${time}: aika pysyy, neuvon antaa ${who}`,
    newOwnTime: (time) => `${time}: sovittu uusi aika, annat neuvon itse`,
    newTime: (time, who) => `${time}: sovittu uusi aika, neuvon antaa ${who}`,
    back: (time) => `${time}: aika on taas voimassa, ja annat neuvon itse`,
    together: (time) => `${time}: olet taas mukana antamassa neuvoa`,
    over: (time) => `${time}: konsultaatio on päättynyt`,
    hint: 'Jos et olekaan poissa, peru poissaolo. Silloin palautan ne ajat, jotka ovat vielä vapaina. Kysyjille on kerrottu.',
  },
  sv: {
    title: 'Konsultationer som var bokade under din frånvaro',
    backTitle: 'Din frånvaro togs bort: så gick det med konsultationerna',
    passedOn: (time, who) => `${time}: tiden föll bort, frågan är nu hos ${who}`,
    stays: (time, who) => `${time}: tiden gäller, råden ges av ${who}`,
    newOwnTime: (time) => `${time}: en ny tid är bokad, du ger råden själv`,
    newTime: (time, who) => `${time}: en ny tid är bokad, råden ges av ${who}`,
    back: (time) => `${time}: tiden gäller igen, och du ger råden själv`,
    together: (time) => `${time}: du är åter med och ger råd`,
    over: (time) => `${time}: konsultationen är avslutad`,
    hint: 'Om du ändå inte är borta, ta bort frånvaron. Då återställer jag de tider som ännu är lediga. De som frågade har fått veta det.',
  },
  en: {
    title: 'Consultations that were agreed on during your absence',
    backTitle: 'Your absence was taken back: what became of the consultations',
    passedOn: (time, who) => `${time}: the time fell, the question is now with ${who}`,
    stays: (time, who) => `${time}: the time holds, the advice is given by ${who}`,
    newOwnTime: (time) => `${time}: a new time is agreed on, you give the advice`,
    newTime: (time, who) => `${time}: a new time is agreed on, the advice is given by ${who}`,
    back: (time) => `${time}: the time holds again, and you give the advice`,
    together: (time) => `${time}: you give the advice with the others again`,
    over: (time) => `${time}: the consultation is over`,
    hint: 'If you are not away after all, take the absence back. Then I bring back the times that are still free. Those who asked have been told.',
  },
};
