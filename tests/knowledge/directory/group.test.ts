import { describe, expect, test } from '@jest/globals';
import { checkDirectory } from '../../../knowledge/directory/check-directory.ts';
import { directoryDataSchema } from '../../../knowledge/directory/directory.ts';
import { type Member, settledMembers } from '../../../knowledge/directory/group.ts';
import { email } from '../../../knowledge/kernel/ids.ts';

const member = (name: string, role: Member['role']): Member => ({
  worker: email.parse(`${name}@example.org`),
  role,
});

test('a directory that was stored before there were groups has none', () => {
  const data = directoryDataSchema.parse({
    areas: [],
    organizations: [],
    services: [],
    workers: [],
    assignments: [],
  });
  expect(data.groups).toEqual([]);
});

test('a group must hold together: known names, each worker once, one chair, one secretary', () => {
  const data = directoryDataSchema.parse({
    areas: [{ id: 'hartola', kind: 'municipality', names: { fi: 'Hartola' }, parent: null }],
    organizations: [],
    services: [],
    workers: ['a', 'b'].map((name) => ({ email: `${name}@example.org`, name })),
    assignments: [],
    groups: [
      {
        id: 'hyva',
        kind: 'working_group',
        names: { fi: 'HYVÄ-työryhmä' },
        areas: ['hartola', 'sysma'],
        services: ['neuvola'],
        members: [member('a', 'chair'), member('b', 'chair'), member('a', 'member'), member('c', 'member')],
      },
    ],
  });

  expect(checkDirectory(data)).toEqual(
    [
      'area "sysma" is unknown; add it',
      'service "neuvola" is unknown; add it',
      'worker "c@example.org" is unknown; add the person',
      'a member is listed twice',
      'there is more than one chair; keep one of them',
    ].map((text) => ({ subject: 'group hyva', text })),
  );
});

describe('members named anew', () => {
  test('the later role of a person counts', () => {
    expect(settledMembers([member('a', 'member'), member('b', 'member'), member('a', 'secretary')])).toEqual([
      member('b', 'member'),
      member('a', 'secretary'),
    ]);
  });

  test('who was in the chair goes on as a member', () => {
    expect(settledMembers([member('a', 'chair'), member('b', 'chair')])).toEqual([
      member('a', 'member'),
      member('b', 'chair'),
    ]);
  });
});
