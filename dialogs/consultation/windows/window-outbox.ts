import type { OutboxKind } from '../../outbox.ts';
import { stringsIn } from '../../strings/in-language.ts';
import { consultReader } from '../kind.ts';
import { handedOut, withoutWaiting } from './hand-out.ts';
import { offeredAgain } from './held-after-all.ts';
import { offerGone, withCard } from './offer-news.ts';
import { reviewed, toldOn } from './review.ts';
import { settingNow } from './setting.ts';
import { checked, lossesTold, movesTold } from './settle-bookings.ts';
import { windowNewsMessage } from './setup/news-letter.ts';
import { type Bookable, lookDue, windowKind } from './window.ts';
import { listOverMessage, nobodyLeftMessage, offerGoneMessage, slotFreeMessage } from './window-letters.ts';
import { newsIn } from './window-news.ts';

/** A window looks after itself: what is free is offered on, what is lost is told, what nobody needs is given back. */
export const windowOutboxKind: OutboxKind<Bookable> = {
  ...windowKind,
  deadline: lookDue,
  async advance(bookable, moment, world) {
    const { now } = moment;
    const setting = await settingNow(world);
    const known = await offeredAgain(await checked(bookable, now, world), moment, setting, world);
    const current = await movesTold(reviewed(known, now, setting), moment, world);
    return lossesTold(current, moment, world);
  },
  async letter(bookable, owed, { language }, { now, today }, world) {
    const { about, to, concerns } = owed;
    const { directory } = world.knowledge();
    const say = stringsIn(language);
    const reader = await consultReader({ directory, language, today, say }, world);
    const news = newsIn(bookable, owed);
    if (news) {
      const clock = { calendar: await world.workingTime(), now };
      return windowNewsMessage(reader, bookable.window, news, to, concerns, clock);
    }
    const gone = offerGone(owed);
    if (gone) return offerGoneMessage(reader, bookable, gone, to);
    switch (about) {
      case 'slot_free':
        return slotFreeMessage(reader, bookable, to, now);
      case 'list_over':
        return listOverMessage(reader, bookable);
      case 'nobody_left':
        return nobodyLeftMessage(reader, bookable);
      default:
        return undefined;
    }
  },
  sent: (bookable, owed, activity) =>
    owed.about === 'slot_free' ? withCard(bookable, owed, activity) : bookable,
  done: () => false,
  async unreachable(bookable, { about, to }, { now }, world) {
    const setting = await settingNow(world);
    if (about === 'slot_free') return handedOut(withoutWaiting(bookable, to), now, setting);
    return about === 'nobody_left' && bookable.deserted
      ? toldOn(bookable, setting.calendar.next(now), setting)
      : bookable;
  },
};
