import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Asked, Consultation, FinalKind, Holder, In, Span, Step } from './consultation.ts';
import { isIn } from './consultation.ts';
import { answerBy, closesAt } from './deadlines.ts';
import type { Context } from './events.ts';
import { hasHeard, type News, owing, recorded } from './news.ts';
import { type Calendar, hasLeft, type Turnout } from './owners.ts';
import { remindersOf } from './reminders.ts';
import { asking, nextInTime } from './silence.ts';
import { tellingCoordinators } from './unanswered.ts';
import { urgencyOf } from './wanted-by.ts';

export const calendarOf = ({ working, now, isAbsent }: Context): Calendar => ({
  day: working.dayOf(working.next(now)),
  isAbsent,
});

/** Since now, with the deadline that the urgency gives to who has asked; see `asking` for who is asked. */
export const goingOn = (
  consultation: Pick<Consultation, 'urgency' | 'history'>,
  { now, working }: Context,
) => ({
  since: now,
  deadline: answerBy(now, urgencyOf(consultation), working),
});

/** Who came in turn: those who were away or had no time left, then the one who has the ball. */
export const turns = ({ skipped, noTime = [], next }: Turnout, now: number): readonly Asked[] => [
  ...skipped.map((holder): Asked => ({ ...holder, at: now, outcome: 'absent' })),
  ...noTime.map((holder): Asked => ({ ...holder, at: now, outcome: 'no_time' })),
  ...(next ? [{ ...next, at: now, outcome: 'asked' } satisfies Asked] : []),
];

const withOutcome = (path: readonly Asked[], who: Email, outcome: Asked['outcome']): Asked[] =>
  path.map((each) => (each.email === who ? { ...each, outcome } : each));

/** An agreed time is given up, with its slot and its online meeting; the time stays known as one that suits. */
export function freed(consultation: Consultation): Consultation {
  if (!isIn(consultation, 'scheduled')) return consultation;
  const { slot, meeting: _, ...rest } = consultation;
  return {
    ...rest,
    frees: [...rest.frees, ...(slot ? [slot] : [])],
    calledOff: consultation.state.time,
    sequence: consultation.sequence + 1,
  };
}

/** These take part in the agreed time no more, and may have it in their calendars. */
export const outOfTime = (consultation: Consultation, who: readonly Email[]): Consultation => {
  const { state, formerTimes } = consultation;
  if (state.kind !== 'scheduled') return consultation;
  const times = Object.fromEntries(who.map((each) => [each, state.time]));
  return { ...consultation, formerTimes: { ...formerTimes, ...times } };
};

/** Who agree on a time for the first time will talk, also when an answer in writing was wished for. */
export const toTalk = (consultation: Consultation): Consultation =>
  consultation.way === 'writing' && !isIn(consultation, 'scheduled')
    ? { ...consultation, way: 'meeting' }
    : consultation;

/** There is no agreed time before. In writing it is the time that is kept for writing the answer. */
export function agreedOn(consultation: Consultation, time: Span, { now, working }: Context): In<'scheduled'> {
  const { meeting: _, ...rest } = consultation;
  const { requester, holder, together } = rest;
  const formerTimes = Object.entries(rest.formerTimes).filter(
    ([who]) => ![requester.email, holder.email, ...together].some((each) => each === who),
  );
  const agreed: In<'scheduled'> = {
    ...rest,
    formerTimes: Object.fromEntries(formerTimes),
    ...(rest.way === 'meeting' ? { meeting: { kind: 'wanted', since: now } } : {}),
    sequence: rest.sequence + 1,
    state: { kind: 'scheduled', since: now, deadline: time.end, time },
  };
  return { ...agreed, owed: [...agreed.owed, ...remindersOf(agreed, now, working)] };
}

/** The end; the closing and the retention of texts count from now. */
export const ended = (
  consultation: Consultation,
  kind: FinalKind,
  { now, textKeptFor }: Context,
): Consultation => ({
  ...freed(consultation),
  state: { kind, since: now, cleared: false, clearAt: now + textKeptFor },
});

export const awaitsClosing = (
  consultation: Consultation,
  state: { readonly kind: 'answered' } | { readonly kind: 'held'; readonly time: Span },
  { now, working }: Context,
): Consultation => ({
  ...consultation,
  state: { ...state, since: now, deadline: closesAt(now, working) },
});

/** How the ball left the one who was responsible. */
export interface Leaving {
  readonly what: Extract<
    Step['what'],
    'declined' | 'cancelled' | 'handed_over' | 'passed_on' | 'unreachable' | 'gone'
  >;
  readonly outcome: Exclude<Asked['outcome'], 'asked'>;
}

