import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actionKind } from '../../dialogs/action/action-kind.ts';
import { meetingDraftKind } from '../../dialogs/meeting/draft.ts';
import { meetingKind } from '../../dialogs/meeting/meeting-kind.ts';
import { isoDate } from '../../knowledge/kernel/ids.ts';
import type { Button, Reply, TestBot, TestPerson } from '../support/bot.ts';
import { startTestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { inputsOf } from '../support/consultation-taps.ts';
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
    expect((await jaana.say('korjaa muistio'))[0]?.text).toContain('Julkaistuja muistioita ei löytynyt');
    const [unheard] = await jaana.say('korjaa HYVÄ-ryhmän muistio');
    expect(unheard?.text).toContain('ei ole vielä julkaistuja muistioita');
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

    const [only] = await jaana.say('korjaa muistio');
    expect(firstLine(only)).toBe(title);
    const [second] = await jaana.say(notes.replace('3.11.', '10.11.'));
    await jaana.press(button(second, 'Julkaise'), { owner0: 'drop' });
    const [several] = await jaana.say('korjaa muistio');
    expect(several?.text).toContain('1\\. 10.11. HYVÄ-työryhmä\n\n2\\. 3.11. HYVÄ-työryhmä');
    expect(faultsOfCard(several?.card)).toEqual([]);
    const [chosen] = await jaana.press(button(several, '3.11. HYVÄ-työryhmä'));
    expect(firstLine(chosen)).toBe(title);
  });
});

