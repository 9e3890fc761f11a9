import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Database from 'libsql';
import type { Dumped } from '../../bot/stores/document-store.ts';
import { createSqliteStore } from '../../bot/stores/sqlite.ts';
import { startTestBot } from '../support/bot.ts';
import { buildProgram } from '../support/build-program.ts';
import { ask, greeted } from '../support/consultation-taps.ts';
import { countingIds } from '../support/ids.ts';

/** The command of the runbook, from one folder into another. */
function backUp(from: string, to: string): void {
  const command = /^node -e .*VACUUM INTO.*$/m.exec(readFileSync('docs/operations.md', 'utf8'))?.[0] ?? '';
  expect(command).toContain('data/koppi.db');
  expect(command).toContain('backup/koppi.db');
  const here = command
    .replace('data/koppi.db', `${from}/koppi.db`)
    .replace('backup/koppi.db', `${to}/koppi.db`);
  execFileSync('sh', ['-c', here]);
}

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'koppi-backup-'));

async function documentsIn(folder: string): Promise<readonly Dumped[]> {
  const store = createSqliteStore(folder, countingIds());
  const all: Dumped[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.dump(500, after);
    all.push(...page.documents);
    after = page.next;
    if (after === undefined) break;
  }
  await store.close();
  return all;
}

test('a backup of a running bot, put into an empty folder, is the same bot again', async () => {
  const [folder, restored] = [emptyFolder(), emptyFolder()];
  const bot = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
  const elisa = await greeted(bot, 'elisa.koivula');
  await elisa.say('kotialue Hartola');
  await ask(elisa, { service: 'perheneuvola', area: 'hartola' });
  backUp(folder, restored);
  const before = await documentsIn(folder);
  await elisa.say('kotialue Sysmä');
  await bot.stop();

  expect(before.length).toBeGreaterThan(100);
  expect(await documentsIn(restored)).toEqual(before);
  const again = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: restored });
  const shown = await again
    .person({ email: 'elisa.koivula@example.org' })
    .say('mitä tiedät minusta', { id: 'after-restoring' });
  expect(shown.at(-1)?.text).toContain('Kotialue:** Hartola');
  expect(shown.at(-1)?.text).toContain('olet kysynyt 1');
  await again.stop();
});

test('a backup taken while others write holds all that was acknowledged before, and is whole', async () => {
  const [folder, backup] = [emptyFolder(), join(emptyFolder(), 'new')];
  mkdirSync(backup);
  const program = await buildProgram('tests/stores/acknowledged-writer.ts', 'backed-up-writer');
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  while (said.split('\n').length < 200) await once(child.stdout, 'data');
  const acknowledged = said.split('\n').slice(0, -1);
  backUp(folder, backup);
  child.kill('SIGKILL');
  await once(child, 'close');

  const database = new Database(join(backup, 'koppi.db'));
  expect(database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  database.close();
  const kept = await documentsIn(backup);
  const ids = new Set(kept.map(({ id }) => id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  for (const { body, index } of kept) expect(index).toEqual(body);
});
