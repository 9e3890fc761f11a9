import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { openCosmosStore } from '../../bot/stores/cosmos.ts';
import { type DocumentStore, readAll } from '../../bot/stores/document-store.ts';
import { startCosmosEmulator } from './cosmos-emulator.ts';
import { describeDocumentStore } from './document-store.contract.ts';

const emulator = await startCosmosEmulator();
afterAll(() => emulator.close());
afterEach(() => emulator.answer(undefined));

const key = Buffer.from('a key of nobody').toString('base64');
const open = (requestTimeout = 10_000): Promise<DocumentStore> =>
  openCosmosStore(
    { endpoint: emulator.endpoint, opens: { key }, database: `koppi-${randomUUID()}` },
    ['directory', 'service'],
    { connectionPolicy: { requestTimeout } },
  );

describeDocumentStore('Cosmos DB', () => open());

const note = (id: string, expect: 'absent' | 'any' = 'absent', body: unknown = {}) =>
  ({ kind: 'note', id, body, expect }) as const;

describe('Cosmos DB in trouble', () => {
  /** Fails so many of the next requests for documents; gives how many have failed. */
  function failing(times: number, fail: (req: IncomingMessage, res: ServerResponse) => void): () => number {
    let failed = 0;
    emulator.answer((req, res) => {
      if (failed >= times || !req.url?.includes('/docs')) return false;
      failed += 1;
      fail(req, res);
      return true;
    });
    return () => failed;
  }
  const status =
    (code: number, headers: Readonly<Record<string, string>> = {}) =>
    (req: IncomingMessage, res: ServerResponse): void => {
      req.resume();
      res.writeHead(code, { 'content-type': 'application/json', ...headers });
      res.end(JSON.stringify({ code: String(code), message: 'not now' }));
    };

  test.each<[string, (req: IncomingMessage, res: ServerResponse) => void]>([
    ['is busy, and says when to come again', status(429, { 'x-ms-retry-after-ms': '5' })],
    ['is busy, and says nothing', status(429)],
    ['is not there for a moment', status(503)],
    ['breaks the connection', (req) => req.socket.destroy()],
    ['does not answer in time', () => undefined],
  ])('%s: what was asked is done all the same, once', async (_name, fail) => {
    const store = await open(150);
    const failed = failing(2, fail);
    expect((await store.put(note('a', 'any', { n: 1 }))).ok).toBe(true);
    expect(failed()).toBe(2);
    expect((await store.get('note', 'a'))?.body).toEqual({ n: 1 });
    failing(2, fail);
    expect((await store.query({ kind: 'note', limit: 5 })).documents).toHaveLength(1);
    await store.close();
  });

  test('stays away: the fault is told, and nothing is taken for refused', async () => {
    const store = await open();
    failing(Number.POSITIVE_INFINITY, status(503));
    await expect(store.put(note('a'))).rejects.toMatchObject({ code: 503 });
    emulator.answer(undefined);
    expect(await store.get('note', 'a')).toBeUndefined();
    await store.close();
  });

  test('a document that is too large is told before it is sent', async () => {
    const store = await open();
    const before = emulator.requests();
    await expect(store.put(note('a', 'absent', { text: 'x'.repeat(2 * 1024 * 1024) }))).rejects.toMatchObject(
      {
        code: 'DOCUMENT_TOO_LARGE',
        message: expect.stringContaining('note a has'),
      },
    );
    expect(emulator.requests()).toBe(before);
    await store.close();
  });

  test('more than one batch of writes, with the first one last', async () => {
    const store = await open();
    const many = Array.from({ length: 230 }, (_, n) => ({
      kind: 'service',
      id: `s${n}`,
      body: { n },
      expect: 'absent' as const,
    }));
    const head = { kind: 'directory', id: 'head', body: { revision: 1 }, expect: 'absent' } as const;
    const batches: string[] = [];
    emulator.answer((req) => {
      if (req.headers['x-ms-cosmos-is-batch-request']) req.on('data', (chunk) => batches.push(String(chunk)));
      return false;
    });
    const written = await store.putAll([head, ...many]);
    expect(written.ok && new Set(written.value).size).toBe(231);
    expect(batches.join('').lastIndexOf('directory:head')).toBeGreaterThan(
      batches.join('').lastIndexOf('service:s229'),
    );
    const [first] = written.ok ? written.value : [];
    expect((await store.get('directory', 'head'))?.etag).toBe(first);
    expect(await readAll(store, 'service')).toHaveLength(230);
    await store.close();
  });
});
