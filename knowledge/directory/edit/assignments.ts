import type { AreaId, Email, IsoDate, ServiceId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { dayBefore } from '../days.ts';
import { type Assignment, assignmentKey, type DirectoryData, type Role } from '../directory.ts';
import type { Directory } from '../snapshot.ts';
import type { Refusal } from './refusal.ts';
import { freeFirstDay, withdrawn } from './withdrawn.ts';

/** Names a worker to a service. `today` is the first day when none is said. */
export interface Naming {
  readonly service: ServiceId;
  readonly worker: Email;
  readonly role: Role;
  readonly areas: readonly AreaId[];
  readonly organization: string;
  readonly title?: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/**
 * Names a worker to a service in areas. One area has one primary, so the one before gives way there; and nobody
 * holds two roles, so the worker's own former role ends there too. Only a naming with a last day leaves others
 * as they are: then two roles are refused, since afterwards nobody could say which one stays. What the worker holds
 * in that role already goes on or becomes longer, and is never named twice.
 */
export function assign(data: DirectoryData, naming: Naming, today: IsoDate): Result<DirectoryData, Refusal> {
  const { service, worker, role, from, to } = naming;
  const first = from ?? today;
  if (to !== undefined && to < first) return err({ reason: 'end_before_start', from: first, to });
  const areas = areasStillOpen(data, naming, first);
  if (areas.length === 0) return err({ reason: 'already_so' });
  const overlapping = data.assignments.filter(
    (each) => each.service === service && overlaps(each, areas, first, to),
  );
  const own = overlapping.filter((each) => each.worker === worker);
  const hindrance = own.find((each) => each.role !== role || endsLater(each, to));
  if (to !== undefined && hindrance) return refusedBy(hindrance, areas);
  const primaries =
    role === 'primary' && to === undefined
      ? overlapping.filter((each) => each.role === 'primary' && each.worker !== worker)
      : [];
  const last = first <= today ? undefined : dayBefore(first);
  const assignments = withdrawn(data.assignments, new Set([...own, ...primaries]), areas, last, today);
  const joined = assignments.find(
    (each) =>
      each.service === service &&
      each.worker === worker &&
      each.role === role &&
      each.validTo === to &&
      (first <= today ? (each.validFrom ?? first) <= first : each.validFrom === first),
  );
  if (joined) {
    const wider = {
      ...joined,
      areas: [...new Set([...joined.areas, ...areas])],
      verifiedAt: today,
      ...(naming.title === undefined ? {} : { title: naming.title }),
    };
    return ok({ ...data, assignments: assignments.map((each) => (each === joined ? wider : each)) });
  }
  const validFrom = freeFirstDay(
    new Set(assignments.map(assignmentKey)),
    { service, worker, role },
    first,
    today,
  );
  const twin = assignments.find(
    (each) => assignmentKey(each) === assignmentKey({ service, worker, role, validFrom: first }),
  );
  if (to !== undefined && validFrom > to && twin) return refusedBy(twin, twin.areas);
  const made: Assignment = {
    service,
    worker,
    role,
    areas,
    organization: naming.organization,
    validFrom,
    verifiedAt: today,
    ...(naming.title === undefined ? {} : { title: naming.title }),
    ...(to === undefined ? {} : { validTo: to }),
  };
  return ok({ ...data, assignments: [...assignments, made] });
}

/** The areas of a naming in which the worker does not hold the role for all of its days. */
function areasStillOpen(data: DirectoryData, naming: Naming, first: IsoDate): AreaId[] {
  const { service, worker, role, to } = naming;
  const throughout = data.assignments.filter(
    (each) =>
      each.service === service &&
      each.worker === worker &&
      each.role === role &&
      (each.validFrom === undefined || each.validFrom <= first) &&
      (each.validTo === undefined || (to !== undefined && each.validTo >= to)),
  );
  return [...new Set(naming.areas)].filter((area) => !throughout.some((each) => each.areas.includes(area)));
}

const endsLater = (each: Assignment, to: IsoDate | undefined): boolean =>
  to !== undefined && (each.validTo === undefined || each.validTo > to);

function refusedBy(each: Assignment, areas: readonly AreaId[]): Result<never, Refusal> {
  const { worker, service, role } = each;
  const area = areas.find((id) => each.areas.includes(id)) ?? each.areas[0];
  return err(
    area === undefined ? { reason: 'already_so' } : { reason: 'two_roles', worker, service, role, area },
  );
}

/**
 * The role that a worker has already in a wider or narrower area, where the new one would make them both the primary
 * and the one who stands in.
 */
export function otherRoleAround(
  directory: Directory,
  {
    service,
    worker,
    role,
    areas,
    from,
    to,
  }: Pick<Naming, 'service' | 'worker' | 'role' | 'areas' | 'from' | 'to'>,
  today: IsoDate,
): Refusal | undefined {
  if (role === 'consultant') return undefined;
  const isAround = (id: AreaId): boolean =>
    !areas.includes(id) &&
    areas.some(
      (area) =>
        directory.climb(area).some((each) => each.id === id) ||
        directory.climb(id).some((each) => each.id === area),
    );
  const other = directory
    .assignmentsOf(service)
    .find(
      (each) =>
        each.worker === worker &&
        each.role !== role &&
        each.role !== 'consultant' &&
        overlaps(each, each.areas, from ?? today, to) &&
        each.areas.some(isAround),
    );
  const area = other?.areas.find(isAround);
  return other && area && { reason: 'two_roles', worker, service, role: other.role, area };
}

/** Takes a worker off a service: in these areas or all, after `last` or at once, in one role or any. */
export function unassign(
  data: DirectoryData,
  what: {
    readonly worker: Email;
    readonly service: ServiceId;
    readonly areas?: readonly AreaId[];
    readonly role?: Role;
    readonly last?: IsoDate;
  },
  today: IsoDate,
): Result<DirectoryData, Refusal> {
  const { worker, service, areas, role, last } = what;
  const leaving = new Set(
    data.assignments.filter(
      (each) =>
        each.worker === worker &&
        each.service === service &&
        (role === undefined || each.role === role) &&
        (each.validTo === undefined || each.validTo >= today) &&
        (areas === undefined || areas.some((area) => each.areas.includes(area))),
    ),
  );
  if (leaving.size === 0) return err({ reason: 'not_named', worker, service });
  return ok({
    ...data,
    assignments: withdrawn(data.assignments, leaving, areas, last, today),
  });
}

const overlaps = (
  each: Assignment,
  areas: readonly AreaId[],
  first: IsoDate,
  to: IsoDate | undefined,
): boolean =>
  each.areas.some((area) => areas.includes(area)) &&
  (each.validTo === undefined || each.validTo >= first) &&
  (to === undefined || each.validFrom === undefined || each.validFrom <= to);
