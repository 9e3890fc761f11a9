import { type Consultation, type In, isIn, type Span } from './consultation.ts';
import type { Context } from './events.ts';
import { goingOn } from './moves.ts';
import { concerned, owing, recorded } from './news.ts';

/** Whether an agreed time can still be kept while another one is looked for: it has not begun. */
export const canStand = (consultation: Consultation, now: number): consultation is In<'scheduled'> =>
  isIn(consultation, 'scheduled') && now < consultation.state.time.start;

/** Other times are proposed instead of the agreed one, which stands until one of them is accepted. */
export function withMove(
  consultation: In<'scheduled'>,
  by: 'requester' | 'specialist',
  times: readonly Span[],
  context: Context,
): Consultation {
  const { state } = consultation;
  const deadline = Math.min(goingOn(consultation, context).deadline, state.time.start);
  const asked: Consultation = {
    ...recorded(consultation, 'move_asked', context),
    state: { ...state, move: { by, times: [...times], deadline } },
  };
  return owing(asked, concerned(asked, 'move_asked'), context);
}

/** The agreed time stays: somebody says so, or nobody has answered. */
export function withoutMove(
  consultation: In<'scheduled'>,
  what: 'kept' | 'move_lapsed',
  context: Context,
): Consultation {
  const { move: _, ...state } = consultation.state;
  const kept: Consultation = { ...recorded(consultation, what, context), state };
  return owing(kept, concerned(kept, what), context);
}
