import { z } from 'zod';
import {
  areaSchema,
  assignmentSchema,
  type DirectoryData,
  organizationSchema,
  serviceSchema,
  workerSchema,
} from '../knowledge/directory/directory.ts';
import { err, ok, type Result } from '../knowledge/kernel/result.ts';
import {
  type Conflict,
  type DocumentStore,
  type Etag,
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

/** The directory in the document store: one document an area, organization, worker and service, and a head that counts. */
export interface DirectoryStore {
  load(): Promise<StoredDirectory>;
  /** The revision alone, to notice changes made by others. */
  revision(): Promise<number>;
  /** All of it or nothing. Refused when somebody else changed the directory since `base` was loaded. */
  save(base: StoredDirectory, data: DirectoryData): Promise<Result<StoredDirectory, Conflict>>;
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
    const services = await bodies('service', serviceRecord);
    return {
      areas: await bodies('area', areaSchema),
      organizations: await bodies('organization', organizationSchema),
      services: services.map(({ assignments: _, version: __, ...service }) => service),
      workers: await bodies('worker', workerSchema),
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
    async save(base, data) {
      const before = new Map(
        documentsOf(base.data).map((write) => [`${write.kind} ${write.id}`, JSON.stringify(write.body)]),
      );
      const changed = documentsOf(data).filter(
        (write) => before.get(`${write.kind} ${write.id}`) !== JSON.stringify(write.body),
      );
      const revision = base.revision + 1;
      const head: Write = { kind: headKind, id: headId, body: { version: 1, revision }, expect: base.head };
      const written = await store.putAll([head, ...changed]);
      if (!written.ok) return err(written.error);
      return ok({ data, revision, head: written.value[0] ?? 'absent' });
    },
  };
}

function documentsOf(data: DirectoryData): readonly Write[] {
  const assignments = new Map<string, object[]>();
  for (const { service, ...rest } of data.assignments) {
    const list = assignments.get(service);
    if (list) list.push(rest);
    else assignments.set(service, [rest]);
  }
  const write = (kind: string, id: string, body: object): Write => ({
    kind,
    id,
    body: { version: 1, ...body },
    expect: 'any',
  });
  return [
    ...data.areas.map((area) => write('area', area.id, area)),
    ...data.organizations.map((organization) => write('organization', organization.name, organization)),
    ...data.workers.map((worker) => write('worker', worker.email, worker)),
    ...data.services.map((service) =>
      write('service', service.id, { ...service, assignments: assignments.get(service.id) ?? [] }),
    ),
  ];
}

function parseStored<T>(schema: z.ZodType<T, z.ZodTypeDef, unknown>, { kind, id, body }: StoredDocument): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Error(
    `The stored ${kind} ${id} cannot be read: ${parsed.error.issues[0]?.message ?? 'unknown shape'}`,
  );
}
