import { setTimeout as passed } from 'node:timers/promises';
import { createSqliteStore } from '../../bot/stores/sqlite.ts';

/**
 * Opens a store in each of the folders, new ones, at the same moments as its siblings, and writes a document of its own.
 * Runs as a process of its own: `name`, when to begin (milliseconds), and the folders.
 */
const [, , name = '', begin = '', ...folders] = process.argv;
const apart = 20;
for (const [n, folder] of folders.entries()) {
  await passed(Math.max(0, Number(begin) + n * apart - Date.now()));
  const store = createSqliteStore(folder, { next: () => `${name}-${n}` });
  await store.put({ kind: 'note', id: name, body: {}, expect: 'absent' });
  await store.close();
}
