import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot } from '../../support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

const only = 'Näytän tämän vain kahdenkeskisessä keskustelussa.';
const email = 'marketta.virolainen@example.org';

describe('where others read along', () => {
  test.each([
    'ilmoitukset',
    'tarkistettavat',
    'kysymykset ilman vastausta',
    'historia',
    'katvealueet',
    'poissaolot',
    'mitä seuraan',
  ])('%s is answered with where to ask', async (said) => {
    for (const where of ['channel', 'groupChat'] as const) {
      const replies = await bot.person({ id: where, email, where }).say(said);
      expect(replies.map(({ text }) => text)).toEqual([only]);
    }
    const replies = await bot.person({ email }).say(said);
    expect(replies.map(({ text }) => text)).not.toContain(only);
  });

  test.each([
    ['sv', 'anmälningar', 'Jag visar det här bara i en privat chatt.'],
    ['en', 'reports', 'I show this only in a personal chat.'],
  ])('in %s', async (locale, said, expected) => {
    const [reply] = await bot.person({ id: `kanava-${locale}`, email, where: 'channel', locale }).say(said);
    expect(reply?.text).toBe(expected);
  });

  test('a button of such a list does nothing either', async () => {
    const [list] = await bot.person({ email }).say('tarkistettavat');
    const [first] = list?.buttons ?? [];
    if (!first) throw new Error(`no button in: ${list?.text}`);
    const replies = await bot.person({ id: 'channel', email, where: 'channel' }).press(first);
    expect(replies.map(({ text }) => text).filter((text) => text !== '')).toContain(only);
  });

  test('a flag without a reason is asked for it without its text', async () => {
    const anna = bot.person({ id: 'anna', where: 'channel' });
    const [answer] = await anna.say('lastenneuvola hartola');
    const flag = answer?.buttons.at(-1);
    const form = flag && (await anna.press(flag)).at(-1);
    const send = form?.buttons.at(-1);
    if (!send) throw new Error('no form');
    const replies = await anna.press(send, {
      row: 'riikka.tolvanen@example.org',
      note: 'Vain kirjoittajalle',
    });
    expect(replies.map(({ text }) => text)).toContain('Valitse, mikä on väärin.');
    expect(JSON.stringify([replies, bot.connector.sent])).not.toContain('Vain kirjoittajalle');
  });

  test('changes are proposed as before', async () => {
    const [preview] = await bot
      .person({ id: 'channel', email, where: 'channel' })
      .say('nimeä Riikka Tolvanen perheneuvola Sysmä');
    expect(preview?.text).not.toBe(only);
  });
});
