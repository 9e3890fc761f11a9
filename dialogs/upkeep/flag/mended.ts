import { type RecordChange, sameRecord } from '../../../knowledge/directory/changes.ts';
import { type DocumentWrite, writeOf } from '../../documents.ts';
import { editorOf } from '../../world.ts';
import type { Scene } from '../scene.ts';
import type { Flag, HowResolved, Row } from './flag.ts';
import { flagKind, openFlags } from './flag-kind.ts';
import type { FlagReason } from './reasons.ts';
import { afterEvent, flagTimes } from './rules.ts';

/**
 * The open flags that a change settles, to be written alongside it: what they complain of has been changed, or the row
 * has been found true.
 */
export async function mendedFlags(
  { turn, world }: Scene,
  changes: readonly RecordChange[],
): Promise<readonly DocumentWrite[]> {
  const telling = changes.filter(({ kind }) => kind in tellingKinds);
  if (telling.length === 0) return [];
  const open = await openFlags(world.documents);
  if (open.length === 0) return [];
  const times = flagTimes(turn.moment.now, await world.workingTime());
  const by = editorOf(turn.who, world.knowledge(), 'chat');
  const actor = { name: by.name, ...(by.email === undefined ? {} : { email: by.email }) };
  return open.flatMap(({ id, etag, body }) => {
    const how = settledBy(body, telling);
    if (how === undefined) return [];
    const next = afterEvent(body, { kind: 'resolved', how, by: actor }, times);
    return [writeOf(flagKind, id, next, etag)];
  });
}

const tellingKinds = { workers: true, assignments: true, services: true };

/** Fixed by any change that may have mended the claim; else true as it was, when somebody has checked the row. */
export function settledBy(
  { row, reason }: Pick<Flag, 'row' | 'reason'>,
  changes: readonly RecordChange[],
): HowResolved | undefined {
  const outcomes = changes.map((change) => outcomeOf(row, reason, change));
  return outcomes.find((how) => how === 'fixed') ?? outcomes.find((how) => how !== undefined);
}

function outcomeOf(row: Row, reason: FlagReason, change: RecordChange): HowResolved | undefined {
  switch (change.kind) {
    case 'workers': {
      const { id, before, after } = change;
      if (id !== row.worker) return undefined;
      if (!after || (reason === 'phone' && before?.phone !== after.phone)) return 'fixed';
      const alike = sameRecord(withoutSchedule(before), withoutSchedule(after));
      return reason === 'other' && !alike ? 'fixed' : undefined;
    }
    case 'assignments': {
      const { before, after } = change;
      if (before?.service !== row.service || before.worker !== row.worker || before.role !== row.role)
        return undefined;
      // A part for other areas, or a new naming beside the row, says nothing of it.
      if (!before.areas.includes(row.area)) return undefined;
      if (!after?.areas.includes(row.area)) return 'fixed';
      const rest = { areas: [], verifiedAt: '' };
      if (!sameRecord({ ...before, ...rest }, { ...after, ...rest })) return 'fixed';
      return before.verifiedAt === after.verifiedAt ? undefined : 'still_true';
    }
    case 'services': {
      const { id, before, after } = change;
      if (id !== row.service || !before) return undefined;
      const ends = !after || before.validTo !== after.validTo;
      const alike = after && sameRecord({ ...before, verifiedAt: '' }, { ...after, verifiedAt: '' });
      return ends || (reason === 'other' && !alike) ? 'fixed' : undefined;
    }
    default:
      return undefined;
  }
}

/** Days away are no answer to "this is wrong". */
const withoutSchedule = (worker: object | undefined): object => ({ ...worker, absences: [] });
