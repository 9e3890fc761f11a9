import { municipalities } from './municipalities.ts';
import { isCapitalised, isPerson, mayBegin } from './person-guard.ts';
import { placeEntries } from './place-forms.ts';
import { type IndexedForm, PlaceIndex } from './place-index.ts';
import { doubtfulElsewhere, neverPlaces, onlyCapitalised } from './place-words.ts';
import type { Token } from './tokens.ts';

/** Which name of a municipality a form belongs to decides what is told back: `Åbo` to who wrote Åbo. */
interface Elsewhere {
  readonly fi: string;
  readonly sv: string;
  readonly said: string;
  readonly swedish: boolean;
}

function buildIndex(): PlaceIndex<Elsewhere> {
  const index = new PlaceIndex<Elsewhere>();
  for (const swedish of [false, true]) {
    for (const { fi, sv } of municipalities) {
      if (swedish && fi === sv) continue;
      const said = swedish ? sv : fi;
      const owners = [{ fi: fi.toLowerCase(), sv: sv.toLowerCase(), said, swedish }];
      for (const entry of placeEntries(said, swedish ? 'sv' : 'fi')) {
        if (entry.kind !== 'written' || index.exact(entry.form) !== undefined) continue;
        index.set({ ...entry, name: said.toLowerCase(), owners });
      }
    }
  }
  return index;
}

let built: PlaceIndex<Elsewhere> | undefined;

/** The same for every directory, and costly enough to wait for the first unknown word. */
const elsewhere = (): PlaceIndex<Elsewhere> => {
  built ??= buildIndex();
  return built;
};

export interface OutsideHit {
  readonly name: string;
  /** Sure enough to be told back; otherwise only good for not taking the word for a misspelt area. */
  readonly certain: boolean;
}

const areaWord = /^(?:kunna|kunta|kaupun|aluee|seudu|seutu|kommun|stad)/;
const swedishPreposition = /^(?:i|på|till|från|vid)$/;

function isCertain(
  tokens: readonly Token[],
  at: number,
  found: IndexedForm<Elsewhere>,
  isKnownWord: (word: string) => boolean,
): boolean {
  const capital = isCapitalised(tokens, at);
  const telling = capital && !mayBegin(tokens, at);
  const doubtful = doubtfulElsewhere.has(found.name);
  const placed = found.sense !== 'named';
  if (neverPlaces.has(found.form) || (onlyCapitalised.has(found.form) && !telling)) return false;
  if (isPerson(tokens, at, found, isKnownWord)) return false;
  const next = tokens[at + 1]?.word ?? '';
  if (found.owners[0]?.swedish === true || !placed) {
    const led = swedishPreposition.test(tokens[at - 1]?.word ?? '') || areaWord.test(next);
    return capital && (led || !doubtful);
  }
  if (isKnownWord(found.form) && !capital) return false;
  return doubtful ? telling : capital || found.form.length >= 7;
}

/** A municipality that is none of the directory's (`names`, in lower case), read at a token. */
export function readOutside(
  tokens: readonly Token[],
  at: number,
  names: ReadonlySet<string>,
  isKnownWord: (word: string) => boolean,
): OutsideHit | undefined {
  const index = elsewhere();
  const word = tokens[at]?.word ?? '';
  const pair = tokens[at + 1] === undefined ? undefined : `${word} ${tokens[at + 1]?.word}`;
  const bare = word.replace(/(?<=.{4})(?:kin|k[oö]|h[aä]n|kaan|kään)$/, '');
  const found =
    (pair === undefined ? undefined : index.exact(pair)) ?? index.spelt(word) ?? index.exact(bare);
  const owner = found?.owners[0];
  if (found === undefined || owner === undefined || names.has(owner.fi) || names.has(owner.sv))
    return undefined;
  return { name: owner.said, certain: isCertain(tokens, at, found, isKnownWord) };
}
