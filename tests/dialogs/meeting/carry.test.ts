import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Action } from '../../../dialogs/action/action.ts';
import { actionKind } from '../../../dialogs/action/action-kind.ts';
import { lookAgainAtActions } from '../../../dialogs/action/after-directory-change.ts';
import type { Agreed, Meeting, Version } from '../../../dialogs/meeting/meeting.ts';
import { meetingKind } from '../../../dialogs/meeting/meeting-kind.ts';
import { standingsOf } from '../../../dialogs/meeting/present.ts';
import { maySeeMeetings } from '../../../dialogs/meeting/who-may.ts';
import type { World } from '../../../dialogs/world.ts';
import type { Group } from '../../../knowledge/directory/group.ts';
import { email, isoDate } from '../../../knowledge/kernel/ids.ts';
import { worldOf } from '../../support/world.ts';
import { data, directory, group, today } from './hyva.ts';

const mail = (name: string) => email.parse(`${name}@example.org`);
const now = Date.parse('2026-11-12T07:00:00Z');
const moment = { now, today };
const secretary = mail('jaana.heikura');
const samuli = mail('samuli.kantola');
const ismo = mail('ismo.poyhonen');

const version = (actions: readonly Agreed[], draft = 'one'): Version => ({
  at: now,
  by: secretary,
  draft,
  decisions: [],
  actions: [...actions],
  open: [],
  absent: [],
});
const meeting = (...versions: readonly Version[]): Meeting => ({
  version: 1,
  id: 'hyva:2026-11-03',
  group: group.id,
  day: isoDate.parse('2026-11-03'),
  language: 'fi',
  state: 'publishing',
  versions: [...versions],
  posted: [],
  owed: [],
});
const survey: Agreed = {
  id: '1',
  text: 'Lähettää kyselyn.',
  owner: samuli,
  due: isoDate.parse('2026-11-20'),
};
const rooms: Agreed = { id: '2', text: 'Varaa tilat.', owner: samuli };

let world: World;
beforeEach(async () => {
  world = await worldOf(data);
});
const actions = async (): Promise<readonly Action[]> =>
  (await world.documents.find(actionKind, { limit: 10 })).map(({ body }) => body);

describe('the actions of a published summary', () => {
  test('are made once, however often that is begun again', async () => {
    const first = await meetingKind.advance(meeting(version([survey, rooms])), moment, world);
    await meetingKind.advance(meeting(version([survey, rooms])), moment, world);
    expect(first.state).toBe('published');
    expect((await actions()).map(({ id, owner, keepers }) => [id, owner, keepers])).toEqual([
      ['hyva:2026-11-03:1', samuli, [ismo, secretary]],
      ['hyva:2026-11-03:2', samuli, [ismo, secretary]],
    ]);
  });

  test('hear where they are shown', async () => {
    const shown = {
      ...meeting(version([survey])),
      posted: [{ place: 'here', activity: 'a', by: secretary }],
    };
    await meetingKind.advance(meeting(version([survey])), moment, world);
    await meetingKind.advance(shown, moment, world);
    expect((await actions())[0]?.shownIn).toEqual({ place: 'here', activity: 'a', of: secretary });
  });

  test('are corrected: another owner, day and text, or none of it any more', async () => {
    await meetingKind.advance(meeting(version([survey, rooms])), moment, world);
    const changed: Agreed = {
      id: '1',
      text: 'Lähettää kutsun.',
      owner: ismo,
      due: isoDate.parse('2026-11-27'),
    };
    const corrected = meeting(version([survey, rooms]), version([changed], 'two'));
    await meetingKind.advance(corrected, moment, world);
    await meetingKind.advance(corrected, moment, world);
    const [first, second] = await actions();
    expect(first).toMatchObject({ text: 'Lähettää kutsun.', owner: ismo, due: '2026-11-27' });
    expect(second?.state.kind).toBe('dropped');
    expect(first?.postponed).toEqual([]);
    expect(first?.owed.map(({ to, about }) => [to, about])).toEqual([
      [ismo, 'given'],
      [samuli, 'moved'],
    ]);
    expect(await standingsOf(world.documents, corrected)).toEqual(
      new Map([['1', { owner: ismo, due: '2026-11-27', state: 'going' }]]),
    );
  });

  test('keep what was moved since the correction was begun, and are corrected once though that is done again', async () => {
    await meetingKind.advance(meeting(version([survey])), moment, world);
    const move = async (change: Partial<Action>): Promise<void> => {
      const kept = await world.documents.get(actionKind, 'hyva:2026-11-03:1');
      if (kept) await world.documents.put(actionKind, kept.id, { ...kept.body, ...change }, kept.etag);
    };
    const [due, later, last] = ['2026-11-20', '2026-11-27', '2026-12-04'].map((day) => isoDate.parse(day));
    await move({ due: last });
    const changed: Agreed = {
      ...survey,
      ...(later && { due: later }),
      was: { owner: samuli, ...(due && { due }) },
    };
    await meetingKind.advance(meeting(version([survey]), version([changed], 'two')), moment, world);
    expect((await actions())[0]?.due).toBe(last);
    const again: Agreed = { ...changed, was: { owner: samuli, ...(last && { due: last }) } };
    const corrected = meeting(version([survey]), version([again], 'three'));
    await meetingKind.advance(corrected, moment, world);
    expect((await actions())[0]?.due).toBe(later);
    await move({ due, owner: ismo });
    await meetingKind.advance(corrected, moment, world);
    expect((await actions())[0]).toMatchObject({ due, owner: ismo });
  });

  test('say what is to be done without who does it by when', async () => {
    const text = 'Samuli lähettää kyselyn 20.11. mennessä.';
    await meetingKind.advance(meeting(version([{ ...survey, text }])), moment, world);
    expect((await actions())[0]?.text).toBe('Lähettää kyselyn');
  });

  test('are kept by who leads the group now, not by who led it then', async () => {
    await meetingKind.advance(meeting(version([survey])), moment, world);
    const after: Group = { ...group, members: [{ worker: samuli, role: 'chair' }] };
    const changes = [{ kind: 'groups', id: group.id, before: group, after }] as const;
    await world.commit(changes, { at: now, by: { name: 'Koppi', via: 'command_line' } }, []);
    await lookAgainAtActions(changes, moment, world);
    expect((await actions())[0]?.keepers).toEqual([samuli]);
  });
});

test('members see what their group agreed on, strangers do not', () => {
  const sees = (name: string): boolean =>
    maySeeMeetings(group, { email: mail(name), admin: false }, directory, today);
  expect([sees('ismo.poyhonen'), sees('vieras')]).toEqual([true, false]);
});
