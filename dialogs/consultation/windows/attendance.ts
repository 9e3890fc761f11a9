import { absenceOn } from '../../../knowledge/directory/absence.ts';
import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import type { Email, IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { ConsultationWindow } from './window-schema.ts';

/** Whether a window cannot be held on a day since those who take part are not there. */
export type IsAway = (window: Participants, day: IsoDate) => boolean;

type Participants = Pick<ConsultationWindow, 'services' | 'specialists'>;

/**
 * All specialists of a window are needed for a slot: none is given while one of them is away. Who has left for good is
 * not waited for; the others go on, and when nobody is left there are no slots.
 */
export const awayIn = (directory: Directory): IsAway =>
  thoseThere(directory, (there, isAbsent) => there.length === 0 || there.some(isAbsent));

/** Who gives the advice in a window on a day; nobody is consulted by themselves: `asker`. */
export const thereOn = (
  directory: Directory,
  { specialists }: Pick<ConsultationWindow, 'specialists'>,
  day: IsoDate,
  asker: Email | undefined,
): readonly Email[] =>
  specialists.filter((each) => {
    const worker = directory.worker(each);
    return each !== asker && worker !== undefined && absenceOn(worker, day) === undefined;
  });

/** What is booked stays as long as one of them can be there. */
export const allAwayIn = (directory: Directory): IsAway =>
  thoseThere(directory, (there, isAbsent) => there.every(isAbsent));

function thoseThere(
  directory: Directory,
  isAway: (there: readonly Email[], isAbsent: (who: Email) => boolean) => boolean,
): IsAway {
  // Asked for every day of every window that is looked through.
  const known = new Map<Participants, readonly LastDay[]>();
  return (window, day) => {
    const lasts = known.get(window) ?? lastDaysOf(directory, window);
    known.set(window, lasts);
    const there = window.specialists.filter((_, at) => isThereOn(lasts[at], day));
    return isAway(there, (each) => absenceOn(directory.worker(each), day) !== undefined);
  };
}

/** Whether everybody who held a window has left it by that day. */
export const isDeserted = (directory: Directory, window: Participants, day: IsoDate): boolean =>
  lastDaysOf(directory, window).every((last) => !isThereOn(last, day));

/** The last day on which somebody takes part; undefined: it goes on. `gone`: none any more. */
type LastDay = IsoDate | 'gone' | undefined;

const isThereOn = (last: LastDay, day: IsoDate): boolean =>
  last === undefined || (last !== 'gone' && day <= last);

const lastDaysOf = (directory: Directory, { services, specialists }: Participants): readonly LastDay[] =>
  specialists.map((each) => lastDayOf(directory, services, each));

/**
 * Somebody leaves a window with the last of their posts in its services. One who never had any takes part as long as
 * they have some other post, or keep an area.
 */
function lastDayOf(directory: Directory, services: Participants['services'], who: Email): LastDay {
  if (!directory.worker(who)) return 'gone';
  const posts = directory.assignmentsBy(who);
  const own = posts.filter(({ service }) => services.includes(service));
  if (own.length === 0 && directory.data.areas.some(({ coordinators }) => coordinators.includes(who)))
    return undefined;
  let last: LastDay = 'gone';
  for (const { validTo } of own.length > 0 ? own : posts) {
    if (validTo === undefined) return undefined;
    if (last === 'gone' || validTo > last) last = validTo;
  }
  return last;
}
