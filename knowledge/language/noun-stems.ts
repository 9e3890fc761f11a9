import { isVowel, strengthen, weaken } from './gradation.ts';
import { eStems, irregular, longHeads, shortE, siStems, ungraded, waveringStems } from './noun-classes.ts';

/** What the endings of the plural are put on. `A` stands for a or ä until the vowel harmony is known. */
export interface PluralStem {
  readonly weak: string;
  readonly strong: string;
  readonly partitives: readonly string[];
  readonly genitives: readonly string[];
  readonly illatives: readonly string[];
}

/** One way to inflect a word. Partitives and illatives are whole forms, the rest takes the plain endings. */
export interface NounStem {
  /** Before -n, -ssa, -lla, -ksi, -t. */
  readonly weak: string;
  /** Before -na, possessives and the illative. */
  readonly strong: string;
  readonly partitives: readonly string[];
  readonly illatives: readonly string[];
  readonly plurals: readonly PluralStem[];
}

const endsIn = (word: string, entries: readonly string[]): boolean =>
  entries.some((entry) => word === entry || (entry.length >= 4 && word.endsWith(entry)));

const syllables = (word: string): number => word.match(/[aeiouyäöå]+/g)?.length ?? 0;

/** Plural of a stem in -o, -ö, -u, -y: `taloja`, `talojen`, `taloihin`. */
const roundPlural = (weak: string, strong: string): PluralStem => ({
  weak: `${weak}i`,
  strong: `${strong}i`,
  partitives: [`${strong}jA`, `${strong}itA`],
  genitives: [`${strong}jen`, `${strong}iden`],
  illatives: [`${strong}ihin`],
});

/** Plural of a stem whose last vowel falls before the i: `koiria`, `lapsien`, `järviin`. */
const fallingPlural = (weak: string, strong: string): PluralStem => {
  const bare = strong.slice(0, -1);
  return {
    weak: `${weak.slice(0, -1)}i`,
    strong: `${bare}i`,
    partitives: [`${bare}iA`],
    genitives: [`${bare}ien`],
    illatives: [`${bare}iin`],
  };
};

function pluralsOf(weak: string, strong: string): readonly PluralStem[] {
  const last = strong.slice(-1);
  const bare = strong.slice(0, -1);
  if (last === 'e') return [fallingPlural(weak, strong)];
  if (last === 'i') {
    const stem = `${bare}ei`;
    return [
      {
        weak: `${weak.slice(0, -1)}ei`,
        strong: stem,
        partitives: [`${bare}ejA`, `${stem}tA`],
        genitives: [`${bare}ien`, `${stem}den`],
        illatives: [`${stem}hin`],
      },
    ];
  }
  if (last !== 'a' && last !== 'ä') return [roundPlural(weak, strong)];
  const round = last === 'a' ? 'o' : 'ö';
  const rounded = roundPlural(weak.slice(0, -1) + round, bare + round);
  if (strong.slice(-2, -1) === 'i') return [rounded];
  // Two syllables tell (`kala` - `kaloja`, `koira` - `koiria`, `isä` - `isiä`); longer words and compounds waver.
  if (syllables(strong) > 2) return [rounded, fallingPlural(weak, strong)];
  return last === 'a' && !/^[^aeiouyäö]*[ou]/.test(strong) ? [rounded] : [fallingPlural(weak, strong)];
}

/** The vowel stem alone decides: stems in one vowel. */
const plain = (weak: string, strong: string, partitives: readonly string[]): NounStem => ({
  weak,
  strong,
  partitives,
  illatives: [`${strong}${strong.slice(-1)}n`],
  plurals: pluralsOf(weak, strong),
});

/** Stems in a long vowel that came from a nominative in -e, -s or -t: `perhee-`, `asiakkaa-`, `Kiteeseen`. */
const contracted = (strong: string, partitives: readonly string[]): NounStem => {
  const plural = `${strong.slice(0, -1)}i`;
  return {
    weak: strong,
    strong,
    partitives,
    illatives: [`${strong}seen`],
    plurals: [
      {
        weak: plural,
        strong: plural,
        partitives: [`${plural}tA`],
        genitives: [`${plural}den`],
        illatives: [`${plural}siin`, `${plural}hin`],
      },
    ],
  };
};

