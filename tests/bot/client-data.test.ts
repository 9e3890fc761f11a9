import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

describe('a question that tells who a client is gets its answer, and is told what it holds', () => {
  test.each([
    [
      'an identity code',
      'kuka on kuraattori Hollolassa, oppilas 131052-308T',
      'Sonja Paananen',
      'asiakkaan tietoja: henkilötunnus.',
    ],
    [
      'a phone number',
      'kuka on kuraattori Hollolassa, äidin numero on 040 765 4321',
      'Sonja Paananen',
      'asiakkaan tietoja: puhelinnumero.',
    ],
    [
      'an e-mail address',
      'kuka on kuraattori Hollolassa, hänet tavoittaa osoitteesta p.lahtinen@example.com',
      'Sonja Paananen',
      'asiakkaan tietoja: sähköpostiosoite.',
    ],
    [
      'a street address',
      'kuka on kuraattori Hollolassa, perhe asuu Koivukuja 12 A 4',
      'Sonja Paananen',
      'asiakkaan tietoja: katuosoite.',
    ],
    [
      'the name of a client',
      'kuka on kuraattori Hollolassa, asiakas Maija Meikäläinen',
      'Sonja Paananen',
      'asiakkaan tietoja: henkilön nimi.',
    ],
    [
      'several of them',
      'kuka on kuraattori Hollolassa, asiakas Maija Meikäläinen 131052-308T',
      'Sonja Paananen',
      'asiakkaan tietoja: henkilön nimi, henkilötunnus.',
    ],
    [
      'a name that does not show its joints',
      'kuka on kuraattori Hollo\u200blassa, oppilas 131052\u2011308T',
      'Sonja Paananen',
      'asiakkaan tietoja: henkilötunnus.',
    ],
    [
      'Swedish',
      'vem är skolkurator i Hangö, elevens personbeteckning är 131052-308T',
      'Skolkurator',
      'uppgifter om en klient: personbeteckning.',
    ],
    [
      'English',
      'who is the school social worker in Hollola, pupil 131052-308T',
      'Sonja Paananen',
      "client's details: personal identity code.",
    ],
  ])('%s', async (what, asked, named, told) => {
    const [reply, ...others] = await bot.person({ id: `person-${what}` }).say(asked);
    expect(others).toHaveLength(0);
    expect(reply?.text).toContain(named);
    expect(reply?.text).toContain(told);
    expect(JSON.stringify(reply?.card)).toContain(told);
    expect(JSON.stringify(reply?.activity)).not.toMatch(
      /131052|765 ?4321|p\.lahtinen|Koivukuja|Meikäläinen/u,
    );
  });

  test('what the question lacks is asked, and what is tapped then needs no warning', async () => {
    const person = bot.person({ id: 'asks-back' });
    const [question] = await person.say('kuka on kuraattori, oppilas 131052-308T');
    expect(question?.text).toContain('henkilötunnus');
    const [button] = question?.buttons.filter(({ type }) => type === 'Action.Execute') ?? [];
    if (!button) throw new Error('no button');
    const [answer] = await person.press({ ...button, data: { ...(button.data as object), area: 'hollola' } });
    expect(answer?.text).toContain('Sonja Paananen');
    expect(answer?.text).not.toContain('henkilötunnus');
  });

  test('a street is no place that is asked about', async () => {
    const [reply] = await bot
      .person({ id: 'street' })
      .say('kuka on kuraattori Hollolassa, perhe asuu Hartolantie 12');
    expect(reply?.text).toContain('Sonja Paananen');
  });

  test.each([
    'mikä on Elisa Koivulan numero',
    'kuka on kuraattori Hollolassa',
    'onko 040 000 0041 kuraattorin numero Hollolassa',
    'kuka auttaa Ainon kanssa Hollolassa',
  ])('what the directory itself tells, or may well be harmless, is not pointed out: %s', async (asked) => {
    const [reply] = await bot.person({ id: 'harmless' }).say(asked);
    expect(reply?.text).not.toContain('asiakkaan tietoja');
  });
});
