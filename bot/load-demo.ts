import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeOf } from '../dialogs/documents.ts';
import { toldSchema } from '../dialogs/practice/practice.ts';
import { practiceKind } from '../dialogs/practice/practice-kind.ts';
import { describedBefore } from '../dialogs/practice/rules.ts';
import { recordId } from '../knowledge/directory/changes.ts';
import { type DirectoryData, emptyDirectory } from '../knowledge/directory/directory.ts';
import { tellFault } from '../knowledge/exchange/faults.ts';
import { importFiles } from '../knowledge/exchange/import-directory.ts';
import { email } from '../knowledge/kernel/ids.ts';
import type { DirectoryStore, StoredDirectory } from './directory-store.ts';
import { packageRoot } from './package-root.ts';
import type { DocumentStore } from './stores/document-store.ts';

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
  return asStored(imported.value.data);
}

/** In the order in which a store gives it back: a bot that has just filled its store lists things as it will later. */
function asStored(data: DirectoryData): DirectoryData {
  const by = <T>(records: readonly T[], idOf: (record: T) => string): T[] =>
    records.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
  return {
    areas: by(data.areas, recordId.areas),
    organizations: by(data.organizations, recordId.organizations),
    services: by(data.services, recordId.services),
    workers: by(data.workers, recordId.workers),
    outreach: by(data.outreach, recordId.outreach),
    groups: by(data.groups, recordId.groups),
    // A service keeps its own, in their order.
    assignments: by(data.assignments, ({ service }) => service),
  };
}

/** In the demo directory she names the coordinators. */
export const demoAdmins: readonly string[] = ['marketta.virolainen@example.org'];

/** Fills a store that has never held a directory; gives what it holds then. */
export async function loadDemoInto(directories: DirectoryStore, now: number): Promise<StoredDirectory> {
  const stored = await directories.load();
  if (stored.revision > 0) return stored;
  const stamp = { at: now, by: { name: 'Koppi', via: 'command_line' } } as const;
  const saved = await directories.save(stored, await readDemo(), stamp);
  // Somebody else was first.
  return saved.ok ? saved.value : directories.load();
}

const demoPractices = z.array(
  toldSchema.extend({
    id: z.string(),
    checkedDaysAgo: z.number().int().nonnegative(),
    interested: z.array(email),
  }),
);

/** Puts the shipped practices into a store that has none; true when it did. */
export async function loadDemoPracticesInto(store: DocumentStore, now: number): Promise<boolean> {
  const { documents } = await store.query({ kind: practiceKind.kind, limit: 1 });
  if (documents.length > 0) return false;
  const bytes = readFileSync(join(packageRoot(), 'knowledge', 'demo', 'practices.json'), 'utf8');
  const writes = demoPractices.parse(JSON.parse(bytes)).map(({ id, checkedDaysAgo, interested, ...told }) => {
    const practice = describedBefore(id, told, { now, checkedDaysAgo, interested });
    return writeOf(practiceKind, id, practice, 'absent');
  });
  return (await store.putAll(writes)).ok;
}
