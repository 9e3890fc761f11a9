import type { Email } from '../../knowledge/kernel/ids.ts';
import { basesOf } from '../../knowledge/language/base-forms.ts';
import { commonSurnames } from '../../knowledge/language/common-names.ts';
import { givenNames, wordlikeNames } from '../../knowledge/language/given-names.ts';
import type { Knowledge } from '../knowledge.ts';
import { workersCalled } from '../upkeep/grammar/people.ts';

/** A longer name than this is a story. */
const mostWords = 3;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const isGiven = (word: string): boolean =>
  word
    .toLowerCase()
    .split('-')
    .every((part) => [part, part.replace(/s$/, ''), ...basesOf(part)].some((base) => givenNames.has(base)));

const isWordlike = (word: string): boolean =>
  basesOf(word.toLowerCase()).some((base) => wordlikeNames.has(base));

/**
 * The workers whom the words name by the first name, the surname or a part of either. Undefined: they are no name. None:
 * they are the name of somebody who is no worker. `wants`: a number or an address was asked for, something else of
 * somebody, or nothing at all; only the first of these is asked of no place.
 */
export function namedInPart(
  words: readonly string[],
  wants: 'reach' | 'other' | 'nothing',
  knowledge: Knowledge,
): readonly Email[] | undefined {
  const [first, second] = words;
  if (first === undefined || words.length > mostWords) return undefined;
  const workers = workersCalled(words, knowledge.directory);
  if (workers.length === 0) {
    const isName =
      wants !== 'nothing' &&
      words.length <= 2 &&
      isGiven(first) &&
      (isCapital(first) || !isWordlike(first)) &&
      (second === undefined || isCapital(second) || isSurname(second));
    return isName ? [] : undefined;
  }
  if (words.length > 1) return workers;
  const isWord = isWordlike(first) || isOurs(first, knowledge);
  if (!isCapital(first) && (isWord || (wants !== 'reach' && !isGiven(first)))) return undefined;
  if (wants === 'reach') return workers;
  const isMeantElse = isPlace(first, knowledge) || (wants === 'nothing' && isNoName(first, knowledge));
  return isMeantElse ? undefined : workers;
}

const isSurname = (word: string): boolean =>
  basesOf(word.toLowerCase()).some((base) => commonSurnames.has(base));

const isOurs = (word: string, { indexes }: Knowledge): boolean => indexes.services.knows(word.toLowerCase());

/** A surname is near to many a place, so only a place that is spelt right is one. */
function isPlace(word: string, { read }: Knowledge): boolean {
  let isSpelt = false;
  read(word, 'fi', ({ areas }) => {
    isSpelt = areas.some(({ match }) => match === 'exact');
  });
  return isSpelt;
}

/** Whether a word alone is a word of ours, or a municipality elsewhere. */
const isNoName = (word: string, knowledge: Knowledge): boolean =>
  isOurs(word, knowledge) || knowledge.read(word, 'fi').outside !== undefined;
