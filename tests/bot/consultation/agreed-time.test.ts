import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { ask, button, doing, end, greeted, idIn, inputsOf, start } from '../../support/consultation-taps.ts';
import { newsOf } from '../../support/news.ts';
import { holdWindow } from '../../support/windows.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const about = { service: 'perheneuvola', area: 'hartola' };

let bot: TestBot;
let nina: TestPerson;
let jarkko: TestPerson;
let id: string;
/** A time is agreed, and both have been told. */
beforeEach(async () => {
  bot = await startTestBot();
  jarkko = await greeted(bot, 'jarkko.nurmela');
  nina = await greeted(bot, 'nina.heiskari');
  await ask(nina, about);
  await bot.runDue();
  const [request] = newsOf(jarkko);
  id = idIn([request]);
  await jarkko.press(button(request, 'Sopii ti 17.11. klo 14–14.30'));
  await bot.runDue();
  newsOf(nina);
});
afterEach(() => bot.stop());

const sides = [
  ['who asked', () => nina, () => jarkko, 'Nina Heiskari'],
  ['the specialist', () => jarkko, () => nina, 'Jarkko Nurmela'],
] as const;

describe.each(sides)('%s', (_, mine, theirs, name) => {
  test('cancels with a reason, which the other one gets at once, with who it was', async () => {
    const [form] = await mine().press(doing({ do: 'consult_form', id, form: 'cancel' }));
    const isAsker = mine() === nina;
    await greeted(bot, 'kati.seppanen');
    expect(form?.text.includes('kysymys siirtyy seuraavalle')).toBe(!isAsker);
    const [after] = await mine().press(button(form, 'Peru aika'), { text: 'Sairastuin, otan yhteyttä.' });
    expect(after?.text).toContain(isAsker ? 'Sovittu aika on peruttu' : 'Vastuussa: **Kati Seppänen**');
    await bot.runDue();
    const [news] = newsOf(theirs());
    expect(news?.text).toContain(
      isAsker
        ? 'Konsultaatioaika on peruttu'
        : 'Sovittu aika peruuntui ja konsultaatio siirtyi toiselle henkilölle',
    );
    expect(news?.text).toContain('Sairastuin, otan yhteyttä');
    expect(news?.text).toContain(`Viimeksi: ${name} perui ajan (tänään klo 9.00).`);
    // Nothing is left to be asked about it afterwards.
    await bot.goTo(end + 1);
    expect([...(isAsker ? newsOf(nina) : []), ...newsOf(jarkko)]).toEqual([]);
  });

  test('proposes another time; the agreed one stands until the other one accepts it with a tap', async () => {
    const [form] = await mine().press(doing({ do: 'consult_form', id, form: 'reschedule' }));
    expect(form?.text).toContain('on voimassa, kunnes toinen hyväksyy uuden ajan');
    const [same] = await mine().press(button(form, 'Lähetä'), { times: 'ti 17.11. klo 14' });
    expect(same?.text).toContain('Aika on jo sovittu juuri silloin. Ehdota toista aikaa.');
    const [own] = await mine().press(button(form, 'Lähetä'), { times: 'ke 18.11. klo 10-11' });
    expect(own?.text).toContain('Aika on sovittu: **ti 17.11. klo 14–14.30**');
    expect(own?.text).toContain('Uudeksi ajaksi on ehdotettu: ke 18.11. klo 10–11. Sovittu aika on voimassa');
    await bot.runDue();
    const proposed = newsOf(theirs());
    const [list] = await theirs().say('omat konsultaatiot');
    expect(list?.text).toMatch(
      /Odottaa sinua\*\*\n\n1\\\. .*aika ti 17.11. klo 14–14.30, ehdotus uudesta ajasta odottaa vastaustasi/,
    );
    expect((await mine().say('omat konsultaatiot'))[0]?.text).toContain('klo 14–14.30, ehdotit uutta aikaa');
    const [news] = proposed;
    expect(news?.text).toContain('**Uutta aikaa ehdotetaan, sovittu aika on yhä voimassa**');
    expect(news?.text).toContain(`**${name}** ehdottaa uutta aikaa: ke 18.11. klo 10–11.`);
    const accept = news?.buttons.find(({ title }) => title.includes('ke 18.11. klo 10–11'));
    if (!accept) throw new Error(`no new time in: ${news?.text}`);
    const [agreed] = await theirs().press(accept);
    expect(agreed?.text).toContain('Aika on sovittu: **ke 18.11. klo 10–11**');
    await bot.runDue();
    const moved = newsOf(mine()).at(-1)?.text;
    expect(moved).toContain('Konsultaatiolle on sovittu uusi aika');
    expect(moved).toContain('Aika oli aiemmin ti 17.11. klo 14–14.30.');
  });

  test('accepts of a long time only the half hour they start at, among those the adviser has free', async () => {
    const [form] = await theirs().press(doing({ do: 'consult_form', id, form: 'reschedule' }));
    await theirs().press(button(form, 'Lähetä'), { times: 'ke 18.11. klo 12-16' });
    await bot.runDue();
    const pick = button(newsOf(mine()).at(-1), 'Valitse kellonaika: ke 18.11. klo 12–16');
    const [asked] = await mine().press(pick);
    expect(faultsOfCard(asked?.card)).toEqual([]);
    expect(asked?.text).toContain('Ehdotettu aika on ke 18.11. klo 12–16. Valitse, milloin aloitetaan.');
    const choices = JSON.stringify(asked?.card);
    expect(choices).toContain('ke 18.11. klo 15.30–16');
    const agree = button(asked, 'Sovi aika');
    const from = `${start + day - 30 * minute}`;
    expect((await mine().press(agree, { from: '1' }))[0]?.text).toContain('Valitse, milloin aloitetaan.');
    expect((await mine().press(agree, { from }))[0]?.text).toContain(
      'Aika on sovittu: **ke 18.11. klo 13.30–14**',
    );
  });

  test('may take the proposal back, or the other one may keep the agreed time, and its reminders come', async () => {
    const propose = doing({ do: 'consult_send', id, form: 'reschedule' });
    const [own] = await mine().press(propose, { times: 'ke 18.11. klo 10-11' });
    await bot.runDue();
    const [news] = newsOf(theirs());
    const [back] = await mine().press(button(own, 'Pidä sovittu aika'));
    expect(back?.text).not.toContain('ke 18.11.');
    await bot.runDue();
    expect(newsOf(theirs())[0]?.text).toContain('**Sovittu konsultaatioaika pysyy**');
    // The proposal is gone, and what was pressed too late changes nothing.
    const [late] = await theirs().press(news?.buttons[0] ?? button(news, 'Valitse'));
    expect(late?.text).toContain('Mitään ei muutettu.');

    await mine().press(propose, { times: 'to 19.11. klo 10' });
    await theirs().press(doing({ do: 'consult_keep', id }));
    await bot.runDue();
    expect(newsOf(mine())[0]?.text).toContain('**Sovittu konsultaatioaika pysyy**');
    await bot.goTo(start - 15 * 60_000);
    for (const person of [nina, jarkko])
      expect(newsOf(person).at(-1)?.text).toContain('**Konsultaatio alkaa pian**');
  });

  test('changes the proposal: what is proposed last counts, and the same again is said once', async () => {
    const propose = doing({ do: 'consult_send', id, form: 'reschedule' });
    await mine().press(propose, { times: 'ke 18.11. klo 10-11' });
    const [other] = await mine().press(propose, { times: 'to 19.11. klo 10-11' });
    expect(other?.text).toContain('Uudeksi ajaksi on ehdotettu: to 19.11. klo 10–11.');
    await mine().press(propose, { times: 'to 19.11. klo 10-11' });
    await bot.runDue();
    const news = newsOf(theirs());
    expect(news).toHaveLength(1);
    expect(news[0]?.buttons[0]?.title).toContain('to 19.11. klo 10–11');
  });
});

