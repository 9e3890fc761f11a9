import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Reply, startTestBot, type TestBot } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { ask, button, doing, greeted } from '../../support/consultation-taps.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const shownIn = (reply: Reply | undefined): readonly string[] =>
  (reply?.buttons ?? []).flatMap(
    ({ data }) => /"consult_show","id":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? [],
  );

test('a list of more than a page is turned to its end and back, and every consultation is on it once', async () => {
  const jarkko = await greeted(bot, 'jarkko.nurmela');
  const elisa = await greeted(bot, 'elisa.koivula');
  for (let at = 0; at < 8; at += 1) {
    const question = `Lapsi herää öisin ${at + 2} kertaa, mitä kokeilisin?`;
    await ask(elisa, { service: 'perheneuvola', area: 'hartola' }, { question });
  }
  for (const [person, words] of [
    [jarkko, 'avoimet'],
    [elisa, 'omat konsultaatiot'],
  ] as const) {
    const [first] = await person.say(words);
    expect(first?.text).toContain('ja vielä 2');
    expect(first?.text).toMatch(/(vastuussa Jarkko Nurmela, kysytty|kysyi Elisa Koivula) tänään klo 9\.00\)/);
    const [second] = await person.press(button(first, 'Näytä lisää'));
    expect(second?.text).toContain('7\\. ');
    expect(second?.text).not.toContain('ja vielä');
    expect(faultsOfCard(second?.card)).toEqual([]);
    expect(second?.buttons.some(({ title }) => title === 'Näytä lisää')).toBe(false);
    const seen = [...shownIn(first), ...shownIn(second)];
    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
    const [again] = await person.press(button(second, 'Edelliset'));
    expect(shownIn(again)).toEqual(shownIn(first));
  }
});

test('a page that is not there any more is the last one, and nobody sees the list of another', async () => {
  await greeted(bot, 'jarkko.nurmela');
  const elisa = await greeted(bot, 'elisa.koivula');
  await ask(elisa, { service: 'perheneuvola', area: 'hartola' });
  const page = doing({ do: 'consult_list', list: 'mine', page: 7 });
  expect(shownIn((await elisa.press(page))[0])).toHaveLength(1);
  const other = await greeted(bot, 'ilona.hameenniemi');
  expect(shownIn((await other.press(page))[0])).toEqual([]);
});

test('what waits for the reader, what waits for who asked and the agreed times stand apart, each button by name', async () => {
  const jarkko = await greeted(bot, 'jarkko.nurmela');
  for (const name of ['elisa.koivula', 'marja-leena.rosenberg', 'ismo.poyhonen'])
    await ask(await greeted(bot, name), { service: 'perheneuvola', area: 'hartola' });
  const [all] = await jarkko.say('avoimet');
  const [second] = await jarkko.press(button(all, '2. Marja-Leena Rosenberg: Perheneuvola'));
  await jarkko.press(button(second, 'Sopii ti 17.11. klo 14–14.30'));
  const [third] = await jarkko.press(button(all, '3. Ismo Pöyhönen: Perheneuvola, Hartola'));
  const [form] = await jarkko.press(button(third, 'Pyydä lisätietoja'));
  await jarkko.press(button(form, 'Lähetä'), { text: 'Minkä ikäinen lapsi on?' });
  const [list] = await jarkko.say('avoimet');
  expect(list?.text).toMatch(
    /^\*\*Odottaa sinua\*\*\n\n1.*Koivula.*\n\n\*\*Odottaa kysyjää\*\*\n\n2.*Pöyhönen.*\n\n\*\*Sovitut ajat\*\*\n\n3.*Rosenberg.*$/,
  );
  expect(list?.buttons.map(({ title }) => title)).toEqual([
    '1. Elisa Koivula: Perheneuvola, Hartola',
    '2. Ismo Pöyhönen: Perheneuvola, Hartola',
    '3. Marja-Leena Rosenberg: ti 17.11. klo 14',
  ]);
});

test('a list begins with what is due first, without the words of the question; what is answered waits for who asked', async () => {
  const jarkko = await greeted(bot, 'jarkko.nurmela');
  const elisa = await greeted(bot, 'elisa.koivula');
  const about = { service: 'perheneuvola', area: 'hartola' };
  await ask(elisa, about, {
    urgency: 'two_weeks',
    question: 'Miten tuen lasta, kun vanhemmat eroavat ja muuttavat?',
  });
  await ask(elisa, about, { urgency: 'today', times: '', question: 'Mistä saa tukea uhmaikään?' });
  const [list] = await jarkko.say('avoimet');
  expect(list?.text).toMatch(/1\\\. .*odottaa vastausta, viimeistään tänään klo .*\)/);
  expect(list?.text).not.toContain('uhmaik');
  const [first] = await jarkko.press(button(list, '1. Elisa Koivula: kysytty tänään klo 9.00'));
  const [form] = await jarkko.press(button(first, 'Vastaa kirjallisesti'));
  await jarkko.press(button(form, 'Lähetä'), { text: 'Kokeilkaa rutiineja.' });
  expect((await jarkko.say('avoimet'))[0]?.text).toMatch(
    /Odottaa kysyjää\*\*\n\n2\\\. .*vastattu, merkitse lopputulos viimeistään/,
  );
  expect((await elisa.say('avoimet'))[0]?.text).toMatch(
    /Odottaa sinua\*\*\n\n1\\\. .*vastattu, päättyy viimeistään/,
  );
});

test('two questions of the same person about the same service are told apart by when they were asked', async () => {
  const jarkko = await greeted(bot, 'jarkko.nurmela');
  const elisa = await greeted(bot, 'elisa.koivula');
  const about = { service: 'perheneuvola', area: 'hartola' };
  await ask(elisa, about, { question: 'Mistä saa tukea uhmaikään?' });
  await bot.goTo(bot.now() + 3 * 3_600_000);
  await ask(elisa, about, { question: 'Miten tuen lasta muutossa?', urgency: 'two_weeks' });
  for (const [person, words, other] of [
    [jarkko, 'avoimet', 'Elisa Koivula'],
    [elisa, 'omat konsultaatiot', 'Jarkko Nurmela'],
  ] as const)
    expect((await person.say(words))[0]?.buttons.map(({ title }) => title)).toEqual([
      `1. ${other}: kysytty tänään klo 9.00`,
      `2. ${other}: kysytty tänään klo 12.00`,
    ]);
});
