import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import type { DocumentStore, Dumped } from '../stores/document-store.ts';

/** How much a store holds: the number of its documents, and one hash over all of them with what they are found by. */
export interface StoreSum {
  readonly documents: number;
  readonly hash: string;
}

/** Why a copy is none: there is something in the other store already, or what was read back is not what was written. */
export type CopyFault =
  | { readonly kind: 'not_empty' }
  | { readonly kind: 'differs'; readonly from: StoreSum; readonly to: StoreSum };

const pageSize = 500;
/** So many writes are under way at once. */
const together = 16;

/** Copies every document into an empty store, reads both and compares. Nobody may write to either meanwhile. */
export async function copyStore(
  from: DocumentStore,
  to: DocumentStore,
): Promise<Result<StoreSum, CopyFault>> {
  if ((await to.dump(1)).documents.length > 0) return err({ kind: 'not_empty' });
  for await (const page of pagesOf(from))
    for (let at = 0; at < page.length; at += together)
      await Promise.all(
        page.slice(at, at + together).map((document) => to.put({ ...document, expect: 'any' })),
      );
  const [read, written] = [await sumOf(from), await sumOf(to)];
  return read.documents === written.documents && read.hash === written.hash
    ? ok(read)
    : err({ kind: 'differs', from: read, to: written });
}

async function* pagesOf(store: DocumentStore): AsyncGenerator<readonly Dumped[]> {
  let after: string | undefined;
  do {
    const page: Awaited<ReturnType<DocumentStore['dump']>> = await store.dump(pageSize, after);
    yield page.documents;
    after = page.next;
  } while (after !== undefined);
}

/** The same for the same documents, in whatever order a store gives them and their fields. */
async function sumOf(store: DocumentStore): Promise<StoreSum> {
  const lines: string[] = [];
  for await (const page of pagesOf(store)) for (const document of page) lines.push(sha256(ordered(document)));
  return { documents: lines.length, hash: sha256(lines.sort().join('\n')) };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