test('a proposal that nobody answers lapses: the agreed time stays, both hear so, and its reminders come', async () => {
  await nina.press(doing({ do: 'consult_send', id, form: 'reschedule' }), { times: 'ke 18.11. klo 10' });
  await bot.runDue();
  for (const person of [nina, jarkko]) newsOf(person);
  // A working day later.
  await bot.goTo(Date.parse('2026-11-13T07:00:00Z'));
  for (const person of [nina, jarkko]) {
    const [news] = newsOf(person);
    expect(news?.text).toContain('**Uudesta ajasta ei sovittu, konsultaatioaika pysyy**');
    expect(news?.text).toContain('Aika on sovittu: **ti 17.11. klo 14–14.30**');
  }
  await bot.goTo(start - 15 * 60_000);
  for (const person of [nina, jarkko])
    expect(newsOf(person).at(-1)?.text).toContain('**Konsultaatio alkaa pian**');
});

test('once the time has begun nobody can keep it: moving it looks for another one at once', async () => {
  await bot.goTo(start + 60_000);
  for (const person of [nina, jarkko]) newsOf(person);
  const [form] = await jarkko.press(doing({ do: 'consult_form', id, form: 'reschedule' }));
  expect(form?.text).toContain('on jo alkanut');
  await jarkko.press(button(form, 'Lähetä'), { times: 'ke 18.11. klo 10' });
  await bot.runDue();
  expect(newsOf(nina)[0]?.text).toContain('**Konsultaatiolle etsitään uutta aikaa**');
});

