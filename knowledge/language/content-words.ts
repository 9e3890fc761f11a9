import { basesOf } from './base-forms.ts';
import { commonNames } from './common-names.ts';
import { isAboutOneself, isEveryday } from './everyday-words.ts';
import { isFrame } from './frame.ts';
import { givenNames, wordlikeNames } from './given-names.ts';
import { inflect } from './inflect.ts';
import { isAge } from './life-stages.ts';
import { municipalities } from './municipalities.ts';
import { surnames } from './place-words.ts';
import { screenContacts } from './screening/screen.ts';
import { finnishStem } from './stems.ts';
import { type Token, tokenize } from './tokens.ts';

/** More words than these are a story, and not a topic. */
const mostWords = 3;
const longestWord = 30;

/** What the words of one directory are, as far as its questions tell. */
export interface ContentKnowledge {
  /** Words as the lexicon and the directory's services write them. */
  readonly vocabulary: () => ReadonlySet<string>;
  /** Whether the lexicon has the word, in some form. */
  readonly inLexicon: (word: string) => boolean;
  /** Every word of the workers' names, in lower case. */
  readonly people: Iterable<string>;
  /** Positions of the words that name places. */
  readonly placesOf: (tokens: readonly Token[]) => ReadonlySet<number>;
}

/**
 * What a question is about, as sorted words and nothing else: no person, place, number or age, and nothing of the
 * order. At most three: first those that the lexicon or the directory knows, in the form that they write. A text that
 * holds personal data or speaks of the writer gives none. The words are meant to be kept, so a word is left out when
 * in doubt.
 */
export function createContentWords(knowledge: ContentKnowledge): (text: string) => readonly string[] {
  const people = new Set([...knowledge.people].flatMap((name) => [name, ...name.split('-')]));
  let peoplesForms: ReadonlySet<string> | undefined;
  const formsOfPeople = (): ReadonlySet<string> => {
    peoplesForms ??= new Set(
      [...people].flatMap((name) => [
        name,
        `${name}s`,
        ...inflect(name, { numbers: ['singular'], name: true }).map(({ form }) => form),
      ]),
    );
    return peoplesForms;
  };
  const stemsOfPeople = new Set([...people].filter((name) => name.length > 4).map(finnishStem));

  /** The word of the vocabulary that this one is a form of. */
  const baseOf = (word: string): string | undefined => {
    const vocabulary = knowledge.vocabulary();
    return basesOf(word).find((base) => base.length > 2 && vocabulary.has(base));
  };

  const isName = (word: string, capital: boolean): boolean => {
    if (formsOfPeople().has(word) || (listedNames.has(word) && !wordlikeNames.has(word))) return true;
    if (word.includes('-') && word.split('-').some((part) => isName(part, capital))) return true;
    const bases = basesOf(word);
    const listed = bases.some((base) => listedNames.has(base));
    if (capital && listed) return true;
    if (baseOf(word) !== undefined || knowledge.inLexicon(word)) return false;
    return (
      listed ||
      bases.some((base) => people.has(base) || surnames.has(base)) ||
      stemsOfPeople.has(finnishStem(word)) ||
      likeSurname.test(word)
    );
  };

  /** Whether each word may tell who somebody is. */
  const namesIn = (tokens: readonly Token[], places: ReadonlySet<number>): readonly boolean[] => {
    const named = tokens.map(({ text, word }, at) => !places.has(at) && isName(word, text !== word));
    const found: boolean[] = [];
    for (const [at, token] of tokens.entries()) {
      const { text, word, begins } = token;
      const base = baseOf(word);
      const known = isFrame(word) || base !== undefined || knowledge.inLexicon(word);
      const capital = text !== word;
      // `Matti Pelto`, `matti möksä`, `Lahti Anna`.
      const after = (capital && found[at - 1] === true) || (!known && isGiven(tokens[at - 1]?.word));
      const before = capital && named[at + 1] === true && !isFrame(word);
      // Inside a sentence a capital makes a name of a word, but not of `Perheneuvola` or `KELA`.
      const odd =
        capital && !begins && !isAcronym(token) && (!known || base === undefined || surnames.has(word));
      found.push(named[at] === true || after || before || odd || (capital && !known));
    }
    return found;
  };

  return (text) => {
    if (screenContacts(text, nobody).length > 0) return [];
    const tokens = tokenize(text);
    if (isAboutOneself(tokens.map(({ word }) => word))) return [];
    const places = knowledge.placesOf(tokens);
    const names = namesIn(tokens, places);
    const known: string[] = [];
    const others: string[] = [];
    for (const [at, token] of tokens.entries()) {
      const [word = ''] = token.word.split(/[:']/);
      if (places.has(at) || names[at] === true || isAge(word) || isFrame(word) || asking.has(word)) continue;
      const base = baseOf(word);
      const kept = base ?? word;
      if (isEveryday(word)) continue;
      if (kept.length < 2 || kept.length > longestWord || /\d/.test(token.word) || isFrame(kept)) continue;
      if (base === undefined && basesOf(word).some((each) => placeNames.has(each))) continue;
      (base === undefined && !knowledge.inLexicon(word) ? others : known).push(kept);
    }
    return [...new Set([...known, ...others])].slice(0, mostWords).sort();
  };
}

const nobody = { emails: new Set<string>(), phones: new Set<string>() };

const listedNames: ReadonlySet<string> = new Set([...givenNames, ...commonNames]);

const placeNames: ReadonlySet<string> = new Set(
  municipalities.flatMap(({ fi, sv }) => [fi.toLowerCase(), sv.toLowerCase()]),
);

const isGiven = (word: string | undefined): boolean =>
  word !== undefined && basesOf(word).some((base) => listedNames.has(base) && !wordlikeNames.has(base));

/** Ways to ask that the search has no need to leave out. */
const asking: ReadonlySet<string> = new Set(
  'soita soittakaa neuvoo neuvovat kerro kertoo kertokaa etsin etsii etsitään tietäisikö hyvää'.split(' '),
);

/** `Möttönen`, `Möttösen`, `Möttöselle`: most surnames, and few other words that no vocabulary has. */
const likeSurname =
  /(?<!mi|lli|lai|läi|mai|mäi)nen$|(?<!k|mi|lli|lai|läi|mai|mäi)s(?:en|elle|ell[aä]|elt[aä]|ess[aä]|est[aä]|een)$/;

const isAcronym = ({ text }: Token): boolean => text.length <= 6 && text === text.toUpperCase();
