import type { Temporal } from 'temporal-polyfill';
import { compareDays, daysFrom, isSameDay, plusDays } from '../../kernel/plain-days.ts';
import { before, coming, type Days, mondayOf } from './moment.ts';
import type { SaidDay } from './said-day-forms.ts';

type Day = Temporal.PlainDate;
/** The day that is meant, more than one when the words allow for them, in order of time. */
export type DaysMeant =
  | { readonly days: readonly Day[] }
  | { readonly fault: 'no_such_day' | 'no_day' | 'past' | 'beside' };

/** What was said before that a weekday may belong to. */
export interface DayContext {
  readonly today: Day;
  /** The Monday of a week that was named. `sure`: in the same sentence. */
  readonly week?: { readonly monday: Day; readonly sure: boolean };
  /** A month was named in the same sentence: which of its weekdays is meant is not said. */
  readonly inMonth?: boolean;
  /** A day earlier in the same list. */
  readonly after?: Day;
  /** The day before it in the list was a weekday as well. */
  readonly inRow?: boolean;
}

/** A date without a year that was so many days ago was not meant to be the one of next year. */
const longestPast = 90;
const longestAhead = 366;

export function resolveDay(said: SaidDay, context: DayContext): DaysMeant {
  switch (said.form) {
    case 'stretch':
      return { fault: said.isPast ? 'past' : 'no_day' };
    case 'beside':
      return { fault: 'beside' };
    case 'none':
      return { fault: 'no_such_day' };
    case 'known':
      return { days: [said.day] };
    case 'weekday':
      return context.inMonth ? { fault: 'no_day' } : { days: resolveWeekday(said, context) };
    case 'calendar':
      return resolveDate(said, context.today);
  }
}

function resolveWeekday(
  { weekday, next, weeksAhead }: Extract<SaidDay, { form: 'weekday' }>,
  context: DayContext,
): readonly Day[] {
  const { today, week, after } = context;
  const first = firstAfter(today, weekday);
  // A week from Tuesday is counted from that day by some, and from this week by others.
  if (weeksAhead !== undefined)
    return distinct([
      ofWeek(plusDays(mondayOf(today), 7 * weeksAhead), weekday),
      plusDays(first, 7 * weeksAhead),
    ]);
  // On a Monday, the next Tuesday is tomorrow for some and in the next week for others.
  if (next) return distinct([first, ofWeek(plusDays(mondayOf(today), 7), weekday)]);
  if (week?.sure) return [ofWeek(week.monday, weekday)];
  // `ma 9, ti 9, ke 9`: the day after the one before it.
  if (context.inRow && after && weekday === after.dayOfWeek + 1) return [plusDays(after, 1)];
  return distinct([
    first,
    ...(week ? [ofWeek(week.monday, weekday)] : []),
    ...(after ? [firstAfter(after, weekday)] : []),
  ]);
}

const ofWeek = (monday: Day, weekday: number): Day => plusDays(monday, weekday - 1);

const firstAfter = (day: Day, weekday: number): Day => plusDays(day, ((weekday - day.dayOfWeek + 6) % 7) + 1);

function resolveDate({ date, weekday }: Extract<SaidDay, { form: 'calendar' }>, today: Day): DaysMeant {
  const found = date.year === undefined ? nearest(date, weekday, today) : coming(date, today)?.first;
  if (!found) return { fault: 'no_such_day' };
  if (weekday === undefined || weekday === found.dayOfWeek) return { days: [found] };
  // Which of the two was a slip is not known: the date, or the weekday, which is then one at most three days off.
  const away = ((weekday - found.dayOfWeek + 10) % 7) - 3;
  return { days: distinct([found, plusDays(found, away)]) };
}

/**
 * The coming such day, unless there is none within a year or one has just been. One of last year is not meant when
 * the one of this year has the weekday that was said.
 */
function nearest(
  date: Parameters<typeof coming>[0],
  weekday: number | undefined,
  today: Day,
): Day | undefined {
  const next = coming(date, today);
  const last = before(date, today);
  const fits = next?.first.year === today.year && next.first.dayOfWeek === weekday;
  if (last && !fits && isWithin(last, today, longestPast)) return last.first;
  return next && daysFrom(today, next.first) <= longestAhead ? next.first : undefined;
}

const isWithin = (last: Days, today: Day, days: number): boolean => daysFrom(last.first, today) <= days;

export function distinct(days: readonly Day[]): readonly Day[] {
  const ordered = [...days].sort(compareDays);
  return ordered.filter((day, at) => {
    const previous = ordered[at - 1];
    return previous === undefined || !isSameDay(previous, day);
  });
}
