import type { AreaId, ServiceId } from '../../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../../knowledge/kernel/result.ts';
import { plain } from '../../plain-message.ts';
import type { Press } from '../../press.ts';
import { bookingStrings, type SlotLoss } from '../../strings/booking.ts';
import { consultationChecks } from '../../strings/consultation-checks.ts';
import type { Effect } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { actorOf, replaced } from '../act.ts';
import type { AgreedTime } from '../agreed-times.ts';
import { formAgain } from '../ask.ts';
import { draftOf } from '../ask-draft.ts';
import { withLine } from '../card-for.ts';
import { startSaid, timeSaid } from '../consult-reader.ts';
import { type Consultation, isOver, type SlotKey } from '../consultation.ts';
import { sideOf } from '../events.ts';
import { consultationKind, consultReader, contextOf } from '../kind.ts';
import { keptUnder, newIds } from '../new-ids.ts';
import { ownClash } from '../own-clash.ts';
import { questionFault } from '../question-fault.ts';
import { type NewRequest, requestConsultation } from '../request.ts';
import { shownOn } from '../shown-on.ts';
import { requesterCard } from '../views.ts';
import { thereOn } from '../windows/attendance.ts';
import { releaseSlot } from '../windows/book-slot.ts';
import { type Bookable, type Booking, windowKind } from '../windows/window.ts';
import type { ConsultationWindow } from '../windows/window-schema.ts';
import { standsAfterAll } from './look-again.ts';
import { isOpenTo, openSlots } from './open-slots.ts';
import { isSlot, slotChosen } from './slot-key.ts';
import { takeSlot } from './take-slot.ts';

type Pressed = Extract<Press, { do: 'consult_book' | 'book_offered' }>;

/** What a tap on a slot asks for. */
interface Wish {
  readonly service: ServiceId;
  readonly area: AreaId;
  readonly slot: SlotKey;
  readonly question: string | undefined;
  readonly urgency: Consultation['urgency'] | undefined;
}

/**
 * Books a slot with one tap. The question is optional, but screened before anything is kept. Who comes too late gets the
 * form as it was filled in, with the next free slot as the first button.
 */
export async function book(scene: Scene, press: Pressed): Promise<Effect> {
  const { reader, world, turn } = scene;
  const { service, area } = press;
  const words = bookingStrings[reader.language];
  if (!reader.directory.service(service) || !reader.directory.area(area))
    return replaced(plain(consultationChecks[reader.language].nobody));
  const filled =
    press.do === 'consult_book'
      ? { ...press, ...(await askedBefore(scene, press.again)) }
      : { service, area };
  const draft = draftOf(filled);
  const slot = slotOf(press);
  if (!slot) return replaced(await formAgain(scene, draft, [words.pickMissing]));
  const { question, urgency, namesAreFine = false } = draft;
  const fault = questionFault(reader, question, namesAreFine);
  if (fault) {
    const asked = fault.doubtful ? { ...draft, namesAreFine: false, wanted: slot } : draft;
    return replaced(await formAgain(scene, asked, [fault.note], fault.doubtful ? slot.start : undefined));
  }
  const clash =
    press.do === 'consult_book' && press.clash ? undefined : await clashOf(scene, { service, area, slot });
  if (clash) {
    const note = words.ownClash(timeSaid(await consultReader(reader, world), clash));
    return replaced(await formAgain(scene, { ...draft, wanted: slot, isClashing: true }, [note], slot.start));
  }
  const booked = await bookFor(scene, { service, area, slot, question, urgency });
  const clocked = await consultReader(reader, world);
  if (booked.ok) {
    const { consultation, isOld } = booked.value;
    const shown = requesterCard(clocked, consultation, turn.moment);
    return replaced(isOld ? withLine(words.yours, shown) : shown);
  }
  const note =
    booked.error === 'nobody' ? words.nobodyThere : words.lost[booked.error](startSaid(clocked, slot.start));
  return replaced(await formAgain(scene, draft, [note], slot.start));
}

/** What the person asked in a consultation of theirs, as it was accepted then. */
async function askedBefore(scene: Scene, id: string | undefined) {
  const kept = id === undefined ? undefined : await scene.world.documents.get(consultationKind, id);
  if (!kept || sideOf(kept.body, actorOf(scene)) !== 'requester') return {};
  const { question, urgency } = kept.body;
  return question === undefined ? { urgency } : { question, urgency, names: 'fine' as const };
}

