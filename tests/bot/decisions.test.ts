import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Meeting, meetingId, meetingSchema } from '../../dialogs/meeting/meeting.ts';
import { meetingKind } from '../../dialogs/meeting/meeting-kind.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import type { Button, Reply, TestBot, TestPerson } from '../support/bot.ts';
import { startTestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { takeChannel } from '../support/meeting-notes.ts';

let bot: TestBot;
let jaana: TestPerson;
beforeAll(async () => {
  bot = await startTestBot();
  jaana = await greeted('jaana.heikura');
  await publish('hyva-hartola', '2026-11-03', 'fi', {
    decisions: [
      'Kuraattorin ajat pidetään kahdesti kuussa Kirkonkylän koululla.',
      'Kysely tehdään keväällä.',
    ],
    actions: [{ id: 'a1', text: 'Tiedottaa uusista ajoista kouluille', owner: 'samuli.kantola@example.org' }],
    open: ['Kuka maksaa tulkkauksen'],
  });
  await publish('hyva-hartola', '2026-10-13', 'fi', { decisions: ['Perhekahvila aukeaa lokakuussa.'] });
  await publish('hartola-sysma-ydintiimi', '2026-10-30', 'fi', {
    decisions: ['Interpreters are booked by the coordinator.', 'Perhekahvilat saavat uudet tilat.'],
  });
  await publish('hango-barn-och-familj', '2026-11-05', 'sv', {
    decisions: ['Familjecaféet hålls på torsdagar.'],
  });
});
afterAll(() => bot.stop());

const greeted = async (name: string): Promise<TestPerson> => {
  const person = bot.person({ email: `${name}@example.org` });
  await person.say('hei');
  return person;
};

async function publish(
  group: string,
  day: string,
  language: Language,
  said: { decisions?: string[]; actions?: object[]; open?: string[] },
  at = bot.now(),
): Promise<Meeting> {
  const points = (texts: string[] = []) => texts.map((text) => ({ text }));
  const version = {
    at,
    by: 'jaana.heikura@example.org',
    draft: `draft-${at}`,
    decisions: points(said.decisions),
    actions: said.actions ?? [],
    open: points(said.open),
    absent: [],
  };
  const id = `${group}:${day}`;
  const before = await bot.world.documents.get(meetingKind, id);
  const meeting = meetingSchema.parse({
    version: 1,
    id,
    group,
    day,
    language,
    state: 'published',
    versions: [...(before?.body.versions ?? []), version],
    posted: [],
    owed: [],
  });
  expect(meetingId(meeting)).toBe(id);
  await bot.world.documents.put(meetingKind, id, meeting, before?.etag ?? 'absent');
  return meeting;
}

const button = (reply: Reply | undefined, title: string): Button => {
  const found = reply?.buttons.find((each) => each.title === title);
  if (!found) throw new Error(`no button ${title} in: ${reply?.text}`);
  return found;
};
const lines = (reply: Reply | undefined): readonly string[] =>
  (reply?.text.split('\n\n') ?? []).filter((line) => /^\d+\\?\./.test(line));

test('what a group decided is found by words in any form, and its summary opens below', async () => {
  const [found] = await jaana.say('mitä HYVÄ-ryhmä päätti kuraattorin ajoista?');
  expect(lines(found)).toEqual([
    '1\\. 3.11. HYVÄ-työryhmä päätti: **Kuraattorin** **ajat** pidetään kahdesti kuussa Kirkonkylän koululla.',
  ]);
  expect(faultsOfCard(found?.card)).toEqual([]);
  const [, opened] = await jaana.press(button(found, '1. 3.11. HYVÄ-työryhmä'));
  expect(opened?.text).toContain('Kysely tehdään keväällä.');
});

test.each([
  ['mitä päätettiin perhekahvilasta', ['30.10. Hartola–Sysmän ydintiimi', '13.10. HYVÄ-työryhmä']],
  ['mitä Samuli Kantola ja muut sopivat', ['3.11. HYVÄ-työryhmä sopi tehtävän']],
  ['päätökset Hartola lokakuu', ['30.10. Hartola–Sysmän ydintiimi, 2 päätöstä', '13.10. HYVÄ-työryhmä']],
  ['HYVÄ-ryhmän muistiot', ['3.11. HYVÄ-työryhmä, 2 päätöstä', '13.10. HYVÄ-työryhmä']],
  ['what did the core team decide about interpreters', ['30 Oct Hartola–Sysmä core team decided']],
])('%s', async (said, starts) => {
  const [found] = await jaana.say(said);
  expect(lines(found)).toHaveLength(starts.length);
  for (const [at, start] of starts.entries()) expect(found?.text).toContain(`${at + 1}\\. ${start}`);
});

test('what one may not see is not there, nor counted', async () => {
  const [nothing] = await jaana.say('mitä päätettiin familjecaféet');
  expect(nothing?.text).toContain('En löytänyt päätöksiä.');
  expect(nothing?.text).toContain('- sanat: familjecaféet');
  const victoria = await greeted('victoria.lindgren');
  const [found] = await victoria.say('vad beslöt nätverket om familjecaféet?');
  expect(lines(found)).toEqual([
    '1\\. 5.11 Barn- och familjenätverket i Hangö, beslut: **Familjecaféet** hålls på torsdagar.',
  ]);
  expect((await victoria.say('besluten i Hangö i november'))[0]?.text).toContain('från ett möte');
  const [others] = await victoria.say('mitä päätettiin perhekahvilasta');
  expect(others?.text).toContain('En löytänyt päätöksiä.');
  // Of no group, but at work in its area.
  const elisa = await greeted('elisa.koivula');
  expect(lines((await elisa.say('mitä päätettiin perhekahvilasta'))[0])).toHaveLength(2);
});

test('a correction takes the place of what it corrects', async () => {
  await publish('hyva-hartola', '2026-09-22', 'fi', { decisions: ['Nuorisotila suljetaan.'] });
  expect(lines((await jaana.say('mitä päätettiin nuorisotilasta'))[0])).toHaveLength(1);
  await publish(
    'hyva-hartola',
    '2026-09-22',
    'fi',
    { decisions: ['Kerhohuone remontoidaan.'] },
    bot.now() + 1,
  );
  const [gone] = await jaana.say('mitä päätettiin nuorisotilasta');
  expect(gone?.text).toContain('En löytänyt päätöksiä. Hain näin:\n- sanat: nuorisotilasta');
  expect(lines((await jaana.say('mitä päätettiin kerhohuoneesta'))[0])).toHaveLength(1);
});

test('when nothing was said to look for, nothing is said of how it was looked for', async () => {
  const [none] = await bot.person({ email: 'salla.hietamaki@example.org' }).say('kokousmuistiot');
  expect(none?.text).toMatch(/^En löytänyt päätöksiä\.\n\n/);
});

test('many lines are leafed through', async () => {
  for (let day = 10; day < 19; day += 1)
    await publish('hyva-hartola', `2025-03-${day}`, 'fi', { decisions: [`Retki ${day} tehdään bussilla.`] });
  const [first] = await jaana.say('mitä päätettiin retkistä');
  expect(lines(first)).toHaveLength(6);
  const [second] = await jaana.press(button(first, 'Näytä lisää'));
  expect(lines(second)).toHaveLength(3);
  expect(faultsOfCard(second?.card)).toEqual([]);
  expect(second?.text).toContain('9\\. 10.3.2025 HYVÄ-työryhmä päätti: **Retki** 10 tehdään bussilla.');
});

test('a channel hears what its own group decided, and nothing of others', async () => {
  const channel = bot.person({ email: 'jaana.heikura@example.org', where: 'channel' });
  const [refused] = await channel.say('mitä päätettiin perhekahvilasta');
  expect(refused?.text).toContain('omassa keskustelussasi');
  await takeChannel(channel);
  const [found] = await channel.say('mitä päätettiin perhekahvilasta');
  expect(lines(found)).toEqual(['1\\. 13.10. HYVÄ-työryhmä päätti: **Perhekahvila** aukeaa lokakuussa.']);
  const stranger = bot.person({
    email: 'victoria.lindgren@example.org',
    where: 'channel',
    conversation: 'channel-jaana.heikura@example.org',
  });
  expect((await stranger.say('mitä päätettiin perhekahvilasta'))[0]?.text).toContain('En löytänyt');
  const [shown] = await channel.press(button(found, '1. 13.10. HYVÄ-työryhmä'));
  expect(shown?.text).toContain('Muistio: HYVÄ-työryhmä 13.10.');
});

test('the own group is meant when only its kind is named', async () => {
  const [found] = await jaana.say('mitä työryhmä päätti kyselystä');
  expect(lines(found)).toEqual(['1\\. 3.11. HYVÄ-työryhmä päätti: **Kysely** tehdään keväällä.']);
});

test('what tells of a client is neither looked for nor repeated', async () => {
  const [nothing] = await jaana.say('mitä päätettiin asiakkaasta 131052-308T');
  expect(nothing?.text).not.toContain('131052');
});
