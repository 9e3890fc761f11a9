import { daysLater } from '../../knowledge/directory/days.ts';
import type { Group } from '../../knowledge/directory/group.ts';
import { nextMeetings } from '../../knowledge/directory/next-meetings.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Email, GroupId, IsoDate } from '../../knowledge/kernel/ids.ts';
import { inLanguage } from '../../knowledge/kernel/languages.ts';
import { readDates } from '../../knowledge/language/dates/read-dates.ts';
import { coordinatorOf, type Reader } from '../contact/views.ts';
import { leadersOf } from '../groups/leaders.ts';

export const groupIn = ({ data }: Directory, id: GroupId | undefined): Group | undefined =>
  data.groups.find((group) => group.id === id);

export const isMember = ({ members }: Group, who: Email | undefined): boolean =>
  members.some(({ worker }) => worker === who);

export const groupsOf = ({ data }: Directory, who: Email | undefined): readonly Group[] =>
  data.groups.filter((group) => isMember(group, who));

/** Plain text. */
export const groupName = ({ directory, language }: Reader, id: GroupId): string => {
  const group = groupIn(directory, id);
  return group ? inLanguage(group.names, language) : id;
};

/** Markdown: those who lead a group; undefined when nobody does. */
export function leadersSaid(reader: Reader, group: Group): string | undefined {
  const names = leadersOf(group).map((email) => escapeText(coordinatorOf(reader, email).name));
  return names.length === 0
    ? undefined
    : new Intl.ListFormat(reader.language, { type: 'conjunction' }).format(names);
}

/** A group that meets seldom has met within so many days. */
const lookedBack = 120;
const mostMeetings = 200;

/** The last day on which a group met, today included; undefined when nothing is known of its days. */
export const lastMeetingDay = (group: Group, today: IsoDate): IsoDate | undefined =>
  nextMeetings(group, daysLater(today, -lookedBack), mostMeetings, () => false).findLast(
    ({ day }) => day <= today,
  )?.day;

const toCome =
  /(?<!\p{L})(?:ensi|seuraava\p{L}*|tuleva\p{L}*|huomen\p{L}*|ylihuomen\p{L}*|nästa|i ?morgon|i ?övermorgon|next|coming|tomorrow)(?!\p{L})/iu;

/** Minutes are of a day that has been, and a day without a year is read as one to come. Days. */
const farthestAhead = 60;

/** The day that a text tells a meeting was on. */
export function meetingDayIn(text: string, today: IsoDate): IsoDate | undefined {
  const { span } = readDates(text, today);
  const day = span?.from ?? span?.to;
  // Minutes of `tiistaina` are of the last one.
  if (day !== undefined && day > today && !/\d/.test(text) && !toCome.test(text)) {
    const before = daysLater(day, -7);
    return before <= today ? before : day;
  }
  if (day === undefined || day <= daysLater(today, farthestAhead)) return day;
  // From the day after this one a year ago: a meeting of yesterday is not one of last year.
  const lastYear = readDates(text, daysLater(today, -364)).span;
  const before = lastYear?.from ?? lastYear?.to;
  return before !== undefined && before <= today ? before : day;
}
