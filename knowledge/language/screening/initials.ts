import type { Span } from './folded-text.ts';
import type { NameToken } from './name-tokens.ts';
import { isPersonNoun, isTrade } from './person-nouns.ts';

/** `M.K.`, `M. K.`, `M.K:n`: two letters or more. A single one, as in `oppilas A`, tells nobody. */
const behind = /^ \(?((?:\p{Lu}\. ?){1,3}\p{Lu}(?:\.|(?![\p{L}\p{N}-])))/u;
/** `M.K:n äiti`, `M.K.:s mamma`, `M.K.'s mother`. */
const owning = /(?<![\p{L}\p{N}.])((?:\p{Lu}\. ?){1,3}\p{Lu}\.?)(?::n|:s|'s|’s) (\p{L}+)/gu;

/** `M.V:n asia`, `M.V.:lle`: one bends so whom one speaks of, whatever follows. An abbreviation has no stops. */
const bent =
  /(?<![\p{L}\p{N}.])((?:\p{Lu}\. ?){1,3}\p{Lu}\.?):(?:n|lle|ll[aä]|lt[aä]|st[aä]|ss[aä]|[aä]|t[aä]|ksi|s)(?!\p{L})/gu;

/** Initials of whom a word for a client or their nearest stands beside, or whose case is told, in order of position. */
export function findInitials(text: string, tokens: readonly NameToken[]): readonly Span[] {
  const told = tokens.flatMap(({ word, to }): readonly Span[] => {
    const initials = behind.exec(text.slice(to, to + 16))?.[1];
    if (initials === undefined || !isPersonNoun(word)) return [];
    const from = text.indexOf(initials, to);
    return [{ from, to: from + initials.length }];
  });
  const owners = [...text.matchAll(owning)].flatMap(({ index, 1: initials = '', 2: next = '' }) =>
    isPersonNoun(next.toLowerCase()) ? [{ from: index, to: index + initials.length }] : [],
  );
  const atWork = new Set(tokens.flatMap(({ word, to }) => (isTrade(word) ? [to + 1] : [])));
  const cased = [...text.matchAll(bent)]
    .filter(({ index }) => !atWork.has(index))
    .map(({ index, 1: initials = '' }) => ({ from: index, to: index + initials.length }));
  const found: Span[] = [];
  for (const span of [...told, ...owners, ...cased].sort((one, other) => one.from - other.from))
    if (span.from >= (found.at(-1)?.to ?? 0)) found.push(span);
  return found;
}
