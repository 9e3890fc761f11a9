import type { Language } from '../../knowledge/kernel/languages.ts';

/** A moment of the past: `day` as the language writes it, `time` as `HH:MM` by the clock on the wall. */
type When = (day: string, time: string) => string;

const dotted = (time: string): string => time.replace(/^0/, '').replace(':', '.');

export const momentOf: Readonly<Record<Language, When>> = {
  fi: (day, time) => `${day} klo ${dotted(time)}`,
  sv: (day, time) => `${day} kl. ${dotted(time)}`,
  en: (day, time) => `${day} at ${time.replace(/^0/, '')}`,
};
