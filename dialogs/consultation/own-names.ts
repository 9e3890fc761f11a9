import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { inflect } from '../../knowledge/language/inflect.ts';
import type { Consultation } from './consultation.ts';

/** Every form of the given names of those who take part, in lower case: what was agreed tells who does it. */
export function ownGivenNames(
  directory: Directory,
  { requester, holder, together }: Pick<Consultation, 'requester' | 'holder' | 'together'>,
): ReadonlySet<string> {
  const people = [requester.email, holder.email, ...together].flatMap((email) =>
    email === undefined ? [] : [directory.worker(email)?.name ?? ''],
  );
  const given = people.flatMap((name) =>
    name.normalize('NFC').toLowerCase().trim().split(/\s+/u).slice(0, -1),
  );
  const parts = [...new Set(given.flatMap((name) => name.match(/\p{L}{2,}/gu) ?? []))];
  return new Set(
    parts.flatMap((part) => [
      part,
      `${part}s`,
      ...inflect(part, { numbers: ['singular'], name: true }).map(({ form }) => form),
    ]),
  );
}
