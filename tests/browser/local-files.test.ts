import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { LocalPerson } from '../../bot/local/people.ts';
import { exported, fileBot, offer } from '../local/file-bot.ts';
import { type Local, startLocal } from '../local/harness.ts';
import { aino, people } from '../local/people.ts';
import { type Browser, launchBrowser } from './chromium.ts';

const phone = { width: 360, height: 740 };
const shots = join('tests', 'browser', 'shots');
mkdirSync(shots, { recursive: true });

let local: Local;
let browser: Browser;
let read: Buffer[];
const staff: LocalPerson[] = [...people];
beforeEach(async () => {
  read = [];
  staff.splice(0, staff.length, ...people);
  local = await startLocal({ bot: fileBot(read), people: staff });
});
afterEach(async () => {
  await browser.close();
  await local.close();
});

const open = async (options: Parameters<typeof launchBrowser>[0], chat = 'personal'): Promise<Page> => {
  browser = await launchBrowser(options);
  await browser.page.goto(`${local.url}/#as=${aino.email}&chat=${chat}`);
  await browser.page.getByTestId('composer').waitFor();
  return browser.page;
};
const file = (name: string, size: number) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.alloc(size, 'ä'),
});
const shoot = (page: Page, name: string) => page.screenshot({ path: join(shots, `${name}.png`) });
const sideways = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth');
const ask = async (page: Page) => {
  await page.getByTestId('composer').fill('Vie yhteystiedot');
  await page.getByTestId('send').click();
  await page.getByTestId('offer').waitFor();
};

describe('a file in the personal chat', () => {
  test('waits beside the words until it is sent, and its bytes reach the bot', async () => {
    const page = await open(phone);
    const name = 'Päijät-Hämeen perhekeskusverkoston yhteystiedot 2026 luonnos.xlsx';
    const picked = file(name, 84_000);
    await page.getByTestId('file-input').setInputFiles(picked);
    await page.getByTestId('attached').getByText(name).waitFor();
    await page.getByTestId('composer').fill('Tässä uudet tiedot');
    await shoot(page, 'file-waiting-phone');
    expect(local.received.filter((one) => one.type === 'message')).toEqual([]);
    await page.getByTestId('send').click();

    await page.getByTestId('log').getByText('84000 tavua').waitFor();
    await shoot(page, 'file-sent-phone');
    expect(await page.getByTestId('file').textContent()).toBe(`${name}83 kt`);
    expect(read).toEqual([picked.buffer]);
    expect(local.received.find((one) => one.type === 'message')).toMatchObject({
      text: 'Tässä uudet tiedot',
    });
    expect(await page.getByTestId('attached').isVisible()).toBe(false);
    expect(await page.getByTestId('composer').inputValue()).toBe('');
    expect(await sideways(page)).toBe(0);
    expect(browser.faults).toEqual([]);
  });

  test('is dropped on the chat, taken away again, and never sent', async () => {
    const page = await open({ width: 1100, height: 800 });
    const drag = (type: 'dragenter' | 'drop') =>
      page.evaluate(`{
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['a;b'], 'pudotettu.csv'));
        const event = new DragEvent('${type}', { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector('.log').dispatchEvent(event);
      }`);
    await drag('dragenter');
    await page.getByText('Pudota tiedosto tähän').waitFor();
    await shoot(page, 'file-drop');
    await drag('drop');
    await page.getByTestId('attached').getByText('pudotettu.csv').waitFor();
    expect(await page.getByText('Pudota tiedosto tähän').isVisible()).toBe(false);

    await page.getByRole('button', { name: 'Poista liite pudotettu.csv' }).click();
    await page.keyboard.type('Hei');
    await page.keyboard.press('Enter');
    await page.getByTestId('offer').waitFor();
    expect(local.received.find((one) => one.type === 'message')).toMatchObject({
      text: 'Hei',
      attachments: [],
    });
  });

  test('that is too large is refused in the person’s language before anything is sent', async () => {
    const page = await open(phone);
    await page.getByTestId('language').selectOption('sv');
    await page.getByTestId('file-input').setInputFiles(file('stor.xlsx', 10 * 1024 * 1024 + 1));
    await page.getByText('Filen är för stor. Du kan skicka högst 10 MB till Koppi.').waitFor();
    await shoot(page, 'file-too-large-phone');
    expect(await page.getByTestId('attached').isVisible()).toBe(false);
    expect(await sideways(page)).toBe(0);
  });

  test('is kept with the words when the language is changed', async () => {
    const page = await open({});
    await page.getByTestId('file-input').setInputFiles(file('uudet.csv', 10));
    await page.getByTestId('attached').getByText('uudet.csv').waitFor();
    await page.getByTestId('language').selectOption('en');
    await page.getByRole('button', { name: 'Remove the attachment uudet.csv' }).waitFor();
  });

  test('follows words too long to stand beside it', async () => {
    const page = await open({});
    await page.getByTestId('file-input').setInputFiles(file('uudet.csv', 10));
    await page.getByTestId('attached').waitFor();
    await page.getByTestId('composer').fill('ä'.repeat(19_000));
    await page.keyboard.press('Enter');
    await page.getByTestId('log').getByText('10 tavua').waitFor();
    const [words, sent] = local.received.filter((one) => one.type === 'message');
    expect(words).toMatchObject({ text: 'ä'.repeat(19_000), attachments: [] });
    expect(sent).toMatchObject({ attachments: [{ name: 'uudet.csv' }] });
    expect(sent).not.toHaveProperty('text');
  });

  test('has no place in the channel', async () => {
    const page = await open({}, 'channel');
    expect(await page.getByTestId('attach').count()).toBe(0);
  });
});

