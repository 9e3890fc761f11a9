import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createKnowledge } from '../../../../dialogs/knowledge.ts';
import { readCommand } from '../../../../dialogs/upkeep/grammar/read-command.ts';
import { createWorkerNames } from '../../../../dialogs/upkeep/grammar/worker-names.ts';
import { directoryDataSchema } from '../../../../knowledge/directory/directory.ts';
import { isoDate } from '../../../../knowledge/kernel/ids.ts';
import { inflect } from '../../../../knowledge/language/inflect.ts';
import { plainDates } from './plain-dates.ts';

const data = directoryDataSchema.parse({
  areas: [
    { id: 'hartola', kind: 'municipality', names: { fi: 'Hartola' }, parent: null },
    { id: 'lahti', kind: 'municipality', names: { fi: 'Lahti' }, parent: null },
  ],
  organizations: [],
  services: [{ id: 'perheneuvola', name: { fi: 'Perheneuvola' }, level: 'basic', mode: 'fixed' }],
  workers: [
    { email: 'anna.virtanen@example.org', name: 'Anna Virtanen' },
    { email: 'anna.lahti@example.org', name: 'Anna Lahti' },
    { email: 'liisa.laine@example.org', name: 'Liisa Laine' },
    { email: 'liisa.laine2@example.org', name: 'Liisa Laine' },
    { email: 'pekka.maki@example.org', name: 'Pekka Mäki' },
    { email: 'ann.fors@example.org', name: 'Ann-Christine von Fors' },
    { email: 'eva.lindholm@example.org', name: 'Eva Lindholm-Aro' },
    { email: 'duty@example.org', name: 'Päivystys' },
  ],
  assignments: [],
});
const names = createWorkerNames(data.workers);
const found = (text: string): readonly string[] => names.find(text).flatMap(({ workers }) => workers);

describe('a worker is found by the full name', () => {
  test.each([
    ['Anna Virtanen', 'anna.virtanen@example.org'],
    ['anna virtanen', 'anna.virtanen@example.org'],
    ['Anna Virtasen tilalle', 'anna.virtanen@example.org'],
    ['poista Anna Virtaselta', 'anna.virtanen@example.org'],
    ['Virtanen Anna', 'anna.virtanen@example.org'],
    ['Virtanen, Anna', 'anna.virtanen@example.org'],
    ['Anna Virtasta korvaa', 'anna.virtanen@example.org'],
    ['Anna Virtanens telefon', 'anna.virtanen@example.org'],
    ["Anna Virtanen's phone", 'anna.virtanen@example.org'],
    ['Anna Virtainen', 'anna.virtanen@example.org'],
    ['Pekka Mäen', 'pekka.maki@example.org'],
    ['Pekka Mäelle', 'pekka.maki@example.org'],
    ['Ann-Christine von Forsin', 'ann.fors@example.org'],
    ['Ann Christine von Fors', 'ann.fors@example.org'],
    ['Lindholm-Aro Eva', 'eva.lindholm@example.org'],
  ])('%s', (text, email) => expect(found(text)).toEqual([email]));

  test.each([
    'Anna',
    'Virtanen',
    'Anna. Virtanen',
    'Anna ja Virtanen',
    'Pekka Mäkelä',
    'Päivystys',
  ])('%s names nobody', (text) => expect(found(text)).toEqual([]));

  test('a name that two bear stands for both', () => {
    expect(names.find('Liisa Laineen')).toEqual([
      { workers: ['liisa.laine@example.org', 'liisa.laine2@example.org'], start: 0, end: 13 },
    ]);
  });

  test('a misspelt name that may be two people is nobody', () => {
    expect(found('Liisa Lainne')).toEqual([]);
  });

  test('every case form of every surname is found, and nothing around it', () => {
    const people = data.workers.filter(({ name }) => /^\p{L}+ \p{L}+$/u.test(name));
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        fc.nat(),
        fc.constantFrom('', 'nimeä ', 'x, '),
        (worker, pick, before) => {
          const [given = '', surname = ''] = worker.name.split(' ');
          const forms = inflect(surname, { numbers: ['singular'], name: true });
          const form = forms[pick % forms.length]?.form ?? surname;
          const text = `${before}${given} ${form} Hartola`;
          const [mention, ...others] = names.find(text);
          expect(others).toEqual([]);
          expect(mention?.workers).toContain(worker.email);
          expect(text.slice(mention?.start, mention?.end)).toBe(`${given} ${form}`);
        },
      ),
    );
  });
});

describe('in a command', () => {
  const { directory, read } = createKnowledge(data);
  const slots = (text: string) =>
    readCommand(text, 'fi', isoDate.parse('2026-11-25'), { directory, read, readDates: plainDates })?.slots;

  test('the place in somebody’s name is no area', () => {
    expect(slots('nimeä Anna Lahti perheneuvola Hartola')).toMatchObject({
      workers: ['anna.lahti@example.org'],
      areas: ['hartola'],
      service: 'perheneuvola',
    });
    expect(slots('nimeä Lahti Anna perheneuvola')).toMatchObject({ areas: [] });
  });

  test('a worker may be named by the address, and an address of nobody is kept', () => {
    expect(slots('nimeä Pekka.Maki@example.org perheneuvola')).toMatchObject({
      workers: ['pekka.maki@example.org'],
    });
    expect(slots('nimeä uusi@example.org perheneuvola')).toMatchObject({
      workers: [],
      newEmail: 'uusi@example.org',
    });
  });

  test('with name and address said of one worker, it is one worker', () => {
    expect(slots('nimeä Pekka Mäki (pekka.maki@example.org) perheneuvola')?.workers).toEqual([
      'pekka.maki@example.org',
    ]);
  });

  test('a name that two bear is asked about', () => {
    expect(slots('Liisa Laine lopettaa 31.12.')).toMatchObject({
      workers: [],
      sameName: ['liisa.laine@example.org', 'liisa.laine2@example.org'],
    });
  });
});
