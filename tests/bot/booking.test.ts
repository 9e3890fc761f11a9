import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { consultationKind } from '../../dialogs/consultation/kind.ts';
import { changeWindow } from '../../dialogs/consultation/windows/change-window.ts';
import type { ConsultationWindow } from '../../dialogs/consultation/windows/window-schema.ts';
import type { Reply, TestBot, TestPerson } from '../support/bot.ts';
import { startTestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { ask, button, doing, greeted, idIn, inputsOf } from '../support/consultation-taps.ts';
import { newsOf } from '../support/news.ts';
import { bookedIn, holdWindow } from '../support/windows.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Tuesday 17 November 2026, 12.00 in Helsinki: the first slot. */
const noon = Date.parse('2026-11-17T10:00:00Z');
const half = 30 * minute;

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const place = { service: 'perheneuvola', area: 'hartola' };
const slot = (start: number, window = 'w-1') => doing({ do: 'consult_book', ...place, window, start });

const titles = (reply: Reply | undefined): readonly string[] =>
  reply?.buttons.map(({ title }) => title) ?? [];
async function openForm(person: TestPerson): Promise<Reply | undefined> {
  const form = (await person.press(doing({ do: 'consult', ...place }))).at(-1);
  expect(faultsOfCard(form?.card)).toEqual([]);
  expect(titles(form).length).toBeLessThanOrEqual(6);
  return form;
}
const kept = async (replies: readonly (Reply | undefined)[]) =>
  (await bot.world.documents.get(consultationKind, idIn(replies)))?.body;
const change = (how: (window: ConsultationWindow) => ConsultationWindow): Promise<unknown> =>
  changeWindow(bot.world, 'w-1', how, bot.now());

describe('a free time', () => {
  test.each([
    'varaa perheneuvolan konsultaatioaika ti 24.11.',
    'onks Jarkolla aikaa ti 24.11.',
    'boka konsultationstid hos familjerådgivningen ti 24.11.',
  ])('%s: the area asked back is one with times, and the day is kept', async (words) => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const [asked] = await elisa.say(words);
    const place = asked?.buttons.find(({ title }) => ['Hartola', 'Gustav Adolfs'].includes(title));
    if (!place) throw new Error(`no area with times: ${asked?.text}`);
    expect(faultsOfCard(asked?.card)).toEqual([]);
    const form = (await elisa.press(place)).at(-1);
    expect(form?.text).toMatch(/24\.11/);
    expect(form?.text).not.toMatch(/17\.11/);
  });

  test('stands on the answer, is booked with one tap, and both know of it', async () => {
    await holdWindow(bot.world);
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const elisa = await greeted(bot, 'elisa.koivula');
    const [answer] = await elisa.say('perheneuvola hartola');
    expect(answer?.text).toContain('Seuraava vapaa konsultaatioaika: ti 17.11. klo 12–12.30');
    expect(faultsOfCard(answer?.card)).toEqual([]);
    const form = (await elisa.press(button(answer, 'Kysy neuvoa'))).at(-1);
    expect(titles(form)).toEqual([
      'Varaa ti 17.11. klo 12–12.30',
      'Varaa ti 17.11. klo 12.30–13',
      'Varaa ti 17.11. klo 13–13.30',
      'Lisää aikoja',
      'Lähetä',
    ]);
    expect(form?.text).toContain('Jarkko Nurmela');
    const [booked] = await elisa.press(button(form, 'Varaa ti 17.11. klo 12–12.30'));
    expect(booked?.text).toContain('Aika on sovittu: **ti 17.11. klo 12–12.30**');
    expect(await bookedIn(bot.world)).toEqual([noon]);
    expect(await kept([booked])).toMatchObject({
      state: { kind: 'scheduled', time: { start: noon, end: noon + half } },
      slot: { window: 'w-1', start: noon },
      holder: { email: 'jarkko.nurmela@example.org' },
      way: 'meeting',
    });
    expect((await kept([booked]))?.question).toBeUndefined();
    await bot.runDue();
    expect(newsOf(jarkko)[0]?.text).toContain('Konsultaatioaika on sovittu');
    expect((await elisa.say('perheneuvola hartola'))[0]?.text).toContain('ti 17.11. klo 12.30–13');
  });

  test('is booked with the question that is written, and for all who give it together', async () => {
    await holdWindow(bot.world, {
      specialists: ['jarkko.nurmela@example.org', 'ismo.poyhonen@example.org'],
    });
    const elisa = await greeted(bot, 'elisa.koivula');
    const ismo = await greeted(bot, 'ismo.poyhonen');
    await greeted(bot, 'jarkko.nurmela');
    const form = await openForm(elisa);
    expect(form?.text).toContain('Jarkko Nurmela ja Ismo Pöyhönen');
    const question = 'Lapsi ei nuku öisin, mitä kokeilisin?';
    const [booked] = await elisa.press(slot(noon), { question });
    expect(await kept([booked])).toMatchObject({
      question,
      holder: { email: 'jarkko.nurmela@example.org' },
      together: ['ismo.poyhonen@example.org'],
    });
    await bot.runDue();
    expect(newsOf(ismo)[0]?.text).toContain(question);

    // Who only helps has it in their list too, until they cannot be there.
    expect((await ismo.say('omat konsultaatiot'))[0]?.text).toContain(
      'Perheneuvola, Hartola: aika ti 17.11. klo 12–12.30 (kysyi Elisa Koivula',
    );
    const [away] = await ismo.say('olen poissa 17.11.-18.11.');
    await ismo.press(button(away, 'Vahvista'));
    await bot.runDue();
    expect((await ismo.say('omat konsultaatiot'))[0]?.text).toContain('Mikään kysymys ei odota sinua.');
    const [dropped] = newsOf(elisa);
    expect(dropped?.text).toContain('**Yksi neuvon antajista ei pääse mukaan**');
    expect(dropped?.text).toContain('Aika on sovittu: **ti 17.11. klo 12–12.30**');
    expect(dropped?.text).toContain('**Ismo Pöyhönen** ei pääse mukaan. Neuvo annetaan silti.');
    expect(dropped?.text).not.toContain('Neuvoa antavat yhdessä');
  });

  test('is found in the list of more, and booked from it; what was typed stays', async () => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const form = await openForm(elisa);
    const typed = { question: 'Mitä kokeilisin?', times: 'ke 18.11. klo 9', way: 'phone' };
    const [list] = await elisa.press(button(form, 'Lisää aikoja'), typed);
    expect(faultsOfCard(list?.card)).toEqual([]);
    expect(inputsOf(list?.card)).toMatchObject(typed);
    expect(JSON.stringify(list?.card)).toContain('ti 1.12. klo 12.30–13');
    const [booked] = await elisa.press(button(list, 'Varaa valittu aika'), {
      ...typed,
      slot: `${noon + 7 * day} w-1`,
    });
    expect(booked?.text).toContain('ti 24.11. klo 12–12.30');
    const [none] = await elisa.press(button(list, 'Varaa valittu aika'), { ...typed, slot: '' });
    expect(none?.text).toContain('Valitse aika.');
    expect(inputsOf(none?.card)).toMatchObject(typed);
  });

  test('may be one of several at the same time, which are told apart by who gives them', async () => {
    await holdWindow(bot.world);
    await holdWindow(bot.world, {
      id: 'w-2',
      way: 'phone',
      areas: ['paijat-hame'],
      specialists: ['helmi.kuusisto@example.org'],
    });
    const form = await openForm(await greeted(bot, 'elisa.koivula'));
    expect(titles(form).slice(0, 2)).toEqual([
      'Varaa ti 17.11. klo 12–12.30, Jarkko Nurmela',
      'Varaa ti 17.11. klo 12–12.30, Helmi Kuusisto',
    ]);
    expect(form?.text).toContain('ti 17.11. klo 12–12.30: Helmi Kuusisto, Puhelu');
  });

  test('is not offered to the one who would give it to themself', async () => {
    await holdWindow(bot.world);
    const form = await openForm(await greeted(bot, 'jarkko.nurmela'));
    expect(titles(form)).toEqual(['Lähetä']);
  });

  test.each([
    ['sv', 'Nästa lediga konsultationstid: tis 17.11 kl. 12–12.30', 'Boka tis 17.11 kl. 12–12.30'],
    ['en', 'Next free consultation time: Tue 17 Nov, 12:00–12:30', 'Book Tue 17 Nov, 12:00–12:30'],
  ])('is offered in %s', async (lang, line, title) => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const [answer] = await elisa.press(doing({ do: 'contact', ...place, lang }));
    expect(answer?.text).toContain(line);
    const form = (await elisa.press(doing({ do: 'consult', ...place, lang }))).at(-1);
    expect(faultsOfCard(form?.card)).toEqual([]);
    expect(titles(form)[0]).toBe(title);
    const [booked] = await elisa.press(button(form, title));
    expect(booked?.text).toContain(title.replace(/^\S+ /, ''));
  });

  test('keeps its time on the wall over the change of the clocks', async () => {
    await holdWindow(bot.world);
    await bot.goTo(Date.parse('2027-03-24T08:00:00Z'));
    const form = await openForm(await greeted(bot, 'elisa.koivula'));
    expect(titles(form)[0]).toBe('Varaa ti 30.3. klo 12–12.30');
    const elisa = await greeted(bot, 'elisa.koivula');
    await elisa.press(button(form, 'Varaa ti 30.3. klo 12–12.30'));
    expect(await bookedIn(bot.world)).toEqual([Date.parse('2027-03-30T09:00:00Z')]);
  });

  test('can be booked by somebody whose e-mail is not known', async () => {
    await holdWindow(bot.world);
    const guest = bot.person({ id: 'guest' });
    await guest.say('hei');
    expect((await guest.press(slot(noon)))[0]?.text).toContain('Aika on sovittu');
  });
});

