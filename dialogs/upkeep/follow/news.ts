import type { RecordChange } from '../../../knowledge/directory/changes.ts';
import type { HistoryEntry } from '../../../knowledge/directory/history.ts';
import type { Email } from '../../../knowledge/kernel/ids.ts';
import { historyKind } from '../../history.ts';
import type { World } from '../../world.ts';
import { concerns, tellingChanges } from './concerns.ts';
import type { Follow, Followed } from './follow.ts';

/** One entry of the history as far as it is news. */
export interface News {
  readonly entry: HistoryEntry;
  readonly changes: readonly RecordChange[];
  /** What the person follows and it is about. */
  readonly about: readonly Followed[];
}

/** Entries looked at in one go; what is beyond them is told on the next morning. */
const mostEntries = 2000;

/** Entries after one revision up to another, oldest first, and the revision that was looked up to. */
export async function entriesBetween(
  { documents }: World,
  after: number,
  upTo?: number,
): Promise<{ readonly entries: readonly HistoryEntry[]; readonly revision: number }> {
  const found = await documents.find(historyKind, {
    where: { field: 'revision', from: after + 1, ...(upTo === undefined ? {} : { below: upTo + 1 }) },
    limit: mostEntries,
  });
  const entries = found.map(({ body }) => body);
  const last = entries.at(-1)?.revision ?? after;
  const first = entries[0]?.revision ?? after;
  // The last change of a full page may go on behind it.
  if (entries.length < mostEntries || first === last) return { entries, revision: last };
  return { entries: entries.filter(({ revision }) => revision < last), revision: last - 1 };
}

/** What others have changed in what somebody follows. */
export const newsFor = (
  { email, follows }: Pick<Follow, 'email' | 'follows'>,
  entries: readonly HistoryEntry[],
  world: World,
): readonly News[] => {
  const { directory } = world.knowledge();
  return entries.flatMap((entry) => {
    if (isBy(entry, email)) return [];
    const changes = tellingChanges(entry);
    const about = changes.length === 0 ? [] : follows.filter((each) => concerns(entry, each, directory));
    return about.length === 0 ? [] : [{ entry, changes, about }];
  });
};

const isBy = ({ by }: HistoryEntry, person: Email): boolean => by.email === person;

/** The revision of the directory now; 0 when it has none. */
export async function latestRevision({ documents }: World): Promise<number> {
  const [latest] = await documents.find(historyKind, { limit: 1 });
  return latest?.body.revision ?? 0;
}
