import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import { card, type Element, execute, text, withoutInputs } from '../../card.ts';
import type { Press } from '../../press.ts';
import { bookingStrings } from '../../strings/booking.ts';
import type { Effect, Message } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { act, actorOf, goneMessage, replaced } from '../act.ts';
import { cardFor, refusedCard, withLine } from '../card-for.ts';
import { startSaid, timeSaid } from '../consult-reader.ts';
import { type Consultation, isIn, type SlotKey } from '../consultation.ts';
import { hindrance, sideOf } from '../events.ts';
import { consultationKind, consultReader } from '../kind.ts';
import { canStand, isHeldBy } from '../moving.ts';
import { askClash, ownClash } from '../own-clash.ts';
import { refusal } from '../refused.ts';
import { formCard } from '../views.ts';
import { thereOn } from '../windows/attendance.ts';
import { releaseSlot } from '../windows/book-slot.ts';
import { type FreeSlot, freeSlots } from '../windows/free-slots.ts';
import { windowKind } from '../windows/window.ts';
import { lookAgainAt } from './look-again.ts';
import { isOpenTo } from './open-slots.ts';
import { isSlot } from './slot-key.ts';
import { seeingSlots } from './slots-again.ts';
import { takeSlot } from './take-slot.ts';

/** So many slots are offered instead of the one that is booked. */
const offered = 3;

/**
 * Another slot with one tap: of the same window instead of the booked one, or of any that is open to who asked when the
 * agreed time fell. The new one is taken first; the old one is given back by the consultation itself, once who asked has
 * accepted the new one when it is the specialist who wants it.
 */
export async function rebook(scene: Scene, press: Extract<Press, { do: 'consult_rebook' }>): Promise<Effect> {
  const { turn, world } = scene;
  const { id, window, start } = press;
  const reader = await consultReader(scene.reader, world);
  const who = actorOf(scene);
  const kept = await world.documents.get(consultationKind, id);
  if (!kept) return replaced(goneMessage(scene));
  const now = kept.body;
  const isHeld = (each: Consultation): boolean => isHeldBy(each, { window, start });
  // A second copy of the tap.
  if (isHeld(now) && sideOf(now, who)) return replaced(cardFor(reader, now, who, turn.moment));
  const reason =
    hindrance(now, 'rebook', who) ?? ((await isOpen(scene, now, window)) ? undefined : 'not_now');
  if (reason !== undefined) {
    const seeing = await seeingSlots(reader, now, turn.moment, world);
    return replaced(refusedCard(seeing, now, refusal(now, reason), who, turn.moment));
  }
  const slot = await wantedSlot(scene, now, { window, start });
  const isAsker = sideOf(now, who) === 'requester';
  const clash =
    slot && isAsker && !press.clash ? await ownClash(scene, slot, { consultation: id, window }) : undefined;
  if (slot && clash) {
    const title = bookingStrings[reader.language].bookAnyway(timeSaid(reader, slot));
    const { lang } = press;
    const anyway = execute('anyway', title, { do: 'consult_rebook', id, window, start, clash: 'fine', lang });
    return replaced(askClash(reader, clash, id, anyway));
  }
  const { email } = now.requester;
  const by = email === undefined ? {} : { by: email };
  const booked = await takeSlot(world, { window, start, consultation: id, ...by }, turn.moment.now);
  if (!booked.ok) {
    const note = bookingStrings[reader.language].lost[booked.error](startSaid(reader, start));
    if (!isIn(now, 'scheduled')) {
      const seeing = await seeingSlots(reader, now, turn.moment, world, start);
      return replaced(withLine(note, cardFor(seeing, now, who, turn.moment)));
    }
    const side = sideOf(now, who);
    const form = formCard(reader, now, 'reschedule', {
      filled: {},
      notes: [note],
      now: turn.moment.now,
      side,
    });
    return replaced(withSlots(form, await slotsInstead(scene, now, { after: start })));
  }
  const { booking, window: held } = booked.value;
  const time = { start: booking.start, end: booking.end };
  const [first, ...others] = thereOn(world.knowledge().directory, held, world.dayOf(start), email);
  if (first === undefined) {
    await releaseSlot(world, { window, start, consultation: id });
    return replaced(
      withLine(bookingStrings[reader.language].nobodyThere, cardFor(reader, now, who, turn.moment)),
    );
  }
  const anew = isIn(now, 'scheduled')
    ? {}
    : { anew: { way: held.way, specialists: [first, ...others] as const } };
  const done = await act(scene, id, { kind: 'rebook', slot: { window, start }, time, ...anew });
  const after = (await world.documents.get(consultationKind, id))?.body;
  if (!after || !isHeld(after)) {
    await releaseSlot(world, { window, start, consultation: id });
    return done;
  }
  await lookAgainAt(world, id, turn.moment);
  const present = (await world.documents.get(consultationKind, id))?.body;
  if (!present || isHeld(present)) return done;
  const seeing = await seeingSlots(reader, present, turn.moment, world, start);
  const taken = bookingStrings[reader.language].lost.taken(startSaid(reader, start));
  return replaced(withLine(taken, cardFor(seeing, present, who, turn.moment)));
}

