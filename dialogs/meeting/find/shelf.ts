import type { Email } from '../../../knowledge/kernel/ids.ts';
import { createPassageIndex } from '../../../knowledge/language/passage-index.ts';
import { latestOf, type Meeting } from '../meeting.ts';
import type { Line, Shelf, Shelved } from './shelved.ts';

const sections: readonly Line['section'][] = ['decisions', 'actions', 'open'];

/** A shelf in memory, and what puts a summary on it or in place of its former version. */
export function createShelf(nameOf: (owner: Email) => string): {
  readonly shelf: Shelf;
  put(meeting: Meeting): void;
  /** Nothing of it is found any more. */
  remove(meeting: Pick<Meeting, 'id' | 'language'>): void;
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
    remove({ id, language }) {
      summaries.delete(id);
      index.put(id, language, []);
    },
  };
}
