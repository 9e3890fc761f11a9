import { harmony } from './gradation.ts';
import { inflect, type NounCase, type NounForm } from './inflect.ts';
import type { AreaMention } from './question.ts';
import { tokenize } from './tokens.ts';

type Sense = AreaMention['sense'];

/** A form of a place's name as it may stand in a text: lower case, its words separated by one space. */
export interface PlaceForm {
  readonly form: string;
  readonly sense: Sense;
}

/**
 * `written` forms may be misspelt, `derived` ones (spoken truncations, Swedish compounds) are good only exactly.
 * A `dweller` is the beginning of the words for the people there (`hartolalai-`), closed with a hyphen.
 */
export interface PlaceEntry extends PlaceForm {
  readonly kind: 'written' | 'derived' | 'dweller';
}

const senses: Readonly<Record<NounCase, Sense>> = {
  nominative: 'named',
  genitive: 'named',
  partitive: 'named',
  essive: 'named',
  translative: 'named',
  inessive: 'at',
  illative: 'at',
  adessive: 'at',
  allative: 'at',
  elative: 'from',
  ablative: 'from',
};

/** Stems of names that are used in the plural, weak and strong, beside all those in -nen (`Kauniaisissa`). */
const pluralNames: Readonly<Record<string, readonly [string, string]>> = {
  leppävirta: ['leppävirro', 'leppävirto'],
  virrat: ['virro', 'virto'],
};

/** `Kangasalla` lost a syllable. */
const shortened: Readonly<Record<string, string>> = { kangasala: 'kangasa' };

const outerEndings: readonly (readonly [string, Sense])[] = [
  ['lla', 'at'],
  ['lle', 'at'],
  ['lta', 'from'],
];

const written = (form: string, sense: Sense): PlaceEntry => ({ form, sense, kind: 'written' });
const derived = (form: string, sense: Sense): PlaceEntry => ({ form, sense, kind: 'derived' });

/** What people say for the case: `Lahdes`, `Lahdest`, `Lohjal`, `Hartolaa`. */
function truncated({ form, case: name }: NounForm): string | undefined {
  switch (name) {
    case 'inessive':
    case 'adessive':
      return form.slice(0, -2);
    case 'elative':
    case 'ablative':
    case 'illative':
      return form.slice(0, -1);
    default:
      return undefined;
  }
}

/** A case as written and as spoken. Short truncations are left out, they would hit other words. */
function caseEntries(noun: NounForm): readonly PlaceEntry[] {
  const sense = senses[noun.case];
  const short = truncated(noun);
  const entries = [written(noun.form, sense)];
  if (short !== undefined && short.length >= 5) entries.push(derived(short, sense));
  if (!noun.form.includes('hd')) return entries;
  // Eastern and spoken Finnish drop the d of the weak grade: `Lahessa`, `Vihissä`.
  return entries.flatMap((entry) => [entry, derived(entry.form.replace(/hd(?!.*hd)/, 'h'), sense)]);
}

/** `hartolalai(nen)`, `lahtelai(nen)`, `kauniaislai(nen)`, `heinäveti(nen)`. */
function dwellers(name: string, strongStems: readonly string[]): readonly PlaceEntry[] {
  const stems = name.endsWith('nen') ? [`${name.slice(0, -3)}s`] : name.endsWith('e') ? [name] : strongStems;
  const words = stems.flatMap((stem) => harmony(stem).map((vowel) => `${stem}l${vowel}i-`));
  if (name.endsWith('vesi')) words.push(`${name.slice(0, -2)}ti-`);
  return words.map((form) => ({ form, sense: 'from', kind: 'dweller' }));
}

/** A Finnish name in one word (hyphens included). */
function wordEntries(name: string): readonly PlaceEntry[] {
  const numbers: readonly NounForm['number'][] = name.endsWith('nen') ? ['singular', 'plural'] : ['singular'];
  const forms = inflect(name, { numbers, name: true });
  const entries = forms.flatMap(caseEntries);
  const stem = Object.hasOwn(shortened, name) ? shortened[name] : undefined;
  if (stem !== undefined)
    entries.push(...outerEndings.map(([ending, sense]) => written(stem + ending, sense)));
  const plural = Object.hasOwn(pluralNames, name) ? pluralNames[name] : undefined;
  if (plural !== undefined) {
    const [weak, full] = plural;
    entries.push(...outerEndings.map(([ending, sense]) => written(`${weak}i${ending}`, sense)));
    entries.push(written(`${full}jen`, 'named'), written(`${full.slice(0, -1)}ain`, 'named'));
    entries.push(...dwellers(name, [full]));
  }
  const strong = forms.flatMap((form) =>
    form.case === 'essive' && form.number === 'singular' ? [form.form.slice(0, -2)] : [],
  );
  return [...entries, ...dwellers(name, strong)];
}

