import type { Language } from '../../knowledge/kernel/languages.ts';

/** The first line of news of a time at which nobody talks: it is kept for writing the answer. */
interface WritingNews {
  readonly toRequester: { readonly scheduled: string };
  /** To who writes; who waits for the answer is not reminded. */
  readonly toHolder: { readonly scheduled: string; readonly upcoming: string; readonly soon: string };
}

export const writingNews: Readonly<Record<Language, WritingNews>> = {
  fi: {
    toRequester: { scheduled: 'Kirjalliselle vastaukselle on varattu aika' },
    toHolder: {
      scheduled: 'Sinulle on varattu aika kirjalliselle vastaukselle',
      upcoming: 'Muistutus: kirjallinen vastaus odottaa sinua',
      soon: 'Kirjalliselle vastaukselle varattu aika alkaa pian',
    },
  },
  sv: {
    toRequester: { scheduled: 'Det finns en bokad tid för det skriftliga svaret' },
    toHolder: {
      scheduled: 'Du har fått en bokad tid för ett skriftligt svar',
      upcoming: 'Påminnelse: ett skriftligt svar väntar på dig',
      soon: 'Tiden för ditt skriftliga svar börjar snart',
    },
  },
  en: {
    toRequester: { scheduled: 'A time is kept for writing your answer' },
    toHolder: {
      scheduled: 'A time is kept for you to write an answer',
      upcoming: 'Reminder: a written answer is due from you',
      soon: 'Your time for the written answer starts soon',
    },
  },
};
