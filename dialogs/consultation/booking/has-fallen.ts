import type { Consultation } from '../consultation.ts';

/** Whether an agreed time fell, and nobody has proposed another one yet. */
export const hasFallen = ({ state, calledOff }: Consultation): boolean =>
  state.kind === 'requested' && calledOff !== undefined;
