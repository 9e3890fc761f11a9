import type { Language } from '../../knowledge/kernel/languages.ts';

/** What a list of consultations says besides what their cards say. */
interface ConsultationList {
  /** The buttons that turn its pages. Plain text. */
  readonly more: string;
  readonly back: string;
  /** The state of one with an agreed time, `ti 17.11. klo 12–12.30`. */
  readonly agreedAt: (time: string) => string;
}

export const consultationList: Readonly<Record<Language, ConsultationList>> = {
  fi: { more: 'Näytä lisää', back: 'Edelliset', agreedAt: (time) => `aika ${time}` },
  sv: { more: 'Visa fler', back: 'Föregående', agreedAt: (time) => `tid ${time}` },
  en: { more: 'Show more', back: 'Previous', agreedAt: (time) => `time ${time}` },
};