describe('somebody who is asked for by name', () => {
  test.each([
    ['varaan ajan Jarkko Nurmelalta Hartolaan', 'Varaa ti 17.11. klo 12–12.30'],
    ['kysyn neuvoa Jarkko Nurmelalta, perheneuvola Hartola', 'Varaa ti 17.11. klo 12–12.30'],
    ['jag vill boka tid hos Jarkko Nurmela, Hartola', 'Boka tis 17.11 kl. 12–12.30'],
    ['book a time with Jarkko Nurmela in Hartola', 'Book Tue 17 Nov, 12:00–12:30'],
  ])('their free times are offered: %s', async (said, title) => {
    await holdWindow(bot.world);
    const [form] = await (await greeted(bot, 'elisa.koivula')).say(said);
    expect(titles(form)[0]).toBe(title);
  });

  test('the area is asked when they give advice in several', async () => {
    const [asked] = await (await greeted(bot, 'elisa.koivula')).say('varaan ajan Jarkko Nurmelalta');
    expect(asked?.text).toContain('**Perheneuvola** – minkä alueen asia on?');
    expect(titles(asked)).toContain('Hartola–Sysmän perhekeskusalue');
  });

  test.each([
    ['mikä on Jarkko Nurmelan numero', '**Perheneuvola** (konsultti)', 'Kysy neuvoa: Perheneuvola'],
    ['Jarkko Nurmela puhelin', '**Perheneuvola** (konsultti)', 'Kysy neuvoa: Perheneuvola'],
    ['hur når jag Jarkko Nurmela?', '**Familjerådgivning** (konsult)', 'Be om råd: Familjerådgivning'],
    ['who is Jarkko Nurmela?', '(consultant)', 'Ask for advice: Family counselling clinic'],
  ])('who they are and how they are reached: %s', async (said, post, title) => {
    const [shown] = await (await greeted(bot, 'elisa.koivula')).say(said);
    expect(shown?.text).toContain('[+358 40 000 0035](tel:+358400000035)');
    expect(shown?.text).toContain(post);
    expect(titles(shown)).toContain(title);
    expect(faultsOfCard(shown?.card)).toEqual([]);
  });

  test('who gives no consultations is to be reached directly', async () => {
    const [shown] = await (await greeted(bot, 'elisa.koivula')).say('varaan ajan Ismo Pöyhöseltä');
    expect(shown?.text).toContain('Ota häneen yhteyttä suoraan.');
  });
});

describe('nobody is promised to two at the same time', () => {
  const doublyAsked = { times: 'ti 17.11. klo 12' };

  test('a time that is agreed on is no free slot any more', async () => {
    await holdWindow(bot.world);
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const elisa = await greeted(bot, 'elisa.koivula');
    await ask(elisa, place, doublyAsked);
    await bot.runDue();
    const [asked] = jarkko.inbox();
    const [agreed] = await jarkko.press(button(asked, 'Sopii ti 17.11. klo 12–12.30'));
    expect(agreed?.text).toContain('Aika on sovittu');
    const saila = await greeted(bot, 'saila.hokkanen');
    expect(titles(await openForm(saila))[0]).toBe('Varaa ti 17.11. klo 12.30–13');
    // A card from before still has the button.
    expect((await saila.press(slot(noon)))[0]?.text).not.toContain('Aika on sovittu');
    expect(await bookedIn(bot.world)).toEqual([]);
  });

  test('who is booked cannot agree on another thing at that time', async () => {
    await holdWindow(bot.world);
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    await (await greeted(bot, 'saila.hokkanen')).press(slot(noon));
    const elisa = await greeted(bot, 'elisa.koivula');
    await ask(elisa, place, { times: 'ti 17.11. klo 12 tai ti 17.11. klo 15' });
    await bot.runDue();
    const asked = jarkko
      .inbox()
      .find(({ buttons }) => buttons.some(({ title }) => title.startsWith('Sopii')));
    expect(asked?.text).toContain('ti 17.11. klo 12–12.30: sinulla on jo konsultaatio');
    expect(titles(asked).filter((title) => title.startsWith('Sopii'))).toEqual([
      'Sopii ti 17.11. klo 15–15.30',
    ]);
    // A card from before still has the button.
    const old = { do: 'consult_accept', id: idIn([asked]), start: noon, end: noon + 1_800_000 };
    const [busy] = await jarkko.press(doing(old));
    expect(busy?.text).toContain('Sinulla on jo konsultaatio ti 17.11. klo 12–12.30.');
    expect(busy?.text).toContain('ti 17.11. klo 12–12.30: sinulla on jo konsultaatio');
    expect(titles(busy)).toContain('Ehdota aikoja');

    // Nor can another agreed time be moved there.
    await jarkko.press(button(asked, 'Sopii ti 17.11. klo 15–15.30'));
    const id = idIn([asked]);
    await elisa.press(doing({ do: 'consult_send', id, form: 'reschedule' }), { times: 'ti 17.11. klo 12' });
    await bot.runDue();
    const moving = jarkko.inbox().at(-1);
    expect(moving?.text).toContain('ti 17.11. klo 12–12.30: sinulla on jo konsultaatio');
    const [still] = await jarkko.press(doing(old));
    expect(still?.text).toContain('Sinulla on jo konsultaatio ti 17.11. klo 12–12.30.');
    expect(still?.text).toContain('Aika on sovittu: **ti 17.11. klo 15–15.30**');
  });

  test('a wished time at which who is asked is away is no button', async () => {
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const [away] = await jarkko.say('olen poissa 17.11.');
    if (titles(away).includes('Vahvista')) await jarkko.press(button(away, 'Vahvista'));
    jarkko.inbox();
    const elisa = await greeted(bot, 'elisa.koivula');
    await ask(elisa, place, { times: 'ti 17.11. klo 12 tai ke 18.11. klo 15' });
    await bot.runDue();
    const asked = jarkko.inbox().at(-1);
    expect(asked?.text).toContain('ti 17.11. klo 12–12.30: olet poissa');
    expect(titles(asked)[0]).toBe('Sopii ke 18.11. klo 15–15.30');
  });

  test('who asks is asked back before they book two things at once', async () => {
    await holdWindow(bot.world);
    await holdWindow(bot.world, { id: 'w-2', specialists: ['kati.seppanen@example.org'] });
    await greeted(bot, 'jarkko.nurmela');
    await greeted(bot, 'kati.seppanen');
    const elisa = await greeted(bot, 'elisa.koivula');
    const id = idIn(await elisa.press(slot(noon)));
    const typed = { question: 'Mitä kokeilisin?' };
    const [asked] = await elisa.press(slot(noon, 'w-2'), typed);
    expect(asked?.text).toContain('Sinulla on jo konsultaatio samaan aikaan: ti 17.11. klo 12–12.30.');
    expect(faultsOfCard(asked?.card)).toEqual([]);
    expect(inputsOf(asked?.card)).toMatchObject(typed);
    expect(await bookedIn(bot.world, 'w-2')).toEqual([]);
    await elisa.press(button(asked, 'Varaa silti ti 17.11. klo 12–12.30'), typed);
    expect(await bookedIn(bot.world, 'w-2')).toEqual([noon]);

    // So it is with a move of her own; one that others make goes through, and says so.
    const [moving] = await elisa.press(
      doing({ do: 'consult_rebook', id, window: 'w-1', start: noon + half }),
    );
    expect(moving?.text).toContain('Aika on sovittu: **ti 17.11. klo 12.30–13**');
    await bot.runDue();
    const [back] = await elisa.press(doing({ do: 'consult_rebook', id, window: 'w-1', start: noon }));
    expect(titles(back)).toEqual(['Varaa silti ti 17.11. klo 12–12.30', 'Takaisin']);
    newsOf(elisa);
    await change((window) => ({
      ...window,
      moved: [{ from: bot.world.dayOf(noon), to: bot.world.dayOf(noon), starts: '11:30', ends: '14:00' }],
    }));
    await bot.runDue();
    const letter = newsOf(elisa).at(-1);
    expect(letter?.text).toContain('Aika on sovittu: **ti 17.11. klo 12–12.30**');
    expect(letter?.text).toContain(
      'Huomaa: sinulla on samaan aikaan toinenkin konsultaatio (ti 17.11. klo 12–12.30).',
    );
    expect(titles(letter)[0]).toBe('Siirrä: ti 17.11. klo 11.30–12');
    expect(faultsOfCard(letter?.card)).toEqual([]);
  });

  test('two windows of one specialist at one time give one slot', async () => {
    await holdWindow(bot.world);
    await holdWindow(bot.world, { id: 'w-2' });
    await (await greeted(bot, 'saila.hokkanen')).press(slot(noon));
    const elisa = await greeted(bot, 'elisa.koivula');
    expect((await elisa.press(slot(noon, 'w-2')))[0]?.text).not.toContain('Aika on sovittu');
    expect(titles(await openForm(elisa)).slice(0, 2)).toEqual([
      'Varaa ti 17.11. klo 12.30–13',
      'Varaa ti 17.11. klo 13–13.30',
    ]);
    await holdWindow(bot.world, { id: 'w-3', way: 'phone' });
    expect(titles(await openForm(elisa)).slice(0, 2)).toEqual([
      'Varaa ti 17.11. klo 12.30–13, Teams-kokous',
      'Varaa ti 17.11. klo 12.30–13, Puhelu',
    ]);
  });
});

