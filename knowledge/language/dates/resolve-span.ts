import type { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../kernel/ids.ts';
import { compareDays, daysFrom, plusDays } from '../../kernel/plain-days.ts';
import type { Said } from './mentions.ts';
import { before, coming, type Days, type Moment, recursYearly, toIsoDate } from './moment.ts';

/** A span of days, both ends included; one of them may be missing ("until 31.12."). A single day has from = to. */
export interface DaySpan {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

export type FaultReason = 'no_such_day' | 'end_before_start';

/** Said without years, a span over the new year that is longer is one whose ends were swapped. */
const longestOverNewYear = 300;

/**
 * The days that are meant, seen from today. A day without a year is the coming one, today included; a span without
 * years is the one whose end is coming, so one under way keeps its beginning.
 */
export function resolveSpan(said: Said, today: Temporal.PlainDate): DaySpan | FaultReason {
  switch (said.kind) {
    case 'on': {
      const found = coming(said.moment, today);
      if (!found) return 'no_such_day';
      return { from: toIsoDate(fromToday(said.moment, found, today)), to: toIsoDate(found.last) };
    }
    case 'from': {
      const found = coming(said.moment, today);
      return found ? { from: toIsoDate(fromToday(said.moment, found, today)) } : 'no_such_day';
    }
    case 'to': {
      const found = coming(said.moment, today);
      return found ? { to: toIsoDate(found.last) } : 'no_such_day';
    }
    case 'span':
      return resolveEnds(said.first, said.last, today);
  }
}

/** Of a week or month that is under way, what is left. */
function fromToday(moment: Moment, found: Days, today: Temporal.PlainDate): Temporal.PlainDate {
  const yearless = (moment.kind === 'month' || moment.kind === 'week') && moment.year === undefined;
  return yearless && compareDays(found.first, today) < 0 ? today : found.first;
}

function resolveEnds(first: Moment, last: Moment, today: Temporal.PlainDate): DaySpan | FaultReason {
  const backwards = recursYearly(first) && (last.kind === 'date' || last.kind === 'month');
  const end = backwards ? coming(last, today) : undefined;
  const start = backwards ? end && before(first, end.last) : coming(first, today);
  const until = backwards ? end : start && coming(last, earliestEnd(first, start, last, today));
  if (!start || !until) return 'no_such_day';
  if (compareDays(until.last, start.first) < 0) return 'end_before_start';
  const yearOpen = recursYearly(first) || recursYearly(last);
  const overNewYear = yearOpen && start.first.year < until.last.year;
  if (overNewYear && daysFrom(start.first, until.last) > longestOverNewYear) return 'end_before_start';
  return { from: toIsoDate(start.first), to: toIsoDate(until.last) };
}

/** `From tomorrow to Friday` may be one day, `from Monday to Monday` is eight; a weekday is never today. */
function earliestEnd(
  first: Moment,
  start: Days,
  last: Moment,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  if (last.kind !== 'weekday' || first.kind === 'weekday') return start.first;
  const dayBefore = plusDays(start.first, -1);
  return compareDays(dayBefore, today) < 0 ? today : dayBefore;
}
