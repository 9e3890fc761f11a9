/**
 * How the openings of commands are written down: words with a space between them, `a/b` for either word, `(word)` for
 * one that may be missing, `@` for the name of a worker, `…` for anything. Upper and lower case are the same.
 */
export interface Phrase {
  readonly pattern: RegExp;
  /** For each gap in order, whether it must be the name of a worker. */
  readonly gaps: readonly boolean[];
  /** The words it may begin with, in lower case; missing when it may begin with any. */
  readonly begins?: ReadonlySet<string>;
  /** Its words: of several phrases that fit, the one with most words is meant. */
  readonly weight: number;
}

/** A text that begins with a phrase. */
export interface PhraseMatch {
  /** The words of the phrase itself and what stands in its gaps. */
  readonly head: string;
  readonly gaps: readonly string[];
  /** What follows. */
  readonly body: string;
}

/** A name or a place, not a story: also keeps the search short. */
const longestGap = 120;

const literal = (word: string): string =>
  word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['\u2019]");

export function compilePhrase(phrase: string): Phrase {
  const gaps: boolean[] = [];
  let pattern = '';
  let weight = 0;
  /** Whether a space must come before the next word: none does at the start, or after a word that brought its own. */
  let apart = false;
  for (const word of phrase.split(' ')) {
    const space = apart ? '[,;]?\\s+' : '';
    if (word === '@' || word === '…') {
      gaps.push(word === '@');
      pattern += `${space}(.{1,${longestGap}}?)`;
    } else if (word.startsWith('(')) {
      const words = alternatives(word.slice(1, -1));
      pattern += apart ? `(?:${space}${words})?` : `(?:${words}\\s+)?`;
      continue;
    } else {
      weight += 1;
      pattern += space + alternatives(word);
    }
    apart = true;
  }
  const [first = ''] = phrase.split(' ');
  const begins = /^[\p{L}/]+$/u.test(first) ? { begins: new Set(first.toLowerCase().split('/')) } : {};
  return {
    pattern: new RegExp(`^(${pattern})(?![\\p{L}\\p{N}_-])(.*)$`, 'isu'),
    gaps,
    weight,
    ...begins,
  };
}

/** The first word of a text, in lower case. */
export const firstWord = (text: string): string => /^[\p{L}\p{N}_-]*/u.exec(text)?.[0].toLowerCase() ?? '';

const alternatives = (word: string): string => `(?:${word.split('/').map(literal).join('|')})`;

export function matchPhrase(text: string, { pattern }: Phrase): PhraseMatch | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, head = '', ...groups] = match;
  return { head, gaps: groups.slice(0, -1), body: (groups[groups.length - 1] ?? '').trim() };
}
