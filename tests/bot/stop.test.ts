import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'libsql';
import { startTestBot } from '../support/bot.ts';
import { buildProgram } from '../support/build-program.ts';
import { startConnector } from '../support/connector.ts';
import { ask, filled, greeted } from '../support/consultation-taps.ts';
import { newsOf } from '../support/news.ts';
import { runProgram } from '../support/running-program.ts';

const folderOf = (name: string): string => mkdtempSync(join(tmpdir(), `koppi-stop-${name}-`));

describe('whoever stops', () => {
  test('cuts off a turn that hangs, and says so', async () => {
    const bot = await startTestBot({}, { endPatience: { messages: 50, turns: 50 } });
    const reply = bot.connector.holdNext();
    const asked = bot
      .person()
      .say('kuka on kuraattori Hollolassa?')
      .catch(() => 'cut off');
    await reply.arrived;
    expect(await bot.stop()).toBe(false);
    expect(await asked).toBe('cut off');
  });

  /** Until when the consultation in the store is left alone. */
  const dueIn = (folder: string): unknown => {
    const database = new Database(join(folder, 'koppi.db'), { readonly: true });
    const row = database
      .prepare("SELECT value FROM document_index WHERE field = 'nextDueAt' AND kind = 'consultation'")
      .get();
    database.close();
    return (row as { value: unknown }).value;
  };

  test('cuts off a delivery that hangs and leaves it to others, without the time of a lease', async () => {
    const folder = folderOf('delivery');
    const store = { KOPPI_STORE: 'sqlite', KOPPI_DATA: folder };
    const first = await startTestBot(store, { endPatience: { messages: 50, turns: 20_000 } });
    await greeted(first, 'jarkko.nurmela');
    await ask(await greeted(first, 'elisa.koivula'), { service: 'perheneuvola', area: 'hartola' });
    const hanging = first.connector.holdNext();
    void first.runDue();
    await hanging.arrived;
    expect(dueIn(folder)).toBe(first.now() + 36_000);
    expect(await first.stop()).toBe(true);
    // Perhaps delivered: so it is tried again after two minutes, by whoever comes.
    expect(dueIn(folder)).toBeGreaterThanOrEqual(first.now() + 120_000);
    expect(dueIn(folder)).toBeLessThan(first.now() + 150_000);

    const again = await startTestBot(store);
    const jarkko = await greeted(again, 'jarkko.nurmela');
    await again.goTo(again.now() + 150_000);
    expect(newsOf(jarkko).filter(({ text }) => text.includes(filled.question))).toHaveLength(1);
    await again.stop();
  });
});

describe('the program, told to stop in the middle of a turn', () => {
  let program: string;
  beforeAll(async () => {
    program = await buildProgram('bot/program.ts', 'stopping-program');
  });

  test.each([
    'SIGTERM',
    'SIGINT',
  ] as const)('by %s: is not ready, takes no more, answers what it has begun, and ends with 0', async (signal) => {
    const connector = await startConnector();
    const { child, address, ended, logged } = await runProgram(program, {
      KOPPI_DATA: folderOf(signal),
      LOG_LEVEL: 'info',
    });
    let last = 0;
    const say = async (text: string): Promise<number> => {
      last += 1;
      const response = await fetch(`${address}api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          id: `said-${last}`,
          channelId: 'msteams',
          serviceUrl: connector.serviceUrl,
          from: { id: '29:anna', aadObjectId: 'anna' },
          recipient: { id: '28:koppi', name: 'Koppi' },
          conversation: { id: `chat-${last}`, conversationType: 'personal', tenantId: 't' },
          text,
        }),
      });
      return response.status;
    };
    const isReady = async (): Promise<number> => (await fetch(`${address}readyz`)).status;

    expect(await isReady()).toBe(200);
    const reply = connector.holdNext();
    const asked = say('kuka on kuraattori Hollolassa?');
    await reply.arrived;
    child.kill(signal);
    while ((await isReady()) !== 503);
    expect(await (await fetch(`${address}readyz`)).json()).toEqual({
      status: 'not ready',
      problem: 'it is about to stop',
    });
    expect(await say('kuka on kuraattori Hollolassa?')).toBe(503);
    expect(connector.sent).toEqual([]);
    reply.release();
    expect(await asked).toBe(200);
    expect(await ended).toEqual([0, null]);
    expect(JSON.stringify(connector.sent)).toContain('Sonja Paananen');
    expect(connector.sent).toHaveLength(1);
    expect(logged()).toMatch(/"finished":true,"msg":"stopped"/);
    await connector.close();
  });
});
