import { expect, test } from '@jest/globals';
import { knownContacts } from '../../dialogs/known-contacts.ts';
import { directoryDataSchema } from '../../knowledge/directory/directory.ts';
import { createDirectory } from '../../knowledge/directory/snapshot.ts';
import { screen } from '../../knowledge/language/screening/screen.ts';

const directory = createDirectory(
  directoryDataSchema.parse({
    areas: [
      {
        id: 'hartola',
        kind: 'municipality',
        names: { fi: 'Hartola' },
        aliases: ['Itä-Jokela'],
        parent: null,
      },
    ],
    organizations: [{ name: 'Ilonan Tupa ry', sector: 'association' }],
    services: [{ id: 'kahvila', name: { fi: 'Perhekahvila Helmi' }, level: 'basic', mode: 'fixed' }],
    workers: [{ email: 'anna.virta@hartola.fi', name: 'Anna  Virta', phone: '040 123 4567' }],
    assignments: [],
  }),
);
const found = (text: string) =>
  screen(text, knownContacts(directory)).map(
    ({ from, to, doubtful }) => text.slice(from, to) + (doubtful ? '?' : ''),
  );

test('what the directory tells may be said in a free text', () => {
  expect(found('Anna Virralle, 040 123 4567 tai anna.virta@hartola.fi')).toEqual([]);
  expect(found('Ohjasimme perheen Helmiin ja Ilonan Tupaan.')).toEqual([]);
  expect(found('Perhe Jokelasta, lapsi Hartolassa.')).toEqual([]);
});

test('what it does not tell is found', () => {
  expect(found('Anna Virran asiakas Aino Lemponen, 040 765 4321')).toEqual(['Aino Lemponen', '040 765 4321']);
});

test('a directory is read once', () => {
  expect(knownContacts(directory)).toBe(knownContacts(directory));
});
