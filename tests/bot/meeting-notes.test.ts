import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { meetingDraftKind } from '../../dialogs/meeting/draft.ts';
import type { TestBot } from '../support/bot.ts';
import { startTestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { button, greeted, inputsOf } from '../support/consultation-taps.ts';
import { draftTitle, firstLine, hyvaNotes } from '../support/meeting-notes.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

/** Of the HYVÄ working group of Hartola. */
const secretary = () => greeted(bot, 'jaana.heikura');

describe('notes come', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('after they were asked for, or as a file, and nothing of refused ones is kept', async () => {
    const jaana = await secretary();
    await greeted(bot, 'samuli.kantola');
    const [asked] = await jaana.say('tee muistio HYVÄ-ryhmän kokouksesta 3.11.');
    expect(firstLine(asked)).toBe('**Muistio: HYVÄ-työryhmä 3.11.**');
    const [refused] = await jaana.say('Sovittiin näin.\nÄiti Maija Virtasen hetu 131052-308T kirjattiin.');
    expect(refused?.text).toContain('henkilötunnus (rivi 2)');
    expect(refused?.text).not.toContain('131052');
    const [nothing] = await jaana.say('Oli mukava kokous.\nKahvi oli hyvää.');
    expect(nothing?.text).toContain('ei löytynyt päätöksiä eikä toimenpiteitä');
    const [draft] = await jaana.say(`Muistio\n${hyvaNotes.split('\n').slice(1).join('\n')}`);
    expect(firstLine(draft)).toBe(draftTitle);
    expect(draft?.text).not.toContain('En tavoita vielä');
    const [owned] = await jaana.say(hyvaNotes.replace('Samuli Kantola', 'Nina Heiskari'));
    expect(owned?.text).toContain('En tavoita vielä Teamsissa: Nina Heiskari.');
    const [joint] = await jaana.say(
      hyvaNotes.replace('Samuli Kantola lähettää', 'Nina ja Samuli lähettävät'),
    );
    expect(joint?.text).toContain('**Nina Heiskari**: Nina ja Samuli lähettävät kyselyn kouluille');
    expect(joint?.text).toContain('vastaa se, joka mainitaan ensin: Nina Heiskari.');

    const [file] = await jaana.sendFile('HYVÄ-ryhmä 3.11.txt', bytes(hyvaNotes));
    expect(firstLine(file)).toBe(draftTitle);
    const [other] = await jaana.sendFile('muistio.docx', bytes('ei ole zip'));
    expect(other?.text).toContain('ei ole sitä, mitä sen nimi sanoo');
    const [unread] = await jaana.sendFile('muistio.pdf', bytes('%PDF'));
    expect(unread?.text).toContain('Muistion voi lähettää tiedostona .docx, .txt, .md tai .vtt');
    const [macros] = await jaana.sendFile('muistio.docm', bytes('PK'));
    expect(macros?.text).toContain('makroja');
    const [long] = await jaana.sendFile(
      'pitkä.md',
      bytes(`${hyvaNotes}\n${'Keskusteltiin jonoista. '.repeat(9000)}`),
    );
    expect(firstLine(long)).toBe(draftTitle);
  });

  test('are of the day that their writer told, whatever other days they hold', async () => {
    const jaana = await secretary();
    const told = 'muistio HYVÄ-ryhmän kokouksesta 3.11.';
    await jaana.say(told);
    const [own] = await jaana.say('Päätettiin siirtää kerho tammikuuhun.\nKyselyn tulokset saatiin 28.10.');
    expect(firstLine(own)).toBe(draftTitle);
    expect(own?.text).not.toContain('kokouspäivä');
    await jaana.say(told);
    const [pasted] = await jaana.say(
      'HYVÄ-työryhmän kokous 10.11.2026\nPäätettiin siirtää kerho tammikuuhun.\n- Kysely',
    );
    expect(firstLine(pasted)).toBe(draftTitle);
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
    const doubtful = hyvaNotes.replace(
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
    expect(firstLine(kept)).toBe(draftTitle);
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
    expect(asked?.text).toContain('Hakemistossa on samannimisiä: Aino Rinne.');
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
    expect(chosen?.text).toContain('**Samuli Kantola?**: ehkä tilat');
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
    const anna = await greeted(bot, 'elisa.koivula');
    const [denied] = await anna.say('muistio HYVÄ-ryhmä');
    expect(denied?.text).toContain(
      'muistioista huolehtivat puheenjohtaja ja sihteeri: Ismo Pöyhönen ja Jaana Heikura',
    );
    const overheard = bot.person({ email: 'jaana.heikura@example.org', where: 'channel' });
    const [elsewhere] = await overheard.say('muistio');
    expect(elsewhere?.text).toContain('kahden kesken');
  });

  test('in one line with the title, or of a group that is not known, which is asked', async () => {
    const jaana = await secretary();
    const [line] = await jaana.say(
      'muistio HYVÄ-ryhmä 10.11. Päätettiin, että kuraattori päivystää torstaisin. Samuli Kantola selvittää tilat 15.12. mennessä.',
    );
    expect(firstLine(line)).toBe('**Muistion luonnos: HYVÄ-työryhmä 10.11.**');
    expect(line?.text).toContain('- Päätettiin, että kuraattori päivystää torstaisin.');
    expect(line?.text).toContain('**Samuli Kantola**: selvittää tilat 15.12. mennessä.');
    const [colon] = await jaana.say(
      'muistio HYVÄ-ryhmä: sovittiin että Samuli selvittää tilat 15.12. mennessä',
    );
    expect(colon?.text).toContain('**Samuli Kantola**: sovittiin että Samuli selvittää tilat');

    for (const [words, told] of [
      ['muistio Orimattilan ryhmä', 'En löytänyt ryhmää *Orimattilan ryhmä*'],
      ['muistio Kettusten ryhmä 10.11.', 'En löytänyt ryhmää *Kettusten ryhmä*'],
      ['protokoll Hangö kärnteam', 'Jag hittade ingen grupp *Hangö kärnteam*'],
    ] as const) {
      const [asked] = await jaana.say(words);
      expect(asked?.text).toContain(told);
      expect(inputsOf(asked?.card).group).toBeUndefined();
      expect(faultsOfCard(asked?.card)).toEqual([]);
    }
    const [two] = await jaana.say('muistio HYVÄ-ryhmä ja ydintiimi 10.11.');
    expect(two?.text).toContain('Minkä ryhmän kokous');
    const [placed] = await jaana.say('muistio Hartolan ydintiimi 10.11.');
    expect(firstLine(placed)).toBe('**Muistio: Hartola–Sysmän ydintiimi 10.11.**');
  });

  test('from two at a time, who hear of each other before either publishes', async () => {
    const [jaana, ismo] = [await secretary(), await greeted(bot, 'ismo.poyhonen')];
    const [first] = await jaana.say(hyvaNotes);
    expect(first?.text).not.toContain('saman kokouksen muistiota');
    await bot.goTo(bot.now() + 600_000);
    const [begun] = await ismo.say('muistio HYVÄ-ryhmä 3.11.');
    expect(begun?.text).toContain('Jaana Heikura tekee jo saman kokouksen muistiota');
    const [second] = await ismo.say(hyvaNotes);
    expect(second?.text).toContain('Jaana Heikura tekee jo saman kokouksen muistiota');
    const [other] = await ismo.say('muistio HYVÄ-ryhmä 10.11.');
    expect(other?.text).not.toContain('saman kokouksen muistiota');
    const [again] = await jaana.say(hyvaNotes);
    expect(again?.text).toContain('Ismo Pöyhönen tekee jo saman kokouksen muistiota');
    // Who gives theirs up is in nobody's way.
    await ismo.press(button(second, 'Hylkää'));
    const [alone] = await jaana.say(hyvaNotes);
    expect(alone?.text).not.toContain('saman kokouksen muistiota');
  });

  test('in Swedish, of a group whose meeting days nobody has told', async () => {
    const linda = await greeted(bot, 'marja-leena.rosenberg');
    const [draft] = await linda.say(
      'Minnesanteckningar från familjenätverket 10.11\nBeslut\n- Nätverket träffas varje månad.\nÅtgärder\n- Kristina Backman bokar rummet senast 20.11.\n',
    );
    expect(draft?.text).toContain('**Kristina Backman**: bokar rummet senast 20.11');
    const [done] = await linda.press(button(draft, 'Publicera'));
    expect(done?.text).toContain('Minnesanteckningarna är publicerade');
  });
});
