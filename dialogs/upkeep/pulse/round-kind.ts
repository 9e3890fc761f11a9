import { dayAfter } from '../../../knowledge/directory/days.ts';
import { isValidOn } from '../../../knowledge/directory/snapshot.ts';
import type { Reader } from '../../contact/views.ts';
import type { OutboxKind, Owed } from '../../outbox.ts';
import { stringsIn } from '../../strings/in-language.ts';
import { checkCard } from './check-card.ts';
import { isKeeper } from './keepers.ts';
import { nextLook, type Round, roundDocuments, roundSchema } from './round.ts';
import { selfMessage } from './self-card.ts';
import { firstThere, morningFrom, nextSelfCheck, nextWeek } from './times.ts';

/** Who could not be reached is passed over for so long. Milliseconds. */
const passedFor = 56 * 24 * 3_600_000;

/** The pulse of the knowledge: once a week what is due, twice a year one's own data. */
export const roundKind: OutboxKind<Round> = {
  ...roundDocuments,
  schema: roundSchema,
  deadline: nextLook,
  // It lives as long as the program: people come back.
  done: () => false,
  async advance(round, { now, today }, world) {
    const { directory } = world.knowledge();
    const time = await world.workingTime();
    const there = firstThere(time, directory.worker(round.email), now);
    if (there > now) {
      return { ...round, week: put(round.week, now, there), self: put(round.self, now, there) };
    }
    const owes = (about: string): Owed => ({
      id: `${about}-${now}`,
      to: round.email,
      at: now,
      about,
      tries: 0,
    });
    if (round.week <= now) {
      // One thing at a time: what they are asked of themselves waits for another day.
      const later = morningFrom(time, dayAfter(time.dayOf(now)), 9, 0);
      return {
        ...round,
        week: nextWeek(time, now),
        self: put(round.self, now, later),
        owed: isKeeper(round.email, directory, world.admins) ? [...round.owed, owes('week')] : round.owed,
      };
    }
    const isNamed = directory.assignmentsBy(round.email).some((each) => isValidOn(each, today));
    return {
      ...round,
      self: nextSelfCheck(time, now),
      ...(isNamed ? { selfAsked: now, owed: [...round.owed, owes('self')] } : {}),
    };
  },
  async letter(round, { about }, { language }, moment, world) {
    const { directory } = world.knowledge();
    const reader: Reader = { directory, language, today: moment.today, say: stringsIn(language) };
    return about === 'self'
      ? selfMessage(reader, round.email)
      : checkCard(round.email, reader, moment, world, { unasked: true });
  },
  async unreachable(round, _owed, { now }) {
    return { ...round, passedUntil: now + passedFor };
  },
};

/** A time that has come is put off. */
const put = (at: number, now: number, later: number): number => (at <= now ? later : at);