test('a time that lies in the past is refused in the form, which keeps it', async () => {
  await bot.goTo(start - 60_000);
  newsOf(nina);
  const [form] = await nina.press(doing({ do: 'consult_send', id, form: 'reschedule' }), {
    times: 'ti 17.11. klo 9',
  });
  expect(form?.text).toContain('on jo mennyt');
  expect(JSON.stringify(form?.card)).toContain('"value":"ti 17.11. klo 9"');
});

test('two taps of the same button change nothing the second time', async () => {
  const cancel = doing({ do: 'consult_send', id, form: 'cancel' });
  await Promise.all([nina.press(cancel, { text: '' }), nina.press(cancel, { text: '' })]);
  await bot.runDue();
  expect(newsOf(jarkko).filter(({ text }) => text.includes('peruttu'))).toHaveLength(1);
});

test('who cancels and who moves it at the same moment: the later one sees what happened', async () => {
  const [one, other] = await Promise.all([
    nina.press(doing({ do: 'consult_send', id, form: 'cancel' }), { text: '' }),
    jarkko.press(doing({ do: 'consult_send', id, form: 'reschedule' }), { times: 'ke 18.11. klo 10' }),
  ]);
  expect(one[0]?.text).toContain('Sovittu aika on peruttu');
  // A proposal that came first was there to be called off; one that came later sees who cancelled.
  expect(other[0]?.text).toMatch(
    /Uudeksi ajaksi on ehdotettu|jo päättynyt.+Viimeksi: Nina Heiskari perui ajan \(tänään klo 9\.00\)/,
  );
});

test('who wants to call off or move the only agreed time gets it with its buttons, on either side', async () => {
  for (const words of ['peru varaus', 'siirrä konsultaatioaika', 'avboka tiden', 'cancel my consultation'])
    for (const person of [nina, jarkko]) {
      const [shown] = await person.say(words);
      expect(JSON.stringify(shown?.buttons)).toContain('"form":"cancel"');
      expect(idIn([shown])).toBe(id);
    }
});

test('who names a day on which they have no time is told so before the one that they have', async () => {
  await holdWindow(bot.world);
  for (const words of ['peru konsultaatioaika 24.11.', 'peru ti 24.11. aika', 'peru aikani 24.11.']) {
    const [shown] = await nina.say(words);
    expect(shown?.text).toContain('Päivälle 24.11. sinulla ei ole sovittua aikaa. Tämä aika sinulla on:');
    expect(idIn([shown])).toBe(id);
  }
  for (const words of ['peru konsultaatioaika 17.11.', 'siirrä aikani perjantaille'])
    expect((await nina.say(words))[0]?.text).not.toContain('Päivälle');
});

