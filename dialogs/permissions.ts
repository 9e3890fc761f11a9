import type { RecordChange } from '../knowledge/directory/changes.ts';
import { sameRecord } from '../knowledge/directory/changes.ts';
import type { Assignment, Service } from '../knowledge/directory/directory.ts';
import { areasOfChanges } from '../knowledge/directory/history.ts';
import type { Directory } from '../knowledge/directory/snapshot.ts';
import type { AreaId, Email } from '../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../knowledge/kernel/result.ts';
import { isLeadersOwn, leadersOf } from './groups/leaders.ts';
import type { Who } from './world.ts';

/** Why a change is not this person's to make, and who may make it. */
export interface Denied {
  readonly change: RecordChange;
  /** E-mails; empty when only an admin may. */
  readonly whoMay: readonly Email[];
}

/** The areas whose knowledge somebody keeps: those they coordinate and all under them. */
export function areasKeptBy(email: Email | undefined, directory: Directory): ReadonlySet<AreaId> {
  if (email === undefined) return new Set();
  return new Set(
    directory.data.areas
      .filter(({ id }) => directory.climb(id).some((area) => area.coordinators.includes(email)))
      .map(({ id }) => id),
  );
}

export const isCoordinator = (who: Who, directory: Directory): boolean =>
  who.admin || directory.data.areas.some((area) => who.email && area.coordinators.includes(who.email));

/**
 * Whether a person may make these changes. Coordinators edit what lies within their areas, owners the descriptions of
 * their services, chairs and secretaries the members and times of their group, everybody the own phone, title, languages,
 * absence and consultation settings; admins everything, and only they name coordinators. Judged by what changes, not by the words of a command, and again at every click.
 */
export function mayChange(
  changes: readonly RecordChange[],
  who: Who,
  directory: Directory,
): Result<void, Denied> {
  if (who.admin) return ok(undefined);
  const kept = areasKeptBy(who.email, directory);
  for (const change of changes) {
    if (!mayMake(change, who, kept, directory)) return err({ change, whoMay: whoMay(change, directory) });
  }
  return ok(undefined);
}

/** All changes that are not this person's to make. */
export function deniedAmong(
  changes: readonly RecordChange[],
  who: Who,
  directory: Directory,
): readonly Denied[] {
  if (who.admin) return [];
  const kept = areasKeptBy(who.email, directory);
  return changes
    .filter((change) => !mayMake(change, who, kept, directory))
    .map((change) => ({ change, whoMay: whoMay(change, directory) }));
}

function mayMake(change: RecordChange, who: Who, kept: ReadonlySet<AreaId>, directory: Directory): boolean {
  const covers = (areas: readonly AreaId[]): boolean => areas.every((area) => kept.has(area));
  switch (change.kind) {
    case 'areas': {
      const { before, after } = change;
      if (!sameRecord(before?.coordinators ?? [], after?.coordinators ?? [])) return false;
      const places = [before?.id, before?.parent, after?.parent].filter(
        (id) => id !== undefined && id !== null,
      );
      return before?.parent === after?.parent && before
        ? kept.has(before.id)
        : covers(places) && places.length > 0;
    }
    case 'organizations':
      return kept.size > 0 && change.before === undefined;
    case 'services':
      return mayMakeService(change, who, kept, directory);
    case 'workers': {
      const { before, after } = change;
      if (before && after && before.email === who.email) return before.name === after.name || kept.size > 0;
      if (!before) return kept.size > 0;
      const named = directory.assignmentsBy(before.email);
      if (!after) return kept.size > 0 && named.every((each) => covers(each.areas));
      return (
        kept.size > 0 && (named.length === 0 || named.some((each) => each.areas.some((id) => kept.has(id))))
      );
    }
    case 'assignments': {
      const { before, after } = change;
      if (!before || !after) return covers((before ?? after)?.areas ?? []);
      const fields = changedFields(before, after);
      const only = (...some: readonly string[]): boolean => fields.every((field) => some.includes(field));
      if (only('title', 'verifiedAt') && before.worker === who.email) return true;
      if (only('verifiedAt')) return before.areas.some((id) => kept.has(id));
      if (only('areas', 'verifiedAt')) return covers(difference(before.areas, after.areas));
      return covers([...before.areas, ...after.areas]);
    }
    case 'groups':
      return isLeadersOwn(change, who.email) || covers(areasOfChanges([change]));
    case 'outreach': {
      const { before, after } = change;
      if ([before, after].every((each) => !each || each.worker === who.email) && who.email) return true;
      return covers([before?.area, after?.area].filter((id) => id !== undefined));
    }
  }
}

