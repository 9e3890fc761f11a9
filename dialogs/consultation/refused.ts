import { err, type Result } from '../../knowledge/kernel/result.ts';
import type { Consultation, Holder, StateKind, Step } from './consultation.ts';

export type RefusalReason =
  /** The consultation has ended. */
  | 'over'
  /** Somebody else has the ball. */
  | 'not_yours'
  /** Not in this state. */
  | 'not_now'
  /** The deadline or the agreed time is still to come. */
  | 'too_early'
  /** The time is in the past already. */
  | 'time_passed'
  /** The time is none of those that were proposed. */
  | 'not_offered'
  | 'no_times'
  /** The agreed time has begun. */
  | 'begun'
  /** Moved to when it is held already. */
  | 'same_time'
  /** The ball cannot be handed to who asked, has had a turn, is away, or is not in the directory. */
  | 'own_question'
  | 'already_asked'
  | 'away'
  | 'unknown_person'
  /** The specialist is away on the day that they name. */
  | 'own_absence'
  | 'enough_actions';

/** Nothing has changed; what is told to who came late. */
export interface Refused {
  readonly reason: RefusalReason;
  readonly state: StateKind;
  /** Who acted last, and when. */
  readonly last: Step;
  readonly holder: Holder;
}

export function refusal({ state, history, holder }: Consultation, reason: RefusalReason): Refused {
  const last = history.at(-1);
  if (!last) throw new Error('a consultation begins with a step');
  return { reason, state: state.kind, last, holder };
}

export const refuse = (consultation: Consultation, reason: RefusalReason): Result<never, Refused> =>
  err(refusal(consultation, reason));
