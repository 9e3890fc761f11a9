import type { GroupId } from '../../../knowledge/kernel/ids.ts';
import { ok, type Result } from '../../../knowledge/kernel/result.ts';
import type { DocumentKind } from '../../documents.ts';
import { dueIndex } from '../../outbox.ts';
import type { Moment, World } from '../../world.ts';
import { groupIn } from '../groups-of.ts';
import { type Agenda, agendaSchema, emptyAgenda } from './agenda.ts';
import { scheduled, shownAgain } from './schedule-agenda.ts';

export const agendaDeadline = ({ wake }: Agenda): number | undefined => wake;

/** The id of the document is the id of the group. */
export const agendaDocuments: DocumentKind<Agenda> = {
  kind: 'group_agenda',
  schema: agendaSchema,
  index: (agenda) => dueIndex(agenda, agendaDeadline(agenda)),
};

/** Others write to the same document, such as the one who sends what is owed; more often in a row is a fault. */
const attempts = 8;

/**
 * Changes the agenda of a group, again when somebody else wrote first; those that show it are kept up to date. Answers
 * with the agenda as it is then, or why it stays as it was. `except`: the message that shows the change already.
 */
export async function changeAgenda<E>(
  group: GroupId,
  moment: Moment,
  world: World,
  how: (agenda: Agenda) => Result<Agenda, E>,
  except?: string,
): Promise<Result<Agenda, E>> {
  const working = await world.workingTime();
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await world.documents.get(agendaDocuments, group);
    const before = kept?.body ?? emptyAgenda(group);
    const next = how(before);
    if (!next.ok) return next;
    if (kept && next.value === before) return next;
    const changed = next.value === before ? before : shownAgain(next.value, moment.now, except);
    const body = scheduled(changed, groupIn(world.knowledge().directory, group), moment, working);
    if (await world.documents.put(agendaDocuments, group, body, kept?.etag ?? 'absent')) return ok(body);
  }
  throw new Error('the agenda was changed by others all the time');
}

/** The agenda of a group; an empty one when nobody has begun one. */
export const readAgenda = async (group: GroupId, { documents }: Pick<World, 'documents'>): Promise<Agenda> =>
  (await documents.get(agendaDocuments, group))?.body ?? emptyAgenda(group);
