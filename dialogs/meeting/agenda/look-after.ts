import type { RecordChange } from '../../../knowledge/directory/changes.ts';
import { type Email, groupId } from '../../../knowledge/kernel/ids.ts';
import { ok } from '../../../knowledge/kernel/result.ts';
import type { Moment, World } from '../../world.ts';
import { groupIn, groupsOf } from '../groups-of.ts';
import { agendaDocuments, changeAgenda } from './agenda-documents.ts';

/** Begins the agendas of the groups of somebody who is met for the first time, so that they are sent in time. */
export async function ensureAgendas(who: Email, moment: Moment, world: World): Promise<void> {
  for (const { id } of groupsOf(world.knowledge().directory, who))
    if (!(await world.documents.get(agendaDocuments, id))) await changeAgenda(id, moment, world, ok);
}

/** Groups have begun, ended or meet at other times: their agendas are sent accordingly. */
export async function lookAgainAtAgendas(
  changes: readonly RecordChange[],
  moment: Moment,
  world: World,
): Promise<void> {
  for (const change of changes) {
    if (change.kind !== 'groups') continue;
    const read = groupId.safeParse(change.id);
    const isThere = read.success && groupIn(world.knowledge().directory, read.data);
    if (isThere) await changeAgenda(isThere.id, moment, world, (agenda) => ok({ ...agenda }));
  }
}
