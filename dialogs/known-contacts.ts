import type { Directory } from '../knowledge/directory/snapshot.ts';
import { languages } from '../knowledge/kernel/languages.ts';
import { basesOf } from '../knowledge/language/base-forms.ts';
import { toE164 } from '../knowledge/language/screening/phones.ts';
import type { KnownContacts } from '../knowledge/language/screening/screen.ts';

const byDirectory = new WeakMap<Directory, KnownContacts>();

/** What the directory itself tells, which may be said in a free text. Read once for each directory. */
export function knownContacts(directory: Directory): KnownContacts {
  const before = byDirectory.get(directory);
  if (before) return before;
  const { workers } = directory.data;
  let words: ReadonlySet<string> | undefined;
  const known: KnownContacts = {
    emails: new Set(workers.map(({ email }) => email)),
    phones: new Set(
      workers.flatMap(({ phone }) => {
        const number = phone === undefined ? undefined : toE164(phone);
        return number === undefined ? [] : [number];
      }),
    ),
    names: new Set(workers.map(({ name }) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' '))),
    isWord: (word) => {
      words ??= wordsOf(directory);
      return basesOf(word).some((base) => words?.has(base));
    },
  };
  byDirectory.set(directory, known);
  return known;
}

/** Every word of the names of areas, services, organisations, places and groups, in lower case. */
function wordsOf({ data }: Directory): ReadonlySet<string> {
  const names = [
    ...data.areas.flatMap((area) => [...languages.map((each) => area.names[each]), ...area.aliases]),
    ...data.services.flatMap((service) => [
      ...languages.map((each) => service.name[each]),
      ...service.keywords,
    ]),
    ...data.organizations.map(({ name }) => name),
    ...data.outreach.map(({ place }) => place),
    ...data.groups.flatMap((group) => [...languages.map((each) => group.names[each]), ...group.aliases]),
  ];
  const whole = names.flatMap(
    (name) =>
      (name ?? '')
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}[\p{L}-]+/gu) ?? [],
  );
  return new Set(whole.flatMap((word) => [word, ...word.split('-')]));
}
