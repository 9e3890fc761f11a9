import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyKind } from '../dialogs/history.ts';
import { type DirectoryData, emptyDirectory } from '../knowledge/directory/directory.ts';
import type { Stamp } from '../knowledge/directory/history.ts';
import { tellFault } from '../knowledge/exchange/faults.ts';
import { importFiles } from '../knowledge/exchange/import-directory.ts';
import type { DirectoryStore } from './directory-store.ts';
import { packageRoot } from './package-root.ts';
import { type DocumentStore, readAll } from './stores/document-store.ts';

let demo: Promise<DirectoryData> | undefined;

/** The directory that is shipped: invented people, real places. Read once. */
export function readDemo(): Promise<DirectoryData> {
  demo ??= importDemo();
  return demo;
}

async function importDemo(): Promise<DirectoryData> {
  const folder = join(packageRoot(), 'knowledge', 'demo');
  const files = ['areas.json', 'contacts.csv', 'outreach.json', 'groups.json'].map((name) => ({
    name,
    bytes: readFileSync(join(folder, name)),
  }));
  const imported = await importFiles(emptyDirectory, files);
  if (!imported.ok)
    throw new Error(`The demo directory has faults: ${imported.error.map(tellFault).join('; ')}`);
  return imported.value.data;
}

/** In the demo directory she names the coordinators. */
export const demoAdmins: readonly string[] = ['marketta.virolainen@example.org'];

/** Fills a store that has never held a directory; true when it did. */
export async function loadDemoInto(directories: DirectoryStore, now: number): Promise<boolean> {
  const stored = await directories.load();
  if (stored.revision > 0) return false;
  return (await directories.save(stored, await readDemo(), stampAt(now))).ok;
}

/**
 * Gives the demo directory of an earlier version its groups, so that a folder of old data shows them too. A directory in
 * which there has ever been a group, or whose people are not those of the demo, stays as it is. True when they were added.
 */
export async function addDemoGroups(
  directories: DirectoryStore,
  store: DocumentStore,
  now: number,
): Promise<boolean> {
  const stored = await directories.load();
  const { data } = stored;
  if (stored.revision === 0 || data.groups.length > 0) return false;
  const { groups } = await readDemo();
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  const [areas, services] = [ids(data.areas), ids(data.services)];
  const people = new Set(data.workers.map(({ email }) => email));
  const isDemo = groups.every(
    (group) =>
      group.areas.every((id) => areas.has(id)) &&
      group.services.every((id) => services.has(id)) &&
      group.members.every(({ worker }) => people.has(worker)),
  );
  if (!isDemo) return false;
  const history = await readAll(store, historyKind.kind);
  if (history.some(({ body }) => historyKind.schema.safeParse(body).data?.group !== undefined)) return false;
  return (await directories.save(stored, { ...data, groups }, stampAt(now))).ok;
}

const stampAt = (now: number): Stamp => ({ at: now, by: { name: 'Koppi', via: 'command_line' } });
