import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Database from 'libsql';
import { buildProgram } from '../support/build-program.ts';
import { startConnector } from '../support/connector.ts';
import { runProgram } from '../support/running-program.ts';

/** Stands in what people write and nowhere else. */
const secret = 'Salaisuuslampi';
/** All that a line of the log may tell. */
const fields = new Set([
  ...['level', 'time', 'pid', 'hostname', 'msg'],
  ...['address', 'mode', 'services', 'finished', 'code', 'hint', 'error'],
]);

test('the log of turns that fail is JSON lines with codes, without a word that people wrote', async () => {
  const connector = await startConnector();
  connector.members.set('29:anna', 'anna.salaisuuslampi@example.org');
  const folder = mkdtempSync(join(tmpdir(), 'koppi-logs-'));
  const program = await buildProgram('bot/program.ts', 'logging-program');
  const { child, address, ended, logged } = await runProgram(program, {
    KOPPI_DATA: folder,
    LOG_LEVEL: 'trace',
  });
  let last = 0;
  const post = async (extra: object): Promise<number> => {
    last += 1;
    const { status } = await fetch(`${address}api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `logged-${last}`,
        channelId: 'msteams',
        serviceUrl: connector.serviceUrl,
        from: { id: '29:anna', name: secret, aadObjectId: 'anna' },
        recipient: { id: '28:koppi', name: 'Koppi' },
        conversation: { id: `chat-${secret}`, conversationType: 'personal', tenantId: 't' },
        text: `kuka auttaa, kun ${secret} ei nuku?`,
        ...extra,
      }),
    });
    return status;
  };
  const sql = (statement: string): void => {
    const database = new Database(join(folder, 'koppi.db'));
    database.exec(statement);
    database.close();
  };

  const statuses = [await post({})];
  const form = { koppi: 1, do: 'consult_ask', lang: 'fi', service: 'perheneuvola', area: 'hartola' };
  const tap = (question: string): object => ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'x', data: { ...form, question, way: 'writing' } } },
  });
  for (const failure of [400, 403, 500] as const) {
    connector.failNext({ how: failure }, 3);
    statuses.push(await post({}));
  }
  sql("CREATE TRIGGER broken BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
  sql("CREATE TRIGGER full BEFORE INSERT ON document BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
  statuses.push(await post({}), await post(tap(`Mitä ${secret} auttaisi?`)));
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await connector.close();

  expect(statuses).toEqual(statuses.map(() => 200));
  const lines = logged()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const codes = lines.flatMap(({ code }) =>
    typeof code === 'string' ? [code.replace(/-[0-9a-f]{8}$/, '')] : [],
  );
  expect(codes.filter((code) => code === 'TURN').length).toBeGreaterThanOrEqual(5);
  expect(logged()).toContain('the disk is full');
  expect(lines.flatMap((line) => Object.keys(line)).filter((name) => !fields.has(name))).toEqual([]);
  for (const part of ['salaisuus', 'auttaa', 'nuku', 'auttaisi', 'anna', '29:'])
    expect(logged().toLowerCase()).not.toContain(part);
});
