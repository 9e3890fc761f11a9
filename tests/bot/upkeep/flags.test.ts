import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Button, Reply, TestBot, TestPerson } from '../../support/bot.ts';
import { startTestBot } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { newsOf } from '../../support/news.ts';

const day = 86_400_000;

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

const cardFaults = (reply: Reply | undefined): readonly string[] =>
  reply?.card === undefined ? ['there is no card'] : faultsOfCard(reply.card);

/** A coordinator who has once talked with the bot, so that it can write to them. */
async function coordinator(name: 'ismo.poyhonen' | 'ilona.hameenniemi' | 'marketta.virolainen') {
  const person = bot.person({ email: `${name}@example.org` });
  await person.say('hei');
  return person;
}

/** Opens the form on the answer about the child health clinic in Hartola. */
async function openForm(person: TestPerson): Promise<Reply> {
  const [answer] = await person.say('lastenneuvola hartola');
  const replies = await person.press(button(answer, 'Tieto ei pidä paikkaansa'));
  const form = replies.at(-1);
  if (!form) throw new Error('no form came');
  return form;
}

async function flag(person: TestPerson, inputs: Readonly<Record<string, string>> = {}): Promise<Reply> {
  const form = await openForm(person);
  const [answered] = await person.press(button(form, 'Ilmoita'), {
    row: 'riikka.tolvanen@example.org',
    reason: 'phone',
    note: '',
    ...inputs,
  });
  if (!answered) throw new Error('no answer came');
  return answered;
}

/** The only thing that came unasked. */
function onlyNews(person: TestPerson): Reply {
  const news = person.inbox();
  if (news.length !== 1 || !news[0])
    throw new Error(`${news.length} messages: ${news.map((each) => each.text)}`);
  return news[0];
}

const colleague = (name = 'elisa.koivula') => bot.person({ email: `${name}@example.org` });

describe('who says that a row is wrong', () => {
  test('chooses a person and a reason, and hears who checks it', async () => {
    await coordinator('ismo.poyhonen');
    const anna = colleague();
    const form = await openForm(anna);

    expect(cardFaults(form)).toEqual([]);
    expect(form.text).toContain('Mikä tiedossa on väärin?');
    const thanks = await flag(anna);
    expect(thanks.text).toBe(
      'Kiitos. Tiedon tarkistaa **Ismo Pöyhönen**, ja saat viestin, kun asia on selvä.',
    );
  });

  test('is asked again for what is lacking, and keeps what was filled in', async () => {
    const anna = colleague();
    expect((await flag(anna, { row: '' })).text).toContain('Valitse henkilö.');
    expect((await flag(anna, { reason: '' })).text).toContain('Valitse, mikä on väärin.');
    const again = await flag(anna, { reason: 'other', note: '' });
    expect(again.text).toContain('Kirjoita lyhyesti, mikä on väärin.');
    expect(JSON.stringify(again.card)).toContain('"value":"other"');
  });

  test('may be a guest whom nobody can write to', async () => {
    await coordinator('ismo.poyhonen');
    const thanks = await flag(bot.person({ id: 'vieras' }));
    expect(thanks.text).toBe('Kiitos. Tiedon tarkistaa **Ismo Pöyhönen**.');
  });

  test('makes one flag, however often the same is said', async () => {
    const ismo = await coordinator('ismo.poyhonen');
    const anna = colleague();
    await flag(anna);
    expect((await flag(anna)).text).toBe('Olet jo ilmoittanut tästä. Tiedon tarkistaa **Ismo Pöyhönen**.');
    await bot.runDue();
    onlyNews(ismo);
  });

  test('makes one flag when Teams sends the tap twice, and both copies are answered alike', async () => {
    const ismo = await coordinator('ismo.poyhonen');
    const anna = colleague();
    const data = {
      ...(button(await openForm(anna), 'Ilmoita').data as object),
      row: 'riikka.tolvanen@example.org',
      reason: 'left',
    };
    const tap = anna.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'x', data } },
    });
    const [first, second] = await Promise.all([bot.post(tap), bot.post(tap)]);
    expect(second.body).toEqual(first.body);
    await bot.runDue();
    onlyNews(ismo);
  });
});

