import type { Language } from '../../knowledge/kernel/languages.ts';

/** To somebody from whom more comes than can be answered. */
export const tooFast: Readonly<Record<Language, string>> = {
  fi: 'Viestejä tulee nyt enemmän kuin ehdin käsitellä. Odota minuutti ja kirjoita sitten uudelleen.',
  sv: 'Det kommer just nu fler meddelanden än jag hinner med. Vänta en minut och skriv sedan på nytt.',
  en: 'More messages are coming than I can handle. Wait a minute and write again.',
};
