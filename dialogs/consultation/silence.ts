import type { Consultation } from './consultation.ts';
import { answerBy } from './deadlines.ts';
import type { Context } from './events.ts';
import { type Calendar, type Turnout, theRest, turnoutOf } from './owners.ts';
import type { Silence } from './terms.ts';
import { dayBeforeNeeded, hasNoDay, neededBy, urgencyOf, type Wanting } from './wanted-by.ts';

/** The least working time for which it is worth while to ask one more person, milliseconds. */
const shortest = 30 * 60_000;
/** Shares of time are whole such pieces; a step may be taken so much late. Milliseconds. */
const grain = 5 * 60_000;
const hour = 3_600_000;

type Asking = Wanting & Pick<Consultation, 'service' | 'area' | 'requester' | 'holder' | 'path'>;
type Known = Pick<Context, 'now' | 'directory' | 'working' | 'isAbsent'>;

/** The first one who was asked is reminded once; whoever got the ball later is not asked twice. */
function mayBeReminded({ holder, path }: Asking, { day, isAbsent }: Calendar): boolean {
  const first = path.find(({ outcome }) => outcome !== 'absent');
  return first?.email === holder.email && first.remindedAt === undefined && !isAbsent(holder.email, day);
}

/** What is left at a moment: working time until the advice is needed, milliseconds, and those who can still be asked. */
function leftOf(asking: Asking, { now, directory, working, isAbsent }: Known) {
  const calendar: Calendar = { day: working.dayOf(working.next(now)), isAbsent };
  const until = neededBy(asking, working);
  const time = working.between(now, until);
  const { calledOff } = asking;
  const rest = theRest(directory, asking, calendar, calledOff && working.dayOf(calledOff.start));
  const there = rest.filter(({ email }) => !isAbsent(email, calendar.day));
  const coordinator = there.findIndex(({ role }) => role === 'coordinator');
  const isLast = asking.holder.role === 'coordinator' || coordinator < 0;
  return {
    until,
    time,
    rest,
    /** In turn, up to the nearest coordinator, whom the question has to reach. */
    ahead: isLast ? there : there.slice(0, coordinator + 1),
    isReminded: mayBeReminded(asking, calendar),
    calendar,
  };
}

/**
 * Until when whoever is asked now has time, epoch milliseconds, in working hours: as long as the urgency gives, or the
 * share of the time until the advice is needed that leaves as much to the reminder and to everybody up to the nearest
 * coordinator. Where shares would be under half an hour, fewer are asked (see `nextInTime`), the first and the
 * coordinator always. Never later than `neededBy`, unless that has passed already: who acts still gives one more
 * person the whole time.
 */
function answersBy(asking: Asking, known: Known): number {
  const { now, working } = known;
  const plain = answerBy(now, urgencyOf(asking), working);
  const { until, time, ahead, isReminded } = leftOf(asking, known);
  if (time <= 0) return plain;
  const wished = 1 + (isReminded ? 1 : 0) + ahead.length;
  const least = asking.holder.role === 'coordinator' || ahead.length === 0 ? 1 : 2;
  const share = time / Math.min(wished, Math.max(least, Math.floor(time / shortest)));
  const step = Math.max(Math.floor(share / grain) * grain, Math.min(time, grain));
  return Math.min(plain, until, working.addHours(now, step / hour));
}

/** Since now, with the time that whoever is asked has. */
export const asking = (consultation: Asking, known: Known) => ({
  since: known.now,
  deadline: answersBy(consultation, known),
});

/** The same for who has taken it up and will answer in writing: until the working day before the advice is needed, if that is later. */
export function answering(consultation: Asking, known: Known) {
  const { since, deadline } = asking(consultation, known);
  if (hasNoDay(consultation)) return { since, deadline };
  return { since, deadline: Math.max(deadline, dayBeforeNeeded(consultation, known.working)) };
}

/** Who gets the ball next: those before the coordinator for whom there is no time until the advice is needed are left out. */
export function nextInTime(consultation: Asking, known: Known): Turnout {
  const { time, rest, ahead, calendar } = leftOf(consultation, known);
  const isShort = time > 0 && consultation.holder.role !== 'coordinator';
  const left = isShort ? Math.max(0, ahead.length - Math.max(1, roomIn(time))) : 0;
  return turnoutOf(rest, ahead.slice(0, left), calendar);
}

/** How many can still be asked in so much time, milliseconds. */
const roomIn = (time: number): number => Math.floor((time + grain) / shortest);

/** What silence brings now. When the advice would come too late nobody else is asked; after a booking it never does. */
export function silenceBrings(consultation: Asking, known: Known): Silence {
  const { time, ahead, isReminded } = leftOf(consultation, known);
  const room = roomIn(time);
  if (hasNoDay(consultation)) return isReminded ? 'reminder' : ahead.length === 0 ? 'end' : 'next';
  if (time <= 0) return ahead.length === 0 ? 'end' : 'too_late';
  if (isReminded && room >= 1 + ahead.length) return 'reminder';
  if (ahead.length === 0) return 'end';
  return consultation.holder.role === 'coordinator' && room < 1 ? 'too_late' : 'next';
}
