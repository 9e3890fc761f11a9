import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';
import { type Running, start } from '../../bot/main.ts';
import type { Browser } from './chromium.ts';
import { lastCard, openPhone, press, say, shoot } from './phone.ts';

/** One whole consultation between two people, each on a phone of their own. */
let koppi: Running;
let asker: Browser;
let specialist: Browser;
/** Thursday 12 November 2026, 9.00 in Helsinki. */
let now = Date.parse('2026-11-12T07:00:00Z');

beforeAll(async () => {
  const { config } = readConfig('local', { PORT: '0', KOPPI_STORE: 'memory', LOG_LEVEL: 'silent' });
  if (!config) throw new Error('no configuration');
  koppi = await start(config, { clock: { now: () => now } });
  specialist = await openPhone(koppi.address, 'jarkko.nurmela');
  asker = await openPhone(koppi.address, 'elisa.koivula');
});
afterAll(async () => {
  await Promise.all([asker.close(), specialist.close()]);
  await koppi.stop();
});

test('somebody asks, the specialist takes a time, they meet, it is closed and found useful', async () => {
  const [me, them] = [asker.page, specialist.page];
  await say(me, 'perheneuvola Hartola');
  await press(me, 'Kysy neuvoa');
  await lastCard(me).locator('textarea').first().fill('Lapsi ei nuku öisin. Mitä voisimme kokeilla?');
  await lastCard(me)
    .getByLabel(/sopivat ajat/)
    .fill('ti 17.11. klo 14');
  await shoot(me, 'consult-ask');
  await press(me, 'Lähetä');
  await lastCard(me).getByText('Jarkko Nurmela').first().waitFor();
  await shoot(me, 'consult-asked');

  await lastCard(them).getByText('Lapsi ei nuku öisin').first().waitFor();
  await shoot(them, 'consult-holder');
  await press(them, /17\.11\./);
  await lastCard(them).getByText('sovittu').first().waitFor();
  await shoot(them, 'consult-agreed');
  await lastCard(me).getByText('Konsultaatioaika on sovittu').first().waitFor();
  await shoot(me, 'consult-agreed-asker');

  now = Date.parse('2026-11-16T07:00:00Z');
  await koppi.runDue();
  await lastCard(them).getByText('Tämän viikon konsultaatiosi').first().waitFor();

  now = Date.parse('2026-11-17T12:31:00Z');
  await koppi.runDue();
  await lastCard(them).getByText('Mitä konsultaatiosta seurasi?').first().waitFor();
  await press(them, 'Merkitse päättyneeksi');
  await lastCard(them).getByText('Uusi neuvo').first().click();
  await shoot(them, 'consult-close');
  await press(them, 'Lähetä');
  await lastCard(me).getByText('Konsultaatio on päättynyt').first().waitFor();
  await press(me, 'Paljon');
  await shoot(me, 'consult-survey');
  await lastCard(me).getByRole('button', { name: 'Kokous' }).click();
  await shoot(me, 'consult-thanks');
  await lastCard(me).getByText('Kiitos palautteesta').first().waitFor();

  for (const { page, faults } of [asker, specialist]) {
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(faults).toEqual([]);
  }
});
