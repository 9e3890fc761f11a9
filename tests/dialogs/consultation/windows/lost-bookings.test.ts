import { describe, expect, test } from '@jest/globals';
import { consultationKind, contextOf } from '../../../../dialogs/consultation/kind.ts';
import { step } from '../../../../dialogs/consultation/rules.ts';
import { bookSlot, releaseSlot } from '../../../../dialogs/consultation/windows/book-slot.ts';
import { changeWindow } from '../../../../dialogs/consultation/windows/change-window.ts';
import { joinWaiting } from '../../../../dialogs/consultation/windows/waiting-list.ts';
import { windowOutboxKind } from '../../../../dialogs/consultation/windows/window-outbox.ts';
import type { World } from '../../../../dialogs/world.ts';
import { isoDate } from '../../../../knowledge/kernel/ids.ts';
import { windowOf } from './any-window.ts';
import {
  booked,
  bookings,
  consultationIn,
  hour,
  lookAfter,
  minute,
  noon,
  saved,
  thursday,
  waits,
  windowIn,
  worldWith,
} from './look-after.ts';

const half = 30 * minute;
const afterwards = thursday + 11 * minute;
const lostTimes = async (world: World, id: string) =>
  (await consultationIn(world, id)).history.filter(({ what }) => what === 'slot_lost').length;
const callOff = (world: World, day: string, now = thursday) =>
  changeWindow(world, 'w-1', (window) => windowOf({ ...window, daysOff: [day] }), now);

describe('a booking whose consultation was never saved', () => {
  test('is given back after ten minutes, and not before', async () => {
    const world = await worldWith();
    await bookSlot(world, { window: 'w-1', start: noon, consultation: 'c-1' }, thursday);
    await lookAfter(world, thursday + 9 * minute);
    expect(await bookings(world)).toEqual(['c-1']);
    await lookAfter(world, afterwards);
    expect(await bookings(world)).toEqual([]);
  });

  test('goes on to who waits for it', async () => {
    const world = await worldWith({
      horizonWeeks: 1,
      when: { kind: 'weekly', weekday: 2, starts: '12:00', ends: '12:30' },
    });
    await bookSlot(world, { window: 'w-1', start: noon, consultation: 'c-1' }, thursday);
    await joinWaiting(world, 'w-1', waits('bertta'), thursday);
    expect(await lookAfter(world, afterwards)).toEqual(['slot_free bertta']);
  });

  test('one that was saved is looked at once and stays', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    await lookAfter(world, afterwards);
    const [booking] = (await windowIn(world)).bookings;
    expect(booking?.consultation).toBe('c-1');
    expect(booking?.unchecked).toBeUndefined();
  });

  test('so is a second slot that the consultation does not name, and that of one that is over', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    await bookSlot(world, { window: 'w-1', start: noon + half, consultation: 'c-1' }, thursday);
    await booked(world, 'c-2', noon + 2 * half);
    const kept = await world.documents.get(consultationKind, 'c-2');
    if (!kept) throw new Error('it is kept');
    const { person, email } = waits('anna');
    const who = await contextOf({ person, email }, { now: thursday }, world);
    const cancelled = step(kept.body, { kind: 'cancel' }, who);
    if (!cancelled.ok) throw new Error(cancelled.error.reason);
    await world.documents.put(consultationKind, 'c-2', cancelled.value, kept.etag);
    await lookAfter(world, afterwards);
    expect((await windowIn(world)).bookings.map(({ start }) => start)).toEqual([noon]);
  });
});

describe('a booking whose time is not held any more', () => {
  test('is lost with the change, and its consultation is told once', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    await booked(world, 'c-2', noon + 7 * 24 * hour);
    const changed = await callOff(world, '2026-11-17');
    expect(changed?.lost.map((each) => each.consultation)).toEqual(['c-1']);
    expect(await bookings(world)).toEqual(['c-2']);
    await lookAfter(world, thursday);
    expect((await consultationIn(world, 'c-1')).state.kind).toBe('requested');
    expect((await consultationIn(world, 'c-2')).state.kind).toBe('scheduled');
    await lookAfter(world, afterwards);
    expect(await lostTimes(world, 'c-1')).toBe(1);
    expect((await windowIn(world)).lost).toEqual([]);
  });

  test('told, but ended before that was written down: it is not told again', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    await callOff(world, '2026-11-17');
    const moment = { now: thursday, today: isoDate.parse('2026-11-12') };
    await windowOutboxKind.advance(await windowIn(world), moment, world);
    expect((await windowIn(world)).lost).toHaveLength(1);
    await lookAfter(world, thursday);
    expect(await lostTimes(world, 'c-1')).toBe(1);
    expect((await windowIn(world)).lost).toEqual([]);
  });

  test('a consultation that is saved only after the change hears of it too', async () => {
    const world = await worldWith();
    await bookSlot(world, { window: 'w-1', start: noon, consultation: 'c-1' }, thursday);
    await callOff(world, '2026-11-17');
    await lookAfter(world, thursday);
    await saved(world, 'c-1');
    await lookAfter(world, afterwards);
    expect((await consultationIn(world, 'c-1')).state.kind).toBe('requested');
  });

  test('one that never is saved is forgotten', async () => {
    const world = await worldWith();
    await bookSlot(world, { window: 'w-1', start: noon, consultation: 'c-1' }, thursday);
    await callOff(world, '2026-11-17');
    await lookAfter(world, thursday);
    expect((await windowIn(world)).lost).toHaveLength(1);
    await lookAfter(world, afterwards);
    expect((await windowIn(world)).lost).toEqual([]);
  });

  test('nothing is changed when the window is gone or the change is none', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    const before = await windowIn(world);
    expect(await changeWindow(world, 'w-1', () => undefined, thursday)).toBeUndefined();
    expect(await changeWindow(world, 'w-9', (window) => window, thursday)).toBeUndefined();
    expect(await windowIn(world)).toEqual(before);
  });
});

