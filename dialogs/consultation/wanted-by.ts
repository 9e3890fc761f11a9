import { daysLater } from '../../knowledge/directory/days.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import type { Consultation } from './consultation.ts';
import type { Urgency } from './terms.ts';

const friday = 5;
const week = 7;

/** How many days after a day, of which only the weekday counts, advice is needed. */
const daysUntil: Readonly<Record<Urgency, (weekday: number) => number>> = {
  today: () => 0,
  // On a weekend the week that is meant is the next one.
  this_week: (weekday) => (friday - weekday + week) % week,
  two_weeks: () => 2 * week,
};

/**
 * The day until which the one who asks needs the advice. It is counted from the asking: "this week" on a card that is
 * read on Monday would be another week. Who had agreed on a later time, which fell, could wait until then, and so can
 * who names later times as ones that suit. `dayOf`: the day of a moment in the tenant's time zone.
 */
export function wantedBy(
  { urgency, history, calledOff, times }: Pick<Consultation, 'urgency' | 'history' | 'calledOff' | 'times'>,
  dayOf: (moment: number) => IsoDate,
): IsoDate {
  const asked = dayOf(history[0]?.at ?? 0);
  const wanted = daysLater(asked, daysUntil[urgency](new Date(asked).getUTCDay()));
  return [...times, ...(calledOff ? [calledOff] : [])]
    .map(({ start }) => dayOf(start))
    .reduce((one, other) => (other > one ? other : one), wanted);
}

/** Nothing is agreed yet, and no advice has come: a time that was booked may be later than the advice was wanted. */
export const isWanted = ({ state }: Pick<Consultation, 'state'>): boolean =>
  state.kind === 'requested' || state.kind === 'offered' || state.kind === 'in_writing';
