import { type HistoryEntry, historyEntry } from '../knowledge/directory/history.ts';
import type { DocumentKind } from './documents.ts';

/** Ids run backwards, so that the order of ids is newest first. */
const lastRevision = 9_999_999_999;

export const historyId = (revision: number, at: number): string =>
  `${String(lastRevision - revision).padStart(10, '0')}-${String(at).padStart(5, '0')}`;

/** One entry a document; never changed, and deleted when its time is over. */
export const historyKind: DocumentKind<HistoryEntry> = {
  kind: 'history',
  schema: historyEntry,
  index: ({ revision, at, by, service, worker, group }) => ({
    revision,
    at,
    ...(by.email === undefined ? {} : { by: by.email }),
    ...(service === undefined ? {} : { service }),
    ...(worker === undefined ? {} : { worker }),
    ...(group === undefined ? {} : { group }),
  }),
};
