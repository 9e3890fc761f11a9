import { ok, type Result } from '../../knowledge/kernel/result.ts';
import { type Consultation, type In, isIn, type Span } from './consultation.ts';
import type { Context, TimeEvent } from './events.ts';
import { agreedOn } from './moves.ts';
import { isProposed, withoutMove } from './moving.ts';
import { concerned, owing, recorded } from './news.ts';
import { type Refused, refuse } from './refused.ts';

/**
 * The day of the booked slot is held at another time: the agreed time goes with it. What has been proposed instead waits
 * for its answer still, unless it is the new time itself.
 */
export function afterSlotMoved(
  consultation: Consultation,
  { window, start, to }: Extract<TimeEvent, { kind: 'slot_moved' }>,
  given: Context,
): Result<Consultation, Refused> {
  const context: Context = { ...given, who: 'time' };
  const { slot, way } = consultation;
  if (isProposed(consultation, { window, start }))
    return ok(withoutMove(consultation, 'move_lapsed', context));
  const isHeld = slot?.window === window && slot.start === start;
  if (!isIn(consultation, 'scheduled') || !isHeld) return refuse(consultation, 'not_now');
  const moved: Consultation = {
    ...recorded(consultation, 'slot_moved', context),
    slot: { window, start: to.start },
    times: way === 'writing' ? [] : [to],
    calledOff: consultation.state.time,
  };
  const agreed = stillProposed(agreedOn(moved, to, context), consultation.state.move, to);
  return ok(owing(agreed, concerned(agreed, 'slot_moved'), context));
}

function stillProposed(
  agreed: In<'scheduled'>,
  move: In<'scheduled'>['state']['move'],
  { start, end }: Span,
): In<'scheduled'> {
  const times = move?.times.filter((each) => each.start !== start || each.end !== end) ?? [];
  if (!move || times.length === 0) return agreed;
  const deadline = Math.min(move.deadline, start);
  return { ...agreed, state: { ...agreed.state, move: { ...move, times, deadline } } };
}
