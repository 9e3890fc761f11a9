import type { Group } from '../../../knowledge/directory/group.ts';
import type { Going } from '../../action/action.ts';
import type { Reader } from '../../contact/views.ts';
import type { World } from '../../world.ts';
import { groupIn } from '../groups-of.ts';
import { type Agenda, formerItems, type Item, onAgenda } from './agenda.ts';
import { type Held, nextHeld } from './next-meeting.ts';
import { openActionsOf } from './open-actions.ts';

/** What a card of an agenda shows. */
export interface AgendaView {
  readonly group: Agenda['group'];
  readonly next: Held | undefined;
  readonly items: readonly Item[];
  /** Of the meeting before, not moved to the next. */
  readonly former: readonly Item[];
  readonly actions: readonly Going[];
}

export async function agendaView(
  { directory, today }: Reader,
  agenda: Agenda,
  world: Pick<World, 'documents' | 'workingTime'>,
): Promise<AgendaView> {
  const group: Group | undefined = groupIn(directory, agenda.group);
  const working = await world.workingTime();
  return {
    group: agenda.group,
    next: group && nextHeld(group, agenda, today, working),
    items: onAgenda(agenda, today),
    former: formerItems(agenda, today),
    actions: await openActionsOf(world.documents, agenda.group),
  };
}
