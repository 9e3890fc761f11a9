import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actionKind } from '../../dialogs/action/action-kind.ts';
import { meetingKind } from '../../dialogs/meeting/meeting-kind.ts';
import { isoDate } from '../../knowledge/kernel/ids.ts';
import type { Reply, TestBot, TestPerson } from '../support/bot.ts';
import { startTestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { button, greeted, inputsOf } from '../support/consultation-taps.ts';
import { draftTitle, firstLine, hyvaNotes, takeChannel } from '../support/meeting-notes.ts';
import { newsOf } from '../support/news.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

/** Of the HYVÄ working group of Hartola. */
const secretary = () => greeted(bot, 'jaana.heikura');
const chair = () => greeted(bot, 'ismo.poyhonen');

describe('a summary of a meeting', () => {
  test('is read from pasted notes, completed, published to the members, and corrected', async () => {
    const jaana = await secretary();
    const ismo = await chair();
    const saila = await greeted(bot, 'saila.hokkanen');
    await greeted(bot, 'samuli.kantola');
    await greeted(bot, 'nina.heiskari');
    expect((await jaana.say('korjaa muistio'))[0]?.text).toContain('Julkaistuja muistioita ei löytynyt');
    const [unheard] = await jaana.say('korjaa HYVÄ-ryhmän muistio');
    expect(unheard?.text).toContain('ei ole vielä julkaistuja muistioita');
    const [draft] = await jaana.say(hyvaNotes);
    expect(firstLine(draft)).toBe(draftTitle);
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
    expect(firstLine(only)).toBe(draftTitle);
    const [second] = await jaana.say(hyvaNotes.replace('3.11.', '10.11.'));
    await jaana.press(button(second, 'Julkaise'), { owner0: 'drop' });
    const [several] = await jaana.say('korjaa muistio');
    expect(several?.text).toContain('1\\. 10.11. HYVÄ-työryhmä\n\n2\\. 3.11. HYVÄ-työryhmä');
    expect(faultsOfCard(several?.card)).toEqual([]);
    const [chosen] = await jaana.press(button(several, '3.11. HYVÄ-työryhmä'));
    expect(firstLine(chosen)).toBe(draftTitle);
  });
});

test('a summary is deleted five years after it was published', async () => {
  const jaana = await secretary();
  const [draft] = await jaana.say(hyvaNotes);
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
    const [draft] = await jaana.say(hyvaNotes);
    await jaana.press(button(draft, 'Julkaise'), { owner0: 'nina.heiskari@example.org' });
    return jaana;
  };

  test('sees its summary there, with what has been done since', async () => {
    const [unset] = await inChannel('samuli.kantola').say('Tämä on HYVÄ-ryhmän kanava');
    expect(unset?.text).toContain('Pyydä: Ismo Pöyhönen ja Jaana Heikura');
    const channel = inChannel('ismo.poyhonen');
    const set = await takeChannel(channel);
    expect(set?.text).toContain('julkaistaan tästä lähtien täällä');
    const samuli = await greeted(bot, 'samuli.kantola');
    const saila = await greeted(bot, 'saila.hokkanen');
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
    await takeChannel(channel);
    const saila = await greeted(bot, 'saila.hokkanen');
    await bot.goTo(Date.parse('2026-11-12T17:00:00Z'));
    const jaana = await secretary();
    const [draft] = await jaana.say(hyvaNotes);
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
    await takeChannel(channel);
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

describe('the writer', () => {
  const opened = async (person: TestPerson): Promise<Reply | undefined> => (await person.say(hyvaNotes))[0];

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
    const samuli = await greeted(bot, 'samuli.kantola');
    await greeted(bot, 'nina.heiskari');
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
    const samuli = await greeted(bot, 'samuli.kantola');
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