/** Words in a long vowel or in ie, uo, yö: `Espoo`, `maa`, `työ`. */
function longVowel(word: string): NounStem {
  const last = word.slice(-1);
  const pair = word.slice(-2);
  const opening = pair === 'ie' || pair === 'uo' || pair === 'yö';
  const plural = opening ? `${word.slice(0, -2)}${last}i` : `${word.slice(0, -1)}i`;
  const short = syllables(word) === 1 || longHeads.some((head) => word.endsWith(head));
  const spirant = `${word}h${last}n`;
  return {
    weak: word,
    strong: word,
    partitives: [`${word}tA`],
    illatives:
      syllables(word) === 1 ? [spirant] : short ? [spirant, `${word}seen`] : [`${word}seen`, spirant],
    plurals: [
      {
        weak: plural,
        strong: plural,
        partitives: [`${plural}tA`],
        genitives: [`${plural}den`],
        illatives: [`${plural}hin`, `${plural}siin`],
      },
    ],
  };
}

/** -e- stems of -i words: `joe-`/`joke-`, with the short partitive where l, r or n goes before (`nuorta`). */
function eStem(word: string): readonly NounStem[] {
  const bare = word.slice(0, -1);
  const strong = `${bare}e`;
  const short = /[lnr]$/.test(bare) && isVowel(bare.slice(-2, -1)) ? [`${bare}tA`] : [];
  return weaken(strong).map((weak) => {
    const stem = plain(weak, strong, [`${strong}A`, ...short]);
    if (short.length === 0) return stem;
    const plurals = stem.plurals.map((p) => ({ ...p, genitives: [...p.genitives, `${bare}ten`] }));
    return { ...stem, plurals };
  });
}

/** `vesi` - `vede-`, `vete-`, `vettä`; `varsi` - `varre-`, `varte-`, `vartta`; plural `vesi-`. */
function siStem(word: string): NounStem {
  const bare = word.slice(0, -2);
  const strong = `${bare}te`;
  const weak = weaken(strong)[0] ?? strong;
  return { ...plain(weak, strong, [`${bare}ttA`]), plurals: [fallingPlural(word, word)] };
}

function vowelFinal(word: string, name: boolean): readonly NounStem[] {
  const last = word.slice(-1);
  const before = word.slice(-2, -1);
  const bare = word.slice(0, -1);
  if (last === before || /(?:ie|uo|yö)$/.test(word)) return [longVowel(word)];
  if (last === 'e') {
    const lengthened = (): readonly NounStem[] =>
      strengthen(word).map((strong) => contracted(`${strong}e`, [`${word}ttA`]));
    const short = (): readonly NounStem[] => weaken(word).map((weak) => plain(weak, word, [`${word}A`]));
    if (endsIn(word, shortE)) return short();
    return name ? [...lengthened(), plain(word, word, [`${word}A`])] : lengthened();
  }
  if (last === 'i' && endsIn(word, siStems)) return [siStem(word)];
  if (last === 'i' && endsIn(word, eStems) && !endsIn(word, waveringStems)) return eStem(word);
  if (/(?:[aei]mpi)$/.test(word) && syllables(word) > 2 && !endsIn(word, waveringStems))
    return [comparative(bare)];
  const weak = endsIn(word, ungraded) || isVowel(before) ? [word] : weaken(word);
  const stems = weak.map((grade) => {
    const stem = plain(grade, word, /[ei][oö]$/.test(word) ? [`${word}tA`, `${word}A`] : [`${word}A`]);
    return name && /[öå]$/.test(word)
      ? { ...stem, illatives: [...stem.illatives, `${word}h${last}n`] }
      : stem;
  });
  return endsIn(word, waveringStems) ? [...stems, ...eStem(word)] : stems;
}

/** `vanhempi` - `vanhemma-`, `vanhempa-`, plural `vanhemmi-`, `vanhempi-`. */
const comparative = (bare: string): NounStem => {
  const weak = `${bare.slice(0, -1)}m`;
  return {
    ...plain(`${weak}A`, `${bare}A`, [`${bare}AA`]),
    illatives: [`${bare}AAn`],
    plurals: [{ ...fallingPlural(`${weak}A`, `${bare}A`), genitives: [`${bare}ien`, `${bare}ain`] }],
  };
};

