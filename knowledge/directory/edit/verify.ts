import type { AreaId, Email, IsoDate, ServiceId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { assignmentKey, type DirectoryData } from '../directory.ts';
import type { Refusal } from './refusal.ts';

/** What somebody says to hold: services by id, assignments by their keys. */
export interface Verified {
  readonly services: readonly ServiceId[];
  readonly assignments: readonly string[];
}

/** Writes down that these rows were found true on that day. Rows that are gone are passed over. */
export function verify(data: DirectoryData, rows: Verified, today: IsoDate): Result<DirectoryData, Refusal> {
  const services = new Set<string>(rows.services);
  const keys = new Set(rows.assignments);
  const found =
    data.services.some((each) => services.has(each.id)) ||
    data.assignments.some((each) => keys.has(assignmentKey(each)));
  if (!found) return err({ reason: 'gone' });
  return ok({
    ...data,
    services: data.services.map((each) => (services.has(each.id) ? { ...each, verifiedAt: today } : each)),
    assignments: data.assignments.map((each) =>
      keys.has(assignmentKey(each)) ? { ...each, verifiedAt: today } : each,
    ),
  });
}

/** The rows of a service in an area, or of a worker, that hold on a day. */
export const rowsOf = (
  data: DirectoryData,
  what: { readonly service?: ServiceId; readonly areas?: readonly AreaId[]; readonly worker?: Email },
  today: IsoDate,
): Verified => ({
  services: what.service !== undefined && what.worker === undefined ? [what.service] : [],
  assignments: data.assignments
    .filter(
      (each) =>
        (what.service === undefined || each.service === what.service) &&
        (what.worker === undefined || each.worker === what.worker) &&
        (what.areas === undefined || what.areas.some((area) => each.areas.includes(area))) &&
        (each.validTo === undefined || each.validTo >= today),
    )
    .map(assignmentKey),
});
