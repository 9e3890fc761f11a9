import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { areasKeptBy } from '../permissions.ts';
import type { Who } from '../world.ts';
import type { Practice } from './practice.ts';

/** Its owner, the coordinators of one of its areas, and admins. */
export const mayChangePractice = (
  { owner, areas }: Pick<Practice, 'owner' | 'areas'>,
  who: Who,
  directory: Directory,
): boolean => {
  const kept = areasKeptBy(who.email, directory);
  return who.admin || who.email === owner || areas.some((area) => kept.has(area));
};
