import type { Result } from '../../knowledge/kernel/result.ts';

/** Changes with every write of a document; a write that names an older one is refused. */
export type Etag = string;

/** What a document can be found by, besides its kind and id. Times are epoch milliseconds. */
export type IndexedFields = Readonly<Record<string, string | number>>;

export interface StoredDocument {
  readonly kind: string;
  readonly id: string;
  readonly etag: Etag;
  readonly body: unknown;
}

/** One write. `expect`: the etag that was read, `absent` to create only, `any` to overwrite. */
export interface Write {
  readonly kind: string;
  readonly id: string;
  readonly body: unknown;
  readonly index?: IndexedFields;
  readonly expect: Etag | 'absent' | 'any';
}

/** Takes a document away, whatever its etag; nothing when it is not there. */
export interface Removal {
  readonly kind: string;
  readonly id: string;
  readonly remove: true;
}

/** Somebody else wrote first: read again, decide again. */
export interface Conflict {
  readonly kind: string;
  readonly id: string;
}

export interface Query {
  readonly kind: string;
  /** Equality or range over one indexed field; `from` is included, `below` is not. Ordered by the field, then by id. */
  readonly where?: { readonly field: string } & (
    | { readonly equals: string | number }
    | { readonly from?: number; readonly below?: number }
  );
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

export interface Page {
  readonly documents: readonly StoredDocument[];
  /** Present when there is more. */
  readonly next?: string;
}

/** A document with what it is found by, as it goes from one store to another. */
export interface Dumped {
  readonly kind: string;
  readonly id: string;
  readonly body: unknown;
  readonly index: IndexedFields;
}

/**
 * The one store port. A resolved write is durable: it survives the process being killed right after.
 * Bodies are JSON values. No multi-document transaction is promised beyond `putAll`.
 */
export interface DocumentStore {
  get(kind: string, id: string): Promise<StoredDocument | undefined>;
  put(write: Write): Promise<Result<Etag, Conflict>>;
  /** All of the writes or none. For a change of the directory, never for a conversation. Removals give no etag. */
  putAll(writes: readonly (Write | Removal)[]): Promise<Result<readonly (Etag | undefined)[], Conflict>>;
  delete(kind: string, id: string, expect: Etag): Promise<Result<void, Conflict>>;
  query(query: Query): Promise<Page>;
  /** Every document of every kind, page by page, in an order that stays. For copies alone. */
  dump(
    limit: number,
    after?: string,
  ): Promise<{ readonly documents: readonly Dumped[]; readonly next?: string }>;
  close(): Promise<void>;
}

/** Every document of a kind, page by page. */
export async function readAll(store: DocumentStore, kind: string): Promise<readonly StoredDocument[]> {
  const all: StoredDocument[] = [];
  let after: string | undefined;
  do {
    const page: Page = await store.query({ kind, limit: 1000, ...(after === undefined ? {} : { after }) });
    all.push(...page.documents);
    after = page.next;
  } while (after !== undefined);
  return all;
}
