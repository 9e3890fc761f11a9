import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import exceljs, { type Worksheet } from 'exceljs';
import { type Button, type Reply, startTestBot, type TestBot, type TestPerson } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';

let bot: TestBot;
/** Keeps Hartola. */
let ismo: TestPerson;
beforeEach(async () => {
  bot = await startTestBot();
  ismo = bot.person({ email: 'ismo.poyhonen@example.org' });
});
afterEach(() => bot.stop());

const columns = [
  'service_id',
  'service_fi',
  'organization',
  'sector',
  'level',
  'mode',
  'areas',
  'worker',
  'email',
  'role',
  'valid_from',
];
const maija: Readonly<Record<string, string>> = {
  service_id: 'perhekerho-hartola',
  service_fi: 'Hartolan perhekerho',
  organization: 'Hartolan kunta',
  sector: 'municipality',
  level: 'basic',
  mode: 'fixed',
  areas: 'Hartola',
  worker: 'Maija Malli',
  email: 'maija.malli@example.org',
  role: 'primary',
  valid_from: '',
};
const csv = (...rows: readonly Readonly<Record<string, string>>[]): Uint8Array =>
  new TextEncoder().encode(
    [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
      .map((cells) => cells.join(';'))
      .join('\n'),
  );

const buttonOf = (replies: readonly Reply[], title: RegExp): Button => {
  const button = replies.flatMap(({ buttons }) => buttons).find((each) => title.test(each.title));
  if (!button) throw new Error(`no button ${title} in ${replies.map(({ text }) => text).join('\n')}`);
  return button;
};

const only = (replies: readonly Reply[]): Reply => {
  const [reply, ...more] = replies;
  if (!reply || more.length > 0) throw new Error(`${replies.length} replies instead of one`);
  if (reply.activity.attachments?.[0]?.contentType === 'application/vnd.microsoft.card.adaptive')
    expect(faultsOfCard(reply.card)).toEqual([]);
  return reply;
};

/** Asks for a file and accepts it. */
const exported = async (person: TestPerson, command: string) => {
  const offer = only(await person.say(command));
  const { bytes, replies } = await person.answerOffer(offer, 'accept');
  if (!bytes) throw new Error(`no file: ${offer.text}`);
  return { name: offer.activity.attachments?.[0]?.name, bytes, replies };
};

const opened = async (bytes: Uint8Array) => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
};

const sheetOf = (workbook: exceljs.Workbook, name: string): Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const cellIn = (sheet: Worksheet, column: string, isRow: (texts: readonly string[]) => boolean) => {
  const texts = (line: number) => {
    const { values } = sheet.getRow(line);
    return Array.isArray(values) ? values.map(String) : [];
  };
  const at = texts(1).indexOf(column);
  for (let line = 2; line <= sheet.rowCount; line += 1) {
    if (isRow(texts(line))) return { cell: sheet.getRow(line).getCell(at), line };
  }
  throw new Error('no such row');
};

const sheetBytes = async (workbook: exceljs.Workbook) => new Uint8Array(await workbook.xlsx.writeBuffer());

