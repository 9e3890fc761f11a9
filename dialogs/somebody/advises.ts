import { type Directory, isValidOn } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, Email, ServiceId } from '../../knowledge/kernel/ids.ts';
import { windowsOf } from '../consultation/windows/find-windows.ts';
import type { Scene } from '../upkeep/scene.ts';

/** A service about which somebody gives advice, and the areas for whose workers, with all areas under them. */
export interface Advised {
  readonly service: ServiceId;
  readonly areas: readonly AreaId[];
}

/** What a worker gives advice about today: as a consultant, as the contact of a special service, and in windows. */
export async function advisedBy({ reader, world }: Scene, worker: Email): Promise<readonly Advised[]> {
  const { directory, today } = reader;
  const named = directory
    .assignmentsBy(worker)
    .filter(
      (each) =>
        isValidOn(each, today) &&
        (each.role === 'consultant' ||
          (each.role === 'primary' && directory.service(each.service)?.level === 'special')),
    )
    .map(({ service, areas }): Advised => ({ service, areas }));
  const held = (await windowsOf(world.documents, worker))
    .filter(
      ({ window: { specialists, ended } }) =>
        specialists.includes(worker) && (ended === undefined || ended >= today),
    )
    .flatMap(({ window }) => window.services.map((service): Advised => ({ service, areas: window.areas })));
  const found = new Map<ServiceId, ReadonlySet<AreaId>>();
  for (const { service, areas } of [...named, ...held])
    if (directory.service(service)) found.set(service, new Set([...(found.get(service) ?? []), ...areas]));
  return [...found].map(([service, areas]) => ({ service, areas: widest(directory, areas) }));
}

/** Without those that lie in another one of them. */
const widest = (directory: Directory, areas: ReadonlySet<AreaId>): readonly AreaId[] =>
  [...areas].filter((area) => !directory.climb(area).some(({ id }) => id !== area && areas.has(id)));
