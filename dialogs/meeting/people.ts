import type { Group } from '../../knowledge/directory/group.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { basesOf } from '../../knowledge/language/base-forms.ts';
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

/** `Saila H.`, `Saila H:lle`. */
const shortName = /^([\p{L}'’-]{2,}) (\p{L})\.?(?::\p{Ll}+)?$/u;

/** Whom a given name with the first letter of a surname fits: those of a group, else those of the directory. */
function calledByInitial(
  directory: Directory,
  group: Pick<Group, 'members'> | undefined,
  name: string,
): readonly Email[] {
  const [, given, initial] = shortName.exec(name.normalize('NFC').toLowerCase().trim()) ?? [];
  if (given === undefined || initial === undefined) return [];
  const fits = (full: string): boolean => {
    const parts = full.normalize('NFC').toLowerCase().split(/\s+/u);
    return parts[0] === given && parts.length > 1 && parts.at(-1)?.startsWith(initial) === true;
  };
  const members = (group?.members ?? []).filter(({ worker }) => fits(directory.worker(worker)?.name ?? ''));
  return members.length > 0
    ? members.map(({ worker }) => worker)
    : directory.data.workers.filter((worker) => fits(worker.name)).map(({ email }) => email);
}

/** Whether a short name such as `Saila H.` means one worker and no other. */
export const isOneWorker = (
  directory: Directory,
  group: Pick<Group, 'members'> | undefined,
  name: string,
): boolean => calledByInitial(directory, group, name).length === 1;

/** Those of a group whom a name may mean, else those of the directory; nobody when no worker is called so. */
export function whoIsCalled(
  directory: Directory,
  group: Pick<Group, 'members'> | undefined,
  name: string,
): readonly Email[] {
  if (shortName.test(name.trim())) return calledByInitial(directory, group, name);
  const said = partsOf(name);
  const members = (group?.members ?? []).filter(({ worker }) => {
    const own = partsOf(directory.worker(worker)?.name ?? '');
    return said.length > 0 && said.every((part) => own.includes(part));
  });
  if (members.length > 0) return members.map(({ worker }) => worker);
  return peopleCalled(directory, name).people.filter((email) => directory.worker(email) !== undefined);
}

/** Workers with the same surname or given name as somebody whom the directory does not know, the same surname first. */
export function namesakes(directory: Directory, name: string): readonly Email[] {
  const said =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}-]+/gu) ?? [];
  const bases = (word: string | undefined): readonly string[] => (word === undefined ? [] : basesOf(word));
  const [givens, surnames] = [bases(said[0]), bases(said.length > 1 ? said.at(-1) : undefined)];
  const called = directory.data.workers.map(({ email, name: full }) => {
    const parts = full.normalize('NFC').toLowerCase().split(/\s+/u);
    return {
      email,
      isSurname: surnames.includes(parts.at(-1) ?? ''),
      isGiven: givens.includes(parts[0] ?? ''),
    };
  });
  return [...called.filter(({ isSurname }) => isSurname), ...called.filter(({ isGiven }) => isGiven)]
    .map(({ email }) => email)
    .filter((email, at, all) => all.indexOf(email) === at);
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
