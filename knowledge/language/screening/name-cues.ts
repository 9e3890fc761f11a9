import type { NameToken } from './name-tokens.ts';
import { isPersonNoun, isTrade } from './person-nouns.ts';

/**
 * What the words around a name tell about it. `told`: it is somebody's name whatever the word is (`nimeltään`, `barnet`,
 * `5-vuotias`). `likely`: it is if it is a name at all (`äiti on`, `kerho nimeltä`). `own`: the writer's or reader's.
 * `trade`: somebody who is at work.
 */
export type NameCue = 'told' | 'likely' | 'own' | 'trade';

const nimelta = /^(?:nimeltä|nimeltään|nimeltänsä|nimisen?|niminen|named|called|heter|hette|heta)$/;
const nameNoun = /^(?:nimi|nimensä|nimet|nimeksi|namn|namnet|name|names)$/;
const be = /^(?:on|oli|ovat|olivat|är|var|is|was|are)$/;
const pronoun =
  /^(?:hän|hänen|hänellä|hänelle|jonka|joiden|joka|han|hon|hans|hennes|honom|henne|vars|he|she|his|her|whose|who)$/;
const self = /^(?:nimeni|jag|mitt|my|olen|minä|i)$/;

const ageWord =
  /^\d{1,2}-?(?:v|vee|kk|vuotia\p{L}*|vuotta|åri\p{L}*|years?(?:-old)?|yo|y-o)$|^\d{1,2}-(?:year|month)-old$/u;
const ageUnit = /^(?:v|vee|kk|vuotia\p{L}*|åri\p{L}*|old)$/u;

const greeting =
  /^(?:hei|heippa|moi|moikka|moro|terve|huomenta|hej|hejsan|hallå|hi|hello|dear|kiitos|tack|thanks|kära|bästa|rakas|you)$/;
const signOff =
  /^(?:terveisin|terv|terkuin|tv|mvh|hälsning|hälsningar|regards|sincerely|cheers|yst|ystävällisin)$/;

/** Who comes or came instead of a worker: `Tilalla on Liisa Korhonen`, `hennes ersättare är`. */
const successor =
  /^(?:tilalla|tilalle|tilalleen|tilallaan|seuraaja\p{L}*|sijai(?:nen|sena|seksi)|varahenkilö\p{L}*|ersättare\p{L}*|efterträdare\p{L}*|vikarie\p{L}*|stället|successor|substitute|replaced|replacement|instead)$/u;

/** Within one sentence, the words before a position, the nearest first. */
function before(tokens: readonly NameToken[], at: number, most: number): readonly NameToken[] {
  const found: NameToken[] = [];
  for (let each = at; each > 0 && found.length < most && tokens[each]?.begins === false; each -= 1) {
    const token = tokens[each - 1];
    if (token) found.push(token);
  }
  return found;
}

/** The end of a letter, or its beginning: `Terveisin perhetyöntekijä Maija`, `Hei Katja`, `@Anna`. */
function isLetterhead(tokens: readonly NameToken[], at: number): boolean {
  const here = tokens[at];
  if (here === undefined) return false;
  if (here.gap.endsWith('@')) return true;
  const near = tokens.slice(Math.max(0, at - 4), at);
  if (near.some(({ word, begins, gap }) => signOff.test(word) || (begins && gap !== '' && word === 'best')))
    return true;
  const last = near.at(-1);
  if (last === undefined) return false;
  if (/^best$/.test(last.word) && here.gap.startsWith(',')) return true;
  if (last.text === 't' && /^[.:,]/.test(here.gap)) return true;
  return (
    greeting.test(last.word) &&
    (last.begins || last.word === 'you' || near.at(-2)?.begins === true) &&
    here.gap === ' '
  );
}

const isAge = (token: NameToken | undefined, earlier: NameToken | undefined): boolean =>
  token !== undefined &&
  (ageWord.test(token.word) ||
    (ageUnit.test(token.word) && /^\d{1,2}$|^years?$|^months?$|year$/.test(earlier?.word ?? '')));

/** What the words before the name at this position tell. */
export function cueBefore(tokens: readonly NameToken[], at: number): NameCue | undefined {
  const here = tokens[at];
  if (here === undefined) return undefined;
  if (isLetterhead(tokens, at)) return 'own';
  const last = tokens[at - 1];
  if (last === undefined) return undefined;
  const sentence = before(tokens, at, 8);
  const [, earlier, third] = sentence;
  const someone = (): boolean => sentence.some(({ word }) => pronoun.test(word) || isPersonNoun(word));

  const labelled = nameNoun.test(last.word) && /^ ?: ?$/.test(here.gap);
  const named =
    nimelta.test(last.word) ||
    (be.test(last.word) && earlier !== undefined && nameNoun.test(earlier.word)) ||
    (nameNoun.test(last.word) && /^(?:vid|med|by|nimeksi)$/.test(earlier?.word ?? '')) ||
    labelled;
  if (named) {
    if ([last, earlier, third].some((token) => token !== undefined && self.test(token.word))) return 'own';
    const told = someone() || isPersonNoun(tokens[at - 2]?.word ?? '');
    return told ? 'told' : 'likely';
  }

  const tight = /^ ["“”'«]?$/.test(here.gap) && !here.begins;
  const loose = /^ ?[,:(–-] ?\(?["“”']?$/.test(here.gap);
  if ((tight || loose) && isPersonNoun(last.word)) return tight ? 'told' : 'likely';
  if (tight && isAge(last, tokens[at - 2])) return 'told';
  if (tight && be.test(last.word) && earlier !== undefined && isPersonNoun(earlier.word)) return 'likely';
  if (tight && /^(?:lilla|lille|little|pikku|pieni)$/.test(last.word)) return 'likely';
  if (tight && [last, earlier, third].some((token) => token !== undefined && successor.test(token.word)))
    return 'trade';
  if (tight && (isTrade(last.word) || (be.test(last.word) && isTrade(earlier?.word ?? '')))) return 'trade';
  return undefined;
}

const isGenitive = (word: string): boolean => /(?:n|s|'s)$/.test(word);

/** `Aino niminen`, `Ainon äiti`, `Virtasten lapset`, `Annas mamma`, `Emma, 5 år`, `the Smith family`. */
export function cueAfter(tokens: readonly NameToken[], at: number, text: string): NameCue | undefined {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (here === undefined) return undefined;
  const rest = text.slice(here.to, here.to + 24).toLowerCase();
  if (
    /^,? {0,2}\(?\d{1,2} ?-?(?:v\b|vee\b|vuotia|vuotta|-vuotia|kk\b|år|mån|years?|yrs?\b|yo\b|\)|, )/u.test(
      rest,
    )
  )
    return 'likely';
  if (next?.gap !== ' ') return undefined;
  if (/^(?:niminen|nimi(?:sen|sellä|selle|seltä|sestä|stä|set))$/.test(next.word)) return 'likely';
  if (isGenitive(here.word) && isPersonNoun(next.word)) return 'likely';
  if (/^famil(?:y|ies)$/.test(next.word) && tokens[at - 1]?.word === 'the') return 'told';
  return undefined;
}
