import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import type { AreaId, IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { Documents } from '../../documents.ts';
import { areasKeptBy } from '../../permissions.ts';
import type { Who } from '../../world.ts';
import { gapKind, wordsKey } from './gap.ts';

/** The same words, asked in one area or several. */
export interface GapGroup {
  readonly key: string;
  readonly words: readonly string[];
  /** Most asked first; without an area when none was named. */
  readonly areas: readonly { readonly area?: AreaId; readonly count: number }[];
  readonly count: number;
  readonly lastDay: IsoDate;
  /** Ids of the documents. */
  readonly gaps: readonly string[];
}

/** What was asked fewer times, over all areas, is shown to nobody: it could tell of one person's matter. */
const fewestShown = 2;

/** Open gaps that are looked through. */
const lookedThrough = 2000;

/** Whose gaps somebody sees. */
export const areasOfGaps = (who: Who, directory: Directory): ReadonlySet<AreaId> =>
  who.admin ? new Set(directory.data.areas.map(({ id }) => id)) : areasKeptBy(who.email, directory);

/**
 * What was asked in vain in these areas, and more than once in all, most asked first, then latest. What was asked without an area, or in one that
 * is gone, concerns those whose areas include a topmost one.
 */
export async function openGaps(
  documents: Documents,
  directory: Directory,
  areas: ReadonlySet<AreaId>,
  limit: number,
): Promise<readonly GapGroup[]> {
  const found = await documents.find(gapKind, {
    where: { field: 'state', equals: 'open' },
    limit: lookedThrough,
  });
  const seesAll = directory.data.areas.some(({ id, parent }) => parent === null && areas.has(id));
  const counts = new Map<string, number>();
  for (const { body } of found) {
    const key = wordsKey(body.words);
    counts.set(key, (counts.get(key) ?? 0) + body.count);
  }
  const groups = new Map<string, GapGroup>();
  for (const { id, body } of found) {
    const area = body.area !== undefined && directory.area(body.area) ? body.area : undefined;
    if (area === undefined ? !seesAll : !areas.has(area)) continue;
    const key = wordsKey(body.words);
    if ((counts.get(key) ?? 0) < fewestShown) continue;
    const before = groups.get(key);
    groups.set(key, {
      key,
      words: before?.words ?? body.words,
      areas: [...(before?.areas ?? []), { count: body.count, ...(area === undefined ? {} : { area }) }].sort(
        (a, b) => b.count - a.count,
      ),
      count: (before?.count ?? 0) + body.count,
      lastDay: before && before.lastDay > body.lastDay ? before.lastDay : body.lastDay,
      gaps: [...(before?.gaps ?? []), id],
    });
  }
  return [...groups.values()]
    .sort((a, b) => b.count - a.count || (a.lastDay < b.lastDay ? 1 : a.lastDay > b.lastDay ? -1 : 0))
    .slice(0, limit);
}

/** One group as this person sees it now; undefined when it has been handled. */
export async function findGap(
  documents: Documents,
  directory: Directory,
  areas: ReadonlySet<AreaId>,
  key: string,
): Promise<GapGroup | undefined> {
  const groups = await openGaps(documents, directory, areas, lookedThrough);
  return groups.find((group) => group.key === key);
}
