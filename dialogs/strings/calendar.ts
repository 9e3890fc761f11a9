import type { ConsultationWay } from '../../knowledge/directory/directory.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';

/** What a calendar entry tells besides its times and people. Names are plain text, in the reader's language. */
export interface CalendarFacts {
  readonly service: string;
  readonly area: string;
  readonly way: ConsultationWay;
}

/** The words of a calendar entry, plain text. */
interface CalendarStrings {
  readonly summary: (facts: CalendarFacts) => string;
  readonly cancelled: (summary: string) => string;
  /** Who takes part, and how: `where` is a phone number or a link. */
  readonly description: (
    facts: CalendarFacts,
    people: readonly string[],
    where: string | undefined,
  ) => string;
}

/** Lines of a text, without those that have nothing to say. */
const linesOf = (lines: readonly (string | undefined)[]): string =>
  lines.filter((line) => line !== undefined).join('\n');

export const calendarStrings: Readonly<Record<Language, CalendarStrings>> = {
  fi: {
    summary: ({ service, area }) => `Konsultaatio: ${service}, ${area}`,
    cancelled: (summary) => `Peruttu: ${summary}`,
    description: ({ way }, people, where) =>
      linesOf([
        `Mukana: ${people.join(', ')}`,
        {
          meeting: 'Tavataan Teamsissa.',
          phone: 'Keskustellaan puhelimitse.',
          writing: 'Vastaus annetaan kirjallisesti.',
        }[way],
        where,
        'Älä kirjoita kalenteriin asiakkaan tietoja.',
        'Siirrä tai peru aika Kopin keskustelussa.',
      ]),
  },
  sv: {
    summary: ({ service, area }) => `Konsultation: ${service}, ${area}`,
    cancelled: (summary) => `Inställt: ${summary}`,
    description: ({ way }, people, where) =>
      linesOf([
        `Deltar: ${people.join(', ')}`,
        {
          meeting: 'Ni träffas i Teams.',
          phone: 'Ni pratar i telefon.',
          writing: 'Svaret ges skriftligt.',
        }[way],
        where,
        'Skriv inte klientuppgifter i kalendern.',
        'Flytta eller avboka tiden i chatten med Koppi.',
      ]),
  },
  en: {
    summary: ({ service, area }) => `Consultation: ${service}, ${area}`,
    cancelled: (summary) => `Cancelled: ${summary}`,
    description: ({ way }, people, where) =>
      linesOf([
        `Taking part: ${people.join(', ')}`,
        {
          meeting: 'You meet in Teams.',
          phone: 'You talk by phone.',
          writing: 'The answer is given in writing.',
        }[way],
        where,
        'Do not write client information in the calendar.',
        'Move or cancel the time in the chat with Koppi.',
      ]),
  },
};
