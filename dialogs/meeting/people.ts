import type { Group } from '../../knowledge/directory/group.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { inflect } from '../../knowledge/language/inflect.ts';
import { peopleCalled } from '../consultation/colleagues.ts';

const partsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((part) => part.length > 1);

/** `m.k.` of `Maija Kantola`. */
const initialsOf = (name: string): string =>
  partsOf(name)
    .map((part) => `${part.charAt(0)}.`)
    .join('');

/** Those of a group whom a name may mean, else those of the directory; nobody when no worker is called so. */
export function whoIsCalled(
  directory: Directory,
  group: Pick<Group, 'members'> | undefined,
  name: string,
): readonly Email[] {
  const said = partsOf(name);
  const members = (group?.members ?? []).filter(({ worker }) => {
    const own = partsOf(directory.worker(worker)?.name ?? '');
    return said.length > 0 && said.every((part) => own.includes(part));
  });
  if (members.length > 0) return members.map(({ worker }) => worker);
  return peopleCalled(directory, name).people.filter((email) => directory.worker(email) !== undefined);
}

/** Every form in which the members of a group are called by a part of their names, in lower case; initials as `m.k.`. */
export function memberForms(
  directory: Directory,
  groups: readonly Pick<Group, 'members'>[],
): ReadonlySet<string> {
  const parts = new Set(
    groups
      .flatMap(({ members }) => members)
      .flatMap(({ worker }) => partsOf(directory.worker(worker)?.name ?? '')),
  );
  const initials = groups
    .flatMap(({ members }) => members)
    .map(({ worker }) => initialsOf(directory.worker(worker)?.name ?? ''));
  return new Set([
    ...initials,
    ...[...parts].flatMap((part) => [
      part,
      `${part}s`,
      ...inflect(part, { numbers: ['singular'], name: true }).map(({ form }) => form),
    ]),
  ]);
}
