import type { Directory } from '../knowledge/directory/snapshot.ts';
import { toE164 } from '../knowledge/language/screening/phones.ts';
import type { KnownContacts } from '../knowledge/language/screening/screen.ts';

const byDirectory = new WeakMap<Directory, KnownContacts>();

/** The workers' own addresses and numbers, which may be said in a free text. Read once for each directory. */
export function knownContacts(directory: Directory): KnownContacts {
  const before = byDirectory.get(directory);
  if (before) return before;
  const { workers } = directory.data;
  const known: KnownContacts = {
    emails: new Set(workers.map(({ email }) => email)),
    phones: new Set(
      workers.flatMap(({ phone }) => {
        const number = phone === undefined ? undefined : toE164(phone);
        return number === undefined ? [] : [number];
      }),
    ),
  };
  byDirectory.set(directory, known);
  return known;
}
