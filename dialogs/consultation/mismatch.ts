import { type Consultation, mostActions, type Span } from './consultation.ts';
import { type Context, type PersonEvent, sideOf } from './events.ts';
import { calendarOf } from './moves.ts';
import { canStand, slotProposed } from './moving.ts';
import { wasAsked } from './owners.ts';
import type { RefusalReason } from './refused.ts';
import { isAmong } from './within-span.ts';

/** What is wrong with what an event says; undefined: nothing. */
export function mismatch(
  consultation: Consultation,
  event: PersonEvent,
  context: Context,
): RefusalReason | undefined {
  const { now, working, isAbsent } = context;
  const { state, times, holder, slot, frees, actions, way, calledOff, question } = consultation;
  const proposed = timesProposed(consultation);
  const wished = state.kind === 'scheduled' ? proposed : times;
  const isPast = ({ start }: Span): boolean => start <= now;
  const among = (some: readonly Span[], { start, end }: Span): boolean =>
    some.some((each) => each.start === start && each.end === end);
  switch (event.kind) {
    case 'accept':
      if (event.time === undefined)
        return state.kind === 'in_writing' || state.kind === 'scheduled' ? 'not_now' : undefined;
      // Any time will do when none was named, but nobody who waits for a letter expects a talk.
      if (wished.length > 0 ? !isAmong(wished, event.time) : way === 'writing') return 'not_offered';
      return isPast(event.time) ? 'time_passed' : ownAbsence([event.time], consultation, context);
    case 'choose':
      // Of a slot nobody takes a part.
      if (slotProposed(consultation) ? !among(proposed, event.time) : !isAmong(proposed, event.time))
        return 'not_offered';
      if (isPast(event.time)) return 'time_passed';
      // Who offered the time is away then after all.
      return isAbsent(holder.email, working.dayOf(event.time.start)) ? 'not_offered' : undefined;
    case 'propose':
    case 'reschedule':
      if (event.times.length === 0) return 'no_times';
      if (state.kind === 'scheduled' && among(event.times, state.time)) return 'same_time';
      return event.times.some(isPast) ? 'time_passed' : ownAbsence(event.times, consultation, context);
    case 'rebook': {
      const { window, start } = event.slot;
      const isAnew = state.kind !== 'scheduled';
      if (isAnew !== (event.anew !== undefined) || (isAnew && calledOff === undefined)) return 'not_now';
      const isIt = (other: typeof event.slot): boolean => other.window === window && other.start === start;
      if (slot && isIt(slot)) return 'not_now';
      // Once the agreed time has begun there is nothing that would stand until the answer.
      if (!isAnew && isByAdviser(consultation, context) && !canStand(consultation, now)) return 'not_now';
      // One that is being given back belongs to nobody yet.
      if (frees.some(isIt)) return 'not_offered';
      return isPast(event.time) ? 'time_passed' : undefined;
    }
    case 'add_question':
      if (state.kind === 'requested') return question === undefined ? undefined : 'not_now';
      return state.kind === 'scheduled' && state.time.start <= now ? 'begun' : undefined;
    case 'hand_over':
      return notTaking(consultation, event.to, context);
    case 'keep':
      return state.kind === 'scheduled' && state.time.end <= now ? 'time_passed' : undefined;
    case 'held':
      return state.kind === 'scheduled' && now < state.time.start ? 'too_early' : undefined;
    case 'close':
    case 'agree_action': {
      const added = event.kind === 'close' ? (event.actions?.length ?? 0) : 1;
      return actions.length + added > mostActions ? 'enough_actions' : undefined;
    }
    default:
      return undefined;
  }
}

/** The times that wait for an answer: the first ones, or those instead of an agreed one. */
const timesProposed = ({ state }: Consultation): readonly Span[] =>
  state.kind === 'offered' ? state.times : state.kind === 'scheduled' ? (state.move?.times ?? []) : [];

/** A specialist who names a time at which they are away by the directory would be taken for gone. */
function ownAbsence(
  times: readonly Span[],
  consultation: Consultation,
  context: Context,
): RefusalReason | undefined {
  const { who, working, isAbsent } = context;
  const email = who === 'time' || !isByAdviser(consultation, context) ? undefined : who.email;
  return email !== undefined && times.some(({ start }) => isAbsent(email, working.dayOf(start)))
    ? 'own_absence'
    : undefined;
}

const isByAdviser = (consultation: Consultation, { who }: Context): boolean =>
  who !== 'time' && sideOf(consultation, who) !== 'requester';

/** Why the ball cannot be handed to somebody. */
function notTaking(
  { requester, path }: Consultation,
  to: Extract<PersonEvent, { kind: 'hand_over' }>['to'],
  context: Context,
): RefusalReason | undefined {
  if (to === requester.email) return 'own_question';
  if (!context.directory.worker(to)) return 'unknown_person';
  if (wasAsked(path, to)) return 'already_asked';
  return context.isAbsent(to, calendarOf(context).day) ? 'away' : undefined;
}
