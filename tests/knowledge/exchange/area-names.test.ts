import { describe, expect, test } from '@jest/globals';
import { anna, areasFile, areasOfHartola, contactsFile, faultsOf, imported } from './sheets.ts';

describe('an area', () => {
  const named = async (name: string, areas: readonly unknown[] = areasOfHartola) =>
    (await imported([areasFile(areas), contactsFile([{ ...anna, areas: name }])])).data.assignments[0]?.areas;

  test.each([
    'hartola',
    'HARTOLA',
    ' Gustav  adolfs ',
    'kuninkaan pitäjä',
    'Kuninkaan pita\u0308ja\u0308',
  ])('is named as %j', async (name) => {
    expect(await named(name)).toEqual(['hartola']);
  });

  test('named twice in a cell counts once', async () => {
    expect(await named('hartola|Hartola|sysma')).toEqual(['hartola', 'sysma']);
  });

  const lahtis = [
    { id: 'lahti-alue', kind: 'family_centre_area', names: { fi: 'Lahti' }, parent: null },
    { id: 'lahti-kunta', kind: 'municipality', names: { fi: 'Lahti' }, parent: 'lahti-alue' },
    {
      id: 'keskusta',
      kind: 'district',
      names: { fi: 'Keskusta' },
      aliases: ['Lahti'],
      parent: 'lahti-kunta',
    },
    { id: 'keskusta-2', kind: 'district', names: { fi: 'Keskusta' }, parent: 'lahti-kunta' },
  ];
  test('whose name several have is the municipality', async () => {
    expect(await named('lahti', lahtis)).toEqual(['lahti-kunta']);
  });

  test('whose name several of one kind have must be named by its id', async () => {
    expect(await named('keskusta', lahtis)).toEqual(['keskusta']);
    expect(
      await faultsOf([areasFile(lahtis), contactsFile([{ ...anna, areas: 'lahti|KESKUSTA ' }])]),
    ).toEqual([]);
    const twins = lahtis.map((area) => (area.id === 'keskusta' ? { ...area, id: 'keskusta-1' } : area));
    expect(await faultsOf([areasFile(twins), contactsFile([{ ...anna, areas: 'Keskusta' }])])).toEqual([
      'contacts.csv:2: areas: "Keskusta" names several areas; write the id instead, one of keskusta-1, keskusta-2',
    ]);
  });
});
