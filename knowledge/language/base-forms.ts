import { strengthen, weaken } from './gradation.ts';
import { remember } from './word-cache.ts';

/** Clitics and possessives hang behind the case: `neuvolassakin`, `lapsellani`, `tyttärensä`. */
const hangers = /(?:k(?:in|aan|ään)|k[oö](?:han|hän)?|h[aä]n|p[aä]|ns[aä]|mme|nne|ni|si)$/;
/** `lapsestaan`, `perheelleen`: the owner is the lengthened vowel and -n. */
const ownOwner = /(?<=(?:ss|st|ll|lt)([aä]))\1n$|(?<=lle)en$|(?<=kse)en$/;

/** Case endings by their last letter. The last ones are spoken: `neuvolas`, `neuvolast`, `kuraattorilt`. */
const caseEndings: Readonly<Record<string, readonly string[]>> = {
  n: ['n', 'jen', 'en', 'den', 'tten', 'hin', 'siin', 'seen', 'iin', 'ten'],
  t: ['t', 'st', 'lt'],
  a: ['ssa', 'sta', 'lla', 'lta', 'na', 'a', 'tta', 'ja', 'ta'],
  ä: ['ssä', 'stä', 'llä', 'ltä', 'nä', 'ä', 'ttä', 'jä', 'tä'],
  e: ['lle', 'kse'],
  i: ['ksi'],
  s: ['s'],
  l: ['l'],
};
const noEndings: readonly string[] = [];
const spirantIllative = /h([aeiouyäö])n$/;
const longIllative = /([aeiouyäö])\1n$/;

const frontOrBack = (stem: string): 'a' | 'ä' => (/[aou]/.test(stem) ? 'a' : 'ä');

function addGrades(stem: string, into: Set<string>): void {
  into.add(stem);
  for (const strong of strengthen(stem)) into.add(strong);
}

/** Nominatives that a stem before a singular ending may come from. */
function fromSingular(stem: string, into: Set<string>): void {
  addGrades(stem, into);
  const last = stem.slice(-1);
  const bare = stem.slice(0, -1);
  if (last === 'e') {
    into.add(bare);
    for (const strong of strengthen(stem)) into.add(`${strong.slice(0, -1)}i`);
    into.add(`${bare}i`);
    if (stem.endsWith('kse')) into.add(`${stem.slice(0, -3)}s`);
    if (stem.endsWith('se')) into.add(`${stem.slice(0, -2)}nen`);
    if (/[uyö][dt]e$/.test(stem)) into.add(`${stem.slice(0, -2)}s`);
    if (/[dtr]e$/.test(stem)) into.add(`${stem.slice(0, -2)}si`);
    if (stem.endsWith('me')) for (const weak of weaken(stem.slice(0, -2))) into.add(`${weak}n`);
    if (stem.endsWith('ee')) {
      for (const weak of weaken(bare)) into.add(weak);
      if (/[uy]nee$|nee$/.test(stem)) into.add(`${stem.slice(0, -2)}ut`).add(`${stem.slice(0, -2)}yt`);
    }
  } else if (last === 'i') {
    into.add(bare);
  } else if (last === 'a' || last === 'ä') {
    if (bare.endsWith(last)) for (const weak of weaken(bare)) into.add(`${weak}s`);
    if (/mm[aä]$/.test(stem)) into.add(`${stem.slice(0, -2)}pi`);
    if (/mp[aä]$/.test(stem)) into.add(`${bare}i`);
    if (/tt[oö]m[aä]$/.test(stem))
      into.add(`${stem.slice(0, -4)}${stem.slice(-4, -1)}`.replace(/t([oö])m$/, '$1n'));
    if (stem.endsWith('ä')) into.add(`${bare}a`);
  }
}

/** `töitä` - `työ`, `teitä` - `tie`, `soita` - `suo`. */
const openings: Readonly<Record<string, string>> = { ö: 'yö', o: 'uo', e: 'ie' };

/** Nominatives that a stem before a plural ending may come from; it ends in i. */
function fromPlural(stem: string, into: Set<string>): void {
  const bare = stem.slice(0, -1);
  const vowel = frontOrBack(bare);
  const last = bare.slice(-1);
  if ('oöuye'.includes(last)) addGrades(bare, into);
  const opening = openings[last];
  if (opening !== undefined) into.add(bare.slice(0, -1) + opening);
  if (last === 'o' || last === 'ö') addGrades(bare.slice(0, -1) + (last === 'o' ? 'a' : 'ä'), into);
  if (last === 'e') {
    addGrades(`${bare.slice(0, -1)}i`, into);
    for (const weak of weaken(bare)) into.add(weak);
    if (bare.endsWith('ne')) into.add(`${bare.slice(0, -1)}ut`).add(`${bare.slice(0, -1)}yt`);
  }
  if (last === 'a' || last === 'ä') for (const weak of weaken(bare)) into.add(`${weak}s`);
  addGrades(bare + vowel, into);
  fromSingular(`${bare}e`, into);
  addGrades(stem, into);
  if (/mm$/.test(bare)) into.add(`${bare.slice(0, -1)}pi`);
  if (/tt[oö]m$/.test(bare)) into.add(bare.replace(/t([oö])m$/, '$1n'));
}

