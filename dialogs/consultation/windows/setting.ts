import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import type { World } from '../../world.ts';
import { allAwayIn, awayIn, type IsAway } from './attendance.ts';

/** What the rules of windows need to know besides the window. */
export interface Setting {
  readonly calendar: WorkingTime;
  readonly directory: Directory;
  /** One of them is away: no slot is given. */
  readonly isAway: IsAway;
  /** All of them are: what is booked is lost. */
  readonly areAllAway: IsAway;
}

const settingOf = (directory: Directory, calendar: WorkingTime): Setting => ({
  calendar,
  directory,
  isAway: awayIn(directory),
  areAllAway: allAwayIn(directory),
});

export const settingNow = async ({
  knowledge,
  workingTime,
}: Pick<World, 'knowledge' | 'workingTime'>): Promise<Setting> =>
  settingOf(knowledge().directory, await workingTime());
