import { z } from 'zod';
import {
  applyChanges,
  type RecordChange,
  recordChange,
  sameRecord,
} from '../../knowledge/directory/changes.ts';
import { assignmentKey, type DirectoryData } from '../../knowledge/directory/directory.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { dueIndex, type OutboxKind, outboxShape } from '../outbox.ts';
import { personId } from '../turn.ts';

/** A change that somebody has been shown and not yet confirmed, or has. */
const draftSchema = z.object({
  version: z.literal(1),
  by: personId,
  /** When it was shown, epoch milliseconds. */
  at: z.number().int(),
  changes: z.array(recordChange),
  /** What a second button does on top of the changes. */
  also: z.array(recordChange).optional(),
  /** The rows beside the changed ones, as the person saw them. */
  beside: z.array(z.string()),
  via: z.enum(['chat', 'file']),
  /** It takes back the change with this revision. */
  undoes: z.number().int().positive().optional(),
  state: z.enum(['open', 'done', 'cancelled']),
  /** Ids of questions without an answer that it answers, when it comes from them. */
  gaps: z.array(z.string()).optional(),
  ...outboxShape,
});
export type Draft = z.infer<typeof draftSchema>;

const hour = 3_600_000;
/** After this a button confirms nothing any more: the person has forgotten what it was. */
export const confirmableFor = 24 * hour;
const keptFor = 14 * 24 * hour;

export const draftKind: OutboxKind<Draft> = {
  kind: 'draft',
  schema: draftSchema,
  index: (draft) => dueIndex(draft, draft.at + keptFor),
  deadline: (draft) => draft.at + keptFor,
  advance: async (draft) => draft,
  letter: async () => undefined,
  unreachable: async (draft) => draft,
  done: () => true,
};

/** Whole contact lists are compared by their own rows alone. */
const mostWatched = 200;

/**
 * The assignments that stand beside the changed ones: of the same services, in the same areas. Who names somebody must
 * have seen whom others have named there meanwhile.
 */
export function rowsBeside(changes: readonly RecordChange[], data: DirectoryData, today: IsoDate): string[] {
  if (changes.length > mostWatched) return [];
  const places = new Set<string>();
  for (const change of changes) {
    if (change.kind !== 'assignments') continue;
    for (const record of [change.before, change.after])
      for (const area of record?.areas ?? []) places.add(`${record?.service} ${area}`);
  }
  if (places.size === 0) return [];
  return data.assignments
    .filter(
      (each) =>
        (each.validTo === undefined || each.validTo >= today) &&
        each.areas.some((area) => places.has(`${each.service} ${area}`)),
    )
    .map((each) => [assignmentKey(each), each.areas.join(' '), each.validTo ?? ''].join('|'))
    .sort();
}

export const allOf = ({ changes, also = [] }: Pick<Draft, 'changes' | 'also'>): RecordChange[] => [
  ...changes,
  ...also,
];

/** Whether the directory is still what the person saw when the changes were shown, of which some are to be made. */
export const isAsSeen = (
  shown: Draft,
  changes: readonly RecordChange[],
  data: DirectoryData,
  today: IsoDate,
): boolean =>
  applyChanges(data, changes).ok && sameRecord(rowsBeside(allOf(shown), data, today), shown.beside);