/** Nominatives behind a consonant stem, as in `nuorta`, `naista`, `lasta`, `raskautta`. */
function fromConsonant(stem: string, into: Set<string>): void {
  into.add(stem).add(`${stem}i`).add(`${stem}e`);
  if (stem.endsWith('s')) into.add(`${stem.slice(0, -1)}nen`);
  if (stem.endsWith('t'))
    into
      .add(`${stem.slice(0, -1)}s`)
      .add(`${stem.slice(0, -1)}si`)
      .add(stem.slice(0, -1));
}

function fromCases(word: string, into: Set<string>): void {
  for (const ending of caseEndings[word.slice(-1)] ?? noEndings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    const last = stem.slice(-1);
    if ('aeiouyäö'.includes(last)) {
      fromSingular(stem, into);
      if (last === 'i') fromPlural(stem, into);
    } else if (ending === 'ta' || ending === 'tä' || ending === 'ten') {
      fromConsonant(stem, into);
    }
    if (ending === 'ja' || ending === 'jä' || ending === 'jen') fromPlural(`${stem}i`, into);
    if (ending === 'iin') fromPlural(`${stem}i`, into);
  }
  if (!word.endsWith('n')) return;
  if (spirantIllative.test(word)) {
    const stem = word.slice(0, -3);
    fromSingular(stem, into);
    if (stem.endsWith('i')) fromPlural(stem, into);
  }
  if (longIllative.test(word)) fromSingular(word.slice(0, -2), into);
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['lasta', 'lapsi'],
  ['lasten', 'lapsi'],
  ['poikien', 'poika'],
  ['pojat', 'poika'],
  ['pojan', 'poika'],
  ['lastensa', 'lapsi'],
  ['miehen', 'mies'],
  ['miehestä', 'mies'],
  ['tyttären', 'tytär'],
  // No with a person or a conjunction in it, and as it is said in Swedish here and there.
  ['eikä', 'ei'],
  ['eivät', 'ei'],
  ['eivätkä', 'ei'],
  ['emme', 'ei'],
  ['int', 'inte'],
  ['ej', 'inte'],
]);

/** Endings of Swedish and English words, by their last letter, the longest first. */
const germanicEndings: Readonly<Record<string, readonly string[]>> = {
  a: ['arna', 'erna', 'orna', 'na', 'a'],
  s: ['arnas', 'ernas', 'ornas', 'orns', 'erns', 'ens', 'ets', 'ars', 'ers', 'ors', 'ies', 'es', "'s", 's'],
  n: ['en', 'n'],
  t: ['et', 't'],
  r: ['ar', 'er', 'or'],
  e: ['e'],
  g: ['ing'],
  d: ['ed'],
};

/** Swedish and English: the endings of number, definiteness and owner. */
function germanicBases(word: string, into: Set<string>): void {
  for (let rest = word, step = 0; step < 3 && rest.length > 4; step += 1) {
    const length = rest.length;
    const ending = germanicEndings[rest.slice(-1)]?.find(
      (each) => length - each.length >= 3 && rest.endsWith(each),
    );
    if (ending === undefined) break;
    rest = rest.slice(0, -ending.length);
    into.add(rest).add(`${rest}a`).add(`${rest}e`).add(`${rest}y`);
    if (rest.at(-1) === rest.at(-2)) into.add(rest.slice(0, -1));
  }
  for (const ending of bareGermanic)
    if (word.endsWith(ending) && word.length > ending.length + 2) into.add(word.slice(0, -ending.length));
}

const bareGermanic = ['n', 's', 't', 'na', 'rs', 'ns'];

/**
 * Every base form that the word may be an inflected form of, the word itself first. Far too many on purpose: a
 * vocabulary tells which of them are words, so that no table of forms has to be built beforehand.
 */
export function basesOf(word: string): readonly string[] {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const found = findBases(word);
  remember(seen, word, found);
  return found;
}

/** The lexicon, the signs of danger and the stages of life all ask about the same words. */
const seen = new Map<string, readonly string[]>();

function findBases(word: string): readonly string[] {
  const into = new Set<string>([word]);
  if (word.length > 40 || /\d/.test(word)) return [word];
  const colon = word.indexOf(':');
  if (colon > 0) return [word, word.slice(0, colon)];
  let bare = word;
  for (let step = 0; step < 3; step += 1) {
    const known = irregular.get(bare);
    if (known !== undefined) into.add(known);
    into.add(bare);
    fromCases(bare, into);
    // `äitiään`, `raskauttaan`: the partitive lengthens into the owner.
    if (/(?:aa|ää)n$/.test(bare)) fromCases(bare.slice(0, -2), into);
    if (!'niaäeoö'.includes(bare.slice(-1))) break;
    const owned = bare.endsWith('n') ? bare.replace(ownOwner, '') : bare;
    // `lapsemme`, `lapsensa` stand on the strong stem or hide the -n of the genitive.
    const next = owned === bare ? bare.replace(hangers, '') : owned;
    if (next === bare || next.length < 3) break;
    if (/(?:ns[aä]|mme|nne|ni)$/.test(bare)) {
      fromSingular(next, into);
      fromCases(`${next}n`, into);
      if (next.endsWith('i')) fromPlural(next, into);
    }
    bare = next;
  }
  germanicBases(word, into);
  return [...into];
}
