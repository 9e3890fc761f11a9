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

/** Working days until an offer that nobody took is repeated, and until it lapses. */
const offerTimes = [2, 4] as const;

type Timed = Pick<Action, 'due'>;

/** The stage at which it goes to a keeper; at later ones it is tried again. */
export const lastStage = ({ due }: Timed): number =>
  due === undefined ? askedAfter.length - 1 : lateAfter.length;

/** The first stage after `done` that is still to come; the last one is never left out. `since`: when the owner got it. */
export function nextWake(
  action: Timed,
  since: number,
  done: number | undefined,
  now: number,
  working: WorkingTime,
): Wake {
  const last = lastStage(action);
  const first = done === undefined ? 0 : done + 1;
  for (let stage = first; ; stage += 1) {
    const at = stageAt(action, since, stage, working);
    if (at > now) return { stage, at };
    if (stage === last)
      return { stage, at: working.at(workingDaysLater(working.dayOf(now), 1, working), nine, 0) };
  }
}

/** When it goes to a keeper. */
export const keeperAt = (action: Timed, since: number, working: WorkingTime): number =>
  stageAt(action, since, lastStage(action), working);

function stageAt({ due }: Timed, since: number, stage: number, working: WorkingTime): number {
  const got = working.dayOf(since);
  // Who gets what is late already has as long as everybody else.
  const from = due === undefined || due < got ? got : due;
  if (due !== undefined && stage === 0) return working.at(workingDayBefore(due, working), nine, 0);
  const days = due === undefined ? askedAfter : lateAfter;
  const at = due === undefined ? stage : stage - 1;
  const over = Math.max(0, at - (days.length - 1));
  const after = days[at] ?? days[days.length - 1] ?? 0;
  return working.at(workingDaysLater(from, after + over * thenEvery, working), nine, 0);
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
