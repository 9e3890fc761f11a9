import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Button, type Reply, startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { newsOf } from '../../support/news.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const button = (reply: Reply | undefined, title: string): Button => {
  const found = reply?.buttons.find((each) => each.title === title);
  if (!found) throw new Error(`no button ${title} in: ${reply?.text}`);
  return found;
};
const greeted = async (name: string, locale = 'fi-FI'): Promise<TestPerson> => {
  const person = bot.person({ email: `${name}@example.org`, locale });
  await person.say('hei');
  return person;
};
async function sayAndConfirm(person: TestPerson, text: string): Promise<void> {
  const [preview] = await person.say(text);
  await person.press(button(preview, 'Vahvista'));
}

const question = 'Lapsi ei nuku öisin, mitä kokeilisin?';
async function ask(person: TestPerson): Promise<void> {
  const [answer] = await person.say('perheneuvola hartola');
  const form = (await person.press(button(answer, 'Kysy neuvoa'))).at(-1);
  const press = form?.buttons.find(({ data }) => JSON.stringify(data).includes('"consult_ask"'));
  if (!press) throw new Error('no form came');
  await person.press(press, { question, urgency: 'this_week', way: 'writing', times: '' });
}
const firstLines = (replies: readonly Reply[]): readonly string[] =>
  replies.map(({ text }) => text.split('\n')[0] ?? '');

describe('the specialist who was asked', () => {
  test('falls ill: the question moves on at once, without a reminder, and whoever asked hears where it is', async () => {
    const jarkko = await greeted('jarkko.nurmela');
    const kati = await greeted('kati.seppanen');
    const elisa = await greeted('elisa.koivula');
    await ask(elisa);
    await bot.runDue();
    expect(firstLines(newsOf(jarkko))).toEqual(['**Sinulta kysytään neuvoa**']);

    await sayAndConfirm(jarkko, 'olen poissa 12.-30.11.');
    await bot.runDue();
    expect(firstLines(newsOf(jarkko))).not.toContain('**Muistutus: kysymys odottaa sinua**');
    const [asked] = newsOf(kati);
    expect(asked?.text).toContain(question);
    const [moved] = newsOf(elisa);
    expect(moved?.text).toContain('Kysymyksesi siirtyi toiselle henkilölle');
    expect(moved?.text).toContain('Kati Seppänen');
  });

  test('has not installed Koppi: the coordinator hears it in their language, and nothing of the question', async () => {
    await greeted('kati.seppanen');
    const ismo = await greeted('ismo.poyhonen', 'sv-FI');
    const elisa = await greeted('elisa.koivula');
    await ask(elisa);
    await bot.runDue();
    // Until then others who cannot be reached either would be told of in the same message.
    await bot.goTo(bot.now() + 60_000);
    const letters = newsOf(ismo);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('Jag når inte den här personen i Teams:** **Jarkko Nurmela**');
    expect(letters[0]?.text).toContain('Frågan ligger nu hos **Kati Seppänen**');
    expect(letters[0]?.activity.summary).toBe('Jarkko Nurmela går inte att nå i Teams');
    expect(letters[0]?.text).not.toContain(question);
    await bot.runDue();
    expect(newsOf(ismo)).toEqual([]);
  });
});
