import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Local, startLocal } from '../local/harness.ts';
import { aino, crowd, liisa, personalChat } from '../local/people.ts';
import { type Browser, launchBrowser } from './chromium.ts';

let local: Local;
let browser: Browser;
beforeEach(async () => {
  local = await startLocal({ people: crowd });
});
afterEach(async () => {
  await browser.close();
  await local.close();
});

const open = async (options: Parameters<typeof launchBrowser>[0] = {}, place = ''): Promise<Page> => {
  browser = await launchBrowser(options);
  await browser.page.goto(`${local.url}/${place}`);
  return browser.page;
};
const as = (person: typeof aino, chat = 'personal') => `#as=${person.email}&chat=${chat}`;
const ask = async (page: Page, text: string) => {
  await page.getByTestId('composer').fill(text);
  await page.getByTestId('send').click();
};
const post = (text: string, more: object = {}) =>
  local.connector('POST', `conversations/${personalChat(aino)}/activities`, {
    type: 'message',
    text,
    ...more,
  });
const sideways = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth');
const background = (page: Page) =>
  page.evaluate('getComputedStyle(document.documentElement).backgroundColor');

describe('the local page', () => {
  test('a person is found, asks, chooses and gets the contact in place of the choices', async () => {
    const page = await open();
    await page.getByTestId('person-search').fill('makela hart');
    await page.getByTestId(`person-${aino.email}`).click();
    await page.getByTestId('log').getByText('Hei! Olen Koppi').waitFor();

    await ask(page, 'Keneen otan yhteyttä perheneuvolasta?');
    await page.locator('#choice-hartola').click();

    await page.locator('#worker', { hasText: 'Liisa Korhonen' }).waitFor();
    expect(await page.locator('#choice-hartola').count()).toBe(0);
    expect(await page.getByTestId('card').count()).toBe(1);
    expect(await page.locator('#facts a[href^="tel:"]').textContent()).toBe('044 123 4567');
    expect(browser.faults).toEqual([]);
  });

  test('a form is checked, sent, and its request appears before the eyes of the other person', async () => {
    const page = await open({}, as(aino));
    await ask(page, 'lomake');
    await page.locator('#send-request').click();
    await page.getByText('Kirjoita lyhyesti, mistä on kyse.').waitFor();
    await page.locator('#topic textarea').fill('Miten tuen lasta?');
    await page.locator('#how').getByText('Puhelin').click();
    await page.locator('#send-request').click();

    await page.getByTestId('toast-show').click();
    await page.locator('#topic-text', { hasText: 'Miten tuen lasta?' }).waitFor();
    const pressed = local.received.find((activity) => activity.type === 'invoke');
    expect(pressed).toMatchObject({
      value: { action: { verb: 'request', data: { v: 1, topic: 'Miten tuen lasta?', how: 'phone' } } },
    });

    await page.getByTestId('log').getByText('Hei! Olen Koppi').waitFor();
    expect(await page.getByTestId('message').first().locator('#take').count()).toBe(1);
    expect(await page.getByTestId('example').first().isVisible()).toBe(false);
    await page.locator('#take').click();
    await page.locator('#done', { hasText: 'Liisa Korhonen otti kopin.' }).waitFor();
    await page.getByTestId('card-note').getByText('Kiitos! Kerroimme kysyjälle.').waitFor();
  });

  test('a failed press is told near the card in the person’s language', async () => {
    const page = await open({}, as(aino));
    await page.getByTestId('language').selectOption('sv');
    await ask(page, 'Hartola?');
    await page.locator('#wrong').click();
    await page.getByTestId('card-error').getByText('Åtgärden lyckades inte').waitFor();
    expect(local.received.at(-1)).toMatchObject({ type: 'invoke', locale: 'sv-FI' });
  });

  test('a message that is too long stays whole in the composer, and how long it may be is told', async () => {
    const page = await open({}, as(aino));
    await ask(page, 'a'.repeat(28_001));
    const problem = page.getByTestId('too-long');
    expect(await problem.textContent()).toContain('Viestissä on 28001 merkkiä, ja siihen mahtuu 28000.');
    expect(await page.getByTestId('composer').inputValue()).toHaveLength(28_001);
    await page.getByTestId('composer').fill('a');
    expect(await problem.textContent()).toBe('');
  });

  test('light and dark follow the system until switched', async () => {
    const page = await open({ colorScheme: 'dark' }, as(aino));
    await page.getByTestId('composer').waitFor();
    const dark = await background(page);
    await page.getByTestId('theme').click();
    const light = await background(page);
    await page.reload();
    await page.getByTestId('composer').waitFor();

    expect([dark, light]).toEqual(['rgb(24, 24, 27)', 'rgb(241, 241, 246)']);
    expect(await background(page)).toBe(light);
  });

  test('nothing scrolls sideways on a phone, and the list and the chat take turns', async () => {
    const page = await open({ width: 360, height: 740 });
    await page.getByTestId('people').waitFor();
    expect(await sideways(page)).toBe(0);
    await page.getByTestId(`person-${aino.email}`).click();
    await ask(page, 'Hartola?');
    await page.locator('#call').waitFor();
    await post(`Pitkä${'pitkä'.repeat(60)} https://example.org/${'x'.repeat(200)}`);
    await page.getByTestId('log').getByText('Pitkäpitkä').waitFor();
    expect(await sideways(page)).toBe(0);
    expect(await page.evaluate('document.querySelector(".log").scrollWidth <= innerWidth')).toBe(true);
    expect(await page.getByTestId('chat-channel').isVisible()).toBe(false);

    await page.getByTestId('back').click();
    await page.getByTestId('chat-channel').click();
    await page.getByTestId('mention').waitFor();
    expect(await page.getByTestId('chat-channel').isVisible()).toBe(false);
    expect(await sideways(page)).toBe(0);
  });

  test('the keyboard is enough', async () => {
    const page = await open();
    await page.getByTestId('person-search').focus();
    await page.keyboard.type('aino');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByTestId('log').getByText('Hei! Olen Koppi').waitFor();
    await page.keyboard.type('Perheneuvola?');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Kiitos!');
    await page.keyboard.press('Enter');
    await page.locator('#choice-hartola').waitFor();
    // From the composer back to the card's last button, and from there to its first.
    const focused = () => page.evaluate('document.activeElement.id');
    for (let steps = 0; steps < 8 && (await focused()) !== 'choice-hartola'; steps += 1) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await page.locator('#worker').waitFor();

    expect(local.received.find((one) => one.type === 'message')).toMatchObject({
      text: 'Perheneuvola?\nKiitos!',
    });
    expect(await page.evaluate('document.activeElement.dataset.testid')).toBe('card');
  });

  test('a mention in the channel is answered in its thread, and counts as unread for others', async () => {
    const page = await open({}, as(aino, 'channel'));
    await page.getByTestId('mention').click();
    await page.keyboard.type('Hartola?');
    await page.keyboard.press('Enter');
    await page.locator('.post .replies #worker').waitFor();

    await page.goto(`${local.url}/${as(liisa)}`);
    await page.getByTestId('chat-channel').getByTestId('unread').getByText('2').waitFor();
    expect(await page.getByTestId('preview-channel').textContent()).toBe('Koppi: Liisa Korhonen auttaa');
  });

  test('three example questions wait in an empty chat and are asked by a tap', async () => {
    const page = await open({}, as(aino));
    await page.getByTestId('example').first().waitFor();
    expect(await page.getByTestId('example').count()).toBe(3);
    await page.getByTestId('example').first().click();
    await page.getByTestId('card').waitFor();
    expect(await page.getByTestId('example').first().isVisible()).toBe(false);
  });

  test('text of the bot is never read as HTML, and unsafe links are no links', async () => {
    const page = await open({}, as(aino));
    const evil =
      'ALKU <img src=x onerror=alert(1)> **[klik](javascript:alert(1))** [hyvä](https://example.org/) \\*tähti\\* &lt;b&gt;';
    await post(evil);
    await post('', {
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: {
            type: 'AdaptiveCard',
            version: '1.5',
            body: [{ type: 'TextBlock', id: 'evil', text: evil, wrap: true }],
            actions: [{ type: 'Action.OpenUrl', id: 'bad-link', title: 'Avaa', url: 'javascript:alert(1)' }],
          },
        },
      ],
    });
    await page.locator('#bad-link').click();
    await page.getByTestId('card-error').waitFor();

    for (const place of ['#evil', '.bubble:has-text("ALKU")']) {
      const text = page.locator(place).last();
      expect(await text.textContent()).toBe('ALKU <img src=x onerror=alert(1)> klik hyvä *tähti* <b>');
      expect(await text.locator('img').count()).toBe(0);
      expect(
        await text.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ).toEqual(['https://example.org/']);
    }
    expect(browser.faults).toEqual([]);
  });

  test('a bot that does not take a message is told about', async () => {
    const page = await open({}, as(aino));
    await ask(page, 'kaadu');
    await page.getByTestId('not-taken').waitFor();
  });
});
