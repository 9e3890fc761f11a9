import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import type { IdSource } from '../../knowledge/kernel/time.ts';
import type {
  Conflict,
  DocumentStore,
  Etag,
  IndexedFields,
  Page,
  Query,
  Removal,
  StoredDocument,
  Write,
} from './document-store.ts';

interface Row {
  readonly kind: string;
  readonly id: string;
  readonly etag: Etag;
  /** Kept as text, so that nobody changes a stored body by changing what was read. */
  readonly body: string;
  readonly index: IndexedFields;
}

/** For tests and for a first try; everything is gone when the process ends. */
export function createMemoryStore(ids: IdSource): DocumentStore {
  const kinds = new Map<string, Map<string, Row>>();
  const rowsOf = (kind: string): Map<string, Row> => {
    const rows = kinds.get(kind) ?? new Map<string, Row>();
    kinds.set(kind, rows);
    return rows;
  };
  const fits = (write: Write): boolean => {
    const current = rowsOf(write.kind).get(write.id);
    if (write.expect === 'any') return true;
    return write.expect === 'absent' ? current === undefined : current?.etag === write.expect;
  };
  const store = (write: Write): Etag => {
    const { kind, id } = write;
    const etag = ids.next();
    rowsOf(kind).set(id, { kind, id, etag, body: JSON.stringify(write.body), index: write.index ?? {} });
    return etag;
  };
  const read = (row: Row): StoredDocument => ({
    kind: row.kind,
    id: row.id,
    etag: row.etag,
    body: JSON.parse(row.body),
  });

  return {
    async get(kind, id) {
      const row = rowsOf(kind).get(id);
      return row && read(row);
    },
    async put(write) {
      return fits(write) ? ok(store(write)) : err({ kind: write.kind, id: write.id });
    },
    async putAll(writes): Promise<Result<readonly (Etag | undefined)[], Conflict>> {
      const refused = writes.find((write) => !isRemoval(write) && !fits(write));
      if (refused) return err({ kind: refused.kind, id: refused.id });
      return ok(
        writes.map((write) => {
          if (!isRemoval(write)) return store(write);
          rowsOf(write.kind).delete(write.id);
          return undefined;
        }),
      );
    },
    async delete(kind, id, expect) {
      if (rowsOf(kind).get(id)?.etag !== expect) return err({ kind, id });
      rowsOf(kind).delete(id);
      return ok(undefined);
    },
    async query({ kind, where, limit, after }: Query): Promise<Page> {
      const keyed = [...rowsOf(kind).values()]
        .map((row) => ({ row, key: where ? row.index[where.field] : row.id }))
        .filter(({ key }) => {
          if (key === undefined) return false;
          if (!where) return true;
          if ('equals' in where) return key === where.equals;
          if (typeof key !== 'number') return where.from === undefined && where.below === undefined;
          return (
            (where.from === undefined || key >= where.from) &&
            (where.below === undefined || key < where.below)
          );
        })
        .sort((a, b) => compare(a.key, b.key) || compare(a.row.id, b.row.id));
      const start = after === undefined ? 0 : Number(after);
      const rows = keyed.slice(start, start + limit).map(({ row }) => read(row));
      return { documents: rows, ...(start + limit < keyed.length ? { next: String(start + limit) } : {}) };
    },
    async dump(limit, after) {
      const all = [...kinds.values()]
        .flatMap((rows) => [...rows.values()])
        .sort((one, other) => compare(one.kind, other.kind) || compare(one.id, other.id));
      const start = after === undefined ? 0 : Number(after);
      const documents = all
        .slice(start, start + limit)
        .map(({ kind, id, body, index }) => ({ kind, id, body: JSON.parse(body), index }));
      return { documents, ...(start + limit < all.length ? { next: String(start + limit) } : {}) };
    },
    async close() {},
  };
}

const isRemoval = (write: Write | Removal): write is Removal => 'remove' in write;

/** Numbers before texts, texts by code unit: the order of SQLite's BINARY collation for what we store. */
function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b || a === undefined || b === undefined) return 0;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : 1;
}
