import type { Saving } from './action-rows.ts';

/** Lists of points, agreed actions, or one more action. */
export type FormPart = 'points' | 'actions' | 'new';

/** What a form of a draft shows besides the draft. */
export interface FormView {
  readonly part: FormPart;
  readonly page: number;
  /** Markdown: what has to be mended. */
  readonly notes?: readonly string[];
  /** What was typed, when it could not be saved. */
  readonly filled?: Saving;
  /** Actions of which the name of somebody else is asked. */
  readonly others?: readonly string[];
  /** Adds the button which says that the names are not those of clients. */
  readonly doubtfulNames?: boolean;
}
