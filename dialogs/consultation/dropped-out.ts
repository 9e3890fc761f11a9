import type { Email } from '../../knowledge/kernel/ids.ts';
import { type Consultation, isIn } from './consultation.ts';
import type { Context } from './events.ts';
import { outOfTime } from './moves.ts';
import { concerned, type News, owing, recorded } from './news.ts';
import { hasLeft } from './owners.ts';

/**
 * One of those who give the advice together with the responsible one, and cannot be there: they have left the
 * organisation, or are away on the day of the agreed time.
 */
export function missing(
  consultation: Consultation,
  { directory, isAbsent, working, now }: Context,
): Email | undefined {
  const start = isIn(consultation, 'scheduled') ? consultation.state.time.start : now;
  const isAway = (who: Email): boolean => start > now && isAbsent(who, working.dayOf(start));
  return consultation.together.find((who) => hasLeft(directory, who) || isAway(who));
}

/** The others go on without one of those who were to give the advice together, and are told why. */
export function withoutOne(
  consultation: Consultation,
  who: Email,
  why: 'dropped_out' | 'not_reached',
  context: Context,
): Consultation {
  const rest: Consultation = {
    ...recorded(outOfTime(consultation, [who]), why, context, who),
    together: consultation.together.filter((each) => each !== who),
  };
  const news: readonly News[] = [...concerned(rest, why), [who, 'present']];
  return owing(rest, news, context);
}
