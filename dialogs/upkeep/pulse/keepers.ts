import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import { isValidOn } from '../../../knowledge/directory/snapshot.ts';
import { type AreaId, type Email, email, type IsoDate } from '../../../knowledge/kernel/ids.ts';
import { areasKeptBy, keepersUp } from '../../permissions.ts';
import type { Moment, World } from '../../world.ts';
import { questionDocuments } from './question.ts';
import { isReached, roundDocuments } from './round.ts';
import { dueRows, type Row } from './row.ts';

/**
 * Those who may say that a row holds, in the order in which they are asked: an owner, nearer coordinators, wider ones.
 * Admins only when there are none, or they would be asked about everything in the beginning.
 */
function keepersOf(
  row: Row,
  directory: Directory,
  today: IsoDate,
  admins: readonly Email[],
): readonly Email[] {
  const named = namedKeepers(row, directory, today);
  return named.length > 0 ? named : admins;
}

function namedKeepers(row: Row, directory: Directory, today: IsoDate): readonly Email[] {
  if (row.kind === 'assignment') return keepersUp(row.assignment.areas, directory).flat();
  const { id, owner } = row.service;
  const areas = directory
    .assignmentsOf(id)
    .filter((each) => isValidOn(each, today))
    .flatMap((each) => each.areas);
  const isKnown = owner !== undefined && directory.worker(owner) !== undefined;
  return [...(isKnown ? [owner] : []), ...keepersUp(areas, directory).flat()];
}

/** Whether there is anything at all that this person would be asked about. */
export const isKeeper = (person: Email, { data }: Directory, admins: ReadonlySet<string>): boolean =>
  admins.has(person) ||
  data.areas.some(({ coordinators }) => coordinators.includes(person)) ||
  data.services.some(({ owner }) => owner === person);

/**
 * What is due and is this person's to check, the longest overdue first. Each row is one person's: the first of its
 * keepers whom Koppi reaches, so that nobody is asked twice, and nothing waits for somebody who is not there.
 */
export async function rowsToCheck(person: Email, moment: Moment, world: World): Promise<readonly Row[]> {
  const { directory } = world.knowledge();
  if (!isKeeper(person, directory, world.admins)) return [];
  const isFirst = firstReached(person, moment.now, world);
  const admins = adminsOf(world);
  const rows: Row[] = [];
  for (const row of dueRows(directory, moment.today)) {
    if (await isFirst(keepersOf(row, directory, moment.today, admins))) rows.push(row);
  }
  return rows;
}

/** The areas whose knowledge is this person's to keep and not a nearer coordinator's. */
export async function areasToKeep(person: Email, now: number, world: World): Promise<ReadonlySet<AreaId>> {
  const { directory } = world.knowledge();
  const isFirst = firstReached(person, now, world);
  const areas = new Set<AreaId>();
  for (const area of areasKeptBy(person, directory)) {
    if (await isFirst(keepersUp([area], directory).flat())) areas.add(area);
  }
  return areas;
}

const adminsOf = ({ admins }: World): readonly Email[] =>
  [...admins].flatMap((name) => {
    const address = email.safeParse(name);
    return address.success ? [address.data] : [];
  });

/** Whether a person is the first whom Koppi reaches in a list; each other one is looked up once. */
function firstReached(
  person: Email,
  now: number,
  world: World,
): (keepers: readonly Email[]) => Promise<boolean> {
  const known = new Map<Email, Promise<boolean>>();
  return async (keepers) => {
    if (!keepers.includes(person)) return false;
    for (const keeper of keepers) {
      if (keeper === person) return true;
      const reached = known.get(keeper) ?? isReached(keeper, now, world);
      known.set(keeper, reached);
      if (await reached) return false;
    }
    return false;
  };
}

const week = 7 * 24 * 3_600_000;

/** Whether the worker of a row is being asked about it, by Koppi or by a colleague: then nobody else is. */
export async function isWithWorker(row: Row, now: number, { documents }: World): Promise<boolean> {
  const asked = await documents.find(questionDocuments, {
    where: { field: 'row', equals: row.key },
    limit: 20,
  });
  if (asked.some(({ body }) => body.state === 'open')) return true;
  if (row.kind === 'service') return false;
  const round = (await documents.get(roundDocuments, row.assignment.worker))?.body;
  return round !== undefined && (round.self - now < week || now - (round.selfAsked ?? 0) < week);
}
