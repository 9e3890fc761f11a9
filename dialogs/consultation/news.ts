import { z } from 'zod';
import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Owed } from '../outbox.ts';
import { type Consultation, isIn, type Step } from './consultation.ts';
import { type Context, sideOf } from './events.ts';
import { ownerOf } from './owners.ts';
import { isReminder, isReminderOf } from './reminders.ts';

/** What a message that is owed is about. Some are told to either side, each in its own words. */
export const newsKind = z.enum([
  /** To who has got the ball: please take it. */
  'asked',
  /** To who has the ball. */
  'reminder',
  /** To the requester: somebody else is asked now. To who was asked before: nothing needs to be done any more. */
  'moved_on',
  /** The specialist will answer in writing. */
  'taken',
  'offered',
  /** A time is agreed. */
  'scheduled',
  'more_asked',
  'more_told',
  'answered',
  /** Nobody takes it: what the requester can do. */
  'declined',
  'withdrawn',
  'cancelled',
  'rescheduled',
  /** Another time is proposed instead of the agreed one; the agreed one stays, by somebody's word or by silence. */
  'move_asked',
  'kept',
  'move_lapsed',
  'expired',
  /** To the specialist, when the time is over: what came of it? */
  'close_it',
  /** To the requester: was it of use? */
  'closed',
  /** To the specialist: the answer was enough. */
  'thanked',
  /** To everybody who takes part, before an agreed time: one working day, and a quarter of an hour. */
  'upcoming',
  'soon',
  /** To the coordinator: somebody could not be written to. */
  'person_unreachable',
  /** To the coordinators of the area: a question ended without an answer. */
  'unanswered',
  /** To both sides: the window is not held at the booked time, and another time is needed. */
  'slot_lost',
  /** To both sides: the window is held at another time, and the booked slot with it. */
  'slot_moved',
  /** To both sides: an agreed time that fell is agreed again. */
  'time_back',
  /** To everybody who still takes part: one of those who give the advice together cannot be there. */
  'dropped_out',
  /** To everybody who still takes part: one of them cannot be written to. */
  'not_reached',
  /** To the others: that one can be there after all. */
  'joined_again',
  /** To the other side. */
  'action_agreed',
  /** To those who give the advice: what it is needed about has been written for the agreed time. */
  'question_added',
  /** No message: the one that shows the consultation is brought up to date. */
  'present',
]);
export type NewsKind = z.infer<typeof newsKind>;

/** One more step in the history, by who acts. */
export function recorded(
  consultation: Consultation,
  what: Step['what'],
  context: Context,
  concerns?: Email,
): Consultation {
  const step = { at: context.now, by: authorOf(consultation, context), what };
  return {
    ...consultation,
    history: [...consultation.history, concerns === undefined ? step : { ...step, concerns }],
  };
}

function authorOf(consultation: Consultation, { who }: Context): Step['by'] {
  if (who === 'time') return { role: 'time' };
  const email = who.email === undefined ? {} : { email: who.email };
  if (sideOf(consultation, who) === 'requester') return { role: 'requester', ...email };
  const { role } = consultation.path.find((each) => each.email === who.email) ?? consultation.holder;
  return { role, ...email };
}

/** Whether some news waits for somebody, and is not being said right now. */
export const isYetToHear = (
  { owed, lease }: Consultation,
  who: Email,
  news: NewsKind,
  now: number,
): boolean =>
  owed.some(
    ({ about, to, at, tries }) =>
      about === news && to === who && tries === 0 && !(at <= now && lease !== undefined && lease > now),
  );

/** Whether the question has been said to somebody, or may be being said right now. */
export const hasHeard = (consultation: Consultation, who: Email, now: number): boolean =>
  !isYetToHear(consultation, who, 'asked', now);

/** Nobody to tell: a requester without an e-mail. `present`: no message, only what they see is brought up to date. */
export type News = readonly [to: Email | undefined, about: NewsKind];

