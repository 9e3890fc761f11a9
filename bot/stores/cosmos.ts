import { setTimeout as pause } from 'node:timers/promises';
import {
  BulkOperationType,
  type Container,
  CosmosClient,
  type CosmosClientOptions,
  type ItemResponse,
  type OperationInput,
  type SqlParameter,
} from '@azure/cosmos';
import { z } from 'zod';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import type {
  Conflict,
  DocumentStore,
  Dumped,
  Etag,
  Page,
  Query,
  Removal,
  StoredDocument,
  Write,
} from './document-store.ts';

/** Where the account is, and what opens it: a key, or the credential of the machine. */
export interface CosmosAccount {
  readonly endpoint: string;
  readonly opens:
    | { readonly key: string }
    | { readonly credential: NonNullable<CosmosClientOptions['aadCredentials']> };
  readonly database: string;
}

/** Why a document is not kept, for the operator. */
class DocumentTooLarge extends Error {
  readonly code = 'DOCUMENT_TOO_LARGE';
}

/**
 * One container, parted by `partition`: a kind each, but one for all kinds of the directory, which are written together.
 * So every query stays inside one partition (ADR 12).
 */
const containerId = 'documents';
/** An item may have 2 MB; something is left for what the service adds. Bytes. */
const mostBytes = 2 * 1024 * 1024 - 8 * 1024;
/** Of one transactional batch. */
const mostOperations = 100;
/** So many characters has an id at most. */
const longestId = 1023;

const indexedFields = z.record(z.union([z.string(), z.number()]));
const item = z.object({
  kind: z.string(),
  key: z.string(),
  _etag: z.string(),
  body: z.unknown(),
  index: indexedFields.default({}),
});

/** What `after` of a page holds: the last value, and the documents of that value that have been given. */
const token = z.object({ last: z.union([z.string(), z.number()]), seen: z.array(z.string()) });

const statusOf = (fault: unknown): number | undefined =>
  typeof fault === 'object' && fault !== null && 'code' in fault && typeof fault.code === 'number'
    ? fault.code
    : undefined;

const isRemoval = (write: Write | Removal): write is Removal => 'remove' in write;

/** Ids may hold no slashes, question marks and hashes. */
const idOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => {
  const made = `${encodeURIComponent(kind)}:${encodeURIComponent(id)}`;
  if (made.length > longestId) throw new DocumentTooLarge(`the id of a ${kind} is too long for Cosmos DB`);
  return made;
};

/** Makes the database and the container when they are not there, and opens the store. `together`: the kinds of the directory. */
export async function openCosmosStore(
  account: CosmosAccount,
  together: readonly string[],
  options: Pick<CosmosClientOptions, 'agent' | 'connectionPolicy'> = {},
): Promise<DocumentStore> {
  const { endpoint, opens, database: databaseId } = account;
  const client = new CosmosClient({
    endpoint,
    ...('key' in opens ? { key: opens.key } : { aadCredentials: opens.credential }),
    ...options,
    connectionPolicy: {
      requestTimeout: 10_000,
      // Only an emulator is spoken to without encryption, and the addresses it tells are not its own.
      enableEndpointDiscovery: new URL(endpoint).protocol === 'https:',
      ...options.connectionPolicy,
      // 429 tells when to come again; what does not get through in this time is a fault.
      retryOptions: {
        maxRetryAttemptCount: 20,
        fixedRetryIntervalInMilliseconds: 0,
        maxWaitTimeInSeconds: 20,
      },
    },
  });
  const { database } = await patiently(() => client.databases.createIfNotExists({ id: databaseId }));
  const { container } = await patiently(() =>
    database.containers.createIfNotExists({ id: containerId, partitionKey: { paths: ['/partition'] } }),
  );
  return cosmosStore(client, container, new Set(together));
}

