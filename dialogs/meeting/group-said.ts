import type { Group } from '../../knowledge/directory/group.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { languages } from '../../knowledge/kernel/languages.ts';

/** The groups that a text calls by a name, whatever its language. */
export function groupsSaid(text: string, { data }: Directory): readonly Group[] {
  const plain = text.normalize('NFC').toLowerCase();
  return data.groups.filter(({ names, aliases }) =>
    [...languages.flatMap((each) => names[each] ?? []), ...aliases].some((name) =>
      plain.includes(name.toLowerCase()),
    ),
  );
}
