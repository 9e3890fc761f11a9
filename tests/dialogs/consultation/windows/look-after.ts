import { expect } from '@jest/globals';
import type { Consultation } from '../../../../dialogs/consultation/consultation.ts';
import { consultationKind, contextOf } from '../../../../dialogs/consultation/kind.ts';
import { requestConsultation } from '../../../../dialogs/consultation/request.ts';
import { bookSlot } from '../../../../dialogs/consultation/windows/book-slot.ts';
import { type Bookable, lookDue, newBookable } from '../../../../dialogs/consultation/windows/window.ts';
import { windowOutboxKind } from '../../../../dialogs/consultation/windows/window-outbox.ts';
import { personId } from '../../../../dialogs/turn.ts';
import type { World } from '../../../../dialogs/world.ts';
import { areaId, email, serviceId } from '../../../../knowledge/kernel/ids.ts';
import { network } from '../../../knowledge/directory/edit/network.ts';
import { worldOf } from '../../../support/world.ts';
import { windowOf } from './any-window.ts';

/** Thursday 12 November 2026, 9.00 in Finland. */
export const thursday = Date.UTC(2026, 10, 12, 7);
export const minute = 60_000;
export const hour = 60 * minute;
/** Tuesday the 17th, 12.00. */
export const noon = Date.UTC(2026, 10, 17, 10);

export const mail = (name: string) => email.parse(`${name}@example.org`);
export const waits = (name: string) => ({
  person: personId.parse(`t:${name}`),
  email: mail(name),
  service: serviceId.parse('perheneuvola'),
  area: areaId.parse('hartola'),
});

/** A world with one window, `w-1`, that Elisa and whoever else is named hold. */
export async function worldWith(
  fields: Readonly<Record<string, unknown>> = {},
  rows: readonly string[] = ['elisa consultant hartola', 'outi consultant hartola'],
  more: Parameters<typeof network>[1] = {},
): Promise<World> {
  const world = await worldOf(network(rows, more));
  await world.documents.put(windowOutboxKind, 'w-1', newBookable(windowOf(fields)), 'absent');
  return world;
}

export async function windowIn({ documents }: World, id = 'w-1'): Promise<Bookable> {
  const kept = await documents.get(windowOutboxKind, id);
  if (!kept) throw new Error('the window is kept');
  return kept.body;
}

/** Does once what the sender does when a window is due: moves it, and says what it owes. `w-1: about to-whom`. */
export async function lookAfter(world: World, now: number, id = 'w-1'): Promise<readonly string[]> {
  const kept = await world.documents.get(windowOutboxKind, id);
  if (!kept) return [];
  const moment = { now, today: world.dayOf(now) };
  const due = lookDue(kept.body);
  const body =
    due !== undefined && due <= now ? await windowOutboxKind.advance(kept.body, moment, world) : kept.body;
  const said = body.owed.filter(({ at }) => at <= now);
  const owed = body.owed.filter(({ at }) => at > now);
  if (!(await world.documents.put(windowOutboxKind, id, { ...body, owed }, kept.etag)))
    throw new Error('nobody else writes');
  return said.map(({ about, to }) => `${about} ${to.split('@')[0]}`);
}

/** Books a slot and saves its consultation, as two writes. */
export async function booked(world: World, id: string, start = noon): Promise<void> {
  expect((await bookSlot(world, { window: 'w-1', start, consultation: id }, thursday)).ok).toBe(true);
  await saved(world, id, start);
}
export async function saved(world: World, id: string, start = noon): Promise<void> {
  const { person, email, service, area } = waits('anna');
  const time = { start, end: start + 30 * minute };
  const made = requestConsultation(
    {
      id,
      service,
      area,
      urgency: 'two_weeks',
      way: 'meeting',
      times: [],
      question: '',
      slot: { window: 'w-1', time, specialist: mail('elisa') },
    },
    { person, email },
    await contextOf({ person, email }, { now: thursday }, world),
  );
  if (!made.ok) throw new Error(made.error);
  await world.documents.put(consultationKind, id, made.value, 'absent');
}
export async function consultationIn(world: World, id: string): Promise<Consultation> {
  const kept = await world.documents.get(consultationKind, id);
  if (!kept) throw new Error('the consultation is kept');
  return kept.body;
}
export const bookings = async (world: World) =>
  (await windowIn(world)).bookings.map((each) => each.consultation);
