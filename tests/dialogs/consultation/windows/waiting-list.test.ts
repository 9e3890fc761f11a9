import { describe, expect, test } from '@jest/globals';
import { bookSlot, releaseSlot } from '../../../../dialogs/consultation/windows/book-slot.ts';
import { changeWindow } from '../../../../dialogs/consultation/windows/change-window.ts';
import { joinWaiting, leaveWaiting } from '../../../../dialogs/consultation/windows/waiting-list.ts';
import { newBookable, windowKind } from '../../../../dialogs/consultation/windows/window.ts';
import { windowOutboxKind } from '../../../../dialogs/consultation/windows/window-outbox.ts';
import type { World } from '../../../../dialogs/world.ts';
import { isoDate, serviceId } from '../../../../knowledge/kernel/ids.ts';
import { network } from '../../../knowledge/directory/edit/network.ts';
import { worldOf } from '../../../support/world.ts';
import { windowOf } from './any-window.ts';
import { hour, lookAfter, mail, minute, noon, thursday, waits, windowIn, worldWith } from './look-after.ts';

/** One slot a week, on two Tuesdays that can be booked; a week on from the first. */
const hourly = {
  when: { kind: 'weekly', weekday: 2, starts: '12:00', ends: '13:00' },
  slotMinutes: 60,
  horizonWeeks: 2,
};
const weekLater = noon + 7 * 24 * hour;
const half = noon + 30 * minute;

/** Both Tuesdays are booked, and looked after. */
async function fullWorld(): Promise<World> {
  const world = await worldWith(hourly);
  for (const [n, start] of [noon, weekLater].entries())
    expect((await bookSlot(world, { window: 'w-1', start, consultation: `c-${n}` }, thursday)).ok).toBe(true);
  return world;
}
const join = (world: World, name: string, now = thursday) => joinWaiting(world, 'w-1', waits(name), now);
const release = (world: World, n: number, start: number) =>
  releaseSlot(world, { window: 'w-1', start, consultation: `c-${n}` });
const book = (world: World, name: string, start: number, now: number) =>
  bookSlot(world, { window: 'w-1', start, consultation: `k-${name}`, by: mail(name) }, now);
const waiting = async (world: World) =>
  (await windowIn(world)).waiting.map(({ email }) => email.split('@')[0]);
const offered = async (world: World) =>
  (await windowIn(world)).offers.map(({ email, start, until }) => [email.split('@')[0], start, until]);

