import { ok } from '../../../knowledge/kernel/result.ts';
import type { Moment, World } from '../../world.ts';
import { groupIn } from '../groups-of.ts';
import { latestOf, type Meeting } from '../meeting.ts';
import type { Agenda } from './agenda.ts';
import { changeAgenda } from './agenda-documents.ts';
import { isHeldOn } from './next-meeting.ts';

/** The next meeting that a summary tells of is one of the group's, unless its series has it already; a correction changes it. */
export async function noteNextMeeting(meeting: Meeting, moment: Moment, world: World): Promise<void> {
  const group = groupIn(world.knowledge().directory, meeting.group);
  if (!group) return;
  const working = await world.workingTime();
  const { next } = latestOf(meeting);
  const isNew = (others: Agenda['extra']): boolean =>
    next !== undefined && next.day >= moment.today && !isHeldOn(group, { extra: others }, next.day, working);
  await changeAgenda(group.id, moment, world, (agenda) => {
    const others = agenda.extra.filter(({ from }) => from !== meeting.id);
    const told = next && isNew(others) ? [{ ...next, from: meeting.id }] : [];
    const before = agenda.extra.length - others.length;
    return ok(before + told.length === 0 ? agenda : { ...agenda, extra: [...others, ...told] });
  });
}
