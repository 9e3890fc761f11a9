import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createDirectoryStore } from '../../bot/directory-store.ts';
import { loadDemoInto } from '../../bot/load-demo.ts';
import { createMemoryStore } from '../../bot/stores/memory.ts';
import { createSqliteStore } from '../../bot/stores/sqlite.ts';
import { countingIds } from '../support/ids.ts';
import { describeDocumentStore } from './document-store.contract.ts';

describeDocumentStore('memory', async () => createMemoryStore(countingIds()));

describeDocumentStore('SQLite', async () =>
  createSqliteStore(mkdtempSync(join(tmpdir(), 'koppi-store-')), countingIds()),
);

test.each([
  'memory',
  'sqlite',
] as const)('a bot that has filled its %s store knows the directory as it will read it later', async (kind) => {
  const store =
    kind === 'memory'
      ? createMemoryStore(countingIds())
      : createSqliteStore(mkdtempSync(join(tmpdir(), 'koppi-store-')), countingIds());
  const directories = createDirectoryStore(store);
  const filled = await loadDemoInto(directories, 0);
  expect(filled).toEqual(await directories.load());
  expect(await loadDemoInto(directories, 1)).toEqual(filled);
  await store.close();
});
