import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

const hour = 3_600_000;
const ismo = () => bot.person({ email: 'ismo.poyhonen@example.org' });
const ilona = () => bot.person({ email: 'ilona.hameenniemi@example.org' });

const buttonOf = (reply: Reply | undefined, title: string) => {
  const button = reply?.buttons.find((each) => each.title === title);
  if (!button) throw new Error(`no button ${title} in: ${reply?.text}`);
  return button;
};

async function propose(person: TestPerson, text: string): Promise<Reply> {
  const [reply] = await person.say(text);
  if (!reply) throw new Error('no reply');
  expect(reply.text).toContain('Tarkista ja vahvista');
  expect(faultsOfCard(reply.card)).toEqual([]);
  return reply;
}

const confirmed = async (person: TestPerson, preview: Reply): Promise<Reply> => {
  const [done] = await person.press(buttonOf(preview, 'Vahvista'));
  if (!done) throw new Error('no answer');
  return done;
};

describe('a change', () => {
  test('is saved with the confirming tap alone', async () => {
    const preview = await propose(ismo(), 'muokkaa työntekijää Jaana Heikura puhelin: 040 111 2233');
    expect((await ismo().say('varhaiskasvatuksen palveluohjaus Hartola'))[0]?.text).not.toContain('111 2233');
    expect((await confirmed(ismo(), preview)).text).toContain('Tallennettu');
    expect((await ismo().say('varhaiskasvatuksen palveluohjaus Hartola'))[0]?.text).toContain(
      '+358 40 111 2233',
    );
  });

  test('that is cancelled changes nothing, and cannot be confirmed afterwards', async () => {
    const preview = await propose(ismo(), 'muokkaa työntekijää Martti Kauppila puhelin: 040 111 2234');
    const [cancelled] = await ismo().press(buttonOf(preview, 'Älä muuta'));
    expect(cancelled?.text).toContain('Mitään ei muutettu');
    expect((await confirmed(ismo(), preview)).text).toContain('Mitään ei muutettu');
    expect((await ismo().say('diakoniatyö Hartola'))[0]?.text).not.toContain('111 2234');
  });

  test('that makes somebody a consultant says when Koppi cannot write to them', async () => {
    const said = 'nimeä Nina Heiskari perheneuvola Hartola konsultiksi';
    expect((await propose(ismo(), said)).text).toContain(
      'En tavoita vielä Teamsissa: Nina Heiskari. Pyydä kirjoittamaan Kopille kerran',
    );
    await bot.person({ email: 'nina.heiskari@example.org' }).say('hei');
    expect((await propose(ismo(), said)).text).not.toContain('En tavoita vielä');
  });

  test('is made once, however often its button is pressed', async () => {
    const preview = await propose(ismo(), 'lisää avainsana esiopetus: eskarivuosi');
    const answers = await Promise.all([confirmed(ismo(), preview), confirmed(ismo(), preview)]);
    answers.push(await confirmed(ismo(), preview));
    for (const answer of answers) expect(answer.text).toContain('Tallennettu');
    const [history] = await ismo().say('historia esiopetus');
    expect(history?.text.match(/eskarivuosi/g)).toHaveLength(1);
  });

  test('is confirmed by nobody but the one who asked for it', async () => {
    const preview = await propose(ismo(), 'lisää avainsana esiopetus: eskarilaiset');
    expect((await confirmed(ilona(), preview)).text).toContain('voi vahvistaa vain se, joka sitä pyysi');
  });

  test('cannot be confirmed a day later', async () => {
    const before = bot.now();
    const preview = await propose(ismo(), 'lisää avainsana esiopetus: viskari');
    await bot.goTo(before + 25 * hour);
    expect((await confirmed(ismo(), preview)).text).toContain('vanhentunut');
    expect((await ismo().say('historia esiopetus'))[0]?.text).not.toContain('viskari');
    await bot.goTo(before);
  });
});

