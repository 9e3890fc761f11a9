import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { ask, doing, end, filled, greeted, idIn, inputsOf, start } from '../../support/consultation-taps.ts';
import { newsOf } from '../../support/news.ts';

const about = { service: 'puheterapia', area: 'hartola' };
const hour = 3_600_000;

let bot: TestBot;
let nina: TestPerson;
let tero: TestPerson;
let annukka: TestPerson;
let id: string;
beforeEach(async () => {
  bot = await startTestBot();
  tero = await greeted(bot, 'tero.suomela');
  annukka = await greeted(bot, 'annukka.repo');
  nina = await greeted(bot, 'nina.heiskari');
  await ask(nina, about, { urgency: 'today', times: 'to 12.11. klo 15, ti 17.11. klo 14' });
  await bot.runDue();
  id = idIn(newsOf(tero));
});
afterEach(() => bot.stop());

const passedOn = async (): Promise<void> => {
  await bot.goTo(bot.now() + 2 * hour);
  await bot.goTo(bot.now() + 2 * hour);
};

describe('whoever taps late sees where things stand and who acted', () => {
  test('when another specialist has taken it', async () => {
    await passedOn();
    await annukka.press(doing({ do: 'consult_accept', id, start, end }));
    const [late] = await tero.press(doing({ do: 'consult_accept', id, start, end }));
    expect(late?.text).toContain('Tämä on nyt jonkun toisen hoidettavana.');
    expect(late?.text).toContain('Viimeksi: Annukka Repo otti kysymyksen (tänään klo 13.00).');
    expect(late?.text).toContain('Vastuussa: **Annukka Repo**');
    expect(late?.text).not.toContain(filled.question);
    expect(late?.buttons).toEqual([]);
  });

  test('two who accept in the same second: one has it, the other sees who', async () => {
    await passedOn();
    const accept = doing({ do: 'consult_accept', id, start, end });
    const replies = await Promise.all([tero.press(accept), annukka.press(accept)]);
    const texts = replies.map(([reply]) => reply?.text ?? '');
    expect(texts.filter((text) => text.includes('Aika on sovittu'))).toHaveLength(1);
    const [late] = texts.filter((text) => text.includes('jonkun toisen hoidettavana'));
    expect(late).toMatch(/Viimeksi: (Tero Suomela|Annukka Repo) otti kysymyksen \(tänään klo 13\.00\)/);
    await bot.runDue();
    expect(newsOf(nina).filter(({ text }) => text.includes('**Konsultaatioaika on sovittu**'))).toHaveLength(
      1,
    );
  });

  test('when silence has moved it on and nobody has acted: they may still take it', async () => {
    await passedOn();
    const [shown] = await tero.press(doing({ do: 'consult_show', id }));
    expect(shown?.text).toContain('Vastuussa: **Annukka Repo**');
    expect(shown?.text).toContain('Voit silti ottaa kysymyksen, jos ehdit ensin.');
    const titles = shown?.buttons.map(({ title }) => title);
    expect(titles).toContain('Sopii ti 17.11. klo 14–14.30');
    expect(titles).not.toContain('En voi ottaa');
  });

  test('when they have given it away themselves', async () => {
    const decline = doing({ do: 'consult_send', id, form: 'decline' });
    const [after] = await tero.press(decline, { text: '' });
    expect(after?.text).toContain('Vastuussa: **Annukka Repo**');
    expect(after?.text).not.toContain(filled.question);
    expect(after?.buttons).toEqual([]);
    // The same tap again answers the same.
    expect((await tero.press(decline, { text: '' }))[0]?.text).toBe(after?.text);
  });

  test('when they have handed it over on purpose: nothing is taken back, and what they wrote is theirs', async () => {
    await tero.press(doing({ do: 'consult_send', id, form: 'hand_over' }), { to: 'Annukka Repo' });
    const [accepted] = await tero.press(doing({ do: 'consult_accept', id, start, end }));
    expect(accepted?.text).toContain('Tämä on nyt jonkun toisen hoidettavana.');
    expect(accepted?.text).toContain('Vastuussa: **Annukka Repo**');
    const answer = 'Kokeilkaa kuvia *sanojen* tukena.';
    const [late] = await tero.press(doing({ do: 'consult_send', id, form: 'answer' }), { text: answer });
    expect(late?.text).toContain('Vastuussa: **Annukka Repo**');
    expect(inputsOf(late?.card)).toEqual({ unsent: answer });
    await bot.runDue();
    const [asked] = newsOf(annukka);
    expect(asked?.text).toContain('Sinulta kysytään neuvoa');
    expect(asked?.text).not.toContain('Kokeilkaa');
    expect(newsOf(nina).map(({ text }) => text.split('\n')[0])).toEqual([
      '**Kysymyksesi siirtyi toiselle henkilölle**',
    ]);
  });

  test('when it has been called off', async () => {
    await nina.press(doing({ do: 'consult_withdraw', id }));
    for (const late of [
      doing({ do: 'consult_accept', id, start, end }),
      doing({ do: 'consult_form', id, form: 'answer' }),
      doing({ do: 'consult_send', id, form: 'answer' }),
      doing({ do: 'consult_held', id }),
    ]) {
      const [reply] = await tero.press(late, { text: 'Kokeilkaa.' });
      expect(reply?.text).toContain('Konsultaatio on jo päättynyt.');
      expect(reply?.text).toContain('Viimeksi: Nina Heiskari perui kysymyksen (tänään klo 9.00).');
    }
  });

  test('somebody who has no part in it is shown no question and can do nothing', async () => {
    const maria = await greeted(bot, 'maria.toivola');
    for (const tap of [
      doing({ do: 'consult_show', id }),
      doing({ do: 'consult_show', id, more: true }),
      doing({ do: 'consult_form', id, form: 'answer' }),
      doing({ do: 'consult_send', id, form: 'hand_over' }),
      doing({ do: 'consult_withdraw', id }),
      doing({ do: 'consult_survey', id, useful: 3 }),
    ]) {
      const [reply] = await maria.press(tap, { text: 'x', to: 'Maria Toivola' });
      expect(reply?.text).not.toContain(filled.question);
      expect(reply?.buttons).toEqual([]);
    }
    expect((await tero.press(doing({ do: 'consult_show', id })))[0]?.text).toContain(filled.question);
  });

  test('when it is not there any more', async () => {
    for (const tap of [
      { do: 'consult_show', id: 'k-none' },
      { do: 'consult_form', id: 'k-none', form: 'answer' },
      { do: 'consult_send', id: 'k-none', form: 'answer' },
      { do: 'consult_accept', id: 'k-none' },
    ])
      expect((await nina.press(doing(tap)))[0]?.text).toContain('Tätä konsultaatiota ei enää ole.');
  });
});

