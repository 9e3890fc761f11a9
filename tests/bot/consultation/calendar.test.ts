import { afterEach, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { createOnlineMeetings } from '../../../bot/online-meetings.ts';
import { type Button, type Reply, startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { type FakeGraph, startGraph } from '../../support/graph.ts';
import { newsOf } from '../../support/news.ts';

const hour = 3_600_000;
/** Tuesday 17 November 2026, 14.00 in Helsinki. */
const start = Date.parse('2026-11-17T12:00:00Z');
const question = 'Lapsi ei nuku öisin, mitä kokeilisin?';

let bot: TestBot;
let graph: FakeGraph | undefined;
afterEach(async () => {
  await bot.stop();
  await graph?.close();
  graph = undefined;
});

async function startWithMeetings(): Promise<FakeGraph> {
  const fake = await startGraph();
  graph = fake;
  const meetings = createOnlineMeetings({
    graph: { login: fake.url, api: fake.url, tenant: 'tenant-1', appId: 'app', secret: 'secret' },
    objectIdOf: async (email) => `id-of-${email.split('@')[0]}`,
    clock: { now: () => start },
    patience: 5000,
    failed: () => undefined,
  });
  bot = await startTestBot({}, { meetings });
  return fake;
}

const buttonOf = (reply: Reply | undefined, title: string): Button => {
  const found = reply?.buttons.find((each) => each.title === title);
  if (!found) throw new Error(`no button ${title} in: ${reply?.text}`);
  return found;
};
const titlesOf = (reply: Reply | undefined): readonly string[] =>
  reply?.buttons.map(({ title }) => title) ?? [];
const doing = (data: object): Button => ({
  title: '',
  type: 'Action.Execute',
  url: undefined,
  data: { koppi: 1, lang: 'fi', ...data },
});

const greeted = async (name: string): Promise<TestPerson> => {
  const person = bot.person({ email: `${name}@example.org` });
  await person.say('hei');
  return person;
};

/** Elisa asks Jarkko, who accepts the time that suits her. */
async function agreed() {
  const jarkko = await greeted('jarkko.nurmela');
  const elisa = await greeted('elisa.koivula');
  const data = { do: 'consult_ask', service: 'perheneuvola', area: 'hartola' };
  const times = 'ti 17.11. klo 14';
  await elisa.press(doing(data), { question, urgency: 'this_week', way: 'meeting', times });
  await bot.runDue();
  const [request] = newsOf(jarkko);
  const accept = request?.buttons.find((each) => JSON.stringify(each.data).includes('"consult_accept"'));
  if (!accept) throw new Error('no time can be accepted');
  const { id } = accept.data as { readonly id: string };
  const [accepted] = await jarkko.press(accept);
  await bot.runDue();
  const [told] = newsOf(elisa);
  return { jarkko, elisa, id, accepted, told };
}

/** Takes the file that a button offers; its only entry as a calendar reads it. */
async function entryBy(person: TestPerson, button: Button) {
  const offer = (await person.press(button)).at(-1);
  if (!offer) throw new Error('nothing was offered');
  const { bytes } = await person.answerOffer(offer, 'accept');
  const file = new TextDecoder().decode(bytes);
  expect(file).not.toContain('nuku');
  const calendar = new ICAL.Component(ICAL.parse(file));
  const entry = calendar.getFirstSubcomponent('vevent');
  if (!entry) throw new Error(`no entry: ${file}`);
  const event = new ICAL.Event(entry);
  return {
    method: calendar.getFirstPropertyValue('method'),
    status: entry.getFirstPropertyValue('status'),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().getTime(),
    summary: event.summary,
    location: event.location,
    organizer: event.organizer,
    attendees: event.attendees.map((each) => each.getFirstValue()),
  };
}

describe('an agreed time in the calendar', () => {
  test('is taken by both, moved, and taken out again, always as one entry', async () => {
    bot = await startTestBot();
    const { jarkko, elisa, id, accepted, told } = await agreed();
    const first = await entryBy(jarkko, buttonOf(accepted, 'Kalenteriin (.ics)'));
    expect(first).toEqual({
      method: 'REQUEST',
      status: 'CONFIRMED',
      uid: `${id}@koppi`,
      sequence: 1,
      start,
      summary: 'Konsultaatio: Perheneuvola, Hartola',
      location: null,
      organizer: 'mailto:jarkko.nurmela@example.org',
      attendees: ['MAILTO:elisa.koivula@example.org'],
    });
    expect(await entryBy(elisa, buttonOf(told, 'Kalenteriin (.ics)'))).toEqual(first);

    await jarkko.press(doing({ do: 'consult_send', id, form: 'reschedule' }), { times: 'ke 18.11. klo 10' });
    await bot.runDue();
    const moving = newsOf(elisa).at(-1);
    // The agreed time stands until another one is accepted.
    expect(titlesOf(moving)).toContain('Kalenteriin (.ics)');
    const later = start + 20 * hour;
    const [chosen] = await elisa.press(
      doing({ do: 'consult_choose', id, start: later, end: later + hour / 2 }),
    );
    const moved = await entryBy(elisa, buttonOf(chosen, 'Kalenteriin (.ics)'));
    expect(moved).toEqual({ ...first, start: later, sequence: 3 });

    const [over] = await elisa.press(doing({ do: 'consult_send', id, form: 'cancel' }), { text: '' });
    await bot.runDue();
    const calledOff = newsOf(jarkko).at(-1);
    for (const [person, card] of [
      [elisa, over],
      [jarkko, calledOff],
    ] as const)
      expect(await entryBy(person, buttonOf(card, 'Poista kalenterista (.ics)'))).toEqual({
        ...moved,
        method: 'CANCEL',
        status: 'CANCELLED',
        sequence: 4,
        summary: 'Peruttu: Konsultaatio: Perheneuvola, Hartola',
      });
  });

  test('is taken out of the calendar of who hands the question over', async () => {
    bot = await startTestBot();
    const { jarkko, elisa, id, accepted } = await agreed();
    const kati = await greeted('kati.seppanen');
    const first = await entryBy(jarkko, buttonOf(accepted, 'Kalenteriin (.ics)'));
    const [form] = await jarkko.press(doing({ do: 'consult_form', id, form: 'hand_over' }));
    expect(form?.text).toContain(
      'Sovittu aika **ti 17.11. klo 14–14.30** peruuntuu, kun siirrät kysymyksen.',
    );
    const [given] = await jarkko.press(doing({ do: 'consult_send', id, form: 'hand_over' }), {
      to: 'Kati Seppänen',
    });
    expect(titlesOf(given)).toEqual(['Poista kalenterista (.ics)']);
    const gone = await entryBy(jarkko, buttonOf(given, 'Poista kalenterista (.ics)'));
    expect(gone).toMatchObject({ method: 'CANCEL', uid: first.uid, start });
    expect(gone.sequence).toBeGreaterThan(first.sequence);
    await bot.runDue();
    const [asked] = newsOf(kati);
    expect(titlesOf(asked)).not.toContain('Poista kalenterista (.ics)');
    const told = newsOf(elisa).at(-1)?.text;
    expect(told).toContain('**Sovittu aika peruuntui ja konsultaatio siirtyi toiselle henkilölle**');
    expect(told).toContain('**Kati Seppänen** joko hyväksyy saman ajan tai ehdottaa toista.');
    // The others agree on a time again, and it still is not his.
    await kati.press(doing({ do: 'consult_accept', id, start, end: start + hour / 2 }));
    const [shown] = await jarkko.press(doing({ do: 'consult_show', id }));
    expect(titlesOf(shown)).toEqual(['Poista kalenterista (.ics)']);
  });

  test('is for those who take part', async () => {
    bot = await startTestBot();
    const { id } = await agreed();
    const helmi = await greeted('helmi.kuusisto');
    const [refused, ...more] = await helmi.press(doing({ do: 'consult_calendar', id }));
    expect(refused?.text).toBe('Kalenterimerkinnän saavat vain konsultaation osapuolet.');
    expect(more).toEqual([]);
    const [gone] = await helmi.press(doing({ do: 'consult_calendar', id: 'nothing' }));
    expect(gone?.text).toContain('Tätä konsultaatiota ei enää ole');
  });

  test('is not given any more when it was called off while the question about the file stood', async () => {
    bot = await startTestBot();
    const { jarkko, elisa, id, told } = await agreed();
    const offer = (await elisa.press(buttonOf(told, 'Kalenteriin (.ics)'))).at(-1);
    if (!offer) throw new Error('nothing was offered');
    await jarkko.press(doing({ do: 'consult_send', id, form: 'cancel' }), { text: '' });
    const { bytes } = await elisa.answerOffer(offer, 'accept');
    expect(new TextDecoder().decode(bytes)).toContain('METHOD:CANCEL');
  });

  test('may be declined', async () => {
    bot = await startTestBot();
    const { elisa, told } = await agreed();
    const offer = (await elisa.press(buttonOf(told, 'Kalenteriin (.ics)'))).at(-1);
    if (!offer) throw new Error('nothing was offered');
    const { replies } = await elisa.answerOffer(offer, 'decline');
    expect(replies.map(({ text }) => text)).toEqual(['Selvä, en lähetä tiedostoa.']);
  });
});

describe('an online meeting for an agreed time', () => {
  test('is made in the name of the specialist, and its link is on the cards and in the calendar', async () => {
    const fake = await startWithMeetings();
    const { jarkko, elisa, id, told } = await agreed();
    expect(fake.asked.map(({ organizer, body }) => [organizer, body.externalId, body.subject])).toEqual([
      ['id-of-jarkko.nurmela', `${id}-1`, 'Konsultaatio: Perheneuvola, Hartola'],
    ]);
    expect(JSON.stringify(fake.asked)).not.toContain('nuku');
    const open = buttonOf(told, 'Avaa Teams-kokous');
    expect(open.url).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    expect(titlesOf(told)).not.toContain('Avaa keskustelu');
    const [card] = await jarkko.press(doing({ do: 'consult_show', id }));
    expect(buttonOf(card, 'Avaa Teams-kokous').url).toBe(open.url);
    const entry = await entryBy(elisa, buttonOf(told, 'Kalenteriin (.ics)'));
    expect(entry.location).toBe(open.url);

    await jarkko.press(doing({ do: 'consult_send', id, form: 'reschedule' }), { times: 'ke 18.11. klo 10' });
    await bot.runDue();
    const later = start + 20 * hour;
    await elisa.press(doing({ do: 'consult_choose', id, start: later, end: later + hour / 2 }));
    await bot.runDue();
    expect(fake.asked.map(({ body }) => body.externalId)).toEqual([`${id}-1`, `${id}-3`]);
    expect(buttonOf(newsOf(jarkko).at(-1), 'Avaa Teams-kokous').url).not.toBe(open.url);
  });

  test('that cannot be made leaves the links for talking', async () => {
    const fake = await startWithMeetings();
    fake.answerNext('meeting', { status: 403, body: {} });
    const { told } = await agreed();
    expect(titlesOf(told).slice(0, 3)).toEqual(['Avaa keskustelu', 'Soita Teamsissa', 'Kalenteriin (.ics)']);
  });
});

describe('the reminders of an agreed time', () => {
  test.each([
    [
      'fi-FI',
      'omat konsultaatiot',
      ['Muistutus: konsultaatio on tulossa', 'Konsultaatio alkaa pian'],
      'Avaa Teams-kokous',
    ],
    [
      'sv-FI',
      'mina konsultationer',
      ['Påminnelse: en konsultation är på kommande', 'Konsultationen börjar snart'],
      'Öppna Teams-mötet',
    ],
    [
      'en-GB',
      'my consultations',
      ['Reminder: a consultation is coming up', 'The consultation starts soon'],
      'Open the Teams meeting',
    ],
  ])('have the meeting as the first button, in %s', async (locale, words, headings, title) => {
    await startWithMeetings();
    const jarkko = bot.person({ email: 'jarkko.nurmela@example.org', locale });
    await agreed();
    await jarkko.say(words);
    newsOf(jarkko);
    await bot.goTo(start - 24 * hour);
    await bot.goTo(start - hour / 4);
    const reminders = newsOf(jarkko).filter(({ card }) => card !== undefined);
    expect(reminders.map(({ text }) => text.split('\n')[0])).toEqual(headings.map((each) => `**${each}**`));
    for (const reminder of reminders) {
      expect(titlesOf(reminder)[0]).toBe(title);
      expect(faultsOfCard(reminder.card)).toEqual([]);
    }
  });
});
