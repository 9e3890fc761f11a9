import type { RecordChange } from '../../knowledge/directory/changes.ts';
import type { Scene } from './scene.ts';
import type { Warning } from './warnings.ts';

/** A file may bring a whole network. */
const mostLookedUp = 50;

/** Those who become consultants by the change and cannot be written to yet. */
export async function unmetIn(
  { world }: Pick<Scene, 'world'>,
  changes: readonly RecordChange[],
): Promise<readonly Warning[]> {
  const become = changes.flatMap((change) => {
    if (change.kind !== 'assignments' || change.after?.role !== 'consultant') return [];
    const { before, after } = change;
    return before?.role === 'consultant' && before.worker === after.worker ? [] : [after.worker];
  });
  const workers = await world.unmet([...new Set(become)].slice(0, mostLookedUp));
  return workers.length === 0 ? [] : [{ kind: 'unmet', workers }];
}
