import type { Documents } from '../../documents.ts';
import { type Bookable, windowKind } from './window.ts';

/** Each try is lost to the write of somebody else: so many in a row are a fault of the store. */
const mostTries = 100;

/**
 * Reads a window, changes it and writes it, again when somebody else wrote first. A step that gives the very same back
 * writes nothing. Undefined when there is no such window; throws when others write all the time.
 */
export async function rewrite<T extends { readonly next: Bookable }>(
  documents: Pick<Documents, 'get' | 'put'>,
  id: string,
  step: (bookable: Bookable) => T,
): Promise<T | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const kept = await documents.get(windowKind, id);
    if (!kept) return undefined;
    const done = step(kept.body);
    if (done.next === kept.body || (await documents.put(windowKind, id, done.next, kept.etag))) return done;
  }
  throw new Error(`window ${id} could not be written`);
}
