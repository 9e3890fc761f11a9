import { remember } from './word-cache.ts';

/** Short verbs change too much for a rule: each form with the one that stands for all. */
const short: readonly (readonly [string, string])[] = [
  ['syö', 'söi syöny syönyt syödä syömään syömästä syömättä syövät syödään syöty syökään'],
  ['juo', 'joi juonu juonut juoda juomaan juomasta juovat juodaan juopottelee juokaan'],
  ['lyö', 'löi lyöny lyönyt lyödä lyömään lyömästä lyövät lyödään lyöty'],
  ['käy', 'kävi käyny käynyt käydä käymään käymässä käymästä käyvät käydään käyty'],
  ['saa', 'sai saanu saanut saada saamaan saavat saadaan saatu saatais'],
  ['jää', 'jäi jäänyt jääny jäädä jäämään jäävät jäädään'],
  ['tulee', 'tule tuli tullut tullu tulla tulemaan tulevat tullaan tuu tulis tulisi tullaan'],
  ['menee', 'mene meni mennyt menny mennä menemään menevät mennään mee menis menisi'],
  ['tekee', 'tee teki tehnyt tehny tehdä tekemään tekemästä tekevät tehdään tehty'],
  ['näkee', 'näe näki nähnyt nähny nähdä näkemään näkevät nähdään nähty nää'],
  ['on', 'ole oo oli ollut ollu olla olemaan ovat ollaan'],
  ['nukkuu', 'nuku nukkui nukkunut nukkunu nukkua nukkumaan nukkuvat nukuta nuku'],
  ['oppii', 'opi oppi oppinut oppinu oppimaan oppia opittu opita'],
  ['huutaa', 'huuda huusi huutanut huutanu huutamaan huutavat huudetaan'],
  ['pelkää', 'pelkäsi pelännyt pelänny pelätä pelkäämään pelkäävät pelkäillä'],
];
const shortForms: ReadonlyMap<string, string> = new Map(
  short.flatMap(([verb, forms]) => [verb, ...forms.split(' ')].map((form) => [form, verb] as const)),
);

const clitics = /(?:kin|kaan|kään|kohan|köhän|ko|kö|han|hän)$/;
/** The longest first; one of them is cut. */
const endings: readonly RegExp[] = [
  /m(?:aan|ään|assa|ässä|asta|ästä|alla|ällä|atta|ättä|inen|isen|ista|isesta)$/,
  // `halunnut`, `karannu`: contracted verbs double the n.
  /(?<=[aeiouyäö])nn(?:ut|yt|eet|een|u|y)$/,
  /n(?:ut|yt|eet|een|eita|u|y)$|(?<=[lrs])(?:ut|yt|eet|u|y)$/,
  /v(?:at|ät)$|(?<=[aeiouyäö])t(?:aan|ään|tu|ty)$|(?<=[lnrd])(?:aan|ään)$/,
  // `halusi`, `lakkasivat`, `haluaisi`, `tarvis`.
  /(?<=[aeiouyäö])(?:isi|si)(?:n|t|mme|tte|vat|vät)?$|(?<=[aeiouyäö])is$/,
  /(?<=[lnr])[lnr][aä]$|(?<=s)t[aä]$/,
];
const leastRoot = 3;

const cut = (word: string, ending: RegExp): string => {
  const rest = word.replace(ending, '');
  return rest.length >= leastRoot ? rest : word;
};

function withoutVowels(word: string): string {
  let end = word.length;
  while (end > leastRoot && 'aeiouyäö'.includes(word[end - 1] ?? '')) end -= 1;
  return word.slice(0, end);
}

/** The grades of consonants evened out, in the middle (`riidellä`) and at the end (`uskalla`, `uskaltaa`). */
const evened = (root: string): string =>
  root
    .replace(/(.)\1+/gu, '$1')
    .replaceAll('d', 't')
    .replace(/(?<=.[lnr])[tk]$/, '')
    .replace(/v$/, 'p');

/**
 * A key that the forms of a Finnish verb share: `kävelee`, `ei kävele`, `kävellyt`, `kävelemään`. It is deep, so it is
 * only for words that stand beside others in an expression. None for words too short to tell.
 */
export function verbKey(word: string): string | undefined {
  const known = shortForms.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || /[\d:'-]/.test(word)) return undefined;
  const before = keys.get(word);
  if (before !== undefined) return before;
  let root = cut(word, clitics);
  for (const ending of endings) {
    const rest = cut(root, ending);
    if (rest === root) continue;
    root = rest;
    break;
  }
  const key = evened(withoutVowels(root));
  remember(keys, word, key);
  return key;
}

const keys = new Map<string, string>();
