import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

/** What is said, and what each reply must (or, with `!`, must not) hold. */
type Exchange = readonly [said: string, ...replied: readonly (string | RegExp)[]];

const transcripts: Readonly<Record<string, readonly Exchange[]>> = {
  'the named person, the substitute, the consultant and what happens next': [
    [
      'Keneen otan yhteyttä lapsen puheterapiasta Hartolassa?',
      'Lasten puheterapia',
      'Alue: Hartola · nimetty koko alueelle: Hartola–Sysmän perhekeskusalue',
      'Elisa Koivula',
      'elisa.koivula@example.org',
      'Varahenkilö: **Annukka Repo**',
      'Konsultti: **Tero Suomela**',
      'Mitä seuraavaksi tapahtuu',
      /Tarkistettu \d+\.\d+\./,
    ],
  ],
  'follow-ups: another area, the substitute, another language': [
    ['Keneen otan yhteyttä lapsen puheterapiasta Hartolassa?', 'Elisa Koivula'],
    ['Entä Hollolassa?', 'Alue: Hollola', 'Annukka Repo'],
    ['entä varahenkilö?', 'Varahenkilöä ei ole nimetty'],
    ['och på svenska?', 'Område: Hollola', 'Annukka Repo', 'Vad händer härnäst'],
    ['same in English', 'Area: Hollola', 'What happens next'],
    ['and in Swedish', 'Område: Hollola'],
  ],
  'a question without an area is answered with a question, and the area alone is enough then': [
    ['kuka on kuraattori?', 'minkä alueen asia on'],
    ['Hollola', 'Sonja Paananen'],
  ],
  'the home area is used until another is said': [
    ['kotialue Hartola', 'Kotialueesi on nyt Hartola'],
    ['kuka on kuraattori?', 'Alue: Hartola', 'Saila Hokkanen'],
    ['kuka on kuraattori Hangossa?', 'Alue: Hanko', 'Fredrik Lönnberg'],
    ['kotialue', 'Kotialueesi on Hartola'],
    ['kotialue Atlantis', 'En tunne tuota aluetta'],
    ['kotialue pois', 'Kotialueesi on poistettu'],
    ['kuka on kuraattori?', 'minkä alueen asia on'],
  ],
  'the chosen language stays': [
    ['kieli svenska', 'Jag svarar dig på svenska'],
    ['kuka on kuraattori Hangossa?', 'Område: Hangö', 'Fredrik Lönnberg'],
    ['språk klingon', 'språk svenska'],
    ['language english', 'I will answer you in English'],
    ['kuka on kuraattori Hangossa?', 'Area: Hanko'],
  ],
  'in Swedish, with Swedish place names': [
    ['Vem kontaktar jag om talterapi i Ingå?', 'Talterapi', 'Område: Ingå', 'Johanna Blomqvist'],
    ['Och i Ekenäs?', 'Område: Ekenäs', 'Johanna Blomqvist'],
    ['vem är kurator i Hangö?', 'Område: Hangö', 'Fredrik Lönnberg'],
    ['tack!', 'Varsågod'],
  ],
  'two Swedish words are enough to be answered in Swedish': [
    ['kurator Hangö', 'Område: Hangö', 'Vad händer härnäst'],
    ['hej', 'Säg ärendet och området'],
  ],
  'in English': [
    ['Who is the school social worker in Hollola?', 'Area: Hollola', 'Sonja Paananen'],
    ['hello', 'Tell me the matter and the area'],
    ['thanks', 'You are welcome'],
  ],
  'an honest "I do not know" with the coordinator as the way on': [
    [
      'kuka korjaa tulostimen Hartolassa?',
      'En tiedä, kenelle tämä kuuluu',
      'Ismo Pöyhönen',
      'ismo.poyhonen@example.org',
    ],
    ['mitä tänään on ruokana?', 'En tiedä'],
  ],
  'a place outside the directory is said to be outside': [
    ['Kuka on kuraattori Rovaniemellä?', 'Minulla ei ole tämän alueen yhteystietoja: Rovaniemi'],
  ],
  'urgent danger: 112 and the social emergency duty first, then the answer': [
    [
      'Mies lyö vaimoa juuri nyt Hartolassa, lapset on paikalla',
      /^\*\*Onko joku vaarassa juuri nyt\? Soita 112\.\*\* Kiireellinen apu: Sosiaalipäivystys \+358/,
    ],
    ['Mamman säger att hon tänker ta livet av sig nu, Hangö', 'Ring 112', 'Socialjour'],
  ],
  'an area alone is asked about, and remembered for the next words': [
    ['Sysmä', 'Sysmä – mistä asiasta?'],
    ['kuraattori', 'Alue: Sysmä', 'Saila Hokkanen'],
  ],
  'after "which of these?" the name of one is enough, the area is known': [
    ['neuvola Hartola', 'Mitä näistä tarkoitat?', 'Lastenneuvola'],
    ['lastenneuvola', 'Alue: Hartola'],
  ],
  'nothing to follow up on': [['entä varahenkilö?', 'En tiedä, mihin kysymykseen tämä on jatkoa']],
  'help and greetings': [
    ['ohje', 'Näin kysyt Kopilta', 'kotialue Hartola'],
    ['hjälp', 'Så frågar du Koppi'],
    ['ohje kokoukset', 'Kokousten muistiot', 'Ryhmien päätökset', 'Muut ohjeet'],
    ['hjälp möten', 'Minnesanteckningar från möten'],
    ['Help: meetings', 'Summaries of meetings'],
    ['ohje konsultaatio', 'Näin konsultaatio toimii', 'vapaat konsultaatioajat'],
    ['hjälp med konsultation', 'Så fungerar en konsultation'],
    ['ohje kokeilut', 'Kokeilut ja hyvät käytännöt'],
    ['help trials', 'Trials and good practices'],
    ['moi', 'Kerro asia ja alue'],
    ['kiitos paljon!', 'Ole hyvä'],
  ],
};

