import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { DocumentStore } from '../../bot/stores/document-store.ts';
import { unsavedStrings } from '../../dialogs/strings/unsaved.ts';
import { createWeather, outages } from '../faults/weather.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { ask, doing, greeted, idIn } from '../support/consultation-taps.ts';

const weather = createWeather();
const [unreachable = [], diskFull = []] = outages;

let bot: TestBot;
let store: DocumentStore | undefined;
beforeAll(async () => {
  bot = await startTestBot(
    {},
    {
      throughStore: (opened) => {
        store = opened;
        return weather.throughStore(opened);
      },
    },
  );
});
afterEach(() => weather.set([], 'turn'));
afterAll(() => bot.stop());

const unreachableNow = (): void => weather.set(unreachable, 'turn');
const noRoomNow = (): void => weather.set(diskFull, 'turn');
const everything = async (): Promise<string> =>
  JSON.stringify((await store?.dump(10_000))?.documents.map(({ kind, id, body }) => [kind, id, body]));
const place = { service: 'perheneuvola', area: 'hartola' };

const spoken = [
  {
    language: 'fi',
    locale: 'fi-FI',
    asked: 'kuka on kuraattori Hollolassa?',
    listed: 'mitä palveluja Hollolassa on?',
    help: 'apua',
    wish: 'kotialue Hartola',
    done: /Kotialueesi on nyt Hartola/,
  },
  {
    language: 'sv',
    locale: 'sv-FI',
    asked: 'vem är kurator i Hollola?',
    listed: 'vilka tjänster finns i Hollola?',
    help: 'hjälp',
    wish: 'hemområde Hartola',
    done: /Ditt hemområde är nu Gustav Adolfs/,
  },
  {
    language: 'en',
    locale: 'en-GB',
    asked: 'who is the school social worker in Hollola?',
    listed: 'what services are there in Hollola?',
    help: 'help',
    wish: 'home area Hartola',
    done: /Hartola/,
  },
] as const;

describe.each(spoken)('with a store that cannot be reached, in $language', (each) => {
  const { language, asked, listed, help, wish, done } = each;
  const { note, refused } = unsavedStrings[language];
  const somebody = (id: string) => bot.person({ id: `${language}-${id}`, locale: each.locale });

  test('a question about whom to contact is answered from memory, and says that nothing can be saved', async () => {
    const person = somebody('asks');
    await person.say(asked);
    unreachableNow();
    const [reply, ...more] = await person.say(asked);
    expect(more).toEqual([]);
    expect(reply?.text).toContain('Sonja Paananen');
    expect(reply?.text).toContain(note);
    expect(JSON.stringify(reply?.card)).toContain(note);
    expect((await fetch(`${bot.address}/readyz`)).status).toBe(503);

    weather.set([], 'turn');
    const [after] = await person.say(asked);
    expect(after?.text).toContain('Sonja Paananen');
    expect(after?.text).not.toContain(note);
  });

  test('so are somebody new, a list of services, and help', async () => {
    unreachableNow();
    const person = somebody('new');
    for (const text of [asked, listed, help]) {
      const [reply] = await person.say(text);
      expect(reply?.text).toContain(note);
    }
    expect((await person.say(listed))[0]?.text).toContain('Hollola');
  });

  test('a question back is answered by its button', async () => {
    unreachableNow();
    const person = somebody('presses');
    const press = doing({ do: 'contact', service: 'kuraattori', area: 'hollola', lang: language });
    const [reply] = await person.press(press);
    expect(reply?.text).toContain('Sonja Paananen');
    expect(reply?.text).toContain(note);
  });

  test('a wish to be remembered is refused, and can be said again afterwards', async () => {
    const person = somebody('wishes');
    const before = await everything();
    unreachableNow();
    const [reply] = await person.say(wish);
    const [code] = /STORE-[0-9a-f]{8}/.exec(reply?.text ?? '') ?? [];
    expect(reply?.text).toBe(refused(code ?? ''));
    weather.set([], 'turn');
    expect(await everything()).toBe(before);
    expect((await person.say(wish))[0]?.text).toMatch(done);
  });

  test('a tap that wants to save is refused in the language of its card, whatever the client says', async () => {
    const elisa = await greeted(bot, 'elisa.koivula');
    const before = await everything();
    unreachableNow();
    const [reply] = await elisa.press(doing({ do: 'consult_ask', ...place, lang: language }), {
      question: 'Lapsi ei nuku öisin, mitä kokeilisin?',
      urgency: 'this_week',
      way: 'writing',
      times: '',
    });
    const [code] = /STORE-[0-9a-f]{8}/.exec(reply?.text ?? '') ?? [];
    expect(reply?.text).toBe(refused(code ?? ''));
    weather.set([], 'turn');
    expect(await everything()).toBe(before);
  });
});

describe('with a store that is read and not written', () => {
  const { note, refused, uncertain } = unsavedStrings.fi;

  test('a question is answered by the home area that is known', async () => {
    const person = bot.person({ id: 'at-home' });
    await person.say('kotialue Hollola');
    noRoomNow();
    const [reply] = await person.say('kuka on kuraattori?');
    expect(reply?.text).toContain('Sonja Paananen');
    expect(reply?.text).toContain(note);
  });

  test('the language that somebody has chosen is kept to', async () => {
    const person = bot.person({ id: 'in-swedish' });
    await person.say('kieli svenska');
    noRoomNow();
    const [reply] = await person.say('kuka on kuraattori Hollolassa?');
    expect(reply?.text).toContain(unsavedStrings.sv.note);
  });

  test('what is only looked at is shown', async () => {
    const elisa = await greeted(bot, 'elisa.koivula');
    await greeted(bot, 'jarkko.nurmela');
    const asked = idIn([await ask(elisa, place)]);
    noRoomNow();
    const [reply] = await elisa.say('omat konsultaatiot');
    expect(JSON.stringify(reply?.card)).toContain(asked);
    expect(reply?.text).toContain(note);
  });

  test('what began to be saved is not said to be saved, nor surely lost', async () => {
    const elisa = await greeted(bot, 'elisa.koivula');
    const before = await everything();
    noRoomNow();
    const reply = await ask(elisa, place, { question: 'Miten puhun vanhemmille koulun alusta?' });
    const [code] = /STORE-[0-9a-f]{8}/.exec(reply?.text ?? '') ?? [];
    expect(reply?.text).toBe(uncertain(code ?? ''));
    expect(reply?.text).not.toBe(refused(code ?? ''));
    weather.set([], 'turn');
    expect(await everything()).toBe(before);
  });
});

test('a coordinator whose change cannot be saved is told so, and not that it is for coordinators only', async () => {
  const ismo = await greeted(bot, 'ismo.poyhonen');
  const change = 'muokkaa työntekijää katja.immonen@example.org puhelin: 040 5000001';
  unreachableNow();
  const [refusal] = await ismo.say(change);
  expect(refusal?.text).toContain('Mitään ei tallentunut');
  weather.set([], 'turn');
  const [shown] = await ismo.say(change);
  const confirm = shown?.buttons.find(({ title }) => title === 'Vahvista');
  if (!confirm) throw new Error('there is nothing to confirm');
  unreachableNow();
  expect((await ismo.press(confirm))[0]?.text).toContain('Mitään ei tallentunut');
  weather.set([], 'turn');
  expect((await ismo.press(confirm))[0]?.text).toContain('Tallennettu');
});
