import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { ask, button, doing, greeted, idIn } from '../../support/consultation-taps.ts';
import { newsOf } from '../../support/news.ts';

const cardShape = z.object({
  body: z.array(z.object({ type: z.string(), id: z.string().optional(), value: z.string().optional() })),
});
const about = { service: 'puheterapia', area: 'hartola' };
const minute = 60_000;
const hour = 60 * minute;
/** In the order in which they get the question; Tero is consulted first, Annukka stands in, then the coordinators. */
const line = [
  'tero.suomela',
  'annukka.repo',
  'elisa.koivula',
  'ismo.poyhonen',
  'ilona.hameenniemi',
  'marketta.virolainen',
];

const local = new Intl.DateTimeFormat('fi-FI', {
  timeZone: 'Europe/Helsinki',
  weekday: 'short',
  day: 'numeric',
  month: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

interface Said {
  readonly who: string;
  readonly what: string;
  readonly when: string;
}

/** Everything that is said unasked while the clock goes on by quarters of an hour. */
async function until(people: Readonly<Record<string, TestPerson>>, moment: number): Promise<readonly Said[]> {
  const said: Said[] = [];
  while (bot.now() < moment) {
    await bot.goTo(bot.now() + 15 * minute);
    for (const [who, person] of Object.entries(people))
      for (const { text } of newsOf(person))
        said.push({ who, what: text.split('\n')[0] ?? '', when: local.format(bot.now()) });
  }
  return said;
}

const asked = '**Sinulta kysytään neuvoa**';
const ball = ({ what }: Said): boolean => what === asked || what.startsWith('**Muistutus');

describe('when nobody says anything', () => {
  test.each([
    [
      'a question of today that is asked on a Saturday comes to everybody on Monday',
      'today',
      '2026-11-14T11:00:00Z',
      '2026-11-16T14:00:00Z',
      [
        'tero.suomela ma 16.11. klo 8.00',
        'tero.suomela ma 16.11. klo 9.30',
        'annukka.repo ma 16.11. klo 11.00',
        'elisa.koivula ma 16.11. klo 12.45',
        'ismo.poyhonen ma 16.11. klo 14.15',
        'ilona.hameenniemi ma 16.11. klo 14.45',
        'marketta.virolainen ma 16.11. klo 15.15',
      ],
    ],
    [
      'a question of this week comes to everybody before Christmas',
      'this_week',
      // Tuesday 22 December, 10.00; Thursday to Sunday nobody works.
      '2026-12-22T08:00:00Z',
      '2026-12-23T14:00:00Z',
      [
        'tero.suomela ti 22.12. klo 10.15',
        'tero.suomela ti 22.12. klo 12.45',
        'annukka.repo ti 22.12. klo 15.30',
        'elisa.koivula ke 23.12. klo 10.15',
        'ismo.poyhonen ke 23.12. klo 13.00',
        'ilona.hameenniemi ke 23.12. klo 14.00',
        'marketta.virolainen ke 23.12. klo 15.00',
      ],
    ],
  ])('%s', async (_, urgency, from, to, expected) => {
    const people: Record<string, TestPerson> = {};
    for (const name of line) people[name] = await greeted(bot, name);
    const anna = await greeted(bot, 'nina.heiskari');
    people['nina.heiskari'] = anna;
    await bot.goTo(Date.parse(from));
    for (const person of Object.values(people)) person.inbox();
    await ask(anna, about, { urgency, times: '' });
    const said = await until(people, Date.parse(to));
    expect(said.filter(ball).map(({ who, when }) => `${who} ${when}`)).toEqual(expected);

    // Whoever was passed over hears that nothing needs to be done; who asked hears of each move and of the end.
    const former = said.filter(({ what }) => what === '**Kysymys ei enää odota sinua**');
    expect(former.map(({ who }) => who)).toEqual(line.slice(0, -1));
    const toAnna = said.filter(({ who }) => who === 'nina.heiskari').map(({ what }) => what);
    expect(toAnna).toEqual([
      ...line.slice(1).map(() => '**Kysymyksesi siirtyi toiselle henkilölle**'),
      '**Konsultaatio päättyi ilman vastausta**',
    ]);
  });

  test('a question of the next two weeks waits two working days for each up to the coordinator, and who asked always sees whose turn it is', async () => {
    const people: Record<string, TestPerson> = {};
    for (const name of line) people[name] = await greeted(bot, name);
    const nina = await greeted(bot, 'nina.heiskari');
    const id = idIn([await ask(nina, about, { urgency: 'two_weeks', times: '' })]);
    /** Who is asked or reminded by then, what has come to who asked, and what she sees. */
    const at = async (moment: string): Promise<readonly (string | undefined)[]> => {
      await bot.goTo(Date.parse(moment));
      const told = Object.entries(people).flatMap(([who, person]) =>
        newsOf(person).map(({ text }): Said => ({ who, what: text.split('\n')[0] ?? '', when: moment })),
      );
      const news = newsOf(nina).map(({ text }) => text.split('\n')[0]);
      const [shown] = await nina.press(doing({ do: 'consult_show', id }));
      const asks = told.filter(ball).map(({ who, what }) => `${who} ${what}`);
      return [...asks, ...news, shown?.text.split('\n\n')[1]];
    };
    const isWith = (name: string, until: string, then: string) =>
      `**${name}** sai kysymyksesi. Jos hän ei vastaa viimeistään ${until}, ${then}`;
    const moved = '**Kysymyksesi siirtyi toiselle henkilölle**';
    const reminder = '**Muistutus: kysymys odottaa sinua**';
    expect(await at('2026-11-12T07:00:00Z')).toEqual([
      `tero.suomela ${asked}`,
      isWith('Tero Suomela', '16.11. klo 9.00', 'muistutan häntä.'),
    ]);
    expect(await at('2026-11-16T07:00:00Z')).toEqual([
      `tero.suomela ${reminder}`,
      isWith('Tero Suomela', '18.11. klo 9.00', 'kysyn seuraavalta.'),
    ]);
    for (const [moment, who, name, until] of [
      ['2026-11-18T07:00:00Z', 'annukka.repo', 'Annukka Repo', '20.11. klo 9.00'],
      ['2026-11-20T07:00:00Z', 'elisa.koivula', 'Elisa Koivula', '24.11. klo 9.00'],
      ['2026-11-24T07:00:00Z', 'ismo.poyhonen', 'Ismo Pöyhönen', '25.11. klo 8.35'],
      ['2026-11-25T06:35:00Z', 'ilona.hameenniemi', 'Ilona Hämeenniemi', '26.11. klo 8.10'],
    ] as const)
      expect(await at(moment)).toEqual([`${who} ${asked}`, moved, isWith(name, until, 'kysyn seuraavalta.')]);
    expect(await at('2026-11-26T06:10:00Z')).toEqual([
      `marketta.virolainen ${asked}`,
      moved,
      '**Marketta Virolainen** sai kysymyksesi. Hänen jälkeensä ei ole muita, joilta kysyä. Jos hän ei vastaa viimeistään tänään klo 15.45, konsultaatio päättyy.',
    ]);
    const [end] = await at('2026-11-26T13:45:00Z');
    expect(end).toBe('**Konsultaatio päättyi ilman vastausta**');
    expect(nina.chat().at(-1)?.text).toContain(
      'Neuvo tarvittiin 26.11. mennessä, eikä kukaan ehtinyt vastata.',
    );
    expect(people['marketta.virolainen']?.chat().at(-1)?.text).toContain(
      'Neuvo tarvittiin 26.11. mennessä, joten konsultaatio päättyi ilman vastausta.',
    );

    // The coordinator of the area hears of it once, and sees it among the others.
    const ismo = people['ismo.poyhonen'];
    const letters = ismo?.chat().filter(({ text }) => text.includes('Kysymys jäi ilman vastausta'));
    expect(letters?.map(({ text }) => text.split('\n\n')[0])).toEqual([
      '**Kysymys jäi ilman vastausta:** Lasten puheterapia, Hartola',
    ]);
    expect(letters?.[0]?.text).toContain('Kysyjä: **Nina Heiskari**');
    expect(letters?.[0]?.text).toContain('Kysymys: ”Lapsi ei nuku');
    const [overview] = (await ismo?.say('konsultaatioiden tilanne')) ?? [];
    expect(overview?.text).toContain('Viimeisten 14 päivän aikana yksi kysymys jäi ilman vastausta:');
    expect(overview?.text).toContain('- Lasten puheterapia, Hartola: päättyi 26.11.');
    await bot.goTo(bot.now() + 91 * 24 * hour);
    expect(ismo?.chat().filter(({ text }) => text.includes('ei nuku'))).toEqual([]);
  });

  test('who asked does not hear that somebody has it who cannot be written to', async () => {
    await greeted(bot, 'tero.suomela');
    const nina = await greeted(bot, 'nina.heiskari');
    await ask(nina, about, { urgency: 'today', times: '' });
    await bot.runDue();
    for (let step = 0; step < 2; step += 1) await bot.goTo(bot.now() + 1.5 * hour);
    const [end, ...others] = newsOf(nina);
    expect(end?.text).toContain('Ei tavoitettu Teamsissa: **Annukka Repo**');
    expect(others).toEqual([]);
  });

  test('nobody is written to outside working hours, and who asked sees when it will be', async () => {
    const tero = await greeted(bot, 'tero.suomela');
    const anna = await greeted(bot, 'nina.heiskari');
    // Saturday evening.
    await bot.goTo(Date.parse('2026-11-14T18:00:00Z'));
    newsOf(tero);
    const shown = await ask(anna, about, { times: '' });
    expect(shown?.text).toContain('**Tero Suomela** saa kysymyksesi 16.11. klo 8.00. Jos hän ei vastaa');
    expect(await until({ tero }, Date.parse('2026-11-16T05:45:00Z'))).toEqual([]);
    const [first] = await until({ tero }, Date.parse('2026-11-16T06:15:00Z'));
    expect(first).toEqual({ who: 'tero', what: asked, when: 'ma 16.11. klo 8.00' });
    expect(newsOf(anna)).toEqual([]);
    expect(anna.chat().at(-1)?.text).toContain('**Tero Suomela** sai kysymyksesi. Jos hän ei vastaa');
  });

  test('who was passed over may still catch it, and the one who has it now is told', async () => {
    const [tero, annukka] = [await greeted(bot, 'tero.suomela'), await greeted(bot, 'annukka.repo')];
    const anna = await greeted(bot, 'nina.heiskari');
    await ask(anna, about, { urgency: 'today', times: '' });
    await bot.runDue();
    const id = idIn(newsOf(tero));
    await bot.goTo(bot.now() + 2 * hour);
    await bot.goTo(bot.now() + 2 * hour);
    expect(newsOf(annukka)[0]?.text).toContain(asked);
    const [taken] = await tero.press(doing({ do: 'consult_accept', id }));
    expect(taken?.text).toContain('odottaa kirjallista vastaustasi');
    await bot.runDue();
    expect(newsOf(annukka)[0]?.text).toContain('Kysymys ei enää odota sinua');
    expect(newsOf(anna).at(-1)?.text).toContain('Kysymykseesi vastataan kirjallisesti');
  });
});

test('who asked can ask again or find the coordinator when it has ended without an answer', async () => {
  const anna = await greeted(bot, 'nina.heiskari');
  const tero = await greeted(bot, 'tero.suomela');
  await ask(anna, about, { urgency: 'today', times: 'to 12.11. klo 15, ti 17.11. klo 14' });
  await bot.runDue();
  const id = idIn(newsOf(tero));
  await tero.press(doing({ do: 'consult_send', id, form: 'propose' }), { times: 'ke 18.11. klo 10' });
  await until({}, bot.now() + 48 * hour);
  expect(newsOf(anna).at(-1)?.text).toContain(
    'Valitse aika viimeistään 16.11. klo 15.45. Jos et vastaa, konsultaatio päättyy.',
  );
  await until({}, bot.now() + 72 * hour);
  const last = newsOf(anna).at(-1);
  expect(last?.text).toContain('Konsultaatio päättyi ilman vastausta');
  expect(newsOf(tero).at(-1)?.text).toContain('Konsultaatio päättyi, koska kysyjä ei vastannut ajoissa.');
  expect((await anna.press(button(last, 'Näytä koordinaattori')))[0]?.text).toContain('Ismo Pöyhönen');
  const form = (await anna.press(button(last, 'Kysy uudelleen'))).at(-1);
  expect(form?.text).toContain('Kysy neuvoa');
  const { body } = cardShape.parse(form?.card);
  const inputs = body.filter(({ type }) => type.startsWith('Input.'));
  expect(Object.fromEntries(inputs.map(({ id, value }) => [id, value]))).toMatchObject({
    question: 'Lapsi ei nuku öisin, mitä kokeilisin?',
    urgency: 'today',
  });
  // Somebody else who comes upon the button sees nothing of it.
  const others = (await tero.press(button(last, 'Kysy uudelleen'))).at(-1);
  expect(JSON.stringify(others?.card)).not.toContain('Lapsi ei nuku');
});
