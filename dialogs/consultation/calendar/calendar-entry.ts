import type { Email } from '../../../knowledge/kernel/ids.ts';
import { type Consultation, isIn, type Span, type StateKind, type Step } from '../consultation.ts';

/** What a calendar is to do: show the agreed time, or take out the one that was called off. */
export interface CalendarEntry {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly time: Span;
}

/** No new time has been agreed on since. What was held or answered stays in calendars as it was. */
const without: readonly StateKind[] = [
  'requested',
  'offered',
  'in_writing',
  'declined',
  'withdrawn',
  'cancelled',
  'expired',
];

export function calendarEntry(
  consultation: Consultation,
  side: 'requester' | 'specialist',
): CalendarEntry | undefined {
  // The time is for writing an answer, and who gets it has nothing to be there for.
  if (consultation.way === 'writing' && side === 'requester') return undefined;
  if (isIn(consultation, 'scheduled')) return { method: 'REQUEST', time: consultation.state.time };
  const { calledOff, state } = consultation;
  if (calledOff === undefined || !without.includes(state.kind)) return undefined;
  if (side === 'specialist' && !wasThere(consultation)) return undefined;
  return { method: 'CANCEL', time: calledOff };
}

const keepingHolder: readonly Step['what'][] = ['rescheduled', 'cancelled', 'slot_lost'];

/** The time that somebody who takes no part any more may still have in their calendar. */
export function formerEntry({ formerTimes }: Consultation, who: Email): CalendarEntry | undefined {
  const time = formerTimes[who];
  return time && { method: 'CANCEL', time };
}

/** Whoever got the ball after the time was called off never had it in the calendar. */
function wasThere({ history, path, holder }: Consultation): boolean {
  const called = history.findLast(({ what }) => keepingHolder.includes(what));
  const asked = path.find(({ email }) => email === holder.email);
  return called !== undefined && asked !== undefined && asked.at <= called.at;
}
