import { basesOf } from '../base-forms.ts';
import { splitExpressions } from '../expressions.ts';
import { lexicon } from '../lexicon/index.ts';

interface Vocabulary {
  readonly whole: ReadonlySet<string>;
  /** Beginnings that stand for all words that begin so. */
  readonly begun: ReadonlySet<string>;
}

let built: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  if (built) return built;
  const whole = new Set<string>();
  const begun = new Set<string>();
  for (const { names, fi, sv, en } of lexicon) {
    for (const expression of splitExpressions([names, fi, sv, en].join(';'))) {
      for (const word of expression.split(/[\s|]+/)) {
        if (word.endsWith('*')) begun.add(word.slice(0, -1));
        else if (word.length > 2) whole.add(word.replace(/^\*/, ''));
      }
    }
  }
  built = { whole, begun };
  return built;
}

const shortestBeginning = 4;
/** Finnish joins words, but hardly this long; the forms of longer ones would take long to find. */
const longestWord = 80;

/** Whether the word, in lower case and in any form, is one that the field speaks with. */
export function isFieldWord(word: string): boolean {
  if (word.length > longestWord) return false;
  const { whole, begun } = vocabulary();
  for (let length = shortestBeginning; length <= word.length; length += 1) {
    if (begun.has(word.slice(0, length))) return true;
  }
  return basesOf(word).some((base) => whole.has(base));
}
