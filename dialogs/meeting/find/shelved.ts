import type { Email, GroupId, IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { PassageIndex } from '../../../knowledge/language/passage-index.ts';

/** One thing that a summary says. */
export interface Line {
  readonly section: 'decisions' | 'actions' | 'open';
  readonly text: string;
  /** Who does it by when. */
  readonly owner?: Email;
  readonly due?: IsoDate | undefined;
}

/** What holds of a published summary. */
export interface Shelved {
  readonly id: string;
  readonly group: GroupId;
  readonly day: IsoDate;
  readonly lines: readonly Line[];
}

/** All published summaries, to be searched. */
export interface Shelf {
  readonly summaries: ReadonlyMap<string, Shelved>;
  /** Passages are the lines of summaries; an action is also found by the name of its owner. */
  readonly find: PassageIndex['find'];
}
