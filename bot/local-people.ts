import { createHash } from 'node:crypto';
import type { Directory } from '../knowledge/directory/snapshot.ts';
import type { Email } from '../knowledge/kernel/ids.ts';
import type { LocalPerson } from './local/people.ts';

/** The directory's workers as people of the local Teams: anybody may be tried out. `admins` are e-mail addresses. */
export function localPeople(directory: Directory, admins: ReadonlySet<string>): readonly LocalPerson[] {
  const coordinators = new Set(directory.data.areas.flatMap((area) => area.coordinators));
  const kindOf = (email: Email, special: boolean): LocalPerson['kind'] => {
    if (admins.has(email)) return 'admin';
    if (coordinators.has(email)) return 'coordinator';
    return special ? 'specialist' : 'worker';
  };
  const inOrder = [...directory.data.workers].sort((a, b) => a.name.localeCompare(b.name, 'fi'));
  return inOrder.map((worker) => {
    const assignments = directory.assignmentsBy(worker.email);
    const [first] = assignments;
    const special = assignments.some(
      (each) => each.role === 'consultant' || directory.service(each.service)?.level === 'special',
    );
    const place = first?.areas[0] && directory.area(first.areas[0])?.names.fi;
    return {
      id: guidOf(worker.email),
      name: worker.name,
      email: worker.email,
      title: first?.title ?? '',
      kind: kindOf(worker.email, special),
      ...(place === undefined ? {} : { place }),
    };
  });
}

/** The same person has the same id in every run, as in a real tenant. */
function guidOf(email: Email): string {
  const hash = createHash('sha256').update(email).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ].join('-');
}
