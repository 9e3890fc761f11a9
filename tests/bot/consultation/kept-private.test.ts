import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { startTestBot, type TestBot } from '../../support/bot.ts';
import { ask, button, doing, greeted, idIn, inputsOf } from '../../support/consultation-taps.ts';
import { newsOf } from '../../support/news.ts';

const about = { service: 'perheneuvola', area: 'hartola' };
const day = 86_400_000;

let bot: TestBot;
afterEach(() => bot.stop());

test.each([
  [
    'sv',
    'Skicka',
    [
      ['Mammans personbeteckning är 131052-308T', 'en personbeteckning'],
      ['Ring henne på 040 765 4321', 'ett telefonnummer'],
      ['Skriv till mamma.exempel@epost.fi', 'en e-postadress'],
    ],
  ],
  [
    'en',
    'Send',
    [
      ['The code is 131052-308T', 'a personal identity code'],
      ['Call the mother on 040 765 4321', 'a phone number'],
      ['Write to mother.example@mail.fi', 'an e-mail address'],
    ],
  ],
] as const)('a question with what must not be said is refused and kept in the form: %s', async (lang, send, cases) => {
  bot = await startTestBot();
  const jarkko = await greeted(bot, 'jarkko.nurmela');
  const nina = await greeted(bot, 'nina.heiskari');
  for (const [question, kind] of cases) {
    const form = await ask(nina, { ...about, lang }, { question });
    expect(form?.text).toContain(kind);
    expect(form?.text).not.toContain(question.split(' ').at(-1));
    expect(inputsOf(form?.card)).toMatchObject({ question, urgency: 'this_week', way: 'meeting' });
    await bot.runDue();
    expect(newsOf(jarkko)).toEqual([]);
  }
  // The same form, mended, is sent with one tap.
  const form = await ask(nina, { ...about, lang }, { question: cases[0][0] });
  const mended = { question: 'En 3-åring sover inte, vad kan vi pröva?', times: '' };
  await nina.press(button(form, send), { urgency: 'this_week', way: 'writing', ...mended });
  await bot.runDue();
  expect(newsOf(jarkko)).toHaveLength(1);
});

test.each([
  'answer',
  'ask_more',
  'decline',
  'cancel',
  'close',
])('the form %s refuses it too, in the language of the card', async (form) => {
  bot = await startTestBot();
  const jarkko = await greeted(bot, 'jarkko.nurmela');
  const nina = await greeted(bot, 'nina.heiskari');
  await ask(nina, about);
  await bot.runDue();
  const [request] = newsOf(jarkko);
  const id = idIn([request]);
  if (form === 'cancel') await jarkko.press(button(request, 'Sopii ti 17.11. klo 14–14.30'));
  if (form === 'close')
    await jarkko.press(doing({ do: 'consult_send', id, form: 'answer' }), { text: 'Ok.' });
  const text = 'Ring 040 765 4321';
  const [refused] = await jarkko.press(doing({ do: 'consult_send', id, form, lang: 'sv' }), {
    text,
    kind: 'guided',
  });
  expect(refused?.text).toContain('ett telefonnummer');
  expect(inputsOf(refused?.card)).toMatchObject({ text });
  expect((await nina.press(doing({ do: 'consult_show', id })))[0]?.text).not.toContain('040 765');
});

test('ninety days after the end nothing that anybody wrote is left, in the store or in what is shown', async () => {
  const secrets = ['Ankkalampi', 'Kurkilahti', 'Joutsenvuori', 'Haukkaniemi', 'Lokkisaari', 'Kuikkasuo'];
  const [question, more, told, answer, note, action] = secrets.map((word) => `${word} kysyy neuvoa.`);
  const folder = mkdtempSync(join(tmpdir(), 'koppi-kept-'));
  bot = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
  const jarkko = await greeted(bot, 'jarkko.nurmela');
  const nina = await greeted(bot, 'nina.heiskari');
  const fine = { names: 'fine' };
  await ask(nina, about, { question: question ?? '', ...fine });
  await bot.runDue();
  const id = idIn(newsOf(jarkko));
  const send = (form: string) => doing({ do: 'consult_send', id, form, ...fine });
  await jarkko.press(send('ask_more'), { text: more ?? '' });
  await nina.press(send('tell_more'), { text: told ?? '' });
  await jarkko.press(send('answer'), { text: answer ?? '' });
  await jarkko.press(send('close'), {
    kind: 'guided',
    text: note ?? '',
    action: action ?? '',
    owner: 'requester',
  });
  await bot.runDue();
  const before = await nina.press(doing({ do: 'consult_show', id }));
  for (const word of secrets) expect(before[0]?.text).toContain(word);

  await nina.press(doing({ do: 'action_send', id: `${id}-0`, form: 'finish', ...fine }), {
    text: action ?? '',
  });
  await bot.goTo(bot.now() + 89 * day);
  expect((await nina.press(doing({ do: 'consult_show', id })))[0]?.text).toContain('Ankkalampi');
  await bot.goTo(bot.now() + 2 * day);
  const after = await nina.press(doing({ do: 'consult_show', id }));
  expect(after[0]?.text).toContain('Tekstit on poistettu');
  expect(after[0]?.text).toContain('Ohjattu toiseen palveluun');
  await bot.stop();
  // Neither in a record nor in what the store has freed.
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  const kept = files.join('');
  expect(kept.includes('"cleared":true')).toBe(true);
  expect(secrets.filter((word) => kept.includes(word))).toEqual([]);
  bot = await startTestBot();
});
