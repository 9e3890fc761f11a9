import { dayAfter } from '../../knowledge/directory/days.ts';
import type { Group, Member } from '../../knowledge/directory/group.ts';
import { isValidOn } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, GroupId, IsoDate } from '../../knowledge/kernel/ids.ts';
import { inLanguage } from '../../knowledge/kernel/languages.ts';
import { areaName, coordinatorOf, type Person, personOf, type Reader } from '../contact/views.ts';
import type { Agenda } from '../meeting/agenda/agenda.ts';
import { nextHeld } from '../meeting/agenda/next-meeting.ts';
import { describeOccasion } from '../strings/schedule.ts';

/** What cards of groups need beside the directory. */
export interface GroupReader extends Reader {
  readonly isHoliday: (day: IsoDate) => boolean;
  /** The time of day now, `HH:MM`. */
  readonly clock: string;
  /** What was agreed beside the series of each group. */
  readonly agreed: ReadonlyMap<GroupId, Pick<Agenda, 'extra'>>;
}

/** Plain text. */
export const groupName = ({ language }: Pick<Reader, 'language'>, { names }: Group): string =>
  inLanguage(names, language);

export const areaNames = (reader: Reader, areas: readonly AreaId[]): string =>
  areas.map((area) => areaName(reader, area)).join(', ');

/** A member with title, employer and absence, by the first post that is held today. */
export function memberPerson(reader: Reader, { areas }: Group, { worker }: Member): Person {
  const { directory, today } = reader;
  const assignment = directory.assignmentsBy(worker).find((each) => isValidOn(each, today));
  const [area] = areas;
  return assignment && area !== undefined
    ? personOf(reader, { assignment, area })
    : coordinatorOf(reader, worker);
}

/** The next times a group meets, as text; without one of today that is over. */
export function nextTimes(reader: GroupReader, group: Group, count: number): readonly string[] {
  const { today, clock, language } = reader;
  const agreed = reader.agreed.get(group.id) ?? { extra: [] };
  const times: string[] = [];
  for (let from = today; times.length < count; ) {
    const held = nextHeld(group, agreed, from, reader);
    if (!held) break;
    const { day, starts, ends = starts } = held;
    from = dayAfter(day);
    if (day === today && ends !== undefined && ends <= clock) continue;
    times.push(
      starts === undefined
        ? reader.say.day(day, today)
        : describeOccasion(day, starts, held.ends, language, today),
    );
  }
  return times;
}
