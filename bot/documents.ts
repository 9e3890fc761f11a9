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
  return {
    async get(kind, id) {
      const found = await store.get(kind.kind, id);
      return found && read(kind.schema, found);
    },
    async put(kind, id, body, expect) {
      const index = kind.index(body);
      const { ok } = await store.put({ kind: kind.kind, id, body, index, expect });
      if (ok && typeof index.nextDueAt === 'number') written(kind.kind, index.nextDueAt);
      return ok;
    },
    async delete(kind, id, etag) {
      return (await store.delete(kind.kind, id, etag)).ok;
    },
    async find(kind, { where, limit }) {
      const page = await store.query({ kind: kind.kind, ...(where ? { where } : {}), limit });
      return page.documents.map((document) => read(kind.schema, document));
    },
  };
}

function read<T>(schema: { parse(body: unknown): T }, { id, etag, body }: StoredDocument): Kept<T> {
  return { id, etag, body: schema.parse(body) };
}
