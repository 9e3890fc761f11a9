import { absenceOn } from '../../../knowledge/directory/absence.ts';
import { dayAfter } from '../../../knowledge/directory/days.ts';
import type { Email } from '../../../knowledge/kernel/ids.ts';
import { bookingTimes } from './booking-times.ts';
import { dayOn } from './day.ts';
import { goneNews, letterId, offerLetter } from './offer-news.ts';
import { roomIn } from './room.ts';
import type { Setting } from './setting.ts';
import { slotsOn } from './slots.ts';
import type { Bookable, Offer } from './window.ts';

/** So long a free slot is kept for the first one who waits. Hours of working time. */
const keptHours = 2;

/**
 * Offers what is free to those who wait: the next slot to the first of them, one for each. Who has let an offer lapse
 * does not wait any longer; who is away today is passed over, and keeps the place. An offer whose slot is not held any
 * more goes, and the one who had it hears of it and is the first to get another. `now` is epoch milliseconds.
 */
export function handedOut(before: Bookable, now: number, setting: Setting): Bookable {
  const { calendar, isAway, directory } = setting;
  const { window } = before;
  if (before.waiting.length === 0 && before.offers.length === 0) return before;
  const lapsed = before.offers.filter(({ until }) => until <= now).map(({ email }) => email);
  const waiting = before.waiting.filter(({ email }) => !lapsed.includes(email));
  const offers: Offer[] = [];
  const hasRoom = (slot: Pick<Offer, 'start' | 'end'>): boolean => roomIn({ ...before, offers }, now)(slot);
  for (const offer of before.offers) {
    const isHeld = slotsOn(window, dayOn(calendar.dayOf(offer.start), calendar), isAway).some(
      ({ start, end }) => start === offer.start && end === offer.end,
    );
    const stillWaits = waiting.some(({ email }) => email === offer.email);
    if (stillWaits && isHeld && hasRoom(offer)) offers.push(offer);
  }
  const spokenAt = calendar.next(now);
  const askedOn = calendar.dayOf(spokenAt);
  const queue = waiting
    .map(({ email }) => email)
    .filter(
      (email) =>
        !offers.some((each) => each.email === email) &&
        absenceOn(directory.worker(email), askedOn) === undefined,
    );
  const { earliest, last } = bookingTimes(now, calendar)(window);
  const kept = calendar.addHours(now, keptHours);
  for (let iso = calendar.dayOf(earliest); iso <= last && queue.length > 0; iso = dayAfter(iso))
    for (const slot of slotsOn(window, dayOn(iso, calendar), isAway)) {
      // Who had it before its day was called off is asked first.
      if (before.former.some((each) => each.start === slot.start)) continue;
      // One that begins before it can be told of is of no use.
      if (slot.start < earliest || slot.start <= spokenAt) continue;
      while (queue.length > 0 && hasRoom(slot)) {
        const [email] = queue.splice(0, 1);
        if (email !== undefined)
          offers.push({ ...slot, email, since: now, until: Math.min(kept, slot.start) });
      }
    }
  const known = new Set(before.offers.map(letterId));
  const current = new Set(offers.map(letterId));
  const told = offers.filter((each) => !known.has(letterId(each))).map((each) => offerLetter(each, spokenAt));
  const owed = before.owed.filter(({ about, id }) => about !== 'slot_free' || current.has(id));
  const gone = before.offers
    .filter((each) => !current.has(letterId(each)) && !before.owed.some(({ id }) => id === letterId(each)))
    .flatMap((each) => goneNews(each, { waiting, offers }, spokenAt));
  return { ...before, waiting, offers, owed: [...owed, ...told, ...gone] };
}

/** Somebody waits no longer, and what was kept for them is free; the very same when they did not wait. */
export function withoutWaiting(bookable: Bookable, who: Email): Bookable {
  if (!bookable.waiting.some(({ email }) => email === who)) return bookable;
  return {
    ...bookable,
    waiting: bookable.waiting.filter(({ email }) => email !== who),
    offers: bookable.offers.filter(({ email }) => email !== who),
    owed: bookable.owed.filter(({ about, to }) => about !== 'slot_free' || to !== who),
  };
}
