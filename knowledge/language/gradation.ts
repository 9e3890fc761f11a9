const vowels = 'aeiouyäöå';

export const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== '' && vowels.includes(letter);

/**
 * The vowel a case ending takes. Read from the end, so that the last part of a compound decides
 * (`Uudessakaarlepyyssä`). Two neutral syllables at the end leave it open whether a front-vowel part begins there
 * (`Pielavedellä`, but `Kumlingessa`): then both are given.
 */
export function harmony(stem: string): readonly ('a' | 'ä')[] {
  let neutral = 0;
  for (let at = stem.length - 1; at >= 0; at -= 1) {
    const letter = stem[at] ?? '';
    if ('aouå'.includes(letter)) return neutral >= 2 ? ['a', 'ä'] : ['a'];
    if ('äöy'.includes(letter)) return ['ä'];
    if ('ei'.includes(letter) && !isVowel(stem[at - 1])) neutral += 1;
  }
  return ['ä'];
}

interface Ending {
  readonly head: string;
  readonly consonants: string;
  readonly vowel: string;
}

const endingOf = (stem: string): Ending => {
  const vowel = stem.slice(-1);
  let at = stem.length - 1;
  while (at > 0 && !isVowel(stem[at - 1])) at -= 1;
  return { head: stem.slice(0, at), consonants: stem.slice(at, -1), vowel };
};

const geminates: Readonly<Record<string, string>> = { kk: 'k', pp: 'p', tt: 't' };

const weakClusters: Readonly<Record<string, readonly string[]>> = {
  nk: ['ng'],
  nt: ['nn'],
  mp: ['mm'],
  lt: ['ll'],
  rt: ['rr'],
  ht: ['hd'],
  lp: ['lv'],
  rp: ['rv'],
  lk: ['l'],
  rk: ['r'],
  hk: ['h', 'hk'],
};

/** `Turku` - `Turun`, `puku` - `puvun`, `aluke` - `alukkeen`: what a lone k leaves behind. */
function withoutK({ head, vowel }: Ending): readonly string[] {
  const before = head.slice(-1);
  if (before === vowel && (vowel === 'u' || vowel === 'y')) return [`${head}v${vowel}`];
  return [head + vowel];
}

/** The weak grade of a stem that ends in one vowel; the stem itself where nothing alternates. */
export function weaken(stem: string): readonly string[] {
  const ending = endingOf(stem);
  const { head, consonants, vowel } = ending;
  if (head === '') return [stem];
  const pair = consonants.slice(-2);
  const single = geminates[pair];
  if (single !== undefined) return [head + consonants.slice(0, -2) + single + vowel];
  const cluster = weakClusters[consonants];
  if (cluster !== undefined) {
    // `kulkea` - `kuljen`, `arki` - `arjen`: before e a j may stand for the lost k.
    const glide = vowel === 'e' && (consonants === 'lk' || consonants === 'rk') ? [`${consonants[0]}j`] : [];
    return [...glide, ...cluster].map((weak) => head + weak + vowel);
  }
  if (consonants === 't') return [`${head}d${vowel}`];
  if (consonants === 'p') return [`${head}v${vowel}`];
  if (consonants === 'k') return withoutK(ending);
  return [stem];
}

const strongClusters: Readonly<Record<string, readonly string[]>> = {
  k: ['kk'],
  p: ['pp'],
  t: ['tt'],
  d: ['t'],
  hd: ['ht'],
  ng: ['nk'],
  rk: ['rkk'],
  lt: ['ltt'],
  rt: ['rtt'],
  nt: ['ntt'],
  lv: ['lp', 'lv'],
  rv: ['rp', 'rv'],
  lj: ['lk', 'lj'],
  rj: ['rk', 'rj'],
  nn: ['nt', 'nn'],
  mm: ['mp', 'mm'],
  ll: ['lt', 'll'],
  rr: ['rt', 'rr'],
  v: ['p', 'v'],
  '': ['k', ''],
};

/** The strong grade behind a weak one (`päihde` - `päihtee`, `Pihtipudas` - `Pihtiputaa`); both where it is open. */
export function strengthen(stem: string): readonly string[] {
  const { head, consonants, vowel } = endingOf(stem);
  if (head === '') return [stem];
  return (strongClusters[consonants] ?? [consonants]).map((strong) => head + strong + vowel);
}
