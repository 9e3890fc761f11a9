import type { LocalPerson } from '../../bot/local/people.ts';

const guid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const aino: LocalPerson = {
  id: guid(1),
  name: 'Aino Mäkelä',
  email: 'aino.makela@hartola.example',
  title: 'Varhaiskasvatuksen opettaja',
  kind: 'worker',
  place: 'Hartola',
};

export const liisa: LocalPerson = {
  id: guid(2),
  name: 'Liisa Korhonen',
  email: 'liisa.korhonen@hyky.example',
  title: 'Perheneuvoja',
  kind: 'specialist',
  place: 'Hartola, Sysmä',
};

export const personalChat = (person: LocalPerson): string => `a:${person.id}`;

/** A small network: one of each kind first, then enough people to need the search. */
export const people: readonly LocalPerson[] = [
  aino,
  liisa,
  {
    id: guid(3),
    name: 'Henrik Sjöblom',
    email: 'henrik.sjoblom@inga.example',
    title: 'Perhekeskuskoordinaattori',
    kind: 'coordinator',
    place: 'Inkoo ja Siuntio',
  },
  ...[
    ['Mari Nieminen', 'Terveydenhoitaja', 'Sysmä'],
    ['Juha Laine', 'Koulukuraattori', 'Heinola'],
    ['Anna-Liisa von Wright-Heikkinen', 'Varhaiskasvatuksen erityisopettaja ja tiiminvetäjä', 'Asikkala'],
    ['Petra Holmström', 'Familjearbetare', 'Hangö'],
    ['Kaisa Virtanen', 'Lastenvalvoja', 'Lahti'],
  ].map(([name = '', title = '', place = ''], at) => ({
    id: guid(10 + at),
    name,
    email: `${name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z ]/g, '')
      .replace(/ /g, '.')}@kunta.example`,
    title,
    kind: 'worker' as const,
    place,
  })),
];

/** Two hundred more, for the search. */
export const crowd: readonly LocalPerson[] = [
  ...people,
  ...Array.from({ length: 200 }, (_, at) => ({
    id: guid(1000 + at),
    name: `Työntekijä ${at + 1}`,
    email: `tyontekija${at + 1}@kunta.example`,
    title: 'Sosiaaliohjaaja',
    kind: 'worker' as const,
    place: 'Lahti',
  })),
];
