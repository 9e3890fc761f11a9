import type { WorkingTime } from '../../knowledge/kernel/working-time.ts';
import { type Consultation, isIn, isOver } from './consultation.ts';
import type { Urgency } from './terms.ts';

const closesAfterDays = 5;

/** When silence is noticed after `now`, epoch milliseconds; always in working hours. */
export function answerBy(now: number, urgency: Urgency, working: WorkingTime): number {
  switch (urgency) {
    case 'today':
      return working.addHours(now, 2);
    case 'this_week':
      return working.addDays(now, 1);
    case 'two_weeks':
      return working.addDays(now, 2);
  }
}

const hour = 3_600_000;

/**
 * When a consultation that was answered or held closes by itself: on the hour, as people say it, at the latest at the end
 * of a working day. Epoch milliseconds.
 */
export const closesAt = (now: number, working: WorkingTime): number =>
  Math.ceil(working.addDays(now, closesAfterDays) / hour) * hour;

/** When a consultation wants to be looked at next, by time or for an errand; epoch milliseconds, undefined: never. */
export function deadlineOf(consultation: Consultation): number | undefined {
  const { frees, meeting, state, actions, actionsMade } = consultation;
  if (frees.length > 0 || actions.length > actionsMade) return state.since;
  return meeting?.kind === 'wanted' ? meeting.since : turnsAt(consultation);
}

/** When time itself changes the state next, epoch milliseconds; undefined: never. */
export function turnsAt(consultation: Consultation): number | undefined {
  if (isIn(consultation, 'scheduled') && consultation.state.move) return consultation.state.move.deadline;
  if (!isOver(consultation))
    return 'deadline' in consultation.state ? consultation.state.deadline : undefined;
  const { cleared, clearAt } = consultation.state;
  return cleared ? undefined : clearAt;
}
