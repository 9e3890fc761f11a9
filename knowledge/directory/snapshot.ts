import type { AreaId, Email, IsoDate, ServiceId } from '../kernel/ids.ts';
import type { Area, Assignment, DirectoryData, Organization, Service, Worker } from './directory.ts';

/** An immutable snapshot of the directory with the look-ups that every question needs. */
export interface Directory {
  readonly data: DirectoryData;
  area(id: AreaId): Area | undefined;
  service(id: ServiceId): Service | undefined;
  worker(email: Email): Worker | undefined;
  organization(name: string): Organization | undefined;
  /** The area itself, then wider and wider ones. */
  climb(id: AreaId): readonly Area[];
  /** Direct children, in the order of the data. */
  children(id: AreaId): readonly Area[];
  assignmentsOf(service: ServiceId): readonly Assignment[];
  assignmentsBy(worker: Email): readonly Assignment[];
  /** E-mails of the nearest area, from this one upwards, that has coordinators. */
  coordinatorsOf(id: AreaId): readonly Email[];
}

export function createDirectory(data: DirectoryData): Directory {
  const areas = new Map(data.areas.map((area) => [area.id, area]));
  const services = new Map(data.services.map((service) => [service.id, service]));
  const workers = new Map(data.workers.map((worker) => [worker.email, worker]));
  const organizations = new Map(data.organizations.map((each) => [each.name, each]));
  const children = groupBy(data.areas, (area) => area.parent ?? '');
  const byService = groupBy(data.assignments, (assignment) => assignment.service);
  const byWorker = groupBy(data.assignments, (assignment) => assignment.worker);

  const climb = (id: AreaId): readonly Area[] => {
    const path: Area[] = [];
    let area = areas.get(id);
    while (area && path.length < areas.size) {
      path.push(area);
      area = area.parent === null ? undefined : areas.get(area.parent);
    }
    return path;
  };

  return {
    data,
    area: (id) => areas.get(id),
    service: (id) => services.get(id),
    worker: (email) => workers.get(email),
    organization: (name) => organizations.get(name),
    climb,
    children: (id) => children.get(id) ?? [],
    assignmentsOf: (service) => byService.get(service) ?? [],
    assignmentsBy: (worker) => byWorker.get(worker) ?? [],
    coordinatorsOf: (id) => climb(id).find((area) => area.coordinators.length > 0)?.coordinators ?? [],
  };
}

/** Whether the assignment holds on that day; both ends are included. */
export const isValidOn = (assignment: Assignment, day: IsoDate): boolean =>
  (assignment.validFrom === undefined || assignment.validFrom <= day) &&
  (assignment.validTo === undefined || day <= assignment.validTo);

/** Whether two assignments hold on a common day. */
export const shareADay = (a: Assignment, b: Assignment): boolean =>
  (a.validTo === undefined || b.validFrom === undefined || b.validFrom <= a.validTo) &&
  (b.validTo === undefined || a.validFrom === undefined || a.validFrom <= b.validTo);

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
