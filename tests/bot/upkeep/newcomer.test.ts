import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const marketta = () => bot.person({ email: 'marketta.virolainen@example.org' });
const worker = () => bot.person({ email: 'kati.seppanen@example.org' });

describe('a command that is half understood is no change', () => {
  test.each([
    ['nimeä Katja Immonen ja Riikka Tolvanen lastenneuvola Hartola', 'Yksi henkilö ja yksi rooli kerrallaan'],
    [
      'nimeä Katja Immonen lastenneuvola Hartola ensisijaiseksi ja Saila Hokkanen varahenkilöksi',
      'Yksi henkilö ja yksi rooli',
    ],
    ['nimeä Katja Immonen lastenneuvola Hartola varahenkilöksi ensisijaiseksi', 'Yksi henkilö ja yksi rooli'],
    ['poista Katja Immonen ja Riikka Tolvanen lastenneuvola Hartola', 'Yksi henkilö ja yksi rooli'],
    ['Katja Immonen ja Riikka Tolvanen lopettaa 31.12.', 'Yksi henkilö ja yksi rooli'],
    ['Katja Immonen ja Riikka Tolvanen on poissa 1.-5.12.', 'Yksi henkilö ja yksi rooli'],
    ['nimeä koordinaattoriksi Katja Immonen ja Riikka Tolvanen Hartola', 'Yksi henkilö ja yksi rooli'],
    ['utse Katja Immonen och Riikka Tolvanen barnrådgivningen Hartola', 'En person och en roll i taget'],
    ['assign Katja Immonen and Riikka Tolvanen perheneuvola Hartola', 'One person and one role at a time'],
    ['nimeä Maija Malli perheneuvola Hartola', 'Hakemistossa ei ole henkilöä Maija Malli.'],
    ['nimeä Katja Immonen perheneuvola Turku', 'Hakemistossa ei ole aluetta Turku.'],
    ['nimeä Katja Immonen sirkuskoulu Hartola', 'En löytänyt palvelua sirkuskoulu.'],
    ['Katja Immonen lopettaa 31.12., tilalle Maija Malli', 'Hakemistossa ei ole henkilöä Maija Malli.'],
    ['nimeä Riikka perheneuvola Hartola', 'Riikka Tolvanen'],
    ['olen poissa 1.1.2020', 'Päivä on jo mennyt.'],
    ['nimeä Katja Immonen perheneuvola Hartola varahenkilöksi 1.1.2020-2.1.2020', 'Päivä on jo mennyt.'],
    ['olen poissa jouluna', 'Kirjoita päivä'],
    [
      'lisää jalkautuminen perheneuvola Hartola: Hartolan päiväkoti, tiistai klo 9-11 ja torstai klo 13-15',
      'Kirjoitit useita aikoja.',
    ],
  ])('%s', async (said, expected) => {
    const [reply] = await marketta().say(said);
    expect(reply?.text).toContain(expected);
    expect(reply?.buttons.map(({ title }) => title)).not.toContain('Vahvista');
    expect(faultsOfCard(reply?.card)).toEqual([]);
  });

  test('who is unknown can be added at once, with the name filled in', async () => {
    const person = marketta();
    const [reply] = await person.say('nimeä Maija Malli perheneuvola Hartola');
    expect(JSON.stringify(reply?.card)).toContain('"value":"Maija Malli"');
    const button = reply?.buttons.find(({ title }) => title === 'Lisää työntekijä');
    if (!button) throw new Error('no button');
    const [, form] = await person.press(button);
    expect(JSON.stringify(form?.card)).toContain('"value":"Maija Malli"');
  });

  test('a form keeps what was typed and is not known', async () => {
    const person = marketta();
    const [reply] = await person.say('nimeä');
    const send = reply?.buttons[0];
    if (!send) throw new Error('no form');
    const [again] = await person.press(send, { who: 'Maija Malli', service: 'sirkuskoulu', area: 'Turku' });
    for (const told of ['henkilöä Maija Malli', 'palvelua sirkuskoulu', 'aluetta Turku'])
      expect(again?.text).toContain(told);
    for (const kept of ['Maija Malli', 'sirkuskoulu', 'Turku'])
      expect(JSON.stringify(again?.card)).toContain(`"value":"${kept}"`);
  });

  test('a first name keeps the service and the area, and its bearers are to choose from', async () => {
    const [reply] = await marketta().say('nimeä Riikka perheneuvola Hartola');
    const shown = JSON.stringify(reply?.card);
    expect(shown).toContain('riikka.tolvanen@example.org');
    expect(shown).toContain('"value":"Perheneuvola"');
    expect(shown).toContain('"value":"Hartola"');
  });
});

