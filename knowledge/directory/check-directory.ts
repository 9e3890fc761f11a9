import { type Area, type AreaKind, assignmentKey, type DirectoryData } from './directory.ts';

/** Something that does not hold together, and the record where it shows: `area hartola`. */
export interface DirectoryProblem {
  readonly subject: string;
  readonly text: string;
}

/**
 * What no single record can show: names that lead nowhere, identities used twice, areas that lie in one
 * another. Import refuses new ones; the store's loader may report old ones.
 */
export const checkDirectory = (data: DirectoryData): readonly DirectoryProblem[] => [
  ...twice(
    'area',
    data.areas.map((area) => area.id),
  ),
  ...twice(
    'organization',
    data.organizations.map((organization) => organization.name),
  ),
  ...twice(
    'service',
    data.services.map((service) => service.id),
  ),
  ...twice(
    'worker',
    data.workers.map((worker) => worker.email),
  ),
  ...twice('assignment', data.assignments.map(assignmentKey)),
  ...checkAreas(data.areas),
  ...twice(
    'outreach',
    data.outreach.map((outreach) => outreach.id),
  ),
  ...checkAssignments(data),
  ...twice(
    'group',
    data.groups.map((group) => group.id),
  ),
  ...checkOutreach(data),
  ...checkGroups(data),
];

const twice = (kind: string, ids: readonly string[]): DirectoryProblem[] => {
  const seen = new Set<string>();
  return ids
    .filter((id) => seen.size === seen.add(id).size)
    .map((id) => ({ subject: `${kind} ${id}`, text: `there are two of ${kind} "${id}"` }));
};

const hasTwice = (ids: readonly string[]): boolean => ids.length > 1 && new Set(ids).size < ids.length;

/** A family centre area joins small municipalities, and a large town is divided into several of them. */
const liesIn: Readonly<Record<AreaKind, readonly AreaKind[]>> = {
  region: [],
  family_centre_area: ['region', 'municipality'],
  municipality: ['region', 'family_centre_area'],
  district: ['municipality', 'family_centre_area', 'region'],
};

const checkAreas = (areas: readonly Area[]): DirectoryProblem[] => {
  const byId = new Map<string, Area>(areas.map((area) => [area.id, area]));
  const cycles = findCycles(areas, byId);
  const inCycle = new Set(cycles.flat());
  return areas.flatMap((area): DirectoryProblem[] => {
    const subject = `area ${area.id}`;
    const cycle = cycles.find(([first]) => first === area.id);
    if (cycle !== undefined) {
      const text = `the parents go round in a cycle: ${[...cycle, area.id].join(' > ')}; correct one of them`;
      return [{ subject, text }];
    }
    if (area.parent === null || inCycle.has(area.id)) return [];
    const parent = byId.get(area.parent);
    if (parent === undefined) {
      return [{ subject, text: `area "${area.id}" has an unknown parent "${area.parent}"; add that area` }];
    }
    if (liesIn[area.kind].includes(parent.kind)) return [];
    const text =
      `area "${area.id}" (${area.kind}) cannot lie in "${parent.id}" (${parent.kind}); ` +
      `a ${area.kind} lies in ${liesIn[area.kind].join(' or ') || 'nothing'}`;
    return [{ subject, text }];
  });
};

/** Each cycle once, from its first area in the order of the data. */
const findCycles = (areas: readonly Area[], byId: ReadonlyMap<string, Area>): string[][] => {
  const settled = new Set<string>();
  const cycles: string[][] = [];
  for (const area of areas) {
    const path: string[] = [];
    let at: Area | undefined = area;
    while (at !== undefined && !settled.has(at.id)) {
      settled.add(at.id);
      path.push(at.id);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    const back = at === undefined ? -1 : path.indexOf(at.id);
    if (back >= 0) cycles.push(path.slice(back));
  }
  return cycles;
};

const checkOutreach = (data: DirectoryData): DirectoryProblem[] => {
  const areas = new Set<string>(data.areas.map((area) => area.id));
  const services = new Set<string>(data.services.map((service) => service.id));
  const workers = new Set<string>(data.workers.map((worker) => worker.email));
  return data.outreach.flatMap(({ id, service, worker, area }) => {
    const texts: string[] = [];
    if (service === undefined && worker === undefined) texts.push('it names no service and no worker');
    if (service !== undefined && !services.has(service))
      texts.push(`service "${service}" is unknown; add it`);
    if (worker !== undefined && !workers.has(worker))
      texts.push(`worker "${worker}" is unknown; add the person`);
    if (!areas.has(area)) texts.push(`area "${area}" is unknown; add it`);
    return texts.map((text) => ({ subject: `outreach ${id}`, text }));
  });
};

const checkGroups = (data: DirectoryData): DirectoryProblem[] => {
  const areas = new Set<string>(data.areas.map((area) => area.id));
  const services = new Set<string>(data.services.map((service) => service.id));
  const workers = new Set<string>(data.workers.map((worker) => worker.email));
  return data.groups.flatMap((group) => {
    const texts: string[] = [];
    const emails = group.members.map(({ worker }) => worker);
    for (const area of group.areas) if (!areas.has(area)) texts.push(`area "${area}" is unknown; add it`);
    for (const service of group.services)
      if (!services.has(service)) texts.push(`service "${service}" is unknown; add it`);
    for (const worker of new Set(emails))
      if (!workers.has(worker)) texts.push(`worker "${worker}" is unknown; add the person`);
    if (hasTwice(group.areas)) texts.push('an area is listed twice');
    if (hasTwice(group.services)) texts.push('a service is listed twice');
    if (hasTwice(emails)) texts.push('a member is listed twice');
    for (const role of ['chair', 'secretary'] as const)
      if (group.members.filter((member) => member.role === role).length > 1)
        texts.push(`there is more than one ${role}; keep one of them`);
    return texts.map((text) => ({ subject: `group ${group.id}`, text }));
  });
};

const checkAssignments = (data: DirectoryData): DirectoryProblem[] => {
  const areas = new Set<string>(data.areas.map((area) => area.id));
  const organizations = new Set(data.organizations.map((organization) => organization.name));
  const services = new Set<string>(data.services.map((service) => service.id));
  const workers = new Set<string>(data.workers.map((worker) => worker.email));
  return data.assignments.flatMap((assignment) => {
    const { service, worker, organization, validFrom, validTo } = assignment;
    const texts: string[] = [];
    if (!services.has(service)) texts.push(`service "${service}" is unknown; add it`);
    if (!workers.has(worker)) texts.push(`worker "${worker}" is unknown; add the person`);
    if (!organizations.has(organization)) texts.push(`organization "${organization}" is unknown; add it`);
    for (const area of assignment.areas) {
      if (!areas.has(area)) texts.push(`area "${area}" is unknown; add it`);
    }
    if (hasTwice(assignment.areas)) texts.push('an area is listed twice');
    if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
      texts.push(`the last day ${validTo} is before the first day ${validFrom}`);
    }
    return texts.map((text) => ({ subject: `assignment ${assignmentKey(assignment)}`, text }));
  });
};
