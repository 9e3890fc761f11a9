import type { Language } from '../../knowledge/kernel/languages.ts';

const joiners: Readonly<Record<Language, Readonly<Record<'conjunction' | 'disjunction', Intl.ListFormat>>>> =
  {
    fi: {
      conjunction: new Intl.ListFormat('fi', { type: 'conjunction' }),
      disjunction: new Intl.ListFormat('fi', { type: 'disjunction' }),
    },
    sv: {
      conjunction: new Intl.ListFormat('sv', { type: 'conjunction' }),
      disjunction: new Intl.ListFormat('sv', { type: 'disjunction' }),
    },
    en: {
      conjunction: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
      disjunction: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
    },
  };

/** `A, B ja C`. */
export const allOf = (words: readonly string[], language: Language): string =>
  joiners[language].conjunction.format(words);

/** `A, B tai C`. */
export const oneOf = (words: readonly string[], language: Language): string =>
  joiners[language].disjunction.format(words);
