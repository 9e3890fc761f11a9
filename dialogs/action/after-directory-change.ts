import type { RecordChange } from '../../knowledge/directory/changes.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Moment, World } from '../world.ts';
import { actionKind, actionsWith } from './action-kind.ts';
import { actionContext } from './action-outbox.ts';
import { step } from './rules.ts';

/**
 * Passes on what people who have left the directory had to do. What is missed here is found when the action is looked
 * at next.
 */
export async function lookAgainAtActions(
  changes: readonly RecordChange[],
  moment: Pick<Moment, 'now'>,
  world: World,
): Promise<void> {
  for (const who of new Set(changes.flatMap(mayHaveLeft)))
    for (const { id } of await actionsWith(world.documents, who)) await passOn(id, who, moment, world);
}

function mayHaveLeft(change: RecordChange): readonly Email[] {
  if (change.kind === 'workers') return change.before && !change.after ? [change.before.email] : [];
  return change.kind === 'areas' ? (change.before?.coordinators ?? []) : [];
}

/** Again when somebody else wrote first. */
async function passOn(id: string, who: Email, moment: Pick<Moment, 'now'>, world: World): Promise<void> {
  for (;;) {
    const kept = await world.documents.get(actionKind, id);
    if (!kept) return;
    const context = await actionContext('time', moment, world);
    const next = step(kept.body, { kind: 'left', who }, context);
    if (!next.ok || (await world.documents.put(actionKind, id, next.value, kept.etag))) return;
  }
}
