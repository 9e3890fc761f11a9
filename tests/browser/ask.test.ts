import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readConfig } from '../../bot/config.ts';
import { type Running, start } from '../../bot/main.ts';
import { type Browser, launchBrowser } from './chromium.ts';

/** The whole product as a worker meets it: local mode with the demo directory, in a browser. */
let koppi: Running;
let browser: Browser;
beforeAll(async () => {
  const { config } = readConfig('local', { PORT: '0', KOPPI_STORE: 'memory', LOG_LEVEL: 'silent' });
  if (!config) throw new Error('no configuration');
  koppi = await start(config);
});
afterEach(() => browser.close());
afterAll(() => koppi.stop());

const shots = join('tests', 'browser', 'shots');
mkdirSync(shots, { recursive: true });

const open = async (
  options: Parameters<typeof launchBrowser>[0],
  as = 'saila.hokkanen@example.org',
): Promise<Page> => {
  browser = await launchBrowser(options);
  await browser.page.goto(`${koppi.address}/#as=${as}&chat=personal`);
  await browser.page.getByTestId('composer').waitFor();
  return browser.page;
};

const ask = async (page: Page, text: string): Promise<void> => {
  await page.getByTestId('composer').fill(text);
  await page.getByTestId('send').click();
};

const lastCard = (page: Page) => page.getByTestId('card').last();

test('ask, choose the area by a button, get the named person; then follow up in another language', async () => {
  const page = await open({ width: 1100, height: 900 });
  await ask(page, 'Mistä löytyy turvakoti?');
  await lastCard(page).getByRole('button', { name: 'Päijät-Häme' }).click();
  await lastCard(page).locator('#primary', { hasText: 'Katri Leivo' }).waitFor();
  await ask(page, 'och på svenska?');
  await lastCard(page).locator('#area', { hasText: 'Område: Päijänne-Tavastland' }).waitFor();
  expect(browser.faults).toEqual([]);
});

test('the question of the README gets a card with the named person, on a phone too', async () => {
  const page = await open({ width: 360, height: 740 });
  await ask(page, 'Keneen otan yhteyttä lapsen puheterapiasta Hartolassa?');
  const card = lastCard(page);
  await card.locator('#primary', { hasText: 'Elisa Koivula' }).waitFor();
  await card.locator('#substitute', { hasText: 'Annukka Repo' }).waitFor();
  await page.screenshot({ path: join(shots, 'answer-phone.png') });
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(browser.faults).toEqual([]);
});

test('a long list of areas is a choice in the card, and works by keyboard alone', async () => {
  const page = await open({ width: 1100, height: 900, colorScheme: 'dark' });
  await ask(page, 'Kuka on kuraattori?');
  await lastCard(page).locator('select').selectOption({ label: 'Hollola' });
  await lastCard(page).getByRole('button', { name: 'Valitse' }).focus();
  await page.keyboard.press('Enter');
  await lastCard(page).locator('#primary', { hasText: 'Sonja Paananen' }).waitFor();
  await page.screenshot({ path: join(shots, 'answer-dark.png') });
  expect(browser.faults).toEqual([]);
});

test('Koppi answers in the channel when it is mentioned', async () => {
  const page = await open({ width: 1100, height: 900 });
  await page.getByTestId('chat-channel').click();
  await page.getByTestId('mention').waitFor();
  await ask(page, '@Koppi Vem är kurator i Hangö?');
  await lastCard(page).locator('#primary', { hasText: 'Fredrik Lönnberg' }).waitFor();
  await page.screenshot({ path: join(shots, 'channel.png') });
  expect(browser.faults).toEqual([]);
});

test('a list by theme goes on in place, and a service opens below it, on a phone', async () => {
  const page = await open({ width: 360, height: 740 });
  await ask(page, 'Mitä palveluja Hangossa on perheille?');
  await lastCard(page).getByRole('button', { name: 'Koulu (' }).waitFor();
  await page.screenshot({ path: join(shots, 'services-themes-phone.png') });
  await lastCard(page).getByRole('button', { name: 'Arjen ja vanhemmuuden tuki (' }).click();
  await lastCard(page).getByRole('button', { name: 'Kaikki aiheet' }).waitFor();
  await page.screenshot({ path: join(shots, 'services-theme-phone.png') });
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  await lastCard(page).getByRole('button', { name: 'Arjen tuki' }).click();
  await lastCard(page).locator('#area', { hasText: 'Alue: Hanko' }).waitFor();
  expect(browser.faults).toEqual([]);
});
