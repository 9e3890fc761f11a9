import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readConfig } from '../../bot/config.ts';
import { type Running, start } from '../../bot/main.ts';
import { type Browser, launchBrowser } from './chromium.ts';

/** One whole consultation between two people, each on a phone of their own. */
let koppi: Running;
let asker: Browser;
let specialist: Browser;
/** Thursday 12 November 2026, 9.00 in Helsinki. */
let now = Date.parse('2026-11-12T07:00:00Z');

const open = async (as: string): Promise<Browser> => {
  const browser = await launchBrowser({ width: 360, height: 740 });
  await browser.page.goto(`${koppi.address}/#as=${as}&chat=personal`);
  await browser.page.getByTestId('composer').waitFor();
  return browser;
};

beforeAll(async () => {
  const { config } = readConfig('local', { PORT: '0', KOPPI_STORE: 'memory', LOG_LEVEL: 'silent' });
  if (!config) throw new Error('no configuration');
  koppi = await start(config, { clock: { now: () => now } });
  specialist = await open('jarkko.nurmela@example.org');
  asker = await open('elisa.koivula@example.org');
});
afterAll(async () => {
  await Promise.all([asker.close(), specialist.close()]);
  await koppi.stop();
});

const shots = join('tests', 'browser', 'shots');
mkdirSync(shots, { recursive: true });
const shoot = (page: Page, name: string) => page.screenshot({ path: join(shots, `${name}-phone.png`) });

const say = async (page: Page, text: string): Promise<void> => {
  await page.getByTestId('composer').fill(text);
  await page.getByTestId('send').click();
};
const lastCard = (page: Page) => page.getByTestId('card').last();
const press = (page: Page, name: string | RegExp) =>
  lastCard(page).getByRole('button', { name }).first().click();

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
