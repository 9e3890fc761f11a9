import type { Language } from '../../knowledge/kernel/languages.ts';

/** The buttons that turn the pages of a long list of consultations. Plain text. */
interface ConsultationList {
  readonly more: string;
  readonly back: string;
}

export const consultationList: Readonly<Record<Language, ConsultationList>> = {
  fi: { more: 'Näytä lisää', back: 'Edelliset' },
  sv: { more: 'Visa fler', back: 'Föregående' },
  en: { more: 'Show more', back: 'Previous' },
};
