import { describe, expect, test } from '@jest/globals';
import { checkDirectory } from '../../../../knowledge/directory/check-directory.ts';
import { type DirectoryData, directoryDataSchema } from '../../../../knowledge/directory/directory.ts';
import {
  addGroup,
  changeMeeting,
  removeMember,
  setMeets,
  setMember,
} from '../../../../knowledge/directory/edit/groups.ts';
import { nextMeetings } from '../../../../knowledge/directory/next-meetings.ts';
import { areaId, email, groupId, isoDate } from '../../../../knowledge/kernel/ids.ts';

const today = isoDate.parse('2026-11-12');
const day = (text: string) => isoDate.parse(text);
const who = (name: string) => email.parse(`${name}@example.org`);
const id = groupId.parse('hyva');
const base = directoryDataSchema.parse({
  areas: ['hartola', 'sysma'].map((area) => ({
    id: area,
    kind: 'municipality',
    names: { fi: area },
    parent: null,
  })),
  organizations: [],
  services: [],
  workers: ['a', 'b', 'c'].map((name) => ({ email: who(name), name })),
  assignments: [],
  groups: [
    {
      id,
      kind: 'working_group',
      names: { fi: 'HYVÄ-työryhmä' },
      areas: ['hartola'],
      members: [
        { worker: who('a'), role: 'chair' },
        { worker: who('b'), role: 'member' },
      ],
      meets: {
        kind: 'series',
        when: { kind: 'weekly', weekday: 2, every: 1, starts: '09:00', ends: '11:00' },
      },
    },
  ],
});

type Edited = ReturnType<typeof addGroup>;
const made = (result: Edited): DirectoryData => {
  if (!result.ok) throw new Error(result.error.reason);
  expect(checkDirectory(result.value)).toEqual([]);
  return result.value;
};
const refusal = (result: Edited): string | undefined => (result.ok ? undefined : result.error.reason);
const groupOf = (data: DirectoryData) => {
  const group = data.groups.find((each) => each.id === id);
  if (!group) throw new Error('the group has gone');
  return group;
};
const daysOf = (data: DirectoryData, count = 3): string[] =>
  nextMeetings(groupOf(data), today, count, () => false).map((each) => each.day);

describe('a group', () => {
  const draft = { names: { fi: 'HYVÄ-työryhmä' }, kind: 'working_group' } as const;

  test('of a name that is there in the same area is not added twice', () => {
    expect(refusal(addGroup(base, { ...draft, areas: [areaId.parse('hartola')] }))).toBe('exists');
    const data = made(addGroup(base, { ...draft, areas: [areaId.parse('sysma')] }));
    expect(data.groups.map((each) => each.id)).toEqual(['hyva', 'hyva-tyoryhma']);
  });

  test('has one chair: who was in it goes on as a member', () => {
    expect(groupOf(made(setMember(base, id, who('c'), 'chair'))).members).toEqual([
      { worker: who('a'), role: 'member' },
      { worker: who('b'), role: 'member' },
      { worker: who('c'), role: 'chair' },
    ]);
    expect(refusal(setMember(base, id, who('a'), 'chair'))).toBe('already_so');
  });

  test('loses whom it has, and nobody else', () => {
    expect(groupOf(made(removeMember(base, id, who('b')))).members).toHaveLength(1);
    expect(refusal(removeMember(base, id, who('c')))).toBe('not_member');
    expect(refusal(removeMember(base, groupId.parse('muu'), who('a')))).toBe('gone');
  });
});

describe('one meeting', () => {
  test('is called off, or moved and moved on', () => {
    const off = made(changeMeeting(base, id, day('2026-11-17'), undefined, today));
    expect(daysOf(off)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
    const moved = made(changeMeeting(off, id, day('2026-11-24'), { to: day('2026-11-26') }, today));
    const again = made(changeMeeting(moved, id, day('2026-11-26'), { to: day('2026-11-27') }, today));
    expect(daysOf(again)).toEqual(['2026-11-27', '2026-12-01', '2026-12-08']);
    expect(daysOf(made(changeMeeting(again, id, day('2026-11-27'), undefined, today)), 1)).toEqual([
      '2026-12-01',
    ]);
  });

  test('of a day on which there is none is neither', () => {
    expect(refusal(changeMeeting(base, id, day('2026-11-18'), undefined, today))).toBe('not_held');
  });

  test('keeps its exception when the new series has that day too', () => {
    const off = made(changeMeeting(base, id, day('2026-11-24'), undefined, today));
    const when = { kind: 'weekly', weekday: 2, every: 1, starts: '13:00', ends: '14:00' } as const;
    expect(daysOf(made(setMeets(off, id, { kind: 'series', when }, today)), 2)).toEqual([
      '2026-11-17',
      '2026-12-01',
    ]);
    const loose = made(setMeets(off, id, { kind: 'loose', every: 'term' }, today));
    expect(groupOf(loose).daysOff).toEqual([]);
    expect(refusal(changeMeeting(loose, id, day('2026-11-24'), undefined, today))).toBe('no_series');
  });
});