describe('a contact list that a coordinator sends', () => {
  test('is shown with its counts and first changes, imported when confirmed, and undone like any change', async () => {
    const preview = only(await ismo.sendFile('kerho.csv', csv(maija)));
    expect(preview.text).toContain('kerho.csv');
    expect(preview.text).toContain('Palvelut: uusia 1, muuttuvia 0, ennallaan 0');
    expect(preview.text).toContain('Työntekijät: uusia 1');
    expect(preview.text).toContain('Nimeämiset: uusia 1');
    expect(preview.text).toContain('Uusi: Hartolan perhekerho');
    expect(only(await ismo.say('kuka vastaa palvelusta Hartolan perhekerho?')).text).not.toContain(
      'Maija Malli',
    );

    const done = only(await ismo.press(buttonOf([preview], /Vahvista/)));
    expect(done.text).toContain('Tallennettu');
    const choices = only(await ismo.say('kuka vastaa perhekerhosta Hartolassa?'));
    const answer = only(await ismo.press(buttonOf([choices], /Hartolan perhekerho/)));
    expect(answer.text).toContain('Maija Malli');
    expect(only(await ismo.say('muutokset palvelu Hartolan perhekerho')).text).toContain('taulukosta');

    const undo = only(await ismo.say('peru'));
    await ismo.press(buttonOf([undo], /Vahvista/));
    expect(only(await ismo.say('kuka vastaa palvelusta Hartolan perhekerho?')).text).not.toContain(
      'Maija Malli',
    );
  });

  test('that was exported can be edited and sent back', async () => {
    const { name, bytes } = await exported(ismo, 'vie yhteystiedot Hartola');
    expect(name).toBe('yhteystiedot-hartola-2026-11-12.xlsx');
    const workbook = await opened(bytes);
    expect(workbook.worksheets[0]?.getCell('A1').value).toBe('Yhteystiedot: Hartola');
    const { cell } = cellIn(sheetOf(workbook, 'tuonti'), 'phone', (texts) =>
      texts.includes('marja.kupiainen@example.org'),
    );
    cell.value = '040 765 4321';

    const preview = only(await ismo.sendFile('takaisin.xlsx', await sheetBytes(workbook)));
    expect(preview.text).toMatch(/Työntekijät: uusia 0, muuttuvia 1, ennallaan \d+/);
    expect(preview.text).toContain('Nimeämiset: uusia 0, muuttuvia 0');
    expect(preview.text).toContain('**040 765 4321**');
    await ismo.press(buttonOf([preview], /Vahvista/));
    expect(only(await ismo.say('kuka vastaa perhekahvilasta Hartolassa?')).text).toContain('040 765 4321');
    expect(only(await ismo.sendFile('takaisin.xlsx', await sheetBytes(workbook))).text).toMatch(
      /jo hakemistossa/,
    );
  });

  test('whose rows name two phones for one person is refused with both lines', async () => {
    const { bytes } = await exported(ismo, 'vie yhteystiedot Hartola');
    const workbook = await opened(bytes);
    const isRiikka = (texts: readonly string[]) => texts.includes('riikka.tolvanen@example.org');
    cellIn(sheetOf(workbook, 'tuonti'), 'phone', isRiikka).cell.value = '040 765 4321';
    expect(only(await ismo.sendFile('lista.xlsx', await sheetBytes(workbook))).text).toMatch(
      /Rivi \d+: Työntekijä "riikka.tolvanen@example.org": phone on tässä .*, mutta rivillä 2 "040 765 4321"/,
    );
  });

  test('without some of its rows offers to remove them, and removes nothing by itself', async () => {
    const { bytes } = await exported(ismo, 'vie yhteystiedot Hartola');
    const workbook = await opened(bytes);
    const sheet = sheetOf(workbook, 'tuonti');
    const { line } = cellIn(sheet, 'phone', (texts) => texts.includes('katja.immonen@example.org'));
    sheet.spliceRows(line, 1);
    cellIn(sheet, 'phone', (texts) => texts.includes('marja.kupiainen@example.org')).cell.value = '040 1';
    const edited = await sheetBytes(workbook);

    const first = only(await ismo.sendFile('lista.xlsx', edited));
    expect(first.text).toContain('Poistettavissa 1 rivi');
    expect(first.text).toContain('Katja Immonen');
    expect(first.text).toContain('Varahenkilöä ei jää: Äitiysneuvola, Hartola');
    expect(first.buttons.map(({ title }) => title)).toEqual([
      'Tuo, älä poista',
      'Tuo ja poista 1 rivi',
      'Älä muuta',
    ]);
    await ismo.press(buttonOf([first], /Tuo, älä poista/));
    expect(only(await ismo.say('äitiysneuvola Hartola')).text).toContain('Katja Immonen');

    const second = only(await ismo.sendFile('lista.xlsx', edited));
    expect(second.buttons.map(({ title }) => title)).toEqual(['Poista 1 rivi', 'Älä muuta']);
    expect(only(await ismo.press(buttonOf([second], /Poista 1 rivi/))).text).toContain(
      'Poistuu: Katja Immonen',
    );
    expect(only(await ismo.say('äitiysneuvola Hartola')).text).not.toContain('Katja Immonen');

    const replayed = only(await ismo.press(buttonOf([first], /Tuo ja poista/)));
    expect(replayed.text).toContain('Tallennettu');
    expect(replayed.text).not.toContain('Poistuu');
  });

  test('with both done at once', async () => {
    const { bytes } = await exported(ismo, 'vie yhteystiedot Hartola');
    const workbook = await opened(bytes);
    const sheet = sheetOf(workbook, 'tuonti');
    const { line } = cellIn(sheet, 'phone', (texts) => texts.includes('katja.immonen@example.org'));
    sheet.spliceRows(line, 1);
    cellIn(sheet, 'phone', (texts) => texts.includes('marja.kupiainen@example.org')).cell.value = '040 1';

    const preview = only(await ismo.sendFile('lista.xlsx', await sheetBytes(workbook)));
    const done = only(await ismo.press(buttonOf([preview], /Tuo ja poista/)));
    expect(done.text).toContain('Poistuu: Katja Immonen');
    expect(only(await ismo.say('kuka vastaa perhekahvilasta Hartolassa?')).text).toContain('040 1');
    expect(only(await ismo.say('äitiysneuvola Hartola')).text).not.toContain('Katja Immonen');
  });

  test('outside the own area is refused, with those who may, and nothing of it is imported', async () => {
    const elsewhere = { ...maija, areas: 'Sysmä', email: 'sirpa.sysma@example.org', worker: 'Sirpa Sysmä' };
    const refused = only(await ismo.sendFile('kaksi.csv', csv(maija, elsewhere)));
    expect(refused.text).toContain('Mitään ei tuotu');
    expect(refused.text).toMatch(/Rivi 3: Sirpa Sysmä.*Muutoksen voi tehdä .*Ilona Hämeenniemi/);
    expect(refused.buttons).toEqual([]);
    expect(only(await ismo.say('kuka vastaa palvelusta Hartolan perhekerho?')).text).not.toContain(
      'Maija Malli',
    );
  });

  test('confirmed by nobody but the one who sent it', async () => {
    const preview = only(await ismo.sendFile('kerho.csv', csv(maija)));
    const other = bot.person({ email: 'ilona.hameenniemi@example.org' });
    await other.say('hei');
    expect(only(await other.press(buttonOf([preview], /Vahvista/))).text).toContain(
      'vain se, joka sitä pyysi',
    );
    await bot.goTo(bot.now() + 25 * 3_600_000);
    expect(only(await ismo.press(buttonOf([preview], /Vahvista/))).text).toContain('vanhentunut');
  });
});

