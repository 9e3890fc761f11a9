import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { ask, button, doing, greeted, idIn, inputsOf } from '../../support/consultation-taps.ts';
import { newsOf } from '../../support/news.ts';

const about = { service: 'puheterapia', area: 'hartola' };

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

/** Tero is consulted first about speech therapy in Hartola, Annukka stands in for him. */
async function asked(): Promise<{
  readonly tero: TestPerson;
  readonly annukka: TestPerson;
  readonly nina: TestPerson;
  readonly id: string;
}> {
  const [tero, annukka] = [await greeted(bot, 'tero.suomela'), await greeted(bot, 'annukka.repo')];
  const nina = await greeted(bot, 'nina.heiskari');
  await ask(nina, about);
  await bot.runDue();
  return { tero, annukka, nina, id: idIn(newsOf(tero)) };
}

test('a specialist who is away is skipped at once, and nobody writes to them', async () => {
  const [tero, annukka] = [await greeted(bot, 'tero.suomela'), await greeted(bot, 'annukka.repo')];
  const nina = await greeted(bot, 'nina.heiskari');
  const [away] = await tero.say('olen poissa 12.11.-20.11.');
  if (away?.buttons.some(({ title }) => title === 'Vahvista')) await tero.press(button(away, 'Vahvista'));
  tero.inbox();
  const shown = await ask(nina, about);
  expect(shown?.text).toContain('Annukka Repo');
  await bot.runDue();
  expect(newsOf(tero)).toEqual([]);
  expect(newsOf(annukka)[0]?.text).toContain('Sinulta kysytään neuvoa');
});

describe('declining', () => {
  test('passes the question on; who asked and the next one read who has declined, and why', async () => {
    const { tero, annukka, nina, id } = await asked();
    const [form] = await tero.press(doing({ do: 'consult_form', id, form: 'decline' }));
    expect(form?.text).toContain('En voi ottaa kysymystä');
    expect(JSON.stringify(form?.card)).toContain(
      'Syy (ei pakollinen). Kysyjä ja seuraava vastaaja näkevät sen.',
    );
    const reason = 'Tämä ei kuulu minun alaani.';
    const [after] = await tero.press(button(form, 'Lähetä'), { text: reason });
    expect(after?.buttons.map(({ title }) => title)).not.toContain('En voi ottaa');
    await bot.runDue();
    const [next] = newsOf(annukka);
    expect(next?.text).toContain('Sinulta kysytään neuvoa');
    expect(next?.text).toContain('Ei voinut ottaa: **Tero Suomela**');
    expect(next?.text).toContain('kuulu minun alaani');
    const [told] = newsOf(nina);
    expect(told?.text).toContain('Kysymyksesi siirtyi toiselle henkilölle');
    expect(told?.text).toContain('Annukka Repo');
    expect(told?.text).toContain('kuulu minun alaani');
  });
});

test('when all who can be reached have declined, who asked hears so, why, and what can be done', async () => {
  const { tero, annukka, nina, id } = await asked();
  const decline = doing({ do: 'consult_send', id, form: 'decline' });
  await tero.press(decline, { text: 'Tämä ei kuulu minun alaani.' });
  await bot.runDue();
  await annukka.press(decline, { text: '' });
  await bot.goTo(bot.now() + 1);
  const end = newsOf(nina).at(-1);
  expect(end?.text).toContain('**Kukaan ei voinut ottaa kysymystäsi**');
  expect(end?.text).toContain('Ei voinut ottaa: **Tero Suomela**, **Annukka Repo**');
  expect(end?.text).toContain('Ei tavoitettu Teamsissa: **Elisa Koivula**, **Ismo Pöyhönen**');
  expect(end?.text).toContain('kuulu minun alaani');
  expect(end?.text).not.toContain('ajoissa');
  expect((await nina.press(button(end, 'Näytä koordinaattori')))[0]?.text).toContain('Ismo Pöyhönen');
});

