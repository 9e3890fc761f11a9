import { harmony } from './gradation.ts';
import { agreeingParts } from './noun-classes.ts';
import { type NounStem, nounStems, type PluralStem } from './noun-stems.ts';

/** The cases that are generated: the grammatical ones and the six of place. */
export type NounCase =
  | 'nominative'
  | 'genitive'
  | 'partitive'
  | 'essive'
  | 'translative'
  | 'inessive'
  | 'elative'
  | 'illative'
  | 'adessive'
  | 'ablative'
  | 'allative';

export interface NounForm {
  readonly form: string;
  readonly case: NounCase;
  readonly number: 'singular' | 'plural';
}

export interface InflectOptions {
  /** Which numbers to give; both unless told. */
  readonly numbers?: readonly NounForm['number'][];
  /** A proper name, perhaps a foreign one. */
  readonly name?: boolean;
}

const endings: readonly (readonly [NounCase, string])[] = [
  ['translative', 'ksi'],
  ['inessive', 'ssA'],
  ['elative', 'stA'],
  ['adessive', 'llA'],
  ['ablative', 'ltA'],
  ['allative', 'lle'],
];

type Draft = readonly [NounCase, NounForm['number'], string];

function singular(word: string, stem: NounStem): readonly Draft[] {
  return [
    ['nominative', 'singular', word],
    ['genitive', 'singular', `${stem.weak}n`],
    ['essive', 'singular', `${stem.strong}nA`],
    ...stem.partitives.map((form): Draft => ['partitive', 'singular', form]),
    ...stem.illatives.map((form): Draft => ['illative', 'singular', form]),
    ...endings.map(([name, ending]): Draft => [name, 'singular', stem.weak + ending]),
  ];
}

function plural(stem: NounStem, plurals: PluralStem): readonly Draft[] {
  return [
    ['nominative', 'plural', `${stem.weak}t`],
    ['essive', 'plural', `${plurals.strong}nA`],
    ...plurals.genitives.map((form): Draft => ['genitive', 'plural', form]),
    ...plurals.partitives.map((form): Draft => ['partitive', 'plural', form]),
    ...plurals.illatives.map((form): Draft => ['illative', 'plural', form]),
    ...endings.map(([name, ending]): Draft => [name, 'plural', plurals.weak + ending]),
  ];
}

/** The cases of one undivided word. */
function inflectSimple(
  word: string,
  { numbers = ['singular', 'plural'], name: isName = false }: InflectOptions,
): readonly NounForm[] {
  const forms: NounForm[] = [];
  const seen = new Set<string>();
  for (const stem of nounStems(word, isName)) {
    const drafts = numbers.flatMap((number) =>
      number === 'singular' ? singular(word, stem) : stem.plurals.flatMap((plurals) => plural(stem, plurals)),
    );
    const vowels = harmony(stem.strong.replaceAll('A', ''));
    for (const [name, number, draft] of drafts) {
      for (const vowel of vowels) {
        const form = draft.replaceAll('A', vowel);
        const key = `${form} ${name}`;
        if (seen.has(key)) continue;
        seen.add(key);
        forms.push({ form, case: name, number });
        if (!draft.includes('A')) break;
      }
    }
  }
  return forms;
}

/** `Uusikaupunki` - `Uudessakaupungissa`: both parts in the same case; the plain compound is given as well. */
function inflectAgreeing(first: string, rest: string, options: InflectOptions): readonly NounForm[] {
  const firsts = inflectSimple(first, { numbers: ['singular'] });
  return inflectSimple(rest, { ...options, numbers: ['singular'] }).flatMap((form) =>
    firsts
      .filter((part) => part.case === form.case)
      .slice(0, 1)
      .map((part) => ({ ...form, form: part.form + form.form })),
  );
}

/**
 * The case forms of a Finnish noun or name, from its nominative singular, in lower case. Where a word does not show
 * how it is inflected, each way is given: too many forms are cheap, a missing one is not understood.
 */
export function inflect(word: string, options: InflectOptions = {}): readonly NounForm[] {
  const lower = word.normalize('NFC').toLowerCase();
  const cut = Math.max(lower.lastIndexOf('-'), lower.lastIndexOf(' ')) + 1;
  const head = lower.slice(0, cut);
  const last = lower.slice(cut);
  const agreeing = agreeingParts.find((part) => last.startsWith(part) && last.length >= part.length + 3);
  const forms = [
    ...inflectSimple(last, options),
    ...(agreeing === undefined ? [] : inflectAgreeing(agreeing, last.slice(agreeing.length), options)),
  ];
  return head === '' ? forms : forms.map((form) => ({ ...form, form: head + form.form }));
}

const possessives = ['ni', 'mme', 'nsA'] as const;

/** `lapseni`, `lapsellamme`, `lapsiaan`: the owner behind a case form. */
function possessed({ form, case: name, number }: NounForm): readonly string[] {
  if (name === 'translative' || name === 'essive' || name === 'nominative' || name === 'genitive') return [];
  const bare = name === 'illative' ? form.slice(0, -1) : form;
  const vowel = harmony(bare)[0] ?? 'a';
  const own =
    /[^aä][aä]$|[^e]e$/.test(bare) &&
    !(number === 'singular' && name === 'partitive' && /[aä]{2}$/.test(bare));
  return [
    ...possessives.map((ending) => bare + ending.replace('A', vowel)),
    ...(own ? [`${bare}${bare.slice(-1)}n`] : []),
  ];
}

/** Every form in which a Finnish noun may stand in a text, its base form and the common possessives included. */
export function nounForms(word: string): ReadonlySet<string> {
  const forms = inflect(word);
  const all = new Set([word.normalize('NFC').toLowerCase(), ...forms.map(({ form }) => form)]);
  for (const form of forms) for (const own of possessed(form)) all.add(own);
  for (const { form, case: name } of forms) {
    if (name !== 'essive') continue;
    // The strong stem, as in `lapsena`, also carries the owner of the nominative and the genitive: `lapsemme`.
    const stem = form.slice(0, -2);
    for (const ending of possessives) all.add(stem + ending.replace('A', form.slice(-1)));
  }
  return all;
}
