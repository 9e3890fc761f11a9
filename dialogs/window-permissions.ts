import { type Directory, isValidOn } from '../knowledge/directory/snapshot.ts';
import type { AreaId, Email, IsoDate } from '../knowledge/kernel/ids.ts';
import { isDeserted } from './consultation/windows/attendance.ts';
import type { ConsultationWindow } from './consultation/windows/window-schema.ts';
import { areasKeptBy } from './permissions.ts';
import type { Who } from './world.ts';

/** What of a window that is to be decides who may set it up. */
type PlannedWindow = Pick<ConsultationWindow, 'services' | 'areas' | 'specialists'>;
type KeptWindow = PlannedWindow & Pick<ConsultationWindow, 'owner'>;

/**
 * Whether a person may set up a window: a coordinator of all its areas, or a specialist of all its services for themself,
 * and for colleagues who are named for the same services.
 */
export function maySetUpWindow(
  { services, areas, specialists }: PlannedWindow,
  who: Who,
  directory: Directory,
  today: IsoDate,
): boolean {
  if (who.admin || keepsAll(who.email, areas, directory)) return true;
  const gives = (person: Email, area: AreaId): boolean =>
    services.every((service) => {
      const path = new Set(directory.climb(area).map(({ id }) => id));
      return directory
        .assignmentsOf(service)
        .some(
          (each) =>
            each.worker === person &&
            each.role !== 'substitute' &&
            isValidOn(each, today) &&
            each.areas.some((id) => path.has(id)),
        );
    });
  const { email } = who;
  return (
    email !== undefined &&
    specialists.includes(email) &&
    areas.every((area) => gives(email, area)) &&
    specialists.every((each) => areas.some((area) => gives(each, area)))
  );
}

/**
 * Whether a person may change a window: whoever answers for it, a coordinator of all its areas, who might have set it up
 * alone, and each of its specialists when it is one of them who answers for it, or nobody does any more.
 */
export function mayKeepWindow(window: KeptWindow, who: Who, directory: Directory, today: IsoDate): boolean {
  const { owner, specialists } = window;
  const { email } = who;
  if (maySetUpWindow(window, who, directory, today)) return true;
  if (email === undefined) return false;
  const hasLeft = hasOwnerLeft(window, directory, today);
  if (email === owner && !hasLeft) return true;
  return specialists.includes(email) && (hasLeft || specialists.includes(owner));
}

/** Whether a person may call off a day of a window, or hold it after all: its specialists always may. */
export const mayCallOff = (window: KeptWindow, who: Who, directory: Directory, today: IsoDate): boolean =>
  (who.email !== undefined && window.specialists.includes(who.email)) ||
  mayKeepWindow(window, who, directory, today);

/** Whom to ask for a window that one may not set up: who keeps all of its areas, the nearest first. */
export function whoSetsUp({ areas }: Pick<PlannedWindow, 'areas'>, directory: Directory): readonly Email[] {
  const near = areas.flatMap((area) => directory.climb(area).map(({ coordinators }) => coordinators));
  return [...new Set(near.flat())].filter((each) => keepsAll(each, areas, directory));
}

/** Whom to ask for a change that one may not make: who answers for the window, then who keeps all of its areas. */
export const whoKeepsWindow = (
  window: KeptWindow,
  directory: Directory,
  today: IsoDate,
): readonly Email[] => [
  ...new Set([
    ...(hasOwnerLeft(window, directory, today) ? [] : [window.owner]),
    ...whoSetsUp(window, directory),
  ]),
];

const keepsAll = (who: Email | undefined, areas: readonly AreaId[], directory: Directory): boolean => {
  const kept = areasKeptBy(who, directory);
  return areas.every((area) => kept.has(area));
};

const hasOwnerLeft = (
  { owner, services }: Pick<KeptWindow, 'owner' | 'services'>,
  directory: Directory,
  today: IsoDate,
): boolean => isDeserted(directory, { services, specialists: [owner] }, today);
