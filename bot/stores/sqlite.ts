import { closeSync, fdatasync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import Database from 'libsql';
import { z } from 'zod';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import type { IdSource } from '../../knowledge/kernel/time.ts';
import type {
  Conflict,
  DocumentStore,
  Etag,
  IndexedFields,
  Page,
  Query,
  StoredDocument,
  Write,
} from './document-store.ts';

/** Two programs want the same file for so long at most, then it is a fault. Milliseconds. */
const patience = 5_000;
const pause = 20;

const waiter = new Int32Array(new SharedArrayBuffer(4));
const isBusy = (fault: unknown): boolean =>
  fault instanceof Database.SqliteError && fault.code === 'SQLITE_BUSY';

/**
 * The database at `path`, with a write-ahead log; made when it is not there.
 * Several programs may open a new file at the same time. One of them sets the log up, and SQLite turns
 * the others away from that at once, whatever their `busy_timeout`: they try again.
 */
function openSqliteFile(path: string): Database.Database {
  const database = new Database(path);
  database.pragma(`busy_timeout = ${patience}`);
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      database.pragma('journal_mode = WAL');
      return database;
    } catch (fault) {
      if (!isBusy(fault) || performance.now() > deadline) throw fault;
      Atomics.wait(waiter, 0, 0, pause);
    }
  }
}

const schema = `
  CREATE TABLE IF NOT EXISTS document (
    kind TEXT NOT NULL, id TEXT NOT NULL, etag TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS document_index (
    kind TEXT NOT NULL, field TEXT NOT NULL, value NOT NULL, id TEXT NOT NULL, PRIMARY KEY (kind, field, value, id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS document_index_by_id ON document_index (kind, id);
`;

const row = z.object({ id: z.string(), etag: z.string(), body: z.string() });
const kindedRow = row.extend({ kind: z.string() });
const place = z.tuple([z.string(), z.string()]);
const indexRow = z.object({ fields: z.string() });
const indexedFields = z.record(z.union([z.string(), z.number()]));

/** libsql aborts the whole process when anything else is bound, so every statement binds through this type. */
type Bindable = string | number | bigint | null;

const sync = promisify(fdatasync);

interface Waiting {
  readonly run: () => void;
  readonly settle: (fault?: unknown) => void;
}

/**
 * SQLite in `folder`/koppi.db: write-ahead log, synced in full before a write resolves.
 * Writes that arrive together share one commit, since the sync costs far more than the write.
 */
