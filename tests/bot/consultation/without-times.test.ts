import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startTestBot, type TestBot } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { button, doing, greeted, inputsOf } from '../../support/consultation-taps.ts';
import { newsOf } from '../../support/news.ts';

const about = { service: 'perheneuvola', area: 'hartola' };

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

test.each([
  ['fi', 'Lähetä ilman aikoja', 'neuvon antaja ehdottaa niitä'],
  ['sv', 'Skicka utan tider', 'föreslår den som ger råd'],
  ['en', 'Send without times', 'the adviser then proposes some'],
])('a question goes without times that are not clear (%s)', async (lang, title, offered) => {
  const specialist = await greeted(bot, 'jarkko.nurmela');
  const anna = await greeted(bot, 'elisa.koivula');
  const filled = { question: 'Mitä kokeilisin?', urgency: 'this_week', way: 'meeting', times: 'joskus' };
  const [form] = await anna.press(doing({ do: 'consult_ask', ...about, lang }), filled);
  expect(form?.text).toContain(offered);
  expect(inputsOf(form?.card)).toMatchObject(filled);
  expect(faultsOfCard(form?.card)).toEqual([]);
  // What is lacking besides is asked for, and the button stays.
  const [again] = await anna.press(button(form, title), { ...filled, question: '' });
  expect(again?.text).not.toContain(offered);
  await anna.press(button(again, title), filled);
  await bot.runDue();
  const [request] = newsOf(specialist);
  expect(request?.text).toContain('Mitä kokeilisin?');
  expect(request?.text).not.toContain('joskus');
});
