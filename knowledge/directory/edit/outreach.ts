import {
  type AreaId,
  type Email,
  type IsoDate,
  type OutreachId,
  outreachId,
  type ServiceId,
} from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { sameRecord } from '../changes.ts';
import { daysLater } from '../days.ts';
import type { DirectoryData, Outreach } from '../directory.ts';
import { occurrences } from '../occurrences.ts';
import type { Schedule } from '../schedule.ts';
import { freeSlug } from './free-slug.ts';

/** A place and times that somebody makes known. A service, a worker or both. */
export interface OutreachDraft {
  readonly service?: ServiceId;
  readonly worker?: Email;
  readonly area: AreaId;
  readonly place: string;
  readonly when: Schedule;
}

/** Why outreach cannot be changed so. */
export type OutreachRefusal =
  | { readonly reason: 'already_so' }
  | { readonly reason: 'gone' }
  /** No day from today on fits: it is over, or its season has no such weekday. */
  | { readonly reason: 'never_held' }
  /** It is not held on these days anyway. `coming`: the next days on which it is. */
  | { readonly reason: 'not_held'; readonly outreach: Outreach; readonly coming: readonly IsoDate[] };

type Edited = Result<DirectoryData, OutreachRefusal>;

export function addOutreach(data: DirectoryData, draft: OutreachDraft, today: IsoDate): Edited {
  const { service, worker, area, place, when } = draft;
  const record = {
    ...(service === undefined ? {} : { service }),
    ...(worker === undefined ? {} : { worker }),
    area,
    place,
    when,
  };
  if (data.outreach.some(({ id: _, cancelled: __, ...each }) => sameRecord(each, record)))
    return err({ reason: 'already_so' });
  if (comingDays({ when, cancelled: [] }, today).length === 0) return err({ reason: 'never_held' });
  const taken = new Set<string>(data.outreach.map(({ id }) => id));
  const outreach: Outreach = { id: outreachId.parse(freeSlug(place, taken)), ...record, cancelled: [] };
  return ok({ ...data, outreach: [...data.outreach, outreach] });
}

export function removeOutreach(data: DirectoryData, id: OutreachId): Edited {
  if (!data.outreach.some((each) => each.id === id)) return err({ reason: 'gone' });
  return ok({ ...data, outreach: data.outreach.filter((each) => each.id !== id) });
}

/** Calls off every time it is held from one day to another, both included. The series goes on. */
export function cancelOccasions(
  data: DirectoryData,
  id: OutreachId,
  span: { readonly from: IsoDate; readonly to: IsoDate },
  today: IsoDate,
): Edited {
  const outreach = data.outreach.find((each) => each.id === id);
  if (!outreach) return err({ reason: 'gone' });
  const called = occurrences(outreach, span.from, span.to).map(({ day }) => day);
  if (called.length === 0) {
    const wasHeld = outreach.cancelled.some((day) => day >= span.from && day <= span.to);
    return err(
      wasHeld
        ? { reason: 'already_so' }
        : { reason: 'not_held', outreach, coming: comingDays(outreach, today) },
    );
  }
  // Days that are over interest nobody, and would gather for years.
  const kept = outreach.cancelled.filter((day) => day >= today);
  const cancelled = [...new Set([...kept, ...called])].sort();
  return ok({
    ...data,
    outreach: data.outreach.map((each) => (each === outreach ? { ...each, cancelled } : each)),
  });
}

/** A year and a month: every season comes within it. */
const lookedAhead = 396;

function comingDays(outreach: Pick<Outreach, 'when' | 'cancelled'>, today: IsoDate): readonly IsoDate[] {
  const { when } = outreach;
  const first = when.kind === 'once' ? when.on : (when.from ?? today);
  const from = first > today ? first : today;
  return occurrences(outreach, from, daysLater(from, lookedAhead))
    .slice(0, 3)
    .map(({ day }) => day);
}
