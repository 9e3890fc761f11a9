import type { RecordChange } from '../../knowledge/directory/changes.ts';
import type { Email, GroupId } from '../../knowledge/kernel/ids.ts';
import { leadersOf } from '../groups/leaders.ts';
import type { Moment, World } from '../world.ts';
import { type Action, isGoing } from './action.ts';
import { actionKind, actionsWith } from './action-kind.ts';
import { actionContext } from './action-outbox.ts';
import { keptByLeaders } from './keepers.ts';
import { step } from './rules.ts';

/** More than one group ever has. */
const mostFound = 2000;

/**
 * Passes on what people who have left the directory had to do, and gives what a group agreed on to those who lead it
 * now. What is missed here is found when the action is looked
 * at next.
 */
export async function lookAgainAtActions(
  changes: readonly RecordChange[],
  moment: Pick<Moment, 'now'>,
  world: World,
): Promise<void> {
  for (const group of changes.flatMap(ledByOthers)) {
    const where = { field: 'group', equals: group } as const;
    const found = await world.documents.find(actionKind, { where, limit: mostFound });
    for (const { id, body } of found)
      if (isGoing(body))
        await changeIn(world, id, (action) => keptByLeaders(action, world.knowledge().directory));
  }
  const context = await actionContext('time', moment, world);
  for (const who of new Set(changes.flatMap(mayHaveLeft)))
    for (const { id } of await actionsWith(world.documents, who))
      await changeIn(world, id, (action) => {
        const next = step(action, { kind: 'left', who }, context);
        return next.ok ? next.value : action;
      });
}

const ledByOthers = (change: RecordChange): readonly GroupId[] =>
  change.kind === 'groups' &&
  change.before &&
  change.after &&
  leadersOf(change.before).join() !== leadersOf(change.after).join()
    ? [change.after.id]
    : [];

function mayHaveLeft(change: RecordChange): readonly Email[] {
  if (change.kind === 'workers') return change.before && !change.after ? [change.before.email] : [];
  return change.kind === 'areas' ? (change.before?.coordinators ?? []) : [];
}

/** Again when somebody else wrote first. */
async function changeIn(
  { documents }: Pick<World, 'documents'>,
  id: string,
  change: (action: Action) => Action,
): Promise<void> {
  for (;;) {
    const kept = await documents.get(actionKind, id);
    if (!kept) return;
    const next = change(kept.body);
    if (next === kept.body || (await documents.put(actionKind, id, next, kept.etag))) return;
  }
}
