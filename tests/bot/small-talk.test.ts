import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { flagStrings } from '../../dialogs/strings/flag.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

const said = async (text: string, locale = 'fi-FI'): Promise<string> => {
  const [reply] = await bot.person({ id: `${locale} ${text}`, locale }).say(text);
  return reply?.text ?? '';
};

test.each([
  ['kuraattori Hollola', '**Koulukuraattori**\n\nAlue: Hollola'],
  ['pph asikkala', '**Perhepäivähoito**\n\nAlue: Asikkala'],
  ['talterapi Hangö', 'Område: Hangö'],
  ['speech therapy Hartola', 'Elisa Koivula'],
  ['moi', 'Hei! Kerro asia ja alue'],
  ['hejsan', 'Hej! Säg ärendet och området'],
  ['good morning', 'Hi! Tell me the matter and the area'],
  ['kiitti!', 'Ole hyvä!'],
  ['tack', 'Varsågod!'],
  ['thanks a lot', 'You are welcome!'],
])('%s', async (text, line) => {
  expect(await said(text)).toContain(line);
});

test.each([
  ['oot ihan turha', 'Harmi, etten ollut avuksi.', 'fi'],
  ['paska botti', 'Harmi, etten ollut avuksi.', 'fi'],
  ['värdelös', 'Synd att jag inte kunde hjälpa.', 'sv'],
  ['du är dum', 'Synd att jag inte kunde hjälpa.', 'sv'],
  ['you are useless', 'I am sorry I was no help.', 'en'],
  ['this is rubbish', 'I am sorry I was no help.', 'en'],
] as const)('%s: a calm line, and how to tell what is wrong', async (text, line, language) => {
  const answer = await said(text);
  expect(answer).toContain(line);
  expect(answer).toContain(`**${flagStrings[language].button}**`);
  expect(answer.split('\n')).toHaveLength(1);
});

test('to who has a home area the coordinator is told', async () => {
  const person = bot.person({ id: 'angry-at-home' });
  await person.say('kotialue Hartola');
  const [reply] = await person.say('ihan paska vastaus');
  expect(reply?.text).toContain('Kerro alueesi koordinaattorille, mikä meni pieleen: **Ismo Pöyhönen**');
});

test.each([
  ['vitun paska botti, kuka on kuraattori Hollolassa', 'Koulukuraattori'],
  ['oot turha. lapsi ei puhu, Hartola', 'Lasten puheterapia'],
  ['jävla bot, vem är kurator i Hangö', 'Område: Hangö'],
  ['useless bot, who is the school social worker in Hollola', 'Area: Hollola'],
])('%s: anger with a question is answered with the contact', async (text, line) => {
  expect(await said(text)).toContain(line);
});
