import type { AreaId, Email, IsoDate, ServiceId } from '../kernel/ids.ts';
import type { Localized } from '../kernel/languages.ts';
import type { Area, Assignment, Role, Service } from './directory.ts';
import { type Directory, isValidOn } from './snapshot.ts';

/** Something the network lacks. */
export type CoverageGap =
  /** The service is given in the area, but nobody answers for it first, or nobody stands in. */
  | { readonly kind: 'no_primary' | 'no_substitute'; readonly service: ServiceId; readonly area: AreaId }
  /** The area has no named worker of the special level, of its own or of an area in it. */
  | { readonly kind: 'no_special'; readonly area: AreaId }
  /** The name, the description or the next step stands in Finnish without Swedish. */
  | { readonly kind: 'no_swedish'; readonly service: ServiceId };

/**
 * What is missing on a day (a calendar day in the tenant's time zone) in the given areas and the areas in them;
 * everywhere when `areas` is undefined. A missing role is told of the widest area that is served without it,
 * not again of the areas inside. An area lacks nothing when each of its family-centre areas and municipalities
 * has its own people; districts do not count for that, since they seldom make up a whole municipality.
 * In the order of the kinds above, then of the directory.
 */
export function coverage(
  directory: Directory,
  areas: ReadonlySet<AreaId> | undefined,
  today: IsoDate,
): readonly CoverageGap[] {
  const scope = directory.data.areas.filter(
    ({ id }) => areas === undefined || directory.climb(id).some((wider) => areas.has(wider.id)),
  );
  const given = directory.data.services
    .filter(({ validTo }) => validTo === undefined || today <= validTo)
    .map((service) => ({ service, answering: answeringFor(directory, service.id, today) }))
    .filter(({ answering }) => scope.some(({ id }) => answering(id) !== undefined));

  const lacking = (role: 'primary' | 'substitute') =>
    given.flatMap(({ service, answering }) =>
      widest(directory, scope, (area) => answering(area)?.[role] === false).map(({ id }) => ({
        kind: role === 'primary' ? ('no_primary' as const) : ('no_substitute' as const),
        service: service.id,
        area: id,
      })),
    );
  return [
    ...lacking('primary'),
    ...lacking('substitute'),
    ...withoutSpecialLevel(directory, scope, today),
    ...given
      .filter(({ service }) => lacksSwedish(service))
      .map(({ service }) => ({ kind: 'no_swedish' as const, service: service.id })),
  ];
}

type People = Readonly<Record<Role, readonly Email[]>>;

/** Which roles somebody holds. */
interface Answering {
  readonly primary: boolean;
  readonly substitute: boolean;
}

/**
 * Who answers for the service in an area, by the rules of `findContact`; undefined when nobody does. It looks
 * at the assignments once and not for each area, since coverage asks for all areas and all services.
 */
const answeringFor = (directory: Directory, service: ServiceId, today: IsoDate) => {
  const here = new Map<AreaId, Record<Role, Email[]>>();
  for (const { areas, role, worker } of validOf(directory.assignmentsOf(service), today)) {
    for (const area of areas) {
      const people = here.get(area) ?? { primary: [], substitute: [], consultant: [] };
      here.set(area, people);
      people[role].push(worker);
    }
  }
  return (area: AreaId): Answering | undefined => {
    const path: People[] = directory.climb(area).flatMap(({ id }) => here.get(id) ?? []);
    if (path.length === 0) return undefined;
    const nearest = (role: Role): readonly Email[] =>
      path.find((people) => people[role].length > 0)?.[role] ?? [];
    const primaries = nearest('primary');
    return {
      primary: primaries.length > 0,
      substitute: nearest('substitute').some((worker) => !primaries.includes(worker)),
    };
  };
};

/** The areas that lack something as a whole and do not lie in another such area. */
const widest = (directory: Directory, scope: readonly Area[], lacks: (area: AreaId) => boolean): Area[] => {
  const settled = new Map<AreaId, boolean>();
  const lacksAll = (area: AreaId): boolean => {
    const known = settled.get(area);
    if (known !== undefined) return known;
    settled.set(area, false); // areas that lie in one another end here
    const all =
      lacks(area) && directory.children(area).every(({ id, kind }) => kind === 'district' || lacksAll(id));
    settled.set(area, all);
    return all;
  };
  const whole = new Set(scope.filter(({ id }) => lacksAll(id)).map(({ id }) => id));
  return scope.filter(({ id, parent }) => whole.has(id) && (parent === null || !whole.has(parent)));
};

/** Family-centre areas, and municipalities that neither lie in one nor are divided into them. */
const withoutSpecialLevel = (
  directory: Directory,
  scope: readonly Area[],
  today: IsoDate,
): readonly CoverageGap[] => {
  const reached = new Set<AreaId>();
  for (const { id, level, validTo } of directory.data.services) {
    if (validTo !== undefined && validTo < today) continue;
    for (const { areas, role } of validOf(directory.assignmentsOf(id), today)) {
      if (level !== 'special' && role !== 'consultant') continue;
      for (const area of areas) for (const wider of directory.climb(area)) reached.add(wider.id);
    }
  }
  const isFamilyCentreArea = ({ kind }: Area): boolean => kind === 'family_centre_area';
  const hasItsOwn = (area: Area): boolean =>
    isFamilyCentreArea(area) ||
    (area.kind === 'municipality' &&
      !directory.climb(area.id).some(isFamilyCentreArea) &&
      !directory.children(area.id).some(isFamilyCentreArea));
  return scope
    .filter((area) => hasItsOwn(area) && !reached.has(area.id))
    .map(({ id }) => ({ kind: 'no_special', area: id }));
};

const validOf = (assignments: readonly Assignment[], today: IsoDate): readonly Assignment[] =>
  assignments.filter((assignment) => isValidOn(assignment, today));

const lacksSwedish = ({ name, description, nextStep }: Service): boolean =>
  [name, description, nextStep].some((text: Localized | undefined) => text !== undefined && !text.sv);
