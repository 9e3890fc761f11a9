import type { Language } from '../../knowledge/kernel/languages.ts';

/** Where others read along, instead of what is for one person alone. */
export const personalOnly: Readonly<Record<Language, string>> = {
  fi: 'Näytän tämän vain kahdenkeskisessä keskustelussa.',
  sv: 'Jag visar det här bara i en privat chatt.',
  en: 'I show this only in a personal chat.',
};
