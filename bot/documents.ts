import type { Documents, Kept } from '../dialogs/documents.ts';
import type { DocumentStore, StoredDocument } from './stores/document-store.ts';

/**
 * What dialogs keep, over the document store: parsed on the way out, indexed on the way in. `written` hears when a
 * document of a kind that speaks by itself wants to be looked at, epoch milliseconds.
 */
export function createDocuments(
  store: DocumentStore,
  written: (kind: string, due: number) => void,
): Documents {
  const { read, forget } = createReader();
  return {
    async get(kind, id) {
      const found = await store.get(kind.kind, id);
      return found && read(kind.schema, found);
    },
    async put(kind, id, body, expect) {
      const index = kind.index(body);
      const { ok } = await store.put({ kind: kind.kind, id, body, index, expect });
      forget(kind.kind, id, expect);
      if (ok && typeof index.nextDueAt === 'number') written(kind.kind, index.nextDueAt);
      return ok;
    },
    async delete(kind, id, etag) {
      const { ok } = await store.delete(kind.kind, id, etag);
      forget(kind.kind, id, etag);
      return ok;
    },
    async find(kind, { where, limit }) {
      const page = await store.query({ kind: kind.kind, ...(where ? { where } : {}), limit });
      return page.documents.map((document) => read(kind.schema, document));
    },
  };
}

/** So many bodies are kept at most; then all are forgotten, and kept anew. */
const mostKept = 500;

/**
 * Parses what was stored; what is read again as it was is not parsed again. Nobody changes a body that was read. What is
 * written anew or deleted is forgotten: it may hold what was to be kept no longer.
 */
function createReader() {
  const known = new Map<string, { readonly schema: object; readonly body: unknown }>();
  const keyOf = (kind: string, id: string, etag: string): string => `${kind} ${etag} ${id}`;
  return {
    read<T>(schema: { parse(body: unknown): T }, { kind, id, etag, body }: StoredDocument): Kept<T> {
      const key = keyOf(kind, id, etag);
      const kept = known.get(key);
      // What stands there is what this very schema has given.
      if (kept?.schema === schema) return { id, etag, body: kept.body as T };
      const parsed = schema.parse(body);
      if (known.size >= mostKept) known.clear();
      known.set(key, { schema, body: parsed });
      return { id, etag, body: parsed };
    },
    forget(kind: string, id: string, etag: string): void {
      known.delete(keyOf(kind, id, etag));
    },
  };
}