test('the same again is answered quietly; something else by the same person is told that nothing was changed', async () => {
  const send = doing({ do: 'consult_send', id, form: 'answer' });
  const first = (await tero.press(send, { text: 'Kokeilkaa kuvia.' }))[0];
  expect((await tero.press(send, { text: 'Kokeilkaa kuvia.' }))[0]?.text).toBe(first?.text);
  const other = (await tero.press(send, { text: 'Kokeilkaa viittomia.' }))[0];
  expect(other?.text).toContain('Mitään ei muutettu.');
  expect(other?.text).toContain('Olet vastannut.');
  expect(inputsOf(other?.card)).toEqual({ unsent: 'Kokeilkaa viittomia.' });
  await bot.runDue();
  expect(JSON.stringify(nina.inbox())).not.toContain('viittomia');
});

test('who cancels again for another reason hears that it was over already', async () => {
  await tero.press(doing({ do: 'consult_accept', id, start, end }));
  const cancel = doing({ do: 'consult_send', id, form: 'cancel' });
  const first = (await nina.press(cancel, { text: 'Asia hoitui.' }))[0];
  expect((await nina.press(cancel, { text: 'Asia hoitui.' }))[0]?.text).toBe(first?.text);
  const other = (await nina.press(cancel, { text: 'Sairastuin.' }))[0];
  expect(other?.text).toContain('Konsultaatio on jo päättynyt. Mitään ei muutettu.');
  expect(inputsOf(other?.card)).toEqual({ unsent: 'Sairastuin.' });
});

test('a redelivered tap answers the same and is done once, in older clients too', async () => {
  const data = { koppi: 1, lang: 'fi', do: 'consult_send', id, form: 'ask_more', text: 'Minkä ikäinen?' };
  const tap = tero.activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'x', data } },
  });
  const [first, second] = await Promise.all([bot.post(tap), bot.post(tap)]);
  expect(second.body).toEqual(first.body);
  // The next tap is another activity: a person who pressed twice, or a client without Action.Execute.
  await tero.press(doing({ ...data }), {}, 'submit');
  await bot.runDue();
  const told = newsOf(nina).filter(({ text }) => text.includes('**Sinulta pyydetään lisätietoja**'));
  expect(told).toHaveLength(1);
  expect(told[0]?.text.split('Minkä ikäinen')).toHaveLength(2);
});