function cosmosStore(
  client: CosmosClient,
  container: Container,
  together: ReadonlySet<string>,
): DocumentStore {
  const partitionOf = (kind: string): string => (together.has(kind) ? 'directory' : kind);

  const itemOf = ({ kind, id, body, index = {} }: Write) => {
    const made = { id: idOf({ kind, id }), partition: partitionOf(kind), kind, key: id, body, index };
    const bytes = Buffer.byteLength(JSON.stringify(made));
    if (bytes > mostBytes)
      throw new DocumentTooLarge(
        `the ${kind} ${id} has ${bytes} bytes, and Cosmos DB keeps ${mostBytes} at most`,
      );
    return made;
  };

  const readItem = async (kind: string, id: string): Promise<StoredDocument | undefined> => {
    const found = await patiently(() =>
      absentAs404(() => container.item(idOf({ kind, id }), partitionOf(kind)).read()),
    );
    return found?.resource === undefined ? undefined : documentOf(found.resource);
  };

  const putItem = async (write: Write): Promise<Etag | undefined> => {
    const made = itemOf(write);
    const { expect } = write;
    const written = await patiently(() =>
      refusedAs(async (): Promise<Etag> => {
        if (expect === 'absent') return (await container.items.create(made)).etag;
        if (expect === 'any') return (await container.items.upsert(made)).etag;
        const accessCondition = { type: 'IfMatch', condition: expect };
        const place = container.item(made.id, partitionOf(write.kind));
        return (await place.replace(made, { accessCondition })).etag;
      }),
    );
    return written;
  };

  /** The first write guards the others, so it goes with the last batch: whoever looks at it sees all of them. */
  const batchesOf = (writes: readonly (Write | Removal)[]): readonly (readonly number[])[] => {
    const parts = new Map<string, number[]>();
    for (const [at, { kind }] of writes.entries())
      parts.set(partitionOf(kind), [...(parts.get(partitionOf(kind)) ?? []), at]);
    const guarded = [...parts.values()].sort((one, other) => Number(one[0] === 0) - Number(other[0] === 0));
    return guarded.flatMap((places) => {
      const ordered = places[0] === 0 ? [...places.slice(1), 0] : places;
      return Array.from({ length: Math.ceil(ordered.length / mostOperations) }, (_, at) =>
        ordered.slice(at * mostOperations, (at + 1) * mostOperations),
      );
    });
  };

  const operationOf = (write: Write | Removal): OperationInput => {
    if (isRemoval(write)) return { operationType: BulkOperationType.Delete, id: idOf(write) };
    const resourceBody = JSON.parse(JSON.stringify(itemOf(write)));
    if (write.expect === 'absent') return { operationType: BulkOperationType.Create, resourceBody };
    if (write.expect === 'any') return { operationType: BulkOperationType.Upsert, resourceBody };
    const id = idOf(write);
    return { operationType: BulkOperationType.Replace, id, ifMatch: write.expect, resourceBody };
  };

  const rows = async (
    kind: string,
    condition: string,
    order: string,
    parameters: readonly SqlParameter[],
    wanted: number,
  ): Promise<readonly unknown[]> => {
    const iterator = container.items.query(
      {
        query: `SELECT * FROM c WHERE c.partition = @partition AND c.kind = @kind${condition} ORDER BY ${order}`,
        parameters: [
          { name: '@partition', value: partitionOf(kind) },
          { name: '@kind', value: kind },
          ...parameters,
        ],
      },
      { partitionKey: partitionOf(kind), maxItemCount: wanted },
    );
    const found: unknown[] = [];
    while (found.length < wanted && iterator.hasMoreResults()) {
      const { resources = [] } = await patiently(() => iterator.fetchNext());
      found.push(...resources);
    }
    return found.slice(0, wanted);
  };

  /** By id, of a kind or of what equals: the place of a page is the last id. */
  const byKey = async (
    kind: string,
    condition: string,
    parameters: SqlParameter[],
    limit: number,
    after?: string,
  ) => {
    const from = after === undefined ? '' : ' AND c.key > @after';
    const more = after === undefined ? [] : [{ name: '@after', value: after }];
    return rows(kind, condition + from, 'c.key', [...parameters, ...more], limit + 1);
  };

  return {
    get: readItem,
    async put(write) {
      const etag = await putItem(write);
      return etag === undefined ? err({ kind: write.kind, id: write.id }) : ok(etag);
    },
    async putAll(writes): Promise<Result<readonly (Etag | undefined)[], Conflict>> {
      // What is refused is known before anything is written; only a race is left to the batch itself.
      const before = await Promise.all(writes.map(({ kind, id }) => readItem(kind, id)));
      const refused = writes.find(
        (write, at) =>
          !isRemoval(write) &&
          write.expect !== 'any' &&
          (write.expect === 'absent' ? before[at] !== undefined : before[at]?.etag !== write.expect),
      );
      if (refused) return err({ kind: refused.kind, id: refused.id });
      const etags: (Etag | undefined)[] = writes.map(() => undefined);
      for (const batch of batchesOf(writes)) {
        // Of what is not there nothing is taken away.
        const places = batch.filter((at) => {
          const write = writes[at];
          return write !== undefined && !(isRemoval(write) && before[at] === undefined);
        });
        const operations = places.flatMap((at) => {
          const write = writes[at];
          return write === undefined ? [] : [operationOf(write)];
        });
        const [first] = places;
        const kind = first === undefined ? undefined : writes[first]?.kind;
        if (kind === undefined) continue;
        const { result = [] } = await patiently(() => container.items.batch(operations, partitionOf(kind)));
        const failed = places.find((_, at) => (result[at]?.statusCode ?? 500) >= 400);
        if (failed !== undefined) {
          const { kind: ofKind, id } = writes[failed] ?? { kind, id: '' };
          return err({ kind: ofKind, id });
        }
        for (const [at, place] of places.entries()) {
          const write = writes[place];
          if (write && !isRemoval(write)) etags[place] = result[at]?.eTag;
        }
      }
      return ok(etags);
    },
    async delete(kind, id, expect) {
      const accessCondition = { type: 'IfMatch', condition: expect };
      const removed = await patiently(() =>
        refusedAs(() => container.item(idOf({ kind, id }), partitionOf(kind)).delete({ accessCondition })),
      );
      return removed === undefined ? err({ kind, id }) : ok(undefined);
    },
    async query({ kind, where, limit, after }: Query): Promise<Page> {
      if (!where || 'equals' in where) {
        const condition = where ? ` AND c.index[${JSON.stringify(where.field)}] = @equals` : '';
        const parameters = where ? [{ name: '@equals', value: where.equals }] : [];
        const found = (await byKey(kind, condition, parameters, limit, after)).map(documentOf);
        const documents = found.slice(0, limit);
        const last = documents.at(-1);
        return { documents, ...(found.length > limit && last ? { next: last.id } : {}) };
      }
      const field = `c.index[${JSON.stringify(where.field)}]`;
      const place = after === undefined ? undefined : token.parse(JSON.parse(after));
      const { from = place?.last, below } = where;
      const start = place?.last ?? from;
      const condition = [
        ` AND IS_DEFINED(${field})`,
        ...(start === undefined ? [] : [` AND ${field} >= @from`]),
        ...(below === undefined ? [] : [` AND ${field} < @below`]),
      ].join('');
      const parameters = [
        ...(start === undefined ? [] : [{ name: '@from', value: start }]),
        ...(below === undefined ? [] : [{ name: '@below', value: below }]),
      ];
      const seen = new Set(place?.seen);
      const wanted = limit + 1 + seen.size;
      const found = (await rows(kind, condition, field, parameters, wanted))
        .map((row) => item.parse(row))
        .filter(({ key }) => !seen.has(key))
        .map((row) => ({ row, value: row.index[where.field] ?? 0 }))
        .sort((one, other) => byValue(one.value, other.value) || byValue(one.row.key, other.row.key));
      const page = found.slice(0, limit);
      const last = page.at(-1)?.value;
      const documents = page.map(({ row }) => documentOf(row));
      if (found.length <= limit || last === undefined) return { documents };
      const atLast = page.flatMap(({ row, value }) => (value === last ? [row.key] : []));
      const given = last === place?.last ? [...seen, ...atLast] : atLast;
      return { documents, next: JSON.stringify({ last, seen: given }) };
    },
    async dump(limit, after) {
      const from = after === undefined ? '' : ' WHERE c.id > @after';
      const iterator = container.items.query(
        {
          query: `SELECT * FROM c${from} ORDER BY c.id`,
          parameters: after === undefined ? [] : [{ name: '@after', value: after }],
        },
        { maxItemCount: limit + 1 },
      );
      const found: unknown[] = [];
      while (found.length <= limit && iterator.hasMoreResults())
        found.push(...((await patiently(() => iterator.fetchNext())).resources ?? []));
      const documents = found.slice(0, limit).map((row): Dumped => {
        const { kind, key, body, index } = item.parse(row);
        return { kind, id: key, body, index };
      });
      const last = documents.at(-1);
      return { documents, ...(found.length > limit && last ? { next: idOf(last) } : {}) };
    },
    async close() {
      client.dispose();
    },
  };
}

