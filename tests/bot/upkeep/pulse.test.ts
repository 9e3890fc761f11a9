import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';

let bot: TestBot;
let ismo: TestPerson;
beforeEach(async () => {
  bot = await startTestBot();
  ismo = bot.person({ email: 'ismo.poyhonen@example.org' });
  await ismo.say('hei');
});
afterEach(() => bot.stop());

const at = (day: string, time = '09:00'): number => Date.parse(`${day}T${time}:00+02:00`);
const monday = at('2026-11-16');

async function sayAndConfirm(person: TestPerson, text: string): Promise<void> {
  const [preview] = await person.say(text);
  const [confirm] = preview?.buttons ?? [];
  if (confirm?.title !== 'Vahvista') throw new Error(`nothing to confirm: ${preview?.text}`);
  await person.press(confirm);
}

async function press(
  person: TestPerson,
  reply: Reply | undefined,
  title: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const button = reply?.buttons.find((each) => each.title === title);
  if (!button) throw new Error(`no button ${title}: ${reply?.buttons.map((each) => each.title).join(', ')}`);
  const [answer] = (await person.press(button, inputs)).filter(({ text }) => text !== '');
  if (!answer) throw new Error('nothing was answered');
  return answer;
}

/** The input that stands for the row which a card shows under this title. */
function inputOf(reply: Reply | undefined, title: RegExp): string {
  const rows = JSON.stringify(reply?.card).matchAll(
    /"id":"row-\d".*?"text":"([^"]*)".*?"type":"Input.ChoiceSet","id":"(c\d)"/g,
  );
  const found = [...rows].find(([, text]) => title.test(text ?? ''));
  if (!found?.[2]) throw new Error(`no row ${title}`);
  return found[2];
}

