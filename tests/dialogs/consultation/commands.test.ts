import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { readDemo } from '../../../bot/load-demo.ts';
import { packageRoot } from '../../../bot/package-root.ts';
import { readConsultationCommand } from '../../../dialogs/consultation/commands.ts';
import { createKnowledge } from '../../../dialogs/knowledge.ts';
import { areaId } from '../../../knowledge/kernel/ids.ts';

const knowledge = createKnowledge(await readDemo());
const read = (text: string) => readConsultationCommand(text, knowledge, undefined);

test('none of the evaluation questions is a command about consultations', () => {
  const texts = readFileSync(`${packageRoot()}/tests/evaluation/demo/questions.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);
  expect(texts.filter((text) => read(text) !== undefined)).toEqual([]);
});

test.each([
  ['konsultaatio puheterapiasta Hartolaan', 'puheterapia', 'hartola'],
  ['Kysy neuvoa perheneuvolasta Hartola', 'perheneuvola', 'hartola'],
  ['konsultation om talterapi i Hangö', 'puheterapia', 'hanko'],
  ['consultation about speech therapy in Hartola', 'puheterapia', 'hartola'],
])('%s opens the form', (text, service, area) => {
  expect(read(text)).toMatchObject({ kind: 'ask', service, area });
});

test.each([
  ['omat konsultaatiot', 'mine'],
  ['peru kysymys', 'call_off'],
  ['dra tillbaka min fråga', 'call_off'],
  ['Mina konsultationer', 'mine'],
  ['missä vaiheessa kysymykseni on?', 'mine'],
  ['hur går det med min konsultation?', 'mine'],
  ['status of my question', 'mine'],
  ['varaukseni', 'mine'],
  ['mitkä konsultaatiot minulla on?', 'mine'],
  ['kenellä kysymykseni on?', 'mine'],
  ['perun kysymykseni', 'call_off'],
  ['mina bokningar', 'mine'],
  ['ta bort min fråga', 'call_off'],
  ['show my appointments', 'mine'],
  ['who has my question?', 'mine'],
  ['onko minulla varauksia huomenna?', 'mine'],
  ['kuka on varannut ajan minulta?', 'mine'],
  ['en tarvitsekaan neuvoa', 'helped'],
  ['har jag några bokningar?', 'mine'],
  ['do I have any bookings?', 'mine'],
  ['milloin seuraava konsultaationi on?', 'agreed'],
  ['when is my next consultation?', 'agreed'],
  ['mun konsultaatiot', 'mine'],
  ['mihin mun kysymys jäi??', 'mine'],
  ['onks kukaan vielä vastannu mun kysymykseen', 'mine'],
  ['vart tog min fråga vägen?', 'mine'],
  ['what happened to my request', 'mine'],
  ['kiitos, sain avun', 'helped'],
  ['asia hoitui jo', 'helped'],
  ['tack, jag fick hjälp', 'helped'],
  ['it is already sorted', 'helped'],
  ['perun perheneuvolan ajan', 'agreed'],
  ['siirrä Ninan aika ti 1.12. klo 13', 'agreed'],
  ['avboka min tid hos familjerådgivningen', 'agreed'],
  ['cancel my appointment with Jarkko', 'agreed'],
  ['kuka hoitaa mun kysymystä?', 'mine'],
  ['missä mun kysymys menee?', 'mine'],
  ['kenellä mun kysymys on', 'mine'],
  ['kuka vastaa mun kysymykseen', 'mine'],
  ['onko mun kysymykseen vastattu', 'mine'],
  ['vem sköter min fråga?', 'mine'],
  ['var är min fråga?', 'mine'],
  ['who is handling my question?', 'mine'],
  ['where is my question?', 'mine'],
  ['milloin mun konsultaatio on?', 'agreed'],
  ['koska mun konsultaatio on', 'agreed'],
  ['milloin se konsultaatio oli?', 'agreed'],
  ['monelta mun konsultaatio on', 'agreed'],
  ['siirrä mun aika', 'agreed'],
  ['peru mun varaus', 'agreed'],
  ['när är min konsultation?', 'agreed'],
  ['avboka min tid', 'agreed'],
  ['when is my consultation?', 'agreed'],
  ['reschedule my consultation', 'agreed'],
  ['poista mut jonosta', 'queue'],
  ['en enää jonota', 'queue'],
  ['en jonota enää', 'queue'],
  ['en halua jonottaa', 'queue'],
  ['ta bort mig från kön', 'queue'],
  ['take me off the waiting list', 'queue'],
  ['mun varaukset', 'mine'],
  ['omat ajat', 'mine'],
  ['mitä minulla on avoinna', 'open'],
  ['mitä mulla on kesken?', 'open'],
  ['onko minulla mitään avoinna?', 'open'],
  ['vad har jag öppet', 'open'],
  ['har jag något öppet?', 'open'],
  ["what's open for me", 'open'],
  ['do I have anything open?', 'open'],
  ['olen jonossa', 'queue'],
  ['poistu jonosta', 'queue'],
  ['jag står i kö', 'queue'],
  ['lämna kön', 'queue'],
  ['leave the queue', 'queue'],
  ["I'm on the waiting list", 'queue'],
  ['mitä minulta kysytään?', 'open'],
  ['frågor som väntar på mig', 'open'],
  ['questions waiting for me', 'open'],
  ['milloin mun aika on', 'agreed'],
  ['en pääse tiistaina konsultaatioon', 'agreed'],
  ['voiko ajan siirtää?', 'agreed'],
  ['när är min tid?', 'agreed'],
  ['jag kan inte komma på tisdag', 'agreed'],
  ['kan vi byta tid?', 'agreed'],
  ["I can't make it on Tuesday", 'agreed'],
  ['can we change the time?', 'agreed'],
  ['sopii', 'answer_time'],
  ['ok, sopii ti klo 12', 'answer_time'],
  ['ei käy', 'answer_time'],
  ['det passar bra', 'answer_time'],
  ['ok tisdag kl 12 passar', 'answer_time'],
  ['ok Tuesday at 12 works', 'answer_time'],
  ['that works for me', 'answer_time'],
  ['neuvoa', 'ask_back'],
  ['jag vill be om råd', 'ask_back'],
  ['miten konsultaatio toimii?', 'explain'],
  ['miten varaan konsultaatioajan', 'explain'],
  ['hur fungerar konsultation', 'explain'],
  ['hur ber jag om råd?', 'explain'],
  ['how does a consultation work', 'explain'],
  ['what is a consultation?', 'explain'],
  ['my consultations', 'mine'],
  ['avoimet', 'open'],
  ['avoimet konsultaatiot', 'open'],
  ['öppna konsultationer', 'open'],
  ['open consultations', 'open'],
  ['peru varaus', 'agreed'],
  ['peru konsultaatioaikani', 'agreed'],
  ['Peru aika.', 'agreed'],
  ['voinko perua ajan?', 'agreed'],
  ['siirrä konsultaatioaika', 'agreed'],
  ['peruta konsultaationi', 'agreed'],
  ['milloin on konsultaationi?', 'agreed'],
  ['avboka tiden', 'agreed'],
  ['avboka konsultationen', 'agreed'],
  ['jag vill flytta min konsultationstid', 'agreed'],
  ['cancel my consultation', 'agreed'],
  ['cancel my booking', 'agreed'],
  ['reschedule my consultation', 'agreed'],
  ['siirrä aika ensi viikolle', 'agreed'],
  ['siirrä aikani perjantaille', 'agreed'],
  ['peru ti 24.11. aika', 'agreed'],
  ['flytta min tid till fredag', 'agreed'],
  ['cancel my booking on 24 November', 'agreed'],
])('%s shows a list', (text, kind) => {
  expect(read(text)).toMatchObject({ kind });
});

test.each([
  ['haluan konsultoida puheterapeuttia Hartolassa', 'puheterapia', 'hartola', 'advice'],
  ['jag vill konsultera talterapeuten i Hartola', 'puheterapia', 'hartola', 'advice'],
  ["I'd like to consult a speech therapist in Hartola", 'puheterapia', 'hartola', 'advice'],
  ['varaa konsultaatioaika perheneuvola Sysmä', 'perheneuvola', 'sysma', 'time'],
  ['Varaa minulle perheneuvolan konsultaatioaika Hartolaan', 'perheneuvola', 'hartola', 'time'],
  ['haluaisin varata ajan perheneuvolan konsultaatioon Sysmässä', 'perheneuvola', 'sysma', 'time'],
  ['boka en konsultationstid hos familjerådgivningen i Sysmä', 'perheneuvola', 'sysma', 'time'],
  ['book a consultation about speech therapy in Hartola', 'puheterapia', 'hartola', 'time'],
  ['perheneuvolan vapaat konsultaatioajat Hartolassa', 'perheneuvola', 'hartola', 'times'],
  [
    'milloin on seuraava vapaa konsultaatioaika perheneuvolassa Hartolassa?',
    'perheneuvola',
    'hartola',
    'times',
  ],
  ['onko perheneuvolalla vapaita aikoja Hartola', 'perheneuvola', 'hartola', 'times'],
  ['perheneuvolan vapaat ajat Hartolassa', 'perheneuvola', 'hartola', 'times'],
  ['varaa aika perheneuvolaan Hartola', 'perheneuvola', 'hartola', 'time'],
  ['voinko varata ajan puheterapeutille Hartolaan?', 'puheterapia', 'hartola', 'time'],
  ['varaa ti 17.11. klo 12 perheneuvola Hartola', 'perheneuvola', 'hartola', 'time'],
  ['boka en tid hos talterapeuten i Hartola', 'puheterapia', 'hartola', 'time'],
  ['finns det lediga tider hos talterapeuten i Hartola?', 'puheterapia', 'hartola', 'times'],
  ['are there free times in speech therapy in Hartola?', 'puheterapia', 'hartola', 'times'],
  ['book Tuesday 17 November at 12 speech therapy Hartola', 'puheterapia', 'hartola', 'time'],
  ['lediga konsultationstider familjerådgivning Sysmä', 'perheneuvola', 'sysma', 'times'],
  ['free consultation times speech therapy Hartola', 'puheterapia', 'hartola', 'times'],
])('%s is a wish', (text, service, area, wants) => {
  expect(read(text)).toMatchObject({ kind: 'ask', service, area, wants });
});

test.each([
  ['konsultaatio puheterapiasta', 'one'],
  ['varaa aika perheneuvolan konsultaatioon', 'one'],
  ['boka tid för familjerådgivningens konsultation', 'one'],
  ['book a consultation with family counselling in Hartola', 'several'],
  ['konsultaatio terapiasta Hartolaan', 'several'],
  ['konsultaatio', 'none'],
  ['varaa konsultaatioaika', 'none'],
  ['lediga konsultationstider', 'none'],
  ['free consultation times', 'none'],
])('%s is asked back', (text, topic) => {
  expect(read(text)).toMatchObject({ kind: 'ask_back', topic: { kind: topic } });
});

test.each([
  ['konsultaatio perheneuvola Hartola: Kolmevuotias ei nuku, mitä tehdä?', 'perheneuvola', 'fi'],
  ['kysy perheneuvolalta Hartola: Kolmevuotias ei nuku, mitä tehdä?', 'perheneuvola', 'fi'],
  ['Kysymys perheneuvolalle Hartolassa\nKolmevuotias ei nuku, mitä tehdä?', 'perheneuvola', 'fi'],
  ['konsultation om talterapi i Hartola: Kolmevuotias ei nuku, mitä tehdä?', 'puheterapia', 'sv'],
  ['fråga familjerådgivningen i Sysmä: Kolmevuotias ei nuku, mitä tehdä?', 'perheneuvola', 'sv'],
  ['ask speech therapy in Hartola: Kolmevuotias ei nuku, mitä tehdä?', 'puheterapia', 'en'],
])('%s has its question with it', (text, service, said) => {
  const question = 'Kolmevuotias ei nuku, mitä tehdä?';
  expect(read(text)).toMatchObject({ kind: 'ask', service, said, question });
});

test('what is written at once behind a colon may say where too; danger in it is for an answer', () => {
  expect(read('konsultaatio: miten tuen puheterapiaa Hartolassa?')).toMatchObject({
    kind: 'ask',
    service: 'puheterapia',
    area: 'hartola',
  });
  expect(read('konsultaatio perheneuvola Hartola: nuori uhkaa tappaa itsensä')).toBeUndefined();
  expect(read('konsultaatio perheneuvola Hartola klo 14:30')).not.toHaveProperty('question');
});

test('the home area is where, when no other is said', () => {
  const home = areaId.parse('sysma');
  expect(readConsultationCommand('konsultaatio puheterapiasta', knowledge, home)).toMatchObject({
    kind: 'ask',
    area: 'sysma',
  });
  expect(readConsultationCommand('konsultaatio puheterapiasta Hartolaan', knowledge, home)).toMatchObject({
    area: 'hartola',
  });
});

test.each([
  'konsultoin perheneuvolaa',
  'kysymys: lapsi ei puhu, Hartola',
  'kysymys puheterapiasta Hartola: kenelle soitan?',
  'avoimet ryhmät Hartolassa',
  'kenelle voi soittaa puheterapian konsultaatiosta?',
  'konsultaatio perheneuvolasta?',
  'lasun konsultaatio nimettömänä padasjoki',
  'en pääse eteenpäin perheen kanssa',
  'sopiiko puheterapia kaksivuotiaalle',
  'konsultaatio lastensuojelusta Helsinkiin',
  'konsultaatiot Hartola',
  'uusi konsultaatioaika',
  'perheneuvolan konsultaatioaika joka toinen tiistai klo 12-14, 30 min',
  'peru perheneuvolan vapaa konsultaatioaika',
  'consultation times Hartola',
])('%s is no wish', (text) => expect(read(text)).toBeUndefined());

test.each([
  'asiakas haluaa varata ajan neuvolaan Hartolassa',
  'varaa aika asiakkaalle perheneuvolaan',
  'missä äiti voi varata ajan neuvolaan?',
  'nuorten vapaa aika Hartola',
  'boka tid för en familj till rådgivningen',
  'free time activities in Hartola',
  'varaa aika parturiin',
])('a time for a client, or of something else, is no wish: %s', (text) => {
  expect(read(text)).toBeUndefined();
});
