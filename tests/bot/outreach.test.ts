import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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
  return reply;
}

async function press(person: TestPerson, on: Reply, title: string, inputs = {}): Promise<Reply> {
  const button = on.buttons.find((each) => each.title === title);
  if (!button) throw new Error(`no button ${title} among ${on.buttons.map((each) => each.title).join(', ')}`);
  const [reply] = await person.press(button, inputs);
  if (!reply) throw new Error('no reply');
  return reply;
}

describe('a place and time is added, seen, asked about, called off for a day and listed', () => {
  test('in Finnish, by the coordinator', async () => {
    const kaija = bot.person({ email: 'kaija.vesterlund@example.org' });
    const asker = bot.person({ id: 'asker-fi' });

    const preview = await said(
      kaija,
      'lisää jalkautuminen perheohjaus Kalkkinen: Kalkkisten koulu, kuukauden toinen tiistai klo 9-11',
    );
    expect(preview.text).toContain('Uusi: Kalkkisten koulu');
    expect(preview.text).toContain('Milloin: kuukauden toinen tiistai klo 9–11');
    expect(preview.text).toContain('Alue: Kalkkinen');
    expect((await said(asker, 'perheohjaus päiväkodilla Kalkkinen')).text).not.toContain('Kalkkisten koulu');
    expect((await press(kaija, preview, 'Vahvista')).text).toContain('Tallennettu');

    const answer = await said(asker, 'perheohjaus päiväkodilla Kalkkinen');
    expect(answer.text).toContain(
      'Tavattavissa: Kalkkisten koulu, kuukauden toinen tiistai klo 9–11 (seuraavan kerran ti 8.12. klo 9–11)',
    );
    expect(faultsOfCard(answer.card)).toEqual([]);
    expect((await said(asker, 'milloin perheohjaaja on Kalkkisten koululla?')).text).toContain(
      'Seuraavat kerrat: ti 8.12. klo 9–11, ti 12.1.2027 klo 9–11, ti 9.2.2027 klo 9–11',
    );

    const off = await said(kaija, 'peru jalkautuminen Kalkkisten koulu 8.12.');
    expect(off.text).toContain('Peruttu: 8.12.');
    await press(kaija, off, 'Vahvista');

    const after = await said(asker, 'milloin perheohjaaja on Kalkkisten koululla?');
    expect(after.text).toContain('Seuraavat kerrat: ti 12.1.2027 klo 9–11');
    expect(after.text).toContain('Peruttu: 8.12.');
    expect((await said(asker, 'mitä jalkautuvaa Kalkkisissa 7.-13.12.?')).text).toContain(
      '- **Peruttu:** ti 8.12. klo 9–11, Kalkkisten koulu, Perheohjaus päiväkodilla',
    );
    expect((await said(asker, 'jalkautumiset Kalkkinen')).text).toContain(
      '- **Kalkkisten koulu**, Perheohjaus päiväkodilla, kuukauden toinen tiistai klo 9–11 (seuraavan kerran ti 12.1.2027 klo 9–11)',
    );

    await press(kaija, await said(kaija, 'poista jalkautuminen Kalkkisten koulu'), 'Vahvista');
    expect((await said(asker, 'jalkautumiset Kalkkinen')).text).toContain(
      'Jalkautuvia palveluja ei ole merkitty.',
    );
  });

  test('in Swedish, by the worker for herself', async () => {
    const asa = bot.person({ email: 'asa.karlsson@example.org', locale: 'sv-FI' });
    const asker = bot.person({ id: 'asker-sv', locale: 'sv-FI' });

    const preview = await said(asa, 'lägg till uppsökande: Lappviks daghem, varje tis kl. 9-11');
    expect(preview.text).toContain('Åsa Karlsson');
    expect(preview.text).toContain('varje tisdag kl. 9–11');
    await press(asa, preview, 'Bekräfta');

    expect((await said(asker, 'när är Åsa Karlsson på Lappviks daghem?')).text).toContain(
      'Kommande gånger: tis 17.11 kl. 9–11',
    );
    await press(asa, await said(asa, 'ställ in uppsökande Lappviks daghem 17.11'), 'Bekräfta');
    expect((await said(asker, 'när är Åsa Karlsson på Lappviks daghem?')).text).toContain(
      'Kommande gånger: tis 24.11 kl. 9–11',
    );
    expect((await said(asker, 'vad ordnas uppsökande i Lappvik nästa vecka?')).text).toContain(
      '- **Inställt:** tis 17.11 kl. 9–11, Lappviks daghem',
    );
  });

  test('in English, with a time put off to a form', async () => {
    const ismo = bot.person({ email: 'ismo.poyhonen@example.org', locale: 'en-GB' });
    const asker = bot.person({ id: 'asker-en', locale: 'en-GB' });

    const form = await said(ismo, 'add outreach speech therapy Hartola: Hartola library, every Thursday');
    expect(form.text).toContain('from what time to what time');
    expect(JSON.stringify(form.card)).toContain('Hartola library, every Thursday');
    const preview = await press(ismo, form, 'Continue', {
      service: 'Speech therapy for children',
      area: 'Hartola',
      text: 'Hartola library, every Thursday 13-15',
    });
    expect(preview.text).toContain('every Thursday 13:00–15:00');
    await press(ismo, preview, 'Confirm');

    expect((await said(asker, 'when is the speech therapist at Hartola library?')).text).toContain(
      'Upcoming times: Thu 12 Nov, 13:00–15:00',
    );
    expect((await said(asker, 'what outreach is there in Hartola this week?')).text).toContain(
      '- Thu 12 Nov, 13:00–15:00, Hartola library, Speech therapy for children',
    );
    expect((await said(asker, 'speech therapy Hartola')).text).toContain(
      'Can be met at: Hartola library, every Thursday 13:00–15:00 (next Thu 12 Nov, 13:00–15:00)',
    );
  });
});

