import { afterAll, expect, test } from '@jest/globals';
import { startCosmosEmulator } from '../stores/cosmos-emulator.ts';
import { startTestBot } from '../support/bot.ts';
import { ask, button, greeted } from '../support/consultation-taps.ts';
import { newsOf } from '../support/news.ts';

const emulator = await startCosmosEmulator();
afterAll(() => emulator.close());

const env = {
  KOPPI_STORE: 'cosmos',
  COSMOS_ENDPOINT: emulator.endpoint,
  COSMOS_KEY: Buffer.from('nobody').toString('base64'),
};

test('a bot on Cosmos DB answers, carries a consultation, and finds it again after a restart', async () => {
  const bot = await startTestBot(env);
  const nina = await greeted(bot, 'nina.heiskari');
  const jarkko = await greeted(bot, 'jarkko.nurmela');
  expect((await nina.say('perheneuvola hartola'))[0]?.text).toContain('Kati Seppänen');
  await ask(nina, { service: 'perheneuvola', area: 'hartola' });
  await bot.runDue();
  const [asked] = newsOf(jarkko);
  const [agreed] = await jarkko.press(button(asked, 'Sopii ti 17.11. klo 14–14.30'));
  expect(agreed?.text).toContain('Aika on sovittu');
  await bot.stop();

  const again = await startTestBot(env);
  const later = again.person({ email: 'nina.heiskari@example.org' });
  expect((await later.say('omat konsultaatiot', { id: 'after-the-restart' }))[0]?.text).toContain(
    'ti 17.11. klo 14',
  );
  await again.stop();
});
