/** What one document has, each by its number and once, and how much of it. */
export interface Held {
  readonly ids: Uint32Array;
  readonly amounts: Float32Array | Uint16Array;
}

/** Which documents have what: those that have `id` stand from `starts[id]` to `starts[id + 1]`, in order. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly documents: Uint16Array;
  /** Where each of a document's own stands in `documents`, document after document. */
  readonly places: Uint32Array;
}

/** Turns what documents have round. `kinds`: one more than the largest number. */
export function postingsOf(documents: readonly Held[], kinds: number): Postings {
  const starts = new Uint32Array(kinds + 1);
  let all = 0;
  for (const { ids } of documents) {
    all += ids.length;
    for (let at = 0; at < ids.length; at += 1) {
      const next = (ids[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  }
  for (let id = 0; id < kinds; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const filled = starts.slice();
  const holders = new Uint16Array(all);
  const places = new Uint32Array(all);
  let entry = 0;
  for (const [document, { ids }] of documents.entries())
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      const place = filled[id] ?? 0;
      filled[id] = place + 1;
      holders[place] = document;
      places[entry] = place;
      entry += 1;
    }
  return { starts, documents: holders, places };
}

/** Adds amounts up, number by number, in the order in which they come first. */
export class Amounts {
  private readonly sums = new Map<number, number>();

  add(id: number, amount: number): void {
    this.sums.set(id, (this.sums.get(id) ?? 0) + amount);
  }

  /** What was added since the last call, and `more`. */
  take(more?: Held): Held {
    if (more !== undefined)
      for (let at = 0; at < more.ids.length; at += 1) this.add(more.ids[at] ?? 0, more.amounts[at] ?? 0);
    const ids = Uint32Array.from(this.sums.keys());
    const amounts = Float32Array.from(this.sums.values());
    this.sums.clear();
    return { ids, amounts };
  }
}
