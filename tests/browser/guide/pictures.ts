import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { readConfig } from '../../../bot/config.ts';
import { type Running, start } from '../../../bot/main.ts';
import { launchBrowser } from '../chromium.ts';
import { enter, lastCard, press, say } from '../phone.ts';
import { withPalette } from './palette.ts';
import { type Told, told } from './told.ts';

/** `npm run guide:pictures`: plays a day of the guides in the page, on a phone, and writes what is seen to docs/guide/images. */
const folder = join('docs', 'guide', 'images');
mkdirSync(folder, { recursive: true });

for (const each of told) await play(each);

async function play(day: Told): Promise<void> {
  const { config } = readConfig('local', { PORT: '0', KOPPI_STORE: 'memory', LOG_LEVEL: 'silent' });
  if (!config) throw new Error('no configuration');
  // Thursday 26 November 2026, 9.00 in Helsinki.
  const now = Date.parse('2026-11-26T07:00:00Z');
  const koppi = await start(config, { clock: { now: () => now } });
  // Tall enough that nothing is ever scrolled away.
  const { page, context, close, faults } = await launchBrowser({ width: 390, height: 2600, scale: 2 });
  await context.addInitScript(`Date.now = () => ${now}`);
  try {
    await scenes(day, { koppi, page });
    if (faults.length > 0) throw new Error(faults.join('\n'));
  } finally {
    await close();
    await koppi.stop();
  }
}

interface Stage {
  readonly koppi: Running;
  readonly page: Page;
}

async function scenes(day: Told, { koppi, page }: Stage): Promise<void> {
  const { buttons, seen } = day;
  const as = async (who: string, chat = 'personal'): Promise<void> => {
    await enter(page, koppi.address, who, chat);
    await page.getByTestId('language').selectOption(day.lang);
    await page.getByTestId('composer').waitFor();
  };
  const shows = (text: string) => lastCard(page).getByText(text).first().waitFor();
  const shoot = (name: string, shown: 'asked' | 'card' = 'asked') =>
    picture(page, `${day.lang}-${name}`, shown);
  /** Sends it, and waits for the card that follows. */
  const ask = async (text: string): Promise<void> => {
    const cards = await page.getByTestId('card').count();
    await say(page, text);
    await page.getByTestId('card').nth(cards).waitFor();
  };

  // Whom Koppi has never met it can give nothing to; it greets who comes for the first time.
  for (const who of [day.member, day.keeper, day.specialist]) {
    await as(who);
    await page.getByTestId('message').first().waitFor();
  }
  await ask(day.window);
  await shoot('window');
  await press(page, buttons.confirm);
  await shows(seen.saved);

  await as(day.asker);
  await ask(day.question);
  await shoot('answer');
  await ask(day.aboutMe);
  await shoot('about-me');
  await ask(day.consult);
  const form = lastCard(page);
  await form.locator('textarea').first().fill(day.asked);
  await form.locator('#times input, #times textarea, input[id*=times]').first().fill(day.times);
  await shoot('ask');
  await press(page, buttons.send);
  await shows(seen.asked);

  await as(day.specialist);
  await page.getByTestId('card').filter({ hasText: day.asked }).last().waitFor();
  await shoot('request', 'card');
  await press(page, buttons.accept);
  await shows(seen.agreed);
  await as(day.asker);
  await shows(seen.agreed);
  await shoot('agreed-asker', 'card');

  await as(day.reporter);
  await ask(day.away);
  await shoot('away');
  await ask(day.reported);
  await press(page, buttons.wrong);
  await lastCard(page).getByText(buttons.phoneWrong).click();
  await press(page, buttons.report);
  await page.getByTestId('log').getByText(seen.reported).last().waitFor();
  await as(day.keeper);
  await shows(seen.doubt);
  await shoot('report', 'card');
  await ask(day.toCheck);
  await shoot('to-check');

  await as(day.coordinator);
  await ask(day.naming);
  await shoot('naming');

  await as(day.chair, 'channel');
  await say(page, day.channel);
  await lastCard(page).getByRole('button').first().waitFor();
  await shoot('channel');
  await press(page, /.+/);
  await as(day.chair);
  await ask(day.notes);
  await shoot('draft', 'card');
}

/** The last card, with what was written before it when it answers that. */
async function picture(page: Page, name: string, shown: 'asked' | 'card'): Promise<void> {
  await page.evaluate('document.activeElement?.blur()');
  await page.mouse.move(0, 0);
  const messages = page.getByTestId('message');
  const card = lastCard(page);
  const from = shown === 'card' ? card : messages.and(page.locator('[data-from=me]')).last();
  await page.waitForFunction('document.getAnimations().length === 0');
  const [top, bottom] = [await boxOf(from), await boxOf(card)];
  const y = Math.round(top.y) - (shown === 'card' ? 3 : 8);
  const taken = await page.screenshot({
    animations: 'disabled',
    clip: { x: 0, y, width: 390, height: Math.round(bottom.y + bottom.height) + 6 - y },
  });
  writeFileSync(join(folder, `${name}.png`), withPalette(taken));
}

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error('nothing to take a picture of');
  return box;
}