describe('a file that cannot be imported', () => {
  const inLanguages = [
    [
      'fi',
      /Mitään ei tuotu/,
      /Rivi 2: areas: aluetta "Atlantis" ei ole/,
      /valid\\?_from: päivää "30.2.2026" ei ole/,
    ],
    [
      'sv',
      /Ingenting importerades/,
      /Rad 2: areas: det finns inget område "Atlantis"/,
      /valid\\?_from: dagen "30.2.2026" finns inte/,
    ],
    [
      'en',
      /Nothing was imported/,
      /Line 2: areas: no area has the id or name "Atlantis"/,
      /valid\\?_from "30.2.2026" is not a day that exists/,
    ],
  ] as const;
  test.each(inLanguages)('is refused with its lines in %s', async (locale, title, area, day) => {
    const person = bot.person({ email: 'ismo.poyhonen@example.org', locale });
    const bad = { ...maija, areas: 'Atlantis', valid_from: '30.2.2026' };
    const refused = only(await person.sendFile('lista.csv', csv(bad)));
    for (const part of [title, area, day]) expect(refused.text).toMatch(part);
    expect(refused.buttons).toEqual([]);
  });

  test('tells the first faults and how many there are', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => ({ ...maija, email: `m${n}@example.org`, role: 'x' }));
    const { text } = only(await ismo.sendFile('lista.csv', csv(...rows)));
    expect(text).toContain('300 korjattavaa kohtaa');
    expect(text).toContain('Ja 285 muuta.');
    expect(text.match(/^- Rivi/gm)).toHaveLength(15);
  });

  const spoiled: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, told: RegExp])[] = [
    [
      'a broken workbook',
      'a.xlsx',
      () => new TextEncoder().encode('PK no zip'),
      /ei ole luettava .xlsx-tiedosto/,
    ],
    ['a workbook with macros', 'a.xlsm', () => new Uint8Array([1]), /Makroja sisältävää työkirjaa ei lueta/],
    ['a picture', 'a.png', () => new Uint8Array([1]), /pääte on "\.png", ei voi tuoda/],
    ['an empty file', 'a.csv', () => new Uint8Array(), /Tiedosto on tyhjä/],
    [
      'a header without a column',
      'a.csv',
      () => new TextEncoder().encode('service_id;service_fi;worker\na;A;M'),
      /Otsikkoriviltä puuttuu organization, sector/,
    ],
    [
      'a cell of two megabytes',
      'a.csv',
      () => csv({ ...maija, service_fi: 'x'.repeat(2_000_000) }),
      /Rivi 2: service\\?_fi: solussa on 2000000 merkkiä/,
    ],
    ['more than ten megabytes', 'a.csv', () => new Uint8Array(10 * 1024 * 1024 + 1), /suurempi kuin 10 Mt/],
    [
      'areas, which are the administrators\u2019',
      'areas.json',
      () => new TextEncoder().encode('[]'),
      /JSON-tiedoston voi tuoda vain pääkäyttäjä/,
    ],
  ];
  test.each(spoiled)('%s', async (_what, name, bytes, told) => {
    const { text, buttons } = only(await ismo.sendFile(name, bytes()));
    expect(text).toMatch(told);
    expect(text.length).toBeLessThan(3000);
    expect(buttons).toEqual([]);
  });

  test('an identity code is told with its line, and not said again', async () => {
    const { text } = only(await ismo.sendFile('koodi.csv', csv(maija, { ...maija, email: '131052-308T' })));
    expect(text).toContain('Rivi 3: email: solussa on henkilötunnus. Poista se.');
    expect(text).not.toContain('131052');
  });

  test('what is wrong with the whole file is not said of its first line', async () => {
    const { text } = only(await ismo.sendFile('kuva.pdf', new TextEncoder().encode('%PDF')));
    expect(text).toContain('Lähetä yhteystietotaulukko');
    expect(text).not.toContain('Rivi');
  });

  test('a formula is read as the value that is seen, or refused when it has none', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('contacts');
    sheet.addRow(columns);
    sheet.addRow(columns.map((column) => maija[column] ?? ''));
    sheet.getCell('H2').value = { formula: 'A1&"x"', result: 'Maija Malli' };
    sheet.getCell('B2').value = { formula: '1/0', result: { error: '#DIV/0!' } };
    const refused = only(await ismo.sendFile('kaavat.xlsx', await sheetBytes(workbook)));
    expect(refused.text).toContain('Solussa B2 näkyy "#DIV/0!"');
    sheet.getCell('B2').value = 'Hartolan perhekerho';
    expect(only(await ismo.sendFile('kaavat.xlsx', await sheetBytes(workbook))).text).toContain(
      'Maija Malli',
    );
  });

  test('that is not there any more', async () => {
    expect(only(await ismo.sendFile('poissa.xlsx', undefined)).text).toContain('ei saatu luettua');
  });

  test('from somebody who keeps no area', async () => {
    const riikka = bot.person({ email: 'riikka.tolvanen@example.org' });
    const { text } = only(await riikka.sendFile('lista.csv', csv(maija)));
    expect(text).toContain('vain koordinaattori tai pääkäyttäjä');
    expect(text).toContain('Ismo Pöyhönen');
  });
});

