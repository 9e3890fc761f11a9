import type { Moment, World } from '../world.ts';
import { actionKind } from './action-kind.ts';
import { type NewAction, newAction } from './new-action.ts';

/** Makes an action, once: one with the same id, made before, stays as it is. Its text has been screened. */
export async function makeAction(
  wanted: NewAction,
  { now }: Pick<Moment, 'now'>,
  world: Pick<World, 'documents' | 'workingTime'>,
): Promise<void> {
  const made = newAction(wanted, { now, working: await world.workingTime() });
  await world.documents.put(actionKind, wanted.id, made, 'absent');
}
