import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { groupPlaceKind } from '../../dialogs/meeting/group-place.ts';
import { groupId } from '../../knowledge/kernel/ids.ts';
import type { TestBot, TestPerson } from '../support/bot.ts';
import { startTestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { button } from '../support/consultation-taps.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const team = '19:team@thread.tacv2';
const channel = '19:hyva@thread.tacv2';
const inChannel = (name: string): TestPerson =>
  bot.person({ email: `${name}@example.org`, where: 'channel', conversation: channel });
/** As Teams tells where something was said: by ids. */
const there = { channelData: { team: { id: team }, channel: { id: channel } } };
const placeOfHyva = async (): Promise<string | undefined> =>
  (await bot.world.documents.get(groupPlaceKind, groupId.parse('hyva-hartola')))?.body.place;

describe('a channel of a team', () => {
  beforeEach(() => {
    bot.connector.channelNames.set(
      team,
      new Map([
        [team, 'Hartolan lapset'],
        [channel, 'HYVÄ *2026*'],
      ]),
    );
  });

  test('becomes that of a group when it has been said which channel it is, and that has been confirmed', async () => {
    const ismo = inChannel('ismo.poyhonen');
    const [asked] = await ismo.say('tämä on HYVÄ-ryhmän kanava', there);
    expect(asked?.text).toContain(
      'HYVÄ-työryhmä: julkaistaanko muistiot ja asialistat kanavalla Hartolan lapset › HYVÄ \\*2026\\*?',
    );
    expect(asked?.text).toContain('kaikille, jotka näkevät tämän kanavan');
    expect(faultsOfCard(asked?.card)).toEqual([]);
    expect(await placeOfHyva()).toBeUndefined();
    const [set] = await ismo.press(button(asked, 'Kyllä, julkaise täällä'));
    expect(set?.text).toContain('julkaistaan tästä lähtien täällä');
    expect(await placeOfHyva()).toBe(channel);
    const [again] = await ismo.say('tämä on HYVÄ-ryhmän kanava', there);
    expect(again?.text).toContain('julkaistaan tästä lähtien täällä');
  });

  test('is not taken when they say no, nor by a tap of somebody who may not choose it', async () => {
    const ismo = inChannel('ismo.poyhonen');
    const [asked] = await ismo.say('this is the channel of the HYVÄ group', there);
    expect(asked?.text).toContain('Should the channel Hartolan lapset › HYVÄ \\*2026\\* become');
    const samuli = inChannel('samuli.kantola');
    for (const title of ['Yes, publish here', 'No']) {
      const [denied] = await samuli.press(button(asked, title));
      expect(denied?.text).toContain('Ismo Pöyhönen and Jaana Heikura');
    }
    expect(await placeOfHyva()).toBeUndefined();
    expect(samuli.chat().at(-1)?.text).toContain('Should the channel');
    const [not] = await ismo.press(button(asked, 'No'));
    expect(not?.text).toContain('Nothing was changed');
    expect(await placeOfHyva()).toBeUndefined();
  });

  test('is asked about without its name where Teams does not tell it', async () => {
    const ismo = inChannel('ismo.poyhonen');
    const [unnamed] = await ismo.say('det här är kanalen för HYVÄ-gruppen');
    expect(unnamed?.text).toContain('Ska den här kanalen bli kanal för HYVÄ-arbetsgruppen?');
    bot.connector.channelNames.clear();
    const [unknown] = await ismo.say('tämä on HYVÄ-ryhmän kanava', there);
    expect(unknown?.text).toContain('HYVÄ-työryhmä: julkaistaanko muistiot ja asialistat tällä kanavalla?');
    await ismo.press(button(unknown, 'Kyllä, julkaise täällä'));
    expect(await placeOfHyva()).toBe(channel);
  });
});

test('a group chat, which has the people of the group alone, is taken at once', async () => {
  const ismo = bot.person({ email: 'ismo.poyhonen@example.org', where: 'groupChat' });
  const [set] = await ismo.say('tämä on HYVÄ-ryhmän keskustelu');
  expect(set?.text).toContain('julkaistaan tästä lähtien täällä');
});