describe('the coordinator', () => {
  test('gets what is claimed with what to do, mends it by the form, and the one who flagged it hears of it', async () => {
    const ismo = await coordinator('ismo.poyhonen');
    const anna = colleague();
    await flag(anna, { note: 'Numero vie vaihteeseen' });
    await bot.runDue();

    const card = onlyNews(ismo);
    expect(cardFaults(card)).toEqual([]);
    expect(card.text).toContain('Riikka Tolvanen');
    expect(card.text).toContain('Ilmoituksen mukaan: **Puhelinnumero on väärä**');
    expect(card.text).toContain('Ilmoittaja kirjoitti: ”Numero vie vaihteeseen”');
    expect(card.text).toContain('Saat tämän, koska pidät alueen Hartola tietoja ajan tasalla.');
    expect(card.activity.summary).toBe('Tieto voi olla väärä: Lastenneuvola, Hartola');
    expect(card.buttons.map(({ title }) => title)).toEqual(['Korjaa', 'Pitää paikkansa', 'Siirrä eteenpäin']);

    const form = (await ismo.press(button(card, 'Korjaa'))).at(-1);
    const [preview] = await ismo.press(button(form, 'Jatka'), {
      who: 'Riikka Tolvanen',
      field: 'phone',
      text: '040 765 4321',
    });
    const [done] = await ismo.press(button(preview, 'Vahvista'));
    expect(done?.text).toContain('Tallennettu');
    await bot.runDue();

    const news = onlyNews(anna);
    expect(news.text).toContain('Ilmoittamasi tieto on korjattu: **Lastenneuvola**, Hartola.');
    expect(news.text).toContain('Nyt yhteyshenkilö on **Riikka Tolvanen**');
    expect(news.text).toContain('+358 40 765 4321');
    const [late] = await ismo.press(button(card, 'Pitää paikkansa'));
    expect(late?.text).toContain('**Korjattu.** Ismo Pöyhönen, 12.11.');
    expect(late?.buttons).toEqual([]);
    await bot.goTo(bot.now() + 30 * day);
    expect(anna.inbox()).toEqual([]);
  });

  test.each([
    ['left', 'Työntekijä lopettaa'],
    ['phone', 'Muokkaa työntekijää'],
    ['area', 'Poista työntekijä palvelusta'],
    ['other', 'Muokkaa työntekijää'],
  ])('gets the form that fits: %s', async (reason, title) => {
    const ismo = await coordinator('ismo.poyhonen');
    await flag(colleague(), { reason, note: 'Tieto on vanha' });
    await bot.runDue();
    const form = (await ismo.press(button(onlyNews(ismo), 'Korjaa'))).at(-1);
    expect(cardFaults(form)).toEqual([]);
    expect(form?.text).toContain(title);
    expect(JSON.stringify(form?.card)).toContain('"value":"Riikka Tolvanen"');
  });

  test('says that it is still true, which settles every flag of the row', async () => {
    const ismo = await coordinator('ismo.poyhonen');
    const anna = colleague();
    const virpi = colleague('virpi.moilanen');
    await flag(anna);
    await flag(virpi, { reason: 'left' });
    await bot.runDue();
    const [first, second] = ismo.inbox();
    expect(first?.text).toContain('Samasta tiedosta on ilmoittanut myös yksi muu.');

    const [state] = await ismo.press(button(first, 'Pitää paikkansa'));
    expect(state?.text).toContain('**Pitää paikkansa.** Ismo Pöyhönen, 12.11.');
    await bot.runDue();
    const told =
      'Ilmoittamasi tieto on tarkistettu ja pitää paikkansa: **Lastenneuvola**, Hartola, Riikka Tolvanen. Tarkistaja: Ismo Pöyhönen.';
    expect(onlyNews(anna).text).toContain(told);
    expect(onlyNews(virpi).text).toContain(told);
    expect((await ismo.press(button(second, 'Pitää paikkansa')))[0]?.buttons).toEqual([]);
    expect((await anna.say('lastenneuvola hartola'))[0]?.text).toContain('Tarkistettu 12.11.');
  });

  test('hands it on, and a second tap on the old card moves nothing', async () => {
    const ismo = await coordinator('ismo.poyhonen');
    const ilona = await coordinator('ilona.hameenniemi');
    const marketta = await coordinator('marketta.virolainen');
    await flag(colleague());
    await bot.runDue();
    const card = onlyNews(ismo);

    const [moved] = await ismo.press(button(card, 'Siirrä eteenpäin'));
    expect(moved?.text).toContain('Ilmoitus on nyt henkilöllä **Ilona Hämeenniemi**.');
    await ismo.press(button(card, 'Siirrä eteenpäin'));
    await bot.runDue();
    expect(onlyNews(ilona).text).toContain('Ilmoituksen mukaan: **Puhelinnumero on väärä**');
    expect(marketta.inbox()).toEqual([]);
  });

  test('hears that nobody is above, when nobody is', async () => {
    const marketta = await coordinator('marketta.virolainen');
    const anna = colleague();
    const [answer] = await anna.say('sosiaalipäivystys päijät-häme');
    const form = (await anna.press(button(answer, 'Tieto ei pidä paikkaansa'))).at(-1);
    await anna.press(button(form, 'Ilmoita'), { row: 'risto.pajula@example.org', reason: 'left' });
    await bot.runDue();
    const [stays] = await marketta.press(button(onlyNews(marketta), 'Siirrä eteenpäin'));
    expect(stays?.text).toContain('Kukaan muu ei voi nyt ottaa ilmoitusta vastaan, joten se pysyy sinulla.');
  });

  test('is the only one who may: a tap by somebody else changes nothing', async () => {
    const ismo = await coordinator('ismo.poyhonen');
    const anna = colleague();
    await flag(anna);
    await bot.runDue();
    const card = onlyNews(ismo);
    for (const title of ['Korjaa', 'Pitää paikkansa', 'Siirrä eteenpäin']) {
      const replies = await anna.press(button(card, title));
      expect(replies.at(-1)?.text).toBe(
        'Ilmoituksen voi käsitellä vain alueen koordinaattori. Se on nyt henkilöllä **Ismo Pöyhönen**.',
      );
    }
    expect((await ismo.say('ilmoitukset'))[0]?.text).toContain('Avoimet ilmoitukset (1)');
  });

  test('sees the open flags with "ilmoitukset", and opens one', async () => {
    const ismo = await coordinator('ismo.poyhonen');
    expect((await ismo.say('ilmoitukset'))[0]?.text).toBe('Sinulla ei ole avoimia ilmoituksia.');
    await flag(colleague());
    const [list] = await ismo.say('ilmoitukset');
    expect(cardFaults(list)).toEqual([]);
    expect(list?.text).toContain(
      '**Riikka Tolvanen**, Lastenneuvola, Hartola: Puhelinnumero on väärä (12.11.)',
    );
    const opened = (await ismo.press(button(list, 'Riikka Tolvanen, Lastenneuvola'))).at(-1);
    expect(cardFaults(opened)).toEqual([]);
    expect(opened?.buttons.map(({ title }) => title)).toEqual([
      'Korjaa',
      'Pitää paikkansa',
      'Siirrä eteenpäin',
    ]);
    const [others] = await (await coordinator('ilona.hameenniemi')).say('ilmoitukset');
    expect(others?.text).toContain('Avoimet ilmoitukset (1)');
  });
});

