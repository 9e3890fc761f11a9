import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { ask, button, doing, filled, greeted, idIn } from '../../support/consultation-taps.ts';
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

/** The cards of consultations in somebody's chat, as they look now. */
const cards = (person: TestPerson): readonly Reply[] =>
  person.chat().filter(({ card }) => JSON.stringify(card ?? {}).includes('"id":"consultation"'));
const titles = ({ buttons }: Reply): readonly string[] => buttons.map(({ title }) => title);

test('an older card says where things stand and opens the present one', async () => {
  await jarkko.press(doing({ do: 'consult_send', id, form: 'propose' }), { times: 'ke 18.11. klo 10' });
  await nina.press(doing({ do: 'consult_send', id, form: 'propose' }), { times: 'to 19.11. klo 10' });
  await bot.runDue();
  const [older, newer, ...others] = cards(jarkko);
  expect(others).toEqual([]);
  expect(newer?.text).toContain('Kysyjä ehdottaa muita aikoja');
  expect(older?.text).toContain('Tilanne: **odottaa vastausta** (tänään klo 9.00 alkaen)');
  expect(older?.text).toContain('Vastuussa: **Jarkko Nurmela**');
  expect(older?.text).not.toContain(filled.question);
  expect(older && titles(older)).toEqual(['Avaa']);
  const [opened] = await jarkko.press(button(older, 'Avaa'));
  expect(opened?.text).toContain(filled.question);
  expect(opened && titles(opened)).toContain('Sopii to 19.11. klo 10–10.30');
});

test('a card that shows it last is kept up to date, though nobody writes about it now', async () => {
  // Saturday: who asked calls it off, and the specialist is told on Monday only.
  await bot.goTo(Date.parse('2026-11-14T10:00:00Z'));
  newsOf(jarkko);
  await nina.press(doing({ do: 'consult_withdraw', id }));
  await bot.runDue();
  expect(newsOf(jarkko)).toEqual([]);
  expect(cards(jarkko).at(-1)?.text).toContain('Kysyjä perui kysymyksen.');
  expect(cards(jarkko).flatMap(titles)).not.toContain('Vastaa kirjallisesti');
  await bot.goTo(Date.parse('2026-11-16T06:30:00Z'));
  expect(newsOf(jarkko).map(({ text }) => text.split('\n')[0])).toEqual(['**Kysymys on peruttu**']);
  await bot.runDue();
  expect(cards(jarkko).slice(0, -1).map(titles)).toEqual(
    cards(jarkko)
      .slice(0, -1)
      .map(() => ['Avaa']),
  );
});
