import type { Moment, World } from '../../world.ts';
import { type AgreedTime, agreedTimesOf, clashesIn } from '../agreed-times.ts';
import { type Consultation, isIn } from '../consultation.ts';
import { consultationKind, contextOf } from '../kind.ts';
import { isYetToHear } from '../news.ts';
import { step } from '../rules.ts';
import { releaseSlot } from '../windows/book-slot.ts';

type LookingWorld = Pick<World, 'documents' | 'knowledge' | 'workingTime' | 'textKeptDays'>;

/** Others write to the same document, such as the one who sends what is owed. */
const attempts = 8;

/**
 * Looks again once a booking is saved: of two windows that overlap somebody may have been booked in each before either
 * was written. The earlier agreement stands, of the same moment that of the smaller id, and one outside windows always.
 * `false`: this one falls, and nothing of it is left; else a later one has lost its time, and both sides hear of it.
 */
export async function standsAfterAll(
  world: LookingWorld,
  booked: Consultation,
  moment: Moment,
): Promise<boolean> {
  if (!isIn(booked, 'scheduled')) return true;
  const { id, slot, state, holder, together } = booked;
  const agreed = await agreedTimesOf(world.documents, [holder.email, ...together], moment.now);
  const clashes = clashesIn(agreed, state.time, {
    consultation: id,
    ...(slot ? { window: slot.window } : {}),
  });
  const isFirst = (each: AgreedTime): boolean =>
    each.window === undefined ||
    each.since < state.since ||
    (each.since === state.since && each.consultation < id);
  if (clashes.some(isFirst)) return !(await fallen(world, booked, moment));
  for (const { consultation, window, start } of clashes)
    if (window !== undefined) await losesTime(world, consultation, { window, start }, moment);
  return true;
}

/** Takes the booking back when nobody has been told of it; else it loses its time, and stays to be shown. */
async function fallen(world: LookingWorld, { id, slot }: Consultation, moment: Moment): Promise<boolean> {
  if (!slot) return false;
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await world.documents.get(consultationKind, id);
    if (!kept) return true;
    const { holder, lease } = kept.body;
    const isSecret = lease === undefined && isYetToHear(kept.body, holder.email, 'scheduled', moment.now);
    if (!isSecret) {
      await losesTime(world, id, slot, moment);
      return false;
    }
    if (!(await world.documents.delete(consultationKind, id, kept.etag))) continue;
    await releaseSlot(world, { ...slot, consultation: id });
    return true;
  }
  throw new Error('the booking was changed by others all the time');
}

/** As when the window is not held: whoever is responsible proposes another time. */
async function losesTime(
  world: LookingWorld,
  id: string,
  slot: { readonly window: string; readonly start: number },
  moment: Moment,
): Promise<void> {
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await world.documents.get(consultationKind, id);
    if (!kept) return;
    const next = step(kept.body, { kind: 'slot_lost', ...slot }, await contextOf('time', moment, world));
    if (!next.ok || (await world.documents.put(consultationKind, id, next.value, kept.etag))) return;
  }
  throw new Error('the booking was changed by others all the time');
}
