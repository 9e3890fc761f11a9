import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createSqliteStore } from '../../bot/stores/sqlite.ts';
import { buildProgram } from '../support/build-program.ts';
import { countingIds } from '../support/ids.ts';

const names = ['one', 'other', 'third'];

/** Two that open one new file seldom meet at the worst moment; in so many folders some do. */
test('programs that open a new file at the same time all open it, and what each writes is kept', async () => {
  const program = await buildProgram('tests/stores/opener.ts', 'opener');
  const folders = Array.from({ length: 40 }, () => mkdtempSync(join(tmpdir(), 'koppi-together-')));
  const begin = String(Date.now() + 500);
  const ended = await Promise.all(
    names.map(async (name) => {
      const child = spawn(process.execPath, [program, name, begin, ...folders], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let complaint = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        complaint += chunk;
      });
      const [code] = await once(child, 'close');
      return { code, complaint };
    }),
  );
  expect(ended).toEqual(names.map(() => ({ code: 0, complaint: '' })));
  for (const folder of folders) {
    const store = createSqliteStore(folder, countingIds());
    const { documents } = await store.query({ kind: 'note', limit: 10 });
    expect(documents.map(({ id }) => id)).toEqual(names);
    await store.close();
  }
});