describe('a file the bot offers', () => {
  test('is saved by itself once accepted, and again from its chip', async () => {
    const page = await open(phone);
    await ask(page);
    await shoot(page, 'file-offer-phone');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lataa', exact: true }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(offer().name);
    expect(await readFile(await saved.path())).toEqual(exported);

    await page.getByText('Hyväksyit lataamisen.').waitFor();
    await shoot(page, 'file-offer-accepted-phone');
    const again = page.waitForEvent('download');
    await page.getByTestId('file').click();
    expect(await readFile(await (await again).path())).toEqual(exported);
    expect(await sideways(page)).toBe(0);
    expect(browser.faults).toEqual([]);
  });

  test('is left when declined', async () => {
    const page = await open({ width: 1100, height: 800, colorScheme: 'dark' });
    await ask(page);
    await page.getByTestId('offer-decline').click();
    await page.getByText('Et ladannut tiedostoa.').waitFor();
    await shoot(page, 'file-offer-declined-dark');
    expect(await page.getByTestId('offer-accept').count()).toBe(0);
    expect(local.received.at(-1)).toMatchObject({ value: { action: 'decline' } });
  });

  test('that is gone is told about when its chip is pressed', async () => {
    const page = await open(phone);
    await local.connector('POST', `conversations/a:${aino.id}/activities`, {
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.card.file.info',
          name: 'vanha.xlsx',
          content: { uniqueId: 'gone', fileType: 'xlsx' },
        },
      ],
    });
    await page.getByTestId('file').click();
    await page.getByText('Tiedostoa ei enää ole. Pyydä se Kopilta uudelleen.').waitFor();
    await shoot(page, 'file-gone-phone');
  });
});

test('an admin is offered beside the three others', async () => {
  staff.push({
    ...aino,
    id: '00000000-0000-4000-8000-000000009999',
    name: 'Kaarina Salo',
    email: 'k@x.example',
    kind: 'admin',
  });
  browser = await launchBrowser({ width: 1100, height: 800 });
  const { page } = browser;
  await page.goto(local.url);
  await page.getByText('Nimeää koordinaattorit').waitFor();
  expect(await page.locator('.persona').count()).toBe(4);
  await shoot(page, 'people-with-admin');
  await page.setViewportSize(phone);
  await shoot(page, 'people-with-admin-phone');
  expect(await sideways(page)).toBe(0);
  expect(browser.faults).toEqual([]);
});
