import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import type { Email, IsoDate } from '../../../knowledge/kernel/ids.ts';
import { type Action, execute } from '../../card.ts';
import type { Reader } from '../../contact/views.ts';
import { meetingFollow } from '../../strings/meeting-follow.ts';
import type { World } from '../../world.ts';
import { groupName } from '../groups-of.ts';
import { latestOf, type Meeting } from '../meeting.ts';
import { meetingKind } from '../meeting-kind.ts';
import { choicesBy } from './choice.ts';
import { levelOf } from './level.ts';

/** More than a whole network publishes in a few weeks. */
const mostFound = 2000;

/** What was published in a span of time (epoch milliseconds, the end excluded) that somebody reads once a week, in order. */
export async function summariesOfWeek(
  email: Email,
  { from, below }: { readonly from: number; readonly below: number },
  day: IsoDate,
  world: Pick<World, 'documents' | 'knowledge' | 'admins'>,
): Promise<readonly Meeting[]> {
  const { directory } = world.knowledge();
  const { groups } = directory.data;
  if (groups.length === 0) return [];
  const choices = await choicesBy(email, world);
  const who = { email, admin: world.admins.has(email) };
  const read = new Set(
    groups
      .filter((group) => levelOf(who, group, choices[group.id], directory, day) === 'weekly')
      .map(({ id }) => id),
  );
  if (read.size === 0) return [];
  const where = { field: 'publishedAt', from, below } as const;
  const found = await world.documents.find(meetingKind, { where, limit: mostFound });
  return found
    .map(({ body }) => body)
    .filter((meeting) => read.has(meeting.group) && latestOf(meeting).by !== email);
}

/** In one message. */
const mostRows = 12;

/** One line each, as markdown, and buttons that open the first ones. */
export function weekRows(
  reader: Reader,
  summaries: readonly Meeting[],
  mostButtons: number,
): { readonly lines: readonly string[]; readonly buttons: readonly Action[] } {
  const { language: lang } = reader;
  const say = meetingFollow[lang];
  const dayOf = ({ day }: Meeting): string => reader.say.day(day, reader.today);
  const lines = summaries.slice(0, mostRows).map((meeting) => {
    const { decisions, actions } = latestOf(meeting);
    const name = escapeText(groupName(reader, meeting.group));
    return say.weekRow(name, dayOf(meeting), decisions.length, actions.length);
  });
  const left = summaries.length - lines.length;
  const buttons = summaries.slice(0, mostButtons).map((meeting, at) =>
    execute(`summary-${at}`, say.open(plainText(groupName(reader, meeting.group)), dayOf(meeting)), {
      do: 'meeting_show',
      id: meeting.id,
      page: 0,
      lang,
    }),
  );
  return { lines: left > 0 ? [...lines, say.weekMore(left)] : lines, buttons };
}
