import { describe, expect, test } from '@jest/globals';
import { readDemo } from '../../../../bot/load-demo.ts';
import { latestOf, type Meeting } from '../../../../dialogs/meeting/meeting.ts';
import type { FollowLevel } from '../../../../dialogs/meeting/readers/choice.ts';
import { readFollowCommand } from '../../../../dialogs/meeting/readers/commands.ts';
import { levelOf } from '../../../../dialogs/meeting/readers/level.ts';
import { recipientsOf } from '../../../../dialogs/meeting/recipients.ts';
import { createDirectory } from '../../../../knowledge/directory/snapshot.ts';
import { type Email, email, isoDate } from '../../../../knowledge/kernel/ids.ts';

const directory = createDirectory(await readDemo());
const today = isoDate.parse('2026-11-12');
const hyva = directory.data.groups.find(({ id }) => id === 'hyva-hartola');
if (!hyva) throw new Error('the demo has the HYVÄ working group');
const group = hyva;

const mail = (name: string): Email => email.parse(`${name}@example.org`);
const secretary = mail('jaana.heikura');
const samuli = mail('samuli.kantola');
const stranger = mail('vieras');

const meeting = (absent: readonly Email[]): Meeting => ({
  version: 1,
  id: 'hyva:2026-11-03',
  group: group.id,
  day: isoDate.parse('2026-11-03'),
  language: 'fi',
  state: 'published',
  versions: [
    { at: 0, by: secretary, draft: 'one', decisions: [], actions: [], open: [], absent: [...absent] },
  ],
  posted: [],
  owed: [],
});

const members = group.members.map(({ worker }) => worker);
/** Somebody outside the group who works on one of its services in its area. */
const colleague = directory.data.assignments.find(
  ({ worker, service, areas }) =>
    !members.includes(worker) &&
    group.services.includes(service) &&
    areas.some((area) => group.areas.includes(area)),
)?.worker;
/** And somebody who works in its area on something else. */
const neighbour = directory.data.assignments.find(
  ({ worker, areas }) =>
    !members.includes(worker) &&
    areas.some((area) => group.areas.includes(area)) &&
    directory.assignmentsBy(worker).every(({ service }) => !group.services.includes(service)),
)?.worker;

const level = (who: Email, chosen?: FollowLevel) =>
  levelOf({ email: who, admin: false }, group, chosen, directory, today);
const told = (
  chosen: readonly (readonly [Email, FollowLevel])[],
  hasPlace: boolean,
  absent: readonly Email[] = [],
): readonly Email[] =>
  recipientsOf(meeting(absent), group, hasPlace, {
    choices: new Map(chosen),
    directory,
    day: today,
    admins: new Set(),
  });

describe('who gets a summary', () => {
  test('with a channel the absent get a message, without one every member but who published it', () => {
    expect(told([], true, [samuli])).toEqual([samuli]);
    expect(told([], false)).toHaveLength(members.length - 1);
    expect(latestOf(meeting([])).by).toBe(secretary);
  });

  test('members and others get it as they have chosen, as long as they may see it', () => {
    if (!neighbour) throw new Error('somebody works in the area');
    expect(told([[samuli, 'weekly']], true, [samuli])).toEqual([]);
    expect(told([[samuli, 'never']], false)).not.toContain(samuli);
    expect(told([[neighbour, 'at_once']], true)).toEqual([neighbour]);
    expect(told([[stranger, 'at_once']], true)).toEqual([]);
    expect(told([[secretary, 'at_once']], true)).toEqual([]);
  });

  test('who works on its services in its areas reads them once a week, unless they want it otherwise', () => {
    if (!neighbour) throw new Error('somebody works in the area');
    expect([level(samuli), level(neighbour), level(stranger)]).toEqual(['own', 'never', 'never']);
    expect(level(neighbour, 'weekly')).toBe('weekly');
    expect(level(stranger, 'weekly')).toBe('never');
    if (colleague) {
      expect(level(colleague)).toBe('weekly');
      expect(level(colleague, 'never')).toBe('never');
    }
  });
});

describe('what somebody writes to follow a group', () => {
  test.each([
    ['seuraa HYVÄ-ryhmää', 'fi at_once'],
    ['Seuraa HYVÄ-ryhmää viikoittain.', 'fi weekly'],
    ['seuraa HYVÄ-ryhmää: en', 'fi never'],
    ['en seuraa HYVÄ-ryhmää', 'fi never'],
    ['följ HYVÄ-arbetsgruppen varje vecka', 'sv weekly'],
    ['sluta följa HYVÄ-arbetsgruppen', 'sv never'],
    ['följ HYVÄ-gruppen', 'sv at_once'],
    ['follow the HYVÄ group at once', 'en at_once'],
    ['unfollow the HYVÄ group', 'en never'],
  ])('%s', (text, expected) => {
    const read = readFollowCommand(text, directory);
    expect(read && `${read.said} ${read.level}`).toBe(expected);
    expect(read?.groups).toEqual([group.id]);
  });

  test.each([
    'seuraa perheneuvola Hartola',
    'mitä seuraan',
    'HYVÄ-ryhmä',
    'seuraa HYVÄ-ryhmää ja perhekahvilaa',
  ])('%s is something else', (text) => {
    expect(readFollowCommand(text, directory)).toBeUndefined();
  });
});
