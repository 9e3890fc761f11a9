import type { AreaId, Email, ServiceId } from '../kernel/ids.ts';
import type { Assignment, DirectoryData, Role } from './directory.ts';
import { shareADay } from './snapshot.ts';

/** A worker who is named in two roles of one service, in the same area on a common day. */
export interface TwoRoles {
  readonly worker: Email;
  readonly service: ServiceId;
  readonly area: AreaId;
  readonly roles: readonly [Role, Role];
}

/** Everybody with two roles at once in these services. */
export function twoRolesIn(data: DirectoryData, services: ReadonlySet<ServiceId>): readonly TwoRoles[] {
  const byPerson = new Map<string, Assignment[]>();
  for (const each of data.assignments) {
    if (!services.has(each.service)) continue;
    const key = `${each.service}|${each.worker}`;
    const list = byPerson.get(key);
    if (list) list.push(each);
    else byPerson.set(key, [each]);
  }
  return [...byPerson.values()].flatMap((list) =>
    list.flatMap((one, at) =>
      list.slice(at + 1).flatMap((other): TwoRoles[] => {
        const area = one.areas.find((id) => other.areas.includes(id));
        if (one.role === other.role || area === undefined || !shareADay(one, other)) return [];
        return [{ worker: one.worker, service: one.service, area, roles: [one.role, other.role] }];
      }),
    ),
  );
}
