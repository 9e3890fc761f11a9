import type { Language } from '../kernel/languages.ts';
import { languages } from '../kernel/languages.ts';
import { keyedWords, likeness, wantedKeys } from './search-keys.ts';
import { normalise } from './tokens.ts';

/** A part of a text, and whether it is one of the words that were looked for. */
export interface TextPart {
  readonly text: string;
  readonly found: boolean;
}

/** A text in parts, which together are the text, normalised. Its language need not be known. */
export function partsByFound(text: string, words: readonly string[]): readonly TextPart[] {
  const plain = normalise(text);
  const wanted = words.flatMap(wantedKeys);
  const isFound = (language: Language, key: string): boolean =>
    wanted.some((each) => each.language === language && likeness(key, each.key) > 0);
  const spans = new Map<number, number>();
  for (const language of languages)
    for (const { start, end, keys } of keyedWords(plain, language))
      if (keys.some(({ language: spoken, key }) => isFound(spoken, key))) spans.set(start, end);
  const parts: TextPart[] = [];
  let at = 0;
  for (const [start, end] of [...spans].sort(([one], [other]) => one - other)) {
    if (start > at) parts.push({ text: plain.slice(at, start), found: false });
    parts.push({ text: plain.slice(start, end), found: true });
    at = end;
  }
  if (at < plain.length) parts.push({ text: plain.slice(at), found: false });
  return parts;
}
