import type { Moment, World } from '../../world.ts';
import { agreedTimesOf, clashIn } from '../agreed-times.ts';
import { type Consultation, isOver, type Span } from '../consultation.ts';
import { consultationKind, contextOf } from '../kind.ts';
import { isProposed, slotProposed } from '../moving.ts';
import { step } from '../rules.ts';
import { type Bookable, type Booking, type Former, savedWithin } from './window.ts';

/** A consultation may be written by others at the same time; more often in a row it is tried later. */
const attempts = 8;
const triedAgainAfter = 60_000;

type SettlingWorld = Pick<World, 'documents' | 'knowledge' | 'workingTime' | 'textKeptDays'>;

/**
 * Bookings that were made so long ago that their consultations must be there: those that no consultation knows of are
 * given back, as when the program was ended between the two writes.
 */
export async function checked(bookable: Bookable, now: number, world: SettlingWorld): Promise<Bookable> {
  const bookings: Booking[] = [];
  for (const booking of bookable.bookings) {
    const { unchecked, ...rest } = booking;
    if (!unchecked || booking.at + savedWithin > now) {
      bookings.push(booking);
      continue;
    }
    const kept = await world.documents.get(consultationKind, booking.consultation);
    if (kept && startHeld(kept.body, bookable.window.id, booking) !== undefined) bookings.push(rest);
  }
  return { ...bookable, bookings };
}

/**
 * Tells the consultations whose time is lost; once told, the booking is forgotten. One that is not saved yet may be in a
 * moment. To do it again does no harm: the consultation does not hold the slot any more.
 */
export async function lossesTold(
  bookable: Bookable,
  moment: Moment,
  world: SettlingWorld,
): Promise<Bookable> {
  const lost: Bookable['lost'] = [];
  const former = [...bookable.former];
  for (const booking of bookable.lost) {
    if (booking.after > moment.now) lost.push(booking);
    // Else the day was given back, and the consultation has booked the same time again.
    else if (!isBookedAgain(bookable, booking)) {
      const said = await tell(bookable, booking, moment, world);
      if (typeof said === 'number') lost.push({ ...booking, after: said });
      else if (said === 'lost') former.push(...(await formerOf(booking, world)));
    }
  }
  return { ...bookable, lost, former };
}

/** Who had a booking, as long as they can be written to. */
async function formerOf(
  { consultation, start, end }: Booking,
  { documents }: Pick<World, 'documents'>,
): Promise<readonly Former[]> {
  const kept = await documents.get(consultationKind, consultation);
  if (!kept) return [];
  const { requester, service, area } = kept.body;
  const { person, email } = requester;
  return email === undefined ? [] : [{ consultation, start, end, who: { person, email, service, area } }];
}

const isBookedAgain = ({ bookings }: Bookable, { consultation, start }: Booking): boolean =>
  bookings.some((each) => each.consultation === consultation && each.start === start);

/**
 * Tells the consultations whose day was moved; once told, the booking is like any other. One whose specialist has agreed
 * on something else at the new time is lost instead.
 */
export async function movesTold(bookable: Bookable, moment: Moment, world: SettlingWorld): Promise<Bookable> {
  const bookings: Booking[] = [];
  for (const booking of bookable.bookings) {
    const { moved, ...rest } = booking;
    if (!moved || moved.after > moment.now) bookings.push(booking);
    else {
      const { specialists, id } = bookable.window;
      const agreed = await agreedTimesOf(world.documents, specialists, moment.now);
      const isLost = clashIn(agreed, rest, { ...rest, window: id }) !== undefined;
      const to = { start: booking.start, end: booking.end };
      const said = await tell(bookable, booking, moment, world, isLost ? undefined : to);
      if (typeof said === 'number') bookings.push({ ...booking, moved: { ...moved, after: said } });
      else if (said === 'held') bookings.push(rest);
    }
  }
  return { ...bookable, bookings };
}

/**
 * Tells a consultation that its slot is lost, or where it is now: `to`. `held`: it holds that slot. `free`: it held none
 * of this booking any more, `lost`: it has just been told so. Else when it has to be tried again, epoch milliseconds.
 */
async function tell(
  { window: { id: window } }: Bookable,
  booking: Booking,
  moment: Moment,
  world: SettlingWorld,
  to?: Span,
): Promise<'held' | 'free' | 'lost' | number> {
  const { consultation, at } = booking;
  const { now } = moment;
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await world.documents.get(consultationKind, consultation);
    if (!kept) return at + savedWithin > now ? at + savedWithin : 'free';
    const start = startHeld(kept.body, window, booking);
    if (start === undefined) return 'free';
    if (start === to?.start) return 'held';
    const event = to
      ? ({ kind: 'slot_moved', window, start, to } as const)
      : ({ kind: 'slot_lost', window, start } as const);
    const next = step(kept.body, event, await contextOf('time', moment, world));
    if (!next.ok) return 'free';
    if (!(await world.documents.put(consultationKind, consultation, next.value, kept.etag))) continue;
    // What was only proposed is not proposed any more.
    if (isProposed(kept.body, { window, start })) return 'free';
    return to ? 'held' : 'lost';
  }
  return now + triedAgainAfter;
}

/** The start of the slot that a consultation holds of a booking, or has proposed, also when it has not heard that it was moved. */
function startHeld(
  consultation: Consultation,
  window: string,
  { start, moved }: Booking,
): number | undefined {
  if (isOver(consultation)) return undefined;
  const held = [consultation.slot, slotProposed(consultation)].find(
    (slot) => slot?.window === window && (slot.start === start || slot.start === moved?.from),
  );
  return held?.start;
}
