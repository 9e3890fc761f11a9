import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said of people who are away. Parameters are already escaped for where they stand. */
interface AbsenceStrings {
  readonly uncovered: (worker: string, span: string) => string;
  readonly uncoveredHint: string;
  readonly uncoveredSummary: (worker: string, span: string) => string;
  /** `day`: the last day of an absence; undefined when that is today. */
  readonly awayUntil: (day: string | undefined) => string;
  /** `span`: the days of an absence to come. */
  readonly awaySoon: (span: string) => string;
  readonly awaySubstitute: (worker: string, day: string | undefined) => string;
  readonly awayNobody: (worker: string, day: string | undefined) => string;
}

export const absenceStrings: Readonly<Record<Language, AbsenceStrings>> = {
  fi: {
    uncovered: (worker, span) =>
      `**${worker}** on poissa ${span}, eikä hänelle ole varahenkilöä näissä tehtävissä:`,
    uncoveredHint:
      'Nimeä varahenkilö, niin kysyjät löytävät jonkun: *nimeä Maija Malli perheneuvola Hartola varahenkilöksi*. Saat tämän viestin, koska pidät alueen tietoja ajan tasalla.',
    uncoveredSummary: (worker, span) => `${worker} on poissa ${span} ilman varahenkilöä`,
    awayUntil: (day) => (day === undefined ? 'poissa tänään' : `poissa ${day} asti`),
    awaySoon: (span) => `poissa ${span}`,
    awaySubstitute: (worker, day) =>
      day === undefined
        ? `${worker} on poissa tänään. Ota yhteyttä varahenkilöön.`
        : `${worker} on poissa ${day} asti. Ota yhteyttä varahenkilöön.`,
    awayNobody: (worker, day) =>
      day === undefined
        ? `${worker} on poissa tänään, eikä varahenkilöä ole nimetty.`
        : `${worker} on poissa ${day} asti, eikä varahenkilöä ole nimetty.`,
  },
  sv: {
    uncovered: (worker, span) =>
      `**${worker}** är borta ${span}, och det finns ingen ersättare för de här uppgifterna:`,
    uncoveredHint:
      'Utse en ersättare, så att de som frågar hittar någon: *utse Maija Malli till ersättare för familjerådgivning i Hangö*. Du får meddelandet eftersom du håller områdets uppgifter aktuella.',
    uncoveredSummary: (worker, span) => `${worker} är borta ${span} utan ersättare`,
    awayUntil: (day) => (day === undefined ? 'borta i dag' : `borta till och med ${day}`),
    awaySoon: (span) => `borta ${span}`,
    awaySubstitute: (worker, day) =>
      day === undefined
        ? `${worker} är borta i dag. Kontakta ersättaren.`
        : `${worker} är borta till och med ${day}. Kontakta ersättaren.`,
    awayNobody: (worker, day) =>
      day === undefined
        ? `${worker} är borta i dag, och ingen ersättare är utsedd.`
        : `${worker} är borta till och med ${day}, och ingen ersättare är utsedd.`,
  },
  en: {
    uncovered: (worker, span) => `**${worker}** is away ${span}, and nobody stands in for:`,
    uncoveredHint:
      'Name a substitute, so that people who ask find somebody: *name Maija Malli as substitute for family counselling in Hartola*. You get this because you keep the information on the area.',
    uncoveredSummary: (worker, span) => `${worker} is away ${span} without a substitute`,
    awayUntil: (day) => (day === undefined ? 'away today' : `away until ${day}`),
    awaySoon: (span) => `away ${span}`,
    awaySubstitute: (worker, day) =>
      day === undefined
        ? `${worker} is away today. Contact the substitute.`
        : `${worker} is away until ${day}. Contact the substitute.`,
    awayNobody: (worker, day) =>
      day === undefined
        ? `${worker} is away today, and no substitute is named.`
        : `${worker} is away until ${day}, and no substitute is named.`,
  },
};
