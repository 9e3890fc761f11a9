import type { Email } from '../../../knowledge/kernel/ids.ts';
import type { Moment, World } from '../../world.ts';
import { type Round, roundDocuments } from './round.ts';
import { nextSelfCheck, nextWeek } from './times.ts';

/**
 * Begins to look after somebody who is met for the first time. False when there is nothing to look after: the
 * directory does not know them (yet).
 */
export async function ensureRound(person: Email, { now }: Moment, world: World): Promise<boolean> {
  const { directory } = world.knowledge();
  const isKnown =
    directory.worker(person) !== undefined ||
    directory.data.areas.some(({ coordinators }) => coordinators.includes(person));
  if (!isKnown) return false;
  if (await world.documents.get(roundDocuments, person)) return true;
  const time = await world.workingTime();
  const round: Round = {
    version: 1,
    email: person,
    week: nextWeek(time, now),
    self: nextSelfCheck(time, now),
    owed: [],
  };
  // When another process has met them at the same moment, its round is as good.
  await world.documents.put(roundDocuments, person, round, 'absent');
  return true;
}