function documentOf(row: unknown): StoredDocument {
  const { kind, key, _etag, body } = item.parse(row);
  return { kind, id: key, etag: _etag, body };
}

const byValue = (one: string | number, other: string | number): number =>
  one < other ? -1 : one > other ? 1 : 0;

async function absentAs404<T>(
  read: () => Promise<ItemResponse<T & object>>,
): Promise<ItemResponse<T & object> | undefined> {
  try {
    return await read();
  } catch (fault) {
    if (statusOf(fault) === 404) return undefined;
    throw fault;
  }
}

/** Undefined when somebody else wrote first: it is there already, is not there any more, or has another etag. */
async function refusedAs<T>(write: () => Promise<T>): Promise<T | undefined> {
  try {
    return await write();
  } catch (fault) {
    const status = statusOf(fault);
    if (status === 409 || status === 412 || status === 404) return undefined;
    throw fault;
  }
}

/** What a moment may mend is tried again: the service is busy, restarts, or has not answered in time. Milliseconds. */
const pauses = [50, 200, 800];

async function patiently<T>(run: () => Promise<T>): Promise<T> {
  for (const wait of pauses) {
    try {
      return await run();
    } catch (fault) {
      if (!mayPass(fault)) throw fault;
      await pause(wait);
    }
  }
  return run();
}

const mayPass = (fault: unknown): boolean => {
  const status = statusOf(fault);
  if (status !== undefined) return status === 503 || status === 408 || status === 449;
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
  return /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|TimeoutError|REQUEST_SEND_ERROR)$/.test(code);
};
