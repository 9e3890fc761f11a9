import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said around a file that Koppi offers. */
interface OfferStrings {
  readonly personalChatOnly: string;
  readonly declined: string;
  readonly tooOld: string;
}

export const offerStrings: Readonly<Record<Language, OfferStrings>> = {
  fi: {
    personalChatOnly: 'Lähetän tiedostoja vain kahdenkeskisessä keskustelussa. Kirjoita sama minulle siellä.',
    declined: 'Selvä, en lähetä tiedostoa.',
    tooOld: 'Tätä tiedostoa ei enää voi hakea tästä viestistä. Pyydä se uudelleen.',
  },
  sv: {
    personalChatOnly: 'Jag skickar filer bara i en personlig chatt. Skriv samma sak till mig där.',
    declined: 'Då skickar jag inte filen.',
    tooOld: 'Filen kan inte längre hämtas från det här meddelandet. Be om den på nytt.',
  },
  en: {
    personalChatOnly: 'I send files in a personal chat only. Write the same to me there.',
    declined: 'All right, I will not send the file.',
    tooOld: 'This file can no longer be fetched from this message. Ask for it again.',
  },
};
