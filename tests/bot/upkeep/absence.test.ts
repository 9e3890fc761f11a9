import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { newsOf } from '../../support/news.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const at = (day: string, time = '09:00'): number => Date.parse(`${day}T${time}:00+02:00`);

async function sayAndConfirm(person: TestPerson, text: string): Promise<string> {
  const [preview] = await person.say(text);
  const button = preview?.buttons.find(({ title }) => ['Vahvista', 'Bekräfta', 'Confirm'].includes(title));
  if (!button) throw new Error(`nothing to confirm: ${preview?.text}`);
  return (await person.press(button))[0]?.text ?? '';
}

const question = 'Keneen otan yhteyttä lapsen puheterapiasta Hartolassa?';

describe('somebody who is away', () => {
  test('the answer tells two weeks ahead, and on those days shows the substitute first with the day of return', async () => {
    const elisa = bot.person({ email: 'elisa.koivula@example.org' });
    await sayAndConfirm(elisa, 'olen poissa 1.-15.12.');
    const anna = bot.person();
    expect((await anna.say(question))[0]?.text).not.toContain('poissa');

    await bot.goTo(at('2026-11-17'));
    expect((await anna.say(question))[0]?.text).toMatch(/Elisa Koivula.*poissa 1\.–15\.12\./);
    expect((await anna.say('och på svenska?'))[0]?.text).toMatch(/Elisa Koivula.*borta 1–15\.12/);

    await bot.goTo(at('2026-12-01'));
    const [answer] = await anna.say(question);
    expect(answer?.text).toMatch(
      /Elisa Koivula on poissa 15\.12\. asti\. Ota yhteyttä varahenkilöön[\s\S]*Annukka Repo[\s\S]*Elisa Koivula/,
    );
    expect(answer?.buttons.map(({ url }) => url)).toContain('mailto:annukka.repo@example.org');
    expect(faultsOfCard(answer?.card)).toEqual([]);
    const [svenska] = await anna.say('och på svenska?');
    expect(svenska?.text).toContain('Elisa Koivula är borta till och med 15.12. Kontakta ersättaren.');

    await bot.goTo(at('2026-12-16'));
    expect((await anna.say(question))[0]?.text).not.toContain('poissa');
  });

  test('is back earlier', async () => {
    const elisa = bot.person({ email: 'elisa.koivula@example.org' });
    await sayAndConfirm(elisa, 'olen poissa 12.-30.11.');
    await bot.goTo(at('2026-11-16'));
    expect(await sayAndConfirm(elisa, 'olen palannut')).toContain('Tallennettu');
    expect((await bot.person().say(question))[0]?.text).not.toContain('poissa');
  });

  test.each([
    ['sv', 'jag är borta 1–15.12', 'Borta: 1–15.12'],
    ['en', 'I am away from 1 to 15 December', 'Away: 1–15 Dec'],
  ])('in %s: %s', async (_language, said, expected) => {
    const elisa = bot.person({ email: 'elisa.koivula@example.org' });
    const [preview] = await elisa.say(said);
    expect(preview?.text).toContain(expected);
  });

  test.each([
    ['olen poissa 3.12. ja 10.12.', 'Poissa: 3.12., 10.12.'],
    ['olen poissa 3. ja 10.12.', 'Poissa: 3.12., 10.12.'],
    ['olen poissa 1.-4.12., 10.12. ja 17.12.', 'Poissa: 1.–4.12., 10.12., 17.12.'],
    ['olen poissa maanantaina ja tiistaina', 'Poissa: 16.–17.11.'],
    ['jag är borta 3.12 och 10.12', 'Borta: 3.12, 10.12'],
    ['jag är borta den 3 och 10 december', 'Borta: 3.12, 10.12'],
    ['I am away on 3 December and 10 December', 'Away: 3 Dec, 10 Dec'],
    ['I am away on 3 and 10 December', 'Away: 3 Dec, 10 Dec'],
    ['olen poissa huomenna perjantaina', 'Poissa: 13.11.'],
  ])('on several days, all of them shown and kept: %s', async (said, expected) => {
    const elisa = bot.person({ email: 'elisa.koivula@example.org' });
    expect((await elisa.say(said))[0]?.text).toContain(expected);
  });

  test.each([
    ['olen poissa 1.-15.12. paitsi 8.12.', 'En ole varma, mitä päiviä tarkoitat.'],
    ['olen poissa viikolla 52 ja 53', 'En ole varma, mitä päiviä tarkoitat.'],
    ['jag är borta 1–15.12 utom 8.12', 'Jag är inte säker på vilka dagar du menar.'],
    ['I am away 1–15 December except 8 December', 'I am not sure which days you mean.'],
  ])('on days that are not sure, is asked for one absence at a time: %s', async (said, expected) => {
    const elisa = bot.person({ email: 'elisa.koivula@example.org' });
    expect((await elisa.say(said))[0]?.text).toContain(expected);
  });

  test('on two days is away on both, and not between', async () => {
    const marketta = bot.person({ email: 'marketta.virolainen@example.org' });
    await sayAndConfirm(marketta, 'Elisa Koivula on poissa 3.12. ja 10.12.');
    for (const [day, isAway] of [
      ['2026-12-03', true],
      ['2026-12-04', false],
      ['2026-12-10', true],
    ] as const) {
      await bot.goTo(at(day));
      const [answer] = await bot.person().say(question);
      expect(answer?.text.includes('poissa tänään')).toBe(isAway);
    }
  });

  test('is entered by the coordinator too; a colleague may not', async () => {
    const marketta = bot.person({ email: 'marketta.virolainen@example.org' });
    expect(await sayAndConfirm(marketta, 'Elisa Koivula on poissa 1.-15.12.')).toContain('Tallennettu');
    const [refused] = await bot
      .person({ email: 'kati.seppanen@example.org' })
      .say('Elisa Koivula on poissa 20.-31.12.');
    expect(refused?.text).toContain('Sinulla ei ole oikeutta');
  });
});