test('an administrator may send areas', async () => {
  const admin = bot.person({ email: 'marketta.virolainen@example.org' });
  const areas = [{ id: 'uusikyla', kind: 'district', names: { fi: 'Uusikylä' }, parent: 'hartola' }];
  const preview = only(await admin.sendFile('areas.json', new TextEncoder().encode(JSON.stringify(areas))));
  expect(preview.text).toContain('Alueet: uusia 1');
  expect(only(await admin.press(buttonOf([preview], /Vahvista/))).text).toContain('Uusi: Uusikylä');
});

test('a list that changes hundreds of records is shown in part, on a card that Teams takes', async () => {
  const admin = bot.person({ email: 'marketta.virolainen@example.org' });
  const list = readFileSync('knowledge/demo/contacts.csv', 'utf8')
    .replaceAll(/[Oo]ta yhteyttä/g, 'Soita meille')
    .replaceAll('+358 40', '+358 50');
  const preview = only(await admin.sendFile('kaikki.csv', new TextEncoder().encode(list)));
  expect(preview.text).toMatch(/Työntekijät: uusia 0, muuttuvia \d{2,}/);
  expect(preview.text).toMatch(/Ja \d{2,} muutosta lisää/);
  const done = only(await admin.press(buttonOf([preview], /^Tuo, älä poista|^Vahvista/)));
  expect(done.text).toContain('Tallennettu');
  expect(only(await admin.say('lastenneuvola Hartola')).text).toContain('+358 50 000 0001');
});

