import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { ask, doing, greeted, idIn } from '../../support/consultation-taps.ts';
import { newsOf } from '../../support/news.ts';

let bot: TestBot;
let jarkko: TestPerson;
let nina: TestPerson;
beforeEach(async () => {
  bot = await startTestBot();
  jarkko = await greeted(bot, 'jarkko.nurmela');
  nina = await greeted(bot, 'nina.heiskari');
});
afterEach(() => bot.stop());

const accepted = async (...said: readonly string[]): Promise<string | undefined> => {
  await ask(nina, { service: 'perheneuvola', area: 'hartola' });
  for (const text of said) await nina.say(text);
  await bot.runDue();
  const id = idIn(newsOf(jarkko));
  await jarkko.press(doing({ do: 'consult_accept', id }));
  await bot.runDue();
  return newsOf(nina).at(-1)?.text;
};

describe('what the other side has done is told', () => {
  test('in the language that one spoke last, whatever that of the client is', async () => {
    expect(await accepted('mina konsultationer')).toContain('Du får det här eftersom du bad om råd.');
  });

  test('in the language that one has chosen, whatever they spoke last', async () => {
    expect(await accepted('kieli suomi', 'mina konsultationer')).toContain(
      'Saat tämän, koska kysyit neuvoa.',
    );
  });
});
