import type { Email } from '../../knowledge/kernel/ids.ts';
import { ok, type Result } from '../../knowledge/kernel/result.ts';
import { type Asked, type Consultation, isIn, isOver } from './consultation.ts';
import { withoutOne } from './dropped-out.ts';
import type { Context, TimeEvent } from './events.ts';
import { calendarOf, without } from './moves.ts';
import { withoutMove } from './moving.ts';
import { inARowWithin, type NewsKind, owing } from './news.ts';
import { type Refused, refuse } from './refused.ts';
import { expired } from './time.ts';

/**
 * Somebody could not be written to; of account only when the ball, or an agreed time, is theirs. A coordinator hears of
 * a specialist whom nobody can write to.
 */
export function afterUnreachable(
  consultation: Consultation,
  { who }: Extract<TimeEvent, { kind: 'unreachable' }>,
  given: Context,
): Result<Consultation, Refused> {
  const context: Context = { ...given, who: 'time' };
  const { state, holder, requester, together } = consultation;
  if (isOver(consultation)) return refuse(consultation, 'over');
  const requesterHasIt =
    isIn(consultation, 'offered') || (state.kind === 'in_writing' && state.waitsFor === 'requester');
  if (who === requester.email) {
    if (requesterHasIt) return ok(expired(consultation, [holder.email], context));
    return isIn(consultation, 'scheduled') && consultation.state.move?.by === 'specialist'
      ? ok(withoutMove(consultation, 'move_lapsed', context))
      : refuse(consultation, 'not_now');
  }
  const isAhead = state.kind === 'scheduled' && context.now < state.time.start;
  if (together.includes(who))
    return isAhead
      ? ok(reported(withoutOne(consultation, who, 'not_reached', context), who, context))
      : refuse(consultation, 'not_now');
  if (who !== holder.email) return refuse(consultation, 'not_yours');
  const matters =
    isIn(consultation, 'requested') ||
    (state.kind === 'in_writing' && state.waitsFor === 'specialist') ||
    // An agreed time that they have not heard of.
    isAhead;
  if (!matters) return refuse(consultation, 'not_now');
  const leaving = { what: 'unreachable', outcome: 'unreachable' } as const;
  const left = reported(without(consultation, leaving, context), who, context);
  return ok(tellingGiver(left, giverOf(consultation), context));
}

/** Who handed the question to the one who has it now, or to others before them who could not be written to either. */
function giverOf({ path, holder }: Consultation): Email | undefined {
  const before = path.slice(
    0,
    path.findIndex(({ email }) => email === holder.email),
  );
  const last = before.findLast(({ outcome }) => !passedOver.includes(outcome));
  return last?.outcome === 'handed_over' ? last.email : undefined;
}

const passedOver: readonly Asked['outcome'][] = ['unreachable', 'absent', 'no_time'];

/** Whoever handed the question over believes that somebody else has it: they hear who has. */
function tellingGiver(consultation: Consultation, giver: Email | undefined, context: Context): Consultation {
  const { holder, owed, state } = consultation;
  if (giver === undefined || giver === holder.email) return consultation;
  const reported: NewsKind = 'person_unreachable';
  const hears = owed.some(({ about, to }) => about === reported && to === giver);
  const end = state.kind === 'declined' || state.kind === 'expired' ? state.kind : 'moved_on';
  return owing(consultation, [[giver, hears ? 'present' : end]], context);
}

/**
 * The nearest coordinator, one who is there if possible, is told whom nobody can write to: of several in a row in one
 * message.
 */
function reported(consultation: Consultation, who: Email, context: Context): Consultation {
  const { directory, working, now } = context;
  const { day, isAbsent } = calendarOf(context);
  const coordinators = directory
    .climb(consultation.area)
    .flatMap(({ coordinators: each }) => each)
    .filter((each) => each !== who && each !== consultation.requester.email);
  const to = coordinators.find((each) => !isAbsent(each, day)) ?? coordinators[0];
  if (to === undefined) return consultation;
  const about: NewsKind = 'person_unreachable';
  const id = `${consultation.history.length}-${about}-${to}`;
  const before = consultation.owed.find(
    (each) => each.about === about && each.to === to && each.at > now && each.tries === 0,
  );
  const also = [...(before?.alsoConcerns ?? []), ...(before?.concerns ? [before.concerns] : [])];
  const letter = {
    id,
    to,
    at: working.next(now + inARowWithin),
    about,
    concerns: who,
    ...(also.length === 0 ? {} : { alsoConcerns: also.filter((each) => each !== who) }),
    tries: 0,
  };
  // They hear with it that nobody has the question any more.
  const ended: NewsKind = 'unanswered';
  const others = consultation.owed.filter(
    (each) => each !== before && (each.about !== ended || each.to !== to),
  );
  return { ...consultation, owed: [...others, letter] };
}
