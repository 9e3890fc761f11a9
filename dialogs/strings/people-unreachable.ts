import type { Language } from '../../knowledge/kernel/languages.ts';
import { allOf } from './listed.ts';

interface About {
  /** `people`: of each the name, post and how to reach them. Markdown. */
  readonly news: (people: readonly string[]) => string;
  readonly about: (service: string, area: string) => string;
  readonly whatHelps: string;
  /** Plain text. */
  readonly summary: (names: readonly string[]) => string;
}

/** What a coordinator hears of people whom Koppi cannot write to. Parameters are escaped for where they stand. */
interface PeopleUnreachableStrings {
  readonly one: About;
  readonly several: About;
  readonly nowWith: (who: string) => string;
  readonly nowYours: string;
  readonly nobodyElse: string;
  readonly why: string;
}

const rows = (title: string, people: readonly string[]): string =>
  [title, '', ...people.map((each) => `- ${each}`)].join('\n');

export const peopleUnreachableStrings: Readonly<Record<Language, PeopleUnreachableStrings>> = {
  fi: {
    one: {
      news: (people) => `**En tavoita tätä henkilöä Teamsissa:** ${people.join()}`,
      about: (service, area) => `Häneltä kysyttiin neuvoa: ${service}, ${area}.`,
      whatHelps: 'Pyydä häntä asentamaan Koppi Teamsiin, tai nimeä hänen tilalleen toinen yhteyshenkilö.',
      summary: (names) => `${names.join()} ei ole tavoitettavissa Teamsissa`,
    },
    several: {
      news: (people) => rows('**En tavoita näitä henkilöitä Teamsissa:**', people),
      about: (service, area) => `Heiltä kysyttiin neuvoa: ${service}, ${area}.`,
      whatHelps: 'Pyydä heitä asentamaan Koppi Teamsiin, tai nimeä heidän tilalleen toiset yhteyshenkilöt.',
      summary: (names) => `${allOf(names, 'fi')} eivät ole tavoitettavissa Teamsissa`,
    },
    nowWith: (who) => `Kysymys on nyt tällä henkilöllä: ${who}. Sinun ei tarvitse vastata siihen.`,
    nowYours: 'Kysymys on nyt sinulla, ja siitä tulee oma viesti.',
    nobodyElse: 'Kysymystä ei ole enää kenelläkään, ja kysyjä tietää sen.',
    why: 'Saat tämän, koska olet alueen koordinaattori. Kerron tavoittamattomasta henkilöstä kerran kysymystä kohti.',
  },
  sv: {
    one: {
      news: (people) => `**Jag når inte den här personen i Teams:** ${people.join()}`,
      about: (service, area) => `Hen ombads ge råd: ${service}, ${area}.`,
      whatHelps: 'Be personen installera Koppi i Teams, eller utse en annan kontaktperson.',
      summary: (names) => `${names.join()} går inte att nå i Teams`,
    },
    several: {
      news: (people) => rows('**Jag når inte de här personerna i Teams:**', people),
      about: (service, area) => `De ombads ge råd: ${service}, ${area}.`,
      whatHelps: 'Be dem installera Koppi i Teams, eller utse andra kontaktpersoner.',
      summary: (names) => `${allOf(names, 'sv')} går inte att nå i Teams`,
    },
    nowWith: (who) => `Frågan ligger nu hos ${who}. Du behöver inte svara på den.`,
    nowYours: 'Frågan ligger nu hos dig, och du får ett eget meddelande om den.',
    nobodyElse: 'Ingen har frågan längre, och den som frågade vet om det.',
    why: 'Du får meddelandet eftersom du är koordinator för området. Jag meddelar en gång per fråga när någon inte går att nå.',
  },
  en: {
    one: {
      news: (people) => `**I cannot reach this person in Teams:** ${people.join()}`,
      about: (service, area) => `They were asked for advice: ${service}, ${area}.`,
      whatHelps: 'Ask them to install Koppi in Teams, or name another contact instead of them.',
      summary: (names) => `${names.join()} cannot be reached in Teams`,
    },
    several: {
      news: (people) => rows('**I cannot reach these people in Teams:**', people),
      about: (service, area) => `They were asked for advice: ${service}, ${area}.`,
      whatHelps: 'Ask them to install Koppi in Teams, or name other contacts instead of them.',
      summary: (names) => `${allOf(names, 'en')} cannot be reached in Teams`,
    },
    nowWith: (who) => `The question is now with ${who}. You need not answer it.`,
    nowYours: 'The question is now with you, and a message of its own comes about it.',
    nobodyElse: 'Nobody has the question any more, and whoever asked it knows.',
    why: 'You get this because you are the coordinator of the area. I tell you once for each question.',
  },
};