describe('what is written with a booking', () => {
  test('is refused by kind, nothing is booked or kept, and the form stays filled in', async () => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const typed = { question: 'Soita 040 765 4321', times: 'ke 18.11. klo 9' };
    const [refused] = await elisa.press(slot(noon), typed);
    expect(refused?.text).toContain('puhelinnumero (sana 2)');
    expect(inputsOf(refused?.card)).toMatchObject(typed);
    expect(titles(refused)[0]).toBe('Varaa ti 17.11. klo 12–12.30');
    expect(await bookedIn(bot.world)).toEqual([]);
    const stored = await bot.world.documents.find(consultationKind, { limit: 10 });
    expect(stored).toEqual([]);
  });

  test('is asked back when a name may be a client, and booked with one more tap', async () => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const typed = { question: 'Tapasin Helmin eilen, mitä neuvoisit?' };
    const [doubt] = await elisa.press(slot(noon + half), typed);
    expect(titles(doubt)[0]).toBe('Ei asiakkaan nimiä: ti 17.11. klo 12.30–13');
    expect(titles(doubt).length).toBeLessThanOrEqual(6);
    expect(faultsOfCard(doubt?.card)).toEqual([]);
    const [booked] = await elisa.press(button(doubt, 'Ei asiakkaan nimiä: ti 17.11. klo 12.30–13'), typed);
    expect(booked?.text).toContain('ti 17.11. klo 12.30–13');
  });

  test('is at most a thousand characters long', async () => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const [long] = await elisa.press(slot(noon), { question: 'a'.repeat(1001) });
    expect(long?.text).toContain('enintään 1000 merkkiin');
    expect(await bookedIn(bot.world)).toEqual([]);
  });
});

describe('two people', () => {
  test('who tap one slot at the same moment: one gets it, the other the next one with one tap', async () => {
    await holdWindow(bot.world, { when: { kind: 'weekly', weekday: 2, starts: '08:00', ends: '16:00' } });
    const first = Date.parse('2026-11-17T06:00:00Z');
    const people = [await greeted(bot, 'elisa.koivula'), await greeted(bot, 'ismo.poyhonen')];
    for (let round = 0; round < 8; round += 1) {
      const start = first + round * 2 * half;
      const replies = await Promise.all(people.map((person) => person.press(slot(start))));
      const late = replies.filter(([reply]) => reply?.text.includes('ehti juuri mennä'));
      expect(late).toHaveLength(1);
      const loser = people[replies.findIndex(([reply]) => reply?.text.includes('ehti juuri mennä'))];
      const [again] = late[0] ?? [];
      const [next] = again?.buttons ?? [];
      expect(next?.data).toMatchObject({ start: start + half });
      if (!next) throw new Error('nothing is offered instead');
      expect((await loser?.press(next))?.[0]?.text).toContain('Aika on sovittu');
    }
    expect(new Set(await bookedIn(bot.world)).size).toBe(16);
  });

  test('many of them, for the last slots: each slot is given once, and nobody gets two', async () => {
    await holdWindow(bot.world);
    const people = await Promise.all(
      Array.from({ length: 12 }, async (_, at) => {
        const person = bot.person({ id: `person-${at}` });
        await person.say('hei');
        return person;
      }),
    );
    const replies = await Promise.all(people.map((person, at) => person.press(slot(noon + (at % 4) * half))));
    expect(replies.filter(([reply]) => reply?.text.includes('Aika on sovittu'))).toHaveLength(4);
    expect(await bookedIn(bot.world)).toEqual([0, 1, 2, 3].map((at) => noon + at * half));
  });
});

describe('the same tap', () => {
  test('that comes twice books once, and both copies are answered alike', async () => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const tap = elisa.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'x', data: slot(noon).data } },
    });
    const [first, second] = await Promise.all([bot.post(tap), bot.post(tap)]);
    expect(second.body).toEqual(first.body);
    expect((await bot.post(tap)).body).toEqual(first.body);
    expect(await bookedIn(bot.world)).toEqual([noon]);
    expect(await bot.world.documents.find(consultationKind, { limit: 10 })).toHaveLength(1);
  });

  test('done twice shows what has been booked already', async () => {
    await holdWindow(bot.world, { capacity: 3 });
    const elisa = await greeted(bot, 'elisa.koivula');
    await elisa.press(slot(noon));
    expect((await elisa.press(slot(noon)))[0]?.text).toContain('Tämä aika on jo varattu sinulle.');
    expect(await bookedIn(bot.world)).toEqual([noon]);
  });
});

describe('a button of an old card', () => {
  const oldTap = async (start = noon): Promise<Reply | undefined> =>
    (await (await greeted(bot, 'elisa.koivula')).press(slot(start)))[0];

  test('whose time is past says so, and offers the next ones', async () => {
    await holdWindow(bot.world);
    await bot.goTo(noon + hour);
    const late = await oldTap();
    expect(late?.text).toContain('Aikaa tänään klo 12.00 ei voi enää varata.');
    expect(titles(late)[0]).toBe('Varaa ti 24.11. klo 12–12.30');
  });

  test('whose day has been called off says so, and offers the next ones', async () => {
    await holdWindow(bot.world);
    await change((window) => ({ ...window, daysOff: [...window.daysOff, bot.world.dayOf(noon)] }));
    const off = await oldTap();
    expect(off?.text).toContain('Aikaa ti 17.11. klo 12 ei enää pidetä.');
    expect(titles(off)[0]).toBe('Varaa ti 24.11. klo 12–12.30');
  });

  test('whose window has ended says so, and the question can be sent', async () => {
    await holdWindow(bot.world);
    await change((window) => ({ ...window, ended: bot.world.dayOf(bot.now() - day) }));
    const ended = await oldTap();
    expect(ended?.text).toContain('ei enää pidetä');
    expect(titles(ended)).toEqual(['Lähetä']);
  });

  test('for a window that is none for the area, or none at all, books nothing', async () => {
    await holdWindow(bot.world, { areas: ['sysma'] });
    expect((await oldTap())?.text).toContain('ei enää pidetä');
    const elisa = await greeted(bot, 'elisa.koivula');
    expect((await elisa.press(slot(noon, 'no-such')))[0]?.text).toContain('ei enää pidetä');
    expect(await bookedIn(bot.world)).toEqual([]);
  });
});

