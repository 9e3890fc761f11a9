import { describe, expect, test } from '@jest/globals';
import { bookSlot } from '../../../../dialogs/consultation/windows/book-slot.ts';
import { lookAgainAtWindows } from '../../../../dialogs/consultation/windows/change-window.ts';
import { joinWaiting } from '../../../../dialogs/consultation/windows/waiting-list.ts';
import { windowOutboxKind } from '../../../../dialogs/consultation/windows/window-outbox.ts';
import type { World } from '../../../../dialogs/world.ts';
import type { RecordChange } from '../../../../knowledge/directory/changes.ts';
import { changesBetween } from '../../../../knowledge/directory/changes.ts';
import type { DirectoryData } from '../../../../knowledge/directory/directory.ts';
import { addAbsence } from '../../../../knowledge/directory/edit/workers.ts';
import { isoDate } from '../../../../knowledge/kernel/ids.ts';
import {
  booked,
  bookings,
  consultationIn,
  hour,
  lookAfter,
  mail,
  minute,
  noon,
  thursday,
  waits,
  windowIn,
  worldWith,
} from './look-after.ts';

const half = 30 * minute;
const afterwards = thursday + 11 * minute;
/** Changes the directory, and lets the windows hear of it. */
async function edit(world: World, change: (data: DirectoryData) => DirectoryData): Promise<void> {
  const { data } = world.knowledge().directory;
  const changes: readonly RecordChange[] = changesBetween(data, change(data));
  const done = await world.commit(changes, { at: 0, by: { name: 'Ilona', via: 'chat' } }, []);
  expect(done.kind).toBe('done');
  await lookAgainAtWindows(changes, world);
}
const away = (name: string, from: string, to: string) => (data: DirectoryData) => {
  const span = { from: isoDate.parse(from), to: isoDate.parse(to) };
  const edited = addAbsence(data, mail(name), span, isoDate.parse('2026-11-12'));
  if (!edited.ok) throw new Error(edited.error.reason);
  return edited.value;
};
const without = (name: string) => (data: DirectoryData) => ({
  ...data,
  assignments: data.assignments.filter(({ worker }) => worker !== mail(name)),
});

describe('after changes of the directory', () => {
  test('an absence that is entered takes the booked times of its days', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    await booked(world, 'c-2', noon + 7 * 24 * hour);
    await lookAfter(world, thursday);
    await edit(world, away('elisa', '2026-11-16', '2026-11-18'));
    await lookAfter(world, thursday);
    expect(await bookings(world)).toEqual(['c-2']);
    expect((await consultationIn(world, 'c-1')).state.kind).toBe('requested');
  });

  test('of two one is away: what is booked stays, and nothing new is given', async () => {
    const world = await worldWith({ specialists: ['elisa@example.org', 'outi@example.org'] });
    await booked(world, 'c-1');
    await edit(world, away('outi', '2026-11-17', '2026-11-17'));
    await lookAfter(world, thursday);
    expect(await bookings(world)).toEqual(['c-1']);
    expect(
      await bookSlot(world, { window: 'w-1', start: noon + half, consultation: 'c-2' }, thursday),
    ).toEqual({ ok: false, error: 'not_held' });
  });

  test('of two one leaves: the window goes on with the other', async () => {
    const world = await worldWith({ specialists: ['elisa@example.org', 'outi@example.org'] });
    await edit(world, without('outi'));
    await booked(world, 'c-1');
    expect(await lookAfter(world, afterwards)).toEqual([]);
    expect(await bookings(world)).toEqual(['c-1']);
  });

  test('nobody is left: what is booked is lost, and the coordinator hears of it once', async () => {
    const world = await worldWith({ owner: 'ismo@example.org' }, [
      'elisa consultant hartola',
      'ismo primary hartola',
    ]);
    await booked(world, 'c-1');
    await edit(world, without('elisa'));
    expect(await lookAfter(world, thursday)).toEqual(['nobody_left ismo']);
    expect(await bookings(world)).toEqual([]);
    expect(await lookAfter(world, thursday + 24 * hour)).toEqual([]);
  });

  test('when the one who answers for it has left too, a coordinator is told, and the next one when that fails', async () => {
    const areas = [
      {
        id: 'region',
        kind: 'region',
        names: { fi: 'Maakunta' },
        parent: null,
        coordinators: ['liisa@example.org'],
      },
      {
        id: 'hartola',
        kind: 'municipality',
        names: { fi: 'Hartola' },
        parent: 'region',
        coordinators: ['katja@example.org'],
      },
    ];
    const world = await worldWith({}, ['elisa consultant hartola'], { areas });
    await edit(world, without('elisa'));
    expect(await lookAfter(world, thursday)).toEqual(['nobody_left katja']);
    const moment = { now: thursday, today: isoDate.parse('2026-11-12') };
    const letter = { id: 'x', to: mail('katja'), at: thursday, about: 'nobody_left', tries: 6 };
    const next = await windowOutboxKind.unreachable(await windowIn(world), letter, moment, world);
    expect(next.owed.map(({ about, to }) => [about, to])).toEqual([['nobody_left', mail('liisa')]]);
  });

  test('who comes back makes slots free for those who wait', async () => {
    const world = await worldWith({ horizonWeeks: 1 });
    await edit(world, away('elisa', '2026-11-16', '2026-11-20'));
    await joinWaiting(world, 'w-1', waits('anna'), thursday);
    expect(await lookAfter(world, thursday)).toEqual([]);
    await edit(world, (data) => ({
      ...data,
      workers: data.workers.map((each) => ({ ...each, absences: [] })),
    }));
    expect(await lookAfter(world, thursday)).toEqual(['slot_free anna']);
  });

  test('an end that was entered beforehand is noticed when its day has come', async () => {
    const world = await worldWith({ owner: 'ismo@example.org' }, [
      'elisa consultant hartola to=2026-11-20',
      'ismo primary hartola',
    ]);
    await booked(world, 'c-1');
    expect(
      await bookSlot(world, { window: 'w-1', start: noon + 7 * 24 * hour, consultation: 'c-2' }, thursday),
    ).toEqual({ ok: false, error: 'not_held' });
    expect(await lookAfter(world, thursday + 11 * minute)).toEqual([]);
    expect(await lookAfter(world, Date.UTC(2026, 10, 23, 7))).toEqual(['nobody_left ismo']);
  });
});
