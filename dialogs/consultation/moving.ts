import { type Consultation, type In, isIn, type SlotKey, type Span } from './consultation.ts';
import type { Context } from './events.ts';
import { goingOn } from './moves.ts';
import { concerned, owing, recorded } from './news.ts';

/** Whether an agreed time can still be kept while another one is looked for: it has not begun. */
export const canStand = (consultation: Consultation, now: number): consultation is In<'scheduled'> =>
  isIn(consultation, 'scheduled') && now < consultation.state.time.start;

type Move = NonNullable<In<'scheduled'>['state']['move']>;

/** The slot that is held for a proposal. */
export const slotProposed = ({ state }: Consultation): SlotKey | undefined =>
  state.kind === 'scheduled' ? state.move?.slot : undefined;

/** Whether an agreed time is to be moved to a slot, which is held until the answer. */
export const isProposed = (consultation: Consultation, slot: SlotKey): consultation is In<'scheduled'> =>
  isSame(slotProposed(consultation), slot);

/** Whether a slot is kept for a consultation: as its own, or until a proposal is answered. */
export const isHeldBy = (consultation: Consultation, slot: SlotKey): boolean =>
  isSame(consultation.slot, slot) || isProposed(consultation, slot);

const isSame = (one: SlotKey | undefined, other: SlotKey): boolean =>
  one?.window === other.window && one.start === other.start;

/**
 * A slot that was held for a proposal is given back as soon as nobody is asked about it any more; the one that was
 * accepted stays.
 */
export function proposalReleased(before: Consultation, after: Consultation): Consultation {
  const held = slotProposed(before);
  if (!held) return after;
  const isGiven = after.frees.some((each) => isSame(each, held));
  return isGiven || isHeldBy(after, held) ? after : { ...after, frees: [...after.frees, held] };
}

/** Other times are proposed instead of the agreed one, which stands until one of them is accepted. */
export function withMove(
  consultation: In<'scheduled'>,
  { by, times, slot }: Pick<Move, 'by' | 'slot'> & { readonly times: readonly Span[] },
  context: Context,
): Consultation {
  const { state } = consultation;
  const deadline = Math.min(goingOn(consultation, context).deadline, state.time.start);
  const asked: Consultation = {
    ...recorded(consultation, 'move_asked', context),
    state: { ...state, move: { by, times: [...times], ...(slot ? { slot } : {}), deadline } },
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
