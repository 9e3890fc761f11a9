import { dayAfter } from '../../../knowledge/directory/days.ts';
import { ok } from '../../../knowledge/kernel/result.ts';
import type { Moment, World } from '../../world.ts';
import { groupIn } from '../groups-of.ts';
import { latestOf, type Meeting, type NextMeeting } from '../meeting.ts';
import type { Agenda } from './agenda.ts';
import { changeAgenda } from './agenda-documents.ts';
import { nextHeld } from './next-meeting.ts';

/** The meeting that a summary tells of is the group's next one, whatever its series has before it; a correction changes it. */
export async function noteNextMeeting(meeting: Meeting, moment: Moment, world: World): Promise<void> {
  const group = groupIn(world.knowledge().directory, meeting.group);
  if (!group) return;
  const working = await world.workingTime();
  const { next } = latestOf(meeting);
  const isAsSaid = ({ day, starts }: NextMeeting, others: Agenda['extra']): boolean => {
    const held = nextHeld(group, { extra: others }, dayAfter(meeting.day), working);
    return held?.day === day && (starts === undefined || held.starts === starts);
  };
  const isNew = (others: Agenda['extra']): boolean =>
    next !== undefined && next.day >= moment.today && !isAsSaid(next, others);
  await changeAgenda(group.id, moment, world, (agenda) => {
    const others = agenda.extra.filter(({ from }) => from !== meeting.id);
    const told = next && isNew(others) ? [{ ...next, from: meeting.id, since: meeting.day }] : [];
    const before = agenda.extra.length - others.length;
    return ok(before + told.length === 0 ? agenda : { ...agenda, extra: [...others, ...told] });
  });
}
