import type { IdSource } from '../knowledge/kernel/time.ts';
import type { Config } from './config.ts';
import type { DocumentStore } from './stores/document-store.ts';
import { createMemoryStore } from './stores/memory.ts';
import { createSqliteStore } from './stores/sqlite.ts';

/** The store that the configuration names. */
export const openStore = (config: Pick<Config, 'store' | 'dataFolder'>, ids: IdSource): DocumentStore =>
  config.store === 'memory' ? createMemoryStore(ids) : createSqliteStore(config.dataFolder, ids);
