import { ok, type Result } from '../../knowledge/kernel/result.ts';
import type { Asked, Consultation, Step } from './consultation.ts';
import type { Context, TimeEvent } from './events.ts';
import { joinedAgain, wasTakenOut } from './joined-again.ts';
import { agreedOn, turns } from './moves.ts';
import { concerned, hasHeard, type News, owing, recorded } from './news.ts';
import { type Refused, refuse } from './refused.ts';

/** Steps in which nobody has done anything about another time yet. */
const idle: readonly Step['what'][] = [
  'gone',
  'slot_lost',
  'question_added',
  'passed_on',
  'unreachable',
  'reminded',
  'expired',
];

/**
 * Whoever was to give the advice is there after all: the time that fell is agreed again, unless somebody has acted since.
 * So it is when nobody else was found and the consultation ended. Who was taken out of a time that others kept is in it
 * again.
 */
export function afterTimeBack(
  consultation: Consultation,
  { who, time, window }: Extract<TimeEvent, { kind: 'time_back' }>,
  given: Context,
): Result<Consultation, Refused> {
  const context: Context = { ...given, who: 'time' };
  const { state, calledOff, frees, path, holder, times, history, way } = consultation;
  const { now } = context;
  if (wasTakenOut(consultation, who, time) && now < time.start)
    return ok(joinedAgain(consultation, who, context));
  const asked = path.find(({ email }) => email === who);
  const since = history.slice(history.findLastIndex(({ what }) => !idle.includes(what)) + 1);
  const isOpen =
    (state.kind === 'requested' || (state.kind === 'expired' && !state.cleared)) &&
    since.some(({ what }) => what === 'gone' || what === 'slot_lost') &&
    (times.length === 0 || times.some(({ start }) => start === time.start));
  const isTheirs = calledOff?.start === time.start && (holder.email === who || asked?.outcome === 'absent');
  // One that is being given back belongs to nobody yet.
  const isGivenBack = frees.some((each) => each.window === window && each.start === time.start);
  if (!isOpen || !asked || !isTheirs || isGivenBack || now >= time.start)
    return refuse(consultation, 'not_now');
  const back: Consultation = {
    ...recorded(consultation, 'time_back', context),
    ...(window === undefined ? {} : { slot: { window, start: time.start } }),
    times: way === 'writing' ? [] : [time],
    holder: { role: asked.role, email: who },
    path: asked.outcome === 'asked' ? path : passedBack(path, holder.email, asked, now),
  };
  const agreed = agreedOn(back, time, context);
  const former: readonly News[] =
    holder.email === who
      ? []
      : [[holder.email, hasHeard(consultation, holder.email, now) ? 'moved_on' : 'present']];
  // Who was away hears of all their times in one message.
  const others = concerned(agreed, 'time_back').filter(([to]) => to !== who);
  return ok(owing(agreed, [...others, ...former], context));
}

/** Whether who asked has asked about the same anew since it ended; `asked`: all that they asked. */
export const isAskedAnew = (consultation: Consultation, asked: readonly Consultation[]): boolean => {
  const { state, service, area } = consultation;
  return (
    state.kind === 'expired' &&
    asked.some(
      ({ history: [first], ...other }) =>
        other.id !== consultation.id &&
        other.service === service &&
        other.area === area &&
        other.state.kind !== 'withdrawn' &&
        (first?.at ?? 0) >= state.since,
    )
  );
};

/** Nobody has been silent: the question was with the other one for a while only. */
const passedBack = (
  path: readonly Asked[],
  from: Asked['email'],
  { role, email }: Asked,
  now: number,
): Asked[] => [
  ...path
    .filter((each) => each.email !== email)
    .map((each): Asked => (each.email === from ? { ...each, outcome: 'absent' } : each)),
  ...turns({ skipped: [], next: { role, email } }, now),
];
