import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { consultationKind } from '../../dialogs/consultation/kind.ts';
import { email } from '../../knowledge/kernel/ids.ts';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { ask, button, doing, greeted, idIn, inputsOf } from '../support/consultation-taps.ts';
import { newsOf } from '../support/news.ts';

let bot: TestBot;
let nina: TestPerson;
let jarkko: TestPerson;
/** The question has been answered in writing. */
let consultation: string;
beforeEach(async () => {
  bot = await startTestBot();
  jarkko = await greeted(bot, 'jarkko.nurmela');
  nina = await greeted(bot, 'nina.heiskari');
  await ask(nina, { service: 'perheneuvola', area: 'hartola' });
  await bot.runDue();
  consultation = idIn(newsOf(jarkko));
  await jarkko.press(doing({ do: 'consult_send', id: consultation, form: 'answer' }), {
    text: 'Kokeilkaa iltarutiinia.',
  });
});
afterEach(() => bot.stop());

const at = (moment: string): number => Date.parse(moment);
const text = 'Ohjaa perhekerhoon';

/** Jarkko closes with an action for Nina, by Tuesday 24 November unless said otherwise; her card of it. */
async function agreed(more: Readonly<Record<string, string>> = {}): Promise<Reply> {
  const inputs = { kind: 'guided', action: text, owner: 'requester', due: '2026-11-24', ...more };
  await jarkko.press(doing({ do: 'consult_send', id: consultation, form: 'close' }), inputs);
  await bot.runDue();
  newsOf(jarkko);
  const news = newsOf(nina);
  // One message tells that it is over and what was agreed.
  expect(news.filter(isAction)).toEqual([]);
  const open = news.flatMap(({ buttons }) => buttons).find(({ title }) => title === 'Avaa tehtävä');
  const card = open && (await nina.press(open)).at(-1);
  return card ?? { activity: {}, text: '', card: undefined, buttons: [] };
}

const isAction = ({ card }: Reply): boolean => JSON.stringify(card ?? {}).includes('"id":"action"');
const actionsIn = (person: TestPerson): readonly Reply[] => newsOf(person).filter(isAction);
const heading = (reply: Reply | undefined): string => reply?.text.split('\n')[0] ?? '';
const titles = (reply: Reply | undefined): readonly string[] =>
  reply?.buttons.map(({ title }) => title) ?? [];

