import type { Step } from '../../dialogs/consultation/consultation.ts';

/** A step of a consultation that somebody was shown as done. */
export interface StepShown {
  readonly id: string;
  readonly by: string;
  /** Any of these in the history. */
  readonly what: readonly Step['what'][];
  /** What was written with it. */
  readonly text?: string;
  /** The clock of the bot. */
  readonly at: number;
  readonly turn: number;
}

/** What people were told is so: the answer they got says it. */
export interface Ledger {
  readonly steps: StepShown[];
  /** Slots that were shown as booked, with the consultation. */
  readonly booked: {
    readonly window: string;
    readonly start: number;
    readonly id: string;
    readonly turn: number;
  }[];
  /** Words that a change of the directory, shown as saved, has put into it. */
  readonly edits: { readonly word: string; readonly turn: number }[];
  /** By person: the home area or language told last, and those that were asked for since without an answer. */
  readonly chosen: Map<string, { told: string | undefined; readonly maybe: Set<string> }>;
}

export const newLedger = (): Ledger => ({ steps: [], booked: [], edits: [], chosen: new Map() });
