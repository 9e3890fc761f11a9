import { z } from 'zod';
import { type AreaId, areaId, email, groupId, serviceId } from '../kernel/ids.ts';
import { type RecordChange, recordChange } from './changes.ts';
import type { DirectoryData } from './directory.ts';

/** Who changed the directory, and by what way. */
const editor = z.object({
  /** Absent for the program's operator at the command line. */
  email: email.optional(),
  name: z.string(),
  via: z.enum(['chat', 'file', 'command_line']),
});
export type Editor = z.infer<typeof editor>;

/**
 * What one change did to one service, worker, group, area or employer. All entries of one change have its revision.
 * `start`: the directory was loaded into an empty store, with that many records.
 */
export const historyEntry = z.object({
  version: z.literal(1),
  revision: z.number().int().positive(),
  /** Epoch milliseconds. */
  at: z.number().int(),
  by: editor,
  service: serviceId.optional(),
  worker: email.optional(),
  group: groupId.optional(),
  /** The areas whose people it touched. */
  areas: z.array(areaId),
  changes: z.array(recordChange),
  /** It took back the change with this revision. */
  undoes: z.number().int().positive().optional(),
  start: z.number().int().optional(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

/** When and by whom, for every entry of one change. */
export interface Stamp {
  readonly at: number;
  readonly by: Editor;
  readonly undoes?: number;
}

/** The entries that tell of a change: one for each service, worker and pair of both, area and employer. */
export function entriesOf(
  changes: readonly RecordChange[],
  revision: number,
  stamp: Stamp,
): readonly HistoryEntry[] {
  const groups = new Map<
    string,
    { about: Pick<HistoryEntry, 'service' | 'worker' | 'group'>; changes: RecordChange[] }
  >();
  for (const change of changes) {
    const about = subjectOf(change);
    const key = [
      about.service ?? '',
      about.worker ?? '',
      about.service || about.worker ? '' : change.id,
    ].join('|');
    const group = groups.get(key);
    if (group) group.changes.push(change);
    else groups.set(key, { about, changes: [change] });
  }
  return [...groups.values()].map((group) => ({
    version: 1,
    revision,
    ...stamp,
    ...group.about,
    areas: areasOfChanges(group.changes),
    changes: group.changes,
  }));
}

/** The first entry ever: everything came from files. */
export const startEntry = (data: DirectoryData, stamp: Stamp): HistoryEntry => ({
  version: 1,
  revision: 1,
  ...stamp,
  areas: [],
  changes: [],
  start: Object.values(data).reduce((sum, records) => sum + records.length, 0),
});

function subjectOf(change: RecordChange): Pick<HistoryEntry, 'service' | 'worker' | 'group'> {
  switch (change.kind) {
    case 'services': {
      const service = (change.after ?? change.before)?.id;
      return service ? { service } : {};
    }
    case 'workers': {
      const worker = (change.after ?? change.before)?.email;
      return worker ? { worker } : {};
    }
    case 'assignments': {
      const record = change.after ?? change.before;
      return record ? { service: record.service, worker: record.worker } : {};
    }
    case 'outreach': {
      const record = change.after ?? change.before;
      return {
        ...(record?.service ? { service: record.service } : {}),
        ...(record?.worker ? { worker: record.worker } : {}),
      };
    }
    case 'areas':
    case 'organizations':
      return {};
    case 'groups': {
      const group = (change.after ?? change.before)?.id;
      return group ? { group } : {};
    }
  }
}

/** The areas that changes speak of, before or after. */
export function areasOfChanges(changes: readonly RecordChange[]): AreaId[] {
  const areas = changes.flatMap((change): readonly AreaId[] => {
    switch (change.kind) {
      case 'areas':
        return [change.before?.id, change.after?.id].filter((id) => id !== undefined);
      case 'assignments':
      case 'groups':
        return [...(change.before?.areas ?? []), ...(change.after?.areas ?? [])];
      case 'outreach':
        return [change.before?.area, change.after?.area].filter((id) => id !== undefined);
      default:
        return [];
    }
  });
  return [...new Set(areas)];
}
