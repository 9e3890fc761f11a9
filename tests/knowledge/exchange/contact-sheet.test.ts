import { describe, expect, test } from '@jest/globals';
import { sheetStrings } from '../../../dialogs/strings/sheets.ts';
import { directoryDataSchema } from '../../../knowledge/directory/directory.ts';
import { createDirectory } from '../../../knowledge/directory/snapshot.ts';
import { contactSheet } from '../../../knowledge/exchange/contact-sheet.ts';
import { areaId, isoDate } from '../../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../../knowledge/kernel/languages.ts';
import { openSheet, textsOf } from './read-sheet.ts';

const today = isoDate.parse('2026-12-10');

const directory = createDirectory(
  directoryDataSchema.parse({
    areas: [
      { id: 'region', kind: 'region', names: { fi: 'Päijät-Häme' }, parent: null },
      {
        id: 'pka',
        kind: 'family_centre_area',
        names: { fi: 'Itäinen perhekeskusalue', sv: 'Östra familjecenterområdet' },
        parent: 'region',
        coordinators: ['ilona@example.org', 'outside@example.org'],
      },
      { id: 'hartola', kind: 'municipality', names: { fi: 'Hartola', sv: 'Gustav Adolfs' }, parent: 'pka' },
      { id: 'sysma', kind: 'municipality', names: { fi: 'Sysmä' }, parent: 'pka' },
    ],
    organizations: [
      { name: 'Hartolan kunta', sector: 'municipality' },
      { name: 'Päijät-Sote', sector: 'wellbeing_county' },
      { name: 'MLL', sector: 'association' },
    ],
    services: [
      service('perheneuvola', 'Perheneuvola', { level: 'special', nextStep: { fi: 'Sovitaan aika.' } }),
      service('paivahoito', 'Päivähoito', { name: { fi: 'Päivähoito', sv: 'Dagvård' } }),
      service('avustajat', 'Avustajat'),
      service('aanikirjat', 'Äänikirjat'),
      service('kerho', 'Perhekerho'),
      service('ended', 'Päättynyt palvelu', { validTo: '2026-12-09' }),
    ],
    workers: [
      worker('anna', { phone: '+358 40 000 0001', absences: [{ from: '2026-12-01', to: '2026-12-15' }] }),
      worker('bertil'),
      worker('cecilia', { name: '=cecilia' }),
      worker('ilona', { name: 'Ilona Hämeenniemi' }),
    ],
    assignments: [
      assignment('perheneuvola', 'anna', 'pka', 'Päijät-Sote', {
        title: 'perheneuvoja',
        verifiedAt: '2026-10-16',
      }),
      assignment('perheneuvola', 'bertil', 'region', 'Päijät-Sote', { role: 'consultant' }),
      assignment('paivahoito', 'bertil', 'hartola', 'Hartolan kunta'),
      assignment('avustajat', 'bertil', 'hartola', 'Hartolan kunta', { role: 'substitute' }),
      assignment('aanikirjat', 'bertil', 'hartola', 'Hartolan kunta'),
      { ...assignment('kerho', 'cecilia', 'sysma', 'MLL'), areas: ['sysma', 'hartola'] },
      assignment('ended', 'anna', 'hartola', 'Päijät-Sote'),
    ],
  }),
);

function service(id: string, fi: string, more: object = {}) {
  return { id, name: { fi }, level: 'basic', mode: 'fixed', ...more };
}
function worker(name: string, more: object = {}) {
  return { email: `${name}@example.org`, name, ...more };
}
function assignment(of: string, who: string, area: string, organization: string, more: object = {}) {
  const email = `${who}@example.org`;
  return { service: of, worker: email, role: 'primary', areas: [area], organization, ...more };
}

const listOf = async (area: string, language: Language = 'fi', of = directory) =>
  textsOf(
    await openSheet(
      await contactSheet(of, areaId.parse(area), { language, today }, sheetStrings[language].contacts),
    ),
  );

/** Service, role, name and area of each row; a heading alone. */
const short = (rows: string[][]) =>
  rows
    .slice(rows.findIndex((cells) => cells.length > 1) + 1)
    .map((cells) =>
      [cells[0], cells[1], cells[2], cells[7]].filter((cell) => cell !== undefined).join(' | '),
    );