/** The ball goes from the responsible one to `turnout`, by default to the next in line. */
export function passedOn(
  consultation: Consultation,
  { what, outcome }: Leaving,
  context: Context,
  turnout: Turnout = nextInTime(consultation, context),
): Consultation {
  const { holder, requester } = consultation;
  const { now } = context;
  const { next } = turnout;
  const former = hearsOfLeaving(consultation, outcome, now) ? holder.email : undefined;
  const { skipped, noTime = [] } = turnout;
  // Somebody who was away when their turn came may have been back since.
  const before = consultation.path.filter(
    ({ email }) => ![...skipped, ...noTime, ...(next ? [next] : [])].some((each) => each.email === email),
  );
  const left = {
    ...recorded(consultation, what === 'passed_on' && !next ? 'expired' : what, context),
    path: [...withOutcome(before, holder.email, outcome), ...turns(turnout, now)],
  };
  if (!next) {
    const end = what === 'cancelled' ? what : endOf(left.path);
    const news: readonly News[] = [
      [requester.email, end],
      [former, end],
      ...consultation.together.map((each): News => [each, 'cancelled']),
      [holder.email, 'present'],
    ];
    return tellingCoordinators(owing(ended(left, end, context), news, context), context);
  }
  // What suits the requester the next one may accept with one tap.
  const times = isIn(consultation, 'scheduled') ? timesStill(consultation) : left.times;
  const given = {
    ...freed(outOfTime(left, [holder.email, ...left.together])),
    together: [],
    times,
    holder: next,
  };
  const moved: Consultation = { ...given, state: { kind: 'requested', ...asking(given, context) } };
  const news: readonly News[] = [
    [next.email, 'asked'],
    [requester.email, 'moved_on'],
    [former, 'moved_on'],
    ...consultation.together.map((each): News => [each, 'cancelled']),
    [holder.email, 'present'],
  ];
  return owing(moved, news, context);
}

/** The agreed time, after those that the requester would rather have; one kept for writing suits nobody else. */
function timesStill({ way, state: { time, move } }: In<'scheduled'>): Span[] {
  if (way === 'writing') return [];
  return move?.by === 'requester' ? [...move.times, time] : [time];
}

/** Nobody is left: everybody who was asked has said no, or somebody has said nothing. */
const endOf = (path: readonly Asked[]): 'declined' | 'expired' =>
  path.some(({ outcome }) => outcome === 'declined') && !path.some(({ outcome }) => outcome === 'passed_over')
    ? 'declined'
    : 'expired';

/** Who was not told of the question, or cannot be told, needs not hear that it is somebody else's. */
const hearsOfLeaving = (consultation: Consultation, outcome: Leaving['outcome'], now: number): boolean =>
  outcome !== 'unreachable' && outcome !== 'absent' && hasHeard(consultation, consultation.holder.email, now);

/** One of those who give the advice together becomes responsible: the agreed time stays. */
export function takenOver(
  consultation: Consultation,
  { what, outcome }: Leaving,
  email: Email,
  context: Context,
): Consultation {
  const { holder, requester, together } = consultation;
  const next: Holder = { role: 'specialist', email };
  const others = consultation.path.filter((each) => each.email !== email);
  const taken: Consultation = {
    ...recorded(outOfTime(consultation, [holder.email]), what, context),
    holder: next,
    together: together.filter((each) => each !== email),
    path: [...withOutcome(others, holder.email, outcome), ...turns({ skipped: [], next }, context.now)],
  };
  const news: readonly News[] = [
    [email, 'moved_on'],
    [requester.email, 'moved_on'],
    [holder.email, hearsOfLeaving(consultation, outcome, context.now) ? 'moved_on' : 'present'],
  ];
  return owing(taken, news, context);
}

/** The responsible one cannot act any more: one who gives the advice with them takes over, else the next in line. */
export function without(consultation: Consultation, leaving: Leaving, context: Context): Consultation {
  const { directory, isAbsent, working } = context;
  const day = isIn(consultation, 'scheduled') ? working.dayOf(consultation.state.time.start) : undefined;
  const there =
    day === undefined
      ? undefined
      : consultation.together.find((each) => !hasLeft(directory, each) && !isAbsent(each, day));
  return there === undefined
    ? passedOn(consultation, leaving, context)
    : takenOver(consultation, leaving, there, context);
}

/** Somebody who was asked earlier takes the ball after all, as long as nobody has acted; with who hears of it. */
export function caughtBy(
  consultation: Consultation,
  { who, now }: Context,
): { readonly taken: Consultation; readonly former: readonly News[] } {
  const { holder, path } = consultation;
  const asked = who === 'time' ? undefined : path.find(({ email }) => email === who.email);
  if (!asked || asked.email === holder.email) return { taken: consultation, former: [] };
  return {
    taken: {
      ...consultation,
      holder: { role: asked.role, email: asked.email },
      path: withOutcome(withOutcome(path, holder.email, 'passed_over'), asked.email, 'asked'),
    },
    former: hasHeard(consultation, holder.email, now) ? [[holder.email, 'moved_on']] : [],
  };
}
