import { absenceOn } from '../../../knowledge/directory/absence.ts';
import { dayAfter, daysLater } from '../../../knowledge/directory/days.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import type { OutboxKind } from '../../outbox.ts';
import { stringsIn } from '../../strings/in-language.ts';
import { morningFrom } from '../pulse/times.ts';
import { digestMessage } from './digest-card.ts';
import { type Follow, followDocuments, followSchema, nextDigest } from './follow.ts';
import { entriesBetween, newsFor } from './news.ts';

/** 8.30 of the next working day, or of this one when it is still to come. */
export function nextDigestAt(time: WorkingTime, now: number): number {
  const today = morningFrom(time, time.dayOf(now), 8, 30);
  return today > now ? today : morningFrom(time, dayAfter(time.dayOf(now)), 8, 30);
}

/** Tells people once a day at most what others have changed in what they follow. */
export const followKind: OutboxKind<Follow> = {
  ...followDocuments,
  schema: followSchema,
  deadline: nextDigest,
  done: ({ follows, owed }) => follows.length === 0 && owed.length === 0,
  async advance(follow, { now, today }, world) {
    const time = await world.workingTime();
    const next = nextDigestAt(time, now);
    const isThere = absenceOn(world.knowledge().directory.worker(follow.email), today) === undefined;
    if (!isThere || time.next(now) !== now) return { ...follow, next };
    const { entries, revision } = await entriesBetween(world, follow.told);
    const told = { ...follow, next, told: revision };
    if (newsFor(follow, entries, world).length === 0) return told;
    const about = `${follow.told} ${revision}`;
    const owed = { id: `digest-${now}`, to: follow.email, at: now, about, tries: 0 };
    return { ...told, owed: [...follow.owed, owed] };
  },
  async letter(follow, { about }, { language }, { today }, world) {
    const [after = 0, upTo = 0] = about.split(' ').map(Number);
    const { entries } = await entriesBetween(world, after, upTo);
    const news = newsFor(follow, entries, world);
    if (news.length === 0) return undefined;
    const { directory } = world.knowledge();
    return digestMessage({ directory, language, today, say: stringsIn(language) }, news, world);
  },
  // Whoever is not there for a while is not tried every morning.
  async unreachable(follow, _owed, { today }, world) {
    const time = await world.workingTime();
    return { ...follow, next: morningFrom(time, daysLater(today, 7), 8, 30) };
  },
};
