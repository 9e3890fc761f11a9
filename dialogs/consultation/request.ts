import type { Email } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import type { Asked, Consultation, Span } from './consultation.ts';
import type { Actor, Context } from './events.ts';
import { agreedOn, calendarOf, turns } from './moves.ts';
import { concerned, owing } from './news.ts';
import { firstHolder, namedHolder, type Turnout } from './owners.ts';
import { asking } from './silence.ts';
import { longestQuestion } from './terms.ts';

type About = Pick<Consultation, 'id' | 'service' | 'area' | 'urgency' | 'way' | 'times'> & {
  readonly question: string;
};

/** A new request: to `specialist` when one was picked, or for a slot of a window, which is an agreed time at once. */
export type NewRequest = About &
  (
    | { readonly specialist?: Email }
    | {
        readonly slot: { readonly window: string; readonly time: Span; readonly specialist: Email };
        /** The other specialists of a joint slot. */
        readonly together?: readonly Email[];
      }
  );

/**
 * The consultation as it begins, with the message that it owes to who has the ball. `nobody` when nobody at all could
 * be asked: no specialist, substitute or coordinator, or all of them away.
 */
export function requestConsultation(
  request: NewRequest,
  requester: Actor,
  context: Omit<Context, 'who'>,
): Result<Consultation, 'nobody'> {
  const { id, service, area, urgency, way, question } = request;
  const { now, directory } = context;
  const by = { ...context, who: requester };
  const slot = 'slot' in request ? request.slot : undefined;
  const wanted = 'slot' in request ? request.slot.specialist : request.specialist;
  const calendar = calendarOf(by);
  // Whoever gives a window is there at its times; today's absence does not matter.
  const turnout: Turnout = slot
    ? { skipped: [], next: namedHolder(directory, request, slot.specialist, calendar) }
    : firstHolder(directory, request, requester.email, wanted, calendar);
  const { next } = turnout;
  if (!next) return err('nobody');
  const email = requester.email === undefined ? {} : { email: requester.email };
  const begun = {
    version: 1 as const,
    id,
    service,
    area,
    requester: { person: requester.person, ...email },
    urgency,
    way,
    // A slot may be booked without a word.
    ...(question === '' ? {} : { question: question.slice(0, longestQuestion) }),
    exchange: [],
    // A time that is kept for writing is none to meet at.
    times: slot ? (way === 'writing' ? [] : [slot.time]) : [...request.times],
    ...(slot ? { slot: { window: slot.window, start: slot.time.start } } : {}),
    frees: [],
    formerTimes: {},
    sequence: 0,
    together: slot ? others(request, [next.email, requester.email]) : [],
    cards: {},
    holder: next,
    path: turns(turnout, now).map(
      (each): Asked => (each.email === wanted ? { ...each, picked: true } : each),
    ),
    actions: [],
    actionsMade: 0,
    history: [{ at: now, by: { role: 'requester', ...email }, what: slot ? 'booked' : 'requested' } as const],
    owed: [],
  } satisfies Omit<Consultation, 'state'>;
  const requested: Consultation = { ...begun, state: { kind: 'requested', ...asking(begun, by) } };
  return ok(
    slot
      ? owing(agreedOn(requested, slot.time, by), concerned(requested, 'scheduled'), by)
      : owing(requested, [[next.email, 'asked']], by),
  );
}

const others = (request: NewRequest, but: readonly (Email | undefined)[]): Email[] => [
  ...new Set(('together' in request ? request.together : undefined)?.filter((each) => !but.includes(each))),
];
