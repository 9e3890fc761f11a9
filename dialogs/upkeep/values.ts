import type { ConsultationWay, Service } from '../../knowledge/directory/directory.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';

/** What people write for a value, in any of the three languages. Undefined when it is none that is known. */
const read =
  <T>(words: readonly (readonly [RegExp, T])[]) =>
  (text: string): T | undefined =>
    words.find(([pattern]) => pattern.test(text.trim().toLowerCase()))?.[1];

export const readLevel = read<Service['level']>([
  [/^(?:perus|basic|bas)/, 'basic'],
  [/^(?:erityis|special)/, 'special'],
]);

export const readMode = read<Service['mode']>([
  [/^(?:kiinte|toimipaik|paikalla|fast|fixed|på plats|at the office)/, 'fixed'],
  [/^(?:jalkaut|uppsök|outreach)/, 'outreach'],
  [/^(?:etä|distans|på distans|remote)/, 'remote'],
]);

const languageWords: readonly (readonly [RegExp, Language])[] = [
  [/\b(?:fi|suome|suomi|finska|finnish)/, 'fi'],
  [/\b(?:sv|ruots|svensk|swedish)/, 'sv'],
  [/\b(?:en\b|engl|engelsk)/, 'en'],
];

/** The languages that a text names, in the order Finnish, Swedish, English. */
export const readLanguages = (text: string): readonly Language[] =>
  languageWords.flatMap(([pattern, language]) => (pattern.test(text.toLowerCase()) ? [language] : []));

const wayWords: readonly (readonly [RegExp, ConsultationWay])[] = [
  [/teams|kokou|tapaami|video|möte|meeting/, 'meeting'],
  [/puhel|soit|telefon|ring|phone|call/, 'phone'],
  [/kirjalli|viesti|skriftlig|meddeland|writing|written|message/, 'writing'],
];

/** Ways to consult that a text names; none at all when it says that one does not consult. */
export const readConsultationWays = (text: string): readonly ConsultationWay[] =>
  wayWords.flatMap(([pattern, way]) => (pattern.test(text.toLowerCase()) ? [way] : []));

/** `a, b; c` */
export const splitWords = (text: string | undefined): readonly string[] => [
  ...new Set(
    (text ?? '')
      .split(/[,;|\n]/)
      .map((word) => word.trim().replace(/\s+/g, ' ').slice(0, 80))
      .filter((word) => word !== ''),
  ),
];
