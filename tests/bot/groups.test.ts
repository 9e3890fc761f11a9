import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

async function said(person: TestPerson, text: string): Promise<Reply> {
  const [reply] = await person.say(text);
  if (!reply) throw new Error('no reply');
  if (reply.card) expect(faultsOfCard(reply.card)).toEqual([]);
  return reply;
}

async function press(person: TestPerson, on: Reply, title: string, inputs = {}): Promise<Reply> {
  const button = on.buttons.find((each) => each.title === title);
  if (!button) throw new Error(`no button ${title} among ${on.buttons.map((each) => each.title).join(', ')}`);
  const replies = await person.press(button, inputs);
  // What opens something new beside the card answers with a message of its own.
  const reply = replies.find(({ text }) => text !== '');
  if (!reply) throw new Error('no reply');
  if (reply.card) expect(faultsOfCard(reply.card)).toEqual([]);
  return reply;
}

test('a group is added, gets its people and days, is asked about, and a change is taken back', async () => {
  const ismo = bot.person({ email: 'ismo.poyhonen@example.org' });
  const asker = bot.person({ id: 'asker-fi' });

  const preview = await said(ismo, 'lisää ryhmä Liikkuva perhe -tiimi Hartolaan');
  expect(preview.text).toContain('Uusi: Liikkuva perhe -tiimi');
  expect((await said(asker, 'ryhmät Hartola')).text).not.toContain('Liikkuva perhe');
  await press(ismo, preview, 'Vahvista');

  const chair = await said(ismo, 'liikkuva perhe -tiimin puheenjohtaja on Samuli Kantola');
  expect(chair.text).toContain('- Samuli Kantola: puheenjohtaja');
  await press(ismo, chair, 'Vahvista');
  await press(ismo, await said(ismo, 'lisää Nina Heiskari liikkuva perhe -tiimiin sihteeriksi'), 'Vahvista');
  const when = await said(ismo, 'Liikkuva perhe -tiimi kokoontuu joka toinen tiistai klo 9-11');
  await press(ismo, when, 'Vahvista');

  const answer = await said(asker, 'kuka vetää liikkuva perhe -tiimiä?');
  expect(answer.text).toContain('Puheenjohtaja: **Samuli Kantola**, nuorisotyöntekijä');
  expect(answer.text).toContain('Sihteeri: **Nina Heiskari**');
  expect(answer.text).toContain('Kokoontuu joka toinen tiistai klo 9–11, 17.11.2026 alkaen');
  expect(answer.text).toContain(
    'Seuraavat kerrat: ti 17.11. klo 9–11, ti 1.12. klo 9–11, ti 15.12. klo 9–11',
  );
  expect(answer.buttons.map(({ title }) => title)).not.toContain('Muuta jäseniä');

  const off = await said(ismo, 'peru liikkuva perhe -tiimin kokous 17.11.');
  expect(off.text).toContain('Ei kokoonnuta: 17.11.');
  await press(ismo, off, 'Vahvista');
  expect((await said(asker, 'milloin liikkuva perhe -tiimi kokoontuu')).text).toContain(
    'Seuraavat kerrat: ti 1.12. klo 9–11, ti 15.12. klo 9–11',
  );

  expect((await said(ismo, 'historia liikkuva perhe -tiimi')).text).toContain(
    'Liikkuva perhe -tiimi: Nina Heiskari: ei mitään → sihteeri',
  );
  await press(ismo, await said(ismo, 'peru'), 'Vahvista');
  expect((await said(asker, 'ryhmät Hartola')).text).toContain(
    '**Liikkuva perhe -tiimi**\ntyöryhmä · Hartola · puheenjohtaja Samuli Kantola · seuraavan kerran ti 17.11. klo 9–11',
  );

  const moves = await said(ismo, 'liikkuva perhe -tiimin kokous 1.12. siirtyy 3.12. klo 10');
  expect(moves.text).toContain('Siirretty: 1.12. → to 3.12. klo 10–12');
  await press(ismo, moves, 'Vahvista');
  expect((await said(asker, 'milloin liikkuva perhe -tiimi kokoontuu')).text).toContain(
    'Seuraavat kerrat: ti 17.11. klo 9–11, to 3.12. klo 10–12, ti 15.12. klo 9–11',
  );
  const series = await said(ismo, 'liikkuva perhe -tiimin kokous on joka kuun toinen keskiviikko klo 14-16');
  expect(series.text).toContain('→ **kuukauden toinen keskiviikko klo 14–16**');
  const noEnd = await said(ismo, 'liikkuva perhe -tiimin kokous on joka kuun toinen keskiviikko klo 14');
  expect(noEnd.text).toContain('Kirjoita myös, mistä mihin kellonaikaan');
});

