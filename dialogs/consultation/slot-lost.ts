import { ok, type Result } from '../../knowledge/kernel/result.ts';
import { type Consultation, isIn, type Span } from './consultation.ts';
import type { Context, TimeEvent } from './events.ts';
import { freed, outOfTime } from './moves.ts';
import { isProposed, withoutMove } from './moving.ts';
import { concerned, owing, recorded } from './news.ts';
import { type Refused, refuse } from './refused.ts';
import { asking } from './silence.ts';

/** The booked time cannot be kept: whoever is responsible proposes another one. */
export function afterSlotLost(
  consultation: Consultation,
  { window, start }: Extract<TimeEvent, { kind: 'slot_lost' }>,
  given: Context,
): Result<Consultation, Refused> {
  const context: Context = { ...given, who: 'time' };
  const { slot } = consultation;
  if (isProposed(consultation, { window, start }))
    return ok(withoutMove(consultation, 'move_lapsed', context));
  const isLost = slot?.window === window && slot.start === start;
  if (!isIn(consultation, 'scheduled') || !isLost) return refuse(consultation, 'not_now');
  const { state } = consultation;
  const isAhead = (each: Span): boolean => each.start > context.now;
  const lost = recorded(consultation, 'slot_lost', context);
  const fallen = {
    ...freed(outOfTime(lost, lost.together)),
    together: [],
    // All that suited earlier was given up, has fallen or was refused.
    times: state.move?.by === 'requester' ? state.move.times.filter(isAhead) : [],
  };
  const waiting: Consultation = { ...fallen, state: { kind: 'requested', ...asking(fallen, context) } };
  return ok(owing(waiting, concerned(consultation, 'slot_lost'), context));
}
