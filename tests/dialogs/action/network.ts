import { type Action, actionSchema } from '../../../dialogs/action/action.ts';
import type { ActionEvent, Context } from '../../../dialogs/action/events.ts';
import { type NewAction, newAction } from '../../../dialogs/action/new-action.ts';
import { step } from '../../../dialogs/action/rules.ts';
import { createDirectory, type Directory } from '../../../knowledge/directory/snapshot.ts';
import { type IsoDate, isoDate } from '../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import {
  working as calendar,
  hartola,
  hour,
  mail,
  networkWithout,
  service,
  shortName,
  start,
} from '../consultation/network.ts';

export { hour, mail, shortName, start };

const workingDays = new Map<IsoDate, boolean>();
/** Remembers which days are worked on: the courses ask for the same ones over and over. */
export const working: WorkingTime = {
  ...calendar,
  isWorkingDay(day) {
    const known = workingDays.get(day) ?? calendar.isWorkingDay(day);
    workingDays.set(day, known);
    return known;
  },
};

export const day = 24 * hour;

/** Marks what people wrote. */
export const secret = 'SALAISUUS';
export const dayOf = (text: string) => isoDate.parse(text);

const directories = new Map<string, Directory>();
function directoryWithout(left: readonly string[]): Directory {
  const name = left.join();
  const known = directories.get(name) ?? networkWithout(left);
  directories.set(name, known);
  return known;
}

/** Those who are away are so for a week from the day of `now`. */
export function contextAt(
  now: number,
  who = 'time',
  away: readonly string[] = [],
  left: readonly string[] = [],
): Context {
  const there = directoryWithout(left);
  const span = { from: working.dayOf(now), to: working.dayOf(now + 7 * day) };
  const directory =
    away.length === 0
      ? there
      : createDirectory({
          ...there.data,
          workers: there.data.workers.map((each) =>
            away.includes(shortName(each.email)) ? { ...each, absences: [span] } : each,
          ),
        });
  return { now, who: who === 'time' ? 'time' : mail(who), directory, working, textKeptFor: 90 * day };
}

/** Anna does what Helmi and she agreed on Thursday 12 November at 9, by Tuesday 24 November; Helmi keeps it. */
export function agreed(more: Partial<NewAction> = {}): Action {
  const wanted: NewAction = {
    id: 't-1',
    text: `Ohjaa perhekerhoon. ${secret}`,
    origin: { kind: 'consultation', id: 'k-1', service, area: hartola },
    owner: mail('anna'),
    due: dayOf('2026-11-24'),
    by: mail('helmi'),
    keepers: [mail('helmi'), mail('ismo')],
    ...more,
  };
  return actionSchema.parse(JSON.parse(JSON.stringify(newAction(wanted, contextAt(start)))));
}

/** What an event makes of it; throws when it is refused. */
export function stepped(action: Action, event: ActionEvent, context: Context): Action {
  const next = step(action, event, context);
  if (!next.ok) throw new Error(`${event.kind}: ${next.error.reason}`);
  return next.value;
}