test('who has made reports sees with "ilmoitukset" which are open, and who has them', async () => {
  await coordinator('ismo.poyhonen');
  const reporter = colleague();
  await flag(reporter);
  const [list] = await reporter.say('ilmoitukset');
  expect(list?.text).toContain('Sinun ilmoituksesi (1)');
  expect(list?.text).toContain('Riikka Tolvanen');
  expect(list?.text).toContain('Nyt sitä käsittelee Ismo Pöyhönen.');
  expect((await bot.person({ id: 'muu' }).say('ilmoitukset'))[0]?.text).toBe(
    'Sinulla ei ole avoimia ilmoituksia.',
  );
});

describe('silence moves a flag on', () => {
  test('after three working days, over a weekend, to the next coordinator up the tree', async () => {
    const ismo = await coordinator('ismo.poyhonen');
    const ilona = await coordinator('ilona.hameenniemi');
    await flag(colleague());
    await bot.runDue();
    onlyNews(ismo);

    // From Thursday 9.00 the third working day is Tuesday.
    await bot.goTo(Date.parse('2026-11-17T06:59:00Z'));
    expect(newsOf(ilona)).toEqual([]);
    await bot.goTo(Date.parse('2026-11-17T07:00:00Z'));
    expect(onlyNews(ilona).text).toContain('Saat tämän, koska pidät alueen Hartola tietoja ajan tasalla.');
    expect((await ismo.say('ilmoitukset'))[0]?.text).toContain('Avoimet ilmoitukset (1)');
  });

  test('ends at the top with at most three reminders', async () => {
    const marketta = await coordinator('marketta.virolainen');
    await coordinator('ismo.poyhonen');
    await coordinator('ilona.hameenniemi');
    await flag(colleague());
    for (let passed = 0; passed < 60; passed += 1) await bot.goTo(bot.now() + day);
    const titles = newsOf(marketta).map(({ text }) => text.split('\n')[0]);
    expect(titles).toEqual([
      '**Tieto voi olla väärä**',
      '**Ilmoitus odottaa yhä sinua**',
      '**Ilmoitus odottaa yhä sinua**',
      '**Ilmoitus odottaa yhä sinua**',
    ]);
    expect((await marketta.say('ilmoitukset'))[0]?.text).toContain('Avoimet ilmoitukset (1)');
  });

  test('at once past those who cannot be written to, and those who are away', async () => {
    const ismo = await coordinator('ismo.poyhonen');
    const ilona = await coordinator('ilona.hameenniemi');
    bot.connector.blocked.add('personal-ismo.poyhonen@example.org');
    await flag(colleague());
    await bot.runDue();
    await bot.runDue();
    onlyNews(ilona);
    expect(ismo.inbox()).toEqual([]);
  });

  test('waits for working hours before anybody is written to', async () => {
    const ismo = await coordinator('ismo.poyhonen');
    await bot.goTo(Date.parse('2026-11-13T18:00:00Z'));
    await flag(colleague());
    await bot.goTo(Date.parse('2026-11-16T05:59:00Z'));
    expect(ismo.inbox()).toEqual([]);
    await bot.goTo(Date.parse('2026-11-16T06:00:00Z'));
    onlyNews(ismo);
  });
});

describe('those who ask', () => {
  test('are told when three people say that a row is wrong', async () => {
    const told = '⚠ 3 työntekijää on ilmoittanut, että tieto voi olla väärä: Riikka Tolvanen.';
    await flag(colleague());
    await flag(colleague(), { reason: 'left' });
    await flag(colleague('virpi.moilanen'));
    const asker = bot.person({ id: 'kysyja' });
    expect((await asker.say('lastenneuvola hartola'))[0]?.text).not.toContain('⚠');
    await flag(colleague('saila.hokkanen'), { reason: 'area' });

    const [answer] = await asker.say('lastenneuvola hartola');
    expect(answer?.text).toContain(told);
    expect(cardFaults(answer)).toEqual([]);
    expect(JSON.stringify(answer?.card)).toContain('"doubt-0"');
    expect((await asker.say('äitiysneuvola hartola'))[0]?.text).not.toContain('⚠');
  });
});
