import type { Group } from '../../knowledge/directory/group.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { groupsNamed } from '../../knowledge/language/group-names.ts';

/** The groups that a text calls by a name, whatever its language and case form; not by what kind of group it is. */
export function groupsSaid(text: string, directory: Directory): readonly Group[] {
  const mention = groupsNamed(text, directory);
  if (!mention || mention.byKind) return [];
  return directory.data.groups.filter(({ id }) => mention.groups.includes(id));
}
