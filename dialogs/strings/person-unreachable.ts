import type { Language } from '../../knowledge/kernel/languages.ts';

/** What a coordinator hears of somebody whom Koppi cannot write to. Parameters are escaped for where they stand. */
interface PersonUnreachableStrings {
  /** `who`: name, post and how to reach them. */
  readonly news: (who: string) => string;
  readonly about: (service: string, area: string) => string;
  readonly nowWith: (who: string) => string;
  readonly nowYours: string;
  readonly nobodyElse: string;
  readonly whatHelps: string;
  readonly why: string;
  readonly summary: (who: string) => string;
}

export const personUnreachableStrings: Readonly<Record<Language, PersonUnreachableStrings>> = {
  fi: {
    news: (who) => `**En tavoita tätä henkilöä Teamsissa:** ${who}`,
    about: (service, area) => `Häneltä kysyttiin neuvoa: ${service}, ${area}.`,
    nowWith: (who) => `Kysymys on nyt tällä henkilöllä: ${who}. Sinun ei tarvitse vastata siihen.`,
    nowYours: 'Kysymys on nyt sinulla, ja siitä tulee oma viesti.',
    nobodyElse: 'Kysymystä ei ole enää kenelläkään, ja kysyjä tietää sen.',
    whatHelps: 'Pyydä häntä asentamaan Koppi Teamsiin, tai nimeä hänen tilalleen toinen yhteyshenkilö.',
    why: 'Saat tämän, koska olet alueen koordinaattori. Kerron tavoittamattomasta henkilöstä kerran kysymystä kohti.',
    summary: (who) => `${who} ei ole tavoitettavissa Teamsissa`,
  },
  sv: {
    news: (who) => `**Jag når inte den här personen i Teams:** ${who}`,
    about: (service, area) => `Hen ombads om råd: ${service}, ${area}.`,
    nowWith: (who) => `Frågan ligger nu hos ${who}. Du behöver inte svara på den.`,
    nowYours: 'Frågan ligger nu hos dig, och du får ett eget meddelande om den.',
    nobodyElse: 'Ingen har frågan längre, och den som frågade vet om det.',
    whatHelps: 'Be personen installera Koppi i Teams, eller utse en annan kontaktperson.',
    why: 'Du får meddelandet eftersom du är koordinator för området. Jag meddelar en gång per fråga när någon inte går att nå.',
    summary: (who) => `${who} går inte att nå i Teams`,
  },
  en: {
    news: (who) => `**I cannot reach this person in Teams:** ${who}`,
    about: (service, area) => `They were asked for advice: ${service}, ${area}.`,
    nowWith: (who) => `The question is now with ${who}. You need not answer it.`,
    nowYours: 'The question is now with you, and a message of its own comes about it.',
    nobodyElse: 'Nobody has the question any more, and whoever asked it knows.',
    whatHelps: 'Ask them to install Koppi in Teams, or name another contact instead of them.',
    why: 'You get this because you are the coordinator of the area. I tell you once for each question.',
    summary: (who) => `${who} cannot be reached in Teams`,
  },
};