describe('two coordinators', () => {
  test('who edit the same person: the second sees what the first did and chooses again', async () => {
    const first = await propose(ismo(), 'muokkaa työntekijää Eetu Harju puhelin: 040 555 0001');
    const second = await propose(ilona(), 'muokkaa työntekijää Eetu Harju puhelin: 040 555 0002');
    await confirmed(ismo(), first);
    const conflict = await confirmed(ilona(), second);
    expect(conflict.text).toMatch(
      /Ismo Pöyhönen muutti tietoa sillä välin[\s\S]*555 0001[\s\S]*Mitään ei vielä muutettu/,
    );
    expect(conflict.text).toContain('+358 40 555 0001 → **+358 40 555 0002**');
    expect(faultsOfCard(conflict.card)).toEqual([]);
    expect((await ilona().say('historia Eetu Harju'))[0]?.text).not.toContain('555 0002');
    expect((await confirmed(ilona(), conflict)).text).toContain('Tallennettu');
    expect((await ilona().say('historia Eetu Harju'))[0]?.text).toContain('555 0002');
  });

  test('who name two people to the same place: the second sees the first name', async () => {
    const first = await propose(ismo(), 'nimeä Katja Immonen perheneuvola Hartola varahenkilöksi');
    const second = await propose(ilona(), 'nimeä Nina Heiskari perheneuvola Hartola varahenkilöksi');
    await confirmed(ismo(), first);
    const conflict = await confirmed(ilona(), second);
    expect(conflict.text).toContain('Katja Immonen');
    expect(conflict.text).toContain('Ismo Pöyhönen');
  });
});

test('a change that was seen before somebody else’s gives nobody two roles', async () => {
  const marketta = bot.person({ email: 'marketta.virolainen@example.org' });
  const first = await propose(ilona(), 'nimeä Nina Heiskari koulukuraattori Sysmä varahenkilöksi');
  await confirmed(
    marketta,
    await propose(marketta, 'nimeä Nina Heiskari koulukuraattori Sysmä ensisijaiseksi'),
  );
  const conflict = await confirmed(ilona(), first);
  expect(conflict.text).toMatch(/Marketta Virolainen[\s\S]*yksi rooli kerrallaan/);
  expect(conflict.buttons.map(({ title }) => title)).not.toContain('Vahvista');
});

test('what answers for an area from a wider one is checked by who keeps the wider one', async () => {
  const [refused] = await ismo().say('tarkistettu puheterapia Hartola');
  expect(refused?.text).toMatch(/ei ole oikeutta/);
  const marketta = bot.person({ email: 'marketta.virolainen@example.org' });
  const preview = await propose(marketta, 'tarkistettu puheterapia Hartola');
  expect(preview.text).toMatch(/Elisa Koivula[\s\S]*Tarkistettu/);
});

describe('undo', () => {
  test('takes back the latest change with a preview, once', async () => {
    await confirmed(ismo(), await propose(ismo(), 'lisää avainsana perheneuvola: sisarusriidat'));
    const preview = await propose(ismo(), 'peru');
    expect(preview.text).toContain('sisarusriidat');
    expect((await confirmed(ismo(), preview)).text).toContain('Peruttu');
    const [next] = await ismo().say('peru');
    expect(next?.text).not.toContain('sisarusriidat');
  });

  test('says who has built on it', async () => {
    await confirmed(ismo(), await propose(ismo(), 'muokkaa työntekijää Eetu Harju puhelin: 040 555 0003'));
    await confirmed(ilona(), await propose(ilona(), 'muokkaa työntekijää Eetu Harju puhelin: 040 555 0004'));
    const [refused] = await ismo().say('peru');
    expect(refused?.text).toMatch(/ei voi perua[\s\S]*Ilona Hämeenniemi/);
  });

  test('is possible for a day', async () => {
    const before = bot.now();
    await confirmed(ismo(), await propose(ismo(), 'lisää avainsana esiopetus: kuusivuotiaat'));
    await bot.goTo(before + 25 * hour);
    expect((await ismo().say('peru'))[0]?.text).toContain('on yli vuorokausi');
    await bot.goTo(before);
  });

  test('has nothing to take back for somebody who changed nothing', async () => {
    const [reply] = await bot.person({ email: 'kati.seppanen@example.org' }).say('peru');
    expect(reply?.text).toContain('Sinulla ei ole mitään peruttavaa');
  });
});

