import type { Group } from '../../knowledge/directory/group.ts';
import type { WorkingTime } from '../../knowledge/kernel/working-time.ts';
import type { Owed } from '../outbox.ts';
import { latestOf, type Meeting } from './meeting.ts';
import { type Followers, recipientsOf } from './recipients.ts';

/** What the messages of a summary are about; `shown`: a message that shows it is changed. */
export type MeetingNews = 'published' | 'corrected' | 'shown' | 'place_gone';

/**
 * The messages of the latest version, of which none has been owed yet: in the place of the group, as it is now, at once,
 * to people in their working hours.
 */
export function newsOf(
  meeting: Meeting,
  group: Group | undefined,
  place: string | undefined,
  { now, working }: { readonly now: number; readonly working: WorkingTime },
  followers: Followers,
): readonly Owed[] {
  const { by } = latestOf(meeting);
  const version = meeting.versions.length;
  const about: MeetingNews = version === 1 ? 'published' : 'corrected';
  const waits = meeting.owed.some((owed) => owed.place === place);
  const isShown = meeting.posted.some((each) => each.place === place);
  const inPlace =
    place === undefined || isShown || waits
      ? []
      : [{ id: `published-${version}-${place}`, to: by, at: now, about: 'published', place, tries: 0 }];
  const at = working.next(now);
  // What still waits for somebody will say what holds by then.
  const waiting = new Set(meeting.owed.filter((owed) => owed.place === undefined).map(({ to }) => to));
  return [
    ...inPlace,
    ...editsOf(meeting, now),
    ...recipientsOf(meeting, group, place !== undefined, followers)
      .filter((to) => !waiting.has(to))
      .map((to) => ({ id: `${about}-${version}-${to}`, to, at, about, tries: 0 })),
  ];
}

/** The messages that show it are changed; of two changes that wait only the last one is made. */
export const editsOf = ({ posted, versions }: Meeting, now: number): readonly Owed[] =>
  posted.map(({ place, activity, by }) => ({
    id: `shown-${versions.length}-${now}-${activity}`,
    to: by,
    at: now,
    about: 'shown' satisfies MeetingNews,
    place,
    edits: activity,
    tries: 0,
  }));

/** The document with more messages; an edit that still waits is replaced. */
export const owing = (meeting: Meeting, owed: readonly Owed[]): Meeting => {
  const edited = new Set(owed.flatMap(({ edits }) => edits ?? []));
  const left = meeting.owed.filter(({ edits }) => edits === undefined || !edited.has(edits));
  return { ...meeting, owed: [...left, ...owed] };
};