test('the chair keeps the members and times of the group in Swedish, the areas are the coordinators’', async () => {
  const saila = bot.person({ email: 'saila.hokkanen@example.org', locale: 'sv-FI' });

  const preview = await said(saila, 'lägg till Nina Heiskari i elevvårdsgruppen som sekreterare');
  expect(preview.text).toContain('- Nina Heiskari: sekreterare');
  expect(preview.text).toContain('- Laura Hintikka: sekreterare → **medlem**');
  await press(saila, preview, 'Bekräfta');

  const shown = await said(saila, 'elevvårdsgruppen');
  expect(shown.text).toContain('Sekreterare: **Nina Heiskari**');
  const form = await press(saila, shown, 'Ändra mötestider');
  const moved = await press(saila, form, 'Fortsätt', { when: '', move: '25.11 -> 26.11 kl. 9-10' });
  expect(moved.text).toContain('Flyttat: 25.11 → tors 26.11 kl. 9–10');
  await press(saila, moved, 'Bekräfta');
  expect((await said(saila, 'när träffas elevvårdsgruppen nästa gång?')).text).toContain(
    'Kommande gånger: tors 26.11 kl. 9–10, ons 9.12 kl. 13–14.30',
  );
  expect(shown.buttons.map(({ title }) => title)).not.toContain('Ändra uppgifter');
  expect((await said(saila, 'ta bort gruppen elevvårdsgruppen')).text).toContain('Ismo Pöyhönen');
});

test('members in English, by form and words, and who is not known is told', async () => {
  const ismo = bot.person({ email: 'ismo.poyhonen@example.org', locale: 'en-GB' });

  const shown = await press(ismo, await said(ismo, 'groups Hartola'), 'HYVÄ working group');
  expect(shown.text).toContain('Other members (5): Samuli Kantola, Nina Heiskari');
  const form = await press(ismo, shown, 'Change members');
  const again = await press(ismo, form, 'Continue', { who: 'Maija Malli', role: 'member' });
  expect(again.text).toContain('Maija Malli');
  const preview = await press(ismo, again, 'Continue', { who: 'Nina Heiskari', role: 'none' });
  expect(preview.text).toContain('- Nina Heiskari: member → **leaves the group**');
  await press(ismo, preview, 'Confirm');
  expect((await said(ismo, 'who belongs to the HYVÄ group?')).text).not.toContain('Nina Heiskari');

  const details = await press(ismo, shown, 'Change details');
  const changed = await press(ismo, details, 'Continue', {
    name: 'HYVÄ-työryhmä',
    aliases: 'hyvis, HYVÄ-ryhmä, wellbeing crew',
    kind: 'working_group',
    areas: 'Hartola, Sysmä',
    services: 'Speech therapy for children',
  });
  // Sysmä is not his to speak for.
  expect(changed.text).toContain('Ilona Hämeenniemi');
});

test('a large group shows eight members, and the rest on a tap', async () => {
  const asker = bot.person({ id: 'asker-members' });
  const answer = await said(asker, 'kuka on Hartola-Sysmän ydintiimin puheenjohtaja?');
  expect(answer.text).toContain('Muut jäsenet (9): Riikka Tolvanen');
  expect(answer.text).toContain('Saila Hokkanen ja yksi muu');
  expect((await press(asker, answer, 'Näytä kaikki jäsenet')).text).toContain('Henri Saarikoski');
  expect((await said(asker, 'ketkä kuuluvat ydintiimiin?')).text).toContain('Henri Saarikoski');
});

