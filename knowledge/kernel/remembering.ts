/** So many answers are kept at most; then all are forgotten, and kept anew. */
const mostKept = 2000;

/** A function whose answer to a key never changes, with its answers kept. */
export function remembering<K extends string | number, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const given = answer(key);
    if (known.size >= mostKept) known.clear();
    known.set(key, given);
    return given;
  };
}

/** A function of a record that never changes, with its answer kept for as long as the record is. */
export function rememberingEach<R extends object, V>(answer: (record: R) => V): (record: R) => V {
  const known = new WeakMap<R, { readonly given: V }>();
  return (record) => {
    const kept = known.get(record) ?? { given: answer(record) };
    known.set(record, kept);
    return kept.given;
  };
}
