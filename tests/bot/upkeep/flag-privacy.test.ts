import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Button, type Reply, startTestBot, type TestBot } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'koppi-flags-'));
let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
});
afterAll(() => bot.stop());

const lastButton = (reply: Reply | undefined): Button => {
  const last = reply?.buttons.at(-1);
  if (!last) throw new Error(`no button in: ${reply?.text}`);
  return last;
};

const stored = (): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');

test.each([
  [
    'fi',
    'lastenneuvola hartola',
    'Lapsi 131052-308T jäi ilman aikaa',
    'henkilötunnus',
    'Mitään ei tallennettu.',
    'Lapsi … jäi ilman aikaa',
  ],
  [
    'fi',
    'lastenneuvola hartola',
    '13.10.1952 syntynyt mies',
    'syntymäaika',
    'Mitään ei tallennettu.',
    '… syntynyt mies',
  ],
  [
    'sv',
    'barnrådgivningen i Hartola',
    'Ring mamman på 040 765 4321',
    'telefonnummer',
    'Ingenting sparades.',
    'Ring mamman på …',
  ],
  [
    'en',
    'child health clinic in Hartola',
    'Write to aiti.virtanen@gmail.com',
    'e-mail address',
    'Nothing was saved.',
    'Write to …',
  ],
])('a text with personal data is refused and not stored (%s)', async (locale, question, note, kind, nothing, masked) => {
  const anna = bot.person({ id: `anna-${kind}`, locale });
  const [answer] = await anna.say(question);
  const form = (await anna.press(lastButton(answer))).at(-1);
  const inputs = { row: 'riikka.tolvanen@example.org', reason: 'other', note };
  const [refused] = await anna.press(lastButton(form), inputs);

  expect(refused?.text).toContain(`${kind}. `);
  expect(refused?.text).toContain(nothing);
  expect(refused?.text).not.toContain(note);
  expect(faultsOfCard(refused?.card)).toEqual([]);
  // The form comes back with what the person wrote, but for the personal data.
  expect(JSON.stringify(refused?.card)).toContain(`"value":${JSON.stringify(masked)}`);
  expect(JSON.stringify(refused?.card)).not.toContain(note);
  expect(JSON.stringify(refused?.card)).toContain('"value":"other"');
  expect(stored()).not.toContain(note.slice(0, 20));
});

test('the name of a client is refused, the name of who comes instead of a worker is not', async () => {
  const anna = bot.person({ id: 'anna-nimi', locale: 'fi' });
  const [answer] = await anna.say('lastenneuvola hartola');
  const form = (await anna.press(lastButton(answer))).at(-1);
  const inputs = { row: 'riikka.tolvanen@example.org', reason: 'other' };
  const [refused] = await anna.press(lastButton(form), {
    ...inputs,
    note: 'Asiakas Aino Lemponen odottaa yhä',
  });
  expect(refused?.text).toContain('henkilön nimi. ');
  expect(stored()).not.toContain('Lemponen');

  const [thanks] = await anna.press(lastButton(form), { ...inputs, note: 'Tilalla on Liisa Korhonen' });
  expect(thanks?.text).toContain('Kiitos.');
});

test('in a channel the refused text does not come back where others read it', async () => {
  const anna = bot.person({ id: 'kanava', where: 'channel' });
  const [answer] = await anna.say('lastenneuvola hartola');
  const form = (await anna.press(lastButton(answer))).at(-1);
  const note = 'Lapsi 131052-308T jäi ilman aikaa';
  const replies = await anna.press(lastButton(form), {
    row: 'riikka.tolvanen@example.org',
    reason: 'other',
    note,
  });
  expect(replies.map(({ text }) => text).join()).toContain('henkilötunnus');
  expect(JSON.stringify([replies, bot.connector.sent])).not.toContain('131052');
  expect(stored()).not.toContain('131052');
});

test('an accepted text is kept until the flag is settled, and who flagged it until they are told', async () => {
  const ismo = bot.person({ email: 'ismo.poyhonen@example.org' });
  await ismo.say('hei');
  const anna = bot.person({ id: 'anna-tunniste' });
  const [answer] = await anna.say('lastenneuvola hartola');
  const form = (await anna.press(lastButton(answer))).at(-1);
  const note = 'Vastaus tulee numerosta +358 40 000 0002';
  await anna.press(lastButton(form), { row: 'riikka.tolvanen@example.org', reason: 'other', note });
  await bot.runDue();
  expect(stored()).toContain(note);

  const [card] = ismo.inbox();
  const stillTrue = card?.buttons.find(({ title }) => title === 'Pitää paikkansa');
  if (!stillTrue) throw new Error(`no button in: ${card?.text}`);
  const [state] = await ismo.press(stillTrue);
  expect(state?.text).not.toContain(note);
  await bot.goTo(bot.now() + 91 * 86_400_000);
  const [gone] = await ismo.press(stillTrue);
  expect(gone?.text).toBe('Tätä ilmoitusta ei enää ole.');
});
