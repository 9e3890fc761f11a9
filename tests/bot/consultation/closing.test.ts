import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { ask, button, doing, greeted, idIn, inputsOf } from '../../support/consultation-taps.ts';
import { newsOf } from '../../support/news.ts';

let bot: TestBot;
let nina: TestPerson;
let jarkko: TestPerson;
let id: string;
/** The question has been answered in writing. */
beforeEach(async () => {
  bot = await startTestBot();
  jarkko = await greeted(bot, 'jarkko.nurmela');
  nina = await greeted(bot, 'nina.heiskari');
  await ask(nina, { service: 'perheneuvola', area: 'hartola' });
  await bot.runDue();
  id = idIn(newsOf(jarkko));
  await jarkko.press(doing({ do: 'consult_send', id, form: 'answer' }), { text: 'Kokeilkaa iltarutiinia.' });
  await bot.runDue();
  newsOf(nina);
});
afterEach(() => bot.stop());

const shown = async (person: TestPerson) => (await person.press(doing({ do: 'consult_show', id })))[0];
const closingForm = async () => (await jarkko.press(doing({ do: 'consult_form', id, form: 'close' })))[0];

describe('closing', () => {
  test('takes one tap of who asked when the answer is enough; the specialist hears of it once, in working hours', async () => {
    newsOf(jarkko);
    await bot.goTo(Date.parse('2026-11-12T20:00:00Z'));
    const [closed] = await nina.press(button(await shown(nina), 'Kiitos, tämä riitti'));
    expect(closed?.text).toContain('Konsultaatio on päättynyt.');
    expect(closed?.text).toContain('Oliko konsultaatiosta hyötyä?');
    // A second tap changes nothing.
    await nina.press(doing({ do: 'consult_thank', id }));
    await bot.runDue();
    expect(newsOf(jarkko)).toEqual([]);
    await bot.goTo(Date.parse('2026-11-13T07:00:00Z'));
    await bot.runDue();
    const heard = newsOf(jarkko);
    expect(heard).toHaveLength(1);
    expect(heard[0]?.text).toContain('Kysyjä kiitti, vastauksesi riitti');
    // What came of it can still be noted, once, and who asked is not told anew.
    const form = (await jarkko.press(button(heard[0], 'Merkitse, mitä tästä seurasi'))).at(-1);
    const [noted] = await jarkko.press(button(form, 'Lähetä'), { kind: 'guided' });
    expect(noted?.text).toContain('Lopputulos: **');
    expect(noted?.buttons.map(({ title }) => title)).not.toContain('Merkitse, mitä tästä seurasi');
    await bot.goTo(Date.parse('2026-11-13T08:00:00Z'));
    expect(newsOf(nina)).toEqual([]);
    expect((await shown(nina))?.text).toContain('Lopputulos: **');
  });

  test('takes a choice and a tap; all else may be left open', async () => {
    const form = await closingForm();
    expect(Object.keys(inputsOf(form?.card))).toEqual(['kind', 'text', 'action', 'owner', 'due']);
    // Nobody is chosen for what is agreed before somebody says who.
    expect(inputsOf(form?.card).owner).toBeUndefined();
    // What a client sends of a form in which only the outcome was chosen.
    const untouched = { kind: 'new_advice', text: '', action: '', owner: '', due: '' };
    const [closed] = await jarkko.press(button(form, 'Lähetä'), untouched);
    expect(closed?.text).toContain('Lopputulos: **Uusi neuvo tai ohje**');
    expect(closed?.text).not.toContain('Sovittu:');
  });

  test('without an outcome says so, and keeps what was written', async () => {
    const [form] = await jarkko.press(button(await closingForm(), 'Lähetä'), {
      text: 'Hyvä suunnitelma.',
      action: 'Ohjaa perhekerhoon',
      due: '2026-11-30',
    });
    expect(form?.text).toContain('Valitse, mitä konsultaatiosta seurasi.');
    expect(inputsOf(form?.card)).toMatchObject({
      text: 'Hyvä suunnitelma.',
      action: 'Ohjaa perhekerhoon',
      due: '2026-11-30',
    });
  });

  test.each([
    [{ action: '', due: '2026-11-30' }, 'Kirjoita, mitä sovittiin.'],
    [{ action: 'Ohjaa perhekerhoon', due: '2026-11-11' }, 'Päivä on jo mennyt.'],
    [{ action: 'Ohjaa perhekerhoon', due: 'joskus' }, 'Päivästä ei saanut selvää.'],
    [{ action: 'Ohjaa perhekerhoon', owner: '', due: '' }, 'Valitse, kuka tekee.'],
    [{ action: 'Soita 040 765 4321', due: '' }, 'puhelinnumero'],
  ])('says what is wrong with an agreed action: %j', async (inputs, note) => {
    const [form] = await jarkko.press(button(await closingForm(), 'Lähetä'), {
      kind: 'guided',
      owner: 'requester',
      ...inputs,
    });
    expect(form?.text).toContain(note);
    expect((await shown(nina))?.text).not.toContain('päättynyt.');
  });

  test('shows what was agreed to both sides, with who does it and by when', async () => {
    await jarkko.press(button(await closingForm(), 'Lähetä'), {
      kind: 'guided',
      text: '',
      action: 'Ohjaa perhe perhekerhoon',
      owner: 'requester',
      due: 'ma 30.11.',
    });
    const line = '**Sovittu:** ”Ohjaa perhe perhekerhoon” · tekijä Nina Heiskari, viimeistään 30.11.';
    await bot.runDue();
    expect(newsOf(nina).some(({ text }) => text.includes(line))).toBe(true);
    expect((await shown(jarkko))?.text).toContain(line);
  });

  test('names who takes part by their given names in what was agreed, and nobody else', async () => {
    const filled = { kind: 'guided', text: '', owner: 'requester', due: '' };
    const [doubt] = await jarkko.press(button(await closingForm(), 'Lähetä'), {
      ...filled,
      action: 'Nina soittaa Mikolle ja kertoo Jarkolle',
    });
    expect(doubt?.text).toContain('Tekstissä voi olla asiakkaan nimi (sana 3).');
    await jarkko.press(button(doubt, 'Lähetä'), {
      ...filled,
      action: 'Nina soittaa perheelle ja kertoo Jarkolle',
    });
    await bot.runDue();
    expect(newsOf(nina).at(-1)?.text).toContain('**Sovittu:** ”Nina soittaa perheelle ja kertoo Jarkolle”');
  });

  test('asks who asked two short questions, a tap each', async () => {
    await jarkko.press(button(await closingForm(), 'Lähetä'), { kind: 'new_advice' });
    const first = await shown(nina);
    expect(first?.text).toContain('Oliko konsultaatiosta hyötyä?');
    const [second] = await nina.press(button(first, 'Paljon'));
    expect(second?.text).toContain('Säästyikö sen ansiosta lähete tai kokous?');
    const [thanks] = await nina.press(button(second, 'Lähete'));
    expect(thanks?.text).toContain('Kiitos palautteesta.');
    // A second tap on the old card changes nothing, and says where things stand.
    expect((await nina.press(button(second, 'Lähete')))[0]?.text).toContain('Kiitos palautteesta.');
  });
});

