import { describe, expect, test } from '@jest/globals';
import { sheetStrings } from '../../../dialogs/strings/sheets.ts';
import type { CoverageGap } from '../../../knowledge/directory/coverage.ts';
import { directoryDataSchema } from '../../../knowledge/directory/directory.ts';
import { createDirectory } from '../../../knowledge/directory/snapshot.ts';
import { coverageSheet } from '../../../knowledge/exchange/coverage-sheet.ts';
import { areaId, isoDate, serviceId } from '../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { openSheet, textsOf } from './read-sheet.ts';

const directory = createDirectory(
  directoryDataSchema.parse({
    areas: [
      {
        id: 'hartola',
        kind: 'municipality',
        names: { fi: 'Hartola', sv: 'Gustav Adolfs' },
        parent: null,
        coordinators: ['ilona@example.org', 'outside@example.org'],
      },
    ],
    organizations: [],
    services: [
      {
        id: 'perheneuvola',
        name: { fi: 'Perheneuvola' },
        level: 'special',
        mode: 'fixed',
        owner: 'ilona@example.org',
      },
      { id: 'kerho', name: { fi: 'Kerho' }, level: 'basic', mode: 'fixed' },
    ],
    workers: [{ email: 'ilona@example.org', name: 'Ilona Hämeenniemi' }],
    assignments: [],
  }),
);
const hartola = areaId.parse('hartola');
const perheneuvola = serviceId.parse('perheneuvola');

const listOf = async (gaps: readonly CoverageGap[], language: Language = 'fi') =>
  textsOf(
    await openSheet(
      await coverageSheet(
        gaps,
        directory,
        { language, today: isoDate.parse('2026-12-10') },
        sheetStrings[language].coverage,
      ),
    ),
  );

describe('the list of gaps', () => {
  test('has a row for each gap, and whom to ask about it', async () => {
    const rows = await listOf([
      { kind: 'no_primary', service: perheneuvola, area: hartola },
      { kind: 'no_special', area: hartola },
      { kind: 'no_swedish', service: perheneuvola },
      { kind: 'no_swedish', service: serviceId.parse('kerho') },
    ]);
    expect(rows).toEqual([
      ['Puuttuvat yhteyshenkilöt ja käännökset'],
      ['Tilanne 10.12.2026'],
      [],
      ['Mikä puuttuu', 'Palvelu', 'Alue', 'Tietoja ylläpitää'],
      [
        'Ensisijainen henkilö puuttuu',
        'Perheneuvola',
        'Hartola',
        'Ilona Hämeenniemi (ilona@example.org), outside@example.org',
      ],
      [
        'Erityistason työntekijää ei ole nimetty',
        '',
        'Hartola',
        'Ilona Hämeenniemi (ilona@example.org), outside@example.org',
      ],
      ['Ruotsinkielinen teksti puuttuu', 'Perheneuvola', '', 'Ilona Hämeenniemi (ilona@example.org)'],
      ['Ruotsinkielinen teksti puuttuu', 'Kerho'],
    ]);
  });

  test('speaks Swedish', async () => {
    const rows = await listOf([{ kind: 'no_substitute', service: perheneuvola, area: hartola }], 'sv');
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['Ersättare saknas', 'Perheneuvola', 'Gustav Adolfs']);
  });

  test('says so when nothing is missing', async () => {
    expect(await listOf([], 'en')).toContainEqual(['Nothing is missing.']);
  });
});
