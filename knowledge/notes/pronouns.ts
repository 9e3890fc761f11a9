import type { Mention } from './mentions.ts';
import type { Wording } from './wording/wording.ts';
import type { Word } from './words.ts';

interface Sentence {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly wording: Wording;
}

/** `Carita har foldern. Hon delar ut den`: whom a pronoun before a task means, when one person was named before it. */
export function withPronoun<T extends Sentence>(unit: T, at: number, units: readonly T[]): T {
  const { words, wording, mentions } = unit;
  const place = words.findIndex(({ lower }) => wording.they.has(lower));
  if (place < 0 || mentions.some(({ from }) => from > place)) return unit;
  if (!wording.does(words[place + 1]?.lower ?? '', words[place + 2]?.lower ?? '')) return unit;
  const before = [unit, units[at - 1]].flatMap((each) => each?.mentions ?? []);
  const names = [...new Set(before.flatMap((each) => each.names))];
  const [one] = before;
  if (!one || names.length > 1) return unit;
  const pronoun: Mention = { ...one, from: place, next: place + 1, case: 'nominative' };
  return { ...unit, mentions: [...mentions, pronoun] };
}
