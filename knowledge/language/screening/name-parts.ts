import { isFieldWord } from './field-words.ts';
import type { NameToken } from './name-tokens.ts';
import { type NameWord, nameWord } from './name-words.ts';
import { isPersonNoun, isTrade } from './person-nouns.ts';
import { isPublicWord } from './public-words.ts';
import { endsInNen, endsLikeSurname } from './surnames.ts';

export interface KnownNames {
  /** Full names of the workers in lower case. */
  readonly names: ReadonlySet<string>;
  /** Whether the directory's own areas, services and organisations have the word, in lower case. */
  readonly isWord: (word: string) => boolean;
}

/** One word of what may be a name. */
export interface Part extends NameWord {
  readonly token: NameToken;
  /** Its position among the words of the text. */
  readonly at: number;
  readonly initial: boolean;
  /** Its end alone tells that it is a surname. */
  readonly surnameLike: boolean;
  readonly place: boolean;
}

/** A text on its way through the search for names. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  /** Positions of the words that are known to be nobody's, or a worker's. */
  readonly fixed: ReadonlySet<number>;
  readonly known: KnownNames;
}

/** `Hartolassa`, `Kelaan`: one is in a place so, hardly in a person. */
export const innerCase = /(?:ss[aä]|st[aä]|([aeiouyäö])\1n|h[aeiouyäö]n|seen)(?:kin)?$/;
const particle = /^(?:von|af|de|al|el|bin|van|da|di)$/;

export const isListed = ({ first, surname }: Part): boolean => first !== undefined || surname;

/** A first name and, in another word, a surname. */
export const isFullName = (parts: readonly Part[]): boolean =>
  parts.some(
    ({ first }, at) =>
      first !== undefined &&
      parts.some((other, place) => place !== at && (other.surname || other.surnameLike)),
  );

/** A word that may be part of a name: `Anna Lahti`, but not `Anna Lahdessa`. */
function partAt({ tokens, fixed, known }: Reading, at: number, before: Part | undefined): Part | undefined {
  const token = tokens[at];
  if (token === undefined || fixed.has(at) || /\d/.test(token.word)) return undefined;
  const { word, text, capital } = token;
  const initial = text.length === 1 && capital === 'name';
  if (/^(?:lilla|lille|little|pikku)$/.test(word)) return undefined;
  if (initial) {
    // `A Finnish family`, `can I`.
    if (/^[ai]$/.test(word) && tokens[at + 1]?.gap.startsWith('.') !== true) return undefined;
    return { token, at, initial, first: undefined, surname: false, surnameLike: false, place: false };
  }
  const name = nameWord(word);
  const listed = name.first !== undefined || name.surname;
  if (!listed && (isPersonNoun(word) || (isFieldWord(word) && !endsInNen(word)) || isTrade(word)))
    return undefined;
  const place = isPublicWord(word) || known.isWord(word);
  if (place && (!listed || innerCase.test(word))) return undefined;
  if (capital === 'acronym' && !listed) return undefined;
  // `Anna Lahti`, but `Salon perhe` is a family in Salo.
  return {
    token,
    at,
    initial,
    ...name,
    surnameLike: !listed && endsLikeSurname(word),
    place: place && before?.first === undefined,
  };
}

/** The words side by side that may be one name, from this position on. */
export function runAt(reading: Reading, from: number): readonly Part[] {
  const { tokens } = reading;
  const parts: Part[] = [];
  for (let at = from; at < tokens.length && parts.length < 5; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = parts.at(-1);
    const joined = token.gap === ' ' || (before?.initial === true && /^\. ?$/.test(token.gap));
    if (at > from && (!joined || (token.begins && before?.initial !== true))) break;
    if (at > from && particle.test(token.word) && tokens[at + 1]?.capital === 'name') continue;
    if (token.capital === 'none') break;
    const part = partAt(reading, at, before);
    if (part === undefined) break;
    parts.push(part);
    if (isClosed(parts)) break;
  }
  while (parts.at(-1)?.initial === true && parts.length > 1 && !endsInInitial(parts)) parts.pop();
  while (isSpare(parts.at(-1)) && isFullName(parts.slice(0, -1))) parts.pop();
  return parts;
}

/** `Aino V.`: an initial after a first name ends it. */
const endsInInitial = (parts: readonly Part[]): boolean => parts.at(-2)?.first !== undefined;
/** What only happens to follow a full name: `Aino Virtanen Tervetuloa`. */
const isSpare = (part: Part | undefined): boolean =>
  part !== undefined && !part.initial && !part.surnameLike && !isListed(part);
const isClosed = (parts: readonly Part[]): boolean => parts.at(-1)?.initial === true && parts.length > 1;