test('when the chair is away, the secretary comes first', async () => {
  const ilona = bot.person({ email: 'ilona.hameenniemi@example.org' });
  await press(ilona, await said(ilona, 'olen poissa 12.-20.11.'), 'Vahvista');
  const { text } = await said(bot.person({ id: 'asker-away' }), 'kuka vetää ydintiimiä?');
  expect(text.indexOf('Tommi Keränen')).toBeLessThan(text.indexOf('Ilona Hämeenniemi'));
  expect(text).toContain('poissa 20.11. asti');
});

test('who leaves and leads a group is named in the preview', async () => {
  const marketta = bot.person({ email: 'marketta.virolainen@example.org' });
  const preview = await said(marketta, 'Saila Hokkanen lopettaa 31.12.');
  expect(preview.text).toContain(
    'Saila Hokkanen on edelleen näiden ryhmien puheenjohtaja tai sihteeri: Hartolan opiskeluhuoltoryhmä. Valitse uusi.',
  );
});

test('a group of one name in two areas is asked for, and a client is no name of a group', async () => {
  const marketta = bot.person({ email: 'marketta.virolainen@example.org' });
  await press(marketta, await said(marketta, 'lisää ydintiimi Heinolan ydintiimi'), 'Vahvista');
  const which = await said(bot.person({ id: 'asker-which' }), 'kuka vetää ydintiimiä?');
  expect(which.text).toContain('Mitä ryhmää tarkoitat?');
  expect(which.buttons.map(({ title }) => title)).toEqual(['Hartola–Sysmän ydintiimi', 'Heinolan ydintiimi']);
  expect((await said(bot.person({ id: 'asker-where' }), 'kuka vetää ydintiimiä Heinolassa?')).text).toContain(
    'Puheenjohtajaa ei ole merkitty.',
  );

  expect((await said(marketta, 'lisää Elisa Koivula ydintiimiin')).text).toContain(
    'Mitään ei vielä muutettu.',
  );
  const both = await said(marketta, 'lisää Elisa Koivula ja Nina Heiskari Heinolan ydintiimiin');
  expect(both.text).toContain('- Elisa Koivula: jäsen\n- Nina Heiskari: jäsen');

  // More than five are chosen from a list.
  const opened = await press(marketta, await said(marketta, 'ryhmät'), 'Avaa ryhmä', {
    group: 'hango-barn-och-familj',
  });
  expect(opened.text).toContain('Kokoontuu kerran lukukaudessa');

  const refused = await said(marketta, 'lisää ryhmä Perhe 131052-308T Hartolaan');
  expect(refused.text).toContain('Mitään ei tallennettu');
  expect(JSON.stringify(refused)).not.toContain('131052');
  const form = await press(marketta, opened, 'Muuta tietoja');
  const back = await press(marketta, form, 'Jatka', {
    name: 'Verkosto',
    aliases: '131052-308T',
    areas: 'Hanko',
  });
  expect(back.text).toContain('henkilötunnus');
  expect(JSON.stringify(back)).not.toContain('131052');
  expect(JSON.stringify(back.card)).toContain('"value":"Verkosto"');
});

test('days of a series are left out in the words that say when it is', async () => {
  const ismo = bot.person({ email: 'ismo.poyhonen@example.org' });
  const [week, two, english] = [
    await said(ismo, 'HYVÄ-ryhmä kokoontuu joka toinen tiistai klo 9-11, ei viikolla 51'),
    await said(ismo, 'HYVÄ-gruppen träffas varje tisdag kl 9-11 utom 22.12. och 29.12.'),
    await said(ismo, 'HYVÄ group meets every Tuesday 9-11 except 22 December'),
  ];
  expect(week.text).toContain('- Ei kokoonnuta: 15.12.');
  expect(two.text).toContain('22.12, 29.12');
  expect(english.text).toContain('22 Dec');
  // A group that does not meet then anyway has a slip in its days.
  const slip = await said(ismo, 'HYVÄ-ryhmä kokoontuu joka tiistai klo 9-11 paitsi 23.12.');
  expect(slip.text).toContain('ei kokoonnu 23.12. muutenkaan');
  await press(ismo, week, 'Vahvista');
  const asked = await said(ismo, 'milloin HYVÄ-ryhmä kokoontuu');
  expect(asked.text).toContain('ti 1.12.');
  expect(asked.text).not.toContain('15.12.');
});
