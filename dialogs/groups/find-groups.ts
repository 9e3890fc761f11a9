import type { Group } from '../../knowledge/directory/group.ts';
import { isOneArea } from '../../knowledge/directory/outreach.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, GroupId } from '../../knowledge/kernel/ids.ts';

/** The groups that a name leaves. `elsewhere`: none of them is in the areas that were said. */
export interface GroupsFound {
  readonly groups: readonly Group[];
  readonly elsewhere: boolean;
}

const isIn = (group: Group, areas: readonly AreaId[], directory: Directory): boolean =>
  group.areas.some((own) => areas.some((area) => isOneArea(directory, own, area)));

/** Narrowed by the areas that were said; by the home area only when several are left and no area was said. */
export function narrowed(
  ids: readonly GroupId[],
  said: readonly AreaId[],
  home: AreaId | undefined,
  directory: Directory,
): GroupsFound {
  const all = directory.data.groups.filter(({ id }) => ids.includes(id));
  if (said.length > 0) {
    const there = all.filter((group) => isIn(group, said, directory));
    return there.length > 0 ? { groups: there, elsewhere: false } : { groups: all, elsewhere: true };
  }
  const near = home === undefined ? [] : all.filter((group) => isIn(group, [home], directory));
  return { groups: all.length > 1 && near.length > 0 ? near : all, elsewhere: false };
}

/** The groups of areas with all areas above and below them; all groups when no area is said. */
export const groupsIn = (areas: readonly AreaId[], directory: Directory): readonly Group[] =>
  areas.length === 0
    ? directory.data.groups
    : directory.data.groups.filter((group) => isIn(group, areas, directory));