describe('an export', () => {
  test('of contacts is for everybody, and can be declined', async () => {
    const anna = bot.person();
    const offer = only(await anna.say('vie yhteystiedot Hanko'));
    expect(offer.activity.attachments?.[0]?.name).toBe('yhteystiedot-hanko-2026-11-12.xlsx');
    const declined = await anna.answerOffer(offer, 'decline');
    expect(only(declined.replies).text).toBe('Selvä, en lähetä tiedostoa.');
    expect(declined.bytes).toBeUndefined();
    const { replies } = await anna.answerOffer(offer, 'accept');
    expect(only(replies).activity.attachments?.[0]?.contentType).toBe(
      'application/vnd.microsoft.teams.card.file.info',
    );
  });

  test('speaks the language of the one who asks', async () => {
    const { name, bytes } = await exported(bot.person(), 'exportera kontakter Hangö');
    expect(name).toBe('kontakter-hanko-2026-11-12.xlsx');
    expect((await opened(bytes)).worksheets[0]?.getCell('A1').value).toBe('Kontaktuppgifter: Hangö');
  });

  test('without an area asks for it with a form', async () => {
    const form = only(await ismo.say('vie yhteystiedot'));
    expect(form.text).toContain('Mistä alueesta on kyse?');
    const offer = (await ismo.press(buttonOf([form], /Jatka/), { area: 'Hartola' })).at(-1);
    expect(offer?.activity.attachments?.[0]?.name).toBe('yhteystiedot-hartola-2026-11-12.xlsx');
  });

  test('is given in personal chats only', async () => {
    const channel = bot.person({ email: 'ismo.poyhonen@example.org', where: 'channel' });
    expect(only(await channel.say('vie yhteystiedot Hartola')).text).toContain(
      'kahdenkeskisessä keskustelussa',
    );
  });

  test('of history has a row for each field, and is for coordinators', async () => {
    const preview = only(await ismo.sendFile('kerho.csv', csv(maija)));
    await ismo.press(buttonOf([preview], /Vahvista/));
    const { name, bytes } = await exported(ismo, 'vie historia Hartola');
    expect(name).toBe('historia-hartola-2026-11-12.xlsx');
    const texts: string[] = [];
    (await opened(bytes)).worksheets[0]?.eachRow(({ values }) => {
      texts.push(Array.isArray(values) ? values.slice(1).join(' ; ') : '');
    });
    expect(texts[0]).toBe('Muutoshistoria: Hartola');
    expect(texts).toContainEqual(
      expect.stringMatching(
        /^12\.11\.2026 ; Ismo Pöyhönen ; taulukosta ; Hartolan perhekerho ; Maija Malli ; Hartola/,
      ),
    );

    const riikka = bot.person({ email: 'riikka.tolvanen@example.org' });
    expect(only(await riikka.say('vie historia Hartola')).text).toContain('koordinaattori tai pääkäyttäjä');
  });

  test('that was offered with a context from elsewhere gives nothing', async () => {
    const value = { action: 'accept', context: { file: 'secrets' }, uploadInfo: null };
    const activity = ismo.activity({ type: 'invoke', name: 'fileConsent/invoke', value });
    expect((await bot.post(activity)).status).toBe(200);
    expect(ismo.inbox().map(({ text }) => text)).toEqual([expect.stringContaining('Pyydä se uudelleen')]);
  });
});
