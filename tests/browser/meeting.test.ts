import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readConfig } from '../../bot/config.ts';
import { type Running, start } from '../../bot/main.ts';
import { hyvaNotes } from '../support/meeting-notes.ts';
import type { Browser } from './chromium.ts';
import { enter, lastCard, openPhone, press, say, shoot } from './phone.ts';

/** One meeting of a working group, from its agenda to a finished action, each person on a phone of their own. */
let koppi: Running;
let chair: Browser;
let member: Browser;
/** Thursday 12 November 2026, 9.00 in Helsinki. */
const now = Date.parse('2026-11-12T07:00:00Z');

beforeAll(async () => {
  const { config } = readConfig('local', { PORT: '0', KOPPI_STORE: 'memory', LOG_LEVEL: 'silent' });
  if (!config) throw new Error('no configuration');
  koppi = await start(config, { clock: { now: () => now } });
  chair = await openPhone(koppi.address, 'ismo.poyhonen');
  member = await openPhone(koppi.address, 'samuli.kantola');
});
afterAll(async () => {
  await Promise.all([chair.close(), member.close()]);
  await koppi.stop();
});

const cardOf = (page: Page, text: string) => page.getByTestId('card').filter({ hasText: text });
const shows = (page: Page, text: string | RegExp) => lastCard(page).getByText(text).first().waitFor();
/** Nothing scrolls sideways and no text is cut off within a card. */
const fits = async (page: Page): Promise<void> => {
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(
    await page.evaluate(
      `[...document.querySelectorAll('[data-testid="card"] *')].filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'visible').map((each) => each.id || each.className)`,
    ),
  ).toEqual([]);
};

const notes = `${hyvaNotes.replace('3.11.', '11.11.')}
Seuraava kokous 2.12. klo 9`;

test('a group meets: agenda, notes, summary in the channel, an action done, and the decision found again', async () => {
  const [ismo, samuli] = [chair.page, member.page];
  await enter(ismo, koppi.address, 'ismo.poyhonen', 'channel');
  await say(ismo, '@Koppi tämä on HYVÄ-ryhmän kanava');
  await shows(ismo, 'Lapsi- ja perhepalvelut › Perhekeskusverkosto');
  await press(ismo, 'Kyllä, julkaise täällä');
  await ismo.getByTestId('log').getByText('julkaistaan tästä lähtien täällä').waitFor();
  await shoot(ismo, 'meeting-place');

  await say(samuli, 'lisää HYVÄ-ryhmän asialistalle: kuraattorin ajat');
  await shows(samuli, 'kuraattorin ajat');
  await shoot(samuli, 'meeting-agenda');
  await fits(samuli);

  await enter(ismo, koppi.address, 'ismo.poyhonen');
  await say(ismo, notes);
  await shows(ismo, 'Selvitetään tilojen hinta');
  await shoot(ismo, 'meeting-preview');
  await press(ismo, 'Näytä lähteet');
  await shows(ismo, /Lähde:/);
  await shoot(ismo, 'meeting-sources');
  await fits(ismo);
  await lastCard(ismo).locator('select').first().selectOption({ label: 'Samuli Kantola' });
  await shoot(ismo, 'meeting-owner');
  await press(ismo, 'Julkaise');
  await ismo.getByTestId('log').getByText('Muistio on julkaistu ryhmän kanavalla').waitFor();
  await shoot(ismo, 'meeting-published');
  await fits(ismo);
  await koppi.runDue();

  await enter(ismo, koppi.address, 'ismo.poyhonen', 'channel');
  await shows(ismo, 'Hyvinvointikysely tehdään');
  await shoot(ismo, 'meeting-channel');
  await fits(ismo);

  const task = cardOf(samuli, 'kyselyn kouluille');
  await task.waitFor();
  await shoot(samuli, 'meeting-task');
  await task.getByRole('button', { name: 'Hyväksyn' }).click();
  await task.getByText('hyväksyi tehtävän').waitFor();
  await shoot(samuli, 'meeting-accepted');
  await task.getByRole('button', { name: 'Tehty' }).click();
  await task.locator('textarea').first().fill('Kysely lähti kaikille kouluille.');
  await shoot(samuli, 'meeting-finish');
  await task.getByRole('button', { name: 'Lähetä' }).click();
  await task.getByText('Kysely lähti').waitFor();
  await shoot(samuli, 'meeting-finished');
  await koppi.runDue();
  await shows(ismo, /✓ Tehty/);
  await shoot(ismo, 'meeting-channel-done');

  await say(samuli, 'mitä HYVÄ-ryhmä päätti hyvinvointikyselystä');
  await shows(samuli, 'Hyvinvointikysely');
  await shoot(samuli, 'meeting-found');
  for (const { page, faults } of [chair, member]) {
    await fits(page);
    expect(faults).toEqual([]);
  }
});
