import type { Email, GroupId, IsoDate } from '../../../knowledge/kernel/ids.ts';
import { createPassageIndex, type PassageIndex } from '../../../knowledge/language/passage-index.ts';
import { latestOf, type Meeting } from '../meeting.ts';
import { type Section, sections } from '../rows.ts';

/** One thing that a summary says. */
export interface Line {
  readonly section: Section;
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

/** A shelf in memory, and what puts a summary on it or in place of its former version. */
export function createShelf(nameOf: (owner: Email) => string): {
  readonly shelf: Shelf;
  put(meeting: Meeting): void;
} {
  const summaries = new Map<string, Shelved>();
  const index = createPassageIndex();
  return {
    shelf: { summaries, find: index.find },
    put(meeting) {
      const { id, group, day, language } = meeting;
      const latest = latestOf(meeting);
      const lines = sections.flatMap((section): readonly Line[] =>
        latest[section].map((line) => ({ ...line, section })),
      );
      summaries.set(id, { id, group, day, lines });
      index.put(
        id,
        language,
        lines.map(({ text, owner }) => (owner === undefined ? text : `${text}\n${nameOf(owner)}`)),
      );
    },
  };
}
