import type { Language } from '../../../knowledge/kernel/languages.ts';
import type { Field, Verb } from '../command.ts';

type Words = Readonly<Record<Language, readonly string[]>>;

/** What the parts of a service, a worker and an area are called. Parts with a language of their own come first. */
const textFields: Readonly<Record<'name' | 'description' | 'next_step', Words>> = {
  name: { fi: ['nimi', 'nimeä', 'nimen'], sv: ['namn', 'namnet'], en: ['name'] },
  description: {
    fi: ['palvelukuvaus', 'palvelukuvausta', 'kuvaus', 'kuvausta', 'kuvauksen'],
    sv: ['tjänstebeskrivning', 'beskrivningen', 'beskrivning'],
    en: ['description'],
  },
  next_step: {
    fi: ['seuraava askel', 'seuraavaa askelta', 'seuraavan askeleen'],
    sv: ['nästa steg'],
    en: ['next step'],
  },
};

const otherFields: readonly (readonly [Field, Words])[] = [
  [
    'keywords',
    {
      fi: ['avainsanat', 'avainsana', 'hakusanat', 'hakusana'],
      sv: ['nyckelorden', 'nyckelord', 'sökord'],
      en: ['keywords', 'keyword'],
    },
  ],
  ['level', { fi: ['taso', 'tasoa'], sv: ['nivå', 'nivån'], en: ['level'] }],
  [
    'mode',
    {
      fi: ['toimintatapa', 'toimintatapaa', 'muoto', 'muotoa'],
      sv: ['arbetssätt', 'arbetsform', 'form'],
      en: ['mode'],
    },
  ],
  [
    'owner',
    {
      fi: ['omistaja', 'omistajaa', 'vastuuhenkilö', 'vastuuhenkilöä'],
      sv: ['ägare', 'ägaren', 'ansvarig', 'ansvarig person'],
      en: ['owner', 'responsible person'],
    },
  ],
  [
    'verify_every',
    {
      fi: ['tarkistusväli', 'tarkistusväliä'],
      sv: ['kontrollintervall', 'kontrollintervallet'],
      en: ['check interval', 'checked every'],
    },
  ],
  [
    'phone',
    {
      fi: ['puhelinnumero', 'puhelinnumeroa', 'puhelin', 'puhelinta', 'numero', 'numeroa'],
      sv: ['telefonnummer', 'telefonnumret', 'telefon', 'nummer'],
      en: ['phone number', 'telephone', 'phone', 'number'],
    },
  ],
  [
    'title',
    {
      fi: ['ammattinimike', 'ammattinimikettä', 'nimike', 'nimikettä'],
      sv: ['yrkestitel', 'titeln', 'titel'],
      en: ['job title', 'title'],
    },
  ],
  [
    'languages',
    { fi: ['kielet', 'kieliä', 'kieli'], sv: ['språken', 'språk'], en: ['languages', 'language'] },
  ],
  [
    'aliases',
    {
      fi: ['muut nimet', 'muita nimiä', 'kutsumanimet'],
      sv: ['andra namn', 'övriga namn'],
      en: ['other names', 'aliases'],
    },
  ],
];

/** The language of a text that is being changed, said beside its name: `nimi ruotsiksi`, `svenskt namn`. */
const textLanguages: readonly (readonly [Language, RegExp])[] = [
  ['fi', /suome(?:ksi|nkieli\p{L}*)|(?:på )?finska?t?|(?:in )?finnish/iu],
  ['sv', /ruotsi(?:ksi|nkieli\p{L}*)|(?:på )?svenska?t?|(?:in )?swedish/iu],
  ['en', /englanni(?:ksi|nkieli\p{L}*)|(?:på )?engelska?t?|(?:in )?english/iu],
];

export const textLanguageOf = (text: string, said: Language): Language =>
  textLanguages.find(([, words]) => words.test(text))?.[0] ?? said;

const allWords = (said: Language): readonly string[] =>
  [...Object.values(textFields), ...otherFields.map(([, words]) => words)]
    .flatMap((words) => words[said])
    .sort((a, b) => b.length - a.length);

const languagePhrase = `(?:${textLanguages.map(([, { source }]) => source).join('|')})`;

const anyLanguage = new RegExp(languagePhrase, 'giu');

function fieldPattern(said: Language, end: string): RegExp {
  const words = allWords(said).join('|');
  const field = `(?:${languagePhrase}\\s+)?(?:${words})(?:\\s+${languagePhrase})?`;
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${field})${end}`, 'iu');
}

const patterns = (end: string): Readonly<Record<Language, RegExp>> => ({
  fi: fieldPattern('fi', end),
  sv: fieldPattern('sv', end),
  en: fieldPattern('en', end),
});

const atEnd = patterns('\\s*(?:on|är|is|to|till)?\\s*$');
const anywhere = patterns('(?![\\p{L}\\p{N}-])\\s*=?');

/** Where a text says which part it is about. Offsets into the text, end exclusive. */
export interface FieldFound {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** The field that ends the text (`Perheneuvola kuvaus`), or the first one in it. */
export function findField(
  text: string,
  said: Language,
  where: 'end' | 'anywhere',
  verb: Verb,
): FieldFound | undefined {
  const match = (where === 'end' ? atEnd : anywhere)[said].exec(text);
  if (match === null) return undefined;
  const words = (match[1] ?? '').toLowerCase();
  const field = fieldOf(words, said, verb);
  return field === undefined ? undefined : { field, start: match.index, end: match.index + match[0].length };
}

const holds = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

function fieldOf(words: string, said: Language, verb: Verb): Field | undefined {
  // `ruotsinkielinen nimi` has the word for languages in it, and is the name.
  const bare = words.replace(anyLanguage, '');
  const longest = allWords(said).find((word) => bare.includes(word));
  if (longest === undefined) return undefined;
  const other = otherFields.find(([, names]) => names[said].includes(longest));
  if (other) return other[0];
  const language = textLanguageOf(words, said);
  if (holds(longest, textFields.description[said])) return `description_${language}`;
  if (holds(longest, textFields.next_step[said])) return `next_step_${language}`;
  return verb === 'edit_worker' ? 'name' : `name_${language}`;
}