describe('conversations', () => {
  test.each(Object.entries(transcripts))('%s', async (name, exchanges) => {
    const person = bot.person({ id: name, conversation: `personal-${name}` });
    for (const [said, ...expected] of exchanges) {
      const replies = await person.say(said);
      expect(replies).toHaveLength(1);
      const text = replies[0]?.text ?? '';
      for (const part of expected) {
        if (typeof part === 'string') expect(text).toContain(part);
        else expect(text).toMatch(part);
      }
      if (replies[0]?.card) expect(faultsOfCard(replies[0].card)).toEqual([]);
      expect(replies[0]?.activity.summary).toMatch(/\S/);
    }
  });
});

describe('buttons', () => {
  test('an area chosen from the list gives the answer in place', async () => {
    const person = bot.person({ id: 'chooser' });
    const [question] = await person.say('kuka on kuraattori?');
    const choose = question?.buttons.find((button) => button.title === 'Valitse');
    if (!choose) throw new Error('no button');
    const [answer] = await person.press(choose, { area: 'hollola' });
    expect(answer?.text).toContain('Sonja Paananen');
    expect(faultsOfCard(answer?.card)).toEqual([]);
    const [followed] = await person.say('entä Hartolassa?');
    expect(followed?.text).toContain('Saila Hokkanen');
  });

  test('few areas are buttons of their own', async () => {
    const person = bot.person({ id: 'few' });
    const [question] = await person.say('mistä löytyy turvakoti?');
    const titles = question?.buttons.map((button) => button.title);
    expect(titles).toEqual(expect.arrayContaining(['Päijät-Häme', 'Länsi-Uusimaa']));
    const shelter = question?.buttons.find((button) => button.title === 'Päijät-Häme');
    if (!shelter) throw new Error('no button');
    expect((await person.press(shelter))[0]?.text).toContain('Katri Leivo');
  });

  test('an older client submits instead: the card is replaced by an edit', async () => {
    const person = bot.person({ id: 'older' });
    const [question] = await person.say('kuka on kuraattori?');
    const choose = question?.buttons.find((button) => button.title === 'Valitse');
    if (!choose) throw new Error('no button');
    await person.press(choose, { area: 'hollola' }, 'submit');
    const last = bot.connector.sent.at(-1);
    expect(last?.how).toBe('update');
    expect(JSON.stringify(last?.activity)).toContain('Sonja Paananen');
  });

  test('in a channel the card changes for everybody', async () => {
    const person = bot.person({ id: 'channel-person', where: 'channel' });
    const mention = { type: 'mention', text: '<at>Koppi</at>', mentioned: { id: '28:koppi', name: 'Koppi' } };
    const [question] = await person.say('<at>Koppi</at> kuka on kuraattori?', { entities: [mention] });
    const choose = question?.buttons.find((button) => button.title === 'Valitse');
    if (!choose) throw new Error('no button');
    const replies = await person.press(choose, { area: 'hollola' });
    expect(replies[0]?.text).toContain('Sonja Paananen');
    expect(bot.connector.sent.at(-1)).toMatchObject({ how: 'update' });
  });

  test('the person can be called and written to', async () => {
    const [answer] = await bot.person({ id: 'caller' }).say('kuka on kuraattori Hollolassa?');
    const urls = answer?.buttons.map((button) => button.url).filter((url) => url !== undefined);
    expect(urls).toEqual([expect.stringMatching(/^tel:\+358\d+$/), 'mailto:sonja.paananen@example.org']);
  });
});

test('on install a short welcome in both languages, once', async () => {
  const replies = await bot.person({ id: 'new' }).install();
  expect(replies).toHaveLength(1);
  expect(replies[0]?.text).toMatch(/kehen otat yhteyttä[\s\S]*vem du ska kontakta/);
});

test('another member of a team is not greeted', async () => {
  const team = bot.person({ where: 'channel' });
  const before = bot.connector.sent.length;
  await bot.post(team.activity({ type: 'conversationUpdate', membersAdded: [{ id: '29:somebody' }] }));
  expect(bot.connector.sent.length).toBe(before);
});

test('in a channel each person has their own thread of thought', async () => {
  const mention = { type: 'mention', text: '<at>Koppi</at>', mentioned: { id: '28:koppi', name: 'Koppi' } };
  const say = (id: string, text: string) =>
    bot
      .person({ id, where: 'channel', conversation: 'shared' })
      .say(`<at>Koppi</at> ${text}`, { entities: [mention] });
  await say('one', 'kuka on kuraattori Hollolassa?');
  await say('two', 'kuka tekee puheterapiaa Hartolassa?');
  const [follow] = await say('one', 'entä Hartolassa?');
  expect(follow?.text).toContain('Saila Hokkanen');
});

test('in a group chat Koppi answers when it is mentioned', async () => {
  const mention = { type: 'mention', text: '<at>Koppi</at>', mentioned: { id: '28:koppi', name: 'Koppi' } };
  const member = bot.person({ id: 'member', where: 'groupChat' });
  const [answer] = await member.say('<at>Koppi</at> kuka on kuraattori Hollolassa?', { entities: [mention] });
  expect(answer?.text).toContain('Sonja Paananen');
});
