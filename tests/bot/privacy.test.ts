import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import exceljs from 'exceljs';
import Database from 'libsql';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../support/bot.ts';
import { buildProgram } from '../support/build-program.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { startConnector } from '../support/connector.ts';
import { ask, button, doing, filled, greeted, idIn } from '../support/consultation-taps.ts';
import { newsOf } from '../support/news.ts';

/** A word that stands in each planted text and nowhere else. */
const secret = 'Salaisuuslampi';
/** What tells who a client is, in questions that are answered all the same. */
const planted = [
  'oppilas 131052-308T',
  'äidin numero on 040 765 4321',
  'hänet tavoittaa osoitteesta salaisuuslampi.pekka@example.com',
  'perhe asuu Salaisuuslammenkuja 12 A 4',
  `asiakas Pekka ${secret}`,
];
let program: string;
beforeAll(async () => {
  program = await buildProgram('bot/program.ts', 'program');
});

test('what people write is neither stored nor logged, whatever becomes of it', async () => {
  const connector = await startConnector();
  const folder = mkdtempSync(join(tmpdir(), 'koppi-privacy-'));
  const child = spawn(process.execPath, [program, 'local'], {
    env: { ...process.env, PORT: '0', KOPPI_DATA: folder, LOG_LEVEL: 'trace' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  }
  while (!/Koppi: http/.test(said)) await once(child.stdout, 'data');
  const address = /Koppi: (\S+)/.exec(said)?.[1];

  const activity = (extra: object) => ({
    type: 'message',
    id: `planted-${Math.random()}`,
    serviceUrl: connector.serviceUrl,
    from: { id: '29:anna', aadObjectId: 'anna' },
    recipient: { id: '28:koppi', name: 'Koppi' },
    conversation: { id: 'c', conversationType: 'personal', tenantId: 't' },
    text: `kuka on kuraattori Hollolassa, asiakas ${secret} 131052-308T`,
    ...extra,
  });
  const post = (body: unknown, type = 'application/json') =>
    fetch(`${address}api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  for (const about of planted) {
    const before = connector.sent.length;
    const { status } = await post(activity({ text: `kuka on kuraattori Hollolassa, ${about}` }));
    expect(status).toBe(200);
    const said = JSON.stringify(connector.sent.slice(before).map((sent) => sent.activity));
    expect(said).toContain('Sonja Paananen');
    expect(said).toContain('asiakkaan tietoja');
  }
  const statuses = [
    (await post(activity({}))).status,
    (await post(activity({ text: secret }))).status,
    (await post(activity({ from: undefined }))).status,
    (await post(activity({ serviceUrl: 'https://example.org' }))).status,
    (await post(activity({ type: 'invoke', name: 'adaptiveCard/action', value: { secret } }))).status,
    (await post(activity({ type: 'invoke', name: secret }))).status,
    (await post(`{"text":"${secret}`)).status,
    (await post(`${secret} `.repeat(30_000))).status,
    (await post(secret, 'text/plain')).status,
  ];
  connector.failNext(403);
  statuses.push((await post(activity({}))).status);
  const metrics = await (await fetch(`${address}metrics`)).text();
  child.kill('SIGTERM');
  await once(child, 'close');
  await connector.close();

  expect(statuses.slice(0, 8)).toEqual([200, 200, 400, 403, 200, 400, 400, 413]);
  expect(statuses.every((status) => status < 500)).toBe(true);
  expect(connector.sent.length).toBeGreaterThanOrEqual(2);
  const stored = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  expect(stored.join('').length).toBeGreaterThan(100_000);
  for (const text of [said, metrics, ...stored]) {
    expect(text).not.toContain(secret);
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
    for (const part of ['131052', '7654321', '765 4321', 'salaisuuslam'])
      expect(text.toLowerCase()).not.toContain(part);
  }
});

describe('what is kept of oneself', () => {
  const about = { service: 'perheneuvola', area: 'hartola' };
  let folder: string;
  let bot: TestBot;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koppi-own-data-'));
    bot = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
  });
  afterEach(() => bot.stop());

  /** Kinds of the documents in the store that hold these words, each as often as there are. */
  const kindsWith = (...words: readonly string[]): readonly string[] => {
    const database = new Database(join(folder, 'koppi.db'), { readonly: true });
    const rows = database.prepare('SELECT kind, id, body FROM document ORDER BY kind').all();
    database.close();
    return (rows as { kind: string; id: string; body: string }[])
      .filter(({ id, body }) => words.some((word) => `${id} ${body}`.includes(word)))
      .map(({ kind }) => kind);
  };
  const last = (replies: readonly Reply[]): Reply => {
    const reply = replies.at(-1);
    if (!reply) throw new Error('nothing was said');
    if (reply.activity.attachments?.[0]?.contentType === 'application/vnd.microsoft.card.adaptive')
      expect(faultsOfCard(reply.card)).toEqual([]);
    return reply;
  };
  const cellsOf = async (person: TestPerson, shown: Reply, title: string): Promise<string> => {
    const offer = last(await person.press(button(shown, title)));
    const { bytes } = await person.answerOffer(offer, 'accept');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes ?? []).buffer);
    const rows: string[] = [];
    workbook.worksheets[0]?.eachRow((row) => void rows.push(JSON.stringify(row.values)));
    return rows.join('\n');
  };
  /** A question that got its answer in writing, and has been closed. */
  const advised = async (asker: TestPerson, question: string, answer: string): Promise<string> => {
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    await ask(asker, about, { question, way: 'writing', times: '' });
    await bot.runDue();
    const id = idIn(newsOf(jarkko));
    await jarkko.press(doing({ do: 'consult_send', form: 'answer', id }), { text: answer });
    await bot.runDue();
    await asker.press(doing({ do: 'consult_thank', id }));
    await bot.runDue();
    newsOf(jarkko);
    return id;
  };

  test('somebody outside the directory sees it, has it deleted, and nothing of it is left in the store', async () => {
    const anna = bot.person({ email: 'anna.vieras@example.net', id: 'vieras' });
    await anna.say('kotialue Hartola');
    await anna.say('kieli suomi');
    await anna.say('kuka on kuraattori?');
    await anna.say('seuraa perheneuvola Hartola');
    await advised(anna, 'Mitä kokeilisin Salaisuuslammella?', 'Kokeile Vastauslampea.');
    const group = bot.person({ email: 'anna.vieras@example.net', id: 'vieras', where: 'groupChat' });
    await group.say('kuka on kuraattori?');

    const shown = last(await anna.say('Mitä tiedät minusta?'));
    for (const line of [
      'Kieli:** suomi',
      'Kotialue:** Hartola',
      'Seuraat:** 1 palvelu tai alue',
      'sinua ei ole hakemistossa',
      'olet kysynyt 1, neuvonut 0',
      '1 päättynyt: viimeiset tekstit poistuvat 10.2.2027',
    ])
      expect(shown.text).toContain(line);
    const file = await cellsOf(anna, shown, 'Kaikki tiedostona');
    for (const text of [
      'anna.vieras@example.net',
      'tenant-1:aad-vieras',
      'Mitä kokeilisin Salaisuuslammella?',
      'Jarkko Nurmela: Kokeile Vastauslampea.',
      '10.2.2027 asti',
    ])
      expect(file).toContain(text);

    const before = kindsWith('anna.vieras', 'aad-vieras');
    expect(new Set(before)).toEqual(new Set(['account', 'consultation', 'conversation', 'follow', 'person']));
    const asked = last(await anna.press(button(shown, 'Poista tietoni')));
    expect(asked.text).toContain('Poistetaanko tietosi?');
    expect(asked.text).toContain('päättyneiden kysymystesi tekstit, myös saamasi vastaukset (1)');
    expect(asked.text).toContain('tieto siitä, keneltä kysyit ja milloin (1)');
    expect(asked.text).toContain('tietosuojavastaavalta');
    expect(kindsWith('anna.vieras', 'aad-vieras')).toEqual(before);
    const left = last(await anna.press(button(asked, 'Älä poista')));
    expect(left.text).toContain('En poistanut mitään');
    expect(new Set(kindsWith('anna.vieras', 'aad-vieras'))).toEqual(new Set(before));

    const again = last(await anna.say('poista tietoni'));
    const done = (await anna.press(button(again, 'Poista')))[0];
    expect(done?.text).toContain('Tietosi on poistettu');
    expect(done?.text).toContain('Jos kirjoitat minulle uudelleen');
    expect(done?.buttons).toEqual([]);
    // Who asked whom and when is counted, without the words.
    expect(kindsWith('anna.vieras', 'aad-vieras')).toEqual(['consultation']);
    expect(kindsWith('Salaisuusl', 'Vastausl')).toEqual([]);
    await bot.runDue();
    await bot.stop();
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(bytes.join('')).not.toMatch(/Salaisuuslam|Vastauslam|follow\W+anna\.vieras/);
    bot = await startTestBot({ KOPPI_STORE: 'sqlite', KOPPI_DATA: folder });
  });

  test('of a worker the directory and what is open with others stay, and it is said whom to ask', async () => {
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const jaana = await greeted(bot, 'jaana.heikura');
    await jaana.say('seuraa HYVÄ-ryhmää');
    await jaana.say('lisää HYVÄ-ryhmän asialistalle: kuraattorin ajat');
    await jaana.say('numeroni on 040 123 4567');
    await ask(jaana, about);
    await bot.runDue();
    const shown = last(await jaana.say('what do you know about me?'));
    expect(shown.text).toContain('The directory is kept by:**');
    expect(shown.text).toMatch(/asked 1, advised 0 · 1 open: the texts are deleted 90 days after/);
    expect(shown.text).toMatch(/Groups:\*\* .*HYVÄ/);
    expect(shown.text).toMatch(/1 draft · .*1 item on an agenda/);

    const asked = last(await jaana.say('delete my data'));
    expect(asked.text).toContain('your information in the directory, because the coordinator keeps it');
    expect(asked.text).toContain('open consultations and places on waiting lists (1)');
    expect(asked.text).toContain('trials you are marked as interested in (1)');
    expect(asked.text).toContain('your Teams account and e-mail address, because others need to reach you');
    expect(asked.text).toMatch(/To have the information in the directory deleted, ask: \p{L}+ \p{L}+/u);
    await jaana.press(button(asked, 'Delete'));
    const kinds = new Set(kindsWith('jaana.heikura'));
    for (const kind of ['worker', 'account', 'consultation', 'group', 'round']) expect(kinds).toContain(kind);
    for (const kind of ['follow', 'meeting_follow', 'draft', 'conversation', 'person', 'consultation_digest'])
      expect(kinds).not.toContain(kind);
    expect(kindsWith(filled.question)).toEqual(['consultation']);
    expect(last(await jaana.say('delete my data')).text).not.toContain('interested in');

    // The specialist answers all the same, and the asker hears it.
    const open = last(await jarkko.say('avoimet'));
    await jarkko.press(doing({ do: 'consult_send', form: 'answer', id: idIn([open]) }), {
      text: 'Kokeile iltarutiinia.',
    });
    await bot.runDue();
    expect(
      newsOf(jaana)
        .map(({ text }) => text)
        .join(),
    ).toContain('Kokeile iltarutiinia.');
    await jaana.say('hei');
    expect(kindsWith('jaana.heikura')).toContain('consultation_digest');
  });

  test('who gave advice does not delete the words that are also the asker’s', async () => {
    const elisa = await greeted(bot, 'elisa.koivula');
    await advised(elisa, 'Mitä kokeilisin Salaisuuslammella?', 'Kokeile Vastauslampea.');
    const jarkko = await greeted(bot, 'jarkko.nurmela');
    const asked = last(await jarkko.say('poista tietoni'));
    expect(asked.text).toContain('konsultaatiot, joissa sinulta kysyttiin (1)');
    await jarkko.press(button(asked, 'Poista'));
    expect(kindsWith('Salaisuuslammella', 'Vastauslampea')).toEqual(['consultation']);
    const file = await cellsOf(jarkko, last(await jarkko.say('mitä tiedät minusta')), 'Kaikki tiedostona');
    expect(file).toContain('Jarkko Nurmela: Kokeile Vastauslampea.');
    expect(file).toContain('Elisa Koivula: Mitä kokeilisin Salaisuuslammella?');
  });

  test.each([
    ['vad vet du om mig', 'Det här vet jag om dig'],
    ['radera mina uppgifter', 'Ska dina uppgifter raderas?'],
    ['Mitä tietoja sinulla on minusta?', 'Tämän tiedän sinusta'],
    ['Poista kaikki tietoni!', 'Poistetaanko tietosi?'],
    ['forget me', 'Delete your data?'],
    ['ohje tietosuoja', 'mitä tiedät minusta'],
    ['hjälp med dataskydd', 'radera mina uppgifter'],
  ])('%s', async (words, answer) => {
    expect(last(await bot.person().say(words)).text).toContain(answer);
  });

  test('where others read along it is told in the personal chat alone', async () => {
    const elisa = bot.person({ email: 'elisa.koivula@example.org', where: 'channel' });
    const [told] = await elisa.say('mitä tiedät minusta');
    expect(told?.text).toContain('vain kahdenkeskisessä keskustelussa');
    expect(told?.buttons).toEqual([]);
    const [refused] = await elisa.press(doing({ do: 'privacy_delete' }));
    expect(refused?.text).toContain('vain kahdenkeskisessä keskustelussa');
    expect(kindsWith('elisa.koivula')).toContain('conversation');
  });
});