test('a summary is deleted five years after it was published', async () => {
  const jaana = await secretary();
  const [draft] = await jaana.say(notes);
  const [done] = await jaana.press(button(draft, 'Julkaise'), { owner0: 'nina.heiskari@example.org' });
  await bot.runDue();
  const asked = 'mitä päätettiin hyvinvointikyselystä';
  const kept = async () => (await bot.world.documents.find(meetingKind, { limit: 5 })).length;
  await bot.goTo(Date.parse('2031-11-11T07:00:00Z'));
  expect((await jaana.say(asked))[0]?.text).toContain('keväällä');
  expect(await kept()).toBe(1);
  await bot.goTo(Date.parse('2031-11-12T07:00:00Z'));
  expect((await jaana.say(asked))[0]?.text).toContain('En löytänyt päätöksiä.');
  expect(await kept()).toBe(0);
  expect((await jaana.press(button(done, 'Korjaa')))[0]?.text).not.toContain('keväällä');
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
    const [unset] = await inChannel('samuli.kantola').say('Tämä on HYVÄ-ryhmän kanava');
    expect(unset?.text).toContain('Pyydä: Ismo Pöyhönen ja Jaana Heikura');
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

    expect(
      channel
        .chat()
        .at(-1)
        ?.buttons.map(({ title }) => title),
    ).not.toContain('Korjaa');
    const correct = { title: 'Korjaa', type: 'Action.Execute', url: undefined };
    const old = {
      ...correct,
      data: { koppi: 1, do: 'meeting_correct', id: 'hyva-hartola:2026-11-03', lang: 'fi' },
    };
    const [gone] = await channel.press(old);
    expect(gone?.text).toContain('Korjaus tehdään kahden kesken');
    const [notTheirs] = await inChannel('samuli.kantola').press(old);
    expect(notTheirs?.text).toContain('Muistiota korjaavat ryhmän puheenjohtaja, sihteeri');

    const ismo = await chair();
    const [correcting] = await ismo.say('korjaa HYVÄ-ryhmän muistio 3.11.');
    const decisions = 'Kysely tehdään syksyllä.';
    const [checked] = await ismo.press(button(correcting, 'Valmis'), { decisions, why: 'Väärä aika.' });
    await ismo.press(button(checked, 'Julkaise korjaus'));
    await bot.runDue();
    expect(channel.inbox()).toEqual([]);
    expect(channel.chat().at(-1)?.text).toContain(decisions);
    const [denied] = await samuli.say('korjaa muistio');
    expect(denied?.text).toContain('Muistiota korjaavat ryhmän puheenjohtaja, sihteeri');
  });

  test('sees it at once, and people in their working hours, with what was corrected meanwhile', async () => {
    const channel = inChannel('ismo.poyhonen');
    await channel.say('Tämä on HYVÄ-ryhmän kanava');
    const saila = await greeted('saila.hokkanen');
    await bot.goTo(Date.parse('2026-11-12T17:00:00Z'));
    const jaana = await secretary();
    const [draft] = await jaana.say(notes);
    const [done] = await jaana.press(button(draft, 'Julkaise'), { owner0: 'nina.heiskari@example.org' });
    expect(done?.text).toContain('kanavalla ja lähtee yhdelle henkilölle 13.11. klo 8.00.');
    await bot.runDue();
    expect(channel.inbox()).toHaveLength(1);
    expect(newsOf(saila)).toEqual([]);
    const [form] = await jaana.press(button(done, 'Korjaa'));
    const filled = { decisions: 'Kysely tehdään syksyllä.', why: 'Väärä aika.' };
    const [checked] = await jaana.press(button(form, 'Valmis'), filled);
    await jaana.press(button(checked, 'Julkaise korjaus'));
    await bot.goTo(Date.parse('2026-11-13T06:00:00Z'));
    const [told, ...others] = newsOf(saila);
    expect(others).toEqual([]);
    expect(told?.text).toContain(filled.decisions);
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

describe('notes come', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('after they were asked for, or as a file, and nothing of refused ones is kept', async () => {
    const jaana = await secretary();
    await greeted('samuli.kantola');
    const [asked] = await jaana.say('tee muistio HYVÄ-ryhmän kokouksesta 3.11.');
    expect(firstLine(asked)).toBe('**Muistio: HYVÄ-työryhmä 3.11.**');
    const [refused] = await jaana.say('Sovittiin näin.\nÄiti Maija Virtasen hetu 131052-308T kirjattiin.');
    expect(refused?.text).toContain('henkilötunnus (rivi 2)');
    expect(refused?.text).not.toContain('131052');
    const [nothing] = await jaana.say('Oli mukava kokous.\nKahvi oli hyvää.');
    expect(nothing?.text).toContain('ei löytynyt päätöksiä eikä toimenpiteitä');
    const [draft] = await jaana.say(`Muistio\n${notes.split('\n').slice(1).join('\n')}`);
    expect(firstLine(draft)).toBe(title);
    expect(draft?.text).not.toContain('En tavoita vielä');
    const [owned] = await jaana.say(notes.replace('Samuli Kantola', 'Nina Heiskari'));
    expect(owned?.text).toContain('En tavoita vielä Teamsissa: Nina Heiskari.');
    const [joint] = await jaana.say(notes.replace('Samuli Kantola lähettää', 'Nina ja Samuli lähettävät'));
    expect(joint?.text).toContain('**Nina Heiskari**: Nina ja Samuli lähettävät kyselyn kouluille');
    expect(joint?.text).toContain('vastaa se, joka mainitaan ensin: Nina Heiskari.');

    const [file] = await jaana.sendFile('HYVÄ-ryhmä 3.11.txt', bytes(notes));
    expect(firstLine(file)).toBe(title);
    const [other] = await jaana.sendFile('muistio.docx', bytes('ei ole zip'));
    expect(other?.text).toContain('ei ole sitä, mitä sen nimi sanoo');
    const [unread] = await jaana.sendFile('muistio.pdf', bytes('%PDF'));
    expect(unread?.text).toContain('Muistion voi lähettää tiedostona .docx, .txt, .md tai .vtt');
    const [macros] = await jaana.sendFile('muistio.docm', bytes('PK'));
    expect(macros?.text).toContain('makroja');
    const [long] = await jaana.sendFile(
      'pitkä.md',
      bytes(`${notes}\n${'Keskusteltiin jonoista. '.repeat(9000)}`),
    );
    expect(firstLine(long)).toBe(title);
  });

  test('are of the day that their writer told, whatever other days they hold', async () => {
    const jaana = await secretary();
    const told = 'muistio HYVÄ-ryhmän kokouksesta 3.11.';
    await jaana.say(told);
    const [own] = await jaana.say('Päätettiin siirtää kerho tammikuuhun.\nKyselyn tulokset saatiin 28.10.');
    expect(firstLine(own)).toBe(title);
    expect(own?.text).not.toContain('kokouspäivä');
    await jaana.say(told);
    const [pasted] = await jaana.say(
      'HYVÄ-työryhmän kokous 10.11.2026\nPäätettiin siirtää kerho tammikuuhun.\n- Kysely',
    );
    expect(firstLine(pasted)).toBe(title);
    const [read] = await jaana.sendFile(
      'kokous.md',
      bytes('HYVÄ-ryhmän muistio 10.11.\n\nPäätettiin siirtää kerho tammikuuhun.'),
    );
    expect(read?.text).toContain('Otin kokouspäivän 10.11. muistiinpanojen alusta.');
    const [named] = await jaana.sendFile(
      'HYVÄ-ryhmä 10.11.md',
      bytes('Läsnä: Ismo\nPäätettiin siirtää kerho tammikuuhun.'),
    );
    expect(named?.text).toContain('Otin kokouspäivän 10.11. tiedoston nimestä.');
    const [guessed] = await jaana.say(
      'muistio HYVÄ-ryhmä\nPäätettiin siirtää kerho tammikuuhun.\nSamuli soittaa perjantaina.',
    );
    expect(guessed?.text).toContain('Merkitsin kokouspäiväksi 3.11., koska päivää ei kerrottu.');
    const [yesterday] = await jaana.say(
      'HYVÄ-ryhmän muistio eiliseltä\nPäätettiin siirtää kerho tammikuuhun.',
    );
    expect(firstLine(yesterday)).toBe('**Muistion luonnos: HYVÄ-työryhmä 11.11.**');
  });

  test('with names that may be those of clients, which are kept when the writer says what they are', async () => {
    const jaana = await secretary();
    const doubtful = notes.replace(
      'Selvitetään tilojen hinta.',
      'Sovittiin, että Pirjo selvittää tilojen hinnan.',
    );
    const [asked] = await jaana.say(doubtful);
    expect(asked?.text).toContain('voi olla asiakkaan nimi (rivi 9)');
    expect(faultsOfCard(asked?.card)).toEqual([]);
    const drafts = await bot.world.documents.find(meetingDraftKind, { limit: 10 });
    expect(JSON.stringify(drafts)).not.toContain('Pirjo');
    const [kept] = await jaana.press(button(asked, 'Nimet eivät ole asiakkaiden'));
    expect(kept?.text).toContain('Pirjo selvittää tilojen hinnan');
    expect(firstLine(kept)).toBe(title);
  });

  test('with colleagues whom a first letter tells apart, and others whom the writer says to be colleagues', async () => {
    const jaana = await secretary();
    const [short] = await jaana.say(
      'HYVÄ-ryhmän muistio 3.11.\nSovittiin, että Saila H. tilaa esitteet.\nIsmo P varaa tilan.\nAnnetaan Samuli K:lle avaimet.',
    );
    expect(short?.text).toContain('**Saila Hokkanen**: Sovittiin, että Saila H. tilaa esitteet.');
    expect(short?.text).toContain('**Ismo Pöyhönen**: varaa tilan.');
    expect(short?.text).toContain('**Samuli Kantola**');
    const [lower] = await jaana.say('hyvä-ryhmän muistio 3.11.\nsaila h tilaa esitteet\nismo p varaa tilan');
    expect(lower?.text).toContain('**Saila Hokkanen**: tilaa esitteet');

    const [asked] = await jaana.say(
      'HYVÄ-ryhmän muistio 3.11.\nToimenpiteet\n- Aino Virtanen tilaa esitteet 20.11. mennessä.\n- Riikka N. soittaa kouluille.',
    );
    expect(asked?.text).toContain('voi olla asiakkaan nimi (rivi 3).');
    expect(asked?.text).toContain('Hakemistossa on saman nimisiä: Aino Rinne.');
    const drafts = await bot.world.documents.find(meetingDraftKind, { limit: 10 });
    expect(JSON.stringify(drafts)).not.toContain('Virtanen');
    const [kept] = await jaana.press(button(asked, 'Nimet eivät ole asiakkaiden'));
    expect(kept?.text).toContain('**Kuka?**: Aino Virtanen tilaa esitteet 20.11. mennessä.');
    expect(kept?.text).toContain('**Riikka Nikkanen**: soittaa kouluille.');
    for (const told of ['Asiakas Aino Virtanen tulee.', 'Aino Virtanen ohjataan neuvolaan.'])
      expect((await jaana.say(`HYVÄ-ryhmän muistio 3.11.\nPäätettiin jatkaa.\n${told}`))[0]?.text).toContain(
        'Muistiinpanoja ei tallennettu',
      );
  });

  test('that are whole minutes, pasted without a word before them, or of a day that does not exist', async () => {
    const jaana = await secretary();
    const minutes =
      'HYVÄ-työryhmä, Hartola\nKokousmuistio\nAika: 11.11.2026 klo 9\nLäsnä: Ismo Pöyhönen, Jaana Heikura\n\n' +
      'Päätettiin, että kahvila jatkuu keväällä.';
    const [draft] = await jaana.say(minutes);
    expect(draft?.text).toContain('Päätettiin, että kahvila jatkuu keväällä.');
    const [titled] = await jaana.say(
      'HYVÄ-työryhmän kokous 10.11.2026\nMukana kaikki\nPuhuttiin kahvilasta.\nPäätettiin jatkaa sitä.',
    );
    expect(firstLine(titled)).toBe('**Muistion luonnos: HYVÄ-työryhmä 10.11.**');
    const [wrong] = await jaana.say('muistio HYVÄ-ryhmä 31.11.');
    expect(wrong?.text).toContain('Kalenterissa ei ole sellaista päivää.');
    const group = 'hyva-hartola';
    expect(inputsOf(wrong?.card)).toMatchObject({ group });
    const [set] = await jaana.press(button(wrong, 'Jatka'), { group, day: '2026-11-10' });
    expect(firstLine(set)).toBe('**Muistio: HYVÄ-työryhmä 10.11.**');
    const [yesterday] = await jaana.say('muistio HYVÄ-ryhmä 11.11.');
    expect(firstLine(yesterday)).toBe('**Muistio: HYVÄ-työryhmä 11.11.**');
    const [longAgo] = await jaana.say('muistio HYVÄ-ryhmä 3.11.2019');
    expect(longAgo?.text).toContain('Kokouksesta on yli vuosi.');
    const [ahead] = await jaana.say('muistio HYVÄ-ryhmä 24.12.2026');
    expect(ahead?.text).toContain('Kokouspäivä on vasta tulossa.');
  });

  test('with lines that were not understood: they become what the writer says, the rest is not published', async () => {
    const jaana = await secretary();
    const [draft] = await jaana.say(
      'Muistio HYVÄ-ryhmä 3.11.\nMuuta\n- esite TODO 20.11. mennessä\n- Samuli ehkä tilat\n- kahvinkeitin!!',
    );
    expect(draft?.text).toContain('Muistiinpanoista ei löytynyt selviä päätöksiä');
    expect(draft?.text).toContain('**Näitä en ymmärtänyt**');
    expect(faultsOfCard(draft?.card)).toEqual([]);
    const [chosen] = await jaana.press(button(draft, 'Lisää valitut'), {
      line0: 'decisions',
      line1: 'actions',
    });
    expect(chosen?.text).toContain('**Kuka?**: Samuli ehkä tilat');
    expect(chosen?.text.split('**Näitä en ymmärtänyt**')[1]?.trim()).toBe('- kahvinkeitin!!');
    const owner0 = 'samuli.kantola@example.org';
    const [done] = await jaana.press(button(chosen, 'Julkaise'), { owner0 });
    expect(done?.text).toContain('**Samuli Kantola**: ehkä tilat');
    expect(done?.text).not.toContain('kahvinkeitin');
    const drafts = await bot.world.documents.find(meetingDraftKind, { limit: 10 });
    expect(JSON.stringify(drafts)).not.toContain('kahvinkeitin');
  });

  test('with such lines beside a task of nobody: who does it is kept with what the lines become', async () => {
    const jaana = await secretary();
    const [draft] = await jaana.say(
      'Muistio HYVÄ-ryhmä 3.11.\nMuuta\n- esite TODO\nToimenpiteet\n- Selvitetään tilojen hinta.',
    );
    const [chosen] = await jaana.press(button(draft, 'Lisää valitut'), {
      owner0: 'samuli.kantola@example.org',
      line0: 'decisions',
    });
    expect(chosen?.text).toContain('**Samuli Kantola**: Selvitetään tilojen hinta.');
    expect(chosen?.text).toContain('**Päätökset**\n\n- esite TODO');
  });

  test('with what nobody came to, the day of the next meeting, two who share a task, and notes of a few words', async () => {
    const jaana = await secretary();
    const [draft] = await jaana.say(
      'HYVÄ-ryhmän muistio 3.11.\nPäätettiin jatkaa kahvilaa.\nei ehitty käsitellä budjettia\n- avaimet kateissa\n' +
        'nina + samuli kysyy tulkit\nnina+ismo: tilat\nseuraava 15.12',
    );
    expect(draft?.text).toContain('**Jäi auki**\n\n- ei ehitty käsitellä budjettia');
    expect(draft?.text).toContain('**Seuraava kokous**\n\nti 15.12.');
    expect(draft?.text).toContain('**Nina Heiskari**: nina + samuli kysyy tulkit');
    expect(draft?.text).toContain('**Näitä en ymmärtänyt**\n\n- avaimet kateissa\n- nina+ismo: tilat');
  });

  test('with a deadline that has passed, which is changed or kept before they are published', async () => {
    const jaana = await secretary();
    const [draft] = await jaana.say(
      'Muistio HYVÄ-ryhmä 3.11.\nToimenpiteet\n- Samuli Kantola tekee esitteen 1.11. mennessä.',
    );
    expect(draft?.text).toContain('Määräpäivä on jo mennyt: Samuli Kantola tekee esitteen');
    const [form] = await jaana.press(button(draft, 'Julkaise'));
    expect(faultsOfCard(form?.card)).toEqual([]);
    expect(form?.text).toContain('Vaihda päivä. Jos se on oikein, jätä se ennalleen');
    const row = { text0: 'Tekee esitteen.', owner0: 'samuli.kantola@example.org', due0: '2026-11-01' };
    const [kept] = await jaana.press(button(form, 'Valmis'), row);
    expect(kept?.text).not.toContain('on jo mennyt');
    const [done] = await jaana.press(button(kept, 'Julkaise'));
    expect(firstLine(done)).toContain('Muistio on julkaistu');
  });

  test('from somebody who is no member, who hears who keeps them', async () => {
    const anna = await greeted('elisa.koivula');
    const [denied] = await anna.say('muistio HYVÄ-ryhmä');
    expect(denied?.text).toContain(
      'muistioista huolehtivat puheenjohtaja ja sihteeri: Ismo Pöyhönen ja Jaana Heikura',
    );
    const overheard = bot.person({ email: 'jaana.heikura@example.org', where: 'channel' });
    const [elsewhere] = await overheard.say('muistio');
    expect(elsewhere?.text).toContain('kahden kesken');
  });

  test('in Swedish, of a group whose meeting days nobody has told', async () => {
    const linda = await greeted('marja-leena.rosenberg');
    const [draft] = await linda.say(
      'Minnesanteckningar från familjenätverket 10.11\nBeslut\n- Nätverket träffas varje månad.\nÅtgärder\n- Kristina Backman bokar rummet senast 20.11.\n',
    );
    expect(draft?.text).toContain('**Kristina Backman**: bokar rummet senast 20.11');
    const [done] = await linda.press(button(draft, 'Publicera'));
    expect(done?.text).toContain('Minnesanteckningarna är publicerade');
  });
});

describe('the writer', () => {
  const opened = async (person: TestPerson): Promise<Reply | undefined> => (await person.say(notes))[0];

  test('fills in a form, names somebody else, and is told of a day that has passed', async () => {
    const jaana = await secretary();
    const [asked] = await jaana.say('kokousmuistio 3.11.');
    // She belongs to two groups.
    const [chosen] = await jaana.press(button(asked, 'Jatka'), { group: 'hyva-hartola', day: '2026-11-03' });
    const [form] = await jaana.press(button(chosen, 'Täytä lomakkeella'));
    const [refused] = await jaana.press(button(form, 'Valmis'), { decisions: 'Soitetaan 040 765 4321.' });
    expect(refused?.text).toContain('puhelinnumero');
    const [empty] = await jaana.press(button(refused, 'Valmis'), {
      decisions: 'Jatketaan.',
      next: '2026-11-24',
      time: '9',
    });
    expect(empty?.text).toContain('ti 24.11. klo 9');
    const [row] = await jaana.press(button(empty, 'Lisää toimenpide'));
    const [unknown] = await jaana.press(button(row, 'Tallenna'), {
      text0: 'Kutsuu koolle.',
      owner0: 'other',
      other0: 'Aatu Tuntematon',
      due0: '2026-11-10',
    });
    expect(unknown?.text).toContain('Hakemistossa ei ole henkilöä Aatu Tuntematon');
    expect(unknown?.text).toContain('Jos kollega ei ole hakemistossa, kirjoita hänen nimensä');
    const [near] = await jaana.press(button(unknown, 'Tallenna'), {
      text0: 'Kutsuu koolle.',
      owner0: 'other',
      other0: 'Elisa Koivisto',
    });
    expect(near?.text).toContain('Tarkoitatko: Elisa Koivula');
    const [doubted] = await jaana.press(button(near, 'Tallenna'), {
      text0: 'Pyydetään Aino Virtanen mukaan.',
      owner0: 'jaana.heikura@example.org',
    });
    expect(doubted?.buttons.map(({ title }) => title)).toContain('Nimet eivät ole asiakkaiden');
    const [saved] = await jaana.press(button(unknown, 'Tallenna'), {
      text0: 'Kutsuu koolle.',
      owner0: 'other',
      other0: 'Elisa K.',
      due0: '2026-11-10',
    });
    expect(saved?.text).toContain('**Elisa Koivula** 10.11. mennessä: Kutsuu koolle.');
    expect(saved?.text).toContain('Määräpäivä on jo mennyt');
    const [older] = await jaana.press(button(empty, 'Julkaise'));
    expect(older?.text).toContain('Luonnosta on muutettu, tässä on nykyinen.');
    const [dropped] = await jaana.press(button(saved, 'Hylkää'));
    const [old] = await jaana.press(button(saved, 'Julkaise'));
    expect(dropped?.text).toContain('mitään julkaistu');
    expect(old?.text).toBe(dropped?.text);
  });

  test('corrects actions as they stand now; an action that changes hands no longer names who had it', async () => {
    const jaana = await secretary();
    const samuli = await greeted('samuli.kantola');
    await greeted('nina.heiskari');
    const [draft] = await jaana.say(
      'Muistio HYVÄ-ryhmä 3.11.\nToimenpiteet\n- Samuli Kantola lähettää kyselyn 20.11. mennessä.',
    );
    const [done] = await jaana.press(button(draft, 'Julkaise'));
    await bot.runDue();
    const kept = (await bot.world.documents.find(actionKind, { limit: 10 }))[0];
    const due = isoDate.parse('2026-11-27');
    if (kept) await bot.world.documents.put(actionKind, kept.id, { ...kept.body, due }, kept.etag);
    const [form] = await jaana.press(button(done, 'Korjaa'));
    const [actionsForm] = await jaana.press(button(form, 'Seuraava'), { why: 'Tekijä vaihtui.' });
    expect(inputsOf(actionsForm?.card)).toMatchObject({
      text0: 'Samuli Kantola lähettää kyselyn',
      due0: '2026-11-27',
    });
    const [checked] = await jaana.press(button(actionsForm, 'Valmis'), {
      text0: 'Samuli Kantola lähettää kyselyn',
      owner0: 'nina.heiskari@example.org',
      due0: '2026-11-27',
    });
    expect(checked?.text).toContain('**Nina Heiskari** 27.11. mennessä: Lähettää kyselyn');
    await jaana.press(button(checked, 'Julkaise korjaus'));
    await bot.runDue();
    const [moved] = await bot.world.documents.find(actionKind, { limit: 10 });
    expect(moved?.body).toMatchObject({ due, owner: 'nina.heiskari@example.org', text: 'Lähettää kyselyn' });
    expect(newsOf(samuli).length).toBeGreaterThan(0);
  });

  test('chooses in the preview that somebody else does it', async () => {
    const jaana = await secretary();
    const draft = await opened(jaana);
    const [named] = await jaana.press(button(draft, 'Muuta'), { owner0: 'other' });
    expect(JSON.stringify(named?.card)).toContain('"other1"');
  });

  test('who comes second hears who was first, and corrects the summary with their own points', async () => {
    const jaana = await secretary();
    const ismo = await chair();
    const [mine, theirs] = [await opened(jaana), await opened(ismo)];
    await ismo.press(button(theirs, 'Julkaise'), { owner0: 'drop' });
    const [taken] = await jaana.press(button(mine, 'Julkaise'), { owner0: 'jaana.heikura@example.org' });
    expect(firstLine(taken)).toContain('Ismo Pöyhönen on jo julkaissut tämän kokouksen muistion');
    const samuli = await greeted('samuli.kantola');
    const begun = await opened(samuli);
    expect(begun?.text).toContain('Ismo Pöyhönen on jo julkaissut tämän kokouksen muistion');
    const [late] = await samuli.press(button(begun, 'Julkaise'), { owner0: 'drop' });
    expect(late?.text).toContain('Ismo Pöyhönen on jo julkaissut');
    expect(late?.text).toContain('voit lisätä ne muistioon');
    const [added] = await samuli.press(button(late, 'Lisää omat kohtani'));
    const published = 'Hyvinvointikysely tehdään keväällä kaikissa kouluissa.';
    const open = 'Kuka maksaa tulkkauksen, jäi auki.';
    const [gone] = await samuli.press(button(added, 'Valmis'), { decisions: 'Uusi päätös.', open, why: 'x' });
    expect(gone?.text).not.toContain('Korjaus poistaa');
    const [kept] = await samuli.press(button(gone, 'Julkaise korjaus'));
    expect(kept?.text).toContain('Voit lisätä muistioon kohtia, mutta et muuttaa tai poistaa julkaistuja.');
    const [edited] = await samuli.press(button(kept, 'Muuta'));
    const [whole] = await samuli.press(button(edited, 'Valmis'), {
      decisions: `${published}\nUusi päätös.`,
      open,
      why: 'Yksi päätös puuttui.',
    });
    const [more] = await samuli.press(button(whole, 'Julkaise korjaus'));
    expect(more?.text).toContain('(Samuli Kantola): Yksi päätös puuttui.');
    expect(more?.text).toContain('Uusi päätös.');
    expect(more?.buttons.map(({ title }) => title)).not.toContain('Korjaa');
    const [told] = await jaana.press(button(mine, 'Näytä lähteet'));
    expect(told?.text).toContain('Ismo Pöyhönen on jo julkaissut tämän kokouksen muistion');
    const [form] = await jaana.press(button(taken, 'Tee korjaus omilla kohdillani'));
    const [asked] = await jaana.press(button(form, 'Valmis'), { decisions: 'Kysely tehdään.' });
    expect(asked?.text).toContain('Korjaus poistaa muistiosta yhden päätöksen ja yhden avoimen asian.');
    const [why] = await jaana.press(button(asked, 'Julkaise korjaus'));
    expect(why?.text).toContain('miksi muistiota korjataan');
    const [unsafe] = await jaana.press(button(why, 'Julkaise korjaus'), { why: 'Soita 040 123 4567' });
    expect(unsafe?.text).toContain('puhelinnumero');
    const [done] = await jaana.press(button(unsafe, 'Julkaise korjaus'), { why: 'Yksi tehtävä puuttui.' });
    expect(done?.text).toContain('(Jaana Heikura): Yksi tehtävä puuttui.');
    expect(done?.text).toContain('**Jaana Heikura**: Selvitetään tilojen hinta.');
    expect(done?.text?.match(/kyselyn kouluille/g)).toHaveLength(1);
  });
});
