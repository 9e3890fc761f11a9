import { type Group, groupKinds } from '../directory/group.ts';
import type { Directory } from '../directory/snapshot.ts';
import type { GroupId } from '../kernel/ids.ts';
import { languages } from '../kernel/languages.ts';
import { nounsOfKind, withOtherNouns } from './group-nouns.ts';
import { inflect } from './inflect.ts';
import { normalise } from './tokens.ts';
import { remember } from './word-cache.ts';

/** Where a text calls groups by a name. */
export interface GroupMention {
  /** All that may be meant, in the order of the directory. */
  readonly groups: readonly GroupId[];
  /** Called only by what kind of group it is: `ydintiimi`. */
  readonly byKind: boolean;
  /** Offsets into the normalised text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Name {
  readonly words: readonly string[];
  readonly groups: Set<GroupId>;
  readonly byKind: boolean;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

const plainWords = (text: string): readonly string[] => wordsOf(normalise(text)).map(({ word }) => word);

/** The last word of a name in the forms it is said in: Finnish cases, the Swedish article and genitive. */
function formsOf(word: string): ReadonlySet<string> {
  const known = forms.get(word);
  if (known) return known;
  const bare = word.replace(/(?<=\p{L}{4})(?:en|et)$/u, '');
  const nouns = [word, bare, `${bare}en`, `${bare}et`, `${word}n`];
  const made = new Set([
    ...nouns.flatMap((noun) => [noun, `${noun}s`]),
    ...inflect(word, { numbers: ['singular'] }).map(({ form }) => form),
    ...inflect(word, { numbers: ['singular'], name: true }).map(({ form }) => form),
  ]);
  remember(forms, word, made);
  return made;
}

/** Groups of one directory and the next end in the same few words. */
const forms = new Map<string, ReadonlySet<string>>();

/** Names by the forms of their last word. */
type Index = ReadonlyMap<string, readonly Name[]>;

function indexOf(groups: readonly Group[]): Index {
  const names = new Map<string, Name>();
  const add = (words: readonly string[], group: GroupId, byKind: boolean): void => {
    if (words.length === 0) return;
    const key = words.join(' ');
    const name = names.get(key) ?? { words, groups: new Set<GroupId>(), byKind };
    names.set(key, name);
    name.groups.add(group);
  };
  for (const kind of groupKinds)
    for (const noun of nounsOfKind[kind])
      for (const group of groups) if (group.kind === kind) add(plainWords(noun), group.id, true);
  for (const { id, names: named, aliases } of groups) {
    for (const name of [...languages.flatMap((language) => named[language] ?? []), ...aliases]) {
      const words = plainWords(name);
      for (const variant of [words.join(' '), ...withOtherNouns(words.join(' '))]) {
        const said = variant.split(' ');
        add(said, id, false);
        // `HYVÄ-ryhmä` is also written as one word.
        const [last = '', before = ''] = [...said].reverse();
        if (/-/.test(name) && said.length > 1) add([...said.slice(0, -2), before + last], id, false);
      }
    }
  }
  const index = new Map<string, Name[]>();
  for (const name of names.values()) {
    for (const form of formsOf(name.words.at(-1) ?? '')) {
      const list = index.get(form);
      if (list) list.push(name);
      else index.set(form, [name]);
    }
  }
  return index;
}

/** One index for each list of groups that is in use. */
const indexes = new WeakMap<readonly Group[], Index>();

function indexFor({ data }: Directory): Index {
  const known = indexes.get(data.groups);
  if (known) return known;
  const made = indexOf(data.groups);
  indexes.set(data.groups, made);
  return made;
}

/**
 * The first place in a text where groups are called by a name or alias, whatever its language and case form; the longest
 * name that stands there. Called by kind only when no name is said.
 */
export function groupsNamed(text: string, directory: Directory): GroupMention | undefined {
  if (directory.data.groups.length === 0) return undefined;
  const plain = normalise(text);
  const index = indexFor(directory);
  const words = wordsOf(plain);
  let best: { readonly name: Name; readonly start: number; readonly end: number } | undefined;
  for (const [at, { word, end }] of words.entries()) {
    for (const name of index.get(word) ?? []) {
      const before = words.slice(Math.max(0, at - name.words.length + 1), at);
      if (before.length !== name.words.length - 1) continue;
      if (before.some((each, nth) => each.word !== name.words[nth])) continue;
      const start = (before[0] ?? words[at])?.start ?? end;
      if (best && !isBetter(name, best.name)) continue;
      best = { name, start, end };
    }
  }
  if (!best) return undefined;
  const { name, start, end } = best;
  // `HYVÄ-ryhmä:n`, `the core team's`.
  const ending = /^['’:]\p{L}{1,4}(?!\p{L})/u.exec(plain.slice(end))?.[0] ?? '';
  const groups = directory.data.groups.filter(({ id }) => name.groups.has(id)).map(({ id }) => id);
  return { groups, byKind: name.byKind, start, end: end + ending.length };
}

const isBetter = (name: Name, other: Name): boolean =>
  name.byKind === other.byKind ? lengthOf(name) > lengthOf(other) : other.byKind;

const lengthOf = ({ words }: Name): number => words.join(' ').length;
