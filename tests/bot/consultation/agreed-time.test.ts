import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { ask, button, doing, end, greeted, idIn, start } from '../../support/consultation-taps.ts';
import { newsOf } from '../../support/news.ts';

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
    const [after] = await mine().press(button(form, 'Lähetä'), { text: 'Sairastuin, otan yhteyttä.' });
    expect(after?.text).toContain('Sovittu aika on peruttu');
    await bot.runDue();
    const [news] = newsOf(theirs());
    expect(news?.text).toContain('Konsultaatioaika on peruttu');
    expect(news?.text).toContain('Sairastuin, otan yhteyttä');
    expect(news?.text).toContain(`Viimeksi: ${name} perui ajan (tänään klo 9.00).`);
    // Nothing is left to be asked about it afterwards.
    await bot.goTo(end + 1);
    expect([...newsOf(nina), ...newsOf(jarkko)]).toEqual([]);
  });

  test('moves the time; the other one accepts one of the new times with a tap', async () => {
    const [form] = await mine().press(doing({ do: 'consult_form', id, form: 'reschedule' }));
    expect(form?.text).toContain('vapautuu heti, kun lähetät ehdotuksen');
    const [same] = await mine().press(button(form, 'Lähetä'), { times: 'ti 17.11. klo 14' });
    expect(same?.text).toContain('Silloin se jo on. Ehdota toista aikaa.');
    await mine().press(button(form, 'Lähetä'), { times: 'ke 18.11. klo 10-11' });
    await bot.runDue();
    const [news] = newsOf(theirs());
    expect(news?.text).toContain('Konsultaatiolle etsitään uutta aikaa');
    const accept = news?.buttons.find(({ title }) => title.includes('ke 18.11. klo 10–11'));
    if (!accept) throw new Error(`no new time in: ${news?.text}`);
    const [agreed] = await theirs().press(accept);
    expect(agreed?.text).toContain('Aika on sovittu: **ke 18.11. klo 10–11**');
    await bot.runDue();
    expect(newsOf(mine()).at(-1)?.text).toContain('Konsultaatioaika on sovittu');
  });
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
  const late = [one[0]?.text, other[0]?.text].filter(
    (text) => text?.includes('jo päättynyt') || text?.includes('ei voi tehdä tässä vaiheessa'),
  );
  expect(late).toHaveLength(1);
  expect(late[0]).toMatch(/Viimeksi: (Nina Heiskari|Jarkko Nurmela) .+ \(tänään klo 9\.00\)/);
});