describe('when nothing is free', () => {
  const once = { when: { kind: 'once', on: '2026-11-17', starts: '12:00', ends: '12:30' } };

  test('somebody waits, is told of a freed time, and books it with one tap', async () => {
    await holdWindow(bot.world, once);
    const ismo = await greeted(bot, 'ismo.poyhonen');
    const [first] = await ismo.press(slot(noon));
    const elisa = await greeted(bot, 'elisa.koivula');
    const form = await openForm(elisa);
    expect(form?.text).toContain('Vapaita konsultaatioaikoja ei juuri nyt ole.');
    expect(titles(form)).toEqual(['Ilmoita, kun aika vapautuu', 'Lähetä']);
    const typed = { question: 'Mitä kokeilisin?' };
    const [joined] = await elisa.press(button(form, 'Ilmoita, kun aika vapautuu'), typed);
    expect(joined?.text).toContain('Olet nyt jonossa');
    expect(inputsOf(joined?.card)).toMatchObject(typed);
    expect(titles(joined)).toEqual(['Poistu jonosta', 'Lähetä']);

    await ismo.press(doing({ do: 'consult_send', id: idIn([first]), form: 'cancel' }), { text: '' });
    await bot.runDue();
    await bot.runDue();
    const letter = newsOf(elisa).find(({ buttons }) =>
      buttons.some(({ data }) => JSON.stringify(data).includes('book_offered')),
    );
    const offered = letter?.buttons.find(({ data }) => JSON.stringify(data).includes('book_offered'));
    if (!offered) throw new Error('no time was offered');
    expect(titles(await openForm(await greeted(bot, 'ismo.poyhonen')))).toContain(
      'Ilmoita, kun aika vapautuu',
    );
    const [booked] = await elisa.press(offered);
    expect(booked?.text).toContain('Aika on sovittu: **ti 17.11. klo 12–12.30**');
    expect(await bookedIn(bot.world)).toEqual([noon]);
  });

  test('who waits is offered the times of a window that is set up later, in the order in which they came', async () => {
    await holdWindow(bot.world, once);
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const ismo = await greeted(bot, 'ismo.poyhonen');
    await ismo.press(slot(noon));
    const [elisa, nina] = [await greeted(bot, 'elisa.koivula'), await greeted(bot, 'nina.heiskari')];
    for (const each of [elisa, nina]) await each.press(doing({ do: 'book_wait', ...place }));
    const [preview] = await jarkko.say(
      'perheneuvolan konsultaatioaika to 19.11. klo 9-9.30, 30 min, Hartola, Teams',
    );
    await jarkko.press(button(preview, 'Vahvista'));
    await bot.runDue();
    await bot.runDue();
    const offers = (person: TestPerson) =>
      newsOf(person).filter(({ buttons }) =>
        buttons.some(({ data }) => JSON.stringify(data).includes('book_offered')),
      );
    expect(offers(elisa).map(({ text }) => text)).toEqual([expect.stringContaining('to 19.11. klo 9–9.30')]);
    expect(offers(nina)).toEqual([]);
  });

  test('who was offered a time that is then called off hears of it, and the offer does not stand', async () => {
    await holdWindow(bot.world, once);
    await greeted(bot, 'jarkko.nurmela');
    const ismo = await greeted(bot, 'ismo.poyhonen');
    const [first] = await ismo.press(slot(noon));
    const elisa = await greeted(bot, 'elisa.koivula');
    await elisa.press(doing({ do: 'book_wait', ...place }));
    await ismo.press(doing({ do: 'consult_send', id: idIn([first]), form: 'cancel' }), { text: '' });
    await bot.runDue();
    await bot.runDue();
    expect(newsOf(elisa).at(-1)?.text).toContain('Sinulle on vapaa konsultaatioaika');
    await change((window) => ({ ...window, daysOff: [bot.world.dayOf(noon)] }));
    await bot.runDue();
    const [letter] = newsOf(elisa);
    expect(letter?.text).toContain('Et voi enää varata tarjottua aikaa **ti 17.11. klo 12–12.30**.');
    expect(letter?.text).toContain('Olet yhä jonossa.');
    expect(faultsOfCard(letter?.card)).toEqual([]);
    const shown = elisa.chat().map(({ text }) => text);
    expect(shown.filter((text) => text.includes('Sitä ennen kukaan muu'))).toEqual([]);
  });

  test('who waits is told for what, with the button to leave', async () => {
    await holdWindow(bot.world, once);
    await (await greeted(bot, 'ismo.poyhonen')).press(slot(noon));
    const elisa = await greeted(bot, 'elisa.koivula');
    expect((await elisa.say('olen jonossa'))[0]?.text).toContain('Et ole jonossa');
    await elisa.press(doing({ do: 'book_wait', ...place }));
    const [shown] = await elisa.say('poistu jonosta');
    expect(shown?.text).toContain('Perheneuvola, Hartola');
    expect(faultsOfCard(shown?.card)).toEqual([]);
    const [mine] = await elisa.say('omat konsultaatiot');
    expect(mine?.text).toContain('Olet jonossa näihin konsultaatioaikoihin.');
    expect(titles(mine)).toContain('Poistu jonosta');
    expect(faultsOfCard(mine?.card)).toEqual([]);
    const [left] = await elisa.press(button(shown, 'Poistu jonosta'));
    expect(left?.text).toContain('Et ole enää jonossa.');
    expect((await elisa.say('jag står i kö'))[0]?.text).toContain('Du står inte i kö');
  });

  test('places in queues and the times that are kept stand in the own list, with buttons to book and to leave', async () => {
    await holdWindow(bot.world, once);
    const ismo = await greeted(bot, 'ismo.poyhonen');
    const [first] = await ismo.press(slot(noon));
    const elisa = await greeted(bot, 'elisa.koivula');
    await elisa.press(doing({ do: 'book_wait', ...place }));
    const [waiting] = await elisa.say('omat konsultaatiot');
    expect(waiting?.text).toContain('Olet jonossa näihin konsultaatioaikoihin.');
    expect(waiting?.text).toContain('- Perheneuvola, Hartola');
    expect(titles(waiting)).toEqual(['Poistu jonosta']);
    await ismo.press(doing({ do: 'consult_send', id: idIn([first]), form: 'cancel' }), { text: '' });
    await bot.runDue();
    const [kept] = await elisa.say('omat konsultaatiot');
    expect(kept?.text).toContain(
      '- Perheneuvola, Hartola: **ti 17.11. klo 12–12.30**. Varaa aika viimeistään',
    );
    expect(titles(kept)).toEqual(['Varaa ti 17.11. klo 12–12.30', 'Poistu jonosta']);
    expect(faultsOfCard(kept?.card)).toEqual([]);
    expect((await elisa.say('avoimet'))[0]?.text).not.toContain('Olet jonossa');
    await elisa.press(button(kept, 'Poistu jonosta'));
    expect((await elisa.say('omat konsultaatiot'))[0]?.text).not.toContain('Olet jonossa');
  });

  test('who waits may leave, from the form and from the message', async () => {
    await holdWindow(bot.world, once);
    await (await greeted(bot, 'ismo.poyhonen')).press(slot(noon));
    const elisa = await greeted(bot, 'elisa.koivula');
    const [joined] = await elisa.press(doing({ do: 'book_wait', ...place }));
    const [left] = await elisa.press(button(joined, 'Poistu jonosta'));
    expect(left?.text).toContain('Et ole enää jonossa.');
    expect(titles(left)).toEqual(['Ilmoita, kun aika vapautuu', 'Lähetä']);
    await elisa.press(doing({ do: 'book_wait', ...place }));
    const [gone] = await elisa.press(doing({ do: 'book_leave', window: 'w-1' }));
    expect(gone?.text).toContain('Et ole enää jonossa.');
    expect(titles(await openForm(elisa))).toEqual(['Ilmoita, kun aika vapautuu', 'Lähetä']);
  });

  test('nobody waits who cannot be written to', async () => {
    await holdWindow(bot.world, once);
    await (await greeted(bot, 'ismo.poyhonen')).press(slot(noon));
    const guest = bot.person({ id: 'guest' });
    await guest.say('hei');
    expect((await guest.press(doing({ do: 'book_wait', ...place })))[0]?.text).toContain(
      'en tiedä sähköpostiosoitettasi',
    );
  });
});