describe('a booking whose day is moved', () => {
  const move = (world: World, to: string, more: object = {}, from = '2026-11-17') =>
    changeWindow(world, 'w-1', (window) => windowOf({ ...window, moved: [{ from, to, ...more }] }), thursday);
  const starts = async (world: World) => (await windowIn(world)).bookings.map(({ start }) => start);
  const twoDays = 48 * hour;

  test("goes with it, and is nobody else's in between", async () => {
    const world = await worldWith();
    await booked(world, 'c-1', noon + half);
    await move(world, '2026-11-19');
    const taken = { window: 'w-1', start: noon + half + twoDays, consultation: 'c-2' };
    expect(await bookSlot(world, taken, thursday)).toEqual({ ok: false, error: 'taken' });
    await lookAfter(world, thursday);
    const told = await consultationIn(world, 'c-1');
    expect(told.slot?.start).toBe(noon + half + twoDays);
    expect(told.state).toMatchObject({ kind: 'scheduled', time: { start: noon + half + twoDays } });
    await lookAfter(world, afterwards);
    expect(await starts(world)).toEqual([noon + half + twoDays]);
    expect((await consultationIn(world, 'c-1')).sequence).toBe(told.sequence);
  });

  test('while another time is proposed: the proposal still waits for its answer', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    const kept = await world.documents.get(consultationKind, 'c-1');
    if (!kept || kept.body.state.kind !== 'scheduled') throw new Error('it is agreed');
    const times = [1, 2].map((days) => ({
      start: noon + days * 24 * hour,
      end: noon + days * 24 * hour + half,
    }));
    const asked = { by: 'requester' as const, times, deadline: noon };
    const proposed = { ...kept.body, state: { ...kept.body.state, move: asked } };
    await world.documents.put(consultationKind, 'c-1', proposed, kept.etag);
    // The second one is the very time that the day is moved to.
    await move(world, '2026-11-19');
    await lookAfter(world, thursday);
    const { state } = await consultationIn(world, 'c-1');
    expect(state).toMatchObject({ time: { start: noon + twoDays }, move: { times: times.slice(0, 1) } });
  });

  test('twice before anybody was told is told once', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    await move(world, '2026-11-19');
    await move(world, '2026-11-20');
    await lookAfter(world, thursday);
    const { history, slot, calledOff } = await consultationIn(world, 'c-1');
    expect(history.filter(({ what }) => what === 'slot_moved')).toHaveLength(1);
    expect([slot?.start, calledOff?.start]).toEqual([noon + 3 * 24 * hour, noon]);
  });

  test('and called off before anybody was told is lost', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    await move(world, '2026-11-19');
    await changeWindow(world, 'w-1', (window) => windowOf({ ...window, daysOff: ['2026-11-19'] }), thursday);
    await lookAfter(world, thursday);
    expect(await lostTimes(world, 'c-1')).toBe(1);
    expect(await starts(world)).toEqual([]);
  });

  test('or the hours of its series: what has no slot any more goes along, the rest stays', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    await booked(world, 'c-2', noon + 3 * half);
    const when = { kind: 'weekly', weekday: 2, starts: '13:00', ends: '15:00' };
    await changeWindow(world, 'w-1', (window) => windowOf({ ...window, when }), thursday);
    await lookAfter(world, thursday);
    expect(await starts(world)).toEqual([noon + 2 * half, noon + 3 * half]);
    expect(await lostTimes(world, 'c-1')).toBe(0);
  });

  test('within the same day goes on as far as the day', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    await booked(world, 'c-2', noon + half);
    await move(world, '2026-11-17', { starts: '12:30', ends: '14:30' });
    expect(await starts(world)).toEqual([noon + half, noon + 2 * half]);
  });

  test('that does not fit into the new hours is lost', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    await booked(world, 'c-2', noon + 3 * half);
    await move(world, '2026-11-19', { starts: '09:00', ends: '10:00' });
    await lookAfter(world, thursday);
    expect(await starts(world)).toEqual([noon + twoDays - 3 * hour]);
    expect((await consultationIn(world, 'c-2')).state.kind).toBe('requested');
  });

  test('onto something else that the specialist has agreed on is lost', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    await booked(world, 'c-2', noon + half);
    const kept = await world.documents.get(consultationKind, 'c-2');
    if (!kept || kept.body.state.kind !== 'scheduled') throw new Error('it is agreed');
    const { slot: _, ...other } = kept.body;
    const time = { start: noon + twoDays, end: noon + twoDays + half };
    const elsewhere = { ...other, state: { ...kept.body.state, time } };
    await world.documents.put(consultationKind, 'c-2', elsewhere, kept.etag);
    await move(world, '2026-11-19');
    await lookAfter(world, thursday);
    expect(await lostTimes(world, 'c-1')).toBe(1);
    expect(await starts(world)).toEqual([]);
  });

  test('one that is given up before it is told frees the new time', async () => {
    const world = await worldWith();
    await booked(world, 'c-1');
    await move(world, '2026-11-19');
    await releaseSlot(world, { window: 'w-1', start: noon, consultation: 'c-1' });
    expect(await starts(world)).toEqual([]);
  });
});
