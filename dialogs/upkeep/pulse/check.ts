import type { RecordChange } from '../../../knowledge/directory/changes.ts';
import type { DocumentWrite } from '../../documents.ts';
import { mayChange } from '../../permissions.ts';
import type { Turn } from '../../turn.ts';
import { editorOf, type World } from '../../world.ts';
import type { ShownRow } from './presses.ts';
import { checkedOn, fingerprint, type Row, rowOf } from './row.ts';

/** What became of rows that somebody said to hold. */
export interface Checked {
  readonly held: readonly Row[];
  /** Changed by others since the card was made. */
  readonly changed: readonly Row[];
  /** Not this person's to check. */
  readonly denied: readonly Row[];
  readonly gone: number;
  /** False when a document that was to be written alongside has been changed by somebody else: nothing is saved. */
  readonly saved: boolean;
}

/** Others may change the same rows at the same moment; more than a few times in a row is a fault. */
const attempts = 5;

/** Marks rows as checked, in one change. The tap is the confirmation, so everything is judged anew. */
export async function checkRows(
  { who, moment }: Turn,
  world: World,
  shown: readonly ShownRow[],
  alongside: readonly DocumentWrite[] = [],
): Promise<Checked> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { directory } = world.knowledge();
    const sorted = { held: [] as Row[], changed: [] as Row[], denied: [] as Row[], gone: 0 };
    const changes: RecordChange[] = [];
    for (const { key, seen } of shown) {
      const row = rowOf(key, directory);
      if (!row) {
        sorted.gone += 1;
        continue;
      }
      const change = checkedOn(row, moment.today);
      if (fingerprint(row, directory) !== seen) sorted.changed.push(row);
      else if (change && !mayChange([change], who, directory).ok) sorted.denied.push(row);
      else {
        sorted.held.push(row);
        if (change) changes.push(change);
      }
    }
    if (changes.length === 0) return { ...sorted, saved: alongside.length === 0 };
    const stamp = { at: moment.now, by: editorOf(who, world.knowledge(), 'chat') };
    const { kind } = await world.commit(changes, stamp, alongside);
    if (kind === 'done') return { ...sorted, saved: true };
    if (kind === 'taken') return { ...sorted, saved: false };
  }
  throw new Error('the checked rows were changed by others all the time');
}
