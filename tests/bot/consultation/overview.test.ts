import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import exceljs from 'exceljs';
import type { Button, Reply, TestBot, TestPerson } from '../../support/bot.ts';
import { startTestBot } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';

const hour = 3_600_000;
let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const as = async (name: string): Promise<TestPerson> => {
  const person = bot.person({ email: `${name}@example.org` });
  await person.say('hei');
  return person;
};
const doing = (data: object): Button => ({
  title: '',
  type: 'Action.Execute',
  url: undefined,
  data: { koppi: 1, lang: 'fi', ...data },
});
const idIn = (reply: Reply | undefined): string =>
  /"id":"([^"]+)"/.exec(JSON.stringify(reply?.buttons.map(({ data }) => data)))?.[1] ?? '';

let questions = 0;
/** Asks the family counselling of Hartola in writing, each time something else; gives the id. */
async function ask(person: TestPerson): Promise<string> {
  questions += 1;
  const asked = await person.press(doing({ do: 'consult_ask', service: 'perheneuvola', area: 'hartola' }), {
    question: `Miten tukea siirtymää ${questions}?`,
    urgency: 'this_week',
    way: 'writing',
    times: '',
  });
  return idIn(asked[0]);
}

async function answered(specialist: TestPerson, id: string): Promise<void> {
  await specialist.press(doing({ do: 'consult_send', id, form: 'answer' }), { text: 'Kokeilkaa rauhassa.' });
  await specialist.press(doing({ do: 'consult_send', id, form: 'close' }), { kind: 'new_advice', text: '' });
}