describe('the contact list of an area', () => {
  test('says which area, of which day, and who keeps it', async () => {
    expect((await listOf('hartola')).slice(0, 4)).toEqual([
      ['Yhteystiedot: Hartola'],
      ['Tilanne 10.12.2026'],
      ['Tietoja ylläpitää Ilona Hämeenniemi, ilona@example.org'],
      ['Tietoja ylläpitää outside@example.org, outside@example.org'],
    ]);
    expect(await listOf('region')).toContainEqual(['Alueelle ei ole nimetty tietojen ylläpitäjää.']);
  });

  test('has own and wider areas’ people, by sector and in alphabetical order', async () => {
    expect(short(await listOf('hartola'))).toEqual([
      'Kunta',
      'Avustajat | Varahenkilö | bertil | Hartola',
      'Päivähoito | Ensisijainen | bertil | Hartola',
      'Äänikirjat | Ensisijainen | bertil | Hartola',
      'Hyvinvointialue tai kuntayhtymä',
      'Perheneuvola | Ensisijainen | anna (poissa 15.12.2026 asti) | Itäinen perhekeskusalue',
      'Perheneuvola | Konsultti | bertil | Päijät-Häme',
      'Järjestöt',
      "Perhekerho | Ensisijainen | '=cecilia | Hartola",
    ]);
  });

  test('of a wide area names the people of the areas in it, each once', async () => {
    expect(short(await listOf('pka'))).toContain("Perhekerho | Ensisijainen | '=cecilia | Hartola, Sysmä");
  });

  test('a row has all that is needed to reach the person', async () => {
    const row = (await listOf('sysma')).find((cells) => cells[0] === 'Perheneuvola');
    expect(row).toEqual([
      'Perheneuvola',
      'Ensisijainen',
      'anna (poissa 15.12.2026 asti)',
      'perheneuvoja',
      'Päijät-Sote',
      '+358 40 000 0001',
      'anna@example.org',
      'Itäinen perhekeskusalue',
      'Sovitaan aika.',
      '16.10.2026',
    ]);
  });

  test('speaks Swedish, with Finnish where nothing else is known', async () => {
    const rows = await listOf('hartola', 'sv');
    expect(rows[0]).toEqual(['Kontaktuppgifter: Gustav Adolfs']);
    expect(short(rows)).toContain(
      'Perheneuvola | Ordinarie kontakt | anna (borta till och med 15.12.2026) | Östra familjecenterområdet',
    );
    expect(short(rows)).toContain('Dagvård | Ordinarie kontakt | bertil | Gustav Adolfs');
  });

  test('in English a day is written out', async () => {
    expect((await listOf('hartola', 'en'))[1]).toEqual(['As of 10 Dec 2026']);
  });

  test.each(languages)('has the same rows in %s', async (language) => {
    expect(await listOf('hartola', language)).toHaveLength((await listOf('hartola')).length);
  });

  test('of an area that nobody knows is empty', async () => {
    expect(short(await listOf('atlantis'))).toEqual([]);
  });
});

describe('who is away', () => {
  const nameWith = async (...absences: readonly (readonly [string, string])[]) => {
    const { data } = directory;
    const workers = data.workers.map((each) =>
      each.name === 'anna' ? { ...each, absences: absences.map(([from, to]) => ({ from, to })) } : each,
    );
    const of = createDirectory(directoryDataSchema.parse({ ...data, workers }));
    return (await listOf('pka', 'fi', of)).find((cells) => cells[6] === 'anna@example.org')?.[2];
  };

  test('on the first day and on the last', async () => {
    expect(await nameWith(['2026-12-10', '2026-12-10'])).toBe('anna (poissa 10.12.2026 asti)');
  });

  test('is not away before or after', async () => {
    expect(await nameWith(['2026-12-01', '2026-12-09'], ['2026-12-11', '2026-12-20'])).toBe('anna');
  });

  test('absences that follow one another are one', async () => {
    expect(
      await nameWith(
        ['2026-12-16', '2027-01-06'],
        ['2026-12-08', '2026-12-15'],
        ['2026-12-09', '2026-12-11'],
        ['2027-02-01', '2027-02-07'],
      ),
    ).toBe('anna (poissa 6.1.2027 asti)');
  });
});
