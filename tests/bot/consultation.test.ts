import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { consultationKind } from '../../dialogs/consultation/kind.ts';
import type { Button, Reply, TestBot, TestPerson } from '../support/bot.ts';
import { startTestBot } from '../support/bot.ts';
import { newsOf } from '../support/news.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Tuesday 17 November 2026, 14.00 in Helsinki. */
const tuesday = Date.parse('2026-11-17T12:00:00Z');

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const button = (reply: Reply | undefined, title: string): Button => {
  const found = reply?.buttons.find((each) => each.title === title);
  if (!found) throw new Error(`no button ${title} in: ${reply?.text}`);
  return found;
};
/** A button as a card of the consultation carries it. */
const doing = (data: object): Button => ({
  title: '',
  type: 'Action.Execute',
  url: undefined,
  data: { koppi: 1, lang: 'fi', ...data },
});

const greeted = async (name: string): Promise<TestPerson> => {
  const person = bot.person({ email: `${name}@example.org` });
  await person.say('hei');
  return person;
};

const filled = {
  question: 'Lapsi ei nuku öisin, mitä kokeilisin?',
  urgency: 'this_week',
  way: 'meeting',
  times: 'ti 17.11. klo 14',
};

/** Opens the form on the answer and sends it. */
async function ask(
  person: TestPerson,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Reply | undefined> {
  const [answer] = await person.say('perheneuvola hartola');
  const form = (await person.press(button(answer, 'Kysy neuvoa'))).at(-1);
  const press = form?.buttons.find(({ data }) => JSON.stringify(data).includes('"consult_ask"'));
  if (!press) throw new Error('no form came');
  return (await person.press(press, { ...filled, ...inputs }))[0];
}

/** The id of the only consultation that somebody has been written about. */
function idIn(replies: readonly Reply[]): string {
  const found = /"id":"([^"]+)"/.exec(
    JSON.stringify(replies.flatMap(({ buttons }) => buttons.map(({ data }) => data))),
  );
  return found?.[1] ?? '';
}

const jarkko = () => greeted('jarkko.nurmela');
const start = tuesday;
const end = tuesday + hour / 2;

