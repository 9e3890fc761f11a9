import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';

let bot: TestBot;
let marketta: TestPerson;
let kati: TestPerson;
beforeEach(async () => {
  bot = await startTestBot();
  marketta = bot.person({ email: 'marketta.virolainen@example.org' });
  kati = bot.person({ email: 'kati.seppanen@example.org' });
  await marketta.say('hei');
});
afterEach(() => bot.stop());

const at = (day: string, time: string): number => Date.parse(`${day}T${time}:00+02:00`);
const friday = at('2026-11-13', '08:30');

async function change(person: TestPerson, text: string): Promise<void> {
  const [preview] = await person.say(text);
  const [confirm] = preview?.buttons ?? [];
  if (confirm?.title !== 'Vahvista') throw new Error(`nothing to confirm: ${preview?.text}`);
  await person.press(confirm);
}

const phone = 'muokkaa työntekijää Elisa Koivula puhelin: 040 765 4321';

describe('following', () => {
  test('a change by somebody else is told on the next working morning, with who and what', async () => {
    const [answer] = await kati.say('seuraa puheterapia Hartola');
    expect(answer?.text).toContain('**Seuraat nyt:** Lasten puheterapia, Hartola.');
    await change(marketta, phone);
    await change(marketta, 'nimeä Outi Sallinen puheterapia Hartola varahenkilöksi');
    await bot.goTo(friday - 60_000);
    expect(kati.inbox()).toEqual([]);
    await bot.goTo(friday);
    const [digest, ...others] = kati.inbox();
    expect(others).toEqual([]);
    expect(digest?.text).toMatch(
      /Elisa Koivula[\s\S]*Marketta Virolainen, 12\.11\.[\s\S]*Puhelin: .* → \*\*.*765 4321/,
    );
    expect(digest?.text).toContain('Outi Sallinen');
    expect(digest?.text).toContain('Saat tämän, koska seuraat näitä tietoja.');
    expect(digest?.activity.summary).toBe('2 muutosta seuraamissasi tiedoissa');
    expect(faultsOfCard(digest?.card)).toEqual([]);
    await bot.goTo(at('2026-11-16', '08:30'));
    expect(kati.inbox()).toEqual([]);
  });

  test('stops from the card', async () => {
    await kati.say('seuraa puheterapia Hartola');
    await change(marketta, phone);
    await bot.goTo(friday);
    const [stop] = kati.inbox()[0]?.buttons ?? [];
    expect(stop?.title).toBe('Älä seuraa: Lasten puheterapia, Hartola');
    if (!stop) throw new Error('no button');
    expect((await kati.press(stop))[0]?.text).toBe('Et enää seuraa: Lasten puheterapia, Hartola.');
    expect((await kati.press(stop))[0]?.text).toBe('Et seuraa tätä.');
    expect((await kati.say('mitä seuraan'))[0]?.text).toContain('Et seuraa mitään.');
    await change(marketta, 'muokkaa työntekijää Elisa Koivula puhelin: 040 111 2222');
    await bot.goTo(at('2026-11-16', '08:30'));
    expect(kati.inbox()).toEqual([]);
  });

  test('one’s own changes, changes elsewhere and mere checks are no news', async () => {
    await marketta.say('seuraa puheterapia Hartola');
    await kati.say('seuraa puheterapia Hartola');
    await change(marketta, 'muokkaa työntekijää Fredrik Lönnberg puhelin: 040 765 4321');
    await change(marketta, 'tarkistettu puheterapia Hartola');
    await bot.goTo(friday);
    expect(kati.inbox()).toEqual([]);
    await change(marketta, phone);
    await bot.goTo(at('2026-11-16', '08:30'));
    expect(kati.inbox()).toHaveLength(1);
    expect(marketta.inbox().filter(({ text }) => text.includes('Muutoksia'))).toEqual([]);
  });

  test('who is away hears of it when they are back', async () => {
    await kati.say('seuraa Hartola');
    await change(kati, 'olen poissa 13.-17.11.');
    await change(marketta, phone);
    await bot.goTo(friday);
    await bot.goTo(at('2026-11-17', '08:30'));
    expect(kati.inbox()).toEqual([]);
    await bot.goTo(at('2026-11-18', '08:30'));
    expect(kati.inbox()).toHaveLength(1);
  });

  test('no more than ten changes are shown, the others are counted', async () => {
    await kati.say('seuraa perheneuvola');
    for (let at = 0; at < 12; at += 1) await change(marketta, `lisää avainsanat perheneuvola: sana${at}`);
    await bot.goTo(friday);
    const [digest] = kati.inbox();
    expect(digest?.text).toContain('Ja 2 muutosta lisää.');
    expect(faultsOfCard(digest?.card)).toEqual([]);
  });

  test('what is followed is listed and left by words', async () => {
    await kati.say('seuraa puheterapia Hartola');
    await kati.say('seuraa perheneuvola');
    await kati.say('seuraa perheneuvola');
    const [list] = await kati.say('mitä seuraan');
    expect(list?.buttons.map(({ title }) => title)).toEqual([
      'Älä seuraa: Lasten puheterapia, Hartola',
      'Älä seuraa: Perheneuvola',
    ]);
    expect(faultsOfCard(list?.card)).toEqual([]);
    expect((await kati.say('älä seuraa puheterapia Hartola'))[0]?.text).toBe(
      'Et enää seuraa: Lasten puheterapia, Hartola.',
    );
    expect((await kati.say('älä seuraa puheterapia Hartola'))[0]?.text).toBe('Et seuraa tätä.');
  });

  test.each([
    ['sv-SE', 'följ talterapi i Ingå', '**Du följer nu:** Talterapi för barn, Ingå.'],
    ['en-GB', 'follow speech therapy in Hartola', /\*\*You now follow:\*\* .*, Hartola\./],
  ])('in %s', async (locale, said, answered) => {
    const person = bot.person({ email: 'katja.immonen@example.org', locale });
    const [answer] = await person.say(said);
    if (typeof answered === 'string') expect(answer?.text).toContain(answered);
    else expect(answer?.text).toMatch(answered);
  });

  test('somebody without an address is told why nothing is followed', async () => {
    expect((await bot.person().say('seuraa perheneuvola'))[0]?.text).toContain(
      'En tiedä sähköpostiosoitettasi',
    );
  });
});
