import { absenceOn } from '../../../knowledge/directory/absence.ts';
import type { Group } from '../../../knowledge/directory/group.ts';
import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import { leadersOf } from '../../groups/leaders.ts';
import type { Owed } from '../../outbox.ts';
import type { Moment } from '../../world.ts';
import { type Agenda, tidied } from './agenda.ts';
import { isHeldOn, nextSending, tidyAt } from './next-meeting.ts';

/** What the messages of an agenda are about; `shown`: one that shows it is changed; `minutes`: the meeting is over. */
export type AgendaNews = 'agenda' | 'shown' | 'minutes';

/** The agenda of a group as it is now, with the time at which it is looked at next. */
export function scheduled(
  agenda: Agenda,
  group: Group | undefined,
  moment: Moment,
  working: WorkingTime,
): Agenda {
  const { wake: _, ...rest } = agenda;
  if (!group) return { ...rest, items: [], extra: [] };
  const tidy = tidied(rest, moment.today, (day) => isHeldOn(group, agenda, day, working));
  const sending = nextSending(group, tidy, moment, working);
  const times = [
    ...(sending ? [sending.at] : []),
    ...tidy.items.flatMap(({ shown }) => (shown === undefined ? [] : [tidyAt(shown, working)])),
  ];
  // What is due at this moment is done when it is looked at next, a moment later.
  return times.length === 0 ? tidy : { ...tidy, wake: Math.min(...times) };
}

/** Who gets the agenda of a meeting: the channel, else each member who is there when there is something to prepare for. */
export function sentTo(
  group: Group,
  place: string | undefined,
  hasContent: boolean,
  { now, today }: Moment,
  directory: Directory,
): readonly Owed[] {
  const about: AgendaNews = 'agenda';
  const owed = (to: Owed['to'], where: string | undefined): Owed => ({
    id: `agenda-${now}-${where ?? to}`,
    to,
    at: now,
    about,
    ...(where === undefined ? {} : { place: where }),
    tries: 0,
  });
  const members = group.members.map(({ worker }) => worker);
  const [answersFor] = [...leadersOf(group), ...members];
  if (place !== undefined) return answersFor === undefined ? [] : [owed(answersFor, place)];
  if (!hasContent) return [];
  return members
    .filter((who) => absenceOn(directory.worker(who), today) === undefined)
    .map((who) => owed(who, undefined));
}

/** The messages that show the agenda are changed, but one that shows it already; of two changes that wait only the last one is made. */
export function shownAgain(agenda: Agenda, now: number, except?: string): Agenda {
  const about: AgendaNews = 'shown';
  const edits = agenda.posted
    .filter(({ activity }) => activity !== except)
    .map(
      ({ to, place, activity }): Owed => ({
        id: `shown-${activity}-${now}`,
        to,
        at: now,
        about,
        edits: activity,
        ...(place === undefined ? {} : { place }),
        tries: 0,
      }),
    );
  const changed = new Set(edits.map(({ edits: activity }) => activity));
  return {
    ...agenda,
    owed: [...agenda.owed.filter((each) => each.edits === undefined || !changed.has(each.edits)), ...edits],
  };
}
