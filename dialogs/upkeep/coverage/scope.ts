import { type CoverageGap, coverage } from '../../../knowledge/directory/coverage.ts';
import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import { areasKeptBy } from '../../permissions.ts';
import type { Scene } from '../scene.ts';

/** What is missing, and where it was looked for. */
export interface Lacking {
  readonly where: 'area' | 'own' | 'all';
  readonly gaps: readonly CoverageGap[];
}

/** In the area that is said; else in the areas that the person keeps; else everywhere. */
export function lackingIn({ turn, reader }: Scene, area: AreaId | undefined): Lacking {
  const { directory, today } = reader;
  if (area !== undefined && directory.area(area))
    return { where: 'area', gaps: coverage(directory, new Set([area]), today) };
  const own = areasKeptBy(turn.who.email, directory);
  return own.size > 0
    ? { where: 'own', gaps: coverage(directory, own, today) }
    : { where: 'all', gaps: coverage(directory, undefined, today) };
}
