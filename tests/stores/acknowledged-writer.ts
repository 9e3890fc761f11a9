import { randomUUID } from 'node:crypto';
import { createSqliteStore } from '../../bot/stores/sqlite.ts';

/** Writes without end and says on stdout what was acknowledged. Runs as a process of its own, to be killed. */
const store = createSqliteStore(process.argv[2] ?? '', { next: randomUUID });
const writer = async (name: string): Promise<void> => {
  for (let n = 0; ; n++) {
    const id = `${name}-${n}`;
    const written = await store.put({ kind: 'note', id, body: { n }, index: { n }, expect: 'absent' });
    if (written.ok) process.stdout.write(`${id}\n`);
  }
};
await Promise.all(['a', 'b', 'c', 'd'].map(writer));
