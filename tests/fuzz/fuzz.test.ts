import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { fuzz } from './fuzz.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

/** The short form of `npm run fuzz`. Seeds that once failed stay by number. */
test.each([
  1, 2,
])('activities that are spoilt by chance (seed %i) are refused or answered, and the next question too', async (seed) => {
  const { faults, statuses } = await fuzz(bot, seed, 250);
  expect(faults).toEqual([]);
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
  expect(statuses.get(200)).toBeGreaterThan(100);
  const [reply] = await bot.person({ id: `anna-${seed}` }).say('kuka on kuraattori Hollolassa?');
  expect(reply?.text).toContain('Sonja Paananen');
});
