import type { Outbox, OutboxKind } from '../../dialogs/outbox.ts';
import type { DocumentStore } from '../stores/document-store.ts';

/** Of each kind no more are counted, so that counting stays cheap when most is late. */
const mostOfAKind = 100;

/** What waits to be said or moved although its time has come. */
export interface Backlog {
  /** Documents, at most 100 of a kind. */
  readonly due: number;
  /** How long the oldest has waited, in milliseconds; 0 when nothing is due. */
  readonly oldest: number;
}

export async function backlogOf(
  kinds: readonly OutboxKind<Outbox>[],
  store: DocumentStore,
  now: number,
): Promise<Backlog> {
  const where = { field: 'nextDueAt', from: 0, below: now + 1 };
  const pages = await Promise.all(
    kinds.map(async (kind) => {
      const { documents } = await store.query({ kind: kind.kind, where, limit: mostOfAKind });
      const [first] = documents;
      // Only the first is understood: it has waited longest.
      const since = first && kind.index(kind.schema.parse(first.body)).nextDueAt;
      return { due: documents.length, since: typeof since === 'number' ? since : now };
    }),
  );
  return {
    due: pages.reduce((sum, { due }) => sum + due, 0),
    oldest: now - Math.min(now, ...pages.map(({ since }) => since)),
  };
}