describe('a booked time', () => {
  test('is moved to another slot with one tap, and the first one is free again', async () => {
    await holdWindow(bot.world);
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const elisa = await greeted(bot, 'elisa.koivula');
    const [booked] = await elisa.press(slot(noon));
    const id = idIn([booked]);
    await bot.runDue();
    newsOf(jarkko);
    const [form] = await elisa.press(doing({ do: 'consult_form', id, form: 'reschedule' }));
    expect(faultsOfCard(form?.card)).toEqual([]);
    expect(titles(form)).toEqual([
      'Siirrä: ti 17.11. klo 12.30–13',
      'Siirrä: ti 17.11. klo 13–13.30',
      'Siirrä: ti 17.11. klo 13.30–14',
      'Lähetä',
      'Takaisin',
    ]);
    const send = doing({ do: 'consult_send', id, form: 'reschedule' });
    const [unclear] = await elisa.press(send, { times: 'joskus' });
    expect(unclear?.text).toContain('Ajoista ei saanut selvää');
    expect(titles(unclear)).toEqual(titles(form));
    const move = button(form, 'Siirrä: ti 17.11. klo 13–13.30');
    const [moved] = await elisa.press(move);
    expect(moved?.text).toContain('Aika on sovittu: **ti 17.11. klo 13–13.30**');
    expect((await elisa.press(move))[0]?.text).toContain('Aika on sovittu: **ti 17.11. klo 13–13.30**');
    await bot.runDue();
    expect(await bookedIn(bot.world)).toEqual([noon + 2 * half]);
    expect(newsOf(jarkko)[0]?.text).toContain('ti 17.11. klo 13–13.30');
  });

  test('stays when the other slot has just been taken, and the next one is offered', async () => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const id = idIn(await elisa.press(slot(noon)));
    await (await greeted(bot, 'ismo.poyhonen')).press(slot(noon + half));
    const move = doing({ do: 'consult_rebook', id, window: 'w-1', start: noon + half });
    const [taken] = await elisa.press(move);
    expect(taken?.text).toContain('Aika ti 17.11. klo 12.30 ehti juuri mennä.');
    expect(titles(taken)[0]).toBe('Siirrä: ti 17.11. klo 13–13.30');
    expect(await bookedIn(bot.world)).toEqual([noon, noon + half]);
  });

  test('that the specialist wants is proposed, held until the answer, and booked when it is accepted', async () => {
    await holdWindow(bot.world);
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const elisa = await greeted(bot, 'elisa.koivula');
    const id = idIn(await elisa.press(slot(noon)));
    await bot.runDue();
    newsOf(elisa);
    const [form] = await jarkko.press(doing({ do: 'consult_form', id, form: 'reschedule' }));
    expect(JSON.stringify(form?.card)).toContain('Vapaat ajat, joita voit ehdottaa');
    const wish = button(form, 'Ehdota: ti 17.11. klo 12.30–13');
    const [proposed] = await jarkko.press(wish);
    expect(proposed?.text).toContain(
      'Uudeksi ajaksi on ehdotettu: ti 17.11. klo 12.30–13. Sovittu aika on voimassa',
    );
    expect((await jarkko.press(wish))[0]?.text).toContain('Uudeksi ajaksi on ehdotettu');
    expect(await bookedIn(bot.world)).toEqual([noon, noon + half]);
    const [late] = await (await greeted(bot, 'ismo.poyhonen')).press(slot(noon + half));
    expect(late?.text).toContain('ehti juuri mennä');
    await bot.runDue();
    const [asked] = newsOf(elisa);
    expect(asked?.text).toContain('ehdottaa uutta aikaa: ti 17.11. klo 12.30–13.');
    const [agreed] = await elisa.press(button(asked, 'Valitse ti 17.11. klo 12.30–13'));
    expect(agreed?.text).toContain('Aika on sovittu: **ti 17.11. klo 12.30–13**');
    await bot.runDue();
    expect(await bookedIn(bot.world)).toEqual([noon + half]);
  });

  test('that the specialist wants is free again when who asked keeps the agreed one', async () => {
    await holdWindow(bot.world);
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const elisa = await greeted(bot, 'elisa.koivula');
    const id = idIn(await elisa.press(slot(noon)));
    await jarkko.press(doing({ do: 'consult_rebook', id, window: 'w-1', start: noon + half }));
    // The booking is looked after while nobody has answered, and stays.
    await bot.goTo(bot.now() + 2 * 3_600_000);
    expect(await bookedIn(bot.world)).toEqual([noon, noon + half]);
    await elisa.press(doing({ do: 'consult_keep', id }));
    await bot.runDue();
    expect(await bookedIn(bot.world)).toEqual([noon]);
  });

  test('stays when the specialist has agreed on something else at the other time', async () => {
    await holdWindow(bot.world);
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    await ask(await greeted(bot, 'ismo.poyhonen'), place, { times: 'ti 17.11. klo 12.30' });
    await bot.runDue();
    await jarkko.press(button(jarkko.inbox()[0], 'Sopii ti 17.11. klo 12.30–13'));
    const elisa = await greeted(bot, 'elisa.koivula');
    const id = idIn(await elisa.press(slot(noon)));
    const move = doing({ do: 'consult_rebook', id, window: 'w-1', start: noon + half });
    expect((await elisa.press(move))[0]?.text).toContain('Aika ti 17.11. klo 12.30 ehti juuri mennä.');
    expect(await bookedIn(bot.world)).toEqual([noon]);
    const [mine] = await elisa.say('my consultations');
    expect(mine?.text).toContain(
      'Family counselling clinic, Hartola: time Tue 17 Nov, 12:00–12:30 (responsible: Jarkko Nurmela',
    );
  });

  test('that falls with the absence of the specialist is named as fallen', async () => {
    await holdWindow(bot.world);
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const elisa = await greeted(bot, 'elisa.koivula');
    await elisa.press(slot(noon));
    await bot.runDue();
    newsOf(elisa);
    const [away] = await jarkko.say('olen poissa 17.11.');
    expect(away?.text).toContain(
      'Poissaolon ajalle on sovittu konsultaatioita (Jarkko Nurmela): ti 17.11. klo 12–12.30.',
    );
    expect(faultsOfCard(away?.card)).toEqual([]);
    expect((await jarkko.say('olen poissa 18.11.'))[0]?.text).not.toContain('on sovittu konsultaatioita');
    await jarkko.press(button(away, 'Vahvista'));
    await bot.runDue();
    expect(newsOf(elisa).at(-1)?.text).toContain('Aiemmin sovittu aika ti 17.11. klo 12–12.30 ei enää pidä.');
  });

  test('is moved by nobody else', async () => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const id = idIn(await elisa.press(slot(noon)));
    const ismo = await greeted(bot, 'ismo.poyhonen');
    await ismo.press(doing({ do: 'consult_rebook', id, window: 'w-1', start: noon + half }));
    expect(await bookedIn(bot.world)).toEqual([noon]);
  });

  test('that is called off is free again at once', async () => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const id = idIn(await elisa.press(slot(noon)));
    await elisa.press(doing({ do: 'consult_send', id, form: 'cancel' }), { text: '' });
    await bot.runDue();
    expect(titles(await openForm(elisa))[0]).toBe('Varaa ti 17.11. klo 12–12.30');
  });
});

describe('a wish in words', () => {
  test.each([
    ['varaa konsultaatioaika perheneuvola Hartola', 'Varaa ti 17.11. klo 12–12.30'],
    ['konsultaatio perheneuvolasta Hartolaan', 'Varaa ti 17.11. klo 12–12.30'],
    ['vapaat konsultaatioajat perheneuvola Hartola', 'Varaa valittu aika'],
    ['boka tid för familjerådgivningens konsultation i Hartola', 'Boka tis 17.11 kl. 12–12.30'],
    ['book a consultation with family counselling in Hartola', 'Book Tue 17 Nov, 12:00–12:30'],
    ['varaa aika perheneuvolaan Hartola', 'Varaa ti 17.11. klo 12–12.30'],
    ['varaa ti 24.11. klo 12.30 perheneuvola Hartola', 'Varaa ti 24.11. klo 12.30–13'],
    ['varaa 24.11. perheneuvola Hartola', 'Varaa ti 24.11. klo 12–12.30'],
    ['onko perheneuvolalla vapaita aikoja Hartola', 'Varaa valittu aika'],
  ])('%s opens the form', async (text, title) => {
    await holdWindow(bot.world);
    const [form] = await (await greeted(bot, 'elisa.koivula')).say(text);
    expect(titles(form)[0]).toBe(title);
  });

  test.each([
    ['kysy perheneuvolalta Hartola: Kolmevuotias ei nuku, mitä kokeilla?', 'fi'],
    ['fråga familjerådgivningen i Hartola: Kolmevuotias ei nuku, mitä kokeilla?', 'sv'],
    ['consultation about speech therapy in Hartola: Kolmevuotias ei nuku, mitä kokeilla?', 'en'],
  ])('%s fills in the question', async (text) => {
    const [form] = await (await greeted(bot, 'elisa.koivula')).say(text);
    expect(inputsOf(form?.card)).toMatchObject({ question: 'Kolmevuotias ei nuku, mitä kokeilla?' });
  });

  test('for a time that is not free says so and offers the next ones', async () => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const [form] = await elisa.say('varaa ke 18.11. klo 10 perheneuvola Hartola');
    expect(form?.text).toContain('Aika ke 18.11. klo 10 ei ole vapaa.');
    expect(titles(form)[0]).toBe('Varaa ti 24.11. klo 12–12.30');
    const [none] = await elisa.say('onko puheterapialla vapaita aikoja Hartola');
    expect(none?.text).toContain('Tähän ei ole varattavia konsultaatioaikoja. Voit lähettää kysymyksen.');
  });

  test('keeps its question while the area is asked, and repeats nothing of what is refused', async () => {
    const elisa = await greeted(bot, 'elisa.koivula');
    const [asked] = await elisa.say('konsultaatio perheneuvolasta: Kolmevuotias ei nuku, mitä kokeilla?');
    expect(faultsOfCard(asked?.card)).toEqual([]);
    const [choose] = asked?.buttons ?? [];
    if (!choose) throw new Error('no area can be chosen');
    const { question = '' } = inputsOf(asked?.card);
    const form = (await elisa.press(choose, { area: 'hartola', question: String(question) })).at(-1);
    expect(inputsOf(form?.card)).toMatchObject({ question: 'Kolmevuotias ei nuku, mitä kokeilla?' });
    const secret = '131052-308T';
    const [refused] = await elisa.say(`konsultaatio perheneuvola Hartola: äidin tunnus on ${secret}`);
    expect(refused?.text).toContain('henkilötunnus (sana 4)');
    expect(refused?.text).toContain('poista äskeinen viestisi');
    expect(JSON.stringify(refused)).not.toContain(secret);
    expect(titles(refused)).toEqual(['Lähetä']);
  });

  test('without an area asks for it with buttons or a list; the home area is enough', async () => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const [asked] = await elisa.say('varaa aika perheneuvolan konsultaatioon');
    expect(asked?.text).toContain('minkä alueen asia on?');
    expect(faultsOfCard(asked?.card)).toEqual([]);
    const [choose] = asked?.buttons ?? [];
    if (!choose) throw new Error('no area can be chosen');
    expect((await elisa.press(choose, { area: 'hartola' })).at(-1)?.text).toContain('ti 17.11. klo 12–12.30');
    await elisa.say('kotialueeni on Hartola');
    const [form] = await elisa.say('varaa aika perheneuvolan konsultaatioon');
    expect(titles(form)[0]).toBe('Varaa ti 17.11. klo 12–12.30');
  });

  test('whose area is asked back may be answered with the area alone', async () => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    await elisa.say('varaa aika perheneuvolan konsultaatioon');
    expect((await elisa.say('Hartola'))[0]?.text).toContain(
      'Seuraava vapaa konsultaatioaika: ti 17.11. klo 12–12.30',
    );
  });

  test('without a clear service offers the near ones, or says what to write', async () => {
    const elisa = await greeted(bot, 'elisa.koivula');
    const [near] = await elisa.say('konsultaatio terapiasta Hartolaan');
    expect(titles(near).length).toBeGreaterThan(1);
    const [first] = near?.buttons ?? [];
    if (!first) throw new Error('no service is offered');
    expect((await elisa.press(first)).at(-1)?.text).toContain('Hartola');
    expect((await elisa.say('varaa konsultaatioaika'))[0]?.text).toContain(
      '*konsultaatio puheterapiasta Hartolaan*',
    );
  });

  test.each([
    ['varaa aika', 'Valitse', 'Perheneuvola, Hartola'],
    ['boka en tid', 'Välj', 'Familjerådgivning, Gustav Adolfs'],
    ['Book a time', 'Choose', 'Family counselling clinic, Hartola'],
  ])('%s has what was asked lately and what can be booked near by a tap away', async (text, choose, near) => {
    await holdWindow(bot.world);
    const elisa = await greeted(bot, 'elisa.koivula');
    const [open] = await elisa.say(text);
    expect(faultsOfCard(open?.card)).toEqual([]);
    expect(titles(open)).toEqual([choose]);
    const form = (await elisa.press(button(open, choose), { service: 'perheneuvola' })).at(-1);
    expect(faultsOfCard(form?.card)).toEqual([]);
    await elisa.say('kotialueeni on Hartola');
    await ask(elisa, { service: 'puheterapia', area: 'sysma' });
    const [known] = await elisa.say(text);
    expect(titles(known)).toEqual([choose, expect.stringContaining('Sysmä'), near]);
    expect(titles((await elisa.press(button(known, near))).at(-1))[0]).toMatch(/17/);
    expect((await elisa.press(button(known, choose), { service: '' })).at(-1)?.buttons).toHaveLength(3);
  });

  test.each([
    ['miten konsultaatio toimii?', 'Aloita', 'Valitse'],
    ['hur fungerar konsultation', 'Börja', 'Välj'],
    ['how does a consultation work', 'Start', 'Choose'],
  ])('%s is explained shortly, with one button to begin', async (text, start, choose) => {
    const elisa = await greeted(bot, 'elisa.koivula');
    const [explained] = await elisa.say(text);
    expect(faultsOfCard(explained?.card)).toEqual([]);
    expect(titles(explained)).toEqual([start]);
    expect(titles((await elisa.press(button(explained, start))).at(-1))).toEqual([choose]);
  });

  test('for which no times are held says so, and the question can be sent', async () => {
    const [form] = await (await greeted(bot, 'elisa.koivula')).say(
      'varaa konsultaatioaika perheneuvola Hartola',
    );
    expect(form?.text).toContain('Tähän ei ole varattavia konsultaatioaikoja.');
    expect(titles(form)).toEqual(['Lähetä']);
  });
});

