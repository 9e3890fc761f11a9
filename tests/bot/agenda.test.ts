import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TestBot, TestPerson } from '../support/bot.ts';
import { startTestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { ask, button, doing, greeted, idIn, inputsOf } from '../support/consultation-taps.ts';
import { takeChannel } from '../support/meeting-notes.ts';
import { newsOf } from '../support/news.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

/** Says it where the HYVÄ working group of Hartola works together. */
const inChannel = (name: string): TestPerson =>
  bot.person({ email: `${name}@example.org`, where: 'channel', conversation: '19:hyva@thread.tacv2' });

describe('the channel of a group', () => {
  test('is chosen and left by those who lead the group, and by nobody else', async () => {
    const [denied] = await inChannel('samuli.kantola').say('Tämä on HYVÄ-ryhmän kanava');
    expect(denied?.text).toContain('Pyydä: Ismo Pöyhönen ja Jaana Heikura.');
    const ismo = inChannel('ismo.poyhonen');
    const [asked] = await ismo.say('Det här är HYVÄ-arbetsgruppens kanal');
    const [set] = await ismo.press(button(asked, 'Ja, publicera här'));
    expect(set?.text).toContain('publiceras här från och med nu');
    const [elsewhere] = await bot
      .person({ email: 'ismo.poyhonen@example.org', where: 'channel', conversation: '19:other@thread.tacv2' })
      .say('Tämä ei ole enää HYVÄ-ryhmän kanava');
    expect(elsewhere?.text).toContain('mitään ei muutettu');
    const [left] = await ismo.say('This is no longer the channel of the HYVÄ group');
    expect(left?.text).toContain('no longer the channel of HYVÄ working group');
  });
});

describe('the agenda of a group', () => {
  const at = (moment: string): number => Date.parse(moment);
  const idOf = (form: unknown, title: string): string => {
    const found = new RegExp(`"title":"${title}[^"]*","value":"([^"]+)"`).exec(JSON.stringify(form));
    return found?.[1] ?? '';
  };

  test('is collected in the channel, shown there a working day before the meeting, and cleared after it', async () => {
    const ismo = inChannel('ismo.poyhonen');
    const samuli = inChannel('samuli.kantola');
    await takeChannel(ismo);
    const [added] = await samuli.say('lisää asialistalle: kuraattorin ajat');
    expect(added?.text).toContain('1\\. kuraattorin ajat (Samuli Kantola)');
    expect(added?.text).toContain('Seuraava kokous ti 24.11. klo 9–11');
    await ismo.say('Lisää perhekahvila HYVÄ-ryhmän asialistalle');
    const [refused] = await samuli.say('lisää asialistalle: Matti Meikäläisen 010190-123P tilanne');
    expect(refused?.text).toContain('henkilötunnus');
    expect(JSON.stringify(refused?.activity)).not.toContain('010190-123P');
    const stranger = inChannel('jarkko.nurmela');
    expect((await stranger.say('lisää asialistalle: lomat'))[0]?.text).toContain('etkä kuulu ryhmään');

    samuli.inbox();
    await bot.goTo(at('2026-11-23T07:00:00Z'));
    const [card, ...others] = samuli.inbox();
    expect(others).toEqual([]);
    expect(card?.text).toContain('2\\. perhekahvila (Ismo Pöyhönen)');
    expect(faultsOfCard(card?.card)).toEqual([]);
    const [form] = await samuli.press(button(card, 'Siirrä tai poista'));
    expect(faultsOfCard(form?.card)).toEqual([]);
    const [kept] = await samuli.press(button(form, 'Poista'), { item: idOf(form?.card, 'perhekahvila') });
    expect(kept?.text).toContain('Voit poistaa vain asian, jonka olet itse lisännyt');
    await samuli.press(button(form, 'Siirrä seuraavaan'), { item: idOf(form?.card, 'perhekahvila') });
    const [empty] = await samuli.press(button(card, 'Lisää asia'));
    expect(faultsOfCard(empty?.card)).toEqual([]);
    await samuli.press(button(empty, 'Lisää asialistalle'), { text: 'Kyselyn tulokset' });
    await bot.runDue();
    const shown = samuli.chat().at(-1)?.text;
    expect(shown).toContain('perhekahvila (Ismo Pöyhönen) – siirretty seuraavaan kokoukseen');
    expect(shown).toContain('3\\. Kyselyn tulokset');

    await bot.goTo(at('2026-11-25T08:00:00Z'));
    const [after] = await ismo.say('asialista');
    expect(after?.text).toContain('1\\. perhekahvila');
    expect(after?.text).not.toContain('kuraattorin');
    const [last] = await ismo.press(button(after, 'Siirrä tai poista'));
    const [moved] = await ismo.press(button(last, 'Siirrä seuraavaan'), {
      item: idOf(last?.card, 'kuraattorin ajat'),
    });
    expect(moved?.text).toContain('1\\. kuraattorin ajat');
  });

  test('without a channel goes to each member, in their language, when there is something on it', async () => {
    const jaana = await greeted(bot, 'jaana.heikura');
    const samuli = await greeted(bot, 'samuli.kantola', 'sv-FI');
    const [form] = await jaana.say('lisää asialistalle: kuraattorin ajat');
    expect(inputsOf(form?.card)).toEqual({ group: undefined, text: 'kuraattorin ajat' });
    const filled = { group: 'hyva-hartola', text: 'kuraattorin ajat' };
    await jaana.press(button(form, 'Lisää asialistalle'), filled);
    const [twice] = await jaana.press(button(form, 'Lisää asialistalle'), filled);
    expect(twice?.text).not.toContain('2\\.');
    const [swedish] = await samuli.say('HYVÄ-arbetsgruppens föredragningslista');
    expect(swedish?.text).toContain('Nästa möte tis 24.11 kl. 9–11');
    await bot.goTo(at('2026-11-23T07:00:00Z'));
    const [letter] = newsOf(samuli);
    expect(letter?.text).toContain('kuraattorin ajat (Jaana Heikura)');
    expect(letter?.text).toContain('Du får det här eftersom du hör till gruppen.');
    expect(letter?.activity.summary).not.toContain('kuraattorin');
  });

  test('of a group that agrees on its days as it goes is sent before the day that its chair tells', async () => {
    const chair = await greeted(bot, 'ilona.hameenniemi');
    const member = await greeted(bot, 'samuli.kantola');
    const [denied] = await member.say('HYVÄ-ryhmän kokous 17.11. klo 9');
    expect(denied?.text).toContain('Pyydä: Ismo Pöyhönen ja Jaana Heikura.');
    const [set] = await chair.say('Hartola–Sysmän ydintiimin kokous 17.11. klo 9');
    expect(set?.text).toContain('Kokous on merkitty');
    expect(set?.text).toContain('Seuraava kokous ti 17.11. klo 9');
    await chair.say('lisää Hartola–Sysmän ydintiimin asialistalle: kevään tapahtumat');
    await bot.goTo(at('2026-11-16T07:00:00Z'));
    expect(newsOf(chair).map(({ text }) => text.split('\n')[0])).toEqual([
      '**Kokous lähestyy: tässä asialista**',
    ]);
    const [moved] = await chair.say('Hartola–Sysmän ydintiimin kokous 17.11. siirtyy 19.11. klo 10');
    expect(moved?.text).toContain('Kokous on siirretty. Uusi päivä: 19.11.');
    expect(moved?.text).toContain('Seuraava kokous to 19.11. klo 10');
    const [off] = await chair.say('peru Hartola–Sysmän ydintiimin kokous 19.11.');
    expect(off?.text).toContain('Kokous on peruttu');
    expect(off?.text).toContain('1\\. kevään tapahtumat');
  });

  test('is for the meeting that the last summary tells of', async () => {
    const secretary = await greeted(bot, 'tommi.keranen');
    const notes =
      'Muistio: Hartola–Sysmän ydintiimi 10.11.\n\nPäätökset\n- Kysely tehdään.\n\nSeuraava kokous 19.11. klo 13\n';
    const [draft] = await secretary.say(notes);
    await secretary.press(button(draft, 'Julkaise'));
    await bot.runDue();
    const [agenda] = await secretary.say('Hartola–Sysmän ydintiimin asialista');
    expect(agenda?.text).toContain('Seuraava kokous to 19.11. klo 13');
    const [group] = await secretary.say('milloin Hartola–Sysmän ydintiimi kokoontuu?');
    expect(group?.text).toContain('to 19.11. klo 13');
    const next = async () => (await secretary.say('milloin HYVÄ-ryhmä kokoontuu?'))[0]?.text ?? '';
    await bot.goTo(at('2026-11-24T08:00:00Z'));
    expect(await next()).toContain('ti 24.11. klo 9–11, ti 15.12.');
    await bot.goTo(at('2026-11-24T09:00:00Z'));
    expect(await next()).not.toContain('24.11.');
  });

  test('gets the service of a consultation that led to a joint meeting, and nothing of the question', async () => {
    const specialist = await greeted(bot, 'jarkko.nurmela');
    const nina = await greeted(bot, 'nina.heiskari');
    await ask(nina, { service: 'perheneuvola', area: 'hartola' });
    await bot.runDue();
    const id = idIn(newsOf(specialist));
    await specialist.press(doing({ do: 'consult_send', id, form: 'answer' }), { text: 'Tavataan yhdessä.' });
    await specialist.press(doing({ do: 'consult_send', id, form: 'close' }), { kind: 'joint_meeting' });
    await bot.runDue();
    const [closed] = newsOf(nina).filter(({ buttons }) =>
      buttons.some((each) => /asialistalle/.test(each.title)),
    );
    const [, form] = await nina.press(button(closed, 'Lisää ryhmän asialistalle'));
    expect(faultsOfCard(form?.card)).toEqual([]);
    expect(inputsOf(form?.card)).toEqual({ group: undefined, text: 'Perheneuvola' });
    const [added] = await nina.press(button(form, 'Lisää asialistalle'), {
      group: 'hyva-hartola',
      text: 'Perheneuvola',
    });
    expect(added?.text).toContain('1\\. Perheneuvola (Nina Heiskari)');
  });
});

describe('an online meeting in the chat of a group', () => {
  const ended = (person: TestPerson, day: string): Promise<unknown> =>
    bot.post(
      person.activity({
        type: 'event',
        name: 'application/vnd.microsoft.meetingEnd',
        value: {
          Id: 'MCM',
          Title: 'Salainen otsikko',
          EndTime: `${day}T09:00:00Z`,
          MeetingType: 'Scheduled',
        },
      }),
    );

  test('asks the chair and the secretary for the summary when it is over, once', async () => {
    const jaana = await greeted(bot, 'jaana.heikura');
    const samuli = await greeted(bot, 'samuli.kantola');
    const channel = inChannel('ismo.poyhonen');
    await ended(channel, '2026-11-12');
    await bot.runDue();
    expect(newsOf(jaana)).toEqual([]);
    await takeChannel(channel);
    await ended(channel, '2026-11-12');
    await ended(channel, '2026-11-12');
    await bot.runDue();
    expect(channel.inbox()).toEqual([]);
    expect(newsOf(samuli)).toEqual([]);
    const [offer, ...others] = newsOf(jaana);
    expect(others).toEqual([]);
    expect(offer?.text).toContain('Kokous päättyi: HYVÄ-työryhmä 12.11.');
    expect(faultsOfCard(offer?.card)).toEqual([]);
    const [begun] = await jaana.press(button(offer, 'Tee muistio'));
    expect(begun?.text).toContain('Muistio: HYVÄ-työryhmä 12.11.');
    expect(button(begun, 'Täytä lomakkeella')).toBeDefined();
  });
});

describe('the summaries of a group', () => {
  /** The secretary publishes what was decided on a day. */
  const published = async (day: string): Promise<void> => {
    const jaana = await greeted(bot, 'jaana.heikura');
    const [draft] = await jaana.say(
      `Muistio HYVÄ-ryhmän kokouksesta ${day}\n\nPäätökset\n- Kysely tehdään keväällä.\n- Tilat varataan ajoissa.\n`,
    );
    await jaana.press(button(draft, 'Julkaise'));
    await bot.runDue();
  };

  test('come at once to who follows it, or together on Monday, or not at all', async () => {
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const [following] = await jarkko.say('seuraa HYVÄ-ryhmää');
    expect(following?.text).toContain('heti, kun ne julkaistaan');
    await published('3.11.');
    const [letter] = newsOf(jarkko);
    expect(letter?.text).toContain('Saat tämän, koska seuraat ryhmää.');
    expect(faultsOfCard(letter?.card)).toEqual([]);
    const [weekly] = await jarkko.press(button(letter, 'Viikoittain'));
    expect(weekly?.text).toContain('koottuna maanantaisin');
    const [list] = await jarkko.say('mitä seuraan');
    expect(list?.text).toContain('- HYVÄ-työryhmä: muistiot maanantaisin');
    await published('10.11.');
    expect(newsOf(jarkko)).toEqual([]);

    await bot.goTo(Date.parse('2026-11-16T06:00:00Z'));
    const [digest] = jarkko.inbox().filter(({ text }) => text.includes('Viikon muistiot'));
    expect(digest?.text).toContain('HYVÄ-työryhmä 10.11.: 2 päätöstä, 0 toimenpidettä');
    expect(digest?.activity.summary).toBe('Viikon muistiot: 2');
    expect(faultsOfCard(digest?.card)).toEqual([]);
    const [opened] = await jarkko.press(button(digest, 'HYVÄ-työryhmä 10.11.'));
    expect(opened?.text).toContain('Kysely tehdään keväällä.');
    await jarkko.press(button(opened, 'Ei minulle'));
    await published('17.11.');
    await bot.goTo(Date.parse('2026-11-23T06:00:00Z'));
    expect(jarkko.inbox()).toEqual([]);
  });
});
