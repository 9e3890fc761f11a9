import type { Moment, World } from '../../world.ts';
import { hasFallen } from '../booking/has-fallen.ts';
import { consultationDocument } from '../document.ts';
import { dayOn } from './day.ts';
import { offerLetter } from './offer-news.ts';
import { roomIn } from './room.ts';
import type { Setting } from './setting.ts';
import { slotsOn } from './slots.ts';
import type { Bookable, Former } from './window.ts';

/** So long a slot is kept for who had it. Hours of working time. */
const keptHours = 2;

/** Whether the slot that somebody had is held again. */
export const isHeldAgain = (
  { window }: Pick<Bookable, 'window'>,
  { start, end }: Pick<Former, 'start' | 'end'>,
  { calendar, isAway }: Pick<Setting, 'calendar' | 'isAway'>,
): boolean =>
  slotsOn(window, dayOn(calendar.dayOf(start), calendar), isAway).some(
    (slot) => slot.start === start && slot.end === end,
  );

/**
 * When a day that was called off is held after all, who lost a slot of it and has no other time gets it offered before
 * anybody else, those who wait included.
 */
export async function offeredAgain(
  bookable: Bookable,
  { now }: Moment,
  setting: Setting,
  { documents }: Pick<World, 'documents'>,
): Promise<Bookable> {
  const { calendar } = setting;
  let current: Bookable = { ...bookable, former: bookable.former.filter(({ start }) => start > now) };
  for (const former of current.former) {
    if (!isHeldAgain(current, former, setting)) continue;
    const { consultation, start, end, who } = former;
    const kept = await documents.get(consultationDocument, consultation);
    const needsIt = kept !== undefined && hasFallen(kept.body) && kept.body.calledOff?.start === start;
    const isFree = roomIn(current, now)({ start, end });
    const others = current.waiting.filter(({ email }) => email !== who.email);
    const until = Math.min(calendar.addHours(now, keptHours), start);
    const offer = { start, end, email: who.email, since: now, until, again: true as const };
    const rest = { ...current, former: current.former.filter((each) => each !== former) };
    current =
      needsIt && isFree && calendar.next(now) < start
        ? {
            ...rest,
            waiting: [{ ...who, since: now }, ...others],
            offers: [...current.offers.filter(({ email }) => email !== who.email), offer],
            owed: [...current.owed, offerLetter(offer, calendar.next(now))],
          }
        : rest;
  }
  return current;
}
