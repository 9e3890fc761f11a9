import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const button = (reply: Reply | undefined, title: RegExp) => {
  const found = reply?.buttons.find((each) => title.test(each.title));
  if (!found) throw new Error(`no button ${title}: ${reply?.text}`);
  return found;
};

const ismo = (): TestPerson => bot.person({ email: 'ismo.poyhonen@example.org' });
const asked = 'Kuka hoitaa kissan sterilointia Hartolassa?';

/** What one person asks alone is shown to nobody. */
async function askTwice(said = asked): Promise<void> {
  await bot.person({ id: 'anna' }).say(said);
  await bot.person({ id: 'bertta' }).say(said);
}

/** The card on which the only gap is handled. */
async function open(coordinator: TestPerson): Promise<Reply> {
  const [list] = await coordinator.say('kysymykset ilman vastausta');
  const replies = await coordinator.press(button(list, /^Käsittele/));
  const card = replies.at(-1);
  if (!card) throw new Error('no card');
  expect(faultsOfCard(list?.card)).toEqual([]);
  expect(faultsOfCard(card.card)).toEqual([]);
  return card;
}

describe('a question that Koppi could not answer', () => {
  test('is kept as words and an area, without anybody in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'koppi-gaps-'));
    const stored = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
    const anna = stored.person();
    await anna.say('Kuka hoitaa Möttösen Xaverin, 14 v, kissan sterilointia Hartolassa?');
    await anna.say('Kissa steriloitava Hartolassa, äidin numero on 040 765 4321');
    await anna.say('Steriloitava Hartolassa, hetu 131052-308T');
    await anna.say('kissa asuu Hartolassa Mäntytie 5');
    await stored.stop();
    const everything = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    rmSync(folder, { recursive: true });
    const found = (pattern: RegExp): string | undefined => pattern.exec(everything)?.[0];
    expect(found(/"words":\["[^\]]*"\]/)).toBe('"words":["kissan","sterilointia"]');
    expect(
      found(/möttö|xaver|kissan? sterilo|hoitaa möt|040 ?765|131052|mäntytie|steriloitava/i),
    ).toBeUndefined();
  });

  test('is one for two people, and the coordinator sees it with its count', async () => {
    await bot.person({ id: 'anna' }).say(asked);
    await bot.person({ id: 'bertta' }).say('hartola, kissan sterilointi');
    const [list] = await ismo().say('kysymykset ilman vastausta');
    expect(list?.text).toContain('kissan sterilointi');
    expect(list?.text).toMatch(/Hartola, 2 kertaa/);
  });

  test('is also one that was answered with another service than was meant', async () => {
    const anna = bot.person();
    const [answer] = await anna.say('huoltoriita Lahti');
    const near = answer?.buttons.find(({ data }) =>
      JSON.stringify(data ?? {}).includes('"asked":"huoltoriita"'),
    );
    if (!near) throw new Error(`nothing near: ${answer?.text}`);
    await anna.press(near);
    await bot.person({ id: 'bertta' }).press(near);
    const marketta = bot.person({ email: 'marketta.virolainen@example.org' });
    expect((await marketta.say('vastaamattomat'))[0]?.text).toContain('huoltoriita – Lahti, 2 kertaa');

    await anna.press(near, { asked: 'Möttösen Xaveri 131052-308T' });
    await anna.press(near, { asked: 'Möttösen Xaveri, kissa' });
    await anna.press(near, { asked: 'Möttösen Xaveri, kissa' });
    const [list] = await marketta.say('vastaamattomat');
    expect(list?.text).toContain('kissa – Lahti, 2 kertaa');
    expect(list?.text).not.toMatch(/Xaver|Möttö|131052/i);
  });

  test('is none when it was answered with a choice of services', async () => {
    await askTwice('neuvola Hartola');
    expect((await ismo().say('vastaamattomat'))[0]?.text).toBe(
      'Mikään kysymys ei ole jäänyt vastauksetta useammin kuin kerran.',
    );
  });

  test('is shown to nobody until it is asked again, and is forgotten in 60 days', async () => {
    const nothing = 'Mikään kysymys ei ole jäänyt vastauksetta useammin kuin kerran.';
    await bot.person({ id: 'anna' }).say(asked);
    expect((await ismo().say('vastaamattomat'))[0]?.text).toBe(nothing);
    await bot.goTo(Date.parse('2027-01-12T12:00:00Z'));
    await bot.person({ id: 'bertta' }).say(asked);
    expect((await ismo().say('vastaamattomat'))[0]?.text).toBe(nothing);
  });

  test('is nobody else’s to see', async () => {
    await askTwice();
    const [reply] = await bot
      .person({ email: 'elisa.koivula@example.org' })
      .say('kysymykset ilman vastausta');
    expect(reply?.text).toBe('Kysymyksiä ilman vastausta näkevät alueiden koordinaattorit.');
  });

  test.each([
    'moi',
    'kiitos',
    'poikani yritti tappaa itsensä Hartolassa',
    'katvealueet',
    'entä Sysmässä?',
  ])('was no question: %s', async (said) => {
    await bot.person().say(said);
    const [list] = await bot.person({ email: 'marketta.virolainen@example.org' }).say('vastaamattomat');
    expect(list?.text).toBe('Mikään kysymys ei ole jäänyt vastauksetta useammin kuin kerran.');
  });

  test('is answered after its words were added to a service, and is gone', async () => {
    await askTwice();
    const coordinator = ismo();
    const card = await open(coordinator);
    const [preview] = await coordinator.press(button(card, /Lisää sanat/), {
      words: 'sterilointi, kissan sterilointi',
      other: 'perheneuvola',
    });
    expect(preview?.text).toContain('sterilointi');
    const [before] = await coordinator.say('vastaamattomat');
    expect(before?.text).toContain('Hartola, 2 kertaa');
    const [done] = await coordinator.press(button(preview, /Vahvista/));
    expect(done?.text).toContain('Tallennettu');
    const [after] = await coordinator.say('vastaamattomat');
    expect(after?.text).toBe('Mikään kysymys ei ole jäänyt vastauksetta useammin kuin kerran.');
    const [answer] = await bot.person({ id: 'bertta' }).say(asked);
    expect(answer?.text).toContain('Perheneuvola');
  });

  test('asks for what is missing', async () => {
    await askTwice();
    const coordinator = ismo();
    const card = await open(coordinator);
    const [noService] = await coordinator.press(button(card, /Lisää sanat/), {
      words: 'kissat',
      service: '',
    });
    expect(noService?.text).toContain('Valitse palvelu tai kirjoita sen nimi.');
    const [noWords] = await coordinator.press(button(card, /Lisää sanat/), { words: ' , ' });
    expect(noWords?.text).toContain('Kirjoita vähintään yksi sana.');
    expect(faultsOfCard(noWords?.card)).toEqual([]);
  });

  test('may need a new service, or be no matter of ours', async () => {
    await askTwice();
    const coordinator = ismo();
    const card = await open(coordinator);
    const [form] = await coordinator.press(button(card, /uusi palvelu/));
    expect(form?.text).toContain('Lisää palvelu');
    expect(JSON.stringify(form?.card)).toContain('kissan sterilointia');
    const [again] = await coordinator.press(button(card, /Ei kuulu/));
    expect(again?.text).toBe('Tämä on jo käsitelty.');

    await askTwice('Kuka auraa mökkitien Hartolassa?');
    const second = await open(coordinator);
    const [marked] = await coordinator.press(button(second, /Ei kuulu/));
    expect(marked?.text).toContain('ei kuulu meille');
    const [list] = await coordinator.say('vastaamattomat');
    expect(list?.text).toBe('Mikään kysymys ei ole jäänyt vastauksetta useammin kuin kerran.');
  });

  test('cannot be handled by somebody who only has the button', async () => {
    await askTwice();
    const card = await open(ismo());
    const [refused] = await bot
      .person({ email: 'elisa.koivula@example.org' })
      .press(button(card, /Ei kuulu/));
    expect(refused?.text).toContain('koordinaattorit');
    expect((await ismo().say('vastaamattomat'))[0]?.text).toContain('sterilointi');
  });

  test('is forgotten when nobody has asked it for 180 days', async () => {
    await askTwice();
    await bot.goTo(Date.parse('2027-05-10T12:00:00Z'));
    expect((await ismo().say('vastaamattomat'))[0]?.text).toContain('sterilointi');
    await bot.goTo(Date.parse('2027-05-12T12:00:00Z'));
    expect((await ismo().say('vastaamattomat'))[0]?.text).toBe(
      'Mikään kysymys ei ole jäänyt vastauksetta useammin kuin kerran.',
    );
  });

  test.each([
    ['sv', 'obesvarade frågor', /Obesvarade frågor[\s\S]*Gustav Adolfs, 2 gånger/],
    ['en', 'unanswered questions', /Unanswered questions[\s\S]*Hartola, 2 times/],
  ])('in %s', async (_language, said, expected) => {
    await askTwice();
    expect((await ismo().say(said))[0]?.text).toMatch(expected);
  });
});
