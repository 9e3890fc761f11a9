import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TestBot, TestPerson } from '../support/bot.ts';
import { startTestBot } from '../support/bot.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

/** Says it where the HYVÄ working group of Hartola works together. */
const inChannel = (name: string): TestPerson =>
  bot.person({ email: `${name}@example.org`, where: 'channel', conversation: '19:hyva@thread.tacv2' });

describe('the channel of a group', () => {
  test('is chosen and left by those who lead the group, and by nobody else', async () => {
    const [denied] = await inChannel('samuli.kantola').say('Tämä on HYVÄ-ryhmän kanava');
    expect(denied?.text).toContain('Pyydä: Ismo Pöyhönen ja Jaana Heikura.');
    const ismo = inChannel('ismo.poyhonen');
    const [set] = await ismo.say('Det här är HYVÄ-arbetsgruppens kanal');
    expect(set?.text).toContain('publiceras här från och med nu');
    const [elsewhere] = await bot
      .person({ email: 'ismo.poyhonen@example.org', where: 'channel', conversation: '19:other@thread.tacv2' })
      .say('Tämä ei ole enää HYVÄ-ryhmän kanava');
    expect(elsewhere?.text).toContain('mitään ei muutettu');
    const [left] = await ismo.say('This is no longer the channel of the HYVÄ group');
    expect(left?.text).toContain('no longer the channel of HYVÄ working group');
  });
});
