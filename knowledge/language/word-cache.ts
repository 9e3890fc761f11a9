/** Words repeat from question to question; this many are kept of each kind of analysis. */
const limit = 8000;

/** Every cache that holds words of questions, for as long as somebody uses it. */
const caches = new Set<WeakRef<Map<string, unknown>>>();
const listed = new WeakSet<Map<string, unknown>>();

/** Forgets all words of questions, after one that told who somebody is. */
export function forgetWords(): void {
  for (const each of caches) {
    const cache = each.deref();
    if (cache === undefined) caches.delete(each);
    else cache.clear();
  }
}

/** Keeps what was found out about a word. Numbers are never kept: they may be somebody's. */
export function remember<T>(cache: Map<string, T>, word: string, found: T): void {
  if (word.length > 40 || /\d/.test(word)) return;
  if (cache.size >= limit) cache.clear();
  if (!listed.has(cache)) {
    listed.add(cache);
    caches.add(new WeakRef(cache));
  }
  cache.set(word, found);
}
