import type { Group } from '../../knowledge/directory/group.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { groupsNamed } from '../../knowledge/language/group-names.ts';

/** The groups that a text calls by a name; `byKind`: only by what kind of group it is. */
export function groupsSaid(
  text: string,
  directory: Directory,
): { readonly groups: readonly Group[]; readonly byKind: boolean } {
  const { groups: named = [], byKind = false } = groupsNamed(text, directory) ?? {};
  return { groups: directory.data.groups.filter(({ id }) => named.includes(id)), byKind };
}