describe('somebody asks for advice', () => {
  test('a specialist accepts a time, both are told, the time passes, it is closed and found useful', async () => {
    const specialist = await jarkko();
    const anna = await greeted('elisa.koivula');
    const asked = await ask(anna);
    expect(asked?.text).toContain('Jarkko Nurmela');
    await bot.runDue();
    const [request] = newsOf(specialist);
    expect(request?.text).toContain(filled.question);
    const id = idIn([request].filter((each) => each !== undefined));

    const accept = request?.buttons.find(({ data }) => JSON.stringify(data).includes('consult_accept'));
    if (!accept) throw new Error('no time can be accepted');
    await specialist.press(accept);
    const [again] = await specialist.press(accept);
    expect(again?.text).not.toContain('Tätä ei voi tehdä');
    await bot.runDue();
    expect(newsOf(anna).map(({ text }) => text.split('\n')[0])).toEqual(['**Konsultaatioaika on sovittu**']);

    await bot.goTo(end);
    const [closing] = newsOf(specialist);
    expect(closing?.text).toContain('Mitä konsultaatiosta seurasi?');
    await specialist.press(doing({ do: 'consult_send', id, form: 'close' }), {
      kind: 'new_advice',
      text: '',
    });
    await bot.runDue();
    const [closed] = newsOf(anna);
    expect(closed?.text).toContain('Konsultaatio on päättynyt');
    await anna.press(doing({ do: 'consult_survey', id, useful: 3 }));
    const [thanked] = await anna.press(doing({ do: 'consult_survey', id, saved: 'meeting' }));
    expect(thanked?.text).toContain('Kiitos palautteesta');

    await bot.goTo(bot.now() + 91 * day);
    const [shown] = await anna.press(doing({ do: 'consult_show', id }));
    expect(shown?.text).not.toContain(filled.question);
  });

  test('gets an answer in writing, once however often it is sent', async () => {
    const specialist = await jarkko();
    const anna = await greeted('elisa.koivula');
    await ask(anna);
    await bot.runDue();
    const id = idIn(newsOf(specialist));
    const send = doing({ do: 'consult_send', id, form: 'answer' });
    await specialist.press(send, { text: 'Kokeilkaa iltarutiinia.' });
    await specialist.press(send, { text: 'Kokeilkaa iltarutiinia.' });
    await bot.runDue();
    expect(newsOf(anna).filter(({ text }) => text.includes('Kokeilkaa iltarutiinia.'))).toHaveLength(1);
  });

  test('chooses among times that the specialist proposes', async () => {
    const specialist = await jarkko();
    const anna = await greeted('elisa.koivula');
    await ask(anna);
    await bot.runDue();
    const id = idIn(newsOf(specialist));
    const propose = doing({ do: 'consult_send', id, form: 'propose' });
    expect((await specialist.press(propose, { times: 'joskus' }))[0]?.text).toContain(
      'Ajoista ei saanut selvää',
    );
    expect((await specialist.press(propose, { times: 'ke 18.11. klo 3' }))[0]?.text).toContain(
      'Kello 3.00 on yöllä. Jos tarkoitat kello 15.00, kirjoita se niin.',
    );
    for (const [times, said] of [
      ['ke 18.11. klo 22-23', '22.00'],
      ['ke 18.11. klo 22-24', '24.00'],
    ] as const)
      expect((await specialist.press(propose, { times }))[0]?.text).toContain(
        `Kello ${said} on liian myöhään. Kirjoita aika, joka alkaa ennen klo 22`,
      );
    await specialist.press(propose, { times: 'ke 18.11. klo 10' });
    await bot.runDue();
    expect(newsOf(anna)).toHaveLength(1);
    const at = start + day - 4 * hour;
    await anna.press(doing({ do: 'consult_choose', id, start: at, end: at + hour / 2 }));
    await bot.runDue();
    expect(newsOf(specialist)[0]?.text).toContain('Konsultaatioaika on sovittu');
  });

  test('withdraws, and who taps late sees it', async () => {
    const specialist = await jarkko();
    const anna = await greeted('elisa.koivula');
    await ask(anna);
    await bot.runDue();
    const id = idIn(newsOf(specialist));
    await anna.press(doing({ do: 'consult_withdraw', id }));
    const [late] = await specialist.press(doing({ do: 'consult_accept', id }));
    expect(late?.text).toContain('Konsultaatio on jo päättynyt.');
    await bot.runDue();
    expect(newsOf(specialist)[0]?.text).toContain('Kysymys on peruttu');
  });

  test('withdrawn leaves no words behind once who asked says so, also where they were shown', async () => {
    const specialist = await jarkko();
    const anna = await greeted('elisa.koivula');
    await ask(anna);
    await bot.runDue();
    const id = idIn(newsOf(specialist));
    const [withdrawn] = await anna.press(doing({ do: 'consult_withdraw', id }));
    expect(withdrawn?.text).toContain(filled.question);
    const [cleared] = await anna.press(button(withdrawn, 'Poista tekstit nyt'));
    expect(cleared?.text).toContain('Tekstit on poistettu.');
    expect(cleared?.text).not.toContain(filled.question);
    expect(cleared?.buttons.map(({ title }) => title)).not.toContain('Poista tekstit nyt');
    await bot.runDue();
    expect(specialist.inbox().filter(({ text }) => text.includes(filled.question))).toEqual([]);
    const kept = await bot.world.documents.get(consultationKind, id);
    expect(JSON.stringify(kept?.body)).not.toContain(filled.question);
  });

  test('withdrawn and cleared in the evening is still told to the specialist in the morning', async () => {
    const specialist = await jarkko();
    const anna = await greeted('elisa.koivula');
    await ask(anna);
    await bot.runDue();
    const id = idIn(newsOf(specialist));
    await bot.goTo(bot.now() + 9 * hour);
    newsOf(specialist);
    await anna.press(doing({ do: 'consult_withdraw', id }));
    await anna.press(doing({ do: 'consult_clear', id }));
    await bot.goTo(bot.now() + 15 * hour);
    const [told, ...more] = newsOf(specialist);
    expect(told?.text).toContain('Kysymys on peruttu');
    expect(told?.text).not.toContain(filled.question);
    expect(more).toEqual([]);
  });

  test('is handed on by silence until a coordinator has it, passing over who cannot be reached', async () => {
    const ismo = await greeted('ismo.poyhonen');
    const anna = await greeted('elisa.koivula');
    await ask(anna);
    await bot.goTo(bot.now() + hour);
    const told = newsOf(ismo).map(({ text }) => text);
    expect(told.find((text) => text.includes('Sinulta kysytään neuvoa'))).toContain(filled.question);
    // Who asked hears once where it has come to, and why, and the coordinator in one message who could not be reached.
    expect(newsOf(anna)).toEqual([]);
    await bot.goTo(bot.now() + hour / 60);
    const letters = newsOf(ismo).filter(({ text }) => text.includes('En tavoita'));
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toMatch(/En tavoita näitä henkilöitä Teamsissa:\*\*\n\n- .+\n- .+/);
    expect(letters[0]?.text).not.toContain(filled.question);
    const moved = newsOf(anna);
    expect(moved).toHaveLength(1);
    expect(moved[0]?.text).toContain('Vastuussa: **Ismo Pöyhönen**');
    expect(moved[0]?.text).toContain('Viimeksi: kysymys siirtyi, koska viesti ei mennyt perille');
  });

  test('in a channel is sent to the own chat', async () => {
    const anna = bot.person({ email: 'elisa.koivula@example.org', where: 'channel' });
    const said = await anna.press(doing({ do: 'consult', service: 'perheneuvola', area: 'hartola' }));
    expect(said.at(-1)?.text).toContain('kahden kesken');
  });
});

