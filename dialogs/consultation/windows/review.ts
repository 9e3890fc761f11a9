import { dayAfter } from '../../../knowledge/directory/days.ts';
import type { Email } from '../../../knowledge/kernel/ids.ts';
import type { Owed } from '../../outbox.ts';
import { isDeserted } from './attendance.ts';
import { handedOut } from './hand-out.ts';
import { isHeldAgain } from './held-after-all.ts';
import type { Setting } from './setting.ts';
import { strandedBookings } from './stranded-bookings.ts';
import type { Bookable } from './window.ts';
import { isNews } from './window-news.ts';

/**
 * A window as it is now, after time, absences and changes of its times: what is past goes, bookings whose time is not
 * held any more are lost, what is free is offered to those who wait, and whoever answers for it hears when nobody is
 * left to hold it. Once more changes nothing. `now` is epoch milliseconds.
 */
export function reviewed(before: Bookable, now: number, setting: Setting): Bookable {
  const { calendar, areAllAway } = setting;
  const stranded = strandedBookings(before, now, calendar, areAllAway);
  const kept: Bookable = {
    ...before,
    bookings: before.bookings.filter((each) => each.end > now && !stranded.includes(each)),
    closed: before.closed.filter(({ end }) => end > now),
    lost: [...before.lost, ...stranded.map((each) => ({ ...each, after: now }))],
  };
  const { ended } = kept.window;
  const today = calendar.dayOf(now);
  if (ended !== undefined && ended < today) return over(kept, calendar.next(now));
  const tomorrow = calendar.next(calendar.at(dayAfter(today), 0, 0));
  const isBack = kept.former.some((each) => each.start > now && isHeldAgain(kept, each, setting));
  const lookAt = isBack ? now : tomorrow;
  return handedOut({ ...lookedAfter(kept, now, setting), lookAt }, now, setting);
}

/** Nothing becomes free any more: those who wait are told. */
function over(bookable: Bookable, at: number): Bookable {
  const { waiting, owed, deserted: _, ...rest } = bookable;
  const told = waiting.map(
    ({ email, since }): Owed => ({
      id: `list_over-${email}-${since}`,
      to: email,
      at,
      about: 'list_over',
      tries: 0,
    }),
  );
  const left = owed.filter((each) => each.about === 'list_over' || isNews(each));
  return { ...rest, waiting: [], offers: [], former: [], owed: [...left, ...told], lookAt: null };
}

/** Whoever answers for it is told once when nobody is left to hold it. */
function lookedAfter(bookable: Bookable, now: number, { calendar, directory }: Setting): Bookable {
  const { deserted, ...rest } = bookable;
  const at = calendar.next(now);
  if (!isDeserted(directory, bookable.window, calendar.dayOf(at)))
    return deserted === undefined
      ? bookable
      : { ...rest, owed: bookable.owed.filter(({ about }) => about !== 'nobody_left') };
  return deserted === undefined
    ? toldOn({ ...bookable, deserted: { told: [] } }, at, { calendar, directory })
    : bookable;
}

/** The next one who should hear that nobody holds the window: its owner, then the coordinators of its areas, upwards. */
export function toldOn(
  bookable: Bookable,
  at: number,
  { calendar, directory }: Pick<Setting, 'calendar' | 'directory'>,
): Bookable {
  const { window, owed } = bookable;
  const told = bookable.deserted?.told ?? [];
  const coordinators = window.areas.flatMap((area) =>
    directory.climb(area).flatMap((each) => each.coordinators),
  );
  const isLeaver = (who: Email): boolean =>
    window.specialists.includes(who) &&
    isDeserted(directory, { ...window, specialists: [who] }, calendar.dayOf(at));
  const owners = directory.worker(window.owner) && !isLeaver(window.owner) ? [window.owner] : [];
  const to = [...owners, ...coordinators].find((each) => !told.includes(each));
  if (to === undefined) return bookable;
  const letter: Owed = { id: `nobody_left-${to}-${at}`, to, at, about: 'nobody_left', tries: 0 };
  return { ...bookable, deserted: { told: [...told, to] }, owed: [...owed, letter] };
}
