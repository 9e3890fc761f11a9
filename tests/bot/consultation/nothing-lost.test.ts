import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { ask, button, doing, filled, greeted, idIn, inputsOf } from '../../support/consultation-taps.ts';
import { newsOf } from '../../support/news.ts';

let bot: TestBot;
let nina: TestPerson;
let jarkko: TestPerson;
let id: string;
beforeEach(async () => {
  bot = await startTestBot();
  jarkko = await greeted(bot, 'jarkko.nurmela');
  nina = await greeted(bot, 'nina.heiskari');
  await ask(nina, { service: 'perheneuvola', area: 'hartola' });
  await bot.runDue();
  id = idIn(newsOf(jarkko));
});
afterEach(() => bot.stop());

const form = async (person: TestPerson, name: string) =>
  (await person.press(doing({ do: 'consult_form', id, form: name })))[0];

test.each([
  'answer',
  'ask_more',
  'propose',
  'hand_over',
  'decline',
])('the form %s shows the question that it is about', async (name) => {
  const opened = await form(jarkko, name);
  expect(opened?.text).toContain(filled.question);
  expect(faultsOfCard(opened?.card)).toEqual([]);
});

test('what is typed in the chat while somebody waits for it is told not to have gone there', async () => {
  await jarkko.press(doing({ do: 'consult_send', id, form: 'ask_more' }), {
    text: 'Minkä ikäinen lapsi on?',
  });
  await bot.runDue();
  newsOf(nina);
  const [answer] = await nina.say('kuvakortit ja päiväjärjestys kokeiltu jo pari kuukautta');
  expect(answer?.text).toContain('Tämä ei mennyt eteenpäin: Jarkko Nurmela odottaa sinulta vastausta.');
  const opened = (await nina.press(button(answer, 'Anna lisätietoja'))).at(-1);
  expect(Object.keys(inputsOf(opened?.card))).toEqual(['text']);
  // A question with an answer is one.
  const [other] = await nina.say('kuka on kuraattori Hartolassa');
  expect(other?.text).not.toContain('ei mennyt eteenpäin');
});

describe('an agreed time that is called off', () => {
  test('by who asked: the form says what comes of it, and both see which time it was', async () => {
    await jarkko.press(
      doing({
        do: 'consult_accept',
        id,
        start: Date.parse('2026-11-17T12:00:00Z'),
        end: Date.parse('2026-11-17T12:30:00Z'),
      }),
    );
    await bot.runDue();
    newsOf(nina);
    const opened = await form(nina, 'cancel');
    expect(opened?.text).toContain('Kun perut ajan **ti 17.11. klo 14–14.30**, konsultaatio päättyy.');
    const [over] = await nina.press(doing({ do: 'consult_send', id, form: 'cancel' }), { text: '' });
    expect(over?.text).toContain('Peruttu aika: **ti 17.11. klo 14–14.30**');
    await bot.runDue();
    const [told] = newsOf(jarkko);
    expect(told?.text).toContain('Peruttu aika: **ti 17.11. klo 14–14.30**');
    expect(told?.text).toContain('Poista se myös kalenteristasi.');
  });
});

test('of several times one that is not understood is told, and none is dropped', async () => {
  const propose = async (times: string) =>
    (await jarkko.press(doing({ do: 'consult_send', id, form: 'propose' }), { times }))[0];
  const unread = await propose('joku päivä joskus tai ke 18.11. klo 14');
  expect(unread?.text).toContain('En saanut selvää kohdasta ”joku päivä joskus”');
  const spoken = await propose('huomen aamul kasilta tai ens viikon keskiviikkona kello 14-15');
  expect(spoken?.text).toContain('pe 13.11. klo 8');
  expect(spoken?.text).toContain('ke 18.11. klo 14–15');
});

test('who gives advice proposes no time at which they have agreed on something else', async () => {
  await jarkko.press(
    doing({
      do: 'consult_accept',
      id,
      start: Date.parse('2026-11-17T12:00:00Z'),
      end: Date.parse('2026-11-17T12:30:00Z'),
    }),
  );
  const saila = await greeted(bot, 'saila.hokkanen');
  await ask(saila, { service: 'perheneuvola', area: 'hartola' }, { times: 'ke 18.11. klo 9' });
  await bot.runDue();
  const other = idIn(newsOf(jarkko).filter(({ text }) => text.includes('Saila Hokkanen')));
  const propose = async (times: string) =>
    (await jarkko.press(doing({ do: 'consult_send', id: other, form: 'propose' }), { times }))[0];
  const refused = await propose('ti 17.11. klo 14');
  expect(refused?.text).toContain('ti 17.11. klo 14–14.30: sinulla on jo konsultaatio');
  expect(inputsOf(refused?.card)).toMatchObject({ times: 'ti 17.11. klo 14' });
  expect((await propose('ti 17.11. klo 15'))?.text).not.toContain('sinulla on jo konsultaatio');
});

test('a question that is too long is told to be so, whole in its form', async () => {
  const long = 'Lapsi herää öisin. '.repeat(80);
  const saila = await greeted(bot, 'saila.hokkanen');
  const again = await ask(saila, { service: 'perheneuvola', area: 'hartola' }, { question: long });
  expect(again?.text).toContain('Lyhennä se enintään 1000 merkkiin.');
  expect(inputsOf(again?.card).question).toBe(long.trim());
});

test('who met nobody at the agreed time asks again, before and after the other side has said so', async () => {
  const [from, to] = [Date.parse('2026-11-17T12:00:00Z'), Date.parse('2026-11-17T12:30:00Z')];
  await jarkko.press(doing({ do: 'consult_accept', id, start: from, end: to }));
  await bot.goTo(to + 60_000);
  const shown = async () => (await nina.press(doing({ do: 'consult_show', id }))).at(-1);
  expect(button(await shown(), 'Kysy uudelleen')).toBeDefined();
  await jarkko.press(doing({ do: 'consult_send', id, form: 'close' }), { kind: 'did_not_happen' });
  const again = (await nina.press(button(await shown(), 'Kysy uudelleen'))).at(-1);
  expect(inputsOf(again?.card)).toMatchObject({ question: filled.question });
});
