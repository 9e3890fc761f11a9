import { absenceOn } from '../../knowledge/directory/absence.ts';
import { dayAfter } from '../../knowledge/directory/days.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import { leadersOf } from '../groups/leaders.ts';
import { type Action, mindersOf } from './action.ts';
import type { Context } from './events.ts';

/** Nobody of the directory any more: neither a worker nor a coordinator of any area. */
export const hasLeft = (directory: Directory, who: Email): boolean =>
  directory.worker(who) === undefined &&
  !directory.data.areas.some(({ coordinators }) => coordinators.includes(who));

export const isAway = ({ directory }: Pick<Context, 'directory'>, who: Email, day: IsoDate): boolean =>
  absenceOn(directory.worker(who), day) !== undefined;

/** The first day from this one on on which somebody is not away. */
export function backOn({ directory }: Pick<Context, 'directory'>, who: Email, day: IsoDate): IsoDate {
  let back = day;
  for (;;) {
    const away = absenceOn(directory.worker(who), back);
    if (!away) return back;
    back = dayAfter(away.to);
  }
}

/** The first keeper who can take it now: there, and not one whom it has left before. */
export function nextKeeper(action: Action, context: Context): Email | undefined {
  const { directory, working, now } = context;
  const day = working.dayOf(working.next(now));
  return action.keepers.find(
    (who) =>
      who !== action.owner &&
      !action.passed.includes(who) &&
      !hasLeft(directory, who) &&
      !isAway(context, who, day),
  );
}

/** What a group agreed on is kept by those who lead it now; by those who led it last when the group is gone. */
export function keptByLeaders(action: Action, { data }: Directory): Action {
  const { origin, keepers } = action;
  if (origin.kind !== 'meeting') return action;
  const group = data.groups.find(({ id }) => id === origin.group);
  if (!group) return action;
  const leaders = leadersOf(group);
  const isSame = leaders.length === keepers.length && leaders.every((who, at) => who === keepers[at]);
  return isSame ? action : { ...action, keepers: [...leaders] };
}

/** Who hears what becomes of it, beside the owner: who gave it, else the first keeper. */
export const watcherOf = (action: Action): Email | undefined =>
  mindersOf(action).find((who) => who !== action.owner);
