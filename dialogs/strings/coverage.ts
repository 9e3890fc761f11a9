import type { Language } from '../../knowledge/kernel/languages.ts';
import { allOf } from './listed.ts';

/** What is said of what the network lacks. Parameters are already escaped for where they stand. */
interface CoverageStrings {
  readonly title: (area: string | undefined) => string;
  readonly yours: string;
  readonly none: string;
  readonly count: (kind: string, count: number) => string;
  readonly row: (service: string, area: string) => string;
  readonly asTable: string;
  readonly howToMend: string;
  /** To those who may name nobody; without names when nobody is known. */
  readonly tell: (names: readonly string[]) => string;
  /** Without an ending and without spaces. */
  readonly fileName: string;
  readonly fileDescription: (area: string | undefined) => string;
}

export const coverageStrings: Readonly<Record<Language, CoverageStrings>> = {
  fi: {
    title: (area) => (area ? `Katvealueet: ${area}` : 'Katvealueet'),
    yours: 'Katvealueet omilla alueillasi',
    none: 'Katvealueita ei ole.',
    count: (kind, count) => `${kind}: ${count}`,
    row: (service, area) => `${service}, ${area}`,
    asTable: 'Näytä kaikki taulukkona',
    howToMend: 'Nimeä puuttuva henkilö: *nimeä Maija Malli perheneuvola Hartola varahenkilöksi*.',
    tell: (names) =>
      names.length === 0
        ? 'Jos tiedät, kuka puuttuu, kerro siitä alueen koordinaattorille.'
        : `Jos tiedät, kuka puuttuu, kerro koordinaattorille: ${allOf(names, 'fi')}.`,
    fileName: 'katvealueet',
    fileDescription: (area) =>
      area ? `Puuttuvat yhteyshenkilöt ja käännökset: ${area}` : 'Puuttuvat yhteyshenkilöt ja käännökset',
  },
  sv: {
    title: (area) => (area ? `Luckor: ${area}` : 'Luckor'),
    yours: 'Luckor i dina områden',
    none: 'Det finns inga luckor.',
    count: (kind, count) => `${kind}: ${count}`,
    row: (service, area) => `${service}, ${area}`,
    asTable: 'Visa allt som tabell',
    howToMend: 'Utse den som saknas: *utse Maija Malli till ersättare för familjerådgivning i Hangö*.',
    tell: (names) =>
      names.length === 0
        ? 'Om du vet vem som saknas, berätta för områdets koordinator.'
        : `Om du vet vem som saknas, berätta för koordinatorn: ${allOf(names, 'sv')}.`,
    fileName: 'luckor',
    fileDescription: (area) =>
      area
        ? `Kontaktpersoner och översättningar som saknas: ${area}`
        : 'Kontaktpersoner och översättningar som saknas',
  },
  en: {
    title: (area) => (area ? `Coverage gaps: ${area}` : 'Coverage gaps'),
    yours: 'Coverage gaps in your areas',
    none: 'There are no gaps.',
    count: (kind, count) => `${kind}: ${count}`,
    row: (service, area) => `${service}, ${area}`,
    asTable: 'Show all as a spreadsheet',
    howToMend: 'Name who is missing: *assign Maija Malli as substitute for speech therapy in Hartola*.',
    tell: (names) =>
      names.length === 0
        ? 'If you know who is missing, tell the coordinator of the area.'
        : `If you know who is missing, tell the coordinator: ${allOf(names, 'en')}.`,
    fileName: 'coverage',
    fileDescription: (area) =>
      area ? `Missing contacts and translations: ${area}` : 'Missing contacts and translations',
  },
};
