import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import exceljs from 'exceljs';
import type { Page } from 'playwright-core';
import { readConfig } from '../../bot/config.ts';
import { type Running, start } from '../../bot/main.ts';
import { type Browser, launchBrowser } from './chromium.ts';

/** A coordinator's day: name, replace, verify, export; on a phone. */
let koppi: Running;
let browser: Browser;
beforeAll(async () => {
  const { config } = readConfig('local', { PORT: '0', KOPPI_STORE: 'memory', LOG_LEVEL: 'silent' });
  if (!config) throw new Error('no configuration');
  // Thursday 12 November 2026, 9.00 in Helsinki: cards that come unasked come in working hours.
  koppi = await start(config, { clock: { now: () => Date.parse('2026-11-12T07:00:00Z') } });
});
afterEach(() => browser.close());
afterAll(() => koppi.stop());

const shots = join('tests', 'browser', 'shots');
mkdirSync(shots, { recursive: true });

const open = async (as: string, width = 360): Promise<Page> => {
  browser = await launchBrowser({ width, height: 740 });
  await browser.page.goto(`${koppi.address}/#as=${as}&chat=personal`);
  await browser.page.getByTestId('composer').waitFor();
  return browser.page;
};

const say = async (page: Page, text: string): Promise<void> => {
  await page.getByTestId('composer').fill(text);
  await page.getByTestId('send').click();
};

const lastCard = (page: Page) => page.getByTestId('card').last();

const confirm = async (page: Page): Promise<void> => {
  await lastCard(page).getByRole('button', { name: 'Vahvista' }).click();
  await lastCard(page).getByText('Tallennettu.').waitFor();
};

test('a coordinator names, replaces, verifies and exports', async () => {
  const page = await open('ilona.hameenniemi@example.org');

  await say(page, 'nimeä Nina Heiskari perheneuvola Hartola varahenkilöksi');
  await lastCard(page).getByText('Uusi: Nina Heiskari · Perheneuvola · varahenkilö').waitFor();
  await page.screenshot({ path: join(shots, 'preview-phone.png') });
  await confirm(page);

  await say(page, 'Eetu Harju lopettaa 31.12., tilalle Samuli Kantola');
  await lastCard(page).getByText('Viimeinen päivä').first().waitFor();
  await confirm(page);

  await say(page, 'tarkistettu lastenneuvola Hartola');
  await confirm(page);

  await say(page, 'perheneuvola Hartola');
  await lastCard(page).locator('#substitute', { hasText: 'Nina Heiskari' }).waitFor();

  await say(page, 'vie yhteystiedot Hartola');
  const download = page.waitForEvent('download');
  await page.getByTestId('offer-accept').click();
  const file = await (await download).path();
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(file)).buffer);
  const cells: string[] = [];
  workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => cells.push(cell.text)));
  expect(cells).toContain('Nina Heiskari');
  await page.screenshot({ path: join(shots, 'export-phone.png') });
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(browser.faults).toEqual([]);
});

test('who forgets the words gets a form, and fills it in on a phone', async () => {
  const page = await open('ilona.hameenniemi@example.org');
  await say(page, 'ohje');
  await lastCard(page).getByRole('button', { name: 'Nimeä työntekijä palveluun' }).click();
  const card = lastCard(page);
  await card.getByLabel('Työntekijä').fill('Katja Immonen');
  await card.getByLabel('Palvelu').fill('kuraattori');
  await card.getByLabel('Alue').fill('Sysmä');
  await card.getByLabel('Rooli').selectOption({ label: 'varahenkilö' });
  await page.screenshot({ path: join(shots, 'form-phone.png') });
  await card.getByRole('button', { name: 'Jatka' }).click();
  await lastCard(page).getByText('Uusi: Katja Immonen · Koulukuraattori · varahenkilö').waitFor();
  await confirm(page);
  expect(browser.faults).toEqual([]);
});

test('a worker reports wrong information, and the coordinator mends it', async () => {
  await open('ismo.poyhonen@example.org');
  await browser.page.getByText('Hei, olen Koppi').first().waitFor();
  await browser.close();

  const page = await open('saila.hokkanen@example.org');
  await say(page, 'diakoniatyö Hartola');
  await lastCard(page).getByRole('button', { name: 'Tieto ei pidä paikkaansa' }).click();
  await lastCard(page).getByText('Puhelinnumero on väärä').click();
  await page.screenshot({ path: join(shots, 'flag-phone.png') });
  await lastCard(page).getByRole('button', { name: 'Ilmoita' }).click();
  await page.getByText('Kiitos').first().waitFor();
  expect(browser.faults).toEqual([]);
  await browser.close();

  const ismo = await open('ismo.poyhonen@example.org');
  await ismo.screenshot({ path: join(shots, 'flag-owner-phone.png') });
  await lastCard(ismo).getByRole('button', { name: 'Korjaa' }).click();
  await lastCard(ismo).getByLabel('Uusi tieto').fill('040 444 5566');
  await lastCard(ismo).getByRole('button', { name: 'Jatka' }).click();
  await confirm(ismo);
  await browser.close();

  const again = await open('saila.hokkanen@example.org');
  await again.getByText('444 5566').first().waitFor();
  expect(browser.faults).toEqual([]);
});
