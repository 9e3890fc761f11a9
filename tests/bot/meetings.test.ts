import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Button, Reply, TestBot, TestPerson } from '../support/bot.ts';
import { startTestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { newsOf } from '../support/news.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const button = (reply: Reply | undefined, title: string): Button => {
  const found = reply?.buttons.find((each) => each.title === title);
  if (!found) throw new Error(`no button ${title} in: ${reply?.text} ${reply?.buttons.map((b) => b.title)}`);
  return found;
};

const greeted = async (name: string): Promise<TestPerson> => {
  const person = bot.person({ email: `${name}@example.org` });
  await person.say('hei');
  return person;
};
/** Of the HYVÄ working group of Hartola. */
const secretary = () => greeted('jaana.heikura');
const chair = () => greeted('ismo.poyhonen');

const notes = `Muistio HYVÄ-ryhmän kokouksesta 3.11.
Poissa: Saila Hokkanen

Päätökset
- Hyvinvointikysely tehdään keväällä kaikissa kouluissa.

Toimenpiteet
- Samuli Kantola lähettää kyselyn kouluille 20.11. mennessä.
- Selvitetään tilojen hinta.

Avoimet asiat
- Kuka maksaa tulkkauksen, jäi auki.
`;

const title = '**Muistion luonnos: HYVÄ-työryhmä 3.11.**';
const firstLine = (reply: Reply | undefined): string => reply?.text.split('\n')[0] ?? '';
describe('a summary of a meeting', () => {
  test('is read from pasted notes, completed, published to the members, and corrected', async () => {
    const jaana = await secretary();
    const ismo = await chair();
    const saila = await greeted('saila.hokkanen');
    await greeted('samuli.kantola');
    await greeted('nina.heiskari');
    const [draft] = await jaana.say(notes);
    expect(firstLine(draft)).toBe(title);
    expect(faultsOfCard(draft?.card)).toEqual([]);
    expect(draft?.text).toContain('**Samuli Kantola**: lähettää kyselyn kouluille 20.11. mennessä.');
    expect(draft?.text).toContain('**Kuka?**: Selvitetään tilojen hinta.');
    const [unowned] = await jaana.press(button(draft, 'Julkaise'));
    expect(unowned?.text).toContain('Yhdeltä toimenpiteeltä puuttuu tekijä');
    const [sources] = await jaana.press(button(draft, 'Näytä lähteet'));
    expect(sources?.text).toContain('Lähde: ”Selvitetään tilojen hinta.”');

    const publish = button(draft, 'Julkaise');
    const [done] = await jaana.press(publish, { owner0: 'nina.heiskari@example.org' });
    await jaana.press(publish, { owner0: 'nina.heiskari@example.org' });
    expect(done?.text).toContain('lähetetty 6 henkilölle');
    await bot.runDue();
    expect(newsOf(saila).map(({ text }) => text.split('\n').at(-1))).toEqual([
      'Saat tämän, koska olit poissa kokouksesta.',
    ]);
    expect(newsOf(ismo)).toHaveLength(1);

    const [form] = await jaana.press(button(done, 'Korjaa'));
    expect(faultsOfCard(form?.card)).toEqual([]);
    const [checked] = await jaana.press(button(form, 'Valmis'), {
      decisions: 'Hyvinvointikysely tehdään syksyllä.',
      why: 'Ajankohta oli väärin.',
    });
    await jaana.press(button(checked, 'Julkaise korjaus'));
    await bot.runDue();
    const [corrected] = newsOf(ismo);
    expect(corrected?.text).toContain('Korjattu tänään klo 9.00 (Jaana Heikura): Ajankohta oli väärin.');
    const [former] = await ismo.press(button(corrected, 'Aiempi versio'));
    expect(former?.text).toContain('keväällä kaikissa kouluissa');
  });
});

describe('a group with a channel', () => {
  /** Says it where the group works together. */
  const inChannel = (name: string): TestPerson =>
    bot.person({ email: `${name}@example.org`, where: 'channel', conversation: '19:hyva@thread.tacv2' });
  const published = async (): Promise<TestPerson> => {
    const jaana = await secretary();
    const [draft] = await jaana.say(notes);
    await jaana.press(button(draft, 'Julkaise'), { owner0: 'nina.heiskari@example.org' });
    return jaana;
  };

  test('sees its summary there, with what has been done since', async () => {
    const channel = inChannel('ismo.poyhonen');
    const [set] = await channel.say('Tämä on HYVÄ-ryhmän kanava');
    expect(set?.text).toContain('julkaistaan tästä lähtien täällä');
    const samuli = await greeted('samuli.kantola');
    const saila = await greeted('saila.hokkanen');
    await published();
    await bot.runDue();
    const [shown] = channel.inbox();
    expect(shown?.text).toContain('**Samuli Kantola**: lähettää');
    expect(faultsOfCard(shown?.card)).toEqual([]);
    expect(newsOf(saila)).toHaveLength(1);
    const [task] = newsOf(samuli);
    expect(task?.text).toContain('kyselyn kouluille');
    const [form] = await samuli.press(button(task, 'Tehty'));
    await samuli.press(button(form, 'Lähetä'));
    await bot.runDue();
    expect(channel.chat().at(-1)?.text).toContain('✓ Tehty. **Samuli Kantola**: lähettää kyselyn');

    const [gone] = await channel.press(button(channel.chat().at(-1), 'Korjaa'));
    expect(gone?.text).toContain('Korjaus tehdään kahden kesken');
  });

  test('that is gone: the publisher hears of it, and the summary goes to each member', async () => {
    const channel = inChannel('ismo.poyhonen');
    await channel.say('Tämä on HYVÄ-ryhmän kanava');
    const ismo = await chair();
    bot.connector.blocked.add('19:hyva@thread.tacv2');
    const jaana = await published();
    await bot.runDue();
    expect(newsOf(jaana).map(firstLine)).toEqual([
      expect.stringContaining('Muistio ei mennyt ryhmän HYVÄ-työryhmä kanavalle'),
    ]);
    expect(newsOf(ismo).map(firstLine)).toContain('**Kokouksen muistio**');
  });
});