describe('the weekly card', () => {
  test('comes on Monday at nine with what is due, the longest overdue first, and says why', async () => {
    await bot.goTo(monday - 60_000);
    expect(ismo.inbox()).toEqual([]);
    await bot.goTo(monday);
    const [card, ...others] = ismo.inbox();
    expect(others).toEqual([]);
    expect(card?.text).toMatch(/Soveltava liikunta[\s\S]*Marja Kupiainen: MLL:n perhekahvila, Hartola/);
    expect(card?.text).toContain('Saat kortin viikon alussa, koska nämä tiedot ovat sinun vastuullasi.');
    expect(card?.activity.summary).toBe('4 tietoa odottaa tarkistusta');
    expect(faultsOfCard(card?.card)).toEqual([]);
  });

  test('one tap marks all of it, and nothing is asked again until it is due', async () => {
    await bot.goTo(monday);
    const done = await press(ismo, ismo.inbox()[0], 'Kaikki pitävät paikkansa');
    expect(done.text).toContain('**Kiitos!** 4 tietoa on merkitty tarkistetuksi.');
    expect((await ismo.say('tarkistettavat'))[0]?.text).toBe('Sinulla ei ole nyt tarkistettavaa.');
    await bot.goTo(monday + 7 * 86_400_000);
    expect(ismo.inbox()).toEqual([]);
    expect((await ismo.say('historia mll-perhekahvila'))[0]?.text).toContain('Tarkistettu: 27.1. → 16.11.');
  });

  test('a second copy of the tap does nothing twice', async () => {
    await bot.goTo(monday);
    const [card] = ismo.inbox();
    await press(ismo, card, 'Kaikki pitävät paikkansa');
    const again = await press(ismo, card, 'Kaikki pitävät paikkansa');
    expect(again.text).toContain('4 tietoa on merkitty tarkistetuksi.');
    const [history] = await ismo.say('historia mll-perhekahvila');
    expect(history?.text.match(/Tarkistettu: /g)).toHaveLength(1);
  });

  test('a row that has changed since the card was made is not marked, and said', async () => {
    await bot.goTo(monday);
    const [card] = ismo.inbox();
    await sayAndConfirm(
      bot.person({ email: 'marja.kupiainen@example.org' }),
      'puhelinnumeroni on 040 765 4321',
    );
    const done = await press(ismo, card, 'Kaikki pitävät paikkansa');
    expect(done.text).toContain('3 tietoa on merkitty tarkistetuksi.');
    expect(done.text).toMatch(/muuttuneet sen jälkeen[\s\S]*Marja Kupiainen/);
    expect(faultsOfCard(done.card)).toEqual([]);
  });

  test('somebody else who presses the button may not mark what is not theirs', async () => {
    await bot.goTo(monday);
    const [card] = ismo.inbox();
    const kati = bot.person({ email: 'kati.seppanen@example.org' });
    const refused = await press(kati, card, 'Kaikki pitävät paikkansa');
    expect(refused.text).toContain('Yhtään tietoa ei merkitty tarkistetuksi.');
    expect(refused.text).toMatch(/ei ole oikeutta[\s\S]*Marja Kupiainen/);
  });

  test('what has changed is mended with a form that is filled in already', async () => {
    await bot.goTo(monday);
    const [card] = ismo.inbox();
    const done = await press(ismo, card, 'Tallenna valinnat', {
      [inputOf(card, /perhekahvila/)]: 'changed',
      [inputOf(card, /Soveltava/)]: 'ok',
    });
    expect(done.text).toContain('Yksi tieto on merkitty tarkistetuksi.');
    expect(done.text).toContain('**Mikä on muuttunut?** Marja Kupiainen: MLL:n perhekahvila, Hartola');
    expect(faultsOfCard(done.card)).toEqual([]);
    const form = await press(ismo, done, 'Poista työntekijä palvelusta');
    expect(JSON.stringify(form.card)).toMatch(/"value":"Marja Kupiainen"[\s\S]*"value":"MLL:n perhekahvila"/);
  });

  test('"all hold" on an older copy leaves alone what was answered otherwise, and says so', async () => {
    await bot.goTo(monday);
    const [card] = ismo.inbox();
    await press(ismo, card, 'Tallenna valinnat', {
      [inputOf(card, /Soveltava/)]: 'changed',
      [inputOf(card, /perhekahvila/)]: 'ask',
    });
    const done = await press(ismo, card, 'Kaikki pitävät paikkansa');
    expect(done.text).toContain('2 tietoa on merkitty tarkistetuksi.');
    const [, left = ''] = done.text.split('joten niitä ei merkitty:');
    expect(left).toContain('Soveltava');
    expect(left).toContain('perhekahvila');
    expect((await ismo.say('historia mll-perhekahvila'))[0]?.text).not.toContain('Tarkistettu');

    // What one then chooses for the row itself holds.
    const chosen = await press(ismo, card, 'Tallenna valinnat', { [inputOf(card, /Soveltava/)]: 'ok' });
    expect(chosen.text).toContain('Yksi tieto on merkitty tarkistetuksi.');
  });

  test('the facts of a row stand above its choices', async () => {
    await bot.goTo(monday);
    const written = JSON.stringify(ismo.inbox()[0]?.card);
    expect(written.indexOf('Soveltava')).toBeLessThan(written.indexOf('"id":"c0"'));
    expect(written).toContain('"placeholder":"Valitse"');
  });

  test('nothing chosen marks nothing', async () => {
    await bot.goTo(monday);
    const done = await press(ismo, ismo.inbox()[0], 'Tallenna valinnat', { c0: 'skip', c1: '' });
    expect(done.text).toContain('Yhtään tietoa ei merkitty tarkistetuksi.');
  });

  test('waits for the first working day of somebody who is away', async () => {
    await sayAndConfirm(ismo, 'olen poissa 16.-20.11.');
    await bot.goTo(monday);
    await bot.goTo(at('2026-11-20'));
    expect(ismo.inbox()).toEqual([]);
    await bot.goTo(at('2026-11-23'));
    expect(ismo.inbox()).toHaveLength(1);
  });

  test('comes on Tuesday when Monday is a holiday', async () => {
    await bot.goTo(Date.parse('2027-03-22T07:00:00Z'));
    ismo.inbox();
    await bot.goTo(Date.parse('2027-03-29T06:00:00Z'));
    expect(ismo.inbox()).toEqual([]);
    await bot.goTo(Date.parse('2027-03-30T05:59:00Z'));
    expect(ismo.inbox()).toEqual([]);
    await bot.goTo(Date.parse('2027-03-30T06:00:00Z'));
    expect(ismo.inbox()).toHaveLength(1);
  });

  test('the owner of a description gets it, and the coordinator no longer', async () => {
    const riikka = bot.person({ email: 'riikka.tolvanen@example.org' });
    await riikka.say('hei');
    const ilona = bot.person({ email: 'ilona.hameenniemi@example.org' });
    await ilona.say('hei');
    await bot.goTo(monday);
    expect(riikka.inbox()[0]?.text).toContain('Kouluterveydenhuolto: palvelukuvaus');
    expect(ilona.inbox()[0]?.text ?? '').not.toContain('Kouluterveydenhuolto: palvelukuvaus');
  });

  test('tells of a coming absence without a substitute', async () => {
    await sayAndConfirm(bot.person({ email: 'saila.hokkanen@example.org' }), 'olen poissa 23.-27.11.');
    await sayAndConfirm(bot.person({ email: 'marja.kupiainen@example.org' }), 'olen poissa 23.-27.11.');
    await bot.goTo(monday);
    const card = ismo.inbox().at(-1);
    expect(card?.text).toMatch(
      /Tulossa poissaolo ilman varahenkilöä[\s\S]*Marja Kupiainen, 23\.–27\.11\.: MLL:n perhekahvila, Hartola/,
    );
    expect(faultsOfCard(card?.card)).toEqual([]);
  });

  test.each([
    ['sv', 'sv-SE', 'att kontrollera', 'Stämmer de här uppgifterna?', 'Alla stämmer'],
    ['en', 'en-GB', 'to check', 'Is this still right?', 'All of it is right'],
  ])('in %s', async (_language, locale, said, title, button) => {
    const person = bot.person({ email: 'ismo.poyhonen@example.org', locale });
    const [card] = await person.say(said);
    expect(card?.text).toContain(title);
    expect(card?.buttons.map((each) => each.title)).toContain(button);
    expect(faultsOfCard(card?.card)).toEqual([]);
  });
});