/** A description is read in every area where the service is given, so all of them must be one's own; words are only added. */
function mayMakeService(
  { before, after }: Extract<RecordChange, { kind: 'services' }>,
  who: Who,
  kept: ReadonlySet<AreaId>,
  directory: Directory,
): boolean {
  if (!before) return kept.size > 0;
  if (before.owner !== undefined && before.owner === who.email) return true;
  const areas = directory.assignmentsOf(before.id).flatMap((each) => each.areas);
  if (after && onlyAddsWords(before, after)) return isGivenIn(kept, areas, directory);
  return kept.size > 0 && areas.every((id) => kept.has(id));
}

/** A service is given in an area also by people of a wider one. */
const isGivenIn = (kept: ReadonlySet<AreaId>, areas: readonly AreaId[], directory: Directory): boolean =>
  [...kept].some((id) => directory.climb(id).some((area) => areas.includes(area.id)));

const onlyAddsWords = (before: Service, after: Service): boolean =>
  before.keywords.every((word) => after.keywords.includes(word)) &&
  sameRecord({ ...before, keywords: [] }, { ...after, keywords: [] });

const changedFields = (before: Assignment, after: Assignment): readonly string[] => {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) => !sameRecord(old.get(field), now.get(field)),
  );
};

const difference = (a: readonly AreaId[], b: readonly AreaId[]): readonly AreaId[] => [
  ...a.filter((id) => !b.includes(id)),
  ...b.filter((id) => !a.includes(id)),
];

/** Those whose areas hold all that the change touches; for a description also its owner, for a group's members and times its leaders. */
function whoMay(change: RecordChange, directory: Directory): readonly Email[] {
  const owner = change.kind === 'services' ? (change.before ?? change.after)?.owner : undefined;
  const coordinators =
    change.kind === 'areas' && namesCoordinators(change) ? [] : keepersOf(change, directory);
  const leaders =
    change.kind === 'groups' && change.before
      ? leadersOf(change.before).filter((leader) => isLeadersOwn(change, leader))
      : [];
  return [...new Set([...(owner === undefined ? [] : [owner]), ...leaders, ...coordinators])];
}

const namesCoordinators = ({ before, after }: Extract<RecordChange, { kind: 'areas' }>): boolean =>
  !sameRecord(before?.coordinators ?? [], after?.coordinators ?? []);

/**
 * Coordinators of the nearest area that holds every area of the change. A person may be changed by those who keep any
 * of the areas that the person is named in, so the nearest of each are told; who deletes one keeps all of them.
 */
function keepersOf(change: RecordChange, directory: Directory): readonly Email[] {
  const areas = areasTouched(change, directory);
  if (change.kind !== 'workers' || change.after === undefined) return keepersUp(areas, directory)[0] ?? [];
  return areas.flatMap((id) => keepersUp([id], directory)[0] ?? []);
}

/** The coordinators of every area that holds all the given ones, the nearest area first; areas without any are left out. */
export function keepersUp(areas: readonly AreaId[], directory: Directory): readonly (readonly Email[])[] {
  const [first, ...others] = new Set(areas);
  if (first === undefined) return [];
  return directory
    .climb(first)
    .filter(({ id }) => others.every((other) => directory.climb(other).some((area) => area.id === id)))
    .map(({ coordinators }) => coordinators)
    .filter((coordinators) => coordinators.length > 0);
}

function areasTouched(change: RecordChange, directory: Directory): readonly AreaId[] {
  switch (change.kind) {
    case 'services': {
      const service = (change.before ?? change.after)?.id;
      return service === undefined ? [] : directory.assignmentsOf(service).flatMap((each) => each.areas);
    }
    case 'workers': {
      const email = (change.before ?? change.after)?.email;
      return email === undefined ? [] : directory.assignmentsBy(email).flatMap((each) => each.areas);
    }
    case 'assignments': {
      const { before, after } = change;
      const moves =
        before &&
        after &&
        changedFields(before, after).every((field) => field === 'areas' || field === 'verifiedAt');
      return moves ? difference(before.areas, after.areas) : areasOfChanges([change]);
    }
    default:
      return areasOfChanges([change]);
  }
}
