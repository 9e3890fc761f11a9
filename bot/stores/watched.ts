import type { Result } from '../../knowledge/kernel/result.ts';
import type { Conflict, DocumentStore } from './document-store.ts';

type Operation = keyof Omit<DocumentStore, 'close'>;
/** `conflict`: somebody else wrote first. */
type Outcome = 'ok' | 'conflict' | 'fault';

const ofStores = new WeakSet<object>();

/** Whether a store failed, and not the work that used it. */
export const isStoreFault = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && ofStores.has(fault);

/** The same store, of which somebody hears what each operation took, in seconds. `around`: does the work of one on a kind of document. */
export function createWatchedStore(
  store: DocumentStore,
  around: <T>(operation: Operation, kind: string, work: () => Promise<T>) => Promise<T>,
  took: (operation: Operation, outcome: Outcome, seconds: number) => void,
): DocumentStore {
  const watch = async <T>(
    operation: Operation,
    kind: string,
    work: () => Promise<T>,
    outcomeOf: (result: T) => Outcome,
  ): Promise<T> => {
    const started = performance.now();
    let outcome: Outcome = 'fault';
    try {
      const result = await around(operation, kind, work);
      outcome = outcomeOf(result);
      return result;
    } catch (fault) {
      if (typeof fault === 'object' && fault !== null) ofStores.add(fault);
      throw fault;
    } finally {
      took(operation, outcome, (performance.now() - started) / 1000);
    }
  };
  const read = (): Outcome => 'ok';
  const written = ({ ok }: Result<unknown, Conflict>): Outcome => (ok ? 'ok' : 'conflict');
  return {
    get: (kind, id) => watch('get', kind, () => store.get(kind, id), read),
    put: (write) => watch('put', write.kind, () => store.put(write), written),
    putAll: (writes) => watch('putAll', writes[0]?.kind ?? '', () => store.putAll(writes), written),
    delete: (kind, id, expect) => watch('delete', kind, () => store.delete(kind, id, expect), written),
    query: (query) => watch('query', query.kind, () => store.query(query), read),
    dump: (limit, after) => watch('dump', 'all', () => store.dump(limit, after), read),
    close: () => store.close(),
  };
}
