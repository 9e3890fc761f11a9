import type { DocumentStore } from '../../bot/stores/document-store.ts';

/** A store that fails at one of its writes: before anything is written, or after it without saying so. */
export interface FailingStore extends DocumentStore {
  /** Writes tried so far. */
  readonly writes: () => number;
}

export function failingStore(
  store: DocumentStore,
  failAt: number,
  how: 'unwritten' | 'unanswered',
): FailingStore {
  let writes = 0;
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    writes += 1;
    const fails = writes === failAt;
    if (fails && how === 'unwritten') throw new Error('the disk is full');
    const done = await work();
    if (fails) throw new Error('the answer got lost');
    return done;
  };
  return {
    ...store,
    put: (each) => write(() => store.put(each)),
    putAll: (all) => write(() => store.putAll(all)),
    delete: (kind, id, expect) => write(() => store.delete(kind, id, expect)),
    writes: () => writes,
  };
}
