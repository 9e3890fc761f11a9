import { type RecordChange, recordChange, recordsById, sameRecord } from './changes.ts';
import type { DirectoryData } from './directory.ts';
import { groupSchema, settledMembers } from './group.ts';

/**
 * The same change made to what the directory has become since: each field that it changed gets its new value, lists
 * get what it added and lose what it removed, and everything that others have changed stays. A change to a record that
 * has gone is left out; where the two do not fit together, one's own record stands.
 */
export const rebase = (changes: readonly RecordChange[], data: DirectoryData): readonly RecordChange[] =>
  changes.flatMap((change): readonly RecordChange[] => {
    const current = recordsById(data, change.kind).get(change.id);
    const { before, after, kind, id } = change;
    if (sameRecord(current, before)) return [change];
    if (!after) return current ? [recordChange.parse({ kind, id, before: current })] : [];
    if (!current) return before ? [] : [change];
    const merged = mergedOver(current, before ?? {}, after);
    if (sameRecord(current, merged)) return [];
    // Who was taken off one area by each of the two is named nowhere any more.
    if (kind === 'assignments' && Array.isArray(merged.areas) && merged.areas.length === 0)
      return [recordChange.parse({ kind, id, before: current })];
    // Two may have named the same person, or each of them another chair.
    const members = kind === 'groups' ? groupSchema.shape.members.safeParse(merged.members) : undefined;
    const settled = members?.success ? { ...merged, members: settledMembers(members.data) } : merged;
    if (sameRecord(current, settled)) return [];
    const joined = recordChange.safeParse({ kind, id, before: current, after: settled });
    return [joined.success ? joined.data : recordChange.parse({ kind, id, before: current, after })];
  });

type Fields = Readonly<Record<string, unknown>>;

function mergedOver(current: object, before: object, after: object): Fields {
  const [now, old, next] = [entries(current), entries(before), entries(after)];
  const merged: Record<string, unknown> = { ...now };
  for (const field of new Set([...Object.keys(old), ...Object.keys(next)])) {
    if (sameRecord(old[field], next[field])) continue;
    merged[field] = mergedValue(now[field], old[field], next[field]);
  }
  return merged;
}

function mergedValue(now: unknown, old: unknown, next: unknown): unknown {
  if (sameRecord(now, old)) return next;
  if (Array.isArray(now) && Array.isArray(next)) {
    const was: readonly unknown[] = Array.isArray(old) ? old : [];
    const has = (list: readonly unknown[], value: unknown): boolean =>
      list.some((each) => sameRecord(each, value));
    const removed = was.filter((value) => !has(next, value));
    const kept = now.filter((value) => !has(removed, value));
    return [...kept, ...next.filter((value) => !has(was, value) && !has(kept, value))];
  }
  if (isObject(now) && isObject(next)) return mergedOver(now, isObject(old) ? old : {}, next);
  return next;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entries = (record: object): Fields => Object.fromEntries(Object.entries(record));
