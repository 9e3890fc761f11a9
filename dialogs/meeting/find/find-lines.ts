import type { GroupId } from '../../../knowledge/kernel/ids.ts';
import type { DaySpan } from '../../../knowledge/language/dates/resolve-span.ts';
import type { Shelf, Shelved } from './shelved.ts';

/** What is looked for in summaries. */
export interface Sought {
  /** Lower case, in any form and language; none: whole summaries. */
  readonly words: readonly string[];
  readonly span?: DaySpan | undefined;
}

/** A summary, or one line of it. */
export interface Found {
  readonly summary: Shelved;
  /** Its place among the lines of the summary; undefined when the whole summary is meant. */
  readonly line?: number;
  /** How many of the words it holds; a part of a compound counts half. */
  readonly score: number;
  /** How many of the words it holds, in whatever way. */
  readonly held: number;
}

/**
 * What holds most of the words first, then what is newest. Lines that hold at most half as many words as another
 * are left out. `seen`: the groups whose summaries may be shown.
 */
export function findLines(
  shelf: Shelf,
  { words, span }: Sought,
  seen: ReadonlySet<GroupId>,
): readonly Found[] {
  const isWanted = ({ group, day }: Shelved): boolean =>
    seen.has(group) &&
    (span?.from === undefined || span.from <= day) &&
    (span?.to === undefined || day <= span.to);
  if (words.length === 0)
    return [...shelf.summaries.values()]
      .filter(isWanted)
      .map((summary): Found => ({ summary, score: 0, held: 0 }))
      .sort(inOrder);
  const wanted = (id: string): boolean => {
    const summary = shelf.summaries.get(id);
    return summary !== undefined && isWanted(summary);
  };
  const hits = shelf.find(words, wanted);
  const best = hits.reduce((most, { held }) => Math.max(most, held), 0);
  return hits
    .filter(({ held }) => held > best / 2)
    .flatMap(({ document, passage, score, held }): readonly Found[] => {
      const summary = shelf.summaries.get(document);
      return summary ? [{ summary, line: passage, score, held }] : [];
    })
    .sort(inOrder);
}

function inOrder(one: Found, other: Found): number {
  if (one.score !== other.score) return other.score - one.score;
  const [a, b] = [one.summary, other.summary];
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0);
}
