import { absenceOn } from '../../knowledge/directory/absence.ts';
import { dayAfter } from '../../knowledge/directory/days.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../knowledge/kernel/working-time.ts';
import type { Owed } from '../outbox.ts';
import { keepersUp } from '../permissions.ts';
import type { Practice, Told } from './practice.ts';

/** What a message about a practice tells. */
export const practiceNews = ['check', 'check_again', 'given', 'inherited', 'interest'] as const;
export type PracticeNews = (typeof practiceNews)[number];

/** What a change may know, as it is now. `now`: epoch milliseconds. */
export interface PracticeContext {
  readonly now: number;
  readonly working: WorkingTime;
}

const day = 86_400_000;
/** An owner is asked every three months, and once more after two weeks of silence. */
const checkEvery = 91 * day;
const askAgainAfter = 14 * day;

const nextCheck = ({ now, working }: PracticeContext): Practice['wake'] => ({
  asked: 0,
  at: working.next(now + checkEvery),
});

const owing = (
  practice: Practice,
  about: PracticeNews,
  to: Email,
  { now, working }: PracticeContext,
  concerns?: Email,
): Practice => {
  const owed: Owed = {
    id: `${about}-${to}-${concerns ?? ''}-${now}`,
    to,
    at: working.next(now),
    about,
    tries: 0,
    ...(concerns === undefined ? {} : { concerns }),
  };
  return { ...practice, owed: [...practice.owed, owed] };
};

export const newPractice = (id: string, told: Told, context: PracticeContext): Practice => ({
  version: 1,
  id,
  ...told,
  checkedAt: context.now,
  wake: nextCheck(context),
  interested: [],
  owed: [],
});

/** One that was described and looked at before it came here; it is asked about when three months have passed since. */
export const describedBefore = (
  id: string,
  told: Told,
  {
    now,
    checkedDaysAgo,
    interested,
  }: { readonly now: number; readonly checkedDaysAgo: number; readonly interested: readonly Email[] },
): Practice => {
  const checkedAt = now - checkedDaysAgo * day;
  return {
    version: 1,
    id,
    ...told,
    checkedAt,
    wake: { asked: 0, at: Math.max(now, checkedAt + checkEvery) },
    interested: interested.map((who) => ({ who, at: checkedAt })),
    owed: [],
  };
};

/** Whoever changes it has looked at it: it is asked about again in three months. A new owner is told. */
export function changed(
  practice: Practice,
  told: Partial<Told>,
  by: Email,
  context: PracticeContext,
): Practice {
  const owner = told.owner ?? practice.owner;
  const next = {
    ...practice,
    ...told,
    checkedAt: context.now,
    wake: nextCheck(context),
    interested: practice.interested.filter(({ who }) => who !== owner),
  };
  return next.owner === practice.owner || next.owner === by
    ? next
    : owing(next, 'given', next.owner, context, by);
}

/** Said once by each; its owner hears of it. An owner is not interested in their own. */
export function withInterest(practice: Practice, who: Email, context: PracticeContext): Practice {
  if (who === practice.owner || practice.interested.some((each) => each.who === who)) return practice;
  const interested = [...practice.interested, { who, at: context.now }];
  return owing({ ...practice, interested }, 'interest', practice.owner, context, who);
}

export const withoutInterest = (practice: Practice, who: Email): Practice => ({
  ...practice,
  interested: practice.interested.filter((each) => each.who !== who),
  owed: practice.owed.filter(({ about, concerns }) => about !== 'interest' || concerns !== who),
});

/**
 * The owner is asked whether it still holds; after silence once more; after that its card tells by itself how old it is. Who
 * is away is asked when they are back, and nobody outside working hours.
 * Of an owner who has left the directory it goes to the nearest coordinator. What has ended is not asked about.
 */
export function timePassed(practice: Practice, directory: Directory, context: PracticeContext): Practice {
  if (!isKnown(practice.owner, directory)) return passedOn(practice, directory, context);
  const { working, now } = context;
  if (working.next(now) !== now) return { ...practice, wake: { ...practice.wake, at: working.next(now) } };
  const absence = absenceOn(directory.worker(practice.owner), working.dayOf(now));
  if (absence) {
    const back = working.next(working.at(dayAfter(absence.to), 8, 0));
    return { ...practice, wake: { ...practice.wake, at: back } };
  }
  const { asked } = practice.wake;
  if (practice.status === 'ended' || asked >= 2) return { ...practice, wake: nextCheck(context) };
  const waits = { asked: asked + 1, at: working.next(now + askAgainAfter) };
  return owing({ ...practice, wake: waits }, asked === 0 ? 'check' : 'check_again', practice.owner, context);
}

/** Somebody whom Koppi can name to others: a worker, or a coordinator. */
export const isKnown = (who: Email, directory: Directory): boolean =>
  directory.worker(who) !== undefined ||
  directory.data.areas.some(({ coordinators }) => coordinators.includes(who));

/** Somebody answers for it when its owner has left or cannot be written to: the nearest coordinator of its areas. */
function passedOn(practice: Practice, directory: Directory, context: PracticeContext): Practice {
  const next = { ...practice, wake: nextCheck(context) };
  const keeper = keepersUp(practice.areas, directory)
    .flat()
    .find((email) => email !== practice.owner);
  return keeper === undefined
    ? next
    : owing({ ...next, owner: keeper }, 'inherited', keeper, context, practice.owner);
}

/**
 * Koppi cannot write to the owner. The first question may wait for the second; what else is said goes to the nearest
 * coordinator, who answers for it from now on. Who got it in place of another is the last who does: the next is looked
 * for when it is asked about again.
 */
export function unreachable(
  practice: Practice,
  { to, about, concerns }: Pick<Owed, 'to' | 'about' | 'concerns'>,
  directory: Directory,
  context: PracticeContext,
): Practice {
  const quiet: readonly string[] = ['check', 'inherited'] satisfies readonly PracticeNews[];
  if (to !== practice.owner || quiet.includes(about)) return practice;
  const next = passedOn(practice, directory, context);
  const isInterest = about === ('interest' satisfies PracticeNews) && next.owner !== to;
  return isInterest ? owing(next, 'interest', next.owner, context, concerns) : next;
}
