import type { Directory } from '../../../../knowledge/directory/snapshot.ts';
import type { Email } from '../../../../knowledge/kernel/ids.ts';
import { editDistance } from '../../../../knowledge/language/edit-distance.ts';

const mostOffered = 3;
/** Two letters wrong, or a case ending. */
const mostWrong = 2;
const shortest = 4;

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Workers whose names are like one that nobody has, the most alike first: one name the same, or both nearly so. */
export function nearNames(name: string, directory: Directory): readonly Email[] {
  const said = wordsOf(name).filter((word) => word.length >= shortest);
  const ranked = directory.data.workers.flatMap((worker) => {
    const own = wordsOf(worker.name);
    const likeness = said.map((word) =>
      Math.max(0, ...own.map((each) => mostWrong + 1 - editDistance(word, each, mostWrong))),
    );
    const total = likeness.reduce((sum, each) => sum + each, 0);
    return total > mostWrong ? [{ email: worker.email, total }] : [];
  });
  return ranked
    .sort((a, b) => b.total - a.total)
    .slice(0, mostOffered)
    .map(({ email }) => email);
}