describe('who stands in, said with the absence', () => {
  test('is named in the same preview by who may name', async () => {
    const marketta = bot.person({ email: 'marketta.virolainen@example.org' });
    const done = await sayAndConfirm(marketta, 'Kati Seppänen on poissa 1.-15.12., sijaisena Annukka Repo');
    expect(done).toMatch(/Kati Seppänen[\s\S]*Annukka Repo[\s\S]*varahenkilö/);
    await bot.goTo(at('2026-12-01'));
    const [answer] = await bot.person().say('kenelle perheneuvola Hartola');
    expect(answer?.text).toMatch(/Ota yhteyttä varahenkilöön[\s\S]*Annukka Repo/);
  });

  test.each([
    [
      'olen poissa 1.-15.12., sijainen Annukka Repo',
      /Sijaista \(\*\*Annukka Repo.*koordinaattori: .*1\.–15\.12\.: Perheneuvola/,
    ],
    [
      'jag är borta 1–15.12, vikarie Annukka Repo',
      /Ersättaren \(\*\*Annukka Repo.*koordinatorn: .*1–15\.12: Familjerådgivning/,
    ],
    [
      "I'm away 1–15 December, Annukka Repo covers",
      /substitute \(\*\*Annukka Repo.*coordinator: .*1–15 Dec: Family counselling/,
    ],
  ])('is told whom to ask by who may not: %s', async (said, expected) => {
    const [preview] = await bot.person({ email: 'kati.seppanen@example.org' }).say(said);
    expect(preview?.text).toMatch(expected);
    expect(preview?.buttons).toHaveLength(2);
    expect(faultsOfCard(preview?.card)).toEqual([]);
  });

  test('is somebody who answers for the same already, or nobody that is known', async () => {
    const aino = bot.person({ email: 'aino.rinne@example.org' });
    const [known] = await aino.say('olen poissa 1.-15.12., sijainen Jukka Halttunen');
    expect(known?.text).toContain('on jo nimetty samoihin palveluihin');
    const [unknown] = await aino.say('olen poissa 1.-15.12., sijaisena Kirsikka');
    expect(unknown?.text).toContain('Kirjoita sijaisen koko nimi');
  });
});

test('who is away and who stands in is told of a worker by name', async () => {
  await sayAndConfirm(bot.person({ email: 'elisa.koivula@example.org' }), 'olen poissa 1.-15.12.');
  const anna = bot.person();
  const [shown] = await anna.say('milloin Elisa Koivula on poissa?');
  expect(shown?.text).toContain('Poissa: 1.–15.12.');
  expect((await anna.say('kuka sijaistaa Elisa Koivulaa'))[0]?.text).toContain('varahenkilö: Annukka Repo');
});

describe('an absence without a substitute', () => {
  test('is seen on the card before it is confirmed', async () => {
    const [preview] = await bot.person({ email: 'kati.seppanen@example.org' }).say('olen poissa 1.-15.12.');
    expect(preview?.text).toContain('Kukaan ei sijaista poissaolon aikana: Perheneuvola');
    expect(faultsOfCard(preview?.card)).toEqual([]);
  });

  test('is told to each keeper for their own areas alone', async () => {
    const ismo = bot.person({ email: 'ismo.poyhonen@example.org' });
    const ilona = bot.person({ email: 'ilona.hameenniemi@example.org' });
    await ismo.say('hei');
    await ilona.say('hei');
    await sayAndConfirm(bot.person({ email: 'saila.hokkanen@example.org' }), 'olen poissa 1.-15.12.');
    await bot.runDue();
    const [toIsmo] = newsOf(ismo);
    const [toIlona] = newsOf(ilona);
    expect(toIsmo?.text).toContain('Hartola');
    expect(toIsmo?.text).not.toContain('Sysmä');
    expect(toIlona?.text).toContain('Sysmä');
    expect(toIlona?.text).not.toMatch(/, Hartola$/m);
  });

  test('warns the coordinator beforehand, once, in their language', async () => {
    const ilona = bot.person({ email: 'ilona.hameenniemi@example.org' });
    await ilona.say('kieli svenska');
    const virpi = bot.person({ email: 'kati.seppanen@example.org' });
    await sayAndConfirm(virpi, 'olen poissa 1.-15.12.');
    await bot.runDue();
    const news = ilona.inbox();
    expect(news).toHaveLength(1);
    expect(news[0]?.text).toMatch(/Kati Seppänen[\s\S]*borta 1–15\.12,[\s\S]*Familjerådgivning/);
    expect(news[0]?.activity.summary).toContain('utan ersättare');
    await bot.goTo(at('2026-11-20'));
    expect(newsOf(ilona)).toEqual([]);
  });

  test('goes to the next coordinator upwards when the first cannot be reached', async () => {
    const marketta = bot.person({ email: 'marketta.virolainen@example.org' });
    await marketta.say('hei');
    const kati = bot.person({ email: 'kati.seppanen@example.org' });
    await sayAndConfirm(kati, 'olen poissa 1.-15.12.');
    await bot.runDue();
    await bot.runDue();
    expect(marketta.inbox().map(({ text }) => text)).toEqual([expect.stringContaining('Kati Seppänen')]);
  });
});
