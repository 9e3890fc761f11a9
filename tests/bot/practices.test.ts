import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../support/bot.ts';

const day = 86_400_000;
let bot: TestBot;
let saila: TestPerson;
let jaana: TestPerson;
beforeAll(async () => {
  bot = await startTestBot();
  saila = bot.person({ email: 'saila.hokkanen@example.org' });
  jaana = bot.person({ email: 'jaana.heikura@example.org' });
  await jaana.say('moi');
  jaana.inbox();
});
afterAll(() => bot.stop());

const last = (replies: readonly Reply[]): Reply => {
  const reply = replies.at(-1);
  if (!reply) throw new Error('nothing was said');
  return reply;
};
const button = (reply: Reply, title: string | RegExp) => {
  const found = reply.buttons.find((each) =>
    typeof title === 'string' ? each.title === title : title.test(each.title),
  );
  if (!found) throw new Error(`no ${title} among ${reply.buttons.map((each) => each.title).join(', ')}`);
  return found;
};

describe('practices are found by question', () => {
  test.each([
    ['kuka on kokeillut perhekoulua?', /^\*\*3 kokeilua haulla \*perhekoulua\*\*\*\n\n\*\*1\\. Perhekoulu/],
    ['kokeilut Hartola', /E-konsultaatio Hartolassa/],
    ['hyviä käytäntöjä eroperheille', /Lasten eroryhmä koululla/],
    ['onko kukaan kokeillut kolmevuotistarkastusta päiväkodilla?', /1\\. Kolmevuotistarkastus päiväkodilla/],
    ['mitä kokeiluja Asikkalassa on?', /Perheohjaaja päiväkodilla/],
    ['vem har prövat familjeskola?', /Familjeskola i Familjehörnan/],
    ['god praxis för familjeskola', /Perhekoulu/],
    ['good practices for mediation', /riitojen sovittelu/],
    ['who has tried beekeeping?', /I found no trials for/],
    ['kokeilut', /15 kokeilua ja hyvää käytäntöä/],
  ])('%s', async (question, expected) => {
    expect(last(await saila.say(question)).text).toMatch(expected);
  });

  test('a question that is not about practices is answered as ever', async () => {
    expect(last(await saila.say('kuka on kuraattori Hartolassa')).text).toContain('Saila Hokkanen');
  });
});

test('who is interested and who answers for it are brought together', async () => {
  const list = last(await saila.say('kokeilut vanhempainilta'));
  const shown = last(await saila.press(button(list, /Toiminnallinen vanhempainilta/)));
  expect(shown.text).toContain('Vastuuhenkilö: **Jaana Heikura**');
  expect(shown.buttons.map(({ title }) => title)).toEqual(['Kiinnostaa meitä']);
  const told = last(await saila.press(button(shown, 'Kiinnostaa meitä')));
  expect(told.text).toContain('Jaana Heikura kuulee, että tämä kiinnostaa teitä');
  expect(told.text).toContain('Kiinnostuneet: Saila Hokkanen (Hartola)');
  expect(button(told, 'Keskustele: Jaana Heikura').url).toContain('jaana.heikura%40example.org');
  await bot.runDue();
  const [news] = jaana.inbox();
  expect(news?.text).toContain('Saila Hokkanen (Hartola) on kiinnostunut: Toiminnallinen vanhempainilta');
  expect(button(news as Reply, 'Keskustele: Saila Hokkanen').url).toContain('saila.hokkanen%40example.org');
  // Said again it is told to nobody again.
  await saila.press(button(shown, 'Kiinnostaa meitä'));
  await bot.runDue();
  expect(jaana.inbox()).toEqual([]);
});

