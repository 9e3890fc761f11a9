import { describe, expect, test } from '@jest/globals';
import { type Decision, decide } from '../../../dialogs/contact/rules.ts';
import { createKnowledge } from '../../../dialogs/knowledge.ts';
import { directoryDataSchema } from '../../../knowledge/directory/directory.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import { hasProfession, professionAsked } from '../../../knowledge/language/professions.ts';

const area = (id: string, fi: string) => ({ id, kind: 'municipality', names: { fi }, parent: null });
const service = (id: string, fi: string) => ({ id, name: { fi }, level: 'basic', mode: 'fixed' });
const assigned = (to: string, worker: string, title: string, areas: readonly string[]) => ({
  service: to,
  worker: `${worker}@example.org`,
  role: 'primary',
  areas,
  title,
  organization: 'Hyvinvointialue',
});

const knowledge = createKnowledge(
  directoryDataSchema.parse({
    areas: [area('hartola', 'Hartola'), area('sysma', 'Sysmä'), area('heinola', 'Heinola')],
    organizations: [{ name: 'Hyvinvointialue', sector: 'wellbeing_county' }],
    services: [
      service('koulupsykologi', 'Koulupsykologi'),
      service('perheneuvola', 'Perheneuvola'),
      service('lastensuojelu', 'Lastensuojelun avohuolto'),
      service('vammaispalvelu', 'Vammaispalvelu'),
    ],
    workers: ['anna', 'bertta', 'cilla', 'daavid', 'eeva'].map((name) => ({
      email: `${name}@example.org`,
      name: `${name[0]?.toUpperCase()}${name.slice(1)} Virta`,
    })),
    assignments: [
      assigned('koulupsykologi', 'anna', 'koulupsykologi', ['hartola', 'sysma']),
      assigned('perheneuvola', 'bertta', 'johtava psykologi', ['hartola']),
      assigned('perheneuvola', 'eeva', 'perheneuvoja', ['sysma']),
      assigned('lastensuojelu', 'cilla', 'sosiaalityöntekijä', ['hartola', 'sysma']),
      assigned('vammaispalvelu', 'daavid', 'vastaava sosiaalityöntekijä', ['hartola']),
    ],
  }),
);

function answered(text: string): string {
  const { directory } = knowledge;
  const decision: Decision = decide(knowledge.read(text, 'fi'), {
    directory,
    today: isoDate.parse('2026-11-12'),
  });
  switch (decision.kind) {
    case 'answer':
      return decision.contact.service;
    case 'clarify_service':
      return `${decision.choices.map(({ service }) => service).join(' or ')}?`;
    default:
      return decision.kind;
  }
}

describe('a profession alone', () => {
  test.each([
    ['psykologi Hartola', 'koulupsykologi or perheneuvola?'],
    ['kuka on psykolog i Hartola', 'koulupsykologi or perheneuvola?'],
    ['Hartolan psykologin yhteystiedot', 'koulupsykologi or perheneuvola?'],
    ['social worker in Hartola', 'lastensuojelu or vammaispalvelu?'],
    ['sossu hartola', 'lastensuojelu or vammaispalvelu?'],
  ])('asks which of those who have it: %s', (text, expected) => {
    expect(answered(text)).toBe(expected);
  });

  test('is answered where one has it', () => {
    expect(answered('psykologi Sysmä')).toBe('koulupsykologi');
    expect(answered('sosiaalityöntekijä Sysmässä')).toBe('lastensuojelu');
  });

  test('is answered when the name of a worker tells who', () => {
    expect(answered('Bertta Virta, psykologi Hartola')).toBe('perheneuvola');
  });

  test('is the service that is called by it', () => {
    expect(answered('koulupsykologi Hartola')).toBe('koulupsykologi');
  });
});

test.each([
  ['psykologille', 'psykologi'],
  ['terkkarin', 'terveydenhoitaja'],
  ['socialarbetaren', 'sosiaalityöntekijä'],
  ['ohjaaja', undefined],
])('the profession of one word: %s', (word, expected) => {
  expect(professionAsked([word], [word])).toBe(expected);
});

test('a profession beside something else is not all that is asked', () => {
  expect(professionAsked(['psykologi', 'autistiselle'], ['psykologi', 'autistiselle'])).toBeUndefined();
});

test('a title has the profession that it ends in', () => {
  expect(hasProfession('Vastaava koulupsykologi', 'psykologi')).toBe(true);
  expect(hasProfession('Skolkurator', 'kuraattori')).toBe(true);
  expect(hasProfession('psykologian opiskelija', 'psykologi')).toBe(false);
});
