import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as finnishStops } from '@orama/stopwords/finnish';
import { stopwords as swedishStops } from '@orama/stopwords/swedish';
import type { Service } from '../../../knowledge/directory/directory.ts';
import { type Language, languages } from '../../../knowledge/kernel/languages.ts';
import { tokenize } from '../../../knowledge/language/tokens.ts';

/** A search that Koppi is compared with: the ids of the services that fit a text, best first. */
export interface ServiceSearch {
  readonly name: string;
  rank(text: string, language: Language): readonly string[] | Promise<readonly string[]>;
}

/** How much a word counts by where it stands. The same for every search that can be told. */
export const boosts = { name: 3, keywords: 2, description: 1 } as const;
type Field = keyof typeof boosts;

/** One text of a service. Keywords are in any language. */
interface Passage {
  readonly field: Field;
  readonly language: Language | undefined;
  readonly text: string;
}

/** All that a service says about itself, in the three languages. */
export const passagesOf = ({ name, keywords, description }: Service): readonly Passage[] => [
  ...languages.flatMap((language) => [
    { field: 'name', language, text: name[language] ?? '' } as const,
    { field: 'description', language, text: description?.[language] ?? '' } as const,
  ]),
  { field: 'keywords', language: undefined, text: keywords.join(' ') },
];

/** The texts of one field, of all languages together. */
export const fieldText = (service: Service, field: Field): string =>
  passagesOf(service)
    .flatMap((passage) => (passage.field === field && passage.text !== '' ? [passage.text] : []))
    .join(' ');

/** Snowball's stemmers. */
export const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  fi: finnish,
  sv: swedish,
  en: english,
};

export const stopWords: Readonly<Record<Language, readonly string[]>> = {
  fi: finnishStops,
  sv: swedishStops,
  en: englishStops,
};
const isStopWord = new Set(Object.values(stopWords).flat());

/** The stems of a word in one language, or where it is not known in each of the three; none of a stop word. */
export const stemsOf = (word: string, language: Language | undefined): readonly string[] => {
  if (isStopWord.has(word)) return [];
  return [...new Set((language ? [language] : languages).map((each) => stemmers[each](word)))];
};

/** The stems of a text. */
export const stemsIn = (text: string, language: Language | undefined): readonly string[] =>
  tokenize(text).flatMap(({ word }) => stemsOf(word, language));

/** A service as one list of stems, those of its name three times, of its keywords twice. */
export const weightedStems = (service: Service): readonly string[] =>
  passagesOf(service).flatMap(({ field, language, text }) =>
    Array.from({ length: boosts[field] }, () => stemsIn(text, language)).flat(),
  );
