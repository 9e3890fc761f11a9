import type { Documents, Kept } from '../dialogs/documents.ts';
import type { Knowledge } from '../dialogs/knowledge.ts';
import { createShelf } from '../dialogs/meeting/find/shelf.ts';
import type { Shelf } from '../dialogs/meeting/find/shelved.ts';
import { latestOf, type Meeting } from '../dialogs/meeting/meeting.ts';
import { meetingKind } from '../dialogs/meeting/meeting-kind.ts';

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

export function createSummaryKeeper(documents: Documents, knowledge: () => Knowledge): SummaryKeeper {
  const { shelf, put } = createShelf((owner) => knowledge().directory.worker(owner)?.name ?? '');
  /** The version of each summary that is on the shelf. */
  const shelved = new Map<string, number>();
  let newest = 0;

  const take = ({ id, body }: Kept<Meeting>): void => {
    newest = Math.max(newest, latestOf(body).at);
    if (shelved.get(id) === body.versions.length) return;
    put(body);
    shelved.set(id, body.versions.length);
  };

  const look = async (): Promise<void> => {
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
