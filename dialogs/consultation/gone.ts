import type { Email } from '../../knowledge/kernel/ids.ts';
import { ok, type Result } from '../../knowledge/kernel/result.ts';
import { type Consultation, isOver } from './consultation.ts';
import { missing, withoutOne } from './dropped-out.ts';
import type { Context, TimeEvent } from './events.ts';
import { calendarOf, without } from './moves.ts';
import { hasLeft, standsInLine } from './owners.ts';
import { type Refused, refuse } from './refused.ts';

/**
 * Whether waiting for the responsible one has no point: they have left the organisation, or are away when they would
 * have to act. A consultation that was answered or held closes by itself.
 */
export function isGone(consultation: Consultation, context: Context): boolean {
  const { state, holder } = consultation;
  const { directory, working, isAbsent, now } = context;
  const left = hasLeft(directory, holder.email);
  const isAwayOn = (moment: number): boolean => isAbsent(holder.email, working.dayOf(moment));
  switch (state.kind) {
    case 'requested':
      return left || isAway(consultation, context) || isNamedNoMore(consultation, context);
    case 'in_writing':
      return left || (state.waitsFor === 'specialist' && isAway(consultation, context));
    case 'offered':
      return left || state.times.every(({ start }) => isAwayOn(start));
    case 'scheduled':
      return now < state.time.start && (left || isAwayOn(state.time.start));
    default:
      return false;
  }
}

/** Away on the day on which they would be written to. Who has acted on that very day is at work after all. */
function isAway({ holder, history }: Consultation, { working, isAbsent, now }: Context): boolean {
  const dayAt = (moment: number) => working.dayOf(working.next(moment));
  const day = dayAt(now);
  return (
    isAbsent(holder.email, day) &&
    !history.some(({ at, by }) => by.email === holder.email && dayAt(at) === day)
  );
}

/**
 * A naming that has ended takes only a bare request away from them, and only one that came to them by that naming: who
 * was picked by a person, or has taken it up, is at work and goes on with what they know of.
 */
function isNamedNoMore({ path, holder, service, area }: Consultation, context: Context): boolean {
  const { directory } = context;
  const picked = path.some(({ email, picked: by }) => email === holder.email && by === true);
  const known = directory.service(service) !== undefined && directory.area(area) !== undefined;
  const { day } = calendarOf(context);
  return known && !picked && !standsInLine(directory, { service, area }, holder.email, day);
}

/** Of those who take part somebody is gone, and a step is due. */
export const whoIsGone = (consultation: Consultation, context: Context): Email | undefined =>
  isOver(consultation)
    ? undefined
    : isGone(consultation, context)
      ? consultation.holder.email
      : missing(consultation, context);

/** The ball leaves who is gone at once, without a reminder; whoever was to help is only taken out. */
export function afterGone(
  consultation: Consultation,
  { who }: Extract<TimeEvent, { kind: 'gone' }>,
  given: Context,
): Result<Consultation, Refused> {
  const context: Context = { ...given, who: 'time' };
  if (isOver(consultation)) return refuse(consultation, 'over');
  if (consultation.together.includes(who))
    return missing(consultation, context) === who
      ? ok(withoutOne(consultation, who, 'dropped_out', context))
      : refuse(consultation, 'not_now');
  if (who !== consultation.holder.email) return refuse(consultation, 'not_yours');
  return isGone(consultation, context)
    ? ok(without(consultation, { what: 'gone', outcome: 'absent' }, context))
    : refuse(consultation, 'not_now');
}
