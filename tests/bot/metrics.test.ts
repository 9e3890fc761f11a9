import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Database from 'libsql';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { ask, greeted } from '../support/consultation-taps.ts';

/** Stands in what people write and nowhere else. */
const secret = 'Salaisuuslampi';
const minute = 60_000;
const perheneuvola = { service: 'perheneuvola', area: 'hartola' };

let bot: TestBot;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'koppi-metrics-'));
  bot = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
});
afterEach(() => bot.stop());

const read = async (): Promise<string> => (await fetch(`${bot.address}/metrics`)).text();
/** The value of one series, by its name and labels. */
const value = (text: string, series: string): number =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.split(' ')
      .at(-1) ?? 0,
  );
const value_ = async (series: string): Promise<number> => value(await read(), series);

/** Does something to the store behind the bot's back. */
const sql = (statement: string): void => {
  const database = new Database(join(folder, 'koppi.db'));
  database.exec(statement);
  database.close();
};

test('a turn is counted by its answer, and so is what it took', async () => {
  const [answers, turns] = ['koppi_turns_total{kind="answer"}', 'koppi_turn_seconds_count'];
  await bot.person().say('kuka on kuraattori Hollolassa?');
  await bot.person().say('kuka on kuraattori Hollolassa?');
  const text = await read();
  expect([value(text, answers), value(text, turns)]).toEqual([2, 2]);
  expect(value(text, 'koppi_store_seconds_count{operation="put",outcome="ok"}')).toBeGreaterThanOrEqual(2);
  expect(value(text, 'koppi_store_seconds_count{operation="get",outcome="ok"}')).toBeGreaterThanOrEqual(2);
});

test('what should have been said and has not been is seen with its age, and is gone when it is said', async () => {
  await greeted(bot, 'jarkko.nurmela');
  const elisa = await greeted(bot, 'elisa.koivula');
  await bot.runDue();
  expect(await value_('koppi_outbox_due')).toBe(0);
  await ask(elisa, perheneuvola);
  bot.connector.failNext(429);
  await bot.goTo(bot.now() + 1000);
  const sent = 'koppi_messages_total{outcome="sent"}';
  const before = await value_(sent);
  expect(await value_('koppi_messages_total{outcome="refused"}')).toBeGreaterThan(0);
  expect(await value_('koppi_delivery_seconds_count{outcome="refused"}')).toBeGreaterThan(0);
  sql("CREATE TRIGGER stuck BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
  await bot.goTo(bot.now() + 5 * minute);
  const stuck = await read();
  expect(value(stuck, 'koppi_outbox_due')).toBe(1);
  expect(value(stuck, 'koppi_outbox_oldest_seconds')).toBeGreaterThan(290);
  expect(value(stuck, 'koppi_outbox_oldest_seconds')).toBeLessThanOrEqual(300);
  expect(value(stuck, 'koppi_faults_total{code="OUTBOX"}')).toBeGreaterThan(0);
  expect(value(stuck, 'koppi_store_seconds_count{operation="put",outcome="fault"}')).toBeGreaterThan(0);

  sql('DROP TRIGGER stuck');
  for (let time = 0; time < 6; time += 1) await bot.goTo(bot.now() + 10 * minute);
  const said = await read();
  expect(value(said, sent)).toBeGreaterThan(before);
  expect(value(said, 'koppi_delivery_seconds_count{outcome="sent"}')).toBeGreaterThan(0);
  expect(value(said, 'koppi_outbox_due')).toBe(0);
  expect(value(said, 'koppi_outbox_oldest_seconds')).toBe(0);
});

test('the directory is as old as the last look at the store, and shows how much it holds', async () => {
  await bot.runDue();
  expect(await value_('koppi_directory_age_seconds')).toBe(0);
  const services = await value_('koppi_directory_records{kind="services"}');
  expect(services).toBe(bot.world.knowledge().directory.data.services.length);
  sql('ALTER TABLE document RENAME TO lost');
  await bot.goTo(bot.now() + 2 * minute);
  const text = await read();
  expect(value(text, 'koppi_directory_age_seconds')).toBe(120);
  expect(value(text, 'koppi_directory_records{kind="services"}')).toBe(services);
  expect(value(text, 'koppi_faults_total{code="DIRECTORY"}')).toBe(1);
  // Nobody knows what waits.
  expect(value(text, 'koppi_outbox_due')).toBeNaN();
  const ready = await fetch(`${bot.address}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.text()).toMatch(/the store does not answer \(STORE-[0-9a-f]{8}\)/);
  sql('ALTER TABLE lost RENAME TO document');
  await bot.runDue();
  expect((await fetch(`${bot.address}/readyz`)).status).toBe(200);
  expect(await value_('koppi_directory_age_seconds')).toBe(0);
});

test('no label holds what people wrote or who they are, and there are few of them', async () => {
  const jarkko = await greeted(bot, 'jarkko.nurmela');
  const elisa = await greeted(bot, 'elisa.koivula');
  await elisa.say(`kuka auttaa, kun ${secret} ei nuku?`);
  await elisa.say(secret);
  await jarkko.say(`olen poissa 1.–3.12. ${secret}`);
  await ask(elisa, perheneuvola, { question: `Mitä ${secret} auttaisi?` });
  await bot.goTo(bot.now() + minute);
  const answers = [
    bot.post(elisa.activity({ type: 'invoke', name: secret })),
    bot.post(
      elisa.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: secret } } }),
    ),
    bot.post(elisa.activity({ serviceUrl: `https://${secret}.example.org` })),
    bot.post(`{"text":"${secret}`),
    fetch(`${bot.address}/${secret}`),
  ];
  await Promise.all(answers);
  const text = await read();
  const series = text.split('\n').filter((line) => line.startsWith('koppi_'));
  const labels = series.flatMap((line) =>
    [...line.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, label]) => [name, label]),
  );
  expect(labels.length).toBeGreaterThan(50);
  for (const [name, label] of labels)
    expect(`${name}=${label}`).toMatch(
      /^(?:le=(?:[\d.]+|\+Inf)|code=[A-Z]+|(?:kind|outcome|operation|reason)=[a-zA-Z_]{2,30})$/,
    );
  expect(text.toLowerCase()).not.toMatch(
    /salaisuus|elisa|koivula|jarkko|hartola|perheneuvola|aad-|29:|tenant/,
  );
  expect(series.length).toBeLessThan(400);
});

test('the runbook tells of every metric, and of no other', async () => {
  await bot.person().say('hei');
  const runbook = readFileSync('docs/operations.md', 'utf8');
  const known = [...(await read()).matchAll(/^# TYPE (koppi_\w+)/gm)].map(([, name]) => name);
  const told = [...runbook.matchAll(/\bkoppi_[a-z_]+/g)].map(([name]) =>
    name.replace(/_(?:bucket|count|sum)$/, ''),
  );
  expect([...new Set(told)].sort()).toEqual(known.sort());
});

test('every alert of the deployment stands in the runbook', () => {
  const runbook = readFileSync('docs/operations.md', 'utf8');
  const alerts = [...readFileSync('deploy/app.bicep', 'utf8').matchAll(/key: '([a-z-]+)'/g)].map(
    ([, name]) => name,
  );
  expect(alerts.length).toBeGreaterThan(2);
  for (const name of alerts) expect(runbook).toContain(`| \`${name}\` |`);
});