describe('asking the worker', () => {
  const marjasRow = /perhekahvila, Hartola/;
  let marja: TestPerson;

  async function ask(): Promise<Reply> {
    await bot.goTo(monday);
    const [card] = ismo.inbox();
    return press(ismo, card, 'Tallenna valinnat', { [inputOf(card, marjasRow)]: 'ask' });
  }

  beforeEach(async () => {
    marja = bot.person({ email: 'marja.kupiainen@example.org' });
  });

  test('who says yes has marked the row', async () => {
    await marja.say('hei');
    expect((await ask()).text).toContain('Kysymys lähetetään: Marja Kupiainen.');
    await bot.runDue();
    const [question] = marja.inbox();
    expect(question?.text).toMatch(
      /Pitääkö tämä paikkansa[\s\S]*\+358 40 000 0105[\s\S]*Ismo Pöyhönen kysyy/,
    );
    expect(faultsOfCard(question?.card)).toEqual([]);
    expect((await ismo.say('tarkistettavat'))[0]?.text).not.toContain('Marja Kupiainen');

    expect((await press(marja, question, 'Pitää paikkansa')).text).toContain('merkitty tarkistetuksi');
    await bot.runDue();
    expect(ismo.inbox()).toEqual([]);
    expect((await marja.say('historia mll-perhekahvila'))[0]?.text).toContain(
      'Marja Kupiainen (keskustelussa)',
    );
    expect((await press(marja, question, 'Jotain on muuttunut')).text).toContain('on jo vastattu');
  });

  test('who says that something has changed gets the own forms, and the asker hears of it', async () => {
    await marja.say('hei');
    await ask();
    await bot.runDue();
    const answer = await press(marja, marja.inbox()[0], 'Jotain on muuttunut');
    expect(answer.text).toMatch(/Ismo Pöyhönen saa tietää/);
    expect(answer.buttons.map(({ title }) => title)).toContain('Oma puhelinnumero');
    await bot.runDue();
    const [told] = ismo.inbox();
    expect(told?.text).toContain('**Marja Kupiainen** kertoo, että tämä on muuttunut:');
    expect(faultsOfCard(told?.card)).toEqual([]);
  });

  test('nobody else answers for the worker', async () => {
    await marja.say('hei');
    await ask();
    await bot.runDue();
    const refused = await press(
      bot.person({ email: 'kati.seppanen@example.org' }),
      marja.inbox()[0],
      'Pitää paikkansa',
    );
    expect(refused.text).toContain('voi vastata vain se');
  });

  test('the asker is told of a worker who does not use Koppi', async () => {
    await ask();
    await bot.runDue();
    // That it could not be delivered makes the next message due.
    await bot.runDue();
    const [told] = ismo.inbox();
    expect(told?.text).toContain('**Marja Kupiainen** ei käytä Koppia, joten kysymyksesi ei mennyt perille:');
    expect((await press(ismo, told, 'Pitää paikkansa')).text).toContain('Yksi tieto on merkitty');
  });

  test('the asker is told when no answer has come in five working days', async () => {
    await marja.say('hei');
    await ask();
    await bot.runDue();
    const [question] = marja.inbox();
    await bot.goTo(at('2026-11-20', '15:59'));
    expect(ismo.inbox()).toEqual([]);
    await bot.goTo(at('2026-11-23'));
    expect(ismo.inbox().map(({ text }) => text)).toContainEqual(
      expect.stringContaining('**Marja Kupiainen** ei ole vastannut viidessä työpäivässä'),
    );
    expect((await press(marja, question, 'Pitää paikkansa')).text).toContain('merkitty tarkistetuksi');
  });

  test('asked outside working hours, the worker hears of it in the morning', async () => {
    await marja.say('hei');
    await bot.goTo(at('2026-11-16', '20:00'));
    const [card] = await ismo.say('tarkistettavat');
    await press(ismo, card, 'Tallenna valinnat', { [inputOf(card, marjasRow)]: 'ask' });
    await bot.runDue();
    expect(marja.inbox()).toEqual([]);
    await bot.goTo(at('2026-11-17', '08:00'));
    expect(marja.inbox()).toHaveLength(1);
  });
});

