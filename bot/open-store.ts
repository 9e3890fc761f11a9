import type { TokenCredential } from '@azure/identity';
import type { IdSource } from '../knowledge/kernel/time.ts';
import type { Config } from './config.ts';
import { directoryKinds } from './directory-store.ts';
import type { DocumentStore } from './stores/document-store.ts';
import { createMemoryStore } from './stores/memory.ts';
import { createSqliteStore } from './stores/sqlite.ts';

/** The store that the configuration names. */
export async function openStore(
  config: Pick<Config, 'store' | 'dataFolder' | 'cosmos'>,
  ids: IdSource,
): Promise<DocumentStore> {
  if (config.store === 'memory') return createMemoryStore(ids);
  if (config.store === 'sqlite' || config.cosmos === undefined)
    return createSqliteStore(config.dataFolder, ids);
  const { endpoint, key, database } = config.cosmos;
  // Only who keeps things there loads what speaks with Azure.
  const { openCosmosStore } = await import('./stores/cosmos.ts');
  const opens = key === undefined ? { credential: await machineCredential() } : { key };
  return openCosmosStore({ endpoint, opens, database }, directoryKinds);
}

/** The managed identity of the machine. */
async function machineCredential(): Promise<TokenCredential> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential();
}

/** What an operator can mend when the store does not open or answer, in one line. */
export function storeProblem(fault: unknown, folder: string): string | undefined {
  if (!(fault instanceof Error) || !('code' in fault)) return undefined;
  const code = String(fault.code);
  const path = 'path' in fault ? fault.path : undefined;
  if (code === 'DOCUMENT_TOO_LARGE') return `KOPPI_STORE: ${fault.message}`;
  if (/^(?:ENOTFOUND|ECONNREFUSED|ETIMEDOUT|401|403|503)$/.test(code) && fault.name !== 'SqliteError')
    return `COSMOS_ENDPOINT: the account does not answer or lets nobody in (${code}); look at its address, its key and its roles`;
  if (code.startsWith('SQLITE_'))
    return `KOPPI_DATA: the store in ${folder} does not open (${code}); restore it from a backup`;
  if (path !== folder || 'dest' in fault) return undefined;
  return `KOPPI_DATA: ${folder} is no folder that can be written (${code})`;
}