describe('a booked time that is lost', () => {
  const booked = async () => {
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const elisa = await greeted(bot, 'elisa.koivula');
    const id = idIn(await elisa.press(slot(noon)));
    await bot.runDue();
    newsOf(elisa);
    newsOf(jarkko);
    return { jarkko, elisa, id };
  };
  const callOff = () =>
    change((window) => ({ ...window, daysOff: [...window.daysOff, bot.world.dayOf(noon)] }));

  test('is replaced by another one with one tap on the message that tells of it', async () => {
    await holdWindow(bot.world);
    const { jarkko, elisa, id } = await booked();
    await callOff();
    await bot.runDue();
    const letter = newsOf(elisa).at(-1);
    expect(letter?.text).toContain('Varaamasi konsultaatioaika peruuntui');
    // Who booked a time has set no day until which the advice is needed.
    expect(letter?.text).not.toContain('Neuvo tarvitaan');
    expect(letter?.text).toContain('Teams-kokous');
    expect(faultsOfCard(letter?.card)).toEqual([]);
    expect(titles(letter).slice(0, 4)).toEqual([
      'Varaa ti 24.11. klo 12–12.30',
      'Varaa ti 24.11. klo 12.30–13',
      'Varaa ti 24.11. klo 13–13.30',
      'Lisää kysymys',
    ]);
    const tap = button(letter, 'Varaa ti 24.11. klo 12.30–13');
    expect((await elisa.press(tap))[0]?.text).toContain('Aika on sovittu: **ti 24.11. klo 12.30–13**');
    expect((await elisa.press(tap))[0]?.text).toContain('Aika on sovittu: **ti 24.11. klo 12.30–13**');
    newsOf(jarkko);
    await bot.runDue();
    expect(await bookedIn(bot.world)).toEqual([noon + 7 * day + half]);
    expect((await kept([letter]))?.slot).toEqual({ window: 'w-1', start: noon + 7 * day + half });
    expect(newsOf(jarkko).at(-1)?.text).toContain('Aika on sovittu: **ti 24.11. klo 12.30–13**');
    expect(idIn([letter])).toBe(id);
  });

  test('without a question is no question: who asked may write one, and wait when nothing is free', async () => {
    await holdWindow(bot.world, {
      horizonWeeks: 1,
      when: { kind: 'weekly', weekday: 2, starts: '12:00', ends: '12:30' },
    });
    const { jarkko, elisa, id } = await booked();
    await callOff();
    await bot.runDue();
    const asked = newsOf(jarkko).at(-1);
    expect(asked?.text).toContain('**Elisa Koivula** tarvitsee sinulta konsultaatioajan.');
    expect(titles(asked)).toEqual(expect.not.arrayContaining(['Vastaa kirjallisesti']));
    const letter = newsOf(elisa).at(-1);
    expect(faultsOfCard(letter?.card)).toEqual([]);
    expect(letter?.text).toContain('**Jarkko Nurmela** sai viestin, että tarvitset uuden ajan.');
    expect(letter?.text).toContain('Vapaita konsultaatioaikoja ei juuri nyt ole.');
    expect(titles(letter).slice(0, 4)).toEqual([
      'Ilmoita, kun aika vapautuu',
      'Lisää kysymys',
      'Ehdota aikoja',
      'En tarvitse uutta aikaa',
    ]);
    const [form] = await elisa.press(button(letter, 'Lisää kysymys'));
    await elisa.press(button(form, 'Lähetä'), { text: 'Mikä auttaa nukahtamaan?' });
    await bot.runDue();
    expect(newsOf(jarkko).at(-1)?.text).toContain('Mikä auttaa nukahtamaan?');
    const [joined] = await elisa.press(button(letter, 'Ilmoita, kun aika vapautuu'));
    expect(joined?.text).toContain('Olet jonossa. Saat viestin, kun aika vapautuu.');
    newsOf(elisa);

    // What is offered to them is for the same consultation.
    await change((window) => ({ ...window, daysOff: [] }));
    await bot.runDue();
    const offer = newsOf(elisa).find(({ buttons }) => JSON.stringify(buttons).includes('book_offered'));
    const [first] = offer?.buttons ?? [];
    if (!first) throw new Error('no time was offered');
    expect((await elisa.press(first))[0]?.text).toContain('Aika on sovittu: **ti 17.11. klo 12–12.30**');
    expect((await bot.world.documents.get(consultationKind, id))?.body.slot?.start).toBe(noon);
  });

  test('of a window for that day alone leaves nothing to wait for', async () => {
    await holdWindow(bot.world, {
      when: { kind: 'once', on: '2026-11-17', starts: '12:00', ends: '12:30' },
    });
    const { elisa } = await booked();
    await callOff();
    await bot.runDue();
    const letter = newsOf(elisa).at(-1);
    expect(letter?.text).toContain('Varaamasi konsultaatioaika peruuntui');
    expect(titles(letter)).not.toContain('Ilmoita, kun aika vapautuu');
    expect(titles(await openForm(elisa))).not.toContain('Ilmoita, kun aika vapautuu');
  });

  test('is offered to who had it, before those who wait, when its day is held after all', async () => {
    await holdWindow(bot.world, { horizonWeeks: 1 });
    const { elisa, id } = await booked();
    await callOff();
    await bot.runDue();
    const saila = await greeted(bot, 'saila.hokkanen');
    await saila.press(doing({ do: 'book_wait', ...place }));
    newsOf(elisa);
    await change((window) => ({ ...window, daysOff: [] }));
    await bot.runDue();
    await bot.runDue();
    const [letter] = newsOf(elisa);
    expect(letter?.text).toContain('**Konsultaatiopäivä pidetään sittenkin, aikasi on taas vapaa**');
    expect(letter?.text).toContain('**ti 17.11. klo 12–12.30**. Varaa aika viimeistään tänään klo 11.00.');
    expect(newsOf(saila).at(-1)?.text).toContain('**ti 17.11. klo 12.30–13**');
    const [again] = await elisa.press(button(letter, 'Varaa aika'));
    expect(again?.text).toContain('Aika on sovittu: **ti 17.11. klo 12–12.30**');
    expect((await bot.world.documents.get(consultationKind, id))?.body.slot?.start).toBe(noon);
  });

  test('since the specialist cannot come is for nobody else', async () => {
    await holdWindow(bot.world);
    const { jarkko, id } = await booked();
    const ismo = await greeted(bot, 'ismo.poyhonen');
    await jarkko.press(doing({ do: 'consult_send', id, form: 'cancel' }), { text: 'Sairastuin.' });
    await bot.runDue();
    const [late] = await ismo.press(slot(noon));
    expect(late?.text).toContain('ehti juuri mennä');
    expect(await bookedIn(bot.world)).toEqual([]);
  });

  test('by the specialist offers the next ones, and one tap asks the same again', async () => {
    await holdWindow(bot.world);
    const { jarkko, elisa, id } = await booked();
    const question = 'Lapsi ei nuku öisin, mitä kokeilisin?';
    await elisa.press(doing({ do: 'consult_send', id, form: 'question' }), { text: question });
    await jarkko.press(doing({ do: 'consult_send', id, form: 'cancel' }), { text: '' });
    await bot.runDue();
    const off = newsOf(elisa).at(-1);
    // Nobody else could be written to.
    expect(off?.text).toContain('Aiemmin sovittu aika ti 17.11. klo 12–12.30 ei enää pidä.');
    expect(off?.text).toContain('Voit varata uuden ajan heti.');
    expect(faultsOfCard(off?.card)).toEqual([]);
    expect(titles(off).slice(0, 4)).toEqual([
      'Varaa ti 17.11. klo 12.30–13',
      'Varaa ti 17.11. klo 13–13.30',
      'Varaa ti 17.11. klo 13.30–14',
      'Kysy uudelleen',
    ]);
    const [again] = await elisa.press(button(off, 'Varaa ti 17.11. klo 12.30–13'));
    expect(again?.text).toContain('Aika on sovittu: **ti 17.11. klo 12.30–13**');
    expect(again?.text).toContain(question);
    // Nobody else gets to read it.
    const [other] = await (await greeted(bot, 'ismo.poyhonen')).press(
      doing({ do: 'consult_book', ...place, window: 'w-1', start: noon + 2 * half, again: id }),
    );
    expect(other?.text).toContain('Aika on sovittu');
    expect(other?.text).not.toContain(question);
  });

  test('and then one that somebody else was quicker to book leaves the next ones', async () => {
    await holdWindow(bot.world);
    const { elisa, id } = await booked();
    await callOff();
    await bot.runDue();
    await (await greeted(bot, 'ismo.poyhonen')).press(slot(noon + 7 * day));
    const again = doing({ do: 'consult_rebook', id, window: 'w-1', start: noon + 7 * day });
    const [late] = await elisa.press(again);
    expect(late?.text).toContain('Aika ti 24.11. klo 12 ehti juuri mennä.');
    expect(titles(late)[0]).toBe('Varaa ti 24.11. klo 12.30–13');
  });

  test('since the specialist is away, is given by whoever gives the next one', async () => {
    await holdWindow(bot.world);
    const { jarkko, elisa } = await booked();
    await greeted(bot, 'kati.seppanen');
    const [away] = await jarkko.say('olen poissa 17.11.');
    await jarkko.press(button(away, 'Vahvista'));
    await bot.runDue();
    const letter = newsOf(elisa).at(-1);
    expect((await kept([letter]))?.holder.email).not.toBe('jarkko.nurmela@example.org');
    await elisa.press(button(letter, 'Varaa ti 24.11. klo 12–12.30'));
    await bot.runDue();
    expect(await kept([letter])).toMatchObject({
      holder: { email: 'jarkko.nurmela@example.org' },
      state: { kind: 'scheduled' },
    });
    expect(newsOf(jarkko).at(-1)?.text).toContain('Aika on sovittu: **ti 24.11. klo 12–12.30**');
  });

  test('twice does not bring back the first one as a time that suits', async () => {
    await holdWindow(bot.world);
    const { jarkko, elisa } = await booked();
    await callOff();
    await bot.runDue();
    await elisa.press(button(newsOf(elisa).at(-1), 'Varaa ti 24.11. klo 12–12.30'));
    await change((window) => ({ ...window, daysOff: [...window.daysOff, bot.world.dayOf(noon + 7 * day)] }));
    await bot.runDue();
    const letter = newsOf(jarkko).at(-1);
    expect(letter?.text).toContain('Varattu konsultaatioaika peruuntui');
    expect(titles(letter).filter((title) => title.startsWith('Sopii'))).toEqual([]);
  });

  test('is none when its day is moved: it goes along, in the calendar too', async () => {
    await holdWindow(bot.world);
    const { jarkko, elisa, id } = await booked();
    const ismo = await greeted(bot, 'ismo.poyhonen');
    await ismo.press(slot(noon + 3 * half));
    const [preview] = await jarkko.say('siirrä perheneuvolan konsultaatioaika 17.11. -> 19.11. klo 13-14.30');
    expect(preview?.text).toContain('Yksi varattu konsultaatio siirtyy mukana.');
    expect(preview?.text).toContain('yksi varattu konsultaatio menettää aikansa');
    expect(preview?.text).toContain('- ti 17.11. klo 13.30–14: ei mahdu uusiin kellonaikoihin');
    await jarkko.press(button(preview, 'Vahvista'));
    const before = (await bot.world.documents.get(consultationKind, id))?.body.sequence ?? 0;
    newsOf(jarkko);
    newsOf(ismo);
    await bot.runDue();
    const there = noon + 2 * day + hour;
    expect(await bookedIn(bot.world)).toEqual([there]);
    const [letter] = newsOf(elisa);
    expect(letter?.text).toContain('Varaamasi konsultaatioaika siirtyi');
    expect(letter?.text).toContain('Aika on sovittu: **to 19.11. klo 13–13.30**');
    expect(letter?.text).toContain('Aika oli aiemmin ti 17.11. klo 12–12.30.');
    expect(faultsOfCard(letter?.card)).toEqual([]);
    expect(titles(letter)).toEqual(expect.arrayContaining(['Siirrä aikaa', 'Peru aika']));
    expect(newsOf(jarkko).map(({ text }) => text.split('\n')[0])).toEqual(
      expect.arrayContaining(['**Varattu konsultaatioaika siirtyi**']),
    );
    expect(newsOf(ismo).at(-1)?.text).toContain('Varaamasi konsultaatioaika peruuntui');
    const after = (await bot.world.documents.get(consultationKind, id))?.body;
    expect(after?.sequence).toBe(before + 1);
    expect(after?.slot).toEqual({ window: 'w-1', start: there });
    await elisa.press(doing({ do: 'consult_send', id, form: 'cancel' }), { text: '' });
    await bot.runDue();
    expect(await bookedIn(bot.world)).toEqual([]);
  });

  test.each([
    [
      'other hours',
      { when: 'joka tiistai klo 13-15' },
      'yksi varattu konsultaatio menettää aikansa',
      'ei mahdu uusiin kellonaikoihin',
    ],
    [
      'a longer slot',
      { slot: '60' },
      '2 varattua konsultaatiota menettää aikansa',
      'ei ole sille vapaata paikkaa',
    ],
  ])('is counted before it falls by %s, with the reason', async (_what, typed, warning, why) => {
    await holdWindow(bot.world);
    const { jarkko, elisa } = await booked();
    await (await greeted(bot, 'ismo.poyhonen')).press(slot(noon + 2 * half));
    const [form] = await jarkko.press(doing({ do: 'window_edit', window: 'w-1' }));
    const inputs = { ...inputsOf(form?.card), ...typed } as Record<string, string>;
    const [preview] = await jarkko.press(doing({ do: 'window_form', window: 'w-1' }), inputs);
    expect(preview?.text).toContain(warning);
    expect(preview?.text).toMatch(new RegExp(`- ti 17.11. klo 12–12.30: .*${why}`));
    expect(await bookedIn(bot.world)).toEqual([noon, noon + 2 * half]);
    await jarkko.press(button(preview, 'Vahvista'));
    await bot.runDue();
    expect(newsOf(elisa).at(-1)?.text).toContain('Varaamasi konsultaatioaika peruuntui');
  });
});

