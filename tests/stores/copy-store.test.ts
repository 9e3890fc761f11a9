import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { copyStore } from '../../bot/cli/copy-store.ts';
import { createDirectoryStore, directoryKinds } from '../../bot/directory-store.ts';
import { loadDemoInto } from '../../bot/load-demo.ts';
import { openCosmosStore } from '../../bot/stores/cosmos.ts';
import type { DocumentStore } from '../../bot/stores/document-store.ts';
import { createMemoryStore } from '../../bot/stores/memory.ts';
import { createSqliteStore } from '../../bot/stores/sqlite.ts';
import { countingIds } from '../support/ids.ts';
import { startCosmosEmulator } from './cosmos-emulator.ts';

const emulator = await startCosmosEmulator();
afterAll(() => emulator.close());

const sqlite = (): DocumentStore =>
  createSqliteStore(mkdtempSync(join(tmpdir(), 'koppi-copy-')), countingIds());

test('a whole directory goes from SQLite to Cosmos DB and back, and is the same', async () => {
  const cosmos = await openCosmosStore(
    {
      endpoint: emulator.endpoint,
      opens: { key: Buffer.from('nobody').toString('base64') },
      database: 'copied',
    },
    directoryKinds,
  );
  const [first, second] = [sqlite(), sqlite()];
  const filled = await loadDemoInto(createDirectoryStore(first), 0);
  const there = await copyStore(first, cosmos);
  const back = await copyStore(cosmos, second);
  if (!there.ok || !back.ok) throw new Error('not copied');
  expect(there.value.documents).toBeGreaterThan(200);
  expect(back.value).toEqual(there.value);
  expect((await createDirectoryStore(cosmos).load()).data).toEqual(filled.data);
  expect((await createDirectoryStore(second).load()).data).toEqual(filled.data);
  await Promise.all([cosmos, first, second].map((store) => store.close()));
});

test('nothing is copied over something, and a copy that differs is none', async () => {
  const [from, to] = [createMemoryStore(countingIds()), createMemoryStore(countingIds())];
  await from.put({ kind: 'note', id: 'a', body: { n: 1 }, expect: 'any' });
  await to.put({ kind: 'note', id: 'b', body: {}, expect: 'any' });
  expect(await copyStore(from, to)).toEqual({ ok: false, error: { kind: 'not_empty' } });

  const lossy: DocumentStore = {
    ...createMemoryStore(countingIds()),
    put: async () => ({ ok: true, value: 'lost' }),
  };
  expect(await copyStore(from, lossy)).toMatchObject({
    ok: false,
    error: { kind: 'differs', from: { documents: 1 }, to: { documents: 0 } },
  });
});
