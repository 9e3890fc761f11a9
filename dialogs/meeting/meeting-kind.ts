import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { consultReader } from '../consultation/kind.ts';
import { dueIndex, type OutboxKind } from '../outbox.ts';
import { plain } from '../plain-message.ts';
import { stringsIn } from '../strings/in-language.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import { meetingFollow } from '../strings/meeting-follow.ts';
import { noteNextMeeting } from './agenda/note-next.ts';
import { carryActions } from './carry-actions.ts';
import { channelMessage } from './channel-message.ts';
import { groupPlaceKind } from './group-place.ts';
import { groupIn, groupName, isMember } from './groups-of.ts';
import { latestOf, type Meeting, meetingSchema } from './meeting.ts';
import { editsOf, type MeetingNews, owing } from './news.ts';
import { standingsOf } from './present.ts';
import { followChoice } from './readers/follow-choice.ts';
import { followersOf, recipientsOf } from './recipients.ts';
import { summaryCard } from './summary-card.ts';
import { mayCorrect } from './who-may.ts';

function deadlineOf(meeting: Meeting): number | undefined {
  switch (meeting.state) {
    case 'publishing':
      return latestOf(meeting).at;
    case 'published':
      return meeting.keptUntil;
    case 'over':
      return undefined;
  }
}

/**
 * Summaries are found by their `group`, by `publishedAt`, when the first version was published, and by `changedAt`, when
 * the one that holds was.
 */
export const meetingKind: OutboxKind<Meeting> = {
  kind: 'meeting',
  schema: meetingSchema,
  index: (meeting) => ({
    ...dueIndex(meeting, deadlineOf(meeting)),
    group: meeting.group,
    publishedAt: meeting.versions[0]?.at ?? 0,
    changedAt: latestOf(meeting).at,
  }),
  deadline: deadlineOf,
  async advance(meeting, moment, world) {
    if (meeting.state === 'published') return { ...meeting, state: 'over', owed: [] };
    const hasMoved = await carryActions(meeting, moment, world);
    await noteNextMeeting(meeting, moment, world);
    const published: Meeting = { ...meeting, state: 'published' };
    return hasMoved ? owing(published, editsOf(published, moment.now)) : published;
  },
  async letter(meeting, { about, place }, { email, language }, moment, world) {
    if (place !== undefined) return channelMessage(meeting, moment, world);
    const { today } = moment;
    const { directory } = world.knowledge();
    const reader = await consultReader({ directory, language, today, say: stringsIn(language) }, world);
    const say = meetingStringsIn(language);
    const group = groupIn(directory, meeting.group);
    if (about === ('place_gone' satisfies MeetingNews)) {
      const name = groupName(reader, meeting.group);
      const day = reader.say.day(meeting.day, today);
      return plain(say.placeGone(escapeText(name)), say.notice(plainText(name), day));
    }
    const isFollower = group !== undefined && !isMember(group, email);
    const who = { email, admin: world.admins.has(email) };
    const isAbsent = latestOf(meeting).absent.includes(email);
    return summaryCard(reader, meeting, {
      mayCorrect: mayCorrect(meeting, group, email),
      standings: await standingsOf(world.documents, meeting),
      news: [about === ('corrected' satisfies MeetingNews) ? say.newsCorrected : say.news],
      why: isAbsent ? say.whyAbsent : isFollower ? meetingFollow[language].why : say.whyMember,
      follow: group ? await followChoice(reader, group, who, world) : [],
    });
  },
  // Its actions hear where they are shown.
  sent: (meeting, { place, edits, to }, activity) =>
    place === undefined || edits !== undefined
      ? meeting
      : { ...meeting, state: 'publishing', posted: [...meeting.posted, { place, activity, by: to }] },
  done: ({ state }) => state === 'over',
  async unreachable(meeting, { place, to }, { now, today }, world) {
    if (place === undefined) return meeting;
    const kept = await world.documents.get(groupPlaceKind, meeting.group);
    if (kept?.body.place === place) await world.documents.delete(groupPlaceKind, meeting.group, kept.etag);
    // What the channel would have told is told to each.
    const group = groupIn(world.knowledge().directory, meeting.group);
    const followers = await followersOf(meeting.group, today, world);
    const told = new Set(recipientsOf(meeting, group, true, followers));
    const version = meeting.versions.length;
    const at = (await world.workingTime()).next(now);
    const owed = (about: MeetingNews, who: typeof to) => ({
      id: `${about}-${version}-${place}-${who}`,
      to: who,
      at,
      about,
      tries: 0,
    });
    return owing(meeting, [
      owed('place_gone', to),
      ...recipientsOf(meeting, group, false, followers)
        .filter((who) => !told.has(who))
        .map((who) => owed('published', who)),
    ]);
  },
};