describe('one’s own data', () => {
  /** Half a year after the first meeting, a Wednesday. */
  const halfYear = Date.parse('2027-05-19T06:00:00Z');

  test('is asked about half a year after the first meeting', async () => {
    const elisa = bot.person({ email: 'elisa.koivula@example.org' });
    await elisa.say('hei');
    await bot.goTo(halfYear - 60_000);
    expect(elisa.inbox()).toEqual([]);
    await bot.goTo(halfYear);
    const [card] = elisa.inbox();
    expect(card?.text).toMatch(
      /Pitävätkö tietosi paikkansa[\s\S]*\*\*Elisa Koivula\*\*[\s\S]*Lasten puheterapia/,
    );
    expect(faultsOfCard(card?.card)).toEqual([]);
    const changed = await press(elisa, card, 'Jotain on muuttunut');
    expect(changed.buttons.map(({ title }) => title)).toEqual([
      'Oma puhelinnumero',
      'Oma nimike',
      'Ilmoita poissaolo',
    ]);
    expect(changed.text).toContain('Ilona Hämeenniemi');
    expect(faultsOfCard(changed.card)).toEqual([]);
    expect((await press(elisa, card, 'Kaikki pitää paikkansa')).text).toContain('merkitty tarkistetuksi');
  });

  test('nobody is asked who is named to nothing', async () => {
    const anna = bot.person();
    await anna.say('hei');
    await bot.goTo(halfYear);
    expect(anna.inbox()).toEqual([]);
  });
});
