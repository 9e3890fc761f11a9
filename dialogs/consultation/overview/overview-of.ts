import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import { areasKeptBy } from '../../permissions.ts';
import type { Scene } from '../../upkeep/scene.ts';
import type { Consultation } from '../consultation.ts';
import { consultationKind } from '../kind.ts';
import { lastMonths } from './statistics.ts';
import { type WorkingCalendar, workingCalendar } from './working-calendar.ts';

/** More in one month than any tenant has. */
const mostOfMonth = 20_000;

/** What is counted: the consultations that were asked for in twelve months, and the days on which they went. */
export interface Year {
  /** `YYYY-MM`, the oldest first. */
  readonly months: readonly string[];
  readonly consultations: readonly Consultation[];
  readonly calendar: WorkingCalendar;
}

/**
 * The areas whose consultations somebody may see the counts of: those they coordinate, or of these `area` and the ones
 * under it. Empty: none, also when `area` is wider than what they coordinate.
 */
export function areasSeen({ turn, reader }: Scene, area: AreaId | undefined): ReadonlySet<AreaId> {
  const { directory } = reader;
  const kept = turn.who.admin
    ? new Set(directory.data.areas.map(({ id }) => id))
    : areasKeptBy(turn.who.email, directory);
  if (area === undefined) return kept;
  if (!kept.has(area)) return new Set();
  return new Set([...kept].filter((id) => directory.climb(id).some((each) => each.id === area)));
}

/** The consultations of the last twelve months in some areas. */
export async function yearOf({ world, turn }: Scene, areas: ReadonlySet<AreaId>): Promise<Year> {
  const { now, today } = turn.moment;
  const working = await world.workingTime();
  const months = lastMonths(today);
  const from = working.at(isoDate.parse(`${months[0]}-01`), 0, 0);
  const calendar = workingCalendar(from, now, working);
  // Months of the index are those of UTC: the first hours of a month here may be found with the one before.
  const found: Consultation[] = [];
  for (const month of [lastMonths(`${months[0]}-01`).at(-2), ...months]) {
    if (month === undefined) continue;
    const where = { field: 'month', equals: month } as const;
    // One after the other, so that others get their answers in between.
    for (const { body } of await world.documents.find(consultationKind, { where, limit: mostOfMonth }))
      if (areas.has(body.area) && (body.history[0]?.at ?? 0) >= from) found.push(body);
  }
  return { months, consultations: found, calendar };
}
