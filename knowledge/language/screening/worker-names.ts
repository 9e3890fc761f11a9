import { basesOf } from '../base-forms.ts';
import type { NameToken } from './name-tokens.ts';

/** Words of one name that are looked at together. */
const longest = 4;

const byNames = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** What the names begin and end with, so that most words need no second look. */
function outerWords(names: ReadonlySet<string>): ReadonlySet<string> {
  const before = byNames.get(names);
  if (before) return before;
  const first = new Set<string>();
  for (const name of names) {
    const parts = name.split(/\s+/);
    first.add(parts[0] ?? '').add(parts.at(-1) ?? '');
  }
  byNames.set(names, first);
  return first;
}

/** `Katja Immoselle`, `Immonen Katja`: the last word may be in any case. */
function isName(words: readonly string[], names: ReadonlySet<string>): boolean {
  const last = words.at(-1) ?? '';
  const head = words.slice(0, -1);
  return basesOf(last).some((base) => {
    const written = [...head, base];
    return (
      names.has(written.join(' ')) ||
      names.has([...written.slice(-1), ...written.slice(0, -1)].join(' ')) ||
      names.has([...written.slice(1), ...written.slice(0, 1)].join(' '))
    );
  });
}

/**
 * Positions of the words that belong to names of the directory's workers. A part of a name that was said in full may
 * be said again alone.
 * @param names full names in lower case, one space between the words
 */
export function workerWords(tokens: readonly NameToken[], names: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>();
  if (names.size === 0) return found;
  const outer = outerWords(names);
  const said = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (!outer.has(tokens[at]?.word ?? '')) continue;
    for (let to = Math.min(tokens.length, at + longest); to >= at + 2; to -= 1) {
      const words = tokens.slice(at, to).map(({ word }) => word);
      if (!isName(words, names)) continue;
      for (let each = at; each < to; each += 1) found.add(each);
      for (const word of words) for (const base of basesOf(word)) said.add(base);
      at = to - 1;
      break;
    }
  }
  if (said.size === 0) return found;
  tokens.forEach(({ word, capital }, at) => {
    if (capital !== 'none' && basesOf(word).some((base) => outer.has(base) && said.has(base))) found.add(at);
  });
  return found;
}
