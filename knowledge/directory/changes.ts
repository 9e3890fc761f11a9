import { z } from 'zod';
import { err, ok, type Result } from '../kernel/result.ts';
import {
  areaSchema,
  assignmentKey,
  assignmentSchema,
  type DirectoryData,
  organizationSchema,
  outreachSchema,
  serviceSchema,
  workerSchema,
} from './directory.ts';
import { groupSchema } from './group.ts';

/** The lists of a directory, each with one kind of record. */
export type KindName = keyof DirectoryData;

/** What makes a record of each kind that very record. */
export const recordId: { readonly [K in KindName]: (record: DirectoryData[K][number]) => string } = {
  areas: (area) => area.id,
  organizations: (organization) => organization.name,
  services: (service) => service.id,
  workers: (worker) => worker.email,
  assignments: assignmentKey,
  outreach: (outreach) => outreach.id,
  groups: (group) => group.id,
};

const changed = <K extends KindName, S extends z.ZodTypeAny>(kind: K, schema: S) =>
  z.object({ kind: z.literal(kind), id: z.string(), before: schema.optional(), after: schema.optional() });

/** One record before and after: added without `before`, removed without `after`. */
export const recordChange = z.discriminatedUnion('kind', [
  changed('areas', areaSchema),
  changed('organizations', organizationSchema),
  changed('services', serviceSchema),
  changed('workers', workerSchema),
  changed('assignments', assignmentSchema),
  changed('outreach', outreachSchema),
  changed('groups', groupSchema),
]);
export type RecordChange = z.infer<typeof recordChange>;

/** The same record, whatever the order of its fields; a field that is undefined is not there. */
export const sameRecord = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';

/** What has to be done to `before` to get `after`, record by record. */
export const changesBetween = (before: DirectoryData, after: DirectoryData): readonly RecordChange[] => [
  ...differ(before.areas, after.areas, recordId.areas).map((each) => ({ kind: 'areas' as const, ...each })),
  ...differ(before.organizations, after.organizations, recordId.organizations).map((each) => ({
    kind: 'organizations' as const,
    ...each,
  })),
  ...differ(before.services, after.services, recordId.services).map((each) => ({
    kind: 'services' as const,
    ...each,
  })),
  ...differ(before.workers, after.workers, recordId.workers).map((each) => ({
    kind: 'workers' as const,
    ...each,
  })),
  ...differ(before.assignments, after.assignments, recordId.assignments).map((each) => ({
    kind: 'assignments' as const,
    ...each,
  })),
  ...differ(before.outreach, after.outreach, recordId.outreach).map((each) => ({
    kind: 'outreach' as const,
    ...each,
  })),
  ...differ(before.groups, after.groups, recordId.groups).map((each) => ({
    kind: 'groups' as const,
    ...each,
  })),
];

interface Difference<T> {
  readonly id: string;
  readonly before?: T | undefined;
  readonly after?: T | undefined;
}

function differ<T>(before: readonly T[], after: readonly T[], idOf: (record: T) => string): Difference<T>[] {
  if (before === after) return [];
  // A change leaves most records the very ones that they were: those need no look.
  const [stood, stands] = [new Set(before), new Set(after)];
  const old = new Map(
    before.flatMap((record) => (stands.has(record) ? [] : [[idOf(record), record] as const])),
  );
  const found: Difference<T>[] = [];
  for (const record of after) {
    if (stood.has(record)) continue;
    const id = idOf(record);
    const was = old.get(id);
    old.delete(id);
    if (was === undefined) found.push({ id, after: record });
    else if (!sameRecord(was, record)) found.push({ id, before: was, after: record });
  }
  for (const [id, record] of old) found.push({ id, before: record });
  return found;
}

/**
 * Makes the changes, all of them or none. Refused with those whose record is no longer what `before` says:
 * somebody else was there first.
 */
export function applyChanges(
  data: DirectoryData,
  changes: readonly RecordChange[],
): Result<DirectoryData, readonly RecordChange[]> {
  const stale = staleChanges(data, changes);
  if (stale.length > 0) return err(stale);
  return ok({
    areas: replaced(data.areas, recordId.areas, only(changes, 'areas')),
    organizations: replaced(data.organizations, recordId.organizations, only(changes, 'organizations')),
    services: replaced(data.services, recordId.services, only(changes, 'services')),
    workers: replaced(data.workers, recordId.workers, only(changes, 'workers')),
    assignments: replaced(data.assignments, recordId.assignments, only(changes, 'assignments')),
    outreach: replaced(data.outreach, recordId.outreach, only(changes, 'outreach')),
    groups: replaced(data.groups, recordId.groups, only(changes, 'groups')),
  });
}

const only = <K extends KindName>(
  changes: readonly RecordChange[],
  kind: K,
): readonly Extract<RecordChange, { kind: K }>[] =>
  changes.filter((change): change is Extract<RecordChange, { kind: K }> => change.kind === kind);

function replaced<T>(
  records: T[],
  idOf: (record: T) => string,
  changes: readonly { readonly id: string; readonly after?: T | undefined }[],
): T[] {
  if (changes.length === 0) return records;
  const next = new Map(changes.map(({ id, after }) => [id, after]));
  const kept = records.flatMap((record) => {
    const id = idOf(record);
    if (!next.has(id)) return [record];
    const after = next.get(id);
    next.delete(id);
    return after === undefined ? [] : [after];
  });
  return [...kept, ...[...next.values()].filter((record) => record !== undefined)];
}

/** The records of one kind by their ids. */
export const recordsById = <K extends KindName>(
  data: DirectoryData,
  kind: K,
): ReadonlyMap<string, DirectoryData[K][number]> => {
  const records: readonly DirectoryData[K][number][] = data[kind];
  return new Map(records.map((record) => [recordId[kind](record), record]));
};

const staleChanges = (data: DirectoryData, changes: readonly RecordChange[]): readonly RecordChange[] => {
  const kinds = new Map(
    [...new Set(changes.map(({ kind }) => kind))].map((kind) => [kind, recordsById(data, kind)] as const),
  );
  return changes.filter(({ kind, id, before }) => !sameRecord(kinds.get(kind)?.get(id), before));
};

/** What takes the changes back. */
export const inverse = (changes: readonly RecordChange[]): readonly RecordChange[] =>
  changes.map((change): RecordChange => {
    const { before, after, ...rest } = change;
    return recordChange.parse({ ...rest, before: after, after: before });
  });
