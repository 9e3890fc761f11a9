import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStore } from '../../bot/stores/memory.ts';
import { createSqliteStore } from '../../bot/stores/sqlite.ts';
import { countingIds } from '../support/ids.ts';
import { describeDocumentStore } from './document-store.contract.ts';

describeDocumentStore('memory', async () => createMemoryStore(countingIds()));

describeDocumentStore('SQLite', async () =>
  createSqliteStore(mkdtempSync(join(tmpdir(), 'koppi-store-')), countingIds()),
);
