import { daysLater } from '../../knowledge/directory/days.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../knowledge/kernel/working-time.ts';
import type { Action, Wake } from './action.ts';

/** The hour at which people are reminded. */
const nine = 9;

/** Working days after the day by which it was to be done; the last one is when it goes to a keeper. */
const lateAfter = [1, 3, 7, 10] as const;
/** The same after the owner got it, without such a day. */
const askedAfter = [10, 20, 30] as const;
/** Where nobody else can take it the owner is reminded this often, in working days. */
const thenEvery = 10;

/** So many times the last one is reminded in vain, and then it ends: three months. */
const inVain = 6;

/** Working days until an offer that nobody took is repeated, and until it lapses. */
const offerTimes = [2, 4] as const;

type Timed = Pick<Action, 'due'>;

/** The stage at which it goes to a keeper; at later ones it is tried again. */
export const lastStage = ({ due }: Timed): number =>
  due === undefined ? askedAfter.length - 1 : lateAfter.length;

/** The stage at which an action that nobody cares for ends. */
export const endStage = (action: Timed): number => lastStage(action) + inVain;

/** The first stage after `done` that is still to come; the last one is never left out. `since`: when the owner got it. */
export function nextWake(
  action: Timed,
  since: number,
  done: number | undefined,
  now: number,
  working: WorkingTime,
): Wake {
  const { due } = action;
  const last = lastStage(action);
  const first = done === undefined ? 0 : done + 1;
  if (first === 0 && due !== undefined) {
    const at = working.at(workingDayBefore(due, working), nine, 0);
    if (at > now) return { stage: 0, at };
  }
  let day = startOf(action, since, working);
  let counted = 0;
  for (let stage = due === undefined ? first : Math.max(1, first); ; stage += 1) {
    const days = daysUntil(action, stage);
    day = workingDaysLater(day, days - counted, working);
    counted = days;
    const at = working.at(day, nine, 0);
    if (at > now) return { stage, at };
    if (stage === last)
      return { stage, at: working.at(workingDaysLater(working.dayOf(now), 1, working), nine, 0) };
  }
}

/** When it goes to a keeper. */
export const keeperAt = (action: Timed, since: number, working: WorkingTime): number =>
  working.at(
    workingDaysLater(startOf(action, since, working), daysUntil(action, lastStage(action)), working),
    nine,
    0,
  );

/** From where working days are counted: who gets what is late already has as long as everybody else. */
function startOf({ due }: Timed, since: number, working: WorkingTime): IsoDate {
  const got = working.dayOf(since);
  return due === undefined || due < got ? got : due;
}

/** Working days until a stage that is not before the day itself. */
function daysUntil({ due }: Timed, stage: number): number {
  const days = due === undefined ? askedAfter : lateAfter;
  const at = due === undefined ? stage : stage - 1;
  const over = Math.max(0, at - (days.length - 1));
  return (days[at] ?? days[days.length - 1] ?? 0) + over * thenEvery;
}

/** When an offer is repeated (stage 0) and when it lapses (stage 1). */
export const offerWake = (offeredAt: number, stage: 0 | 1, working: WorkingTime): Wake => ({
  stage,
  at: working.addDays(offeredAt, offerTimes[stage]),
});

/** Nine o'clock on a day, or on the next working day. */
export const nineOn = (day: IsoDate, working: WorkingTime): number => {
  const there = working.isWorkingDay(day) ? day : workingDaysLater(day, 1, working);
  return working.at(there, nine, 0);
};

/** The so manyth working day after a day. */
function workingDaysLater(day: IsoDate, days: number, working: WorkingTime): IsoDate {
  let later = day;
  for (let left = days; left > 0; ) {
    later = daysLater(later, 1);
    if (working.isWorkingDay(later)) left -= 1;
  }
  return later;
}

function workingDayBefore(day: IsoDate, working: WorkingTime): IsoDate {
  let before = daysLater(day, -1);
  while (!working.isWorkingDay(before)) before = daysLater(before, -1);
  return before;
}
