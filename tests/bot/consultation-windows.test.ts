import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Button, Reply, TestBot, TestPerson } from '../support/bot.ts';
import { startTestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { inputsOf } from '../support/consultation-taps.ts';
import { holdWindow } from '../support/windows.ts';

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
const as = async (name: string): Promise<TestPerson> => {
  const person = bot.person({ email: `${name}@example.org` });
  await person.say('hei');
  return person;
};
const say = async (person: TestPerson, text: string): Promise<Reply> => {
  const [reply] = await person.say(text);
  if (!reply) throw new Error('no reply');
  expect(reply.card === undefined ? [] : faultsOfCard(reply.card)).toEqual([]);
  return reply;
};
const press = async (
  person: TestPerson,
  reply: Reply,
  title: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Reply> => {
  const [answer] = await person.press(button(reply, title), inputs);
  if (!answer) throw new Error('no answer');
  return answer;
};

/** The values that an input of the card offers. */
const choices = (reply: Reply, id: string): readonly string[] => {
  const inputs = z.object({
    body: z.array(
      z.object({ id: z.string().optional(), choices: z.array(z.object({ value: z.string() })).optional() }),
    ),
  });
  const found = inputs.parse(reply.card).body.find((each) => each.id === id);
  return found?.choices?.map(({ value }) => value) ?? [];
};

const sentence =
  'perheneuvolan konsultaatioaika joka toinen tiistai klo 12-14, 30 min, Hartola ja Sysmä, Teams';
const coordinator = () => as('ilona.hameenniemi');
const specialist = () => as('jarkko.nurmela');

async function setUp(person: TestPerson, text = sentence): Promise<Reply> {
  const preview = await say(person, text);
  return press(person, preview, 'Vahvista');
}

describe('a specialist sets up a time for consultations', () => {
  test('in one sentence: it is shown with its next days, then saved once', async () => {
    const jarkko = await specialist();
    const preview = await say(jarkko, sentence);
    expect(preview.text).toContain('joka toinen tiistai klo 12–14');
    expect(preview.text).toContain('Hartola ja Sysmä, Teams');
    expect(preview.text).toContain('Asiantuntijat: Jarkko Nurmela');
    expect(preview.text).toContain('ti 17.11. klo 12–14 · ti 1.12. klo 12–14 · ti 15.12. klo 12–14');
    expect(preview.text).toContain('4 varattavaa aikaa');
    expect(preview.text).not.toContain('En tavoita vielä');
    const saved = await press(jarkko, preview, 'Vahvista');
    expect(saved.text).toContain('Tallennettu.');
    await press(jarkko, preview, 'Vahvista');
    const list = await say(jarkko, 'omat konsultaatioajat');
    expect(list.text.match(/konsultaatioaika joka/g)).toHaveLength(1);
  });

  test.each([
    [
      'fi',
      'perheneuvolan konsultaatioaika joka tiistai ja torstai klo 12-14, 30 min, Hartola, Teams',
      'ti 17.11. klo 12–14 · to 19.11. klo 12–14',
    ],
    [
      'fi',
      'perheneuvolan konsultaatioaika parillisten viikkojen tiistai klo 12-14, 30 min, Hartola, Teams',
      'ti 24.11. klo 12–14 · ti 8.12. klo 12–14 · ti 22.12. klo 12–14',
    ],
    [
      'fi',
      'perheneuvolan konsultaatioaika joka tiistai klo 12-14 ja torstai klo 9-11, 30 min, Hartola, Teams',
      'Kirjoitit useita aikoja.',
    ],
    [
      'sv',
      'konsultationstid för familjerådgivning varannan tisdag kl 12-14, 30 min, Hartola och Sysmä, Teams',
      'varannan tisdag kl. 12–14',
    ],
    [
      'en',
      'consultation time for family counselling clinic every other Tuesday 12-14, 30 min, Hartola and Sysmä, Teams',
      'every other Tuesday 12:00–14:00',
    ],
  ])('in %s', async (_, text, expected) => {
    const jarkko = await specialist();
    expect((await say(jarkko, text)).text).toContain(expected);
  });

  test('the last Friday of the month, by phone, with rules of its own', async () => {
    const jarkko = await specialist();
    const preview = await say(
      jarkko,
      'konsultaatioaika perheneuvola kuukauden viimeinen perjantai klo 9-11, 45 min, Hartola, puhelimitse, tauko 10 min, varattava 2 päivää ennen, enintään 2 kerralla',
    );
    expect(preview.text).toContain('pe 27.11. klo 9–11');
    expect(preview.text).toContain('2 varattavaa aikaa, kussakin 2 konsultaatiota');
    expect(preview.text).toContain('2 työpäivää ennen');
    expect(preview.text).toContain('puhelin');
  });

  test.each([
    'perheneuvolan konsultaatioajat joka tiistai klo 12-14, 30 min, Hartola, Teams',
    'pidän perheneuvolan konsultaatioaikaa joka tiistai klo 12-14, 30 min, Hartola, Teams',
    'perheneuvolan konsultaatioaika ti klo 12-14, 30 min, Hartola, Teams',
  ])('in other words: %s', async (text) => {
    expect((await say(await specialist(), text)).text).toContain(
      'Perheneuvola: konsultaatioaika joka tiistai klo 12–14',
    );
  });

  test.each([
    'konsultaatioajat Hartola viikot 48-50',
    'näytä konsultaatioajat Hartola joka tiistai klo 12-14',
  ])('a list stays a list: %s', async (text) => {
    await holdWindow(bot.world);
    expect((await say(await specialist(), text)).text).toContain('**Konsultaatioajat**');
  });

  test('what is missing is asked in the form, and what was understood stays', async () => {
    const jarkko = await specialist();
    const form = await say(jarkko, 'uusi konsultaatioaika perheneuvola Hartola');
    expect(form.text).toContain('Milloin aika on?');
    const preview = await press(jarkko, form, 'Jatka', {
      service: 'perheneuvola',
      areas: 'Hartola',
      specialists: '',
      when: 'joka keskiviikko klo 9-10',
      slot: '20',
      way: 'phone',
      buffer: '0',
      capacity: '1',
      notice: '1',
      horizon: '8',
      holidays: 'off',
    });
    expect(preview.text).toContain('joka keskiviikko klo 9–10');
    expect(preview.text).toContain('3 varattavaa aikaa');
  });

  test.each([
    [
      'perheneuvolan konsultaatioaika joka tiistai klo 14-12, 30 min, Hartola, Teams',
      'loppuu ennen kuin alkaa',
    ],
    ['perheneuvolan konsultaatioaika joka tiistai klo 12-13, 90 min, Hartola, Teams', 'pidempi kuin koko'],
    ['perheneuvolan konsultaatioaika joka tiistai klo 12-13, 30 min, Teams', 'Minkä alueiden'],
    ['perheneuvolan konsultaatioaika joka tiistai, 30 min, Hartola, Teams', 'Mihin kellonaikaan'],
    [
      'perheneuvolan konsultaatioaika joka tiistai klo 12-13, tunti, varattava 0 työpäivää ennen, Hartola, Teams',
      'Kerralla yksi varattava aika.',
    ],
    [`${sentence}, Maija Malli`, 'En löytänyt henkilöä Maija Malli. Tarkoititko jotakuta näistä:'],
    [`${sentence}, Xqzw Wqzx`, 'En löytänyt henkilöä Xqzw Wqzx. Tarkista nimi'],
    [`${sentence}, Turku`, 'En löytänyt aluetta Turku.'],
    ['perheneuvolan konsultaatioaika 5.11. klo 12-13, puoli tuntia, Hartola, Teams', 'Päivä on jo mennyt.'],
    [
      'perheneuvolan konsultaatioaika joka tiistai klo 25-26, 30 min, Hartola, Teams',
      'Tällaista kellonaikaa',
    ],
    [
      'perheneuvolan konsultaatioaika joka tiistai klo 12-13 paitsi hiihtolomalla, 30 min, Hartola, Teams',
      'En ymmärtänyt, mitkä päivät jäävät pois.',
    ],
    [
      'perheneuvolan konsultaatioaika to 9-11 (ei 10.12. eikä joululomalla), 30 min, Hartola, Teams',
      'En ymmärtänyt, mitkä päivät jäävät pois.',
    ],
    [
      'konsultationstid för familjerådgivning varje tisdag kl 12-14 utom på sportlovet, 30 min, Hartola, Teams',
      'Jag förstod inte vilka dagar som ska lämnas bort.',
    ],
    [
      'family counselling consultation time every Tuesday 12-14 except school holidays, 30 min, Hartola, Teams',
      'I did not understand which days are left out.',
    ],
    [
      'perheneuvolan konsultaatioaika joka tiistai klo 12-13, ei 8.12., 30 min, Hartola, Teams',
      'Peruttu tai tauolla: 8.12.',
    ],
    [
      'perheneuvolan konsultaatioaika to 9-11 (ei 3. eikä 10.12.), 30 min, Hartola, Teams',
      'Peruttu tai tauolla: 3.12. · 10.12.',
    ],
    [
      'perheneuvolan konsultaatioaika joka torstai klo 9-11 paitsi 10.12. ja jouluna, 30 min, Hartola, Teams',
      'Peruttu tai tauolla: 10.12. · 24.12.',
    ],
    [
      'perheneuvolan konsultaatioaika joka torstai klo 9-11, 10.12. ja joulua lukuun ottamatta, 30 min, Hartola, Teams',
      'Peruttu tai tauolla: 10.12. · 24.12.',
    ],
    [
      'konsultationstid för familjerådgivning varje onsdag kl 9-11, inte 16.12, 30 min, Hartola, Teams',
      'Inställt eller paus: 16.12',
    ],
    [
      'konsultationstid för familjerådgivning varje torsdag kl 9-11 med undantag för 10.12 och julafton, 30 min, Hartola, Teams',
      'Inställt eller paus: 10.12 · 24.12',
    ],
    [
      'konsultationstid för familjerådgivning varje torsdag kl 9-11 förutom 10 och 17 december, 30 min, Hartola, Teams',
      'Inställt eller paus: 10.12 · 17.12',
    ],
    [
      'family counselling consultation time every Wednesday 9-11, not 16 Dec, 30 min, Hartola, Teams',
      'Called off or on a break: 16 Dec',
    ],
    [
      'family counselling consultation time every Thursday 9-11, not on 10 December or Christmas, 30 min, Hartola, Teams',
      'Called off or on a break: 10 Dec · 24 Dec',
    ],
    [
      'perheneuvolan konsultaatioaika joka tiistai klo 12-13 paitsi heinäkuussa, 30 min, Hartola, Teams',
      'Peruttu tai tauolla: 6.7.2027 · 13.7.2027 · 20.7.2027 · 27.7.2027',
    ],
    [
      'perheneuvolan konsultaatioaika joka tiistai paitsi 24.11. klo 12-14, 30 min, Hartola, Teams',
      'Peruttu tai tauolla: 24.11.',
    ],
    [
      'perheneuvolan konsultaatioaika joka tiistai klo 12-14 paitsi ti 24.11. ja 8.12., 30 min, Hartola, Teams',
      'Seuraavat: ti 17.11. klo 12–14 · ti 1.12. klo 12–14 · ti 15.12.',
    ],
    [
      'perheneuvolan konsultaatioaika joka tiistai paitsi 21.12.–3.1. klo 12-14, 30 min, Hartola, Teams',
      'Peruttu tai tauolla: 22.12. · 29.12.',
    ],
    [
      'perheneuvolan konsultaatioaika joka tiistai paitsi 25.11. klo 12-14, 30 min, Hartola, Teams',
      '25.11. ei ole konsultaatiopäivä muutenkaan.',
    ],
    [
      'konsultationstid för familjerådgivning varje tisdag kl 12-14 utom 24.11 och 8.12, 30 min, Hartola, Teams',
      'Inställt eller paus: 24.11 · 8.12',
    ],
    [
      'perheneuvola consultation time every Tuesday 12-14 except 24 November, 30 min, Hartola, Teams',
      'Called off or on a break: 24 Nov',
    ],
    [
      'perheneuvolan konsultaatioaika torstaisin klo 8-10, 30 min, Hartola, Teams',
      'Seuraavat: to 19.11. klo 8–10 · to 26.11.',
    ],
    ['perheneuvolan konsultaatioaika tänään klo 8-10, 30 min, Hartola, Teams', 'on jo alkanut tai mennyt'],
    ['perheneuvolan konsultaatioaika 25.12. klo 12-13, 30 min, Hartola, Teams', 'Päivä on pyhäpäivä.'],
    ['perheneuvolan konsultaatioaika lauantaisin klo 12-13, 30 min, Hartola, Teams', 'viikonloppuna'],
    [
      'perheneuvolan konsultaatioaika joka perjantai klo 12-13, 30 min, Hartola, Teams',
      'pyhäpäivinä aikaa ei pidetä: 25.12. ja 1.1.2027',
    ],
    ['consultation time for family counselling every Tuesday 12-14, half an hour, Hartola, Teams', '30 min'],
  ])('%s', async (text, expected) => {
    expect((await say(await specialist(), text)).text).toContain(expected);
  });

  test('days that are left out stay so when the form is opened once more', async () => {
    const jarkko = await specialist();
    const said =
      'perheneuvolan konsultaatioaika joka tiistai paitsi 24.11. ja 8.12. klo 12-14, 30 min, Hartola, Teams';
    const [form] = await jarkko.press(button(await say(jarkko, said), 'Muokkaa'));
    expect(inputsOf(form?.card)).toMatchObject({
      when: 'joka tiistai klo 12–14, paitsi 24.11.2026 ja 8.12.2026',
    });
    const inputs = inputsOf(form?.card) as Record<string, string>;
    const [preview] = await jarkko.press(button(form, 'Jatka'), inputs);
    expect(preview?.text).toContain('Peruttu tai tauolla: 24.11. · 8.12.');
  });

  test('all names that are wrong are told at once', async () => {
    const { text } = await say(await specialist(), `${sentence}, Turku ja Espoo, Xqzw Wqzx, Maija Malli`);
    for (const name of ['aluetta Turku', 'aluetta Espoo', 'henkilöä Xqzw Wqzx', 'henkilöä Maija Malli'])
      expect(text).toContain(`En löytänyt ${name}.`);
  });

  test('where several services and specialists fit, they are chosen among', async () => {
    const ilona = await coordinator();
    const which = await say(
      ilona,
      'neuvolan konsultaatioaika joka tiistai klo 12-14, 30 min, Hartola, Teams',
    );
    expect(which.text).toContain('Sopivia palveluja on useita.');
    expect(choices(which, 'service')).toEqual([
      'Lastenneuvola',
      'Neuvolan keskitetty ajanvaraus ja palvelunumero',
      '–',
    ]);
    const filled = {
      areas: 'Hartola',
      when: 'joka tiistai klo 12–14',
      slot: '30',
      way: 'meeting',
      specialists: '',
    };
    const who = await press(ilona, which, 'Jatka', { ...filled, service: 'Lasten puheterapia' });
    expect(choices(who, 'specialists')).toEqual(['tero.suomela@example.org', 'elisa.koivula@example.org']);
    const preview = await press(ilona, who, 'Jatka', {
      ...filled,
      service: 'Lasten puheterapia',
      specialists: 'tero.suomela@example.org,elisa.koivula@example.org',
    });
    expect(preview.text).toContain('Asiantuntijat: Tero Suomela, Elisa Koivula');
    expect(preview.text).toContain('En tavoita vielä Teamsissa: Tero Suomela, Elisa Koivula.');
  });

  test('who is neither coordinator nor specialist is told whom to ask', async () => {
    const elisa = await as('elisa.koivula');
    const refused = await say(elisa, `${sentence}, Jarkko Nurmela`);
    expect(refused.text).toContain('koordinaattori');
    // The coordinator of Hartola alone does not keep Sysmä.
    expect(refused.text).not.toContain('Ismo Pöyhönen');
    expect(refused.text).toContain('Kysy: Ilona Hämeenniemi tai Marketta Virolainen.');
    expect(button(refused, 'Kysy: Ilona Hämeenniemi').url).toContain('ilona.hameenniemi%40example.org');
  });

  test('two windows at the same time are pointed out', async () => {
    const jarkko = await specialist();
    await setUp(jarkko);
    const second = await say(
      jarkko,
      'perheneuvolan konsultaatioaika joka tiistai klo 13-15, 30 min, Hartola, Teams',
    );
    expect(second.text).toContain('samaan aikaan');
  });
});

describe('the days of a window', () => {
  test.each([
    ['fi', 'peru konsultaatioaika 17.11.', 'Perutaan päivä'],
    ['fi', 'mun pitää perua tiistain 17.11. konsultaatioaika', 'Perutaan päivä'],
    ['fi', 'tiistain 17.11. konsultaatioaika pitääkin perua', 'Perutaan päivä'],
    ['sv', 'jag måste ställa in konsultationstiden 17.11', 'ställs in'],
    ['en', 'I have to cancel the consultation time 17 November', 'Called off'],
    ['sv', 'ställ in konsultationstiden 17.11', 'ställs in'],
    ['en', 'call off consultation time 17 November', 'Called off'],
    ['fi', 'siirrä perheneuvolan konsultaatioaika 17.11. -> 19.11. klo 13-15', 'to 19.11. klo 13–15'],
    ['sv', 'flytta konsultationstiden 17.11 -> 19.11 kl 13-15', 'tors 19.11 kl. 13–15'],
    ['en', 'move consultation time 17.11. -> 19.11. 13-15', 'Thu 19 Nov, 13:00–15:00'],
    ['fi', 'tauko konsultaatioajoissa 1.12.-31.12.', 'Tauko'],
    ['sv', 'paus i konsultationstiderna 1.12-31.12', 'Paus'],
    ['en', 'break in consultation times 1.12.-31.12.', 'Break'],
    ['fi', 'lopeta konsultaatioaika 31.12.', 'Viimeinen päivä'],
    ['sv', 'avsluta konsultationstiden 31.12', 'Sista dagen'],
    ['en', 'end consultation time 31.12.', 'Last day'],
  ])('%s: %s', async (language, text, expected) => {
    const jarkko = await specialist();
    await setUp(jarkko);
    const preview = await say(jarkko, text);
    expect(preview.text).toContain(expected);
    const confirm = { fi: 'Vahvista', sv: 'Bekräfta', en: 'Confirm' }[language] ?? '';
    const saved = await press(jarkko, preview, confirm);
    expect(saved.text).toMatch(/Tallennettu|Sparat|Saved/);
  });

  test('a day called off is not among the next ones', async () => {
    const jarkko = await specialist();
    await setUp(jarkko);
    const preview = await say(jarkko, 'peru konsultaatioaika 17.11.');
    const saved = await press(jarkko, preview, 'Vahvista');
    expect(saved.text).not.toContain('ti 17.11.');
    expect(saved.text).toContain('ti 1.12.');
  });

  test('a day on which nothing is held is asked again, with the days to come', async () => {
    const jarkko = await specialist();
    await setUp(jarkko);
    const again = await say(jarkko, 'peru konsultaatioaika 18.11.');
    expect(again.text).toContain('Silloin ei ole konsultaatioaikaa');
    expect(again.text).toContain('ti 17.11.');
  });

  test('a day that was moved is moved on, with the hours that it has by then', async () => {
    await holdWindow(bot.world);
    const jarkko = await specialist();
    const moved = async (text: string): Promise<string> =>
      (await press(jarkko, await say(jarkko, `siirrä konsultaatioaika ${text}`), 'Vahvista')).text;
    expect(await moved('17.11. -> 19.11. klo 13')).toContain(
      'Seuraavat: to 19.11. klo 13–15 · ti 24.11. klo 12–14',
    );
    expect(await moved('19.11. -> 20.11.')).toContain('Seuraavat: pe 20.11. klo 13–15 · ti 24.11. klo 12–14');
    expect(await moved('20.11. -> 17.11. klo 9.30')).toContain(
      'Seuraavat: ti 17.11. klo 9.30–11.30 · ti 24.11.',
    );
    const late = await say(jarkko, 'siirrä konsultaatioaika 20.11. -> 27.11.');
    expect(late.text).toContain('Silloin ei ole konsultaatioaikaa.');
    expect(late.text).toContain(
      'Lähimmät: ti 17.11. klo 9.30–11.30 · ti 24.11. klo 12–14 · ti 1.12. klo 12–14',
    );
  });

  test.each([
    ['move', 'siirrä konsultaatioaika 24.11. -> 25.11. klo 23', 'Tällaista kellonaikaa ei ole.'],
    ['move', 'siirrä konsultaatioaika 24.11. -> 25.11. klo 22-24', 'Tällaista kellonaikaa ei ole.'],
    ['move', 'siirrä konsultaatioaika 24.11. klo 13-15', '24.11. → ti 24.11. klo 13–15'],
    ['move', 'siirrä konsultaatioaika 24.11. perjantaille', '24.11. → pe 27.11. klo 12–14'],
    ['move', 'siirrä konsultaatioaika tiistailta 24.11. torstaille 26.11.', '24.11. → to 26.11. klo 12–14'],
    ['move', 'siirrä konsultaatioaika 24.11.-26.11. klo 13', '24.11. → to 26.11. klo 13–15'],
    ['move', 'siirrä ensi tiistain konsultaatioaika ensi viikon torstaille', '17.11. → to 19.11.'],
    ['move', 'siirrä konsultaatioaika 24.11. ensi viikolle', 'Mille päivälle aika siirtyy?'],
    ['move', 'siirrä konsultaatioaika 24.11. -> ensi viikolle', 'Mille päivälle aika siirtyy?'],
    ['move', 'siirrä konsultaatioaika 24.11. -> 29.11.', '29.11. on viikonloppuna.'],
    ['move', 'siirrä konsultaatioaika 24.11. -> 12.11. klo 7-8', 'Se aika on jo alkanut tai mennyt.'],
    ['move', 'move consultation time 24 November to 26 November 1-3 pm', '24 Nov → Thu 26 Nov, 13:00–15:00'],
    ['move', 'move consultation time 24 November to Friday 1 pm to 3 pm', '→ Fri 27 Nov, 13:00–15:00'],
    ['move', 'move consultation time 24 November to 26 November 1-3', 'outside working hours'],
    [
      'move',
      'flytta konsultationstiden från tisdag 24.11 till torsdag 26.11',
      '24.11 → tors 26.11 kl. 12–14',
    ],
    ['call off', 'peru konsultaatioaika 24.11. ja 1.12.', 'Perutaan päivät 24.11. ja 1.12.'],
    ['call off', 'peru konsultaatioajat 24.11.-8.12.', 'Perutaan päivät 24.11., 1.12. ja 8.12.'],
    ['call off', 'peru konsultaatioaika 24.11. ja 25.11.', 'Silloin ei ole konsultaatioaikaa.'],
    ['call off', 'peru konsultaatioaika 10.11.', 'Päivä on jo mennyt.'],
    ['call off', 'peru ensi tiistain konsultaatioaika', 'Perutaan päivä 17.11.'],
    ['call off', 'ställ in nästa tisdags konsultationstid', 'Dagen 17.11 ställs in'],
    ['end', 'lopeta konsultaatioaika vuoden lopussa', 'Viimeinen päivä 31.12.'],
    ['pause', 'tauko konsultaatioajoissa 24.11. ja 8.12.', 'Kirjoita yksi kerrallaan.'],
  ])('%s, as people write it: %s', async (_, text, expected) => {
    await holdWindow(bot.world);
    expect((await say(await specialist(), text)).text).toContain(expected);
  });

  test('several days are called off at once', async () => {
    await holdWindow(bot.world);
    const jarkko = await specialist();
    const preview = await say(jarkko, 'peru konsultaatioaika 17. ja 24.11.');
    const saved = await press(jarkko, preview, 'Vahvista');
    expect(saved.text).toContain('Seuraavat: ti 1.12.');
    expect(saved.text).toContain('Peruttu tai tauolla: 17.11. · 24.11.');
  });

  test('a change that is confirmed after the day was moved away is not saved', async () => {
    await holdWindow(bot.world);
    const jarkko = await specialist();
    const [first, second] = [
      await say(jarkko, 'siirrä konsultaatioaika 17.11. -> 19.11.'),
      await say(jarkko, 'siirrä konsultaatioaika 17.11. -> 20.11.'),
    ];
    await press(jarkko, first, 'Vahvista');
    expect((await press(jarkko, second, 'Vahvista')).text).toContain('Silloin ei ole konsultaatioaikaa.');
    expect((await press(jarkko, first, 'Vahvista')).text).toContain('to 19.11. klo 12–14');
  });

  test.each([
    ['fi', 'peru peruutus 17.11.', 'Pidetään sittenkin: 17.11.', 'ti 17.11. klo 12–14 · ti 24.11.'],
    [
      'fi',
      'kumoa konsultaatioajan peruutus 17.11.',
      'Pidetään sittenkin: 17.11.',
      'ti 17.11. klo 12–14 · ti 24.11.',
    ],
    [
      'fi',
      'peru tauko konsultaatioajoissa 1.12.-31.12.',
      'sittenkin: 1.12.–31.12.',
      'ti 24.11. klo 12–14 · ti 1.12.',
    ],
    ['sv', 'ångra inställningen 17.11', 'Hålls ändå: 17.11', 'tis 17.11 kl. 12–14 · tis 24.11'],
    [
      'en',
      'undo the break 8.12.',
      'Held after all: 8 Dec',
      'Tue 24 Nov, 12:00–14:00 · Tue 8 Dec, 12:00–14:00',
    ],
  ])('%s: %s', async (language, text, expected, days) => {
    const pauses = [{ from: '2026-12-01', to: '2026-12-31' }];
    await holdWindow(bot.world, { daysOff: ['2026-11-17'], pauses });
    const jarkko = await specialist();
    const preview = await say(jarkko, text);
    expect(preview.text).toContain(expected);
    const saved = await press(
      jarkko,
      preview,
      { fi: 'Vahvista', sv: 'Bekräfta', en: 'Confirm' }[language] ?? '',
    );
    expect(saved.text).toContain(days);
  });

  test('by a button: the card names what is off, and its only day is filled in', async () => {
    await holdWindow(bot.world, { pauses: [{ from: '2026-12-01', to: '2026-12-31' }] });
    const jarkko = await specialist();
    const list = await say(jarkko, 'omat konsultaatioajat');
    const card = await press(jarkko, list, list.buttons[0]?.title ?? '');
    expect(card.text).toContain('Peruttu tai tauolla: 1.12.–31.12.');
    expect(faultsOfCard(card.card)).toEqual([]);
    const form = await press(jarkko, card, 'Pidetään sittenkin');
    expect(JSON.stringify(form.card)).toContain('"value":"1.12.–31.12."');
    const preview = await press(jarkko, form, 'Jatka', { days: '1.12.–31.12.' });
    const saved = await press(jarkko, preview, 'Vahvista');
    expect(saved.text).toContain('ti 1.12.');
    expect(saved.buttons.map(({ title }) => title)).not.toContain('Pidetään sittenkin');
    expect((await say(jarkko, 'peru peruutus 17.11.')).text).toContain('Silloin mitään ei ole peruttu');
  });

  test('a window with a last day offers no dead buttons, and its end is taken back', async () => {
    await holdWindow(bot.world);
    const jarkko = await specialist();
    const ended = await press(jarkko, await say(jarkko, 'lopeta konsultaatioaika 15.11.'), 'Vahvista');
    expect(ended.text).toContain('Viimeinen päivä 15.11.');
    expect(ended.text).toContain('Tulevia päiviä ei ole.');
    expect(ended.buttons.map(({ title }) => title)).toEqual(['Jatketaan sittenkin']);
    const preview = await press(jarkko, ended, 'Jatketaan sittenkin');
    const resumed = await press(jarkko, preview, 'Vahvista');
    expect(resumed.text).toContain('Seuraavat: ti 17.11. klo 12–14');
    expect(resumed.buttons.map(({ title }) => title)).toContain('Lopeta');
    await press(jarkko, await say(jarkko, 'lopeta konsultaatioaika 12.11.'), 'Vahvista');
    expect((await say(jarkko, 'peru lopetus')).text).toContain('Jatketaan sittenkin');
    expect((await say(jarkko, 'jatka konsultaatioaikaa')).text).toContain('Jatketaan sittenkin');
  });

  test('a single day that was moved is called by its new day, also after the old one', async () => {
    await holdWindow(bot.world, { when: { kind: 'once', on: '2026-11-17', starts: '12:00', ends: '14:00' } });
    const jarkko = await specialist();
    const preview = await say(jarkko, 'siirrä konsultaatioaika 17.11. -> 26.11. klo 9-10');
    const moved = await press(jarkko, preview, 'Vahvista');
    expect(moved.text).toContain('konsultaatioaika 26.11.2026 klo 9–10');
    expect(moved.text).toContain('Päivä: to 26.11. klo 9–10');
    const titles = moved.buttons.map(({ title }) => title);
    expect(titles.filter((title) => /^(Peru|Siirrä|Tauko|Lopeta)/.test(title))).toEqual([
      'Peru päivä',
      'Siirrä päivä',
    ]);
    await bot.goTo(bot.now() + 6 * 86_400_000);
    expect((await say(jarkko, 'omat konsultaatioajat')).text).toContain('26.11.2026 klo 9–10');
  });

  test('how many slots there are is said of a usual day', async () => {
    await holdWindow(bot.world);
    const preview = await say(await specialist(), 'siirrä konsultaatioaika 17.11. -> 19.11. klo 13-13.30');
    const moved = await press(await specialist(), preview, 'Vahvista');
    expect(moved.text).toContain('Kerralla 4 varattavaa aikaa.');
  });

  test('a window that has ended is set up anew, not changed', async () => {
    await holdWindow(bot.world, { ended: '2026-11-17' });
    const jarkko = await specialist();
    const list = await say(jarkko, 'omat konsultaatioajat');
    const card = await press(jarkko, list, list.buttons[0]?.title ?? '');
    await bot.goTo(bot.now() + 6 * 86_400_000);
    for (const title of ['Siirrä päivä', 'Muokkaa']) {
      const over = await press(jarkko, card, title);
      expect(over.text).toContain('Konsultaatioaika on päättynyt.');
      expect(over.buttons).toEqual([]);
    }
  });

  test('who moves a day, or holds one after all, is told what else the specialist has then', async () => {
    await holdWindow(bot.world, { daysOff: ['2026-11-24'] });
    await holdWindow(bot.world, {
      id: 'w-2',
      when: { kind: 'once', on: '2026-11-24', starts: '13:00', ends: '15:00' },
    });
    const jarkko = await specialist();
    const list = await say(jarkko, 'peru peruutus 24.11.');
    const again = await press(jarkko, list, list.buttons[0]?.title ?? '');
    expect(again.text).toContain('Jarkko Nurmela on 24.11. samaan aikaan myös täällä: Perheneuvola');
    const card = await say(jarkko, 'siirrä konsultaatioaika 17.11. -> 24.11. klo 12-14');
    expect((await press(jarkko, card, card.buttons[0]?.title ?? '')).text).toContain('24.11. samaan aikaan');
    const apart = await say(jarkko, 'siirrä konsultaatioaika 17.11. -> 24.11. klo 9-11');
    expect((await press(jarkko, apart, apart.buttons[0]?.title ?? '')).text).not.toContain('samaan aikaan');
  });

  test('who moves a day into a break or onto a holiday is warned', async () => {
    await holdWindow(bot.world, { pauses: [{ from: '2026-12-05', to: '2026-12-09' }] });
    const preview = await say(await specialist(), 'siirrä konsultaatioaika 1.12. -> 6.12. klo 13-15');
    expect(preview.text).toContain('6.12. on tauon aikana. Aika pidetään silti.');
    expect(preview.text).toContain('6.12. on pyhäpäivä.');
  });

  test('by buttons, from the list', async () => {
    const jarkko = await specialist();
    await setUp(jarkko);
    const list = await say(jarkko, 'konsultaatioajat Hartola');
    const [first] = list.buttons;
    const window = await press(jarkko, list, first?.title ?? '');
    const form = await press(jarkko, window, 'Siirrä päivä');
    const preview = await press(jarkko, form, 'Jatka', { days: '17.11. -> 18.11.' });
    expect(preview.text).toContain('ke 18.11. klo 12–14');
    expect((await press(jarkko, preview, 'Vahvista')).text).toContain('ke 18.11. klo 12–14');
  });

  test('of several windows the one that is meant is asked', async () => {
    const jarkko = await specialist();
    await setUp(jarkko);
    await setUp(jarkko, 'perheneuvolan konsultaatioaika joka torstai klo 9-10, 30 min, Hartola, Teams');
    const which = await say(jarkko, 'tauko konsultaatioajoissa 1.7.-31.7.');
    expect(which.text).toContain('Mitä konsultaatioaikaa tarkoitat?');
    const preview = await press(jarkko, which, which.buttons[0]?.title ?? '');
    expect(preview.text).toContain('Tauko');
  });

  test('nobody else may change it', async () => {
    const jarkko = await specialist();
    await setUp(jarkko);
    const list = await say(await as('elisa.koivula'), 'konsultaatioajat Hartola');
    expect(list.text).toContain('Perheneuvola');
    const window = await press(await as('elisa.koivula'), list, list.buttons[0]?.title ?? '');
    expect(window.buttons).toEqual([]);
    expect((await say(await as('elisa.koivula'), 'peru konsultaatioaika 17.11.')).text).toContain(
      'Sen voi tehdä Jarkko Nurmela tai Ilona Hämeenniemi.',
    );
    const kept = await say(await coordinator(), 'peru konsultaatioaika 17.11.');
    expect(kept.text).toContain('Perutaan');
  });
});

describe('a window that a coordinator set up for two', () => {
  const joint =
    'perheneuvolan konsultaatioaika joka toinen tiistai klo 12-14, 30 min, Hartola ja Sysmä, Teams, Jarkko Nurmela, Elisa Koivula';

  test('each of them calls off a day, and is told who makes other changes', async () => {
    await setUp(await coordinator(), joint);
    const elisa = await as('elisa.koivula');
    const preview = await say(elisa, 'peru konsultaatioaika 17.11.');
    const saved = await press(elisa, preview, 'Vahvista');
    expect(saved.text).toContain('Muut muutokset tekee Ilona Hämeenniemi tai Marketta Virolainen.');
    expect(saved.buttons.map(({ title }) => title)).toEqual([
      'Pidetään sittenkin',
      'Peru yksi päivä',
      'Kysy: Ilona Hämeenniemi',
      'Kysy: Marketta Virolainen',
    ]);
    const refused = await say(elisa, 'lopeta konsultaatioaika 31.12.');
    expect(refused.text).toBe(
      'Et voi muuttaa tätä konsultaatioaikaa. Sen voi tehdä Ilona Hämeenniemi tai Marketta Virolainen.',
    );
  });

  test('the others are told once of what one does to it, with what it is like now', async () => {
    const [elisa, jarkko, ilona] = [await as('elisa.koivula'), await specialist(), await coordinator()];
    const preview = await say(ilona, joint);
    expect(preview.text).not.toContain('En tavoita vielä');
    await press(ilona, preview, 'Vahvista');
    await press(ilona, preview, 'Vahvista');
    await bot.runDue();
    const [told, ...more] = elisa.inbox();
    expect(more).toEqual([]);
    expect(told?.text).toContain('Sinulle on perustettu konsultaatioaika');
    expect(told?.text).toContain('Ajan perusti Ilona Hämeenniemi.');
    expect(told?.text).toContain('ti 17.11. klo 12–14');
    expect(faultsOfCard(told?.card)).toEqual([]);
    expect(jarkko.inbox()).toHaveLength(1);
    const off = await press(elisa, told ?? preview, 'Peru yksi päivä');
    await press(elisa, await press(elisa, off, 'Jatka', { days: '17.11.' }), 'Vahvista');
    await bot.runDue();
    expect(elisa.inbox()).toEqual([]);
    const [called] = jarkko.inbox();
    expect(called?.text).toContain('on muutettu');
    expect(called?.text).toContain('Perutaan päivä 17.11.');
    expect(called?.text).toContain('Muutoksen teki Elisa Koivula.');
    const [answering] = ilona.inbox();
    expect(answering?.text).toContain('Konsultaatioaikaa, josta vastaat, on muutettu');
    expect(answering?.text).toContain('Perutaan päivä 17.11.');
    await press(ilona, await say(ilona, 'lopeta konsultaatioaika 12.11.'), 'Vahvista');
    await bot.runDue();
    expect(jarkko.inbox().map(({ text }) => text)).toEqual([
      expect.stringContaining('Viimeinen päivä 12.11.'),
    ]);
  });

  test('they keep it themselves when one of them answers for it', async () => {
    await holdWindow(bot.world, { specialists: ['jarkko.nurmela@example.org', 'elisa.koivula@example.org'] });
    const elisa = await as('elisa.koivula');
    expect((await say(elisa, 'lopeta konsultaatioaika 31.12.')).text).toContain('Viimeinen päivä');
  });
});

test('a question about such times shows the list', async () => {
  const jarkko = await specialist();
  await setUp(jarkko);
  const list = await say(await as('elisa.koivula'), 'Milloin on konsultaatioaikoja Hartolassa?');
  expect(list.text).toContain('joka toinen tiistai');
});
