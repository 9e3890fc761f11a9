import { z } from 'zod';

/** The languages Koppi speaks. Finnish is always there; the others fall back to it. */
export const languages = ['fi', 'sv', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** A text in up to three languages. */
export const localized = z.object({
  fi: z.string().trim().min(1),
  sv: z.string().trim().min(1).optional(),
  en: z.string().trim().min(1).optional(),
});
export type Localized = z.infer<typeof localized>;

/** The text in the reader's language, else in Finnish. */
export const inLanguage = (text: Localized, reader: Language): string => text[reader] ?? text.fi;
