import type { AreaId } from '../../knowledge/kernel/ids.ts';
import { coordinatorOf } from '../contact/views.ts';
import { isCoordinator, keepersUp } from '../permissions.ts';
import type { Message } from '../turn.ts';
import type { Slots, Verb } from './command.ts';
import { deniedMessage } from './propose.ts';
import type { Scene } from './scene.ts';

const ofCoordinators: readonly Verb[] = [
  'assign',
  'unassign',
  'replace',
  'add_service',
  'add_worker',
  'edit_worker',
  'remove_worker',
  'add_area',
  'move_area',
  'edit_area',
];
/** The owner of a description may too. */
const ofOwners: readonly Verb[] = [
  'edit_service',
  'end_service',
  'add_keywords',
  'remove_keywords',
  'next_step',
];
const ofAdmins: readonly Verb[] = ['name_coordinator', 'dismiss_coordinator'];

/** Who may not make such a change anywhere hears it before filling in a form. */
export function deniedBeforehand(scene: Scene, verb: Verb, slots: Partial<Slots>): Message | undefined {
  const { turn, reader } = scene;
  const { who } = turn;
  const { directory } = reader;
  if (who.admin) return undefined;
  if (ofAdmins.includes(verb)) return deniedMessage(scene, []);
  if (isCoordinator(who, directory)) return undefined;
  const isOwner = directory.data.services.some(({ owner }) => owner !== undefined && owner === who.email);
  const { workers = [] } = slots;
  const isOwn = verb === 'edit_worker' && workers.length === 1 && workers[0] === who.email;
  const mayNot = (ofCoordinators.includes(verb) && !isOwn) || (ofOwners.includes(verb) && !isOwner);
  if (!mayNot) return undefined;
  const own = who.email === undefined ? [] : directory.assignmentsBy(who.email).flatMap(({ areas }) => areas);
  const keepers = keepersNear(slots.areas?.length ? slots.areas : own, scene);
  return deniedMessage(
    scene,
    keepers.map((email) => coordinatorOf(reader, email).name),
  );
}

const keepersNear = (areas: readonly AreaId[], { reader }: Scene) =>
  keepersUp(areas, reader.directory)[0] ?? [];
