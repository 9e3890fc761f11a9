import type { Email, IsoDate } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { DirectoryData } from '../directory.ts';
import { bondsOf } from './bonds.ts';
import type { Refusal } from './refusal.ts';

/**
 * Takes somebody who has left out of the directory, with the namings and outreach that are over. Refused while
 * anything still hangs on them.
 */
export function removeWorker(
  data: DirectoryData,
  worker: Email,
  today: IsoDate,
): Result<DirectoryData, Refusal> {
  if (!data.workers.some(({ email }) => email === worker)) return err({ reason: 'gone' });
  const bonds = bondsOf(data, worker, today);
  if (bonds.length > 0) return err({ reason: 'bound', worker, bonds });
  return ok({
    ...data,
    workers: data.workers.filter(({ email }) => email !== worker),
    assignments: data.assignments.filter((each) => each.worker !== worker),
    outreach: data.outreach.filter((each) => each.worker !== worker),
  });
}