describe('a time that was booked without a question', () => {
  test('gets one until it begins, screened before it is kept, and the specialist hears of it once', async () => {
    await holdWindow(bot.world);
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const elisa = await greeted(bot, 'elisa.koivula');
    const [booked] = await elisa.press(slot(noon));
    await bot.runDue();
    newsOf(jarkko);
    const [form] = await elisa.press(button(booked, 'Lisää kysymys'));
    expect(faultsOfCard(form?.card)).toEqual([]);
    const send = button(form, 'Lähetä');
    const [refused] = await elisa.press(send, { text: 'Asiakas 010190-123A ei nuku.' });
    expect(refused?.text).toContain('henkilötunnus');
    expect((await kept([booked]))?.question).toBeUndefined();
    const question = 'Kolmevuotias ei nuku öisin, mitä kokeilisimme?';
    const [shown] = await elisa.press(send, { text: question });
    await elisa.press(send, { text: question });
    expect(shown?.text).toContain(question);
    expect(shown?.text).toContain('Aika on sovittu: **ti 17.11. klo 12–12.30**');
    await bot.runDue();
    const told = newsOf(jarkko);
    expect(told.map(({ text }) => text.split('\n')[0])).toEqual([
      '**Kysyjä kirjoitti, mihin tarvitsee neuvoa**',
    ]);
    expect(told[0]?.text).toContain(question);
    const [again] = await elisa.press(button(shown, 'Täydennä kysymystä'));
    expect(inputsOf(again?.card)).toEqual({ text: question });
    await bot.goTo(noon + minute);
    expect((await elisa.press(button(again, 'Lähetä'), { text: 'Liian myöhään?' }))[0]?.text).toContain(
      'Aika on jo alkanut, eikä kysymystä voi enää täydentää.',
    );
  });

  test('is told of once when the question comes before the news of the time', async () => {
    await holdWindow(bot.world);
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const elisa = await greeted(bot, 'elisa.koivula');
    const [booked] = await elisa.press(slot(noon));
    const [form] = await elisa.press(button(booked, 'Lisää kysymys'));
    await elisa.press(button(form, 'Lähetä'), { text: 'Mikä auttaa nukahtamaan?' });
    await bot.runDue();
    const told = newsOf(jarkko);
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('Mikä auttaa nukahtamaan?');
  });
});