describe('what must not be said', () => {
  test.each([
    'Äidin tunnus on 131052-308T',
    'Soita 040 765 4321',
    'Kirjoita aiti.malli@posti.fi',
  ])('is refused by kind, and nothing is kept: %s', async (question) => {
    const specialist = await jarkko();
    const anna = await greeted('elisa.koivula');
    const refused = await ask(anna, { question });
    expect(refused?.text).toContain('Tekstiä ei lähetetty eikä tallennettu');
    expect(refused?.text).not.toContain(question.split(' ').at(-1));
    await bot.runDue();
    expect(newsOf(specialist)).toEqual([]);
    expect((await anna.say('omat konsultaatiot'))[0]?.text).toContain('Sinulla ei ole omia konsultaatioita.');
  });

  test('is kept out of answers too', async () => {
    const specialist = await jarkko();
    await ask(await greeted('elisa.koivula'));
    await bot.runDue();
    const id = idIn(newsOf(specialist));
    const [form] = await specialist.press(doing({ do: 'consult_send', id, form: 'answer' }), {
      text: 'Soita 040 765 4321',
    });
    expect(form?.text).toContain('puhelinnumero');
  });
});

test('a second copy of the tap asks once', async () => {
  await jarkko();
  const anna = await greeted('elisa.koivula');
  const data = {
    koppi: 1,
    lang: 'fi',
    do: 'consult_ask',
    service: 'perheneuvola',
    area: 'hartola',
    ...filled,
  };
  const tap = anna.activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'x', data } },
  });
  const [first, second] = await Promise.all([bot.post(tap), bot.post(tap)]);
  expect(second.body).toEqual(first.body);
  await bot.runDue();
  const [list] = await anna.say('omat konsultaatiot');
  expect(list?.buttons.filter(({ data }) => JSON.stringify(data).includes('consult_show'))).toHaveLength(1);
});

describe('the ball', () => {
  test('goes to the next one when the specialist declines, or to whom it is handed', async () => {
    const specialist = await jarkko();
    const ismo = await greeted('ismo.poyhonen');
    const helmi = await greeted('helmi.kuusisto');
    await ask(await greeted('elisa.koivula'));
    await bot.runDue();
    const id = idIn(newsOf(specialist));
    await specialist.press(doing({ do: 'consult_send', id, form: 'decline' }), { text: '' });
    await bot.runDue();
    await bot.goTo(bot.now() + hour / 60);
    const told = newsOf(ismo).map(({ text }) => text);
    expect(told.find((text) => text.includes('Sinulta kysytään neuvoa'))).toContain(filled.question);
    const letters = told.filter((text) => /En tavoita (tätä henkilöä|näitä henkilöitä) Teamsissa/.test(text));
    expect(letters).toHaveLength(1);
    expect(letters.join()).not.toContain(filled.question);
    const hand = doing({ do: 'consult_send', id, form: 'hand_over' });
    expect((await ismo.press(hand, { to: 'Ei Kukaan' }))[0]?.text).toContain('Tällaista henkilöä ei löydy');
    await ismo.press(hand, { to: 'Helmi Kuusisto' });
    await bot.runDue();
    expect(newsOf(helmi)[0]?.text).toContain('Sinulta kysytään neuvoa');
  });

  test('is taken by one of two who accept at once, and the other sees that', async () => {
    const specialist = await jarkko();
    const ismo = await greeted('ismo.poyhonen');
    await ask(await greeted('elisa.koivula'), {
      urgency: 'today',
      times: 'to 12.11. klo 15, ti 17.11. klo 14',
    });
    await bot.runDue();
    const id = idIn(newsOf(specialist));
    await bot.goTo(bot.now() + 2 * hour);
    await bot.goTo(bot.now() + 2 * hour);
    await bot.goTo(bot.now() + hour / 60);
    const told = newsOf(ismo).map(({ text }) => text);
    expect(told.find((text) => text.includes('Sinulta kysytään neuvoa'))).toContain(filled.question);
    const letters = told.filter((text) => /En tavoita (tätä henkilöä|näitä henkilöitä) Teamsissa/.test(text));
    expect(letters).toHaveLength(1);
    expect(letters.join()).not.toContain(filled.question);
    const accept = doing({ do: 'consult_accept', id, start, end });
    const replies = await Promise.all([specialist.press(accept), ismo.press(accept)]);
    const late = replies.filter(([reply]) => reply?.text.includes('jonkun toisen hoidettavana'));
    expect(late).toHaveLength(1);
  });
});

