import type { Assignment, Organization } from '../../knowledge/directory/directory.ts';
import { assign, otherRoleAround } from '../../knowledge/directory/edit/assignments.ts';
import { withOrganization } from '../../knowledge/directory/edit/workers.ts';
import { type Directory, isValidOn } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, Email, IsoDate, ServiceId } from '../../knowledge/kernel/ids.ts';
import { err } from '../../knowledge/kernel/result.ts';
import type { Slots } from './command.ts';
import { missing, type Plan, planned, withService, withWorker } from './plan-fields.ts';

/** A worker is named to a service; nobody's role is guessed where another is primary. */
export function planAssign(
  slots: Slots,
  { directory, today }: { readonly directory: Directory; readonly today: IsoDate },
): Plan {
  return withWorker(slots, undefined, (worker) =>
    withService(slots, (service) => {
      if (slots.areas.length === 0) return missing('area');
      if (slots.to !== undefined && slots.to < today) return err({ kind: 'past' });
      const primaries =
        slots.role === undefined ? otherPrimaries(directory, worker, service, slots, today) : [];
      if (primaries.length > 0) return err({ kind: 'role', primaries });
      const employer =
        employerSaid(directory, slots) ?? employerOf(directory, worker, service, slots.areas, today);
      if (employer === undefined) return missing('organization');
      const organization = employer.name;
      const data = withOrganization(directory.data, employer);
      const title = directory.assignmentsBy(worker).find((each) => isValidOn(each, today))?.title;
      const naming = {
        service,
        worker,
        role: slots.role ?? 'primary',
        areas: slots.areas,
        organization,
        ...(title === undefined ? {} : { title }),
        ...(slots.from === undefined ? {} : { from: slots.from }),
        ...(slots.to === undefined ? {} : { to: slots.to }),
      } as const;
      const other = otherRoleAround(directory, naming, today);
      const edited = other ? err(other) : assign(data, naming, today);
      if (!edited.ok && edited.error.reason === 'already_so' && slots.to !== undefined)
        if (isEndless(directory, naming)) return err({ kind: 'no_end', worker });
      return planned(edited);
    }),
  );
}

/** Those who are primary there on the days of the naming, besides the worker. */
const otherPrimaries = (
  directory: Directory,
  worker: Email,
  service: ServiceId,
  { areas, from, to }: Slots,
  today: IsoDate,
): readonly Email[] => [
  ...new Set(
    directory
      .assignmentsOf(service)
      .filter(
        (each) =>
          each.role === 'primary' &&
          each.worker !== worker &&
          each.areas.some((area) => areas.includes(area)) &&
          (each.validTo === undefined || each.validTo >= (from ?? today)) &&
          (to === undefined || each.validFrom === undefined || each.validFrom <= to),
      )
      .map((each) => each.worker),
  ),
];

const isEndless = (
  directory: Directory,
  { service, worker, role, areas }: Pick<Assignment, 'service' | 'worker' | 'role'> & Pick<Slots, 'areas'>,
): boolean =>
  directory
    .assignmentsOf(service)
    .some(
      (each) =>
        each.worker === worker &&
        each.role === role &&
        each.validTo === undefined &&
        each.areas.some((area) => areas.includes(area)),
    );

/** The employer that was written in the form: a known one, or a new one of the sector that was chosen. */
function employerSaid({ data }: Directory, { organization, sector }: Slots): Organization | undefined {
  if (organization === undefined) return undefined;
  const wanted = organization.toLowerCase();
  const known = data.organizations.find(({ name }) => name.toLowerCase() === wanted);
  return known ?? (sector && { name: organization, sector });
}

/** The employer of the worker's other posts, else that of those who are named for the same service there. */
function employerOf(
  directory: Directory,
  worker: Email,
  service: ServiceId,
  areas: readonly AreaId[],
  today: IsoDate,
): Organization | undefined {
  const current = (list: readonly Assignment[]): readonly Assignment[] => [
    ...list.filter((each) => isValidOn(each, today)),
    ...list,
  ];
  const own = current(directory.assignmentsBy(worker))[0];
  const others = directory.assignmentsOf(service);
  const near = areas.flatMap((area) => {
    const path = directory.climb(area).map(({ id }) => id);
    return others.filter((each) => each.areas.some((id) => path.includes(id)));
  });
  const name = own?.organization ?? current(near)[0]?.organization ?? current(others)[0]?.organization;
  return name === undefined ? undefined : directory.organization(name);
}
