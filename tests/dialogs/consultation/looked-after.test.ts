import { beforeEach, describe, expect, test } from '@jest/globals';
import { lookAgain } from '../../../dialogs/consultation/after-directory-change.ts';
import type { Consultation } from '../../../dialogs/consultation/consultation.ts';
import { deadlineOf, turnsAt } from '../../../dialogs/consultation/deadlines.ts';
import { consultationKind } from '../../../dialogs/consultation/kind.ts';
import { type Bookable, windowKind } from '../../../dialogs/consultation/windows/window.ts';
import type { Moment, World } from '../../../dialogs/world.ts';
import { changesBetween } from '../../../knowledge/directory/changes.ts';
import type { DirectoryData } from '../../../knowledge/directory/directory.ts';
import { worldOf } from '../../support/world.ts';
import {
  delivered,
  hour,
  mail,
  network,
  networkWithout,
  requested,
  shortName,
  start,
  stepped,
  time,
} from './network.ts';
import { everyState } from './states.ts';
import { windowOf } from './windows/any-window.ts';

const at = (now: number): Moment => ({ now, today: world.dayOf(now) });
let world: World;
beforeEach(async () => {
  world = await worldOf(network.data);
});

describe('a slot that is given up', () => {
  const booked = delivered(requested({ slot: { window: 'w-1', time: time(27), specialist: mail('helmi') } }));
  const cancelled = stepped(booked, { kind: 'cancel' }, 'anna');
  const bookings = async (): Promise<readonly string[]> =>
    (await world.documents.get(windowKind, 'w-1'))?.body.bookings.map(({ consultation }) => consultation) ??
    [];
  const kept = (consultation: string): Bookable =>
    windowKind.schema.parse({
      version: 1,
      window: windowOf({}),
      bookings: [{ consultation, ...time(27), at: start }],
    });

  test('is given back as soon as somebody looks, even though the consultation is over', async () => {
    await world.documents.put(windowKind, 'w-1', kept('k-1'), 'absent');
    expect(deadlineOf(cancelled)).toBe(start + hour);
    const advanced = await consultationKind.advance(cancelled, at(start + hour), world);
    expect(advanced.frees).toEqual([]);
    expect(deadlineOf(advanced)).toBe(turnsAt(cancelled));
    expect(await bookings()).toEqual([]);
    // Somebody else wrote first, or the program ended in between.
    expect(await consultationKind.advance(cancelled, at(start + hour), world)).toEqual(advanced);
  });

  test('is not taken from somebody who has booked it since, and a window that is gone is no trouble', async () => {
    expect((await consultationKind.advance(cancelled, at(start + hour), world)).frees).toEqual([]);
    await world.documents.put(windowKind, 'w-1', kept('k-2'), 'absent');
    await consultationKind.advance(cancelled, at(start + hour), world);
    expect(await bookings()).toEqual(['k-2']);
  });
});

test('a meeting that nobody can make is wanted no more', async () => {
  const agreed = stepped(delivered(requested()), { kind: 'accept', time: time(25) }, 'helmi');
  expect(deadlineOf(agreed)).toBe(start + hour);
  const advanced = await consultationKind.advance(agreed, at(start + hour), world);
  expect([advanced.meeting, advanced.state]).toEqual([undefined, agreed.state]);
});

test('a reminder that comes too late is not said any more', async () => {
  const agreed = stepped(delivered(requested()), { kind: 'accept', time: time(25) }, 'helmi');
  const to = { email: mail('anna'), language: 'fi' } as const;
  const said = async (consultation: Consultation, now: number) => {
    const owed = agreed.owed.find(({ about }) => about === 'soon');
    if (!owed) throw new Error('it is owed');
    return (await consultationKind.letter(consultation, owed, to, at(now), world))?.summary;
  };
  expect(await said(agreed, start + 24.75 * hour)).toContain('Konsultaatio alkaa pian');
  expect(await said(agreed, start + 25 * hour)).toBeUndefined();
  expect(await said(stepped(agreed, { kind: 'cancel' }, 'anna'), start + 24 * hour)).toBeUndefined();
});

