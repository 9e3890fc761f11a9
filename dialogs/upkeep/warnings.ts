import { newAbsences, uncovered } from '../../knowledge/directory/absence.ts';
import type { RecordChange } from '../../knowledge/directory/changes.ts';
import { daysLater } from '../../knowledge/directory/days.ts';
import type { DirectoryData } from '../../knowledge/directory/directory.ts';
import { findContact } from '../../knowledge/directory/find-contact.ts';
import { createDirectory, type Directory } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, Email, GroupId, IsoDate, ServiceId } from '../../knowledge/kernel/ids.ts';
import type { Span } from '../consultation/consultation.ts';
import { leadersOf } from '../groups/leaders.ts';

/** What a change leaves behind that the person should see before confirming it. */
export type Warning =
  | { readonly kind: 'no_primary'; readonly service: ServiceId; readonly area: AreaId }
  | { readonly kind: 'no_substitute'; readonly service: ServiceId; readonly area: AreaId }
  | { readonly kind: 'uncovered'; readonly worker: Email; readonly service: ServiceId; readonly area: AreaId }
  /** Consultations are agreed on at times at which somebody will be away. */
  | { readonly kind: 'agreed_times'; readonly worker: Email; readonly times: readonly Span[] }
  /** They are to be consulted, and cannot be written to. */
  | { readonly kind: 'unmet'; readonly workers: readonly Email[] }
  | { readonly kind: 'two_primaries'; readonly service: ServiceId; readonly area: AreaId }
  | { readonly kind: 'coordinator_leaves'; readonly worker: Email; readonly areas: readonly AreaId[] }
  | { readonly kind: 'owner_leaves'; readonly worker: Email; readonly services: readonly ServiceId[] }
  | { readonly kind: 'leader_leaves'; readonly worker: Email; readonly groups: readonly GroupId[] };

const most = 6;

/** Judged on the day after the last date of the change, when it has taken its full effect. */
export function warningsOf(
  changes: readonly RecordChange[],
  before: Directory,
  after: DirectoryData,
  today: IsoDate,
): readonly Warning[] {
  const next = createDirectory(after);
  const day = effectiveDay(changes, today);
  const places = new Map<string, { service: ServiceId; area: AreaId }>();
  const leavers = new Set<Email>();
  for (const change of changes) {
    if (change.kind !== 'assignments') continue;
    if (change.before && (!change.after || change.after.validTo !== change.before.validTo))
      leavers.add(change.before.worker);
    for (const record of [change.before, change.after]) {
      for (const area of record?.areas ?? [])
        if (record) places.set(`${record.service} ${area}`, { service: record.service, area });
    }
  }
  const found = [...places.values()].flatMap(({ service, area }): readonly Warning[] => {
    if (next.service(service)?.validTo !== undefined) return [];
    const now = findContact(next, service, area, day);
    const was = findContact(before, service, area, today);
    const people =
      now.kind === 'found' || (now.kind === 'ambiguous' && now.reason === 'several_primaries')
        ? now
        : undefined;
    const had =
      was.kind === 'found' || (was.kind === 'ambiguous' && was.reason === 'several_primaries')
        ? was
        : undefined;
    if (now.kind === 'ambiguous' && now.reason === 'several_primaries')
      return [{ kind: 'two_primaries', service, area }];
    if (had?.primaries.length && !people?.primaries.length) return [{ kind: 'no_primary', service, area }];
    if (had?.substitutes.length && !people?.substitutes.length)
      return [{ kind: 'no_substitute', service, area }];
    return [];
  });
  const coordinators = [...leavers].flatMap((worker): readonly Warning[] => {
    const goesOn = next.assignmentsBy(worker).some((each) => each.validTo === undefined);
    if (goesOn) return [];
    const areas = next.data.areas.filter((area) => area.coordinators.includes(worker)).map(({ id }) => id);
    const services = next.data.services.filter(({ owner }) => owner === worker).map(({ id }) => id);
    const groups = next.data.groups.filter((group) => leadersOf(group).includes(worker)).map(({ id }) => id);
    return [
      ...(areas.length > 0 ? [{ kind: 'coordinator_leaves', worker, areas } as const] : []),
      ...(services.length > 0 ? [{ kind: 'owner_leaves', worker, services } as const] : []),
      ...(groups.length > 0 ? [{ kind: 'leader_leaves', worker, groups } as const] : []),
    ];
  });
  const uncoveredRows = changes.flatMap((change): readonly Warning[] => {
    if (change.kind !== 'workers' || !change.after) return [];
    const { email: worker } = change.after;
    return newAbsences(change.before, change.after).flatMap((span) =>
      uncovered(next, worker, span).map((row) => ({ kind: 'uncovered' as const, worker, ...row })),
    );
  });
  return [...coordinators, ...uncoveredRows, ...found].slice(0, most);
}

function effectiveDay(changes: readonly RecordChange[], today: IsoDate): IsoDate {
  let day = today;
  for (const change of changes) {
    if (change.kind !== 'assignments' || !change.after) continue;
    const { validFrom, validTo } = change.after;
    const turn =
      validTo !== undefined && change.before?.validTo !== validTo ? daysLater(validTo, 1) : validFrom;
    if (turn !== undefined && turn > day && turn <= daysLater(today, 400)) day = turn;
  }
  return day;
}
