import type { Moment, World } from '../../world.ts';
import { type AgreedTime, agreedTimesOf, clashesIn } from '../agreed-times.ts';
import { type Consultation, type In, isIn } from '../consultation.ts';
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
  const clashes = await clashesOf(world, booked, moment);
  if (clashes.some((each) => isBefore(each, booked))) return !(await fallen(world, booked, moment));
  await allLoseTime(world, clashes, moment);
  return true;
}

/**
 * The same once another time is agreed on for a consultation that is there already: by a move to another slot, or by
 * somebody who accepts a time. It stays in any case; when it is the later one it has lost its time.
 */
export async function lookAgainAt(world: LookingWorld, id: string, moment: Moment): Promise<void> {
  const agreed = (await world.documents.get(consultationKind, id))?.body;
  if (!agreed || !isIn(agreed, 'scheduled') || agreed.state.since !== moment.now) return;
  const clashes = await clashesOf(world, agreed, moment);
  const { slot } = agreed;
  if (slot && clashes.some((each) => isBefore(each, agreed))) await losesTime(world, id, slot, moment);
  else
    await allLoseTime(
      world,
      clashes.filter(({ since }) => since > moment.now - instant),
      moment,
    );
}

/** What was agreed longer ago was known to who agreed on this; milliseconds. */
const instant = 60_000;

async function clashesOf(
  { documents }: LookingWorld,
  { id, slot, state, holder, together }: In<'scheduled'>,
  { now }: Moment,
): Promise<readonly AgreedTime[]> {
  const agreed = await agreedTimesOf(documents, [holder.email, ...together], now);
  return clashesIn(agreed, state.time, { consultation: id, ...(slot ? { window: slot.window } : {}) });
}

const isBefore = (each: AgreedTime, { id, state }: In<'scheduled'>): boolean =>
  each.window === undefined ||
  each.since < state.since ||
  (each.since === state.since && each.consultation < id);

async function allLoseTime(
  world: LookingWorld,
  clashes: readonly AgreedTime[],
  moment: Moment,
): Promise<void> {
  for (const { consultation, window, start } of clashes)
    if (window !== undefined) await losesTime(world, consultation, { window, start }, moment);
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
