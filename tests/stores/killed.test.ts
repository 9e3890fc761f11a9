import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { createSqliteStore } from '../../bot/stores/sqlite.ts';
import { buildProgram } from '../support/build-program.ts';
import { countingIds } from '../support/ids.ts';

let program: string;
beforeAll(async () => {
  program = await buildProgram('tests/stores/acknowledged-writer.ts', 'acknowledged-writer');
});

/** Kills after so many acknowledged writes: early, while writing fast, and late. */
test.each([
  1, 7, 50, 400, 2000,
])('killed after %i acknowledged writes, all of them are there', async (kill) => {
  const folder = mkdtempSync(join(tmpdir(), 'koppi-killed-'));
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    said += chunk;
    if (said.split('\n').length > kill) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');

  // The last line may have been cut off in the pipe; every whole line is an acknowledgement.
  const acknowledged = said.split('\n').slice(0, -1);
  expect(acknowledged.length).toBeGreaterThanOrEqual(kill);
  const store = createSqliteStore(folder, countingIds());
  const missing = [];
  for (const id of acknowledged) if (!(await store.get('note', id))) missing.push(id);
  const indexed = await store.query({ kind: 'note', where: { field: 'n', equals: 0 }, limit: 10 });
  await store.close();
  expect(missing).toEqual([]);
  expect(indexed.documents.length).toBeGreaterThanOrEqual(1);
});
