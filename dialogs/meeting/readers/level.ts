import type { Group } from '../../../knowledge/directory/group.ts';
import { isOneArea } from '../../../knowledge/directory/outreach.ts';
import { type Directory, isValidOn } from '../../../knowledge/directory/snapshot.ts';
import type { Email, IsoDate } from '../../../knowledge/kernel/ids.ts';
import { isMember } from '../groups-of.ts';
import { maySeeMeetings } from '../who-may.ts';
import type { FollowLevel } from './choice.ts';

/** `own`: a member who has chosen nothing hears of it in the group's channel, or at once when there is none or after an absence. */
export type Level = FollowLevel | 'own';

/**
 * How somebody hears of a group's summaries: as they have chosen while they may see them. Members are told as members,
 * and who works on its services in its areas, or in wider or narrower ones, once a week.
 */
export function levelOf(
  who: { readonly email: Email; readonly admin: boolean },
  group: Group,
  chosen: FollowLevel | undefined,
  directory: Directory,
  day: IsoDate,
): Level {
  if (chosen !== undefined) return maySeeMeetings(group, who, directory, day) ? chosen : 'never';
  if (isMember(group, who.email)) return 'own';
  return worksOn(group, who.email, directory, day) ? 'weekly' : 'never';
}

const worksOn = (group: Group, who: Email, directory: Directory, day: IsoDate): boolean =>
  directory
    .assignmentsBy(who)
    .some(
      (each) =>
        isValidOn(each, day) &&
        group.services.includes(each.service) &&
        each.areas.some((area) => group.areas.some((own) => isOneArea(directory, own, area))),
    );