test.each([
  ['what came of it, once it is closed', 'held', 'close_it', 'helmi', 'closed'],
  ['the times to choose from, once one is chosen', 'offered', 'offered', 'anna', 'scheduled'],
  ['an agreed time, once it is cancelled', 'scheduled', 'scheduled', 'anna', 'cancelled'],
  [
    'what more they want to know, once there is an answer',
    'asked for more',
    'more_asked',
    'anna',
    'answered',
  ],
  ['that somebody will answer, once they have', 'being answered', 'taken', 'anna', 'answered'],
  ['the answer, once thanks were given for it', 'answered', 'answered', 'anna', 'closed'],
  ['the end, once its use was told', 'closed', 'closed', 'anna', 'closed and found useful'],
] as const)('nobody is written about %s', async (_, before, about, name, after) => {
  const owed = { id: 'o-1', to: mail(name), at: start, about, tries: 0 };
  const heard = async (state: string): Promise<boolean> => {
    const consultation = everyState[state];
    if (!consultation) throw new Error(`no state ${state}`);
    const to = { email: mail(name), language: 'fi' } as const;
    return (await consultationKind.letter(consultation, owed, to, at(start + hour), world)) !== undefined;
  };
  expect([await heard(before), await heard(after)]).toEqual([true, false]);
});

test('who does not get a reminder, or a change of an old message, keeps the ball', async () => {
  const agreed = stepped(delivered(requested()), { kind: 'accept', time: time(25) }, 'helmi');
  for (const [about, more] of [
    ['soon', {}],
    ['person_unreachable', { concerns: mail('varpu') }],
    ['present', { edits: 'card-1' }],
  ] as const) {
    const owed = { id: 'o-1', to: mail('helmi'), at: start, about, tries: 6, ...more };
    expect(await consultationKind.unreachable(agreed, owed, at(start + hour), world)).toBe(agreed);
  }
});

describe('after a change of the directory', () => {
  const change = async (after: DirectoryData): Promise<void> => {
    const changes = changesBetween(world.knowledge().directory.data, after);
    const stamp = { at: start, by: { name: 'Koppi', via: 'command_line' } } as const;
    expect((await world.commit(changes, stamp, [])).kind).toBe('done');
    await lookAgain(changes, at(start + hour), world);
  };
  const keep = (id: string, consultation: Consultation) =>
    world.documents.put(consultationKind, id, { ...consultation, id }, 'absent');
  const holders = async (...ids: readonly string[]): Promise<readonly string[]> =>
    Promise.all(
      ids.map(async (id) => shortName((await world.documents.get(consultationKind, id))?.body.holder.email)),
    );
  const awayFrom = (from: string): DirectoryData => ({
    ...network.data,
    workers: network.data.workers.map((worker) =>
      worker.email === mail('helmi')
        ? {
            ...worker,
            absences: [{ from: world.dayOf(Date.parse(from)), to: world.dayOf(Date.parse('2026-12-01')) }],
          }
        : worker,
    ),
  });

  test('who has left loses what is open, and nobody else anything', async () => {
    await keep('open', delivered(requested()));
    await keep('closed', everyState.closed ?? requested());
    await keep('other', delivered(requested({ specialist: mail('kaisa') })));
    await change(networkWithout(['helmi']).data);
    expect(await holders('open', 'closed', 'other')).toEqual(['varpu', 'helmi', 'kaisa']);
  });

  test('who is away from today on loses what waits, and an agreed time on a day of the absence', async () => {
    await keep('open', delivered(requested()));
    await keep('agreed', delivered(stepped(requested(), { kind: 'accept', time: time(25) }, 'helmi')));
    await change(awayFrom('2026-11-13'));
    expect(await holders('open', 'agreed')).toEqual(['helmi', 'varpu']);
    await change(awayFrom('2026-11-12'));
    expect(await holders('open', 'agreed')).toEqual(['varpu', 'varpu']);
  });

  test('who is named no more loses what they have not taken up', async () => {
    await keep('open', delivered(requested()));
    await keep('taken', delivered(stepped(requested(), { kind: 'accept' }, 'helmi')));
    const { data } = network;
    await change({ ...data, assignments: data.assignments.filter(({ worker }) => worker !== mail('helmi')) });
    expect(await holders('open', 'taken')).toEqual(['varpu', 'helmi']);
  });
});

test('who was to give the advice with others hears that the time is off, and is asked for nothing', async () => {
  const slot = { window: 'w-1', time: time(27), specialist: mail('helmi') };
  const joint = delivered(requested({ slot, together: [mail('kaisa')] }));
  const lost = stepped(joint, { kind: 'slot_lost', window: 'w-1', start: time(27).start });
  const said = async (name: string) => {
    const owed = lost.owed.find(({ to, about }) => to === mail(name) && about === 'slot_lost');
    if (!owed) throw new Error('it is owed');
    const to = { email: mail(name), language: 'fi' } as const;
    return (await consultationKind.letter(lost, owed, to, at(start + hour), world))?.text.split('\n')[0];
  };
  expect(await said('helmi')).toBe('**Varattu konsultaatioaika peruuntui, ehdota uutta aikaa**');
  expect(await said('kaisa')).toBe('**Konsultaatioaika on peruttu**');
  expect(await said('anna')).toBe('**Varaamasi konsultaatioaika peruuntui**');
});