/** What the person has agreed on at the time of a slot that can be had. */
async function clashOf(
  scene: Scene,
  { slot, ...subject }: Pick<Wish, 'service' | 'area' | 'slot'>,
): Promise<AgreedTime | undefined> {
  const open = await openSlots(scene, subject, { all: true, after: slot.start });
  const wanted = open.kind === 'free' ? open.slots.find((each) => isSlot(each, slot)) : undefined;
  return wanted && ownClash(scene, wanted, { window: slot.window });
}

function slotOf(press: Pressed): SlotKey | undefined {
  const { window, start } = press;
  if (window !== undefined && start !== undefined) return { window, start };
  return press.do === 'consult_book' ? slotChosen(press.slot) : undefined;
}

/** `isOld`: the person has had it already, by an earlier tap. */
type Booked = Result<{ readonly consultation: Consultation; readonly isOld: boolean }, SlotLoss | 'nobody'>;

/**
 * The slot is taken in its window first, then the consultation is saved. When that fails the slot is given back; a crash
 * in between is found out when the window is looked at. Every copy of one tap makes the same consultation.
 */
async function bookFor(scene: Scene, wish: Wish): Promise<Booked> {
  const { turn, world } = scene;
  const { slot } = wish;
  const { email } = turn.who;
  for (const id of newIds(scene)) {
    const before = await keptUnder(scene, id);
    if (before === 'others') continue;
    if (before) return ok({ consultation: before, isOld: false });
    const kept = await world.documents.get(windowKind, slot.window);
    // Buttons come from outside: the window may be none for this.
    if (!kept || !isOpenTo(scene, wish, kept.body.window)) return err('not_held');
    const own = await alreadyOwn(scene, kept.body, slot.start);
    if (own) return ok({ consultation: own, isOld: true });
    const by = email === undefined ? {} : { by: email };
    const booked = await takeSlot(world, { ...slot, consultation: id, ...by }, turn.moment.now);
    if (!booked.ok) return booked;
    const { window, booking } = booked.value;
    const saved = await save(scene, id, wish, window, booking);
    if (saved !== 'others' && saved !== 'nobody') {
      if (!(await standsAfterAll(world, saved, turn.moment))) return err('taken');
      // It may have lost its time to an earlier one after it was told of.
      const present = (await world.documents.get(consultationKind, id))?.body ?? saved;
      return ok({ consultation: present, isOld: false });
    }
    await releaseSlot(world, { ...slot, consultation: id });
    if (saved === 'nobody') return err(saved);
  }
  throw new Error('the consultation could not be given an id');
}

/** What the person has booked that very slot for, by a tap before this one. */
async function alreadyOwn(
  { turn, world }: Scene,
  { bookings }: Bookable,
  start: number,
): Promise<Consultation | undefined> {
  for (const booking of bookings) {
    if (booking.start !== start) continue;
    const held = (await world.documents.get(consultationKind, booking.consultation))?.body;
    if (held && held.requester.person === turn.person && !isOver(held)) return held;
  }
  return undefined;
}

/** Saves the consultation of a slot that has been booked for it. `others`: the id is not free after all. */
async function save(
  scene: Scene,
  id: string,
  wish: Wish,
  window: ConsultationWindow,
  booking: Booking,
): Promise<Consultation | 'others' | 'nobody'> {
  const { turn, world } = scene;
  const who = actorOf(scene);
  const context = await contextOf(who, turn.moment, world);
  const day = context.working.dayOf(booking.start);
  const [specialist, ...together] = thereOn(context.directory, window, day, who.email);
  if (specialist === undefined) return 'nobody';
  const { service, area, slot, question = '', urgency = 'this_week' } = wish;
  const time = { start: booking.start, end: booking.end };
  const request: NewRequest = {
    id,
    service,
    area,
    question,
    urgency,
    way: window.way,
    times: [],
    slot: { window: slot.window, time, specialist },
    together,
  };
  const made = requestConsultation(request, who, context);
  if (!made.ok) return 'nobody';
  const shown = shownOn(made.value, who.email, turn.card, turn.moment.now);
  try {
    if (await world.documents.put(consultationKind, id, shown, 'absent')) return shown;
  } catch (fault) {
    // It may have been saved all the same: only what surely is not there gives its slot back.
    if ((await keptUnder(scene, id)) === undefined) await releaseSlot(world, { ...slot, consultation: id });
    throw fault;
  }
  return (await keptUnder(scene, id)) ?? 'others';
}
