import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { buildProgram } from '../support/build-program.ts';
import { startConnector } from '../support/connector.ts';

/** A word that stands in each planted text and nowhere else. */
const secret = 'Salaisuuslampi';
/** What tells who a client is, in questions that are answered all the same. */
const planted = [
  'oppilas 131052-308T',
  'äidin numero on 040 765 4321',
  'hänet tavoittaa osoitteesta salaisuuslampi.pekka@example.com',
  'perhe asuu Salaisuuslammenkuja 12 A 4',
  `asiakas Pekka ${secret}`,
];
let program: string;
beforeAll(async () => {
  program = await buildProgram('bot/program.ts', 'program');
});

test('what people write is neither stored nor logged, whatever becomes of it', async () => {
  const connector = await startConnector();
  const folder = mkdtempSync(join(tmpdir(), 'koppi-privacy-'));
  const child = spawn(process.execPath, [program, 'local'], {
    env: { ...process.env, PORT: '0', KOPPI_DATA: folder, LOG_LEVEL: 'trace' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  }
  while (!/Koppi: http/.test(said)) await once(child.stdout, 'data');
  const address = /Koppi: (\S+)/.exec(said)?.[1];

  const activity = (extra: object) => ({
    type: 'message',
    id: `planted-${Math.random()}`,
    serviceUrl: connector.serviceUrl,
    from: { id: '29:anna', aadObjectId: 'anna' },
    recipient: { id: '28:koppi', name: 'Koppi' },
    conversation: { id: 'c', conversationType: 'personal', tenantId: 't' },
    text: `kuka on kuraattori Hollolassa, asiakas ${secret} 131052-308T`,
    ...extra,
  });
  const post = (body: unknown, type = 'application/json') =>
    fetch(`${address}api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  for (const about of planted) {
    const before = connector.sent.length;
    const { status } = await post(activity({ text: `kuka on kuraattori Hollolassa, ${about}` }));
    expect(status).toBe(200);
    const said = JSON.stringify(connector.sent.slice(before).map((sent) => sent.activity));
    expect(said).toContain('Sonja Paananen');
    expect(said).toContain('asiakkaan tietoja');
  }
  const statuses = [
    (await post(activity({}))).status,
    (await post(activity({ text: secret }))).status,
    (await post(activity({ from: undefined }))).status,
    (await post(activity({ serviceUrl: 'https://example.org' }))).status,
    (await post(activity({ type: 'invoke', name: 'adaptiveCard/action', value: { secret } }))).status,
    (await post(activity({ type: 'invoke', name: secret }))).status,
    (await post(`{"text":"${secret}`)).status,
    (await post(`${secret} `.repeat(30_000))).status,
    (await post(secret, 'text/plain')).status,
  ];
  connector.failNext(403);
  statuses.push((await post(activity({}))).status);
  const metrics = await (await fetch(`${address}metrics`)).text();
  child.kill('SIGTERM');
  await once(child, 'close');
  await connector.close();

  expect(statuses.slice(0, 8)).toEqual([200, 200, 400, 403, 200, 400, 400, 413]);
  expect(statuses.every((status) => status < 500)).toBe(true);
  expect(connector.sent.length).toBeGreaterThanOrEqual(2);
  const stored = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  expect(stored.join('').length).toBeGreaterThan(100_000);
  for (const text of [said, metrics, ...stored]) {
    expect(text).not.toContain(secret);
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
    for (const part of ['131052', '7654321', '765 4321', 'salaisuuslam'])
      expect(text.toLowerCase()).not.toContain(part);
  }
});
