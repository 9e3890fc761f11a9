import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { DirectoryData } from '../../../knowledge/directory/directory.ts';
import { exportDirectory } from '../../../knowledge/exchange/export-directory.ts';
import { file, imported } from '../../knowledge/exchange/sheets.ts';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { ask, button, greeted } from '../../support/consultation-taps.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const told = async (person: TestPerson, words: string): Promise<Reply> => {
  const [reply] = await person.say(words);
  if (!reply) throw new Error('nothing was said');
  return reply;
};
const done = async (person: TestPerson, words: string): Promise<string> => {
  const [reply] = await person.press(button(await told(person, words), 'Vahvista'));
  return reply?.text ?? '';
};
const day = 86_400_000;

/** Somebody new, who was named in Hartola until yesterday. */
async function leaver(keeper: TestPerson): Promise<void> {
  await done(keeper, 'lisää työntekijä Liisa Laine, liisa.laine@example.org, 040 123 4567');
  await done(keeper, 'nimeä Liisa Laine perheneuvola Hartola varahenkilöksi 12.11.-20.11.');
}

test('a coordinator takes somebody who has left out of the directory, sees it first, and may take it back', async () => {
  const ilona = await greeted(bot, 'ilona.hameenniemi');
  await leaver(ilona);
  await bot.goTo(bot.now() + 14 * day);
  const preview = await told(ilona, 'poista työntekijä Liisa Laine');
  expect(preview.text).toContain('Poistuu: Liisa Laine');
  expect(preview.text).toContain('Poistuu: Liisa Laine · Perheneuvola · varahenkilö · Hartola');
  expect(preview.text).toContain('kunnes merkintä on 1826 päivää vanha');
  expect(bot.world.knowledge().directory.data.workers.some(({ name }) => name === 'Liisa Laine')).toBe(true);
  expect((await ilona.press(button(preview, 'Vahvista')))[0]?.text).toContain('Tallennettu');
  const left = JSON.stringify(bot.world.knowledge().directory.data);
  expect(left).not.toContain('liisa.laine');
  expect((await told(ilona, 'historia perheneuvola Hartola')).text).toContain(
    'Poistuu: liisa.laine@example.org · Perheneuvola',
  );
  expect(await done(ilona, 'peru')).toContain('Peruttu');
  const back = JSON.stringify(bot.world.knowledge().directory.data);
  expect(back).toContain('liisa.laine');
});

test('what still hangs on them is told with what to do, and nothing is changed', async () => {
  const marketta = await greeted(bot, 'marketta.virolainen');
  const { text, buttons } = await told(marketta, 'poista työntekijä Ilona Hämeenniemi');
  expect(text).toContain('**Ilona Hämeenniemi** ei poistu vielä hakemistosta');
  expect(text).toMatch(/- Nimetty palveluihin: .*\*Ilona Hämeenniemi lopettaa tänään\*/);
  expect(text).toMatch(/- Koordinaattori: .*Pääkäyttäjä nimeää uuden/);
  expect(text).toMatch(/- Ryhmien jäsen: .*ydintiimi/);
  expect(buttons).toEqual([]);
});

test('a question that waits for them keeps them in', async () => {
  const ilona = await greeted(bot, 'ilona.hameenniemi');
  await done(ilona, 'lisää työntekijä Liisa Laine, liisa.laine@example.org, 040 123 4567');
  const liisa = await greeted(bot, 'liisa.laine');
  await ask(liisa, { service: 'perheneuvola', area: 'hartola' });
  expect((await told(ilona, 'poista työntekijä Liisa Laine')).text).toContain(
    'Keskeneräisiä konsultaatioita: 1.',
  );
});

test('of somebody removed nothing is exported, and only an import with them brings them back', async () => {
  const ilona = await greeted(bot, 'ilona.hameenniemi');
  await leaver(ilona);
  await bot.goTo(bot.now() + 14 * day);
  const { data: before } = bot.world.knowledge().directory;
  await done(ilona, 'poista työntekijä Liisa Laine');
  const { data } = bot.world.knowledge().directory;
  const bundle = (of: DirectoryData) => [file('bundle.json', exportDirectory(of)['bundle.json'])];
  const after = async (of: DirectoryData) => JSON.stringify((await imported(bundle(of), data)).data);
  expect(await after(data)).not.toContain('liisa.laine');
  expect(await after(before)).toContain('liisa.laine');
});

test('who keeps other areas, and who keeps none, may not; the words may be forgotten', async () => {
  const ilona = await greeted(bot, 'ilona.hameenniemi');
  await leaver(ilona);
  await bot.goTo(bot.now() + 14 * day);
  const victoria = await greeted(bot, 'victoria.lindgren');
  expect((await told(victoria, 'poista työntekijä Liisa Laine')).text).toContain('ei ole oikeutta');
  const elisa = await greeted(bot, 'elisa.koivula');
  expect((await told(elisa, 'poista työntekijä Liisa Laine')).text).toContain('ei ole oikeutta');
  const form = await told(ilona, 'poista työntekijä');
  expect(form.text).toContain('Poista työntekijä hakemistosta');
  const [preview] = await ilona.press(button(form, 'Jatka'), { who: 'Liisa Laine' });
  expect(preview?.text).toContain('Poistuu: Liisa Laine');
  const unknown = await told(ilona, 'poista työntekijä Matti Tuntematon');
  expect(unknown.text).toContain('Hakemistossa ei ole henkilöä Matti Tuntematon');
});
