import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Reply, startTestBot, type TestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

async function said(text: string, locale = 'fi-FI'): Promise<Reply> {
  const [reply] = await bot.person({ id: `${locale} ${text}`, locale }).say(text);
  if (!reply) throw new Error('no reply');
  return reply;
}

test.each([
  ['mikä on Elisan numero', 'Elisa Koivula'],
  ['elisan sähköposti', 'Elisa Koivula'],
  ['Elisa Koivulan puhelin', 'Elisa Koivula'],
  ['kuka on Jarkko Nurmela', 'Jarkko Nurmela'],
  ['Heikuran numero', 'Jaana Heikura'],
  ['heikuran puhelinnumero', 'Jaana Heikura'],
  ['Nurmela', 'Jarkko Nurmela'],
  ['vad har Marja-Leena för nummer', 'Marja-Leena Rosenberg'],
  ['Elisas telefonnummer', 'Elisa Koivula'],
  ['vem är Jarkko Nurmela', 'Jarkko Nurmela'],
  ["what's Elisa's email", 'Elisa Koivula'],
  ['who is Jarkko Nurmela', 'Jarkko Nurmela'],
  ['Elisa', 'Elisa Koivula'],
])('%s: %s and how to reach them', async (text, name) => {
  const reply = await said(text);
  expect(reply.text).toMatch(new RegExp(`^\\*\\*${name}\\*\\*.*\\+358 40`));
  expect(faultsOfCard(reply.card)).toEqual([]);
});

test.each([
  ['onko Kati töissä tänään', 'fi-FI', 'Tälle päivälle ei ole merkitty poissaoloa: Kati Seppänen.'],
  ['är Kati på plats idag', 'sv-FI', 'Ingen frånvaro är antecknad för i dag: Kati Seppänen.'],
  ['is Kati at work today', 'en-GB', 'No absence is marked for today: Kati Seppänen.'],
])('%s: whether an absence is known, and how to reach them', async (text, locale, line) => {
  const reply = await said(text, locale);
  expect(reply.text).toContain(line);
  expect(reply.text).toContain('kati.seppanen@example.org');
});

describe('a name that several bear', () => {
  test('shows both', async () => {
    const { text } = await said('mikä on Mervin numero');
    expect(text).toContain('**Mervi Nurmio**');
    expect(text).toContain('**Mervi Toivanen**');
  });

  test('shows a line for each of many', async () => {
    const { text } = await said('kuka on Tiina');
    expect(text).toMatch(/^Tämännimisiä on \d\. Kirjoita koko nimi/);
    expect(text).toContain('- **Tiina Välimaa**');
  });
});

test.each([
  ['mikä on Pekka Virtasen numero', 'fi-FI', 'En tunne tämännimistä työntekijää.'],
  ['vad är Gunnars telefonnummer', 'sv-FI', 'Jag känner ingen anställd med det namnet.'],
  ["what's Gunnar's phone number", 'en-GB', 'I know no worker by that name.'],
])('%s: nobody of the name is known, and it is not repeated', async (text, locale, line) => {
  const reply = await said(text, locale);
  expect(reply.text).toContain(line);
  expect(reply.text).not.toMatch(/Virta|Gunnar/);
});

test.each([
  ['Hartolan puhelinnumero', 'Hartola – mistä asiasta?'],
  ['kuka on Lahdessa kuraattori', 'Koulukuraattori'],
  ['kuka on lastenvalvoja Hangossa', 'Lastenvalvoja'],
  ['Hanko', 'Hanko – mistä asiasta?'],
])('%s: a place or a service is no person', async (text, line) => {
  const reply = await said(text);
  expect(reply.text).toContain(line);
  expect(reply.text).not.toContain('Päivikki');
});

test('a surname that is the name of a place is a person when a number is asked for, else the place', async () => {
  const asker = bot.person({ id: 'asker-place' });
  const [hanko] = await asker.say('Nummelan numero');
  expect(hanko?.text).toContain('Nummela – mistä asiasta?');
  const keeper = bot.person({ email: 'marketta.virolainen@example.org' });
  const [preview] = await keeper.say(
    'lisää työntekijä Anneli Nummela anneli.nummela@example.org 040 1234567',
  );
  const save = preview?.buttons.find(({ title }) => title === 'Vahvista');
  if (!save) throw new Error(`no preview: ${preview?.text}`);
  await keeper.press(save);
  const [person] = await asker.say('Nummelan numero');
  expect(person?.text).toContain('**Anneli Nummela**');
  const [place] = await asker.say('kuraattori Nummela');
  expect(place?.text).toContain('Alue: Nummela');
  expect(place?.text).not.toContain('Anneli');
});
