import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Database from 'libsql';
import { z } from 'zod';
import { consultationKind } from '../../dialogs/consultation/kind.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { ask, greeted, idIn } from '../support/consultation-taps.ts';
import { newsOf } from '../support/news.ts';

const pageCount = z.tuple([z.object({ page_count: z.number() })]);
/** More pages than a file may have. */
const noLimit = 4_294_967_294;

let bot: TestBot;
/** The connection of the bot: how many pages a file may have is a matter of each connection. */
let disk: InstanceType<typeof Database>;
beforeAll(async () => {
  const { exec } = Database.prototype;
  Database.prototype.exec = function (sql) {
    disk = this;
    return exec.call(this, sql);
  };
  const folder = mkdtempSync(join(tmpdir(), 'koppi-full-'));
  try {
    bot = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
  } finally {
    Database.prototype.exec = exec;
  }
});
afterAll(() => bot.stop());

const place = { service: 'perheneuvola', area: 'hartola' };
const numbered = (n: number) => ({
  question: `Lapsi ei nuku öisin, mitä kokeilisin ${n}? ${'Kerro tarkemmin. '.repeat(40)}`,
  times: '',
});

test('SQLite says that the disk is full: who asks is told so, what was kept is kept, and with room again all goes on', async () => {
  const jarkko = await greeted(bot, 'jarkko.nurmela');
  const elisa = await greeted(bot, 'elisa.koivula');
  disk.pragma(`max_page_count = ${pageCount.parse(disk.pragma('page_count'))[0].page_count + 3}`);
  const acknowledged: string[] = [];
  let told: string | undefined;
  for (let n = 0; n < 100 && told === undefined; n += 1) {
    const reply = await ask(elisa, place, numbered(n));
    if (reply?.text.includes('STORE-')) told = reply.text;
    else acknowledged.push(idIn([reply]));
  }
  expect(told).toContain('tämä ehkä tallentunut');
  expect(acknowledged.length).toBeGreaterThan(0);
  // What is read is still answered, though nothing new fits in.
  expect((await elisa.say('kuka on kuraattori Hollolassa?'))[0]?.text).toContain('Sonja Paananen');
  const kept = await bot.world.documents.find(consultationKind, { limit: 200 });
  expect(kept.map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
  await bot.runDue();

  disk.pragma(`max_page_count = ${noLimit}`);
  const again = await ask(elisa, place, numbered(100));
  acknowledged.push(idIn([again]));
  await bot.goTo(bot.now() + 120_000);
  const heard = newsOf(jarkko).map((reply) => idIn([reply]));
  expect(heard.sort()).toEqual([...acknowledged].sort());
  expect((await fetch(`${bot.address}/readyz`)).status).toBe(200);
});
