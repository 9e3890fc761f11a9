import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said of the queues for consultation times. */
interface QueueStrings {
  /** Above the list of what somebody waits for. */
  readonly waits: string;
  readonly nothing: string;
  readonly summary: string;
  /** Titles of buttons, plain. `subject`: a service and an area. */
  readonly leave: string;
  readonly leaveOf: (subject: string) => string;
}

export const queueStrings: Readonly<Record<Language, QueueStrings>> = {
  fi: {
    waits: 'Olet jonossa näihin konsultaatioaikoihin. Saat viestin, kun aika vapautuu.',
    nothing: 'Et ole jonossa mihinkään konsultaatioaikaan.',
    summary: 'Jonosi konsultaatioaikoihin',
    leave: 'Poistu jonosta',
    leaveOf: (subject) => `Poistu jonosta: ${subject}`,
  },
  sv: {
    waits: 'Du står i kö till de här konsultationstiderna. Du får ett meddelande när en tid blir ledig.',
    nothing: 'Du står inte i kö till någon konsultationstid.',
    summary: 'Dina köer till konsultationstider',
    leave: 'Lämna kön',
    leaveOf: (subject) => `Lämna kön: ${subject}`,
  },
  en: {
    waits: 'You are on the waiting list for these consultation times. You get a message when a time is free.',
    nothing: 'You are not on the waiting list for any consultation time.',
    summary: 'Your waiting lists for consultation times',
    leave: 'Leave the waiting list',
    leaveOf: (subject) => `Leave the waiting list: ${subject}`,
  },
};
