import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Database from 'libsql';
import { readConfig } from '../../bot/config.ts';
import { startTestBot, type TestBot, type TestPerson } from '../support/bot.ts';
import { ask, button, doing, greeted, idIn } from '../support/consultation-taps.ts';
import { takeChannel } from '../support/meeting-notes.ts';
import { newsOf } from '../support/news.ts';
import { holdWindow } from '../support/windows.ts';

let folder: string;
let bot: TestBot;
let began: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'koppi-retention-'));
  bot = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
  began = bot.now();
  await bot.runDue();
});
afterEach(() => bot.stop());

const day = 86_400_000;
/** The night after so many days. */
const daysOn = (days: number): Promise<void> => bot.goTo(began + days * day);

/** Kinds of the documents that hold these words, each once. */
const kindsWith = (word: string): readonly string[] => {
  const database = new Database(join(folder, 'koppi.db'), { readonly: true });
  const rows = database.prepare('SELECT kind, id, body FROM document ORDER BY kind').all();
  database.close();
  const found = (rows as { kind: string; id: string; body: string }[]).filter(({ id, body }) =>
    `${id} ${body}`.includes(word),
  );
  return [...new Set(found.map(({ kind }) => kind))];
};

/** Asks Jarkko Nurmela, who answers, and closes it. */
async function advised(asker: TestPerson): Promise<void> {
  const jarkko = await greeted(bot, 'jarkko.nurmela');
  await ask(asker, { service: 'perheneuvola', area: 'hartola' }, { way: 'writing', times: '' });
  await bot.runDue();
  const id = idIn(newsOf(jarkko));
  await jarkko.press(doing({ do: 'consult_send', form: 'answer', id }), { text: 'Kokeile iltarutiinia.' });
  await bot.runDue();
  await asker.press(doing({ do: 'consult_thank', id }));
  await bot.runDue();
}

test('that a consultation took place is counted for three years after its end, and then forgotten', async () => {
  const elisa = await greeted(bot, 'elisa.koivula');
  await advised(elisa);
  await daysOn(91);
  expect(kindsWith('iltarutiini')).toEqual([]);
  const isCounted = async (): Promise<void> => {
    const [overview] = await (await greeted(bot, 'ilona.hameenniemi')).say('konsultaatiot Hartola');
    expect(overview?.text).toContain('Kysytty kerran.');
  };
  await isCounted();
  await daysOn(320);
  await isCounted();
  await daysOn(1094);
  expect(kindsWith('"requester"')).toEqual(['consultation']);
  await daysOn(1096);
  expect(kindsWith('"requester"')).toEqual([]);
});

test('who has not written for two years and has nothing open is forgotten as if they had asked for it', async () => {
  const anna = bot.person({ email: 'anna.vieras@example.net', id: 'vieras' });
  await anna.say('kotialue Hartola');
  await anna.say('seuraa perheneuvola Hartola');
  await advised(anna);
  await bot.person({ email: 'elisa.koivula@example.org' }).say('kuka on kuraattori Hartolassa?');
  await daysOn(400);
  await anna.say('kuka on kuraattori?');
  await daysOn(400 + 760);
  expect(kindsWith('aad-vieras')).toEqual(['account', 'conversation', 'person']);
  expect(kindsWith('anna.vieras')).toEqual(['account', 'follow']);
  await daysOn(400 + 763);
  expect(kindsWith('aad-vieras')).toEqual([]);
  expect(kindsWith('anna.vieras')).toEqual([]);
  // Whom the directory names is still reached; what was spoken of is forgotten.
  expect(kindsWith('aad-elisa.koivula')).toEqual(['account']);
  await bot.stop();
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  expect(bytes.join('')).not.toMatch(/aad-vieras|anna\.vieras/);
  bot = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
  // Whoever comes back is met again.
  const again = bot.person({ email: 'anna.vieras@example.net', id: 'vieras' });
  expect((await again.say('kuka on kuraattori Hollolassa?'))[0]?.text).toContain('Sonja Paananen');
});

test('somebody for whom others wait is not forgotten', async () => {
  const anna = bot.person({ email: 'anna.vieras@example.net', id: 'vieras' });
  await anna.say('hei');
  await holdWindow(bot.world, { owner: 'anna.vieras@example.net' });
  await daysOn(800);
  expect(kindsWith('aad-vieras')).toEqual(['account']);
});

test('the history of the directory reaches five years back', async () => {
  const jaana = await greeted(bot, 'jaana.heikura');
  const [preview] = await jaana.say('nimikkeeni on revontuliohjaaja');
  await jaana.press(button(preview, 'Vahvista'));
  await daysOn(1825);
  expect(kindsWith('revontuliohjaaja')).toEqual(['history', 'service']);
  await daysOn(1828);
  expect(kindsWith('revontuliohjaaja')).toEqual(['service']);
  expect((await jaana.say('historia Hartola'))[0]?.text).toContain('Muutoksia ei ole.');
});

test('a consultation time goes 90 days after its last day', async () => {
  await holdWindow(bot.world, { ended: '2026-11-20' });
  await holdWindow(bot.world, { id: 'w-2' });
  await bot.runDue();
  await daysOn(98);
  expect(kindsWith('"w-1"')).toEqual(['consultation_window']);
  await daysOn(100);
  expect(kindsWith('"w-1"')).toEqual([]);
  expect(kindsWith('"w-2"')).toEqual(['consultation_window']);
});

test('a channel that is silent for two years is forgotten, that of a group is not', async () => {
  const silent = bot.person({
    email: 'elisa.koivula@example.org',
    where: 'channel',
    conversation: 'c-silent',
  });
  await silent.say('kuka on kuraattori Hartolassa?');
  const jaana = bot.person({ email: 'jaana.heikura@example.org', where: 'channel', conversation: 'c-hyva' });
  await takeChannel(jaana);
  await daysOn(700);
  expect(kindsWith('c-silent')).toEqual(['conversation', 'place']);
  await daysOn(763);
  expect(kindsWith('c-silent')).toEqual([]);
  expect(kindsWith('c-hyva')).toEqual(['group_place', 'place']);
});

test.each([
  [{ KOPPI_CONSULTATION_DAYS: '365' }, 'KOPPI_CONSULTATION_DAYS'],
  [{ KOPPI_HISTORY_DAYS: 'never' }, 'KOPPI_HISTORY_DAYS'],
])('a limit that would break the figures of a year, or is none, is refused: %j', (env, name) => {
  expect(readConfig('local', env).problems.join()).toContain(name);
});