describe('the coordinator sees how consultations go', () => {
  test('numbers that can be counted by hand, nobody’s words, and no figures of a few', async () => {
    const elisa = await as('elisa.koivula');
    const jarkko = await as('jarkko.nurmela');
    const ilona = await as('ilona.hameenniemi');
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) ids.push(await ask(elisa));
    await bot.runDue();
    const [few] = await ilona.say('konsultaatioiden tilanne');
    expect(few?.text).toContain('Avoinna nyt 4, joista viivästynyt 0.');
    expect(few?.text).toContain('Kysytty 4 kertaa.');
    expect(few?.text).toContain('vähintään viisi');
    ids.push(await ask(elisa));
    await bot.goTo(bot.now() + 2 * hour);
    for (const id of ids) await answered(jarkko, id);
    for (const [at, id] of ids.entries())
      await elisa.press(doing({ do: 'consult_survey', id, useful: at < 4 ? 3 : 2 }));
    for (const [at, id] of ids.entries())
      await elisa.press(doing({ do: 'consult_survey', id, saved: at === 0 ? 'referral' : 'none' }));

    const [shown] = await ilona.say('konsultaatiot Hartola');
    expect(shown?.text).toContain('Avoimia konsultaatioita ei ole.');
    expect(shown?.text).toContain('Ensimmäinen vastaus tavallisesti 2 työtunnissa');
    expect(shown?.text).toContain('Ilman sovittua aikaa hoitui 100');
    expect(shown?.text).toMatch(/Palautteista 80.%: paljon hyötyä, 20.%: jonkin verran\./);
    expect(shown?.text).toContain('Säästyi lähetteitä 1, kokouksia 0.');
    expect(shown?.text).toMatch(/^████████████ 5 marras$/m);
    expect(shown?.text).toMatch(/^0 loka$/m);
    expect(shown?.text).not.toContain('siirtymää');
    expect(shown?.text).not.toContain('Jarkko');
    expect(faultsOfCard(shown?.card)).toEqual([]);

    const sheet = shown?.buttons.find(({ title }) => title === 'Taulukkona');
    if (!sheet) throw new Error('no spreadsheet');
    const offers = await ilona.press(sheet);
    const offer = offers.at(-1);
    if (!offer) throw new Error('no offer');
    const { bytes } = await ilona.answerOffer(offer, 'accept');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes ?? []).buffer);
    const rows: string[] = [];
    expect(workbook.worksheets[0]?.lastRow?.getCell(4).value).toBe(5);
    expect(workbook.worksheets[0]?.lastRow?.getCell(9).value).toBe(0.8);
    expect(workbook.worksheets[0]?.lastRow?.getCell(10).value).toBe(0.2);
    workbook.worksheets[0]?.eachRow((row) => rows.push(String(row.values)));
    expect(rows.at(-1)).toMatch(/2026-11,Perheneuvola,Hartola,5,0,2,/);
    expect(rows).toContainEqual(expect.stringMatching(/2026-11,kaikki,kaikki,5,0,2,/));
    expect(rows).toContainEqual(expect.stringMatching(/2025-12,kaikki,kaikki,0,0,/));
    expect(rows).toContainEqual(expect.stringMatching(/kaikki,Perheneuvola,kaikki,5,0,2,/));
    expect(rows.join()).not.toContain('Jarkko');
  });

  test('late ones are named with who has the ball', async () => {
    const elisa = await as('elisa.koivula');
    await as('jarkko.nurmela');
    const ilona = await as('ilona.hameenniemi');
    await ask(elisa);
    await bot.runDue();
    await bot.goTo(bot.now() + 25 * hour);
    const [shown] = await ilona.say('läget för konsultationerna');
    expect(shown?.text).toContain('Öppna nu 1, av dem försenade 1.');
    expect(shown?.text).toContain('Jarkko Nurmela');
  });

  test('what is open is counted however long ago it was asked', async () => {
    const elisa = await as('elisa.koivula');
    const jarkko = await as('jarkko.nurmela');
    const id = await ask(elisa);
    await jarkko.press(doing({ do: 'consult_send', id, form: 'propose' }), { times: '15.12.2027 klo 8-9' });
    const start = Date.parse('2027-12-15T06:00:00Z');
    await elisa.press(doing({ do: 'consult_choose', id, start, end: start + hour }));
    await bot.goTo(start - 24 * hour);
    await ask(elisa);
    const ilona = await as('ilona.hameenniemi');
    const [shown] = await ilona.say('konsultaatioiden tilanne');
    expect(shown?.text).toContain('Avoinna nyt 2, joista viivästynyt 0.');
    expect(shown?.text).toContain('Kysytty kerran.');
  });

  test('only of their own areas; others are refused', async () => {
    const elisa = await as('elisa.koivula');
    await as('jarkko.nurmela');
    await ask(elisa);
    const [refused] = await elisa.say('konsultaatioiden tilanne');
    expect(refused?.text).toContain('koordinaattorit');
    expect(refused?.text).toMatch(/Omat konsultaatiot\*\*\n\n1\\\. Perheneuvola, Hartola/);
    const ilona = await as('ilona.hameenniemi');
    const [elsewhere] = await ilona.say('consultations Hanko');
    expect(elsewhere?.text).toContain('your own areas only');
    const [wider] = await ilona.say('konsultaatiotilasto Päijät-Häme');
    expect(wider?.text).toContain('vain omien alueidesi');
  });

  test('the file is no way around it', async () => {
    const file = (area: string): Button =>
      doing({ do: 'offer', offer: { file: 'consultations', area, lang: 'fi' } });
    const elisa = await as('elisa.koivula');
    expect((await elisa.press(file('hartola'))).at(-1)?.text).toContain('koordinaattorit');
    const ilona = await as('ilona.hameenniemi');
    expect((await ilona.press(file('hanko'))).at(-1)?.text).toContain('vain omien alueidesi');
  });

  test.each([
    ['vie konsultaatiotilasto Hartola', /konsultaatiot-.*\.xlsx/],
    ['exportera konsultationsstatistiken', /konsultationer-.*\.xlsx/],
    ['export consultation statistics', /consultations-.*\.xlsx/],
  ])('the file is offered in words: %s', async (words, name) => {
    const ilona = await as('ilona.hameenniemi');
    const [offer] = await ilona.say(words);
    expect(JSON.stringify(offer)).toMatch(name);
  });

  test('what is left open is asked back', async () => {
    const ilona = await as('ilona.hameenniemi');
    const [shown] = await ilona.say('konsultaatiotilasto Xyzzylä');
    expect(shown?.text).toContain('Aluetta ei löytynyt');
  });

  test('who keeps no area sees the own ones under the same word, and questions stay questions', async () => {
    const elisa = await as('elisa.koivula');
    await as('jarkko.nurmela');
    await ask(elisa);
    const [own] = await elisa.say('konsultaatiot');
    expect(own?.text).toContain('Perheneuvola, Hartola');
    const [answer] = await elisa.say('konsultaatiot perheneuvolan kanssa Hartolassa');
    expect(answer?.text).toContain('Jarkko Nurmela');
  });
});

