/** Words repeat from question to question; this many are kept of each kind of analysis. */
const limit = 20_000;

/** Keeps what was found out about a word. Numbers are never kept: they may be somebody's. */
export function remember<T>(cache: Map<string, T>, word: string, found: T): void {
  if (word.length > 40 || /\d/.test(word)) return;
  if (cache.size >= limit) cache.clear();
  cache.set(word, found);
}