/** The same news for everybody who takes part. */
export const concerned = (
  { requester, holder, together }: Pick<Consultation, 'requester' | 'holder' | 'together'>,
  about: NewsKind,
): readonly News[] => [requester.email, holder.email, ...together].map((to): News => [to, about]);

/**
 * What a step, already recorded and with its new state, owes to people: each hears of it once, the first of what is
 * said of them, and who acted not at all. What those who take part or hear of it were shown before is brought up to
 * date. Questions and reminders that were not said yet and have no point any more are dropped.
 */
export function owing(consultation: Consultation, news: readonly News[], context: Context): Consultation {
  const { working, now, who } = context;
  const step = consultation.history.length;
  const next = working.next(now);
  const start = startAtStake(consultation, now);
  // What concerns an agreed time is said before it, even outside working hours.
  const at = start !== undefined && start <= next ? now : next;
  const { requester, holder } = consultation;
  const isAuthor = (to: Email): boolean =>
    who !== 'time' &&
    (to === who.email || (to === requester.email && sideOf(consultation, who) === 'requester'));
  const others = [...news, ...concerned(consultation, 'present')].flatMap(([to]) =>
    to === undefined || isAuthor(to) ? [] : [to],
  );
  const told = [...new Set(others)].flatMap((to): readonly Owed[] => {
    const about = news.find((each) => each[0] === to && each[1] !== 'present')?.[1];
    if (about === undefined) return [];
    const waits = about === 'moved_on' && to !== holder.email && isUnreachable(consultation);
    const when = waits ? (at === next ? working.next(at + inARowWithin) : at + inARowWithin) : at;
    return [{ id: `${step}-${about}-${to}`, to, at: when, about, tries: 0 }];
  });
  const owner = ownerOf(consultation)?.email;
  const kept = consultation.owed.filter((each) => {
    const { about, to } = each;
    if (about === 'reminder') return false;
    if (about === 'asked') return to === owner && consultation.state.kind === 'requested';
    if (about === 'move_asked') return !told.some((other) => other.to === to) && isMoving(consultation);
    if (isReminder(each)) return isReminderOf(consultation, each);
    return (about !== 'moved_on' && about !== 'question_added') || !told.some((other) => other.to === to);
  });
  return withEdits({ ...consultation, owed: [...kept, ...told] }, others, `${step}`, now);
}

/**
 * Of several in a row who cannot be written to the requester, and who handed the question over, hear once, when the question has come to somebody: what
 * is still to be said of one before is dropped for what is said of the next. Milliseconds.
 */
export const inARowWithin = 60_000;

const isUnreachable = ({ history }: Consultation): boolean => history.at(-1)?.what === 'unreachable';

const isMoving = (consultation: Consultation): boolean =>
  isIn(consultation, 'scheduled') && consultation.state.move !== undefined;

/** The messages that show the consultation to these people are changed; a change that is still to be made lapses. */
export function withEdits(
  consultation: Consultation,
  people: readonly Email[],
  /** Unlike that of any other change. */
  name: string,
  now: number,
): Consultation {
  const { cards, owed } = consultation;
  const edits = [...new Set(people)].flatMap((to) => {
    const card = cards[to];
    const about: NewsKind = 'present';
    return card === undefined
      ? []
      : [{ id: `${name}-${about}-${to}`, to, at: now, about, edits: card, tries: 0 }];
  });
  const kept = owed.filter((each) => !edits.some(({ edits: card }) => card === each.edits));
  return { ...consultation, owed: [...kept, ...edits] };
}

/** The start, still to come, of a time that this step agreed on or called off. */
function startAtStake(consultation: Consultation, now: number): number | undefined {
  const what = consultation.history.at(-1)?.what;
  const starts = [
    ...(isIn(consultation, 'scheduled') ? [consultation.state.time.start] : []),
    ...(what && callingOff.includes(what) && consultation.calledOff ? [consultation.calledOff.start] : []),
  ].filter((start) => start > now);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

const callingOff: readonly Step['what'][] = [
  'cancelled',
  'rescheduled',
  'handed_over',
  'unreachable',
  'gone',
  'slot_lost',
  'slot_moved',
];