describe('something that is agreed afterwards', () => {
  beforeEach(async () => {
    await jarkko.press(button(await closingForm(), 'Lähetä'), { kind: 'guided' });
    await bot.runDue();
    newsOf(nina);
  });

  test.each([
    ['who asked', () => nina, () => jarkko],
    ['the specialist', () => jarkko, () => nina],
  ])('is added by %s and told to the other one', async (_, mine, theirs) => {
    const [form] = await mine().press(button(await shown(mine()), 'Lisää sovittu asia'));
    const inputs = { action: 'Yhteinen tapaaminen koulussa', owner: 'specialist', due: '' };
    const send = button(form, 'Lähetä');
    const [after] = await mine().press(send, inputs);
    // Teams sends a tap again when the answer is slow.
    await mine().press(send, inputs);
    const line = '**Sovittu:** ”Yhteinen tapaaminen koulussa” · tekijä Jarkko Nurmela';
    expect(after?.text).toContain(line);
    await bot.runDue();
    const told = newsOf(theirs()).find(({ text }) => text.includes('Konsultaatioon lisättiin sovittu asia'));
    expect(told?.text.split(line)).toHaveLength(2);
  });

  test('is screened, and asked for when it is missing', async () => {
    const send = doing({ do: 'consult_send', id, form: 'agree' });
    expect((await nina.press(send, { action: '' }))[0]?.text).toContain('Kirjoita, mitä sovittiin.');
    const [refused] = await nina.press(send, { action: 'Äidin tunnus on 131052-308T' });
    expect(refused?.text).toContain('henkilötunnus');
    expect((await shown(jarkko))?.text).not.toContain('Sovittu:');
  });
});
