import type { Group } from '../../knowledge/directory/group.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import { isCoordinator } from '../permissions.ts';
import { groupStrings } from '../strings/groups.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import type { AskedOf } from './asked-of.ts';
import { type GroupsFound, groupsIn } from './find-groups.ts';
import { groupMessage } from './group-card.ts';
import { groupListMessage, whichGroup } from './list-card.ts';
import { mayChangeGroup } from './may-change.ts';
import { areaNames, type GroupReader } from './views.ts';

/** Days off are known to the calendar, which is loaded on first use. */
export async function groupReaderOf({ reader, world }: Scene): Promise<GroupReader> {
  const working = await world.workingTime();
  return { ...reader, isHoliday: working.isHoliday };
}

/** A group's card for the one who asks. */
export async function showGroup(
  scene: Scene,
  group: Group,
  how: { readonly asked?: AskedOf; readonly all?: boolean } = {},
): Promise<Message> {
  const may = mayChangeGroup(group, scene.turn.who, scene.reader.directory);
  return groupMessage(await groupReaderOf(scene), group, may, how);
}

/** The one group that is meant, or the question which of them. `said`: the areas that were named. */
export async function showFound(
  scene: Scene,
  { groups, elsewhere }: GroupsFound,
  asked: AskedOf,
  said: readonly AreaId[],
): Promise<Message> {
  const [only, ...others] = groups;
  if (only && others.length === 0 && !elsewhere) return showGroup(scene, only, { asked });
  return whichGroup(await groupReaderOf(scene), groups, { elsewhere: elsewhere ? said : [], asked });
}

/** The groups of some areas, or all. */
export async function listGroups(scene: Scene, areas: readonly AreaId[]): Promise<Message> {
  const { reader, turn } = scene;
  const say = groupStrings[reader.language];
  const title = areas.length === 0 ? say.listTitle : say.listIn(escapeText(areaNames(reader, areas)));
  return groupListMessage(await groupReaderOf(scene), groupsIn(areas, reader.directory), {
    title,
    mayAdd: isCoordinator(turn.who, reader.directory),
  });
}