describe('on Monday morning', () => {
  const monday = Date.parse('2026-11-16T06:00:00Z');

  test('who has open consultations gets one digest, in working hours, and can stop it', async () => {
    const elisa = await as('elisa.koivula');
    const jarkko = await as('jarkko.nurmela');
    await elisa.press(doing({ do: 'consult_ask', service: 'perheneuvola', area: 'hartola' }), {
      question: 'Miten tukea siirtymää?',
      urgency: 'two_weeks',
      way: 'writing',
      times: '',
    });
    await bot.runDue();
    jarkko.inbox();
    await bot.goTo(monday - 1);
    jarkko.inbox();
    await bot.goTo(monday);
    const digest = jarkko.inbox().filter(({ text }) => text.includes('Tämän viikon konsultaatiosi'));
    expect(digest).toHaveLength(1);
    expect(digest[0]?.text).toMatch(/Perheneuvola, Hartola: .+ \(kysyi Elisa Koivula 12\.11\. klo [\d.]+\)/);
    expect(digest[0]?.buttons[0]?.title).toBe('1. Elisa Koivula: Perheneuvola, Hartola');
    expect(digest[0]?.text).not.toContain('siirtymää');
    expect(elisa.inbox().some(({ text }) => text.includes('Tämän viikon'))).toBe(false);
    const [stopped] = await jarkko.say('lopeta maanantaikooste');
    expect(stopped?.text).toContain('En lähetä enää');
    await bot.goTo(monday + 7 * 24 * hour);
    expect(jarkko.inbox().some(({ text }) => text.includes('Tämän viikon'))).toBe(false);
  });

  test('a time that is agreed for a later week is not told yet', async () => {
    const elisa = await as('elisa.koivula');
    const jarkko = await as('jarkko.nurmela');
    const id = await ask(elisa);
    const time = { start: monday + 9 * 24 * hour, end: monday + 9 * 24 * hour + hour };
    await jarkko.press(doing({ do: 'consult_send', id, form: 'propose' }), { times: 'ke 25.11. klo 8-9' });
    await elisa.press(doing({ do: 'consult_choose', id, ...time }));
    await bot.goTo(monday);
    expect(jarkko.inbox().some(({ text }) => text.includes('Tämän viikon'))).toBe(false);
    await bot.goTo(monday + 7 * 24 * hour);
    const [digest] = jarkko.inbox().filter(({ text }) => text.includes('Tämän viikon'));
    expect(digest?.text).toContain('aika **ke 25.11.');
  });

  test('but another time that is proposed for it is', async () => {
    const elisa = await as('elisa.koivula');
    const jarkko = await as('jarkko.nurmela');
    const id = await ask(elisa);
    const time = { start: monday + 9 * 24 * hour, end: monday + 9 * 24 * hour + hour };
    await jarkko.press(doing({ do: 'consult_send', id, form: 'propose' }), { times: 'ke 25.11. klo 8-9' });
    await elisa.press(doing({ do: 'consult_choose', id, ...time }));
    await bot.goTo(monday - 68 * hour);
    await elisa.press(doing({ do: 'consult_send', id, form: 'reschedule' }), { times: 'to 26.11. klo 9-10' });
    await bot.goTo(monday);
    const [digest] = jarkko.inbox().filter(({ text }) => text.includes('Tämän viikon'));
    expect(digest?.text).toContain(
      'aika ke 25.11. klo 8–9, ehdotus uudesta ajasta odottaa vastaustasi, viimeistään tänään klo 12.00',
    );
  });

  test.each([
    ['avsluta måndagsöversikten', 'starta måndagsöversikten', 'skickar inte längre', 'måndagsmorgnar'],
    ['stop Monday digest', 'start Monday digest', 'no longer send', 'Monday mornings'],
  ])('it stops and begins in every language: %s', async (stop, start, stopped, started) => {
    const jarkko = await as('jarkko.nurmela');
    expect((await jarkko.say(stop))[0]?.text).toContain(stopped);
    expect((await jarkko.say(start))[0]?.text).toContain(started);
  });

  test('it comes on Tuesday after a holiday', async () => {
    const elisa = await as('elisa.koivula');
    const jarkko = await as('jarkko.nurmela');
    // Maundy Thursday; Easter Monday follows.
    await bot.goTo(Date.parse('2027-03-25T08:00:00Z'));
    await ask(elisa);
    jarkko.inbox();
    const easterMonday = Date.parse('2027-03-29T05:00:00Z');
    await bot.goTo(easterMonday + 8 * hour);
    expect(jarkko.inbox().some(({ text }) => text.includes('Tämän viikon'))).toBe(false);
    await bot.goTo(easterMonday + 24 * hour);
    expect(jarkko.inbox().filter(({ text }) => text.includes('Tämän viikon'))).toHaveLength(1);
  });

  test('nothing comes while one is away', async () => {
    const elisa = await as('elisa.koivula');
    const jarkko = await as('jarkko.nurmela');
    const id = await ask(elisa);
    const time = { start: monday + 50 * hour, end: monday + 51 * hour };
    await jarkko.press(doing({ do: 'consult_accept', id, ...time }));
    const [preview] = await jarkko.say('olen poissa 16.11.');
    const confirm = preview?.buttons.find(({ data }) => JSON.stringify(data).includes('"confirm"'));
    if (!confirm) throw new Error(`nothing to confirm: ${preview?.text}`);
    await jarkko.press(confirm);
    await bot.goTo(monday);
    expect(jarkko.inbox().some(({ text }) => text.includes('Tämän viikon'))).toBe(false);
  });

  test('nothing comes when nothing is open', async () => {
    const jarkko = await as('jarkko.nurmela');
    await bot.goTo(monday);
    expect(jarkko.inbox().some(({ text }) => text.includes('Tämän viikon'))).toBe(false);
  });
});