describe('who may', () => {
  test('a coordinator of another area hears who may', async () => {
    const [reply] = await ismo().say('nimeä Katja Immonen perheneuvola Hanko varahenkilöksi');
    expect(reply?.text).toMatch(/ei ole oikeutta[\s\S]*Marja-Leena Rosenberg/);
  });

  test('a worker changes the own phone but nobody else’s', async () => {
    const kati = bot.person({ email: 'kati.seppanen@example.org' });
    const [own] = await kati.say('numeroni on 040 777 8888');
    expect((await confirmed(kati, own as Reply)).text).toContain('Tallennettu');
    const [other] = await kati.say('muokkaa työntekijää Eetu Harju puhelin: 040 777 8888');
    expect(other?.text).toMatch(/ei ole oikeutta[\s\S]*Ilona Hämeenniemi/);
  });

  test('only an admin names coordinators', async () => {
    const [refused] = await ilona().say('nimeä koordinaattori Sysmä: Eetu Harju');
    expect(refused?.text).toContain('Sen voi tehdä pääkäyttäjä');
    const marketta = bot.person({ email: 'marketta.virolainen@example.org' });
    const preview = await propose(marketta, 'nimeä koordinaattori Sysmä: Eetu Harju');
    expect((await confirmed(marketta, preview)).text).toContain('Tallennettu');
    const eetu = bot.person({ email: 'eetu.harju@example.org' });
    await propose(eetu, 'lisää alue Rantakylä kuntaan Sysmä');
  });

  test('somebody who lost the right between preview and tap changes nothing', async () => {
    const marketta = bot.person({ email: 'marketta.virolainen@example.org' });
    const eetu = bot.person({ email: 'eetu.harju@example.org' });
    const preview = await propose(eetu, 'lisää alue Onkiniemi kuntaan Sysmä');
    await confirmed(marketta, await propose(marketta, 'poista koordinaattori Sysmä: Eetu Harju'));
    expect((await confirmed(eetu, preview)).text).toContain('ei ole oikeutta');
  });

  test('a guest who is nobody in the directory may ask but not change', async () => {
    const guest = bot.person({ id: 'guest' });
    expect((await guest.say('lisää avainsana perheneuvola: x'))[0]?.text).toContain('ei ole oikeutta');
    expect((await guest.say('numeroni on 040 777 8888'))[0]?.text).toContain('En löydä sinua hakemistosta');
  });
});

describe('bad input is answered clearly, and nothing is half saved', () => {
  test.each([
    ['olen poissa 31.2.', 'Päivää 31.2. ei ole kalenterissa'],
    ['olen poissa 15.12.2026-1.12.2026', 'Päättymispäivä on ennen alkamispäivää'],
    [
      'nimeä Kati Seppänen perheneuvola Hartola varahenkilöksi 1.1.-30.6.',
      'on samaan aikaan jo ensisijainen',
    ],
    ['nimeä Olematon Henkilö perheneuvola Hartola', 'Hakemistossa ei ole henkilöä Olematon'],
    ['nimeä Katja Immonen perheneuvola Atlantis', 'Hakemistossa ei ole aluetta Atlantis'],
    ['muokkaa työntekijää Katja Immonen puhelin: 12', 'Puhelinnumero ei näytä oikealta'],
    ['lisää työntekijä Katja Immonen, katja.immonen@example.org', 'on jo hakemistossa'],
    ['siirrä alue Hartola alueeseen Vierumäki', 'ei voi kuulua alueeseen'],
    ['seuraava askel perheneuvola: soita 131052-308T', 'henkilötunnus, joten mitään ei tallennettu'],
    ['Katja Immonen lopettaa 31.12., tilalle Katja Immonen', 'sama henkilö'],
  ])('%s', async (said, expected) => {
    const [reply] = await ilona().say(said);
    expect(reply?.text).toContain(expected);
    expect(reply?.buttons.map(({ title }) => title)).not.toContain('Vahvista');
  });

  test.each([
    ['sv', 'jag är borta 31.2', 'Dagen 31.2 finns inte i kalendern'],
    ['en', 'I am away 31.2.', 'There is no such day (31.2.)'],
  ])('in %s: %s', async (_language, said, expected) => {
    expect((await ilona().say(said))[0]?.text).toContain(expected);
  });
});
