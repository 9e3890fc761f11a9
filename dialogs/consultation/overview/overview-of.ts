import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import { areasKeptBy } from '../../permissions.ts';
import type { Scene } from '../../upkeep/scene.ts';
import type { Moment, World } from '../../world.ts';
import { type Consultation, isOver } from '../consultation.ts';
import { consultationKind } from '../kind.ts';
import { lastMonths } from './statistics.ts';
import { type WorkingCalendar, workingCalendar } from './working-calendar.ts';

/** More in one month, or open at once, than any tenant has. */
const mostFound = 20_000;

/** What is counted: the consultations that were asked for in twelve months, and the days on which they went. */
export interface Year {
  /** `YYYY-MM`, the oldest first. */
  readonly months: readonly string[];
  readonly consultations: readonly Consultation[];
  /** What is open now, however long ago it was asked for. */
  readonly open: readonly Consultation[];
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

/** The consultations of the last twelve months in some areas, and those that are open. */
export async function yearOf(
  world: Pick<World, 'documents' | 'workingTime'>,
  { now, today }: Moment,
  areas: ReadonlySet<AreaId>,
): Promise<Year> {
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
    for (const { body } of await world.documents.find(consultationKind, { where, limit: mostFound }))
      if (areas.has(body.area) && (body.history[0]?.at ?? 0) >= from) found.push(body);
  }
  // Those of the year are read already.
  const isOlder = { field: 'open', below: from } as const;
  const older = (await world.documents.find(consultationKind, { where: isOlder, limit: mostFound }))
    .map(({ body }) => body)
    .filter(({ area, history }) => areas.has(area) && (history[0]?.at ?? 0) < from);
  const open = [...older, ...found.filter((each) => !isOver(each))];
  return { months, consultations: found, open, calendar };
}
