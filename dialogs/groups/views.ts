import type { Group, Member } from '../../knowledge/directory/group.ts';
import { nextMeetings } from '../../knowledge/directory/next-meetings.ts';
import { isValidOn } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, IsoDate } from '../../knowledge/kernel/ids.ts';
import { inLanguage } from '../../knowledge/kernel/languages.ts';
import { areaName, coordinatorOf, type Person, personOf, type Reader } from '../contact/views.ts';
import { occasionText } from '../outreach/views.ts';

/** What cards of groups need beside the directory. */
export interface GroupReader extends Reader {
  readonly isHoliday: (day: IsoDate) => boolean;
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

/** The next times a group meets, as text. */
export const nextTimes = (reader: GroupReader, group: Group, count: number): readonly string[] =>
  nextMeetings(group, reader.today, count, reader.isHoliday).map((each) => occasionText(reader, each));
