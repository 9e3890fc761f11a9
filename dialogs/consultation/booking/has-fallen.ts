import type { Consultation } from '../consultation.ts';

/** Whether an agreed time fell, and nobody has proposed another one yet. */
export const hasFallen = ({ state, calledOff }: Consultation): boolean =>
  state.kind === 'requested' && calledOff !== undefined;

/** Whether the consultation has ended since the one who was to give the advice called the agreed time off. */
export const isCalledOffByAdviser = ({ state, history }: Consultation): boolean =>
  state.kind === 'cancelled' &&
  !state.cleared &&
  history.findLast(({ what }) => what === 'cancelled')?.by.role !== 'requester';

/** Whether it has ended without an answer after an agreed time fell. */
export const endedAfterFall = ({ state, calledOff }: Consultation): boolean =>
  (state.kind === 'expired' || state.kind === 'declined') && !state.cleared && calledOff !== undefined;