export function createSqliteStore(folder: string, ids: IdSource): DocumentStore {
  mkdirSync(folder, { recursive: true });
  const database = openSqliteFile(join(folder, 'koppi.db'));
  // The log is synced here after each commit, beside the thread that answers, which SQLite itself would hold up.
  database.pragma('synchronous = NORMAL');
  // What is deleted or overwritten is not left in the free parts of the file.
  database.pragma('secure_delete = ON');
  database.exec(schema);
  const log = openSync(join(folder, 'koppi.db-wal'), 'a+');

  const prepare = (sql: string) => {
    const statement = database.prepare(sql);
    return {
      run: (...values: Bindable[]): number => statement.run(...values).changes,
      get: (...values: Bindable[]): unknown => statement.get(...values),
      all: (...values: Bindable[]): unknown[] => statement.all(...values),
    };
  };
  const select = prepare('SELECT id, etag, body FROM document WHERE kind = ? AND id = ?');
  const insert = prepare(
    'INSERT INTO document (kind, id, etag, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const update = prepare('UPDATE document SET etag = ?, body = ? WHERE kind = ? AND id = ? AND etag = ?');
  const overwrite = prepare(
    'INSERT INTO document (kind, id, etag, body) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET etag = excluded.etag, body = excluded.body',
  );
  const remove = prepare('DELETE FROM document WHERE kind = ? AND id = ? AND etag = ?');
  const erase = prepare('DELETE FROM document WHERE kind = ? AND id = ?');
  const unindex = prepare('DELETE FROM document_index WHERE kind = ? AND id = ?');
  const unindexField = prepare('DELETE FROM document_index WHERE kind = ? AND id = ? AND field = ?');
  const indexOf = prepare(
    'SELECT json_group_object(field, value) AS fields FROM document_index WHERE kind = ? AND id = ?',
  );
  const index = prepare('INSERT INTO document_index (kind, field, value, id) VALUES (?, ?, ?, ?)');
  const begin = prepare('BEGIN IMMEDIATE');
  const commit = prepare('COMMIT');
  const rollback = prepare('ROLLBACK');
  const byId = prepare('SELECT id, etag, body FROM document WHERE kind = ? AND id > ? ORDER BY id LIMIT ?');
  const inOrder = prepare(
    'SELECT kind, id, etag, body FROM document WHERE (kind, id) > (?, ?) ORDER BY kind, id LIMIT ?',
  );
  const indexed = (condition: string) =>
    prepare(
      `SELECT d.id, d.etag, d.body FROM document_index i JOIN document d ON d.kind = i.kind AND d.id = i.id
       WHERE i.kind = ? AND i.field = ? AND ${condition} ORDER BY i.value, i.id LIMIT ? OFFSET ?`,
    );
  const byValue = indexed('i.value = ?');
  const byRange = indexed("i.value >= ? AND i.value < ? AND typeof(i.value) <> 'text'");
  const byField = indexed('? IS NULL');

  /** What the document has been found by: most writes change one field of many, and only that is written. */
  const fieldsOf = (kind: string, id: string): IndexedFields =>
    indexedFields.parse(JSON.parse(indexRow.parse(indexOf.get(kind, id)).fields));

  const write = ({ kind, id, body, index: fields = {}, expect }: Write): Etag | undefined => {
    const etag = ids.next();
    const text = JSON.stringify(body);
    const changed =
      expect === 'absent'
        ? insert.run(kind, id, etag, text)
        : expect === 'any'
          ? overwrite.run(kind, id, etag, text)
          : update.run(etag, text, kind, id, expect);
    if (changed === 0) return undefined;
    const before = expect === 'absent' ? {} : fieldsOf(kind, id);
    for (const [field, value] of Object.entries(before))
      if (fields[field] !== value) unindexField.run(kind, id, field);
    for (const [field, value] of Object.entries(fields))
      if (before[field] !== value) index.run(kind, field, value, id);
    return etag;
  };

  let waiting: Waiting[] = [];
  let isWriting = false;
  let written = Promise.resolve();
  const transaction = (steps: () => void): void => {
    begin.run();
    try {
      steps();
      commit.run();
    } catch (fault) {
      rollback.run();
      throw fault;
    }
  };
  const commitTogether = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      transaction(() => {
        for (const each of batch) each.run();
      });
      await sync(log);
      for (const each of batch) each.settle();
    } catch (fault) {
      for (const each of batch) each.settle(fault);
    }
  };
  /** While one commit is synced, the writes of the next one gather. */
  const writeWaiting = async (): Promise<void> => {
    await nextTurn();
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await commitTogether(batch);
    }
    isWriting = false;
  };
  const inSharedCommit = <T>(step: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      let outcome: T;
      waiting.push({
        run: () => {
          outcome = step();
        },
        settle: (fault) => (fault === undefined ? resolve(outcome) : reject(fault)),
      });
      if (isWriting) return;
      isWriting = true;
      written = writeWaiting();
    });

  const read = (kind: string, found: unknown): StoredDocument => {
    const { id, etag, body } = row.parse(found);
    return { kind, id, etag, body: JSON.parse(body) };
  };

  return {
    async get(kind, id) {
      const found = select.get(kind, id);
      return found === undefined ? undefined : read(kind, found);
    },
    async put(request) {
      const etag = await inSharedCommit(() => write(request));
      return etag === undefined ? err({ kind: request.kind, id: request.id }) : ok(etag);
    },
    async putAll(writes): Promise<Result<readonly (Etag | undefined)[], Conflict>> {
      const etags: (Etag | undefined)[] = [];
      let refused: Conflict | undefined;
      const refusal = new Error('refused');
      try {
        transaction(() => {
          for (const request of writes) {
            if ('remove' in request) {
              erase.run(request.kind, request.id);
              unindex.run(request.kind, request.id);
              etags.push(undefined);
              continue;
            }
            const etag = write(request);
            if (etag === undefined) {
              refused = { kind: request.kind, id: request.id };
              throw refusal;
            }
            etags.push(etag);
          }
        });
        await sync(log);
      } catch (fault) {
        if (fault !== refusal) throw fault;
      }
      return refused ? err(refused) : ok(etags);
    },
    async delete(kind, id, expect) {
      const removed = await inSharedCommit(() => {
        const changed = remove.run(kind, id, expect);
        if (changed > 0) unindex.run(kind, id);
        return changed;
      });
      return removed === 0 ? err({ kind, id }) : ok(undefined);
    },
    async query({ kind, where, limit, after }: Query): Promise<Page> {
      if (!where) {
        const found = byId.all(kind, after ?? '', limit + 1).map((each) => read(kind, each));
        const documents = found.slice(0, limit);
        const last = documents.at(-1);
        return { documents, ...(found.length > limit && last ? { next: last.id } : {}) };
      }
      const offset = after === undefined ? 0 : Number(after);
      const found =
        'equals' in where
          ? byValue.all(kind, where.field, where.equals, limit + 1, offset)
          : where.from === undefined && where.below === undefined
            ? byField.all(kind, where.field, null, limit + 1, offset)
            : byRange.all(
                kind,
                where.field,
                where.from ?? Number.NEGATIVE_INFINITY,
                where.below ?? Number.POSITIVE_INFINITY,
                limit + 1,
                offset,
              );
      const documents = found.slice(0, limit).map((each) => read(kind, each));
      return { documents, ...(found.length > limit ? { next: String(offset + limit) } : {}) };
    },
    async dump(limit, after) {
      const [kind, id] = after === undefined ? ['', ''] : place.parse(JSON.parse(after));
      const found = inOrder.all(kind, id, limit + 1).map((each) => kindedRow.parse(each));
      const documents = found.slice(0, limit).map((each) => ({
        kind: each.kind,
        id: each.id,
        body: JSON.parse(each.body),
        index: fieldsOf(each.kind, each.id),
      }));
      const last = documents.at(-1);
      return {
        documents,
        ...(found.length > limit && last ? { next: JSON.stringify([last.kind, last.id]) } : {}),
      };
    },
    async close() {
      await written;
      // The log would keep what has been overwritten since.
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
      closeSync(log);
    },
  };
}
