import type { Place } from './fault-message.ts';
import type { Entry, Ledger } from './ledger.ts';
import { draftOf, type FieldValue, fieldsOf, type RecordKind, sameValue } from './record-kinds.ts';

/** What became of the records of one kind that the files speak of; all others stay as they are. */
export interface KindReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly addedIds: readonly string[];
  readonly changedIds: readonly string[];
}

interface Merged<T> {
  readonly records: readonly T[];
  readonly report: KindReport;
  /** Records that the statements do not make whole, with what they lack. */
  readonly incomplete: readonly { readonly at: Place; readonly text: string }[];
}

/** Lays the statements over the stored records. An unchanged record stays the same object. */
export const mergeKind = <T extends object>(
  kind: RecordKind<T>,
  stored: readonly T[],
  ledger: Ledger,
): Merged<T> => {
  const addedIds: string[] = [];
  const changedIds: string[] = [];
  const incomplete: { at: Place; text: string }[] = [];
  const made = (id: string, entry: Entry, fields: Iterable<FieldValue>): T | undefined => {
    const record = kind.schema.safeParse(draftOf(fields));
    if (record.success) return record.data;
    const lacks = record.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    incomplete.push({ at: entry.first, text: `${kind.one} "${id}" is not complete: ${lacks.join(', ')}` });
    return undefined;
  };

  const storedIds = new Set<string>();
  const kept = stored.map((record) => {
    const id = kind.idOf(record);
    storedIds.add(id);
    const entry = ledger.entries.get(id);
    if (entry === undefined) return record;
    const fields = new Map(fieldsOf(kind, record));
    let changed = false;
    for (const [field, { value }] of entry.said) {
      if (sameValue(field, fields.get(field), value)) continue;
      fields.set(field, value);
      changed = true;
    }
    if (!changed) return record;
    changedIds.push(id);
    return made(id, entry, fields) ?? record;
  });
  const added: T[] = [];
  for (const [id, entry] of ledger.entries) {
    if (storedIds.has(id)) continue;
    const record = made(
      id,
      entry,
      [...entry.said].map(([field, { value }]) => [field, value]),
    );
    if (record === undefined) continue;
    added.push(record);
    addedIds.push(id);
  }
  const report = {
    added: addedIds.length,
    changed: changedIds.length,
    unchanged: ledger.entries.size - addedIds.length - changedIds.length,
    addedIds,
    changedIds,
  };
  return { records: [...kept, ...added], report, incomplete };
};
