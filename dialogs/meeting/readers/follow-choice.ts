import type { Group } from '../../../knowledge/directory/group.ts';
import type { Action } from '../../card.ts';
import type { Reader } from '../../contact/views.ts';
import type { Who, World } from '../../world.ts';
import { choicesBy } from './choice.ts';
import { followButtons } from './follow-buttons.ts';
import { levelOf } from './level.ts';

/** The ways in which somebody may hear of a group's summaries besides the one that holds. */
export async function followChoice(
  { directory, today, language }: Reader,
  group: Group,
  { email, admin }: Who,
  world: Pick<World, 'documents'>,
): Promise<readonly Action[]> {
  if (email === undefined) return [];
  const chosen = (await choicesBy(email, world))[group.id];
  return followButtons(language, group.id, levelOf({ email, admin }, group, chosen, directory, today));
}