describe('a naming without a role', () => {
  test('asks for the role where another is primary', async () => {
    const [reply] = await marketta().say('nimeä Riikka Tolvanen kotipalvelu Hartola');
    expect(reply?.text).toContain('Ensisijainen on jo Nina Heiskari');
    expect(reply?.buttons.map(({ title }) => title)).not.toContain('Vahvista');
  });

  test('whoever is named without an end hears so', async () => {
    const [reply] = await marketta().say('nimeä Nina Heiskari kotipalvelu Hartola 31.12.-1.1.');
    expect(reply?.text).toContain('on jo nimetty ilman päättymispäivää');
  });
});

describe('everyday words for being away', () => {
  test.each([
    ['olen poissa ensi viikon', 'Poissa: 16.–22.11.'],
    ['olen poissa huomenna', 'Poissa: 13.11.'],
    ['olen sairaana huomenna', 'Poissa: 13.11.'],
    ['jään lomalle 20.12.–6.1.', 'Poissa: 20.12.'],
    ['lomalla 20.12.-6.1.', 'Poissa: 20.12.'],
    ['jag är sjuk', 'Borta: 12.11'],
    ['jag är sjuk i dag', 'Borta: 12.11'],
    ["I'm sick today", 'Away: 12 Nov'],
  ])('%s', async (said, expected) => {
    const [reply] = await worker().say(said);
    expect(reply?.text).toContain(expected);
    expect(reply?.text).not.toMatch(/sair|sjuk|sick/);
  });

  test.each([
    ['lopetan 31.12.', 'Sinulla ei ole oikeutta'],
    ['jag slutar 31.12', 'Du har inte rätt'],
    ['I leave on 31.12.', 'You may not'],
  ])('%s tells who may', async (said, expected) => {
    expect((await worker().say(said))[0]?.text).toContain(expected);
  });
});

describe('what would be accepted', () => {
  test.each([
    ['vie', 'vie yhteystiedot'],
    ['exportera', 'exportera kontakter'],
    ['export', 'export contacts'],
    ['seuraa', 'seuraa perheneuvola'],
    ['följ', 'följ familje'],
    ['muuta', 'muokkaa työntekijää'],
    ['lisää', 'lisää työntekijä'],
    ['poista', 'poista'],
  ])('after %s alone', async (said, expected) => {
    expect((await marketta().say(said))[0]?.text).toContain(expected);
  });

  test('help has the own forms and outreach for a coordinator too', async () => {
    const ismo = bot.person({ email: 'ismo.poyhonen@example.org' });
    const [help] = await ismo.say('ohje');
    expect(help?.text).toContain('lisää jalkautuminen');
    const titles = help?.buttons.map(({ title }) => title);
    expect(titles).toContain('Ilmoita poissaolo');
    expect(titles).toContain('Nimeä työntekijä palveluun');
    expect(faultsOfCard(help?.card)).toEqual([]);
  });

  test.each([
    'nimeä',
    'lisää työntekijä',
    'lisää alue',
    'lisää avainsanat perheneuvola',
    'nimeä koordinaattori',
  ])('a worker without the right hears who may before any form: %s', async (said) => {
    const [reply] = await worker().say(said);
    expect(reply?.text).toContain('Sinulla ei ole oikeutta');
    expect(reply?.buttons).toEqual([]);
  });
});
