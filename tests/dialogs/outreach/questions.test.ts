import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readDemo } from '../../../bot/load-demo.ts';
import { createKnowledge, type Knowledge } from '../../../dialogs/knowledge.ts';
import { answerOutreach } from '../../../dialogs/outreach/answer.ts';
import { areaId, isoDate } from '../../../knowledge/kernel/ids.ts';
import { faultsOfCard } from '../../support/card-rules.ts';

/** A Thursday. */
const today = isoDate.parse('2026-11-12');
let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = createKnowledge(await readDemo());
});

function ask(text: string, home?: string) {
  const question = knowledge.read(text, 'fi');
  const now = { today, ...(home === undefined ? {} : { home: areaId.parse(home) }) };
  return answerOutreach(text, question, question.language, now, knowledge);
}

describe('when somebody can be met at a place', () => {
  test.each<readonly [text: string, summary: string]>([
    [
      'milloin perheohjaaja on Vääksyn päiväkodilla?',
      'Vääksyn päiväkoti: seuraavan kerran ti 8.12. klo 9–11',
    ],
    [
      'Moi, milloin perheohjaaja on Vääksyn päiväkodissa',
      'Vääksyn päiväkoti: seuraavan kerran ti 8.12. klo 9–11',
    ],
    ['koska perheneuvola jalkautuu Hartolaan?', 'Hartolan perhekahvila: seuraavan kerran to 3.12. klo 10–12'],
    [
      'milloin Sari Airaksinen on Vääksyn päiväkodilla?',
      'Vääksyn päiväkoti: seuraavan kerran ti 8.12. klo 9–11',
    ],
    ['milloin Kela tulee Sysmään?', 'Sysmän kirjasto: seuraavan kerran ma 30.11. klo 10–14'],
    ['mihin aikaan Kelan pop-up on Lohjalla', 'Lohjan kirjasto: seuraavan kerran to 12.11. klo 12–15'],
    ['milloin diakoni on Kangasalan torilla?', 'Kangasalan tori: seuraavan kerran ke 2.6.2027 klo 12–14'],
    ['när är familjehandledaren på Hangö daghem?', 'Hangö daghem: nästa gång tis 17.11 kl. 9–11'],
    ['när är familjerådgivaren på Hangö daghem?', 'Hangö daghem: nästa gång tis 17.11 kl. 9–11'],
    ['när kommer FPA till Lojo bibliotek?', 'Lohjan kirjasto: nästa gång tors 12.11 kl. 12–15'],
    ['when is the family counsellor at Vääksy day care?', 'Vääksyn päiväkoti: next Tue 8 Dec, 9:00–11:00'],
    ['when does Kela visit Lohja library?', 'Lohjan kirjasto: next Thu 12 Nov, 12:00–15:00'],
  ])('%s', (text, summary) => {
    expect(ask(text)?.message.summary).toBe(summary);
  });

  test('the rule, three times to come and the person are told', () => {
    expect(ask('milloin perheohjaaja on Vääksyn päiväkodilla?')?.message.text).toBe(
      [
        '**Vääksyn päiväkoti**',
        'Perheohjaus päiväkodilla · Vääksy',
        'kuukauden toinen tiistai klo 9–11',
        'Seuraavat kerrat: ti 8.12. klo 9–11, ti 12.1.2027 klo 9–11, ti 9.2.2027 klo 9–11',
        '**Sari Airaksinen**, perheohjaaja, Päijät-Hämeen hyvinvointikuntayhtymä, [+358 40 000 0021](tel:+358400000021) · [sari.airaksinen@example.org](mailto:sari.airaksinen@example.org)',
      ].join('\n\n'),
    );
  });

  test('days that are said bound the times', () => {
    expect(ask('milloin perheohjaaja on Hartolan päiväkodilla joulukuussa?')?.message.text).toContain(
      'Kerrat 1.–31.12.: ke 2.12. klo 8.30–10.30',
    );
    expect(ask('milloin perheohjaaja on Vääksyn päiväkodilla ensi viikolla?')?.message.text).toContain(
      'Ei kertaakaan näinä päivinä (16.–22.11.).',
    );
  });

  test('a place that is only told by its kind is the one at home', () => {
    const { message } = ask('milloin perheohjaaja on päiväkodilla?', 'hartola') ?? {};

    expect(message?.summary).toContain('Hartolan päiväkoti');
    expect(message?.text).not.toContain('Hangö');
  });

  test('what the answer was about is remembered, for questions that follow', () => {
    expect(ask('milloin perheohjaaja on Vääksyn päiväkodilla?')?.memory.last).toEqual({
      service: 'perheohjaus-paivakodilla',
      area: 'vaaksy',
    });
  });

  test('the card keeps the rules of cards', () => {
    const { card } = ask('milloin perheohjaaja on päiväkodilla?')?.message ?? {};

    expect(card).toBeDefined();
    expect(faultsOfCard(card)).toEqual([]);
  });
});

