import { z } from 'zod';
import { writeOf } from '../dialogs/documents.ts';
import { historyId, historyKind } from '../dialogs/history.ts';
import { changesBetween, type RecordChange, recordsById } from '../knowledge/directory/changes.ts';
import {
  areaSchema,
  assignmentSchema,
  type DirectoryData,
  organizationSchema,
  outreachSchema,
  serviceSchema,
  workerSchema,
} from '../knowledge/directory/directory.ts';
import { groupSchema } from '../knowledge/directory/group.ts';
import { entriesOf, type Stamp, startEntry } from '../knowledge/directory/history.ts';
import { err, ok, type Result } from '../knowledge/kernel/result.ts';
import {
  type Conflict,
  type DocumentStore,
  type Etag,
  type Removal,
  readAll,
  type StoredDocument,
  type Write,
} from './stores/document-store.ts';

/** A directory as read from the store, with what is needed to write over exactly this state. */
export interface StoredDirectory {
  readonly data: DirectoryData;
  /** Counts every change; `0` when nothing was ever stored. */
  readonly revision: number;
  readonly head: Etag | 'absent';
}

const headSchema = z.object({ version: z.literal(1), revision: z.number().int().positive() });
const versioned = { version: z.literal(1) };
/** A service keeps its assignments in its own document: they are edited together and guarded by one etag. */
const serviceRecord = serviceSchema.extend({
  ...versioned,
  assignments: z.array(assignmentSchema.omit({ service: true })),
});

const headKind = 'directory';
const headId = 'head';

/** The directory in the document store: one document an area, organization, worker, service and group, and a head that counts. */
export interface DirectoryStore {
  load(): Promise<StoredDirectory>;
  /** The revision alone, to notice changes made by others. */
  revision(): Promise<number>;
  /** All of it or nothing, with its entries in the history. Refused when somebody else changed the directory since `base` was loaded. */
  save(
    base: StoredDirectory,
    data: DirectoryData,
    stamp: Stamp,
    /** Documents that are written with it or not at all. */
    alongside?: readonly Write[],
  ): Promise<Result<StoredDirectory, Conflict>>;
}

export function createDirectoryStore(store: DocumentStore): DirectoryStore {
  const readHead = async (): Promise<{ readonly revision: number; readonly head: Etag | 'absent' }> => {
    const found = await store.get(headKind, headId);
    return found
      ? { revision: headSchema.parse(found.body).revision, head: found.etag }
      : { revision: 0, head: 'absent' };
  };
  const bodies = async <T>(kind: string, schema: z.ZodType<T, z.ZodTypeDef, unknown>): Promise<T[]> =>
    (await readAll(store, kind)).map((document) => parseStored(schema, document));

  const readData = async (): Promise<DirectoryData> => {
    const [services, areas, organizations, workers, outreach, groups] = await Promise.all([
      bodies('service', serviceRecord),
      bodies('area', areaSchema),
      bodies('organization', organizationSchema),
      bodies('worker', workerSchema),
      bodies('outreach', outreachSchema),
      bodies('group', groupSchema),
    ]);
    return {
      areas,
      organizations,
      services: services.map(({ assignments: _, version: __, ...service }) => service),
      workers,
      outreach,
      groups,
      assignments: services.flatMap(({ id, assignments }) =>
        assignments.map((each) => ({ service: id, ...each })),
      ),
    };
  };

  return {
    async load() {
      for (;;) {
        const before = await readHead();
        const data = await readData();
        // A change while reading would mix two states.
        if ((await readHead()).head === before.head) return { data, ...before };
      }
    },
    revision: async () => (await readHead()).revision,
    async save(base, data, stamp, alongside = []) {
      const revision = base.revision + 1;
      const changes = changesBetween(base.data, data);
      const entries = base.revision === 0 ? [startEntry(data, stamp)] : entriesOf(changes, revision, stamp);
      const head: Write = { kind: headKind, id: headId, body: { version: 1, revision }, expect: base.head };
      const history = entries.map(
        (entry, at): Write => writeOf(historyKind, historyId(revision, at), entry, 'absent'),
      );
      const written = await store.putAll([head, ...alongside, ...documentsFor(changes, data), ...history]);
      if (!written.ok) return err(written.error);
      return ok({ data, revision, head: written.value[0] ?? 'absent' });
    },
  };
}

/** Whether a refused write was the head's: then somebody else changed the directory. */
export const isHeadConflict = ({ kind }: Conflict): boolean => kind === headKind;

/** The documents that the changes are kept in: an assignment is kept in its service. */
function documentsFor(changes: readonly RecordChange[], data: DirectoryData): readonly (Write | Removal)[] {
  const touched = new Map<string, Set<string>>();
  const touch = (kind: string, id: string): void => {
    const ids = touched.get(kind);
    if (ids) ids.add(id);
    else touched.set(kind, new Set([id]));
  };
  for (const change of changes) {
    const record = change.kind === 'assignments' ? (change.after ?? change.before) : undefined;
    if (record) touch('services', record.service);
    else touch(change.kind, change.id);
  }
  const assignments = new Map<string, object[]>();
  for (const { service, ...rest } of touched.has('services') ? data.assignments : []) {
    const list = assignments.get(service);
    if (list) list.push(rest);
    else assignments.set(service, [rest]);
  }
  return documentKinds.flatMap(({ list, kind }) => {
    const ids = touched.get(list);
    if (ids === undefined) return [];
    const records = recordsById(data, list);
    return [...ids].map((id): Write | Removal => {
      const record = records.get(id);
      if (record === undefined) return { kind, id, remove: true };
      const more = list === 'services' ? { assignments: assignments.get(id) ?? [] } : {};
      return { kind, id, body: { version: 1, ...record, ...more }, expect: 'any' };
    });
  });
}

const documentKinds = [
  { list: 'areas', kind: 'area' },
  { list: 'organizations', kind: 'organization' },
  { list: 'workers', kind: 'worker' },
  { list: 'outreach', kind: 'outreach' },
  { list: 'groups', kind: 'group' },
  { list: 'services', kind: 'service' },
] as const;

/** Every kind that is written together with the head. */
export const directoryKinds: readonly string[] = [
  headKind,
  historyKind.kind,
  ...documentKinds.map(({ kind }) => kind),
];

function parseStored<T>(schema: z.ZodType<T, z.ZodTypeDef, unknown>, { kind, id, body }: StoredDocument): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Error(
    `The stored ${kind} ${id} cannot be read: ${parsed.error.issues[0]?.message ?? 'unknown shape'}`,
  );
}
