import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said when a time is too long to be agreed on as a whole. `time` is `ke 18.11. klo 12–16`. */
interface StartChoice {
  /** The button of such a time. */
  readonly pick: (time: string) => string;
  readonly question: (time: string) => string;
  readonly label: string;
  readonly missing: string;
  readonly agree: string;
  /** The one who gives the advice is booked all that time. */
  readonly none: (time: string) => string;
}

export const startChoice: Readonly<Record<Language, StartChoice>> = {
  fi: {
    pick: (time) => `Valitse kellonaika: ${time}`,
    question: (time) =>
      `Ehdotettu aika on ${time}. Valitse, milloin aloitetaan. Aikaa varataan puoli tuntia.`,
    label: 'Monelta aloitetaan?',
    missing: 'Valitse, milloin aloitetaan.',
    agree: 'Sovi aika',
    none: (time) => `Aikana ${time} ei ole enää vapaata puolta tuntia. Ehdota toista aikaa.`,
  },
  sv: {
    pick: (time) => `Välj klockslag: ${time}`,
    question: (time) => `Den föreslagna tiden är ${time}. Välj när ni börjar. En halvtimme bokas.`,
    label: 'När börjar ni?',
    missing: 'Välj när ni börjar.',
    agree: 'Boka tiden',
    none: (time) => `Det finns ingen ledig halvtimme längre ${time}. Föreslå en annan tid.`,
  },
  en: {
    pick: (time) => `Choose the start: ${time}`,
    question: (time) => `The proposed time is ${time}. Choose when to start. Half an hour is booked.`,
    label: 'When do you start?',
    missing: 'Choose when to start.',
    agree: 'Agree on the time',
    none: (time) => `There is no free half hour left: ${time}. Propose another time.`,
  },
};
