import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { greeted } from '../support/consultation-taps.ts';
import { holdWindow } from '../support/windows.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
  await holdWindow(bot.world);
});
afterAll(() => bot.stop());

/** Tuesday 8 December 2026 is the second one. */
test.each([
  ['jarkko.nurmela', 'olen poissa joulukuun toisena tiistaina', /8\.12\./],
  ['jarkko.nurmela', 'jag är borta andra tisdagen i december', /8\.12/],
  ['jarkko.nurmela', 'I am away on the second Tuesday of December', /8 Dec/],
  ['jarkko.nurmela', 'peru konsultaatioaika joulukuun toinen tiistai', /8\.12\./],
  [
    'jarkko.nurmela',
    'siirrä joulukuun toisen tiistain konsultaatioaika joulukuun kolmannelle torstaille',
    /8\.12\. → to 17\.12\./,
  ],
  [
    'jarkko.nurmela',
    'flytta konsultationstiden andra tisdagen i december -> tredje torsdagen i december',
    /8\.12 → tors 17\.12/,
  ],
  [
    'jarkko.nurmela',
    'move consultation time the second Tuesday of December -> the third Thursday of December',
    /8 Dec\S* → Thu 17 Dec/,
  ],
  [
    'ilona.hameenniemi',
    'Hartola–Sysmän ydintiimin kokous marraskuun kolmas tiistai klo 9',
    /ti 17\.11\. klo 9/,
  ],
])('%s: %s', async (name, text, answer) => {
  const person = await greeted(bot, name);
  expect((await person.say(text))[0]?.text).toMatch(answer);
});
