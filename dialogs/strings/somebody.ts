import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said of a worker who was asked for by name. Parameters are already escaped for where they stand. */
interface SomebodyStrings {
  /** A line of the card: a service, the role in it, and the areas. */
  readonly post: (service: string, role: string, areas: string) => string;
  /** A post with those who stand in for it. */
  readonly withSubstitutes: (post: string, names: readonly string[]) => string;
  /** The days of an absence that goes on or comes. */
  readonly away: (spans: string) => string;
  readonly coordinates: (areas: string) => string;
  readonly noPosts: string;
  /** The button to ask for advice about a service. */
  readonly ask: (service: string) => string;
  /** Somebody wanted advice or a time of who gives no consultations. */
  readonly givesNoTimes: string;
  /** It was asked whether somebody is at work, and no absence is known. Markdown. */
  readonly notAway: (name: string) => string;
  /** No worker bears the name; which it was is not repeated. */
  readonly unknown: string;
  /** More bear the name than are shown in full. */
  readonly several: (count: number) => string;
  readonly andMore: (count: number) => string;
}

export const somebodyStrings: Readonly<Record<Language, SomebodyStrings>> = {
  fi: {
    post: (service, role, areas) => `**${service}** (${role}): ${areas}`,
    withSubstitutes: (post, names) => `${post} · varahenkilö: ${names.join(', ')}`,
    away: (spans) => `Poissa: ${spans}`,
    coordinates: (areas) => `**Alueen koordinaattori**: ${areas}`,
    noPosts: 'Ei ole nimetty mihinkään palveluun.',
    ask: (service) => `Kysy neuvoa: ${service}`,
    givesNoTimes: 'Hän ei anna konsultaatioita Kopin kautta. Ota häneen yhteyttä suoraan.',
    notAway: (name) => `Tälle päivälle ei ole merkitty poissaoloa: ${name}.`,
    unknown:
      'En tunne tämännimistä työntekijää. Tarkista nimi, tai kerro asia ja alue, niin kerron, kehen otat yhteyttä.',
    several: (count) => `Tämännimisiä on ${count}. Kirjoita koko nimi, niin näytän kaikki tiedot.`,
    andMore: (count) => `… ja ${count} muuta.`,
  },
  sv: {
    post: (service, role, areas) => `**${service}** (${role}): ${areas}`,
    withSubstitutes: (post, names) => `${post} · ersättare: ${names.join(', ')}`,
    away: (spans) => `Borta: ${spans}`,
    coordinates: (areas) => `**Koordinator för området**: ${areas}`,
    noPosts: 'Är inte utsedd för någon tjänst.',
    ask: (service) => `Be om råd: ${service}`,
    givesNoTimes: 'Hen ger inte konsultationer via Koppi. Ta kontakt direkt.',
    notAway: (name) => `Ingen frånvaro är antecknad för i dag: ${name}.`,
    unknown:
      'Jag känner ingen anställd med det namnet. Kontrollera namnet, eller berätta ärendet och området, så säger jag vem du ska kontakta.',
    several: (count) => `${count} personer heter så. Skriv hela namnet, så visar jag alla uppgifter.`,
    andMore: (count) => `… och ${count} till.`,
  },
  en: {
    post: (service, role, areas) => `**${service}** (${role}): ${areas}`,
    withSubstitutes: (post, names) => `${post} · substitute: ${names.join(', ')}`,
    away: (spans) => `Away: ${spans}`,
    coordinates: (areas) => `**Coordinator of the area**: ${areas}`,
    noPosts: 'Not named to any service.',
    ask: (service) => `Ask for advice: ${service}`,
    givesNoTimes: 'They give no consultations through Koppi. Contact them directly.',
    notAway: (name) => `No absence is marked for today: ${name}.`,
    unknown:
      'I know no worker by that name. Check the name, or tell me the matter and the area, and I’ll tell you whom to contact.',
    several: (count) => `${count} people have that name. Write the full name to see everything.`,
    andMore: (count) => `… and ${count} more.`,
  },
};
