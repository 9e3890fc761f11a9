import { absenceOn } from '../../../knowledge/directory/absence.ts';
import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import { type AreaId, type Email, email, type IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { Who } from '../../world.ts';
import type { OpenFlag, Row } from './flag.ts';

/** Those who keep the knowledge of an area, the nearest first. */
const keepersOf = (directory: Directory, area: AreaId): readonly Email[] => [
  ...new Set(directory.climb(area).flatMap(({ coordinators }) => coordinators)),
];

/** Admins are named by e-mail or by object id; only the former can be written to. */
const adminsAmong = (admins: ReadonlySet<string>): readonly Email[] =>
  [...admins].flatMap((name) => {
    const read = email.safeParse(name);
    return read.success ? [read.data] : [];
  });

/**
 * Who gets a flag first: the nearest coordinator who is there on that day, else the nearest of all, else an admin.
 * Undefined when nobody keeps the area.
 */
export function firstOwner(
  directory: Directory,
  area: AreaId,
  admins: ReadonlySet<string>,
  day: IsoDate,
): Email | undefined {
  const keepers = keepersOf(directory, area);
  return keepers.find(isThere(directory, day)) ?? keepers[0] ?? adminsAmong(admins)[0];
}

/** Who comes above the owner and has not had the flag yet. Undefined at the top. */
export function nextOwner(directory: Directory, { row, state }: OpenFlag, day: IsoDate): Email | undefined {
  const keepers = keepersOf(directory, row.area);
  return keepers
    .slice(keepers.indexOf(state.owner) + 1)
    .find((each) => !state.had.includes(each) && isThere(directory, day)(each));
}

/** Who takes a flag whose owner cannot be written to: above if possible, else anybody who might be reached. */
export function anotherOwner(
  directory: Directory,
  flag: OpenFlag,
  admins: ReadonlySet<string>,
  day: IsoDate,
): Email | undefined {
  const others = [...keepersOf(directory, flag.row.area), ...adminsAmong(admins)];
  return nextOwner(directory, flag, day) ?? others.find((each) => !flag.state.had.includes(each));
}

const isThere =
  (directory: Directory, day: IsoDate) =>
  (keeper: Email): boolean =>
    absenceOn(directory.worker(keeper), day) === undefined;

/** The owner, any other coordinator of the row's area, and admins. */
export const mayHandle = (who: Who, row: Row, owner: Email, directory: Directory): boolean =>
  who.admin ||
  (who.email !== undefined && (who.email === owner || keepersOf(directory, row.area).includes(who.email)));