describe('an absence that takes a booked time', () => {
  const soon = () => bot.goTo(bot.now() + 15_000);
  const absent = async (then: (elisa: TestPerson) => Promise<unknown> = async () => undefined) => {
    const kati = await greeted(bot, 'kati.seppanen');
    return { kati, ...(await alone(then)) };
  };
  const alone = async (then: (elisa: TestPerson) => Promise<unknown> = async () => undefined) => {
    await holdWindow(bot.world);
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const elisa = await greeted(bot, 'elisa.koivula');
    const id = idIn(await elisa.press(slot(noon)));
    await bot.runDue();
    const [away] = await jarkko.say('olen poissa 17.11.');
    await jarkko.press(button(away, 'Vahvista'));
    await soon();
    await then(elisa);
    return { jarkko, elisa, id };
  };
  const takeBack = async (jarkko: TestPerson): Promise<string | undefined> => {
    newsOf(jarkko);
    const [undo] = await jarkko.say('peru');
    await jarkko.press(button(undo, 'Vahvista'));
    await soon();
    await bot.runDue();
    const told = newsOf(jarkko);
    // One message tells of all times, also of those that are back.
    expect(told.some(({ text }) => text.includes('Sovittu konsultaatioaika on taas voimassa'))).toBe(false);
    const all = told.find(({ text }) => text.includes('Poissaolosi peruttiin'));
    expect(all?.buttons.length ?? 0).toBe(/taas/.test(all?.text ?? '') ? 1 : 0);
    return all?.text;
  };
  const now = async (id: string) => (await bot.world.documents.get(consultationKind, id))?.body;

  test('tells whoever is away, once, who has it now', async () => {
    const { jarkko } = await absent();
    await bot.runDue();
    const told = newsOf(jarkko).filter(({ text }) => text.includes('sovittu poissaolosi ajalle'));
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringContaining(
        '- ti 17.11. klo 12–12.30: aika peruuntui, kysymys on nyt henkilöllä **Kati Seppänen**',
      ),
    ]);
  });

  test('and is taken back brings it back, with its slot', async () => {
    const { jarkko, kati, elisa, id } = await absent();
    expect((await now(id))?.holder.email).toBe('kati.seppanen@example.org');
    newsOf(elisa);
    newsOf(kati);
    expect(await takeBack(jarkko)).toContain('ti 17.11. klo 12–12.30: aika on taas voimassa');
    expect(await now(id)).toMatchObject({
      holder: { email: 'jarkko.nurmela@example.org' },
      state: { kind: 'scheduled', time: { start: noon } },
      slot: { window: 'w-1', start: noon },
    });
    expect(await bookedIn(bot.world)).toEqual([noon]);
    expect(newsOf(elisa).at(-1)?.text).toContain('Sovittu konsultaatioaika on taas voimassa');
    expect(newsOf(kati).at(-1)?.text).toContain('Kysymys ei enää odota sinua');
  });

  test('of one of several is taken back: they are in it again, and all hear of it', async () => {
    await holdWindow(bot.world, {
      specialists: ['jarkko.nurmela@example.org', 'kati.seppanen@example.org'],
    });
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const kati = await greeted(bot, 'kati.seppanen');
    const elisa = await greeted(bot, 'elisa.koivula');
    const id = idIn(await elisa.press(slot(noon)));
    await bot.runDue();
    const [away] = await kati.say('olen poissa 17.11.');
    await kati.press(button(away, 'Vahvista'));
    await soon();
    await bot.runDue();
    expect((await now(id))?.together).toEqual([]);
    newsOf(elisa);
    newsOf(jarkko);
    expect(await takeBack(kati)).toContain('ti 17.11. klo 12–12.30: olet taas mukana antamassa neuvoa');
    expect(await now(id)).toMatchObject({
      holder: { email: 'jarkko.nurmela@example.org' },
      together: ['kati.seppanen@example.org'],
    });
    expect(await bookedIn(bot.world)).toEqual([noon]);
    for (const each of [elisa, jarkko])
      expect(newsOf(each).at(-1)?.text).toContain('**Neuvon antaja pääsee sittenkin mukaan**');
  });

  test('brings it back also when nobody else was found', async () => {
    const { jarkko, elisa, id } = await alone();
    expect((await now(id))?.state.kind).toBe('expired');
    await bot.runDue();
    const ended = newsOf(elisa).at(-1);
    expect(faultsOfCard(ended?.card)).toEqual([]);
    expect(titles(ended).slice(0, 2)).toEqual([
      'Varaa ti 24.11. klo 12–12.30',
      'Varaa ti 24.11. klo 12.30–13',
    ]);
    expect(button(ended, 'Varaa ti 24.11. klo 12–12.30').data).toMatchObject({
      do: 'consult_book',
      again: id,
    });
    expect(await takeBack(jarkko)).toContain('ti 17.11. klo 12–12.30: aika on taas voimassa');
    expect((await now(id))?.state.kind).toBe('scheduled');
    expect(await bookedIn(bot.world)).toEqual([noon]);
    expect(newsOf(elisa).at(-1)?.text).toContain('Sovittu konsultaatioaika on taas voimassa');
  });

  test('leaves it when who asked has booked anew after nobody else was found', async () => {
    const { jarkko, elisa, id } = await alone();
    expect((await now(id))?.state.kind).toBe('expired');
    const next = noon + 7 * day;
    await elisa.press(slot(next));
    await bot.runDue();
    expect(await takeBack(jarkko)).not.toContain('taas voimassa');
    expect((await now(id))?.state.kind).toBe('expired');
    expect(await bookedIn(bot.world)).toEqual([next]);
  });

  test('leaves it when who asked has booked another time', async () => {
    const { jarkko, id } = await absent(async (elisa) => {
      await elisa.press(button(newsOf(elisa).at(-1), 'Varaa ti 24.11. klo 12–12.30'));
    });
    expect(await takeBack(jarkko)).toContain('ti 17.11. klo 12–12.30: sovittu uusi aika, annat neuvon itse');
    expect((await now(id))?.slot?.start).toBe(noon + 7 * day);
    expect(await bookedIn(bot.world)).toEqual([noon + 7 * day]);
  });

  test('leaves it with the next one who has taken it up', async () => {
    const { jarkko, kati, id } = await absent();
    const propose = doing({ do: 'consult_send', id, form: 'propose' });
    await kati.press(propose, { times: 'ke 18.11. klo 9–10' });
    expect(await takeBack(jarkko)).toContain('kysymys on nyt henkilöllä **Kati Seppänen**');
    expect(await bookedIn(bot.world)).toEqual([]);
  });
});
