import type { Language } from '../../knowledge/kernel/languages.ts';
import { type HelpTopic, readHelpTopic } from './help-topics.ts';

/** The few words that are no question. `said` is the language of the word itself, where it has one. */
export type Command = { readonly said?: Language } /** Without `topic` all of it. */ & (
  | { readonly kind: 'help'; readonly topic?: HelpTopic }
  /** `language` is missing when the word was none of the three. */
  | { readonly kind: 'language'; readonly language?: Language }
  | { readonly kind: 'show_home' }
  | { readonly kind: 'remove_home' }
  /** `place` is what the person wrote for the area. */
  | { readonly kind: 'set_home'; readonly place: string }
);

/** By the word: people write what every object has too, such as `constructor`. */
const languagesOf = (words: Readonly<Record<string, Language>>): ReadonlyMap<string, Language> =>
  new Map(Object.entries(words));

const languageNames: ReadonlyMap<string, Language> = languagesOf({
  ...{ suomi: 'fi', suomeksi: 'fi', fi: 'fi', finska: 'fi', finnish: 'fi' },
  ...{ svenska: 'sv', ruotsi: 'sv', ruotsiksi: 'sv', sv: 'sv', swedish: 'sv' },
  ...{ english: 'en', englanti: 'en', englanniksi: 'en', en: 'en', engelska: 'en' },
});

const removeWords = new Set(['pois', 'ei', 'poista', 'bort', 'ingen', 'ta bort', 'none', 'off', 'remove']);

const helpWords: ReadonlyMap<string, Language> = languagesOf({
  ...{ ohje: 'fi', ohjeet: 'fi', apua: 'fi', komennot: 'fi' },
  ...{ hjälp: 'sv', anvisning: 'sv', kommandon: 'sv' },
  ...{ help: 'en', commands: 'en' },
});

const commandWords: ReadonlyMap<string, Language> = languagesOf({
  ...{ kieli: 'fi', kotialue: 'fi', kotialueeni: 'fi' },
  ...{ språk: 'sv', hemområde: 'sv' },
  ...{ language: 'en', 'home area': 'en', homearea: 'en' },
});

/** One grammar in three languages; a text that is no command is `undefined`. */
export function parseCommand(text: string): Command | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words === '?') return { kind: 'help' };
  const plain = words.replace(/[.!?]+$/, '');
  const help = helpWords.get(plain.toLowerCase());
  if (help) return { kind: 'help', said: help };
  const part = readHelpTopic(plain.toLowerCase());
  if (part) return { kind: 'help', ...part };

  const [, word = '', rest = ''] =
    /^(kieli|språk|language|kotialue(?:eni)?|hemområde|home ?area)(?:\s*[:=]\s*|\s+|$)(.*)$/i.exec(plain) ??
    [];
  const said = commandWords.get(word.toLowerCase());
  if (!said) return undefined;
  if (/^(kieli|språk|language)$/i.test(word)) {
    const language = languageNames.get(rest.toLowerCase());
    return { kind: 'language', said, ...(language ? { language } : {}) };
  }
  const place = rest.replace(/^(on|är|is)\s+/i, '');
  if (place === '') return { kind: 'show_home', said };
  return removeWords.has(place.toLowerCase())
    ? { kind: 'remove_home', said }
    : { kind: 'set_home', said, place };
}