describe('what outreach there is', () => {
  test.each<readonly [text: string, title: string, row: string]>([
    [
      'mitä jalkautuvaa Hartolassa tällä viikolla?',
      '**Jalkautuvat palvelut, Hartola, 12.–15.11.**',
      '- pe 13.11. klo 11–13, Hartolan yhtenäiskoulu, Etsivä nuorisotyö, Samuli Kantola',
    ],
    [
      'mitä jalkautuvia palveluja on Päijät-Hämeessä 30.11.',
      '**Jalkautuvat palvelut, Päijät-Häme, 30.11.**',
      '- ma 30.11. klo 10–14, Sysmän kirjasto, Jalkautuva Kela (pop-up-neuvonta), Kyösti Raunio',
    ],
    [
      'mitä jalkautuvaa Sysmässä marraskuussa',
      '**Jalkautuvat palvelut, Sysmä, 12.–30.11.**',
      '- ma 30.11. klo 10–14, Sysmän kirjasto, Jalkautuva Kela (pop-up-neuvonta), Kyösti Raunio',
    ],
    [
      'vad ordnas uppsökande i Hangö nästa vecka?',
      '**Uppsökande service, Hangö, 16–22.11**',
      '- tis 17.11 kl. 9–11, Hangö daghem, Familjehandledning på daghemmet, Kristina Backman',
    ],
    [
      'what outreach is there in Hartola this week?',
      '**Outreach, Hartola, 12–15 Nov**',
      '- Fri 13 Nov, 11:00–13:00, Hartolan yhtenäiskoulu, Outreach youth work, Samuli Kantola',
    ],
    [
      'what outreach is there in Hartola?',
      '**Outreach, Hartola, 12–25 Nov**',
      '- Wed 18 Nov, 8:30–10:30, Hartolan päiväkoti, Family guidance at day care, Nina Heiskari',
    ],
  ])('%s', (text, title, row) => {
    const lines = ask(text)?.message.text.split('\n') ?? [];

    expect(lines[0]).toBe(title);
    expect(lines).toContain(row);
  });

  test('when there is nothing in the days, what comes later is told', () => {
    expect(ask('mitä jalkautuvaa Kangasalla tällä viikolla?')?.message.text.split('\n\n').slice(1)).toEqual([
      'Ei kertaakaan näinä päivinä (12.–15.11.).',
      '- **Kangasalan tori**, Seurakunnan diakoniatyö, Saija Mäkelin, joka keskiviikko klo 12–14, 1.6.–31.8. (seuraavan kerran ke 2.6.2027 klo 12–14)',
    ]);
  });

  test('an area without outreach is told how to add some', () => {
    expect(ask('mitä jalkautuvaa Padasjoella?')?.message.text).toContain('lisää jalkautuminen');
  });

  test('a day that does not exist is said', () => {
    expect(ask('mitä jalkautuvaa Hartolassa 31.2.?')?.message.text).toBe(
      'Päivää 31.2. ei ole kalenterissa. Tarkista päivä ja kysy uudelleen.',
    );
  });
});

describe('when no times are written', () => {
  test.each<readonly [text: string, service: string, line: string]>([
    ['milloin Kelan jalkautuva on Karjaalla', 'Jalkautuva Kela', 'Tapaamisaikoja ei ole merkitty.'],
    ['kelan jalkautuva karjaa milloin', 'Jalkautuva Kela', 'Tapaamisaikoja ei ole merkitty.'],
    ['när är FPA på besök i Karis', 'FPA på besök', 'Inga besökstider är antecknade.'],
    ['när är uppsökande ungdomsarbete i Hangö?', 'Uppsökande', 'Inga besökstider är antecknade.'],
    ['when is the outreach youth worker in Hanko', 'Outreach youth work', 'No visiting times are marked.'],
  ])('%s: the contact is told, and that', (text, service, line) => {
    const { message } = ask(text) ?? {};
    expect(message?.text).toContain(service);
    expect(message?.text).toContain(line);
    expect(message?.text).toMatch(/\+358 40/);
    expect(faultsOfCard(message?.card)).toEqual([]);
  });

  test('somebody unknown who comes there: what comes there is listed', () => {
    expect(ask('when is the outreach nurse in Hartola')?.message.text).toContain(
      'Hartolan yhtenäiskoulu, Outreach youth work, Samuli Kantola',
    );
  });
});

test.each([
  'missä ja milloin etsivän voi tavata',
  'missä etsivän voi tavata',
  'var kan man träffa uppsökaren',
  'where can I meet the outreach youth worker',
])('%s: without an area all places are meant', (text) => {
  expect(ask(text)?.message.text).toContain('Hartolan yhtenäiskoulu');
});

describe('questions that are about something else go on', () => {
  test.each([
    'milloin Vääksyn päiväkoti on auki?',
    'milloin Vääksyn päiväkodilla alkaa esiopetus?',
    'milloin esiopetus on Vääksyn päiväkodilla?',
    'milloin Kela on Vääksyn päiväkodilla?',
    'milloin perheneuvolaan pääsee Hartolassa?',
    'milloin otan yhteyttä perheohjaajaan Hartolassa?',
    'milloin lastensuojeluilmoitus pitää tehdä Hartolassa?',
    'perheneuvola Hartola koska lapsi ei nuku',
    'kuka on jalkautuva perheohjaaja Hartolassa?',
    'vem ansvarar för uppsökande ungdomsarbete i Hangö?',
    'milloin perhekahvila on Hartolassa?',
    'milloin lapsi tulee kouluikään',
    'missä voi tavata muita vanhempia',
    'who does outreach youth work in Hanko',
    'perheohjaus päiväkodilla Vääksy',
    'milloin perheohjaaja on Mikkelin päiväkodilla?',
  ])('%s', (text) => {
    expect(ask(text)).toBeUndefined();
  });

  test('the questions that Koppi is measured by are answered with a contact', () => {
    const asked = z.object({ id: z.string(), text: z.string(), home_area: z.string().nullish() });
    const questions = readFileSync('tests/evaluation/demo/questions.jsonl', 'utf8')
      .trim()
      .split('\n')
      .map((line) => asked.parse(JSON.parse(line)));

    const taken = questions.filter(({ text, home_area }) => {
      const met = ask(text, home_area ?? undefined);
      return met && met.decision?.kind !== 'answer';
    });

    expect(taken.map(({ id }) => id)).toEqual([]);
  });
});