/** A stem in -e behind a consonant nominative: `ohjaukse-`, `Kaustise-`, `siemene-`. */
const consonantal = (strong: string, weak: string, consonant: string): NounStem => {
  const stem = plain(weak, strong, [`${consonant}tA`]);
  return {
    ...stem,
    plurals: stem.plurals.map((p) => ({ ...p, genitives: [...p.genitives, `${consonant}ten`] })),
  };
};

/** -us and -ys: deeds have -ukse- (`ohjaus`), qualities -ude- (`nuoruus`, `terveys`); some words do not tell. */
function sibilant(word: string, name: boolean): readonly NounStem[] {
  const bare = word.slice(0, -1);
  const ks = consonantal(`${bare}kse`, `${bare}kse`, word);
  const quality = (): NounStem => ({
    ...plain(`${bare}de`, `${bare}te`, [`${bare}ttA`]),
    plurals: [fallingPlural(`${bare}kse`, `${bare}kse`)],
  });
  if (/(?:uu|yy|ey)s$/.test(word)) return [quality()];
  if (/(?:[aeio]u|[vn]u|öy|äy|iy|[vn]y)s$/.test(word)) return [ks, quality()];
  if (/[aäie]s$/.test(word) && word.length > 3) {
    const long = strengthen(bare).map((strong) => contracted(strong + strong.slice(-1), [`${word}tA`]));
    return word.endsWith('as') && !name ? long : [...long, ks];
  }
  return [ks];
}

function consonantFinal(word: string, name: boolean): readonly NounStem[] {
  if (word.endsWith('nen')) {
    const bare = word.slice(0, -3);
    return [consonantal(`${bare}se`, `${bare}se`, `${bare}s`)];
  }
  if (word.endsWith('s')) return name ? [...sibilant(word, name), ...foreign(word)] : sibilant(word, name);
  if (/t[oö]n$/.test(word)) {
    const strong = `${word.slice(0, -2)}t${word.slice(-2, -1)}m${word.endsWith('ön') ? 'ä' : 'a'}`;
    return [{ ...consonantal(strong, strong, word), plurals: [fallingPlural(strong, strong)] }];
  }
  if (/[aiuäyö]n$/.test(word)) {
    const long = strengthen(word.slice(0, -1)).map((strong) =>
      consonantal(`${strong}me`, `${strong}me`, word),
    );
    return [...long, ...foreign(word)];
  }
  if (/[uy]t$/.test(word)) return [contracted(`${word.slice(0, -2)}${word.slice(-2, -1)}ee`, [`${word}tA`])];
  if (/e[lrn]$/.test(word)) return [...foreign(word), consonantal(`${word}e`, `${word}e`, word)];
  return foreign(word);
}

/** Foreign words in a consonant take an i (`Lumparlandissa`, `Kökarin`). */
function foreign(word: string): readonly NounStem[] {
  return [plain(`${word}i`, `${word}i`, [`${word}iA`])];
}

function irregularStem(word: string): NounStem | undefined {
  const entry = irregular.find(
    ([nominative]) => word === nominative || (nominative.length >= 4 && word.endsWith(nominative)),
  );
  if (entry === undefined) return undefined;
  const [nominative, weak, strong, consonant] = entry;
  const head = word.slice(0, word.length - nominative.length);
  if (/(?:aa|ää)$/.test(strong)) return contracted(head + strong, [`${head}${consonant}tA`]);
  if (consonant === '') return plain(head + weak, head + strong, [`${head}${strong}A`]);
  return consonantal(head + strong, head + weak, head + consonant);
}

/**
 * All ways a Finnish word in its base form may be inflected, the likeliest first. Lower case in, lower case out.
 * A `name` may be foreign (`Korsnäs` - `Korsnäsissä`), so it gets those ways as well.
 */
export function nounStems(word: string, name: boolean): readonly NounStem[] {
  const known = irregularStem(word);
  if (known !== undefined) return [known];
  const last = word.slice(-1);
  if (isVowel(last)) return vowelFinal(word, name);
  return /\p{L}/u.test(last) ? consonantFinal(word, name) : [];
}
