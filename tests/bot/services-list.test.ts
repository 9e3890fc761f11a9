import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

async function said(person: TestPerson, text: string): Promise<Reply> {
  const [reply] = await person.say(text);
  if (!reply) throw new Error('no reply');
  return reply;
}

async function press(person: TestPerson, on: Reply, title: RegExp, inputs = {}): Promise<readonly Reply[]> {
  const button = on.buttons.find((each) => title.test(each.title));
  if (!button) throw new Error(`no button ${title} among ${on.buttons.map((each) => each.title).join(', ')}`);
  return person.press(button, inputs);
}

const first = ([reply]: readonly Reply[]): Reply => {
  if (!reply) throw new Error('no reply');
  return reply;
};

describe('what there is in an area is shown by theme, and a tap goes on in place', () => {
  test.each([
    ['fi-FI', 'mitä palveluja Hangossa on perheille', /^\*\*Palvelut: Hanko \(\d+\)\*\*/, /^Koulu \(/],
    ['sv-FI', 'vilka tjänster finns i Hangö för familjer', /^\*\*Tjänster: Hangö \(\d+\)\*\*/, /^Skola \(/],
    [
      'en-GB',
      'what services are there in Hanko for families?',
      /^\*\*Services: Hanko \(\d+\)\*\*/,
      /^School \(/,
    ],
  ])('%s: %s', async (locale, text, title, theme) => {
    const person = bot.person({ id: `list-${locale}`, locale });
    const list = await said(person, text);
    expect(list.text).toMatch(title);
    expect(faultsOfCard(list.card)).toEqual([]);
    const school = first(await press(person, list, theme));
    expect(faultsOfCard(school.card)).toEqual([]);
    expect(school.text).toMatch(title);
    expect(school.buttons.filter(({ data }) => JSON.stringify(data).includes('"contact"'))).toHaveLength(
      Number(/\((\d+)\)$/.exec(list.buttons.find((each) => theme.test(each.title))?.title ?? '')?.[1]),
    );
  });

  test('a service opens below the list, which stays; the way back leads to the themes', async () => {
    const person = bot.person({ id: 'list-open' });
    const list = await said(person, 'mitä palveluita Hartolassa on');
    const school = first(await press(person, list, /^Koulu \(/));
    const opened = await press(person, school, /^Koulukuraattori$/);
    expect(opened.some(({ text }) => text.startsWith('**Koulukuraattori**\n\nAlue: Hartola'))).toBe(true);
    expect(person.chat().some(({ text }) => text.includes('Koulu ('))).toBe(true);
    const back = first(await press(person, school, /^Kaikki aiheet$/));
    expect(back.buttons.map(({ title }) => title)).toContainEqual(
      expect.stringMatching(/^Raskaus ja vauva \(/),
    );
  });

  test('a theme of more than eight services is paged', async () => {
    const person = bot.person({ id: 'list-pages' });
    const list = await said(person, 'listaa kaikki palvelut Hollola');
    const [long] = list.buttons
      .map(({ title }) => ({ title, count: Number(/\((\d+)\)$/.exec(title)?.[1]) }))
      .sort((a, b) => b.count - a.count);
    if (!long || long.count <= 8) return;
    const page = first(await press(person, list, new RegExp(`^${long.title.replace(/[()]/g, '\\$&')}$`)));
    expect(page.text).toContain('Sivu 1/');
    expect(first(await press(person, page, /^Näytä lisää$/)).text).toContain('Sivu 2/');
  });
});

test.each([
  ['millaista apua vauvaperheille Sysmässä', 'Kenelle: vauvat', 'Äitiysneuvola', 'Etsivä nuorisotyö'],
  [
    'mitä tukea nuorille löytyy Lahdesta',
    'Kenelle: yläkouluikäiset, nuoret',
    'Nuorisopsykiatria',
    'Lastenneuvola',
  ],
  ['what services are there for young people in Lahti', 'For: ', 'Youth', 'Child health clinic'],
  ['vilket stöd finns för småbarnsfamiljer i Hangö', 'Tjänster: Hangö', 'Barnrådgivning', 'Ungdomspsykiatri'],
])('%s: only what is for that age, and the way to all of it', async (text, heading, has, hasNot) => {
  const person = bot.person({ id: `age-${text}` });
  const list = await said(person, text);
  expect(list.text).toContain(heading);
  expect(list.text).toContain(has);
  expect(list.text).not.toContain(hasNot);
  const all = first(
    await press(person, list, /^(Näytä kaikki palvelut|Visa alla tjänster|Show all services)$/),
  );
  expect(all.text).toContain(hasNot);
});

test.each([
  ['mitä järjestöt tekevät Hangossa', 'Järjestäjä: järjestöt', 'MLL:n perhekahvila', 'Lastenneuvola'],
  [
    'mitä seurakunta tarjoaa Asikkalassa',
    'Järjestäjä: seurakunta',
    'Seurakunnan diakoniatyö',
    'Lastenneuvola',
  ],
  ['vad ordnar kommunen i Hangö', 'Ordnas av: kommunen', 'Uppsökande ungdomsarbete', 'Barnrådgivning'],
  ['what does Kela offer in Hartola', 'Provided by: Kela', 'Kela', 'Ankkuri'],
])('%s: only what they give', async (text, heading, has, hasNot) => {
  const list = await said(bot.person({ id: `by-${text}` }), text);
  expect(list.text).toContain(heading);
  expect(list.text).toContain(has);
  expect(list.text).not.toContain(hasNot);
  expect(faultsOfCard(list.card)).toEqual([]);
});

test.each([
  'ketkä työskentelevät Hartolassa',
  'kuka kaikki on Hartolan yhteyshenkilö',
  'vilka arbetar i Gustav Adolfs',
  'who works in Hartola',
])('%s: who does what there', async (text) => {
  const list = await said(bot.person({ id: `who-${text}` }), text);
  expect(list.text).toMatch(
    /^\*\*(Kuka hoitaa mitäkin: Hartola|Vem sköter vad: Gustav Adolfs|Who does what: Hartola) /,
  );
});

test('without an area the home area is meant, else it is asked for', async () => {
  const person = bot.person({ id: 'list-home' });
  const asked = await said(person, 'mitä palveluja nuorille on?');
  expect(asked.text).toContain('Minkä alueen palvelut näytän?');
  const list = first(await press(person, asked, /^Valitse$/, { area: 'sysma' }));
  expect(list.text).toContain('Palvelut: Sysmä');
  expect(list.text).toContain('Kenelle: yläkouluikäiset, nuoret');
  await said(person, 'kotialue Hollola');
  expect((await said(person, 'mitä palveluja nuorille on?')).text).toContain('Palvelut: Hollola');
  const two = await said(person, 'mitä palveluja on Hartolassa ja Sysmässä');
  expect(two.buttons.map(({ title }) => title)).toEqual(['Hartola', 'Sysmä']);
});

test.each([
  ['mitä teen kun lapsi ei puhu Hartolassa', 'Lasten puheterapia'],
  ['mitä palvelua suosittelet uupuneelle äidille Hartolassa', 'Arjen tuki'],
  ['millaista apua koulukiusatulle Hartolassa', 'Koulukuraattori'],
  ['vilket stöd finns för barn som stammar i Hangö', 'Talterapi'],
  ['kuka on seurakunnan diakoni Asikkalassa', 'Seurakunnan diakoniatyö'],
])('%s: a matter was said, so the answer is whom to contact', async (text, service) => {
  const answer = await said(bot.person({ id: `not-${text}` }), text);
  expect(answer.text).toContain(service);
  expect(answer.text).not.toMatch(/^\*\*(Palvelut|Tjänster|Services)/);
});
