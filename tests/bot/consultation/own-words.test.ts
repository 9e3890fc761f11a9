import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { ask, button, greeted, inputsOf } from '../../support/consultation-taps.ts';

let bot: TestBot;
let nina: TestPerson;
beforeAll(async () => {
  bot = await startTestBot();
  nina = await greeted(bot, 'nina.heiskari');
});
afterAll(() => bot.stop());

/** What is said to somebody who has nothing of the kind. */
const answers = {
  mine: ['Mikään kysymys ei odota sinua', 'Ingen fråga väntar på dig', 'No question is waiting for you'],
  agreed: [
    'ei ole sovittua konsultaatioaikaa',
    'ingen bokad konsultationstid',
    'no agreed consultation time',
  ],
  helped: ['Sinulla ei ole avoimia kysymyksiä', 'Du har inga öppna frågor', 'You have no open questions'],
  queue: ['Et ole jonossa', 'Du står inte i kö', 'not on the waiting list'],
};

test.each<[string, keyof typeof answers]>([
  ['milloin mun konsultaatio on?', 'agreed'],
  ['koska mun konsultaatio on', 'agreed'],
  ['koska se konsultaatio oli?', 'agreed'],
  ['koska mulla on konsultaatio', 'agreed'],
  ['millon mul on seuraava konsultaatio?', 'agreed'],
  ['mihin aikaan se konsultaatio on?', 'agreed'],
  ['milloin mun aika oli?', 'agreed'],
  ['peru varaus', 'agreed'],
  ['peru mun aika', 'agreed'],
  ['siirrä mun aika', 'agreed'],
  ['mun pitäis siirtää se aika', 'agreed'],
  ['en pääsekään siihen konsultaatioon', 'agreed'],
  ['onko mulla konsultaatioita?', 'mine'],
  ['onks mulla varauksia ens viikolla', 'mine'],
  ['kuka hoitaa mun kysymystä?', 'mine'],
  ['kenellä mun kysymys on?', 'mine'],
  ['missä mun kysymys menee?', 'mine'],
  ['onko mun kysymykseen jo vastattu?', 'mine'],
  ['mitä mun kysymykselle kuuluu', 'mine'],
  ['en tarvii enää neuvoa', 'helped'],
  ['kiitos, sain avun', 'helped'],
  ['tack, det löste sig', 'helped'],
  ['perun perheneuvolan ajan', 'agreed'],
  ['mihin mun kysymys jäi??', 'mine'],
  ['poista mut jonosta', 'queue'],
  ['ota mut pois jonosta', 'queue'],
  ['en enää jonota', 'queue'],
  ['en halua olla enää jonossa', 'queue'],
  ['monentenako mä oon jonossa?', 'queue'],
  ['när är min konsultation?', 'agreed'],
  ['när har jag konsultation?', 'agreed'],
  ['när var konsultationen?', 'agreed'],
  ['vilken tid är min konsultation?', 'agreed'],
  ['avboka min tid', 'agreed'],
  ['jag måste flytta min tid', 'agreed'],
  ['jag hinner inte till konsultationen', 'agreed'],
  ['har jag konsultationer?', 'mine'],
  ['har jag någon tid bokad nästa vecka?', 'mine'],
  ['vem har min fråga?', 'mine'],
  ['vem sköter min fråga?', 'mine'],
  ['var är min fråga?', 'mine'],
  ['hur är det med min fråga?', 'mine'],
  ['har min fråga besvarats?', 'mine'],
  ['ta bort mig från kön', 'queue'],
  ['stryk mig från väntelistan', 'queue'],
  ['jag köar inte längre', 'queue'],
  ['jag vill inte stå i kö längre', 'queue'],
  ['vilken plats har jag i kön?', 'queue'],
  ['when is my consultation?', 'agreed'],
  ['when was the consultation?', 'agreed'],
  ['when do I have a consultation?', 'agreed'],
  ['what time is my consultation?', 'agreed'],
  ['cancel my time', 'agreed'],
  ['I have to move my time', 'agreed'],
  ["I can't make it to the consultation", 'agreed'],
  ['do I have consultations?', 'mine'],
  ['who has my question?', 'mine'],
  ['who is handling my question?', 'mine'],
  ['where is my question?', 'mine'],
  ["what's happening with my question?", 'mine'],
  ['any news on my question?', 'mine'],
  ['has my question been answered?', 'mine'],
  ['take me off the waiting list', 'queue'],
  ['remove me from the queue', 'queue'],
  ["I don't want to wait any more", 'queue'],
  ["I'm no longer waiting for a time", 'queue'],
  ['what is my place in the queue?', 'queue'],
])('%s', async (text, kind) => {
  const [answer] = await nina.say(text);
  expect(answers[kind].some((each) => answer?.text?.includes(each))).toBe(true);
});

test('of several times the one that the words name is shown', async () => {
  const agree = async (asker: TestPerson, service: string, specialist: string, times: string) => {
    const adviser = await greeted(bot, specialist);
    await ask(asker, { service, area: 'hartola' }, { times });
    await bot.runDue();
    const [asked] = adviser.inbox();
    const accept = asked?.buttons.find(({ title }) => title.startsWith('Sopii'));
    if (!accept) throw new Error(`nothing to accept: ${asked?.text}`);
    await adviser.press(accept);
    return adviser;
  };
  const saila = await greeted(bot, 'saila.hokkanen');
  const jarkko = await agree(nina, 'perheneuvola', 'jarkko.nurmela', 'ti 17.11. klo 14');
  await agree(nina, 'puheterapia', 'tero.suomela', 'ke 18.11. klo 10');
  await agree(saila, 'perheneuvola', 'jarkko.nurmela', 'to 19.11. klo 9');

  const [family] = await nina.say('perun perheneuvolan ajan');
  expect(family?.text).toContain('ti 17.11. klo 14');
  expect(family?.text).not.toContain('18.11.');
  const [speech] = await nina.say('milloin mulla on se puheterapian aika?');
  expect(speech?.text).toContain('ke 18.11. klo 10');
  const [other] = await nina.say('perun kuraattorin ajan');
  expect(other?.text).toContain('Sellaista aikaa sinulla ei ole. Nämä ajat sinulla on:');
  const [moved] = await jarkko.say('siirrä Sailan aika pe 20.11. klo 13');
  expect(moved?.text).toContain('to 19.11. klo 9');
  expect(inputsOf(moved?.card)).toMatchObject({ times: 'pe 20.11. klo 13–13.30' });
});

test('who has been helped ends the question with the button below', async () => {
  const samuli = await greeted(bot, 'samuli.kantola');
  await ask(samuli, { service: 'perheneuvola', area: 'hartola' });
  const [card] = await samuli.say('kiitos, sain avun');
  expect(card?.text).toContain('Päätä kysymys alla olevalla painikkeella');
  const [ended] = await samuli.press(button(card, 'Peru kysymys'));
  expect(ended?.text).toContain('Peruit kysymyksen.');
});
