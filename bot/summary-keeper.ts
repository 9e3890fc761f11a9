import type { Documents, Kept } from '../dialogs/documents.ts';
import type { Knowledge } from '../dialogs/knowledge.ts';
import { createShelf } from '../dialogs/meeting/find/shelf.ts';
import type { Shelf } from '../dialogs/meeting/find/shelved.ts';
import { latestOf, type Meeting } from '../dialogs/meeting/meeting.ts';
import { meetingKind } from '../dialogs/meeting/meeting-kind.ts';
import type { Language } from '../knowledge/kernel/languages.ts';
import type { Clock } from '../knowledge/kernel/time.ts';

/** The published summaries in memory, with the index that is searched. */
export interface SummaryKeeper {
  /** Takes over what has been published or corrected since the last look. */
  refresh(): Promise<void>;
  /** The summaries as they are now. */
  shelf(): Promise<Shelf>;
}

/** A summary bears the time of the tap, and is written a little later, by another instance's clock. Milliseconds. */
const overlap = 10 * 60_000;
const pageSize = 500;

export function createSummaryKeeper(
  documents: Documents,
  knowledge: () => Knowledge,
  clock: Clock,
): SummaryKeeper {
  const { shelf, put, remove } = createShelf((owner) => knowledge().directory.worker(owner)?.name ?? '');
  /** The summaries that are on the shelf, as far as it must be known here: their words are kept once. */
  const shelved = new Map<
    string,
    { readonly versions: number; readonly gone: number; readonly language: Language }
  >();
  let newest = 0;

  const take = ({ id, body }: Kept<Meeting>): void => {
    newest = Math.max(newest, latestOf(body).at);
    const { language, versions, keptUntil: gone = Number.POSITIVE_INFINITY } = body;
    if (shelved.get(id)?.versions === versions.length || gone <= clock.now()) return;
    put(body);
    shelved.set(id, { versions: versions.length, gone, language });
  };

  /** Whichever instance deletes them: their time tells. */
  const clear = (): void => {
    const now = clock.now();
    for (const [id, { gone, language }] of shelved) {
      if (gone > now) continue;
      remove({ id, language });
      shelved.delete(id);
    }
  };

  const look = async (): Promise<void> => {
    clear();
    let from = newest - overlap;
    let limit = pageSize;
    for (;;) {
      const page = await documents.find(meetingKind, { where: { field: 'changedAt', from }, limit });
      for (const kept of page) take(kept);
      const last = page.at(-1);
      if (!last || page.length < limit) return;
      const next = latestOf(last.body).at;
      // More of them bear one time than a page holds.
      if (next === from) limit *= 2;
      from = next;
    }
  };

  // Looked again after a look that may have begun before what is wanted was written.
  let last: Promise<unknown> = Promise.resolve();
  const refresh = (): Promise<void> => {
    const mine = last.then(look);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    refresh,
    async shelf() {
      await refresh();
      return shelf;
    },
  };
}
