import type { Language } from '../../knowledge/kernel/languages.ts';

/** The few words that are no question. */
export type Command =
  | { readonly kind: 'help' }
  /** `language` is missing when the word was none of the three. */
  | { readonly kind: 'language'; readonly language?: Language }
  | { readonly kind: 'show_home' }
  | { readonly kind: 'remove_home' }
  /** `place` is what the person wrote for the area. */
  | { readonly kind: 'set_home'; readonly place: string };

const languageNames: Readonly<Record<string, Language>> = {
  ...{ suomi: 'fi', suomeksi: 'fi', fi: 'fi', finska: 'fi', finnish: 'fi' },
  ...{ svenska: 'sv', ruotsi: 'sv', ruotsiksi: 'sv', sv: 'sv', swedish: 'sv' },
  ...{ english: 'en', englanti: 'en', englanniksi: 'en', en: 'en', engelska: 'en' },
};

const removeWords = new Set(['pois', 'ei', 'poista', 'bort', 'ingen', 'ta bort', 'none', 'off', 'remove']);

/** One grammar in three languages; a text that is no command is `undefined`. */
export function parseCommand(text: string): Command | undefined {
  const said = text
    .trim()
    .replace(/[.!?]+$/, '')
    .replace(/\s+/g, ' ');
  if (/^(\?|ohje|ohjeet|apua|hjälp|anvisning|help|komennot)$/i.test(said) || text.trim() === '?')
    return { kind: 'help' };
  const [, languageWord] = /^(?:kieli|språk|language)(?:\s*[:=]?\s+(.+))?$/i.exec(said) ?? [];
  if (languageWord !== undefined || /^(kieli|språk|language)$/i.test(said)) {
    const chosen = languageNames[(languageWord ?? '').toLowerCase()];
    return { kind: 'language', ...(chosen ? { language: chosen } : {}) };
  }
  const home = /^(?:kotialue(?:eni)?|hemområde|home ?area)(?:\s*[:=]?\s+(?:on\s+|är\s+|is\s+)?(.+))?$/i.exec(
    said,
  );
  if (!home) return undefined;
  const place = home[1]?.trim() ?? '';
  if (place === '') return { kind: 'show_home' };
  return removeWords.has(place.toLowerCase()) ? { kind: 'remove_home' } : { kind: 'set_home', place };
}
