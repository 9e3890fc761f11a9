// @ts-check
import { en } from './texts-en.js';
import { fi } from './texts-fi.js';
import { sv } from './texts-sv.js';

/** @typedef {'fi' | 'sv' | 'en'} Language */
/** @type {Readonly<Record<Language, { name: string, locale: string, texts: typeof fi }>>} */
const languages = {
  fi: { name: 'Suomi', locale: 'fi-FI', texts: fi },
  sv: { name: 'Svenska', locale: 'sv-FI', texts: sv },
  en: { name: 'English', locale: 'en-GB', texts: en },
};

/** @type {Language} */
let current = 'fi';

/** @returns {readonly { code: Language, name: string }[]} */
export const languageChoices = () =>
  /** @type {Language[]} */ (Object.keys(languages)).map((code) => ({ code, name: languages[code].name }));

/** @param {string | null} code */
export function chooseLanguage(code) {
  current = code === 'sv' || code === 'en' ? code : 'fi';
  document.documentElement.lang = current;
}

export const currentLanguage = () => current;

/** The page's own words in the chosen language. */
export const t = () => languages[current].texts;

const zone = 'Europe/Helsinki';

/** @param {string} iso */
export const timeOfDay = (iso) =>
  new Intl.DateTimeFormat(languages[current].locale, {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(iso));

/** The day as people say it; equal for two moments of the same day in Finland. @param {string} iso */
export function dayName(iso) {
  const day = (/** @type {Date} */ date) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(date);
  const date = new Date(iso);
  const now = Date.now();
  if (day(date) === day(new Date(now))) return t().today;
  if (day(date) === day(new Date(now - 86_400_000))) return t().yesterday;
  return new Intl.DateTimeFormat(languages[current].locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(date);
}

/** In the units file managers use: "84 kt", "1,2 Mt". @param {number} bytes */
export function fileSize(bytes) {
  const kilobytes = Math.ceil(bytes / 1024);
  const large = kilobytes >= 1024;
  return new Intl.NumberFormat(languages[current].locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(large ? kilobytes / 1024 : kilobytes);
}
