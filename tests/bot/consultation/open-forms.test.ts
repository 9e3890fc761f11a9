import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { ask, button, doing, greeted, idIn, inputsOf } from '../../support/consultation-taps.ts';
import { newsOf } from '../../support/news.ts';

let bot: TestBot;
let nina: TestPerson;
let jarkko: TestPerson;
let id: string;
/** What Jarkko was asked with; the message in which he opens his forms. */
let request: Reply | undefined;
let on: string;
beforeEach(async () => {
  bot = await startTestBot();
  jarkko = await greeted(bot, 'jarkko.nurmela');
  nina = await greeted(bot, 'nina.heiskari');
  await ask(nina, { service: 'perheneuvola', area: 'hartola' });
  await bot.runDue();
  [request] = newsOf(jarkko);
  id = idIn([request]);
  on = bot.connector.sent.findLast(({ conversation }) => conversation.includes('jarkko'))?.id ?? '';
});
afterEach(() => bot.stop());

/** What the message that Jarkko was asked with shows now. */
const shown = (): Reply | undefined =>
  jarkko.chat().find(({ text }) => text.includes('Perheneuvola, Hartola'));
const opens = async (form: string) =>
  (await jarkko.press({ ...doing({ do: 'consult_form', id, form }), on }))[0];

describe('a form that somebody has open', () => {
  test('stays while the other side acts, and what was typed is taken when it is sent', async () => {
    const form = await opens('answer');
    await nina.press(doing({ do: 'consult_send', id, form: 'propose' }), { times: 'ke 18.11. klo 14' });
    await bot.runDue();
    expect(inputsOf(shown()?.card)).toHaveProperty('text');
    const [sent] = await jarkko.press({ ...button(form, 'Lähetä'), on }, { text: 'Kokeilkaa iltarutiinia.' });
    expect(sent?.text).toContain('Kokeilkaa iltarutiinia.');
    // From then on the message is kept up to date again: who asked ends it.
    await nina.press(doing({ do: 'consult_thank', id }));
    await bot.runDue();
    expect(shown()?.text).toContain('**päättynyt**');
  });

  test('gives what was typed back when it comes too late, and does not lose that either', async () => {
    const form = await opens('answer');
    await nina.press(doing({ do: 'consult_withdraw', id }));
    await bot.runDue();
    expect(inputsOf(shown()?.card)).toHaveProperty('text');
    const [late] = await jarkko.press({ ...button(form, 'Lähetä'), on }, { text: 'Kokeilkaa iltarutiinia.' });
    expect(inputsOf(late?.card)).toMatchObject({ unsent: 'Kokeilkaa iltarutiinia.' });
    await bot.runDue();
    expect(inputsOf(shown()?.card)).toMatchObject({ unsent: 'Kokeilkaa iltarutiinia.' });
  });

  test('that was left open shows the day after where things stand', async () => {
    await opens('answer');
    await nina.press(doing({ do: 'consult_withdraw', id }));
    await bot.goTo(bot.now() + 11 * 3_600_000);
    expect(inputsOf(shown()?.card)).toHaveProperty('text');
    await bot.goTo(bot.now() + 2 * 3_600_000);
    expect(inputsOf(shown()?.card)).toEqual({});
  });

  test('is let go with a tap on Back', async () => {
    const form = await opens('answer');
    await jarkko.press({ ...button(form, 'Takaisin'), on });
    await nina.press(doing({ do: 'consult_withdraw', id }));
    await bot.runDue();
    expect(inputsOf(shown()?.card)).toEqual({});
    expect(shown()?.text).not.toBe(request?.text);
  });
});
