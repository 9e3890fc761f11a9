import { type Consultation, isOver } from './consultation.ts';

/** Whether a time was booked without saying what it is about, and nobody has said so since. */
export const isWordless = (consultation: Consultation): boolean =>
  consultation.question === undefined && !(isOver(consultation) && consultation.state.cleared);
