import { afterEach, describe, expect, test } from '@jest/globals';
import { startTestBot } from '../../support/bot.ts';

let stop: (() => Promise<unknown>) | undefined;
afterEach(async () => stop?.());

/** A person of the demo network on a fresh bot. */
async function on(name: string) {
  const bot = await startTestBot();
  stop = () => bot.stop();
  return bot.person({ email: `${name}@example.org` });
}

const cardOf = (reply: { readonly card?: unknown } | undefined): string => JSON.stringify(reply?.card);

describe('a value that is not understood is answered with what would be', () => {
  test.each([
    ['muokkaa palvelua perheneuvola tarkistusväli: joskus', 'Kirjoita päivien määrä, esimerkiksi 90 päivää.'],
    ['muokkaa palvelua perheneuvola taso: outo', 'Kirjoita jokin näistä: perustaso tai erityistaso.'],
    [
      'muokkaa palvelua perheneuvola toimintatapa: outo',
      'Kirjoita jokin näistä: toimipaikassa, jalkautuva tai etänä.',
    ],
  ])('%s', async (said, expected) => {
    const admin = await on('marketta.virolainen');
    const [reply] = await admin.say(said);
    expect(reply?.text).toContain(expected);
  });
});

test('a service without a name is asked for one, with a service as the example', async () => {
  const ismo = await on('ismo.poyhonen');
  const [reply] = await ismo.say('lisää palvelu');
  expect(reply?.text).toContain('Kirjoita nimi.');
  expect(cardOf(reply)).toContain('Vauvaryhmä');
  expect(cardOf(reply)).not.toContain('"placeholder":"Maija Malli"');
});

describe('what is missing', () => {
  test('is for the coordinator of the area to name', async () => {
    const ismo = await on('ismo.poyhonen');
    expect((await ismo.say('katvealueet Hartola'))[0]?.text).toContain('Nimeä puuttuva henkilö');
  });

  test('is for others to tell the coordinator', async () => {
    const worker = await on('elisa.koivula');
    const text = (await worker.say('katvealueet Hartola'))[0]?.text;
    expect(text).toContain('kerro koordinaattorille: Ismo Pöyhönen.');
    expect(text).not.toContain('Nimeä puuttuva henkilö');
  });
});

test('all workers of a large network are not listed: the area is asked for', async () => {
  const ismo = await on('ismo.poyhonen');
  expect((await ismo.say('työntekijät'))[0]?.text).toMatch(/^Hakemistossa on \d+ työntekijää\. Kerro alue/);
});

test.each([
  [
    'assign Kati Seppänen as substitute for speech therapy in Hartola 1 January – 30 June',
    'Last day: 30 Jun 2027',
  ],
  ['Kati Seppänen leaves on 31 December, replaced by Elisa Koivula', 'Last day: 31 Dec'],
])('days in the examples of the English help are read: %s', async (said, shown) => {
  const admin = await on('marketta.virolainen');
  expect((await admin.say('language english'))[0]?.text).toContain('English');
  expect((await admin.say(said))[0]?.text).toContain(shown);
});
