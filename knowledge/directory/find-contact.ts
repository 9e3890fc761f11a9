import type { AreaId, IsoDate, ServiceId } from '../kernel/ids.ts';
import { absenceOn } from './absence.ts';
import type { Assignment, Role } from './directory.ts';
import { type Directory, isValidOn } from './snapshot.ts';

/** A worker in a role, and the area whose assignment it is. */
export interface Named {
  readonly assignment: Assignment;
  readonly area: AreaId;
}

export interface ContactPeople {
  readonly service: ServiceId;
  /** The area that was asked about. */
  readonly area: AreaId;
  /** The area whose people answer: the asked one or a wider one. */
  readonly answeredBy: AreaId;
  readonly primaries: readonly Named[];
  readonly substitutes: readonly Named[];
  readonly consultants: readonly Named[];
}

/** The one to contact first on a day: a primary who is there, else a substitute who is, else whoever is named. */
export function firstToContact(
  directory: Directory,
  { primaries, substitutes, consultants }: ContactPeople,
  day: IsoDate,
): Named | undefined {
  const isThere = ({ assignment }: Named): boolean =>
    absenceOn(directory.worker(assignment.worker), day) === undefined;
  return (
    primaries.find(isThere) ?? substitutes.find(isThere) ?? primaries[0] ?? substitutes[0] ?? consultants[0]
  );
}

export type Contact =
  | ({ readonly kind: 'found' } & ContactPeople)
  /** Two or more primaries of the same area: an error of the directory that people must see. */
  | ({ readonly kind: 'ambiguous'; readonly reason: 'several_primaries' } & ContactPeople)
  /** Nobody covers the asked area as a whole, but areas under it have their own people. */
  | { readonly kind: 'ambiguous'; readonly reason: 'narrower_areas'; readonly areas: readonly AreaId[] }
  | { readonly kind: 'nobody'; readonly reason: 'not_here' | 'not_valid_today' }
  | { readonly kind: 'unknown'; readonly reason: 'service' | 'area' };

/**
 * Whom to contact about a service in an area on a day (a calendar day in the tenant's time zone).
 * Each role climbs from the asked area to wider ones by itself and stops at the first area that has somebody,
 * so a municipality keeps its own primary and borrows the consultant of its family-centre area.
 */
export function findContact(directory: Directory, service: ServiceId, area: AreaId, day: IsoDate): Contact {
  if (!directory.service(service)) return { kind: 'unknown', reason: 'service' };
  const path = directory.climb(area);
  if (path.length === 0) return { kind: 'unknown', reason: 'area' };

  const all = directory.assignmentsOf(service);
  const valid = all.filter((assignment) => isValidOn(assignment, day));
  const near = valid.filter(({ areas }) => path.some(({ id }) => areas.includes(id)));
  const nearest = (role: Role): readonly Named[] => {
    const ofRole = near.filter((each) => each.role === role);
    if (ofRole.length === 0) return [];
    for (const { id } of path) {
      const here = ofRole.filter((each) => each.areas.includes(id));
      if (here.length > 0) return here.map((assignment) => ({ assignment, area: id }));
    }
    return [];
  };
  const primaries = nearest('primary');
  const substitutes = nearest('substitute').filter((named) => !holds(primaries, named));
  const consultants = nearest('consultant').filter((named) => !holds([...primaries, ...substitutes], named));

  const first = primaries[0] ?? substitutes[0] ?? consultants[0];
  if (first) {
    const people = { service, area, answeredBy: first.area, primaries, substitutes, consultants };
    return primaries.length > 1
      ? { kind: 'ambiguous', reason: 'several_primaries', ...people }
      : { kind: 'found', ...people };
  }
  const narrower = areasWithContact(directory, service, day).filter((id) =>
    directory.climb(id).some((wider) => wider.id === area),
  );
  if (narrower.length > 0) return { kind: 'ambiguous', reason: 'narrower_areas', areas: narrower };
  const covers = all.some((each) => each.areas.some((id) => path.some((step) => step.id === id)));
  return { kind: 'nobody', reason: covers ? 'not_valid_today' : 'not_here' };
}

export type PeopleFound = Extract<Contact, ContactPeople>;

/** The people of a service in an area, also when it has several primaries; none where nobody is found. */
export function findPeople(
  directory: Directory,
  service: ServiceId,
  area: AreaId,
  day: IsoDate,
): PeopleFound | undefined {
  const contact = findContact(directory, service, area, day);
  return contact.kind === 'found' || (contact.kind === 'ambiguous' && contact.reason === 'several_primaries')
    ? contact
    : undefined;
}

/** The areas that have somebody of their own for the service on that day, in the order of the directory. */
export function areasWithContact(directory: Directory, service: ServiceId, day: IsoDate): readonly AreaId[] {
  const found = new Set<AreaId>();
  for (const assignment of directory.assignmentsOf(service)) {
    if (isValidOn(assignment, day)) for (const area of assignment.areas) found.add(area);
  }
  return directory.data.areas.map((area) => area.id).filter((id) => found.has(id));
}

const holds = (people: readonly Named[], named: Named): boolean =>
  people.some((each) => each.assignment.worker === named.assignment.worker);