/** Endings after a colon, as behind `Tl`: `Koski Tl:ssä`. */
const colonEndings: readonly (readonly [string, Sense])[] = [
  ['n', 'named'],
  ['ssä', 'at'],
  ['stä', 'from'],
  ['llä', 'at'],
  ['lle', 'at'],
  ['ltä', 'from'],
  ['ään', 'at'],
];

/** `Koski Tl`: the name is inflected, the letters that tell it from its namesakes stay. */
function abbreviated(name: string, letters: string): readonly PlaceEntry[] {
  const bare = wordEntries(name);
  return [
    ...bare,
    ...bare
      .filter(({ kind }) => kind === 'written')
      .map(({ form, sense }) => written(`${form} ${letters}`, sense)),
    ...colonEndings.map(([ending, sense]) => written(`${name} ${letters}:${ending}`, sense)),
  ];
}

/** Words for the kind of an area, whose genitive in front is the area's name (`Pedersören kunta`). */
const areaNouns = [
  'kunta',
  'kaupunki',
  'hyvinvointialue',
  'maakunta',
  'perhekeskusalue',
  'seutu',
  'seutukunta',
];

const weakEndings: readonly (readonly [string, Sense])[] = [
  ['ssA', 'at'],
  ['stA', 'from'],
  ['llA', 'at'],
  ['ltA', 'from'],
  ['lle', 'at'],
];

/** The cases of a name of which only the genitive is known: `Pedersören` - `Pedersöressä`. */
function fromGenitive(genitive: string): readonly PlaceEntry[] {
  const stem = genitive.slice(0, -1);
  const last = stem.slice(-1);
  const illative = last === stem.slice(-2, -1) ? `${stem}seen` : `${stem}${last}n`;
  const vowel = harmony(stem)[0] ?? 'a';
  return [
    written(genitive, 'named'),
    written(stem, 'named'),
    written(illative, 'at'),
    ...weakEndings.map(([ending, sense]) => written(stem + ending.replace('A', vowel), sense)),
  ];
}

const isAdjective = (word: string): boolean => /inen$|^(?:uusi|vanha|iso|suuri|pieni)$/.test(word);

/** `Itäinen perhekeskusalue` - `Itäisellä perhekeskusalueella`: the noun takes the case, adjectives follow it. */
function phraseEntries(words: readonly string[]): readonly PlaceEntry[] {
  const head = words.slice(0, -1);
  const last = words[words.length - 1] ?? '';
  const agreeing = head.map((word) => (isAdjective(word) ? inflect(word, { numbers: ['singular'] }) : []));
  const wholes = inflect(last, { numbers: ['singular'], name: true }).flatMap((noun) => {
    const agreed = head.map(
      (word, at) => agreeing[at]?.find((part) => part.case === noun.case)?.form ?? word,
    );
    return caseEntries(noun).map((entry) => ({ ...entry, form: [...agreed, entry.form].join(' ') }));
  });
  const [genitive] = head;
  if (head.length !== 1 || genitive === undefined || !/...n$/.test(genitive)) return wholes;
  return areaNouns.includes(last) ? [...wholes, ...fromGenitive(genitive)] : wholes;
}

function finnishEntries(words: readonly string[], name: string): readonly PlaceEntry[] {
  const [first, second] = words;
  if (first === undefined) return [];
  if (second === undefined) return wordEntries(first);
  if (words.length === 2 && /\s\p{Lu}\p{Ll}$/u.test(name)) return abbreviated(first, second);
  return phraseEntries(words);
}

/** Endings of Swedish words for the people of a place, and for the country around it. */
const swedishPeople = ['bo', 'bon', 'bor', 'bos', 'borna', 'bornas'];
const swedishTownspeople = ['are', 'aren', 'arna', 'ares', 'arnas'];
const swedishSurroundings = ['regionen', 'nejden', 'trakten', 'området'];
/** `åbofamilj`: a family from there. */
const swedishFamilies = ['familj', 'familjen', 'familjer', 'barn', 'barnen', 'mamma', 'pappa', 'elev'];

