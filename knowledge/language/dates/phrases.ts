import { type Lexemes, lex, type Read } from './lexemes.ts';

/** Set phrases by their first word, the longest first. */
export type PhraseBook<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: T }[]
>;

/** Each entry: phrases that mean the same, parted by `;`, and what they mean. */
export function phraseBook<T>(entries: readonly (readonly [phrases: string, value: T])[]): PhraseBook<T> {
  const book = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrases, value] of entries)
    for (const phrase of phrases.split(';')) {
      const words = lex(phrase).map(({ text }) => text);
      const first = words[0] ?? '';
      book.set(first, [...(book.get(first) ?? []), { words, value }]);
    }
  for (const found of book.values()) found.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** The longest phrase of the book that begins at the place. */
export function readPhrase<T>(book: PhraseBook<T>, lexemes: Lexemes, at: number): Read<T> | undefined {
  const found = book
    .get(lexemes[at]?.text ?? '')
    ?.find(({ words }) => words.every((word, offset) => lexemes[at + offset]?.text === word));
  return found && { value: found.value, next: at + found.words.length };
}
