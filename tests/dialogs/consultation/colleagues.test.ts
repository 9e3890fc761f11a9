import { describe, expect, test } from '@jest/globals';
import { colleaguesFor, isNamedFor, peopleCalled } from '../../../dialogs/consultation/colleagues.ts';
import type { Calendar } from '../../../dialogs/consultation/owners.ts';
import { directoryDataSchema } from '../../../knowledge/directory/directory.ts';
import { createDirectory } from '../../../knowledge/directory/snapshot.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import { directoryWith, mail, network, requested, shortName } from './network.ts';

const day = isoDate.parse('2026-11-12');
const calendar = (...away: readonly string[]): Calendar => ({
  day,
  isAbsent: (who) => away.includes(shortName(who)),
});

/** Kaisa has the question; the others are named around Hartola. */
const around = directoryWith(
  [
    ['kaisa', 'consultant', 'hartola'],
    ['naapuri', 'consultant', 'sysma'],
    ['maakunnan', 'consultant', 'maakunta'],
    ['oma', 'primary', 'hartola'],
    ['alueen', 'consultant', 'pka'],
    ['varalla', 'substitute', 'hartola'],
  ],
  { hartola: ['ismo'] },
);
const kaisas = { ...requested(), holder: { role: 'specialist' as const, email: mail('kaisa') } };
const consultation = {
  ...kaisas,
  path: [{ ...kaisas.holder, at: 0, outcome: 'asked' as const }],
};

const names = (...args: Parameters<typeof colleaguesFor>) => colleaguesFor(...args).map(shortName);

describe('colleagues to hand a question to', () => {
  test('are those of the area, then of wider ones, with the neighbours after those whose area they share', () => {
    expect(names(around, consultation, calendar())).toEqual(['oma', 'alueen', 'naapuri', 'maakunnan']);
  });

  test('are neither away, nor asked already, nor who asks', () => {
    const asked = { ...consultation, requester: { ...consultation.requester, email: mail('naapuri') } };
    expect(names(around, asked, calendar('alueen'))).toEqual(['oma', 'maakunnan']);
  });

  test('are never of another region', () => {
    const { data } = around;
    const withOther = createDirectory(
      directoryDataSchema.parse({
        ...data,
        areas: [...data.areas, { id: 'muualla', kind: 'region', names: { fi: 'Muualla' }, parent: null }],
        workers: [...data.workers, { email: mail('kaukana'), name: 'Kaukana' }],
        assignments: [
          ...data.assignments,
          { ...data.assignments[0], worker: mail('kaukana'), areas: ['muualla'] },
        ],
      }),
    );
    expect(names(withOther, consultation, calendar())).not.toContain('kaukana');
  });

  test('are twelve at most', () => {
    const many = Array.from({ length: 20 }, (_, at) => [`w${at}`, 'consultant', 'hartola'] as const);
    expect(names(directoryWith(many, {}), consultation, calendar())).toHaveLength(12);
  });
});

test.each([
  ['helmi', true],
  ['varpu', true],
  ['ismo', true],
  ['marketta', true],
  ['outi', false],
])('whether %s has to do with the service or the area: %s', (name, named) => {
  expect(isNamedFor(network, requested(), mail(name), calendar())).toBe(named);
});

test('a name alone never tells for sure, a full name or an address does', () => {
  const { data } = network;
  const directory = createDirectory({
    ...data,
    workers: [
      ...data.workers,
      { ...(data.workers[0] ?? raise()), email: mail('uusi'), name: 'Helmi Kuusisto' },
      { ...(data.workers[0] ?? raise()), email: mail('toinen'), name: 'Helmi Kuusisto' },
      { ...(data.workers[0] ?? raise()), email: mail('kolmas'), name: 'Aino Laine' },
    ],
  });
  expect(peopleCalled(directory, 'Aino')).toEqual({ people: [mail('kolmas')], certain: false });
  expect(peopleCalled(directory, 'Aino Laineelle')).toEqual({ people: [mail('kolmas')], certain: true });
  expect(peopleCalled(directory, 'kolmas@example.org')).toEqual({ people: [mail('kolmas')], certain: true });
  expect(peopleCalled(directory, 'Helmi Kuusisto')).toEqual({
    people: [mail('uusi'), mail('toinen')],
    certain: false,
  });
  expect(peopleCalled(directory, 'Ei Kukaan').people).toEqual([]);
});

function raise(): never {
  throw new Error('there are workers');
}