describe('waiting for a slot', () => {
  test('one has a place, and to ask again keeps it', async () => {
    const world = await fullWorld();
    expect(await join(world, 'anna')).toEqual({ place: 1 });
    expect(await join(world, 'bertta')).toEqual({ place: 2 });
    expect(await join(world, 'anna')).toEqual({ place: 1 });
    expect(await waiting(world)).toEqual(['anna', 'bertta']);
  });

  test('there is nothing to wait for in a window that is gone or has ended', async () => {
    const world = await worldWith({ ended: '2026-11-11' });
    expect(await join(world, 'anna')).toBeUndefined();
    expect(await joinWaiting(world, 'w-9', waits('anna'), thursday)).toBeUndefined();
    expect(await lookAfter(world, thursday)).toEqual([]);
  });

  test('what is free already is offered at once', async () => {
    const world = await worldWith(hourly);
    const joined = await join(world, 'anna');
    expect(joined?.offer?.start).toBe(noon);
  });

  test('a slot that is given back is kept for the first for two hours of working time, and nobody else gets it', async () => {
    const world = await fullWorld();
    await join(world, 'anna');
    await join(world, 'bertta');
    await release(world, 0, noon);
    expect(await book(world, 'outsider', noon, thursday + minute)).toEqual({ ok: false, error: 'taken' });
    expect(await lookAfter(world, thursday + minute)).toEqual(['slot_free anna']);
    expect(await offered(world)).toEqual([['anna', noon, thursday + minute + 2 * hour]]);
    expect(await book(world, 'bertta', noon, thursday + hour)).toEqual({ ok: false, error: 'taken' });
    expect((await book(world, 'anna', noon, thursday + hour)).ok).toBe(true);
    expect(await waiting(world)).toEqual(['bertta']);
    expect(await offered(world)).toEqual([]);
  });

  test('who lets it lapse waits no longer: it goes to the next one, and when nobody is left it is free for all', async () => {
    const world = await fullWorld();
    await join(world, 'anna');
    await join(world, 'bertta');
    await release(world, 0, noon);
    await lookAfter(world, thursday);
    expect(await lookAfter(world, thursday + 2 * hour)).toEqual(['slot_free bertta']);
    expect(await waiting(world)).toEqual(['bertta']);
    expect(await lookAfter(world, thursday + 4 * hour)).toEqual([]);
    expect(await waiting(world)).toEqual([]);
    expect((await book(world, 'outsider', noon, thursday + 4 * hour)).ok).toBe(true);
  });

  test('who is late gets it all the same when nobody else waits', async () => {
    const world = await fullWorld();
    await join(world, 'anna');
    await release(world, 0, noon);
    await lookAfter(world, thursday);
    expect((await book(world, 'anna', noon, thursday + 3 * hour)).ok).toBe(true);
  });

  test('who leaves the list makes room for the next one', async () => {
    const world = await fullWorld();
    await join(world, 'anna');
    await join(world, 'bertta');
    await release(world, 0, noon);
    await lookAfter(world, thursday);
    await leaveWaiting(world, 'w-1', mail('anna'), thursday + hour);
    await leaveWaiting(world, 'w-1', mail('anna'), thursday + hour);
    expect(await offered(world)).toEqual([['bertta', noon, thursday + 3 * hour]]);
    expect(await lookAfter(world, thursday + hour)).toEqual(['slot_free bertta']);
  });

  test('nobody is written to at night, and the two hours begin in the morning', async () => {
    const world = await fullWorld();
    await join(world, 'anna');
    await release(world, 0, noon);
    const night = thursday + 10 * hour;
    expect(await lookAfter(world, night)).toEqual([]);
    const morning = thursday + 23 * hour;
    expect(await offered(world)).toEqual([['anna', noon, morning + 2 * hour]]);
    expect(await lookAfter(world, morning)).toEqual(['slot_free anna']);
  });

  test('an offer can be taken up to its end, also when the notice of the window has passed meanwhile', async () => {
    const world = await worldWith({ ...hourly, horizonWeeks: 1 });
    await bookSlot(world, { window: 'w-1', start: noon, consultation: 'c-0' }, thursday);
    await join(world, 'anna');
    const monday = noon - 24 * hour;
    await release(world, 0, noon);
    await lookAfter(world, monday - minute);
    expect(await book(world, 'outsider', noon, monday + hour)).toEqual({ ok: false, error: 'too_late' });
    expect((await book(world, 'anna', noon, monday + hour)).ok).toBe(true);
  });

  test('a slot that begins before anybody could be told is offered to nobody', async () => {
    const world = await worldWith({
      ...hourly,
      when: { kind: 'weekly', weekday: 2, starts: '07:00', ends: '08:00' },
      noticeWorkingDays: 0,
      horizonWeeks: 1,
    });
    const early = noon - 5 * hour;
    await bookSlot(world, { window: 'w-1', start: early, consultation: 'c-0' }, thursday);
    await join(world, 'anna');
    await release(world, 0, early);
    await lookAfter(world, early - 8 * hour);
    expect(await offered(world)).toEqual([]);
    expect(await waiting(world)).toEqual(['anna']);
  });

  test('who is away today keeps the place and is passed over', async () => {
    const world = await worldWith(hourly, undefined, {
      workers: [
        { email: 'elisa@example.org', name: 'Elisa' },
        { email: 'outi@example.org', name: 'Outi' },
        { email: 'anna@example.org', name: 'Anna', absences: [{ from: '2026-11-12', to: '2026-11-12' }] },
      ],
    });
    await bookSlot(world, { window: 'w-1', start: noon, consultation: 'c-0' }, thursday);
    await bookSlot(world, { window: 'w-1', start: weekLater, consultation: 'c-1' }, thursday);
    await join(world, 'anna');
    await join(world, 'bertta');
    await release(world, 0, noon);
    expect(await lookAfter(world, thursday)).toEqual(['slot_free bertta']);
    expect(await waiting(world)).toEqual(['anna', 'bertta']);
  });

  test('who cannot be reached is passed over', async () => {
    const world = await fullWorld();
    await join(world, 'anna');
    await join(world, 'bertta');
    await release(world, 0, noon);
    await lookAfter(world, thursday);
    const kept = await windowIn(world);
    const letter = { id: 'x', to: mail('anna'), at: thursday, about: 'slot_free', tries: 6 };
    const moment = { now: thursday, today: isoDate.parse('2026-11-12') };
    const next = await windowOutboxKind.unreachable(kept, letter, moment, world);
    expect(next.waiting.map(({ email }) => email)).toEqual([mail('bertta')]);
    expect(next.owed.map(({ about, to }) => [about, to])).toEqual([['slot_free', mail('bertta')]]);
  });

  test('more room, and a day that comes within reach, make slots free', async () => {
    const world = await fullWorld();
    for (const name of ['anna', 'bertta', 'cecilia']) await join(world, name);
    await changeWindow(world, 'w-1', (window) => ({ ...window, capacity: 2 }), thursday);
    expect(await lookAfter(world, thursday)).toEqual(['slot_free anna', 'slot_free bertta']);
    // Tuesday 1 December comes within two weeks on Tuesday the 17th.
    expect(await lookAfter(world, noon - 4 * hour)).toContain('slot_free cecilia');
  });

  test('an offer on a day that is called off goes, and its holder is the first to get another', async () => {
    const world = await fullWorld();
    await join(world, 'anna');
    await join(world, 'bertta');
    await release(world, 0, noon);
    await lookAfter(world, thursday);
    const off = (days: readonly string[]) =>
      changeWindow(world, 'w-1', (window) => windowOf({ ...window, daysOff: days }), thursday + hour);
    await off(['2026-11-17']);
    expect(await offered(world)).toEqual([]);
    expect((await windowIn(world)).owed.map(({ about, to }) => [about, to])).toEqual([
      [`offer_gone-${noon}-${noon + hour}`, mail('anna')],
    ]);
    expect(await waiting(world)).toEqual(['anna', 'bertta']);
    await off([]);
    expect(await offered(world)).toEqual([['anna', noon, thursday + 3 * hour]]);
  });

  test('when a window ends, those who wait are told', async () => {
    const world = await fullWorld();
    await join(world, 'anna');
    await changeWindow(world, 'w-1', (window) => windowOf({ ...window, ended: '2026-11-11' }), thursday);
    expect(await lookAfter(world, thursday)).toEqual(['list_over anna']);
    expect(await waiting(world)).toEqual([]);
    expect(await lookAfter(world, thursday + 24 * hour)).toEqual([]);
  });

  test('who books in one window waits no longer for the same elsewhere', async () => {
    const world = await worldOf(
      network(['elisa consultant hartola', 'elisa consultant hartola in=puheterapia']),
    );
    for (const [id, services] of [
      ['w-1', ['perheneuvola']],
      ['w-2', ['perheneuvola']],
      ['w-3', ['puheterapia']],
    ])
      await world.documents.put(windowKind, String(id), newBookable(windowOf({ id, services })), 'absent');
    await joinWaiting(world, 'w-2', waits('anna'), thursday);
    await joinWaiting(world, 'w-3', { ...waits('anna'), service: serviceId.parse('puheterapia') }, thursday);
    await book(world, 'anna', half, thursday);
    const left = await Promise.all(['w-2', 'w-3'].map((id) => windowIn(world, id)));
    expect(left.map((each) => each.waiting.length)).toEqual([0, 1]);
    expect(left.map((each) => each.offers.length)).toEqual([0, 1]);
  });
});
