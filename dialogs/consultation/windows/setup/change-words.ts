const finnish = ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'];
const swedish = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const english = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `keskiviikko` loses a k in some of its forms. */
const stem = (name: string): string => name.replace(/kko$/, 'k?ko');
const anyFinnish = finnish.map(stem).join('|');
const which = '(?:(?:ensi|tämän|seuraavan|seuraavalle|saman)(?: viikon)? )?';

/** The stem of an ordinal, and its first form. */
const ordinals: Readonly<Record<string, string>> = {
  ensimmäise: 'ensimmäinen',
  toise: 'toinen',
  kolmanne: 'kolmas',
  neljänne: 'neljäs',
  viidenne: 'viides',
  viimeise: 'viimeinen',
};
const anyOrdinal = Object.keys(ordinals).join('|');
const nth = (stem: string, name: string): string => `${ordinals[stem.toLowerCase()]} ${nominative(name)}`;

const nominative = (word: string): string => word.toLowerCase().replace(/viiko$/, 'viikko');

/** Forms that a day has beside a verb or a noun, and the form that dates are read in. */
const forms: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  // The first of two days without its month: `24. ja 25.11.`
  [
    /(?<![\d.])(\d{1,2})\.?(\s*(?:,|ja|och|and|&)\s*)(?=\d{1,2}\.(\d{1,2})(?!\d))/giu,
    (_, day = '', joint = '', month = '') => `${day}.${month}.${joint}`,
  ],
  // `joulukuun toisen tiistain`, `joulukuun toiselle torstaille`
  [
    new RegExp(`(?<!\\p{L})(${anyOrdinal})n (${anyFinnish})n(?!\\p{L})`, 'giu'),
    (_, stem = '', name = '') => nth(stem, name),
  ],
  [
    new RegExp(`(?<!\\p{L})(\\p{L}+kuun )?(${anyOrdinal})lle (${anyFinnish})lle(?!\\p{L})`, 'giu'),
    (_, month = '', stem = '', name = '') => `-> ${month}${nth(stem, name)}`,
  ],
  [new RegExp(`(?<!\\p{L})(${anyFinnish})(?:sta|lta)(?!\\p{L})`, 'giu'), (_, name = '') => nominative(name)],
  [
    new RegExp(`(?<!\\p{L})(${which})(${anyFinnish})(?:lle|hin|on)(?!\\p{L})`, 'giu'),
    (_, week = '', name = '') => `-> ${week.replace(/seuraavalle/i, 'seuraavana')}${nominative(name)}na`,
  ],
  [new RegExp(`(?<!\\p{L})(${anyFinnish})n(?!\\p{L})`, 'giu'), (_, name = '') => `${nominative(name)}na`],
  [/(?<!\p{L})huomiselle(?!\p{L})/giu, () => '-> huomenna'],
  [/(?<!\p{L})huomisen(?!\p{L})/giu, () => 'huomenna'],
  [/(?<!\p{L})tämän päivän(?!\p{L})/giu, () => 'tänään'],
  [/(?<!\p{L})lopussa(?!\p{L})/giu, () => 'loppuun'],
  [new RegExp(`(?<!\\p{L})(${swedish.join('|')})(?:ens|s)(?!\\p{L})`, 'giu'), (_, name = '') => name],
  [/(?<!\p{L})morgondagens(?!\p{L})/giu, () => 'i morgon'],
  [/(?<!\p{L})i slutet av(?!\p{L})/giu, () => 'till slutet av'],
  [
    new RegExp(`(?<!\\p{L})(${english.join('|')}|today|tomorrow)['’]s(?!\\p{L})`, 'giu'),
    (_, name = '') => name,
  ],
  [/(?<!\p{L})at the end of(?!\p{L})/giu, () => 'until the end of'],
];

/** A text about days of a window with its days in the forms that dates are read in; `->` before the one it moves to. */
export const plainDays = (text: string): string =>
  forms.reduce((said, [pattern, to]) => said.replace(pattern, to), text);

const bare = new RegExp(
  `^\\s*(?:on |på |saman viikon )?(?:(${finnish.join('|')})(?:na)?|(${swedish.join('|')})(?:en)?|(${english.join('|')}))(?!\\p{L})(?!\\s*\\d{1,2}\\.\\d)`,
  'iu',
);

/** The weekday, 1 is Monday, that a text begins with when no date stands beside it. */
export function bareWeekday(text: string): number | undefined {
  if (/\d\s*\.\s*\d{1,2}\.|\d\s+\p{L}{3,}/u.test(text)) return undefined;
  const [, ...names] = bare.exec(text) ?? [];
  const at = names.findIndex((name) => name !== undefined);
  const list = [finnish, swedish, english][at];
  const place = list?.indexOf(names[at]?.toLowerCase() ?? '') ?? -1;
  return place < 0 ? undefined : place + 1;
}