describe('handing over', () => {
  const open = async (person: TestPerson, id: string) =>
    (await person.press(doing({ do: 'consult_form', id, form: 'hand_over' })))[0];

  test('offers the colleagues of the service, those of the neighbouring areas too, but not who asks', async () => {
    const { tero, annukka, id } = await asked();
    const form = await open(tero, id);
    const choices = JSON.stringify(form?.card).match(/"value":"[^"]+@example\.org"/g);
    expect(choices).toEqual(['"value":"elisa.koivula@example.org"', '"value":"annukka.repo@example.org"']);
    await tero.press(button(form, 'Lähetä'), { colleague: 'annukka.repo@example.org', to: '' });
    await bot.runDue();
    const [given] = newsOf(annukka);
    expect(given?.text).toContain('Sinulta kysytään neuvoa');
    expect(given?.text).toContain('Saat tämän, koska Tero Suomela siirsi kysymyksen sinulle.');
  });

  test.each([
    ['an inflected name', 'Annukka Revolle'],
    ['a name with a typing error', 'Anukka Repo'],
    ['an address', 'Annukka.Repo@example.org'],
  ])('takes %s', async (_, to) => {
    const { tero, annukka, id } = await asked();
    await tero.press(button(await open(tero, id), 'Lähetä'), { to });
    await bot.runDue();
    expect(newsOf(annukka)[0]?.text).toContain('Sinulta kysytään neuvoa');
  });

  test('asks which one is meant when a name alone does not tell', async () => {
    const { tero, annukka, id } = await asked();
    const [form] = await tero.press(button(await open(tero, id), 'Lähetä'), { to: 'Annukka' });
    expect(form?.text).toContain('Valitse oikea henkilö.');
    await tero.press(button(form, 'Lähetä'), { colleague: 'annukka.repo@example.org', to: '' });
    await bot.runDue();
    expect(newsOf(annukka)[0]?.text).toContain('Sinulta kysytään neuvoa');
  });

  test('to somebody who has nothing to do with the service is asked back, and done when it is meant', async () => {
    const { tero, id } = await asked();
    const maria = await greeted(bot, 'maria.toivola');
    const [doubt] = await tero.press(button(await open(tero, id), 'Lähetä'), { to: 'Maria Toivola' });
    expect(doubt?.text).toContain('Siirretäänkö kysymys silti?');
    await bot.runDue();
    expect(newsOf(maria)).toEqual([]);
    await tero.press(button(doubt, 'Siirrä silti'));
    await bot.runDue();
    expect(newsOf(maria)[0]?.text).toContain('Sinulta kysytään neuvoa');
  });

  test('to somebody whom Koppi cannot write to is asked back; whoever does it anyway hears where it went', async () => {
    const { tero, annukka, id } = await asked();
    const send = button(await open(tero, id), 'Lähetä');
    const [doubt] = await tero.press(send, { colleague: 'elisa.koivula@example.org', to: '' });
    expect(doubt?.text).toContain('En tavoita vielä Teamsissa: Elisa Koivula. Jos siirrät kysymyksen nyt');
    await tero.press(button(doubt, 'Siirrä silti'));
    await bot.runDue();
    await bot.goTo(bot.now() + 60_000);
    expect(newsOf(annukka)[0]?.text).toContain('Sinulta kysytään neuvoa');
    const [told, ...others] = newsOf(tero);
    expect(others).toEqual([]);
    expect(told?.text).toContain('**Siirtämäsi kysymys meni seuraavalle**');
    expect(told?.text).toContain('Vastuussa: **Annukka Repo**');
    expect(told?.text).toContain('kysymys siirtyi, koska viesti ei mennyt perille');
  });

  test('says what is wrong in the form, which keeps what was typed', async () => {
    const { tero, annukka, id } = await asked();
    const send = doing({ do: 'consult_send', id, form: 'hand_over' });
    const said = async (inputs: Readonly<Record<string, string>>) => (await tero.press(send, inputs))[0];
    const unknown = await said({ to: 'Ei Kukaan' });
    expect(unknown?.text).toContain('Tällaista henkilöä ei löydy');
    expect(JSON.stringify(unknown?.card)).toContain('"value":"Ei Kukaan"');
    expect((await said({ to: '' }))?.text).toContain('Kirjoita, kenelle siirrät pyynnön.');
    expect((await said({ to: 'Nina Heiskari' }))?.text).toContain('Siirretäänkö kysymys silti?');
    const own = await said({ colleague: 'nina.heiskari@example.org', confirm: 'fine' });
    expect(own?.text).toContain('Kysymystä ei voi siirtää kysyjälle itselleen.');
    expect((await said({ to: 'Annukka Repo', colleague: 'elisa.koivula@example.org' }))?.text).toContain(
      'älä molempia',
    );
    await tero.press(send, { to: 'Annukka Repo' });
    await bot.runDue();
    newsOf(annukka);
    const [back] = await annukka.press(send, { to: 'Tero Suomela' });
    expect(back?.text).toContain('Häneltä on jo kysytty.');
  });
});

test('who waits proposes new times, which whoever has the question can accept with one tap', async () => {
  const tero = await greeted(bot, 'tero.suomela');
  const nina = await greeted(bot, 'nina.heiskari');
  const waiting = await ask(nina, about, { times: 'to 12.11. klo 11–11.30' });
  // Who is asked has time until 11.55.
  expect(waiting?.text).toContain('Vastaus voi tulla vasta ehdottamiesi aikojen jälkeen.');
  await bot.runDue();
  const [asked] = newsOf(tero);
  const [form] = await nina.press(button(waiting, 'Ehdota uusia aikoja'));
  const [unclear] = await nina.press(button(form, 'Lähetä'), { times: 'joskus' });
  expect(inputsOf(unclear?.card)).toMatchObject({ times: 'joskus' });
  const [after] = await nina.press(button(unclear, 'Lähetä'), { times: 'ma 16.11. klo 9–9.30' });
  expect(after?.text).toContain('Sinulle sopii: ma 16.11. klo 9–9.30');
  expect(after?.text).not.toContain('Vastaus voi tulla vasta');
  await bot.runDue();
  const [news] = newsOf(tero);
  expect(news?.text).toContain('Kysyjä ehdottaa muita aikoja');
  expect(idIn([news])).toBe(idIn([asked]));
  const [agreed] = await tero.press(button(news, 'Sopii ma 16.11. klo 9–9.30'));
  expect(agreed?.text).toContain('Aika on sovittu: **ma 16.11. klo 9–9.30**');
});