test('a place has neither an address nor anybody in it, and what is refused does not come back', async () => {
  const marketta = bot.person({ email: 'marketta.virolainen@example.org' });
  const form = await said(
    marketta,
    'lisää jalkautuminen perheohjaus Hartola: Mäntytie 5 A 3, joka ti klo 9-11',
  );
  expect(form.text).toContain('katuosoite');
  expect(JSON.stringify(form.card)).not.toContain('Mäntytie');
});

describe('what cannot be done is said, with what would be accepted', () => {
  test.each<readonly [written: string, reply: string]>([
    ['lisää jalkautuminen perheohjaus Hartola: Kirjasto, joka ti', 'mistä mihin kellonaikaan'],
    ['lisää jalkautuminen perheohjaus Hartola: Kirjasto, joka ti klo 11-9', 'loppuu ennen kuin alkaa'],
    ['lisää jalkautuminen perheohjaus Hartola: Kirjasto, 31.2. klo 9-11', 'Päivää 31.2. ei ole kalenterissa'],
    ['lisää jalkautuminen perheohjaus Hartola: Kirjasto, joskus', 'En ymmärtänyt, milloin'],
    ['lisää jalkautuminen perheohjaus Hartola: joka ti klo 9-11', 'Kirjoita myös paikka'],
    ['lisää jalkautuminen perheohjaus Hartola: Kirjasto, 1.6.2026 klo 9-11', 'ei ole yhtään tulevaa kertaa'],
    ['lisää jalkautuminen perheohjaus Hartola: 131052-308T luona, joka ti klo 9-11', 'henkilötunnus'],
    ['lisää jalkautuminen', 'Kirjoita paikka ja aika'],
    ['lisää jalkautuminen perheohjaus: Kirjasto, joka ti klo 9-11', 'Mistä alueesta on kyse?'],
  ])('%s', async (written, reply) => {
    const form = await said(bot.person({ email: 'marketta.virolainen@example.org' }), written);

    expect(form.text).toContain(reply);
    expect(form.buttons.map(({ title }) => title)).toContain('Jatka');
    expect(faultsOfCard(form.card)).toEqual([]);
  });

  test('a day on which it is not held cannot be called off', async () => {
    const ismo = bot.person({ email: 'ismo.poyhonen@example.org' });

    expect((await said(ismo, 'peru jalkautuminen Hartolan päiväkoti 17.11.')).text).toContain(
      'joten peruttavaa ei ole. Seuraavat kerrat: 18.11., 25.11., 2.12.',
    );
    expect((await said(ismo, 'peru jalkautuminen Hartolan sauna 17.11.')).text).toContain('ei löydy');
  });

  test('without a day, the coming ones are offered as buttons', async () => {
    const ismo = bot.person({ email: 'ismo.poyhonen@example.org' });
    const asked = await said(ismo, 'peru jalkautuminen Hartolan päiväkoti');

    expect(asked.text).toContain('Mikä kerta perutaan (Hartolan päiväkoti)?');
    expect((await press(ismo, asked, 'ke 25.11. klo 8.30–10.30')).text).toContain('Peruttu: 25.11.');
  });

  test('of several, the person chooses', async () => {
    const ismo = bot.person({ email: 'ismo.poyhonen@example.org' });
    const asked = await said(ismo, 'poista jalkautuminen Hartola');

    expect(asked.text).toContain('Mitä näistä tarkoitat?');
    expect(faultsOfCard(asked.card)).toEqual([]);
    const preview = await press(
      ismo,
      asked,
      'Hartolan perhekahvila, kuukauden ensimmäinen torstai klo 10–12',
    );
    expect(preview.text).toContain('Poistuu: Hartolan perhekahvila');
  });

  test('removing with a day asks whether one time or all is meant', async () => {
    const ismo = bot.person({ email: 'ismo.poyhonen@example.org' });

    expect((await said(ismo, 'poista jalkautuminen Hartolan päiväkoti 18.11.')).text).toContain(
      'peru jalkautuminen Hartolan päiväkoti 18.11.',
    );
  });

  test('who may not, hears who may', async () => {
    const samuli = bot.person({ email: 'samuli.kantola@example.org' });
    const denied = await said(samuli, 'poista jalkautuminen Hartolan päiväkoti');

    expect(denied.text).toContain('Sinulla ei ole oikeutta');
    expect(denied.text).toContain('Ismo Pöyhönen');
  });

  test('a place that has outreach already is pointed out', async () => {
    const kaija = bot.person({ email: 'kaija.vesterlund@example.org' });
    const preview = await said(
      kaija,
      'lisää jalkautuminen perheohjaus Vääksy: Vääksyn päiväkoti, kuukauden toinen tiistai klo 9-11',
    );

    expect(preview.text).toContain('Uusi: Vääksyn päiväkoti');
    expect(preview.text).toContain('Samassa paikassa on jo:');
  });
});

test('the clock change does not move the hours', async () => {
  const person = bot.person({ id: 'spring' });
  await bot.goTo(Date.parse('2027-03-22T07:00:00Z'));

  expect((await said(person, 'milloin perheohjaaja on Hangon päiväkodilla?')).text).toContain(
    'Seuraavat kerrat: ti 23.3. klo 9–11, ti 30.3. klo 9–11, ti 6.4. klo 9–11',
  );
});
