import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DirectoryData } from '../knowledge/directory/directory.ts';
import { importFiles } from '../knowledge/exchange/import-directory.ts';
import type { DirectoryStore } from './directory-store.ts';
import { packageRoot } from './package-root.ts';

const emptyDirectory: DirectoryData = {
  areas: [],
  organizations: [],
  services: [],
  workers: [],
  assignments: [],
};

/** The directory that is shipped: invented people, real places. */
export async function readDemo(): Promise<DirectoryData> {
  const folder = join(packageRoot(), 'knowledge', 'demo');
  const files = ['areas.json', 'contacts.csv'].map((name) => ({
    name,
    bytes: readFileSync(join(folder, name)),
  }));
  const imported = await importFiles(emptyDirectory, files);
  if (!imported.ok)
    throw new Error(`The demo directory has faults: ${imported.error.map((fault) => fault.text).join('; ')}`);
  return imported.value.data;
}

/** Fills a store that has never held a directory; true when it did. */
export async function loadDemoInto(directories: DirectoryStore): Promise<boolean> {
  const stored = await directories.load();
  if (stored.revision > 0) return false;
  return (await directories.save(stored, await readDemo())).ok;
}
