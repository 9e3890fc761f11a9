import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said around the calendar file of a consultation. Plain text; names are plain too. */
interface CalendarOfferStrings {
  /** REQUEST puts the time into the calendar, CANCEL takes it out. */
  readonly buttons: Readonly<Record<'REQUEST' | 'CANCEL', string>>;
  readonly openMeeting: string;
  /** Asks whether the person wants the file. */
  readonly offers: Readonly<
    Record<'REQUEST' | 'CANCEL', (service: string, area: string, time: string) => string>
  >;
  /** A file's name without its ending, for the day `YYYY-MM-DD`. */
  readonly names: Readonly<Record<'REQUEST' | 'CANCEL', (day: string) => string>>;
  /** There is nothing to put into a calendar or to take out of it any more. */
  readonly nothing: string;
  readonly notYours: string;
}

export const calendarOfferStrings: Readonly<Record<Language, CalendarOfferStrings>> = {
  fi: {
    buttons: { REQUEST: 'Kalenteriin (.ics)', CANCEL: 'Poista kalenterista (.ics)' },
    openMeeting: 'Avaa Teams-kokous',
    offers: {
      REQUEST: (service, area, time) =>
        `Kalenterimerkintä: ${service}, ${area}, ${time}. Avaa tiedosto, niin aika tulee kalenteriisi.`,
      CANCEL: (service, area, time) =>
        `Kalenterista poistettava aika: ${service}, ${area}, ${time}. Avaa tiedosto, niin aika poistuu kalenteristasi.`,
    },
    names: {
      REQUEST: (day) => `konsultaatio-${day}`,
      CANCEL: (day) => `peruttu-konsultaatio-${day}`,
    },
    nothing:
      'Konsultaatiossa ei ole nyt sovittua aikaa, joten kalenterimerkintää ei ole. Kirjoita *omat konsultaatiot*, niin näet tilanteen.',
    notYours: 'Kalenterimerkinnän saavat vain konsultaation osapuolet.',
  },
  sv: {
    buttons: { REQUEST: 'Till kalendern (.ics)', CANCEL: 'Ta bort ur kalendern (.ics)' },
    openMeeting: 'Öppna Teams-mötet',
    offers: {
      REQUEST: (service, area, time) =>
        `Kalenderpost: ${service}, ${area}, ${time}. Öppna filen, så läggs tiden in i din kalender.`,
      CANCEL: (service, area, time) =>
        `Tid att ta bort ur kalendern: ${service}, ${area}, ${time}. Öppna filen, så tas tiden bort ur din kalender.`,
    },
    names: {
      REQUEST: (day) => `konsultation-${day}`,
      CANCEL: (day) => `installd-konsultation-${day}`,
    },
    nothing:
      'Konsultationen har ingen avtalad tid just nu, så det finns ingen kalenderpost. Skriv *mina konsultationer* för att se läget.',
    notYours: 'Bara de som deltar i konsultationen får kalenderposten.',
  },
  en: {
    buttons: { REQUEST: 'Add to calendar (.ics)', CANCEL: 'Remove from calendar (.ics)' },
    openMeeting: 'Open the Teams meeting',
    offers: {
      REQUEST: (service, area, time) =>
        `Calendar entry: ${service}, ${area}, ${time}. Open the file to add it to your calendar.`,
      CANCEL: (service, area, time) =>
        `Time to remove from your calendar: ${service}, ${area}, ${time}. Open the file to remove it from your calendar.`,
    },
    names: {
      REQUEST: (day) => `consultation-${day}`,
      CANCEL: (day) => `cancelled-consultation-${day}`,
    },
    nothing:
      'The consultation has no agreed time now, so there is no calendar entry. Write *my consultations* to see how it stands.',
    notYours: 'Only those who take part in the consultation can have its calendar entry.',
  },
};
