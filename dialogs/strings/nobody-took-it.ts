import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said to who asked when nobody is left to ask. Names are markdown. */
interface NobodyTookIt {
  /** It was left to who asked, who said nothing. */
  readonly yourSilence: string;
  /** The same to who was to give the advice. */
  readonly askersSilence: string;
  /** The advice was needed until a day. */
  readonly tooLate: (day: string) => string;
  /** The same to who was asked last. */
  readonly tooLateForHolder: (day: string) => string;
  /** How it went with those who were asked. */
  readonly outcomes: Readonly<
    Record<
      'declined' | 'passed_over' | 'handed_over' | 'unreachable' | 'absent' | 'no_time',
      (names: string) => string
    >
  >;
  /** What can be done next, as long as a coordinator has not said no. */
  readonly askCoordinator: string;
  /** The same when no coordinator is left who has not said no, or nothing. */
  readonly askService: string;
  /** The button to the contacts of the service. */
  readonly showContacts: string;
}

export const nobodyTookIt: Readonly<Record<Language, NobodyTookIt>> = {
  fi: {
    yourSilence:
      'Konsultaatio päättyi, koska et vastannut ajoissa. Jos tarvitset vielä neuvoa, kysy uudelleen.',
    askersSilence: 'Konsultaatio päättyi, koska kysyjä ei vastannut ajoissa. Sinun ei tarvitse tehdä mitään.',
    tooLate: (day) => `Neuvo tarvittiin ${day} mennessä, eikä kukaan ehtinyt vastata.`,
    tooLateForHolder: (day) =>
      `Neuvo tarvittiin ${day} mennessä, joten konsultaatio päättyi ilman vastausta. Sinun ei tarvitse tehdä mitään.`,
    outcomes: {
      declined: (names) => `Ei voinut ottaa: ${names}`,
      passed_over: (names) => `Ei vastannut ajoissa: ${names}`,
      handed_over: (names) => `Siirsi toiselle: ${names}`,
      unreachable: (names) => `Ei tavoitettu Teamsissa: ${names}`,
      absent: (names) => `Poissa: ${names}`,
      no_time: (names) => `Ei ehditty kysyä: ${names}`,
    },
    askCoordinator: 'Soita tai kirjoita alueen koordinaattorille, tai kysy uudelleen.',
    askService: 'Ota yhteyttä suoraan palveluun, tai kysy myöhemmin uudelleen.',
    showContacts: 'Näytä yhteystiedot',
  },
  sv: {
    yourSilence:
      'Konsultationen avslutades eftersom du inte svarade i tid. Fråga på nytt om du ännu behöver råd.',
    askersSilence:
      'Konsultationen avslutades eftersom den som frågade inte svarade i tid. Du behöver inte göra något.',
    tooLate: (day) => `Rådet behövdes senast ${day}, och ingen hann svara.`,
    tooLateForHolder: (day) =>
      `Rådet behövdes senast ${day}, så konsultationen avslutades utan svar. Du behöver inte göra något.`,
    outcomes: {
      declined: (names) => `Kunde inte ta frågan: ${names}`,
      passed_over: (names) => `Svarade inte i tid: ${names}`,
      handed_over: (names) => `Gav frågan vidare: ${names}`,
      unreachable: (names) => `Nåddes inte i Teams: ${names}`,
      absent: (names) => `Borta: ${names}`,
      no_time: (names) => `Hann inte tillfrågas: ${names}`,
    },
    askCoordinator: 'Ring eller skriv till områdets koordinator, eller fråga på nytt.',
    askService: 'Kontakta tjänsten direkt, eller fråga på nytt senare.',
    showContacts: 'Visa kontaktuppgifter',
  },
  en: {
    yourSilence:
      'The consultation ended, since you did not answer in time. If you still need advice, ask again.',
    askersSilence:
      'The consultation ended, since the person asking did not answer in time. There is nothing you need to do.',
    tooLate: (day) => `The advice was needed by ${day}, and nobody answered in time.`,
    tooLateForHolder: (day) =>
      `The advice was needed by ${day}, so the consultation ended without an answer. There is nothing you need to do.`,
    outcomes: {
      declined: (names) => `Could not take it: ${names}`,
      passed_over: (names) => `Did not answer in time: ${names}`,
      handed_over: (names) => `Handed it over: ${names}`,
      unreachable: (names) => `Not reached in Teams: ${names}`,
      absent: (names) => `Away: ${names}`,
      no_time: (names) => `No time left to ask: ${names}`,
    },
    askCoordinator: 'Call or write to the coordinator of the area, or ask again.',
    askService: 'Contact the service directly, or ask again later.',
    showContacts: 'Show contacts',
  },
};