/** Who speaks Finnish says Swedish names with Finnish endings: `Kyrkslättissä`, `Ekenäsin`, `Hangössa`. */
function inFinnish(name: string): readonly PlaceEntry[] {
  const vowel = harmony(name)[0] ?? 'a';
  const last = name.slice(-1);
  const stem = /[aeiouyåäö]$/.test(name) ? name : `${name}i`;
  const illative = stem === name ? `${name}${last === 'å' ? 'o' : last}n` : `${stem}in`;
  return [
    derived(`${stem}n`, 'named'),
    derived(illative, 'at'),
    ...weakEndings.map(([ending, sense]) => derived(stem + ending.replace('A', vowel), sense)),
  ];
}

/** Swedish names take an -s; `hangöbo`, `raseborgare` live there. Names in a consonant link with or without -s-. */
function swedishEntries(words: readonly string[]): readonly PlaceEntry[] {
  const name = words.join(' ');
  const vowelFinal = /[aeiouyåäö]$/.test(name);
  const links = vowelFinal || name.endsWith('s') ? [''] : ['', 's'];
  return [
    written(name, 'named'),
    ...(/[sxz]$/.test(name) ? [] : [written(`${name}s`, 'named')]),
    derived(`${name}'s`, 'named'),
    ...links.flatMap((link) => [
      ...swedishPeople.map((ending) => derived(name + link + ending, 'from')),
      ...swedishSurroundings.map((ending) => derived(name + link + ending, 'named')),
      ...swedishFamilies.map((ending) => derived(name + link + ending, 'from')),
    ]),
    ...(words.length === 1 ? inFinnish(name) : []),
    ...(vowelFinal ? [] : swedishTownspeople.map((ending) => derived(name + ending, 'from'))),
  ];
}

const englishEntries = (words: readonly string[]): readonly PlaceEntry[] => [
  written(words.join(' '), 'named'),
  derived(`${words.join(' ')}'s`, 'named'),
];

/** A hyphen may be left out; `S:t Karins` is also `St Karins` and `Sankt Karins`. */
function spellings(entry: PlaceEntry): readonly PlaceEntry[] {
  const { form, kind } = entry;
  if (form.startsWith('s:t '))
    return [entry, { ...entry, form: `st ${form.slice(4)}` }, { ...entry, form: `sankt ${form.slice(4)}` }];
  if (kind === 'dweller' || !form.includes('-')) return [entry];
  return [entry, { ...entry, form: form.replaceAll('-', ' ') }];
}

/**
 * What an index of a place's name holds. A name that gives two (`Maarianhamina - Mariehamn`) has the forms of both;
 * what stands in brackets is a remark, not a name.
 */
export function placeEntries(name: string, language: 'fi' | 'sv' | 'en'): readonly PlaceEntry[] {
  const entries: PlaceEntry[] = [];
  for (const alternative of name.replace(/\([^)]*\)/g, ' ').split(/\s+[-–—]\s+|\s*\/\s*/)) {
    const words = tokenize(alternative).map(({ word }) => word);
    if (words.length === 0) continue;
    if (language === 'fi') entries.push(...finnishEntries(words, alternative.trim()));
    else if (language === 'sv') entries.push(...swedishEntries(words));
    else entries.push(...englishEntries(words));
  }
  return entries.flatMap(spellings);
}

const inhabitantEndings: readonly string[] = (
  'nen sen stA seen senA seksi sessA sestA sellA seltA selle ' +
  'set sten sien siA siin sinA siksi sissA sistA sillA siltA sille'
).split(' ');

/** Every form of a place's name that a text may have, the people who live there included. */
export function placeForms(name: string, language: 'fi' | 'sv' | 'en'): readonly PlaceForm[] {
  const found = new Map<string, PlaceForm>();
  const add = (form: string, sense: Sense): void => {
    if (!found.has(form)) found.set(form, { form, sense });
  };
  for (const { form, sense, kind } of placeEntries(name, language)) {
    if (kind !== 'dweller') {
      add(form, sense);
      continue;
    }
    const stem = form.slice(0, -1);
    const vowel = harmony(stem)[0] ?? 'a';
    for (const ending of inhabitantEndings) add(stem + ending.replace('A', vowel), sense);
  }
  return [...found.values()];
}
