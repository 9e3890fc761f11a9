import { absenceOn } from '../../../knowledge/directory/absence.ts';
import type { RecordChange } from '../../../knowledge/directory/changes.ts';
import { type AgreedTime, agreedTimesOf } from '../../consultation/agreed-times.ts';
import type { World } from '../../world.ts';

/** The agreed times to come that fall into absences which changes of workers bring, in order; none that did before. */
export async function timesInAbsence(
  changes: readonly RecordChange[],
  now: number,
  { documents, dayOf }: Pick<World, 'documents' | 'dayOf'>,
): Promise<readonly AgreedTime[]> {
  const found: AgreedTime[] = [];
  for (const change of changes) {
    // A whole contact list names hundreds of people, few of whom are away.
    if (change.kind !== 'workers' || !change.before || !change.after?.absences.length) continue;
    const { before, after } = change;
    for (const time of await agreedTimesOf(documents, [after.email], now)) {
      const day = dayOf(time.start);
      const isNew = absenceOn(after, day) !== undefined && absenceOn(before, day) === undefined;
      if (time.start > now && isNew) found.push(time);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
