import { givenNames, wordlikeNames } from './given-names.ts';
import type { PlaceForm } from './place-forms.ts';
import { areaNoun, personalNames, surnames } from './place-words.ts';
import type { Token } from './tokens.ts';

/** A place form found at a token, with the base form of its name. */
export interface Found extends PlaceForm {
  readonly name: string;
}

const isUpper = (letter: string | undefined): boolean => letter !== undefined && /^\p{Lu}/u.test(letter);

/** True when the writer gave the word a capital: in a text all in capitals nobody did. */
export function isCapitalised(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isUpper(token.text)) return false;
  if (token.text.length === 1 || token.text !== token.text.toUpperCase()) return true;
  return tokens.some(({ text }) => text !== text.toUpperCase());
}

/** True when a sentence may begin here: there every word has a capital. */
export const mayBegin = (tokens: readonly Token[], at: number): boolean => tokens[at]?.begins !== false;

const isGiven = (token: Token | undefined): boolean =>
  token?.word.split('-').every((part) => givenNames.has(part)) === true;

/** `Hartolassa`, `Hartolaan`: one is in a place so, hardly in a person. */
const isInner = ({ form, sense }: PlaceForm): boolean => sense === 'at' && !/ll[aä]?$|lle$|l$/.test(form);
const isOuter = ({ form, sense }: PlaceForm): boolean =>
  sense !== 'named' && /(?:ll[aä]|lt[aä]|lle)$/.test(form);
const isElative = ({ form, sense }: PlaceForm): boolean => sense === 'from' && /st[aä]?$/.test(form);

const titles =
  /(?:hoitaja|työntekijä|psykologi|terapeutti|lääkäri|opettaja|ohjaaja|johtaja|kuraattori|rehtori|koordinaattori|avustaja|sihteeri|päällikkö|kätilö|pastori|diakoni|herra|rouva|tohtori|kurator|läkare|lärare|rektor)$/;

/** What one asks of a person: after `Anna Lahden` it tells the name from the imperative "give". */
const contactWord = /^(?:numero|puhelin|puh$|sähköposti|email|meili|yhteysti|osoit)/;

/** `Anna Lahti`, `Maija-Liisa Salon`, `anna lahti`: the place's name behind a first name is a surname. */
function followsGivenName(tokens: readonly Token[], at: number, found: Found): boolean {
  const initial = tokens[at - 1]?.text.length === 1 && isUpper(tokens[at - 1]?.text);
  const position = initial ? at - 2 : at - 1;
  const given = tokens[position];
  const here = tokens[at];
  if (given === undefined || here === undefined || !isGiven(given) || isInner(found)) return false;
  const capital = isCapitalised(tokens, position);
  if (capital !== isCapitalised(tokens, at)) return false;
  if (!capital && (wordlikeNames.has(given.word) || !surnames.has(found.name))) return false;
  if ((isElative(found) || isOuter(found)) && !surnames.has(found.name)) return false;
  if (given.word === 'anna' && here.word.endsWith('n') && (!capital || mayBegin(tokens, position))) {
    const next = tokens[at + 1];
    return next === undefined || contactWord.test(next.word);
  }
  return true;
}

/** `Lahti Anna`, as in lists of people. */
const precedesGivenName = (tokens: readonly Token[], at: number, found: Found): boolean => {
  const next = tokens[at + 1];
  return (
    found.form === found.name &&
    surnames.has(found.name) &&
    isGiven(next) &&
    !wordlikeNames.has(next?.word ?? '') &&
    isCapitalised(tokens, at) &&
    isCapitalised(tokens, at + 1) &&
    !mayBegin(tokens, at + 1)
  );
};

/** `psykologi Salon numero`; in two or three words (`psykologi Salo`) it is rather the place, said briefly. */
const followsTitle = (tokens: readonly Token[], at: number, found: Found): boolean =>
  tokens.length > 3 &&
  surnames.has(found.name) &&
  (found.sense === 'named' || isOuter(found)) &&
  isCapitalised(tokens, at) &&
  !mayBegin(tokens, at) &&
  !areaNoun.test(tokens[at + 1]?.word ?? '') &&
  titles.test(tokens[at - 1]?.word ?? '');

/** `Ahmed Salo`: a first name that no list has, told by its capital inside the sentence. */
function followsUnknownName(
  tokens: readonly Token[],
  at: number,
  found: Found,
  isKnownWord: (word: string) => boolean,
): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    surnames.has(found.name) &&
    (found.sense === 'named' || isOuter(found)) &&
    isCapitalised(tokens, at) &&
    !mayBegin(tokens, at) &&
    isCapitalised(tokens, at - 1) &&
    !mayBegin(tokens, at - 1) &&
    before.text !== before.text.toUpperCase() &&
    !isKnownWord(before.word)
  );
}

/** `Kaarina Koski`, `kysy Kaarinalta`: the place's name is a first name here. */
function isGivenName(
  tokens: readonly Token[],
  at: number,
  found: Found,
  isKnownWord: (word: string) => boolean,
): boolean {
  if (!personalNames.has(found.name)) return false;
  if (isOuter(found)) return true;
  const next = tokens[at + 1];
  return (
    found.form === found.name &&
    next !== undefined &&
    isCapitalised(tokens, at) &&
    isCapitalised(tokens, at + 1) &&
    !mayBegin(tokens, at + 1) &&
    next.text !== next.text.toUpperCase() &&
    !isKnownWord(next.word)
  );
}

/** True when the name of a place stands here for somebody who bears it. */
export const isPerson = (
  tokens: readonly Token[],
  at: number,
  found: Found,
  isKnownWord: (word: string) => boolean,
): boolean =>
  followsGivenName(tokens, at, found) ||
  precedesGivenName(tokens, at, found) ||
  followsTitle(tokens, at, found) ||
  followsUnknownName(tokens, at, found, isKnownWord) ||
  isGivenName(tokens, at, found, isKnownWord);