test('a doubtful name is asked back, and sent when it is confirmed to be no client', async () => {
  const specialist = await jarkko();
  const anna = await greeted('elisa.koivula');
  const question = 'Tapasin Helmin eilen, mitä neuvoisit?';
  const asked = await ask(anna, { question });
  const fine = asked?.buttons.find(({ data }) => JSON.stringify(data).includes('"names":"fine"'));
  await bot.runDue();
  expect(newsOf(specialist)).toEqual([]);
  if (!fine) throw new Error(`not asked back: ${asked?.text}`);
  await anna.press(fine, { ...filled, question });
  await bot.runDue();
  expect(newsOf(specialist)).toHaveLength(1);
});

test('times at odd hours are asked back once, and sent when they are sent again', async () => {
  const specialist = await jarkko();
  const anna = await greeted('elisa.koivula');
  const times = 'la 21.11. klo 10, su 6.12. klo 9 ja ti 17.11. klo 18-19';
  const asked = await ask(anna, { times, urgency: 'two_weeks' });
  expect(asked?.text).toContain('Aika la 21.11. klo 10–10.30 on viikonloppuna.');
  expect(asked?.text).toContain('Aika su 6.12. klo 9–9.30 on pyhäpäivänä.');
  expect(asked?.text).toContain('Aika ti 17.11. klo 18–19 on tavallisen työajan ulkopuolella.');
  expect(asked?.text).toContain('Käykö silti? Jos käy, paina *Lähetä näillä ajoilla*.');
  const send = button(asked, 'Lähetä näillä ajoilla');
  const [other] = await anna.press(send, { ...filled, urgency: 'two_weeks', times: 'su 22.11. klo 10' });
  expect(other?.text).toContain('Aika su 22.11. klo 10–10.30 on viikonloppuna.');
  await bot.runDue();
  expect(newsOf(specialist)).toEqual([]);
  const [sent] = await anna.press(send, { ...filled, urgency: 'two_weeks', times });
  expect(sent?.text).toContain('la 21.11. klo 10–10.30');
  await bot.runDue();
  const [request] = newsOf(specialist);
  expect(request?.text).toContain('la 21.11. klo 10–10.30');
  const form = (await specialist.press(button(request, 'Ehdota aikoja')))[0];
  const [odd] = await specialist.press(button(form, 'Lähetä'), { times: 'la 14.11. klo 10' });
  expect(odd?.text).toContain('Aika la 14.11. klo 10–10.30 on viikonloppuna.');
  const [proposed] = await specialist.press(button(odd, 'Lähetä näillä ajoilla'), {
    times: 'la 14.11. klo 10',
  });
  expect(proposed?.text).not.toContain('Käykö silti');
});

test('times that all come after the advice is wanted are told in the form, with what to change', async () => {
  const anna = await greeted('elisa.koivula');
  const late = await ask(anna, { urgency: 'today' });
  expect(late?.text).toContain(
    'Valitsit, että tarvitset neuvon tänään, mutta ehdotit myöhempää aikaa: ti 17.11. klo 14–14.30. Vaihda aika',
  );
  expect((await ask(anna, { urgency: 'today', way: 'writing' }))?.text).not.toContain('Valitsit');
  // A weekend is asked back once the time is early enough, not both at once.
  const times = 'la 12.12. klo 10';
  const both = await ask(anna, { urgency: 'this_week', times });
  expect(both?.text).toContain('ehdotit myöhempää aikaa');
  expect(both?.text).not.toContain('Käykö silti?');
  // Nothing later can be chosen, but it can be meant.
  const far = await ask(anna, { urgency: 'two_weeks', times });
  expect(far?.text).toContain('Aika la 12.12. klo 10–10.30 on yli kahden viikon päästä.');
  const send = button(far, 'Lähetä näillä ajoilla');
  const other = { ...filled, question: 'Mitä neuvoisit aamuihin?' };
  const [sent] = await anna.press(send, { ...other, urgency: 'two_weeks', times });
  expect(sent?.text).toContain('Neuvo tarvitaan viimeistään 12.12.');
});