test('who has lost their time and wants to move it sees what goes on, not whom to ask about the window', async () => {
  await holdWindow(bot.world);
  await nina.press(doing({ do: 'consult_send', id, form: 'cancel' }), { text: 'Sairastuin.' });
  await ask(nina, about);
  const [shown] = await nina.say('siirrä konsultaatioaika');
  expect(shown?.text).toContain('Nämä ovat kesken');
});

test('of several agreed times the list is shown, and without any what goes on', async () => {
  await nina.press(doing({ do: 'consult_send', id, form: 'cancel' }), { text: 'Sairastuin.' });
  expect((await nina.say('peru varaus'))[0]?.text).toContain(
    'Sinulla ei ole sovittua konsultaatioaikaa. Kun',
  );
  const times = ['ti 17.11. klo 14', 'to 19.11. klo 9'];
  for (const time of times) {
    await ask(nina, about, { question: `Lapsi ei nuku, kävisikö ${time}?`, times: time });
    expect((await nina.say('peru varaus'))[0]?.text).toContain('Nämä ovat kesken');
  }
  await bot.runDue();
  for (const { text, buttons } of newsOf(jarkko)) {
    const sopii = buttons.find(({ title }) => title.startsWith('Sopii'));
    if (text.includes('kysyy') && sopii) await jarkko.press(sopii);
  }
  const [list] = await nina.say('peru varaus');
  expect(list?.text).toContain('Ajat, joina kysyt neuvoa');
  expect(list?.text).not.toContain('Ajat, joina annat neuvoa');
  expect((await jarkko.say('peru aika'))[0]?.text).toMatch(/joina annat neuvoa.*ti 17\.11.*to 19\.11/s);
});

describe('in plain words', () => {
  test.each([
    ['peru', 'Peru aika'],
    ['Avboka', 'Avboka tiden'],
    ['cancel', 'Cancel the time'],
  ])('%s shows the only thing that can be cancelled, and cancels nothing by itself', async (text, title) => {
    const [shown] = await nina.say(text);
    expect(shown?.buttons.map((each) => each.title)).toContain(title);
    const stranger = await greeted(bot, 'saila.hokkanen');
    expect((await stranger.say(text))[0]?.text).toMatch(/peruttavaa|inget att avboka|nothing to cancel/);
  });

  test.each([
    ['ok sopii ke klo 10', 'Mikään ehdotettu aika ei odota', 'ke 18.11. klo 10–11'],
    ['det passar', 'Ingen föreslagen tid väntar', 'ons 18.11 kl. 10–11'],
    ['that works for me', 'No proposed time is waiting', 'Wed 18 Nov, 10:00–11:00'],
  ])('%s shows the proposal that waits, whose button agrees', async (text, nothing, time) => {
    expect((await nina.say(text))[0]?.text).toContain(nothing);
    const propose = doing({ do: 'consult_send', id, form: 'reschedule' });
    await jarkko.press(propose, { times: 'ke 18.11. klo 10-11' });
    const [shown] = await nina.say(text);
    expect(shown?.buttons.map(({ title }) => title)).toContainEqual(expect.stringContaining(time));
    expect((await jarkko.say(text))[0]?.text).toContain(nothing);
  });

  test('of several things that can be cancelled each is a tap away', async () => {
    await ask(nina, { service: 'puheterapia', area: 'hartola' });
    const [list] = await nina.say('peru');
    expect(list?.text).toContain('Mitä haluat perua?');
    expect(list?.buttons).toHaveLength(2);
  });

  test.each([
    ['siirrä konsultaationi perjantaille', '20.11.'],
    ['siirrä konsultaationi perjantaille klo 10', 'pe 20.11. klo 10–10.30'],
    ['flytta min konsultation till fredag', '20.11'],
    ['I want to move my consultation to Friday', '20 Nov'],
  ])('%s opens the form with the day in it, and moves nothing by itself', async (text, times) => {
    await bot.goTo(bot.now() + 2 * day);
    const [form] = await nina.say(text);
    expect(faultsOfCard(form?.card)).toEqual([]);
    expect(inputsOf(form?.card)).toMatchObject({ times });
    expect((await nina.say('omat konsultaatiot'))[0]?.text).toContain('17');
  });
});
