import type { IdSource } from '../knowledge/kernel/time.ts';
import type { Config } from './config.ts';
import type { DocumentStore } from './stores/document-store.ts';
import { createMemoryStore } from './stores/memory.ts';
import { createSqliteStore } from './stores/sqlite.ts';

/** The store that the configuration names. */
export const openStore = (config: Pick<Config, 'store' | 'dataFolder'>, ids: IdSource): DocumentStore =>
  config.store === 'memory' ? createMemoryStore(ids) : createSqliteStore(config.dataFolder, ids);

/** What an operator can mend when the store does not open or answer, in one line. */
export function storeProblem(fault: unknown, folder: string): string | undefined {
  if (!(fault instanceof Error) || !('code' in fault)) return undefined;
  const code = String(fault.code);
  const path = 'path' in fault ? fault.path : undefined;
  if (code.startsWith('SQLITE_'))
    return `KOPPI_DATA: the store in ${folder} does not open (${code}); restore it from a backup`;
  if (path !== folder || 'dest' in fault) return undefined;
  return `KOPPI_DATA: ${folder} is no folder that can be written (${code})`;
}