describe('an action that a consultation agreed on', () => {
  test('comes to whoever does it, is remembered a working day before, and is done', async () => {
    const given = await agreed();
    expect(given.text).toContain('Konsultaatio: Perheneuvola, Hartola, kysyi Nina Heiskari');
    expect(given.text).toContain('Valmis viimeistään 24.11.');
    expect(titles(given)).toEqual(['Hyväksyn', 'Tehty', 'Siirrä päivää', 'Anna toiselle']);
    expect(given.activity.summary).not.toContain(text);
    expect(faultsOfCard(given.card)).toEqual([]);
    const [accepted] = await nina.press(button(given, 'Hyväksyn'));
    expect(accepted?.text).toContain('Tehtävä on sinulla.');

    await bot.goTo(at('2026-11-23T07:00:00Z'));
    const [reminder] = actionsIn(nina);
    expect(heading(reminder)).toBe('**Muistutus: tehtävän määräpäivä on 24.11.**');
    const [form] = await nina.press(button(reminder, 'Tehty'));
    expect(faultsOfCard(form?.card)).toEqual([]);
    const [refused] = await nina.press(button(form, 'Lähetä'), { text: 'Äidin numero on 040 765 4321' });
    expect(refused?.text).toContain('puhelinnumero');
    const [done] = await nina.press(button(refused, 'Lähetä'), { text: 'Kerho alkaa torstaina.' });
    expect(done?.text).toContain('**Tehty:** ”Kerho alkaa torstaina.”');
    expect(done?.text).toContain('Viimeksi: Nina Heiskari merkitsi tehtävän tehdyksi (tänään klo 9.00).');
    await bot.runDue();
    expect(actionsIn(jarkko).map(heading)).toEqual(['**Nina Heiskari merkitsi tehtävän tehdyksi**']);

    // A second tap, and one on the card of before, show the same and tell nobody anything.
    const [twice] = await nina.press(button(refused, 'Lähetä'), { text: 'Kerho alkaa torstaina.' });
    expect(twice?.text).toBe(done?.text);
    const [late] = await nina.press(button(given, 'Hyväksyn'));
    expect(late?.text).toContain('Tehtävä on jo päättynyt.');
    await bot.goTo(at('2026-12-20T07:00:00Z'));
    expect([actionsIn(nina), actionsIn(jarkko)]).toEqual([[], []]);
    // The words are gone ninety days after, from the cards too.
    await bot.goTo(at('2027-02-22T07:00:00Z'));
    expect(
      JSON.stringify(
        nina
          .chat()
          .filter(isAction)
          .map((reply) => reply.card),
      ),
    ).not.toContain(text);
    expect((await nina.press(button(given, 'Tehty')))[0]?.text).toContain('Tätä tehtävää ei enää ole.');
  });

  test('can be moved to another day, with a reason', async () => {
    const [form] = await nina.press(button(await agreed(), 'Siirrä päivää'));
    const send = button(form, 'Lähetä');
    const [asked] = await nina.press(send, { due: '2026-12-04', text: '' });
    expect(asked?.text).toContain('Kirjoita lyhyesti, miksi päivä siirtyy.');
    expect(inputsOf(asked?.card)).toMatchObject({ due: '2026-12-04' });
    const [moved] = await nina.press(send, { due: '2026-12-04', text: 'Kerho alkaa vasta joulukuussa.' });
    expect(moved?.text).toContain(
      'Uusi määräpäivä 4.12. (alun perin 24.11.) · Syy: ”Kerho alkaa vasta joulukuussa.”',
    );
    await bot.goTo(at('2026-11-27T08:00:00Z'));
    expect(actionsIn(nina)).toEqual([]);
    expect(actionsIn(jarkko).map(heading)).toEqual(['**Nina Heiskari siirsi tehtävän määräpäivää**']);
  });

  test('is handed on: whoever is asked takes it, and until then it stays where it is', async () => {
    const elisa = await greeted(bot, 'elisa.koivula');
    const [form] = await nina.press(button(await agreed(), 'Anna toiselle'));
    const [unknown] = await nina.press(button(form, 'Lähetä'), { to: 'Maija Tuntematon' });
    expect(unknown?.text).toContain('Tällaista henkilöä ei löydy.');
    // Whoever has not installed Koppi cannot be asked.
    await nina.press(button(unknown, 'Lähetä'), { to: 'Kati Seppänen' });
    await bot.runDue();
    const [back] = actionsIn(nina);
    expect(heading(back)).toBe('**Kati Seppänen ei saa Kopin viestejä. Tehtävä on yhä sinulla**');
    const [several] = await nina.press(button(unknown, 'Lähetä'), { to: 'Elisa' });
    expect(several?.text).toContain('Tämä nimi sopii useaan.');
    const [offered] = await nina.press(button(several, 'Lähetä'), { colleague: 'elisa.koivula@example.org' });
    expect(offered?.text).toContain('Olet pyytänyt, että Elisa Koivula ottaa tehtävän.');
    await bot.runDue();
    const [offer] = actionsIn(elisa);
    expect(heading(offer)).toBe('**Nina Heiskari pyytää, että otat tehtävän**');
    expect(titles(offer)).toEqual(['Otan', 'En ota']);
    expect((await elisa.say('omat tehtävät'))[0]?.text).toContain('odottaa vastaustasi');
    const [taken] = await elisa.press(button(offer, 'Otan'));
    expect(taken?.text).toContain('Tehtävä on sinulla.');
    await bot.runDue();
    expect(actionsIn(nina).map(heading)).toEqual(['**Elisa Koivula otti tehtävän**']);
    expect(actionsIn(jarkko).map(heading)).toEqual(['**Elisa Koivula otti tehtävän**']);
    expect((await nina.say('omat tehtävät'))[0]?.text).toContain('Sinulla ei ole avoimia tehtäviä.');
  });

  test('goes to the other side when it is two weeks late', async () => {
    await agreed();
    await bot.goTo(at('2026-12-08T06:59:00Z'));
    newsOf(nina);
    await bot.goTo(at('2026-12-08T07:00:00Z'));
    const [passed] = actionsIn(jarkko);
    expect(heading(passed)).toContain('Tehtävä siirtyi sinulle, koska se ei ole valmistunut.');
    expect(passed?.text).toContain('Piti olla valmis 24.11. – myöhässä 14 pv');
    expect(actionsIn(nina).map(heading)).toEqual(['**Tehtävä on nyt henkilöllä Jarkko Nurmela**']);
    expect(titles(passed)).toEqual([
      'Hyväksyn',
      'Tehty',
      'Siirrä päivää',
      'Anna toiselle',
      'Ei enää tarpeen',
    ]);
  });

  test('goes to the other side when its owner does not get messages', async () => {
    await agreed();
    bot.connector.failNext(403);
    await bot.goTo(at('2026-11-23T07:00:00Z'));
    await bot.runDue();
    const [passed] = actionsIn(jarkko);
    expect(heading(passed)).toBe('**Tehtävä siirtyi sinulle, koska Nina Heiskari ei saa Kopin viestejä**');
  });

  test('without a day is listed, and asked for one', async () => {
    await agreed({ due: '' });
    expect((await nina.say('omat tehtävät'))[0]?.text).toContain(text);
    await bot.goTo(at('2026-11-26T07:00:00Z'));
    const [asked] = actionsIn(nina);
    expect(heading(asked)).toBe('**Milloin tehtävä on valmis?**');
    const [form] = await nina.press(button(asked, 'Siirrä päivää'));
    const [set] = await nina.press(button(form, 'Lähetä'), { due: '2026-12-04', text: '' });
    expect(set?.text).toContain('Määräpäiväksi sovittiin 4.12.');
  });

  test('goes to the other side at once when its owner has left the directory', async () => {
    const before = { email: email.parse('lotta.lahteva@example.org'), name: 'Lotta Lähtevä', absences: [] };
    const worker = { ...before, languages: [], consultationWays: [] };
    const stamp = { at: bot.now(), by: { name: 'Koppi', via: 'command_line' } } as const;
    await bot.world.commit([{ kind: 'workers', id: worker.email, after: worker }], stamp, []);
    nina = await greeted(bot, 'lotta.lahteva');
    await ask(nina, { service: 'perheneuvola', area: 'hartola' });
    await bot.runDue();
    consultation = idIn(newsOf(jarkko));
    await jarkko.press(doing({ do: 'consult_send', id: consultation, form: 'answer' }), { text: 'Ok.' });
    await agreed();
    await bot.world.commit([{ kind: 'workers', id: worker.email, before: worker }], stamp, []);
    await bot.runDue();
    expect(actionsIn(jarkko).map(heading)).toEqual([
      '**Tehtävä siirtyi sinulle, koska lotta.lahteva@example.org ei ole enää yhteystiedoissa**',
    ]);
  });

  test('is made once, also when the program stopped before it had written that down', async () => {
    const given = await agreed();
    const kept = await bot.world.documents.get(consultationKind, consultation);
    if (!kept) throw new Error('no consultation');
    expect(kept.body.actionsMade).toBe(1);
    const forgotten = { ...kept.body, actionsMade: 0 };
    await bot.world.documents.put(consultationKind, consultation, forgotten, kept.etag);
    await bot.runDue();
    expect(actionsIn(nina)).toEqual([]);
    expect((await nina.say('omat tehtävät'))[0]?.text).toContain('Omat tehtävät (1)');
    expect(given.text).toContain(text);
  });

  test('is minded by the other side: they see how it stands, take it themselves, or call it off', async () => {
    await agreed();
    const id = `${consultation}-0`;
    const [card] = await jarkko.press(doing({ do: 'action_show', id }));
    expect(card?.text).toContain('Tekijä: Nina Heiskari');
    const minding = ['Otan sen itse', 'Tehty', 'Siirrä päivää', 'Anna toiselle', 'Ei enää tarpeen'];
    expect(titles(card)).toEqual(minding);
    const [taken] = await jarkko.press(button(card, 'Otan sen itse'));
    expect(taken?.text).toContain('Tehtävä on sinulla.');
    await bot.runDue();
    expect(actionsIn(nina).map(heading)).toEqual(['**Tehtävä on nyt henkilöllä Jarkko Nurmela**']);
    const [form] = await jarkko.press(button(taken, 'Ei enää tarpeen'));
    const [dropped] = await jarkko.press(button(form, 'Lähetä'), { text: 'Perhe muutti.' });
    expect(dropped?.text).toContain('**Ei enää tarpeen:** ”Perhe muutti.”');
    const [open] = await jarkko.press(button(dropped, 'Avaa uudelleen'));
    expect(open?.text).toContain('Tehtävä on sinulla.');
  });

  test('is of no concern to others', async () => {
    const given = await agreed();
    const elisa = await greeted(bot, 'elisa.koivula');
    const [reply] = await elisa.press(button(given, 'Tehty'));
    expect(reply?.text).not.toContain(text);
    expect(reply?.text).toContain('Tämä tehtävä on toisen.');
  });
});

test.each([
  ['omat tehtävät', 'fi', 'Omat tehtävät (2)'],
  ['mina uppgifter', 'sv', 'Mina uppgifter (2)'],
  ['My tasks.', 'en', 'My tasks (2)'],
])('%s lists what somebody has to do, what is late first', async (said, _language, title) => {
  await agreed({ due: '2026-11-30' });
  await jarkko.press(doing({ do: 'consult_send', id: consultation, form: 'agree' }), {
    action: 'Soita päiväkotiin',
    owner: 'requester',
    due: '2026-11-13',
  });
  await bot.runDue();
  await bot.goTo(at('2026-11-16T07:00:00Z'));
  const [list] = await nina.say(said);
  expect(list?.text).toContain(title);
  expect(list?.text.indexOf('Soita päiväkotiin')).toBeLessThan(list?.text.indexOf(text) ?? -1);
  expect(faultsOfCard(list?.card)).toEqual([]);
  const [opened] = await nina.press(list?.buttons[0] ?? doing({}));
  expect(opened?.text).toContain('Soita päiväkotiin');
});