test('one is described by a short form, with a plan and experiences; client data is refused', async () => {
  const form = last(await saila.say('uusi kokeilu: Läksykahvila'));
  const save = button(form, 'Tallenna');
  const filled = { name: 'Läksykahvila', areas: 'Hartola', services: 'kuraattori', status: 'trial' };
  const refused = last(
    await saila.press(save, { ...filled, what: 'Oppilas 131052-308T tekee läksyjä kahvilassa.' }),
  );
  expect(refused.text).toContain('henkilötunnus');
  const made = last(await saila.press(save, { ...filled, what: 'Läksyt tehdään yhdessä koulun jälkeen.' }));
  expect(made.text).toContain('Tallennettu.');
  expect(made.text).toContain('Kokeilussa · Hartola');
  const again = last(await saila.press(save, { ...filled, what: 'Läksyt tehdään muuten.' }));
  expect(again.text).toContain('Tämä lomake on jo tallennettu');
  expect(again.text).toContain('Läksyt tehdään yhdessä koulun jälkeen.');
  expect(last(await saila.say('kokeilut läksykahvila')).text).toContain('Yksi kokeilu');
  const plan = last(await saila.press(button(made, 'Suunnitelma')));
  const step = last(await saila.press(button(plan, 'Lisää vaihe')));
  const planned = last(
    await saila.press(button(step, 'Tallenna'), {
      theme: 'Tila',
      step: 'Sovitaan kirjaston kanssa',
      by: 'tammikuu',
    }),
  );
  expect(planned.text).toContain('**Tila** – Sovitaan kirjaston kanssa (tammikuu)');
  // A second tap of the same form adds nothing, and one that removes takes no other row.
  const twice = last(
    await saila.press(button(step, 'Tallenna'), {
      theme: 'Tila',
      step: 'Sovitaan kirjaston kanssa',
      by: 'tammikuu',
    }),
  );
  expect(twice.text.match(/Sovitaan kirjaston kanssa/g)).toHaveLength(1);
  const second = last(
    await saila.press(button(last(await saila.press(button(twice, 'Suunnitelma'))), 'Lisää vaihe')),
  );
  const two = last(
    await saila.press(button(second, 'Tallenna'), { theme: 'Väki', step: 'Kutsutaan ohjaajat' }),
  );
  const rows = last(await saila.press(button(two, 'Suunnitelma')));
  const removing = button(last(await saila.press(button(rows, '1. Tila'))), 'Poista vaihe');
  await saila.press(removing);
  const kept = last(await saila.press(removing));
  expect(kept.text).toContain('**Väki** – Kutsutaan ohjaajat');
  expect(kept.text).not.toContain('Tila');
  const told = last(await saila.press(button(planned, 'Kokemukset')));
  const done = last(await saila.press(button(told, 'Tallenna'), { worked: 'Koululaiset viihtyvät.' }));
  expect(done.text).toContain('Toimi: Koululaiset viihtyvät.');
  expect(last(await jaana.say('kuka on kokeillut läksykahvilaa?')).text).toContain('Läksykahvila');
});

test('an owner is asked every three months, and once more after silence', async () => {
  jaana.inbox();
  // Described 70 days ago.
  await bot.goTo(bot.now() + 22 * day);
  const asked = jaana.inbox().filter(({ text }) => text.includes('vanhempainilta'));
  expect(asked.map(({ text }) => text.split('\n')[0])).toEqual([
    '**Pitääkö tämä yhä paikkansa: Toiminnallinen vanhempainilta?**',
  ]);
  await bot.goTo(bot.now() + 18 * day);
  const [again] = jaana.inbox().filter(({ text }) => text.includes('vanhempainilta'));
  expect(again?.text).toContain(
    'Kysyn uudelleen: Toiminnallinen vanhempainilta. Pitääkö kuvaus yhä paikkansa?',
  );
  const kept = last(await jaana.press(button(again as Reply, 'Pitää paikkansa')));
  expect(kept.text).toContain('Kiitos, merkitsin tarkistetuksi.');
  await bot.goTo(bot.now() + 60 * day);
  expect(jaana.inbox().filter(({ text }) => text.includes('vanhempainilta'))).toEqual([]);
});

test('others see who may change it, and a new owner is told', async () => {
  const list = last(await jaana.say('kokeilut läksykahvila'));
  const shown = last(await jaana.press(button(list, /Läksykahvila/)));
  expect(shown.buttons.map(({ title }) => title)).toEqual(['Kiinnostaa meitä']);
  const own = last(await saila.press(button(last(await saila.say('kokeilut läksykahvila')), /Läksykahvila/)));
  const form = last(await saila.press(button(own, 'Vaihda vastuuhenkilö')));
  await saila.press(button(form, 'Tallenna'), { to: 'Jaana Heikuralle' });
  await bot.goTo(bot.now() + 4 * day);
  expect(jaana.inbox().some(({ text }) => text.includes('nimesi sinut vastuuhenkilöksi: Läksykahvila'))).toBe(
    true,
  );
});
