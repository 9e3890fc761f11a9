import type { Group } from '../../knowledge/directory/group.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import { readAgenda } from '../meeting/agenda/agenda-documents.ts';
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

/** Days off are known to the calendar, which is loaded on first use; what `groups` agreed on beside their series, to their agendas. */
export async function groupReaderOf(
  { reader, world, turn }: Scene,
  groups: readonly Group[],
): Promise<GroupReader> {
  const [{ isHoliday }, agendas] = await Promise.all([
    world.workingTime(),
    Promise.all(groups.map(({ id }) => readAgenda(id, world))),
  ]);
  return {
    ...reader,
    isHoliday,
    clock: world.timeOf(turn.moment.now),
    agreed: new Map(agendas.map((agenda) => [agenda.group, agenda])),
  };
}

/** A group's card for the one who asks. */
export async function showGroup(
  scene: Scene,
  group: Group,
  how: { readonly asked?: AskedOf; readonly all?: boolean } = {},
): Promise<Message> {
  const may = mayChangeGroup(group, scene.turn.who, scene.reader.directory);
  return groupMessage(await groupReaderOf(scene, [group]), group, may, how);
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
  return whichGroup(await groupReaderOf(scene, groups), groups, { elsewhere: elsewhere ? said : [], asked });
}

/** The groups of some areas, or all. */
export async function listGroups(scene: Scene, areas: readonly AreaId[]): Promise<Message> {
  const { reader, turn } = scene;
  const say = groupStrings[reader.language];
  const title = areas.length === 0 ? say.listTitle : say.listIn(escapeText(areaNames(reader, areas)));
  const groups = groupsIn(areas, reader.directory);
  return groupListMessage(await groupReaderOf(scene, groups), groups, {
    title,
    mayAdd: isCoordinator(turn.who, reader.directory),
  });
}
