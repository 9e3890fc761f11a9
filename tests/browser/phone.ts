import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Browser, launchBrowser } from './chromium.ts';

const shots = join('tests', 'browser', 'shots');
mkdirSync(shots, { recursive: true });

/** A chat of a person; `as` without the domain. */
export const enter = async (page: Page, address: string, as: string, chat = 'personal'): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${address}/#as=${as}@example.org&chat=${chat}`);
  await page.getByTestId('composer').waitFor();
};

/** A phone of one's own, in the personal chat with Koppi. */
export const openPhone = async (address: string, as: string): Promise<Browser> => {
  const browser = await launchBrowser({ width: 360, height: 740 });
  await enter(browser.page, address, as);
  return browser;
};

export const shoot = (page: Page, name: string) =>
  page.screenshot({ path: join(shots, `${name}-phone.png`) });

export const say = async (page: Page, text: string): Promise<void> => {
  await page.getByTestId('composer').fill(text);
  await page.getByTestId('send').click();
};

export const lastCard = (page: Page) => page.getByTestId('card').last();

export const press = (page: Page, name: string | RegExp) =>
  lastCard(page).getByRole('button', { name }).first().click();