/** The slot that a tap asks for, as long as it can be had. */
async function wantedSlot(
  scene: Scene,
  { area, requester }: Consultation,
  key: SlotKey,
): Promise<FreeSlot | undefined> {
  const kept = await scene.world.documents.get(windowKind, key.window);
  if (!kept) return undefined;
  const by = requester.email === undefined ? {} : { by: requester.email };
  const asked = { area, now: scene.turn.moment.now, limit: Number.POSITIVE_INFINITY, ...by };
  const { directory } = scene.world.knowledge();
  const free = freeSlots([kept.body], asked, directory, await scene.world.workingTime());
  return free.find((each) => isSlot(each, key));
}

/** Whether the slots of a window may be booked instead of what a consultation has now, or had. */
async function isOpen(scene: Scene, consultation: Consultation, window: string): Promise<boolean> {
  if (isIn(consultation, 'scheduled')) return consultation.slot?.window === window;
  const kept = await scene.world.documents.get(windowKind, window);
  return kept !== undefined && isOpenTo(scene, consultation, kept.body.window);
}

/**
 * The form for other times, once it is open, with the free slots of the window of the booked one; `wanted`: the day that
 * they are wanted on, if any are free then.
 */
export async function offeringSlots(
  scene: Scene,
  id: string,
  opened: Effect,
  wanted?: IsoDate,
): Promise<Effect> {
  if (opened.kind !== 'replace') return opened;
  const kept = await scene.world.documents.get(consultationKind, id);
  if (!kept) return opened;
  return { ...opened, message: withSlots(opened.message, await slotsInstead(scene, kept.body, { wanted })) };
}

/** Buttons for the slots that can be had instead; `after`: one that was lost, epoch milliseconds. */
async function slotsInstead(
  scene: Scene,
  consultation: Consultation,
  { after, wanted }: { readonly after?: number | undefined; readonly wanted?: IsoDate | undefined },
): Promise<readonly Element[]> {
  const { turn, world } = scene;
  const { slot, id, area, requester } = consultation;
  if (slot === undefined || !isIn(consultation, 'scheduled')) return [];
  const isAsker = sideOf(consultation, actorOf(scene)) === 'requester';
  if (!isAsker && !canStand(consultation, turn.moment.now)) return [];
  const kept = await world.documents.get(windowKind, slot.window);
  if (!kept) return [];
  const reader = await consultReader(scene.reader, world);
  const words = bookingStrings[reader.language];
  const by = requester.email === undefined ? {} : { by: requester.email };
  const found = freeSlots(
    [kept.body],
    { area, now: turn.moment.now, limit: 60, ...by },
    world.knowledge().directory,
    await world.workingTime(),
  ).filter(({ start }) => start !== slot.start);
  const later = after === undefined ? found : found.filter(({ start }) => start >= after);
  const onDay = found.filter(({ start }) => world.dayOf(start) === wanted);
  const [nearest = found] = [onDay, later].filter(({ length }) => length > 0);
  const slots = nearest.slice(0, offered);
  const isNone = wanted !== undefined && onDay.length === 0;
  if (slots.length === 0) return [text(words.rebookNone, { id: 'slots-none' })];
  const button = (each: FreeSlot, at: number) =>
    // The words below need not be filled in.
    withoutInputs(
      execute(`rebook-${at}`, (isAsker ? words.rebook : words.proposeSlot)(timeSaid(reader, each)), {
        do: 'consult_rebook',
        id,
        window: slot.window,
        start: each.start,
        lang: reader.language,
      }),
    );
  return [
    ...(isNone
      ? [text(words.rebookNoneOn(scene.reader.say.day(wanted, reader.today)), { id: 'slots-none' })]
      : []),
    text(isAsker ? words.rebookTitle : words.proposeTitle, { id: 'slots-title', weight: 'bolder' }),
    { type: 'ActionSet', id: 'slots', actions: slots.map(button) },
  ];
}

/** A form with the buttons above what is written in it; any other message stays as it is. */
function withSlots(message: Message, slots: readonly Element[]): Message {
  if (!message.card || slots.length === 0) return message;
  const { body, actions } = message.card;
  const at = body.findIndex((element) => 'id' in element && element.id === 'times');
  if (at < 0) return message;
  return {
    ...message,
    card: card(message.text, [...body.slice(0, at), ...slots, ...body.slice(at)], actions),
  };
}
