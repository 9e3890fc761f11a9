import { daysLater } from '../../knowledge/directory/days.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../knowledge/kernel/working-time.ts';
import type { Consultation } from './consultation.ts';
import type { Urgency } from './terms.ts';
import { fallenAt } from './time-set.ts';

const friday = 5;
const week = 7;

/** How many days after a day, of which only the weekday counts, advice is needed. */
const daysUntil: Readonly<Record<Urgency, (weekday: number) => number>> = {
  today: () => 0,
  // On a weekend the week that is meant is the next one.
  this_week: (weekday) => (friday - weekday + week) % week,
  two_weeks: () => 2 * week,
};

/** What tells until when advice is needed. */
export type Wanting = Pick<Consultation, 'urgency' | 'history' | 'calledOff' | 'times'>;

/** Who booked a time has set no other day: neither is one told, nor is it ever too late for whoever is asked instead. */
export const hasNoDay = ({ history }: Pick<Consultation, 'history'>): boolean =>
  history[0]?.what === 'booked';

/** How soon an answer is needed; after a booked time fell as late as can be chosen. */
export const urgencyOf = (consultation: Pick<Consultation, 'urgency' | 'history'>): Urgency =>
  hasNoDay(consultation) ? 'two_weeks' : consultation.urgency;

/**
 * The day until which the one who asks needs the advice. It is counted from the asking: "this week" on a card that is
 * read on Monday would be another week. Who had agreed on a later time, which fell, could wait until then, and so can
 * who names later times as ones that suit. A booking counts from when its time fell. Never before the day of `neededBy`.
 */
export function wantedBy(consultation: Wanting, working: WorkingTime): IsoDate {
  const chosen = chosenDay(consultation, working);
  const needed = working.dayOf(neededBy(consultation, working));
  return needed > chosen ? needed : chosen;
}

function chosenDay(consultation: Wanting, { dayOf }: WorkingTime): IsoDate {
  const { history, calledOff, times } = consultation;
  const fell = hasNoDay(consultation) ? fallenAt(consultation) : undefined;
  const asked = dayOf(fell ?? history[0]?.at ?? 0);
  const wanted = daysLater(asked, daysUntil[urgencyOf(consultation)](new Date(asked).getUTCDay()));
  return [...times, ...(calledOff ? [calledOff] : [])]
    .map(({ start }) => dayOf(start))
    .reduce((one, other) => (other > one ? other : one), wanted);
}

/** Whoever asks has a quarter of an hour of the last day left for finding help elsewhere. */
const lastAnswer = { hour: 15, minute: 45 };
/** Working time that has to be left of the last day when somebody asks, milliseconds. */
const leastTime = 30 * 60_000;

/**
 * The last moment at which an answer is of use, epoch milliseconds, in working hours: 15.45 on the chosen day, or on the
 * working day before when that is a day off. When the asker last asked or told more, less than half an hour of working
 * time may have been left until then, or none: then it is 15.45 of the first working day that has so much.
 */
export function neededBy(consultation: Wanting, working: WorkingTime): number {
  const lastOn = (day: IsoDate): number => working.at(day, lastAnswer.hour, lastAnswer.minute);
  let chosen = chosenDay(consultation, working);
  while (!working.isWorkingDay(chosen)) chosen = daysLater(chosen, -1);
  const asked = consultation.history.findLast(({ by }) => by.role === 'requester')?.at ?? 0;
  const begins = working.next(asked);
  const last = lastOn(working.dayOf(begins));
  const isLate = last - begins < leastTime;
  const soonest = isLate ? lastOn(working.dayOf(working.next(last + leastTime))) : last;
  return Math.max(lastOn(chosen), soonest);
}

/** The end of the working day before that of `neededBy`, epoch milliseconds: so long whoever has promised to act has time. */
export function dayBeforeNeeded(consultation: Wanting, working: WorkingTime): number {
  let day = daysLater(working.dayOf(neededBy(consultation, working)), -1);
  while (!working.isWorkingDay(day)) day = daysLater(day, -1);
  return working.at(day, lastAnswer.hour, lastAnswer.minute);
}

/** Nothing is agreed yet, and no advice has come: a time that was booked may be later than the advice was wanted. */
export const isWanted = ({ state }: Pick<Consultation, 'state'>): boolean =>
  state.kind === 'requested' || state.kind === 'offered' || state.kind === 'in_writing';
