import type { Language } from '../../knowledge/kernel/languages.ts';

/** What a consultation says of a task that was agreed in it. Plain text. */
interface TaskStrings {
  /** The button that opens it. */
  readonly open: string;
  /** The first line of the news to who asked, when they have something to do. */
  readonly closed: string;
}

export const taskStrings: Readonly<Record<Language, TaskStrings>> = {
  fi: { open: 'Avaa tehtävä', closed: 'Konsultaatio on päättynyt, ja sinulla on tehtävä' },
  sv: { open: 'Öppna uppgiften', closed: 'Konsultationen är avslutad och du har en uppgift' },
  en: { open: 'Open the task', closed: 'The consultation has ended, and you have a task' },
};
