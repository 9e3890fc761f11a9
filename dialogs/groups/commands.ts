import type { GroupKind, GroupRole } from '../../knowledge/directory/group.ts';
import type { AreaId, GroupId } from '../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../knowledge/kernel/languages.ts';
import { type GroupMention, groupsNamed } from '../../knowledge/language/group-names.ts';
import { normalise } from '../../knowledge/language/tokens.ts';
import type { Knowledge } from '../knowledge.ts';
import { readPlaceWords } from '../outreach/where.ts';
import { commandText } from '../upkeep/grammar/command-text.ts';
import { asks } from '../upkeep/grammar/filler.ts';
import { type PeopleRead, readPeople } from '../upkeep/grammar/people.ts';
import { openings, roleSaid, selfWords, silentInCommands } from './command-words.ts';
import { type GroupsFound, narrowed } from './find-groups.ts';
import { fateIn } from './meeting-fate.ts';
import { readNewGroup } from './read-new-group.ts';
import { shortMention } from './short-mention.ts';

/** What somebody wrote to keep groups up, or to see them. */
export type GroupCommand = { readonly said: Language } & (
  | { readonly kind: 'list'; readonly areas: readonly AreaId[] }
  | {
      readonly kind: 'add';
      readonly name: string;
      readonly group: GroupKind;
      readonly areas: readonly AreaId[];
    }
  | ({ readonly kind: 'show' | 'history' | 'remove' } & Meant)
  | ({ readonly kind: 'set_member'; readonly people: People; readonly role: GroupRole } & Meant)
  | ({ readonly kind: 'remove_member'; readonly people: People } & Meant)
  /** `text`: the person's own words of it. */
  | ({
      readonly kind: 'meets' | 'day_off' | 'move' | 'concerns' | 'also_called';
      readonly text: string;
    } & Meant)
);

/** The groups that a command names, and the areas it says beside. */
export interface Meant {
  readonly found: GroupsFound;
  readonly areas: readonly AreaId[];
}

export type People = Pick<PeopleRead, 'workers' | 'sameName'> & {
  readonly unknown?: string;
  /** The one who writes is one of them. */
  readonly self?: true;
};

/**
 * The command about groups that a text is, in whichever language; undefined for everything else, questions too. `meant`:
 * the groups of which the person may speak without naming them.
 */
export function readGroupCommand(
  text: string,
  home: AreaId | undefined,
  knowledge: Knowledge,
  meant: readonly GroupId[] = [],
): GroupCommand | undefined {
  const plain = normalise(commandText(text)).replace(/[.!]+$/u, (end) =>
    /\d\.$/u.test(text.trim()) ? end : '',
  );
  const short = plain.slice(0, 600);
  const mention = groupsNamed(short, knowledge.directory);
  return languages.reduce<GroupCommand | undefined>(
    (found, said) => found ?? readIn(said, short, preferred(mention, meant), home, knowledge, meant),
    undefined,
  );
}

/** Of groups that are called only by their kind, the ones that the person may mean without naming them. */
function preferred(
  mention: GroupMention | undefined,
  meant: readonly GroupId[],
): Pick<GroupMention, 'groups' | 'start' | 'end'> | undefined {
  const own = mention?.byKind ? mention.groups.filter((id) => meant.includes(id)) : [];
  return mention && own.length > 0 ? { ...mention, groups: own } : mention;
}

function readIn(
  said: Language,
  plain: string,
  called: Pick<GroupMention, 'groups' | 'start' | 'end'> | undefined,
  home: AreaId | undefined,
  knowledge: Knowledge,
  own: readonly GroupId[],
): GroupCommand | undefined {
  const words = openings[said];
  const listed = (where: string): GroupCommand | undefined => {
    const { strange, areas } = besideIn(where, said, knowledge);
    return strange.length === 0 ? { kind: 'list', said, areas } : undefined;
  };
  const [, whereOfKind] = words.listOfKind.exec(plain) ?? [];
  const ofKind = whereOfKind === undefined ? undefined : listed(whereOfKind);
  if (ofKind) return ofKind;
  // What groups there are for families is a question about services.
  if (plain.includes('?')) return undefined;
  const [, where] = words.list.exec(plain) ?? [];
  if (where !== undefined) return listed(where);
  const making = words.add.exec(plain);
  if (making && !asks(plain.split(':')[0] ?? '', said)) {
    const [whole, noun = ''] = making;
    const made = readNewGroup(plain.slice(whole.length), noun, said, knowledge);
    return { kind: 'add', said, ...made };
  }
  const mention = called ?? partOfName(plain, said, knowledge) ?? shortMention(plain, said, own, knowledge);
  if (!mention) return undefined;
  const before = plain.slice(0, mention.start);
  const after = plain.slice(mention.end);
  const meant = (areas: readonly AreaId[]): Meant => ({
    areas,
    found: narrowed(mention.groups, areas, home, knowledge.directory),
  });
  const told = ownWords(said, before, after);
  if (asks((told ? told.text.replace(counting, '') : plain).split(':')[0] ?? '', said)) return undefined;
  if (told) {
    const { areas } = besideIn(before, said, knowledge);
    return { said, ...told, ...meant(areas) };
  }
  const people = readPeople(`${before} ${after}`, knowledge.directory);
  const { strange, areas, verbs, role, self } = besideIn(people.rest, said, knowledge);
  const names = strange.filter((word) => /^\p{Lu}/u.test(word));
  const isElse = strange.length > names.length;
  const nobody = people.workers.length + people.sameName.length === 0 && !self;
  if (isElse || (names.length > 0 && (!nobody || verbs.size === 0))) return undefined;
  const named: People = {
    workers: people.workers,
    sameName: people.sameName,
    ...(names.length > 0 ? { unknown: names.join(' ') } : {}),
    ...(self ? { self } : {}),
  };
  const target = meant(areas);
  if (verbs.has('history')) return nobody ? { kind: 'history', said, ...target } : undefined;
  if (verbs.has('remove'))
    return nobody && names.length === 0 && role === undefined
      ? { kind: 'remove', said, ...target }
      : { kind: 'remove_member', said, people: named, ...target };
  if (nobody && names.length === 0)
    return words.show.test(plain) && verbs.size === 0 && role === undefined
      ? { kind: 'show', said, ...target }
      : undefined;
  if (!verbs.has('add') && (role === undefined || !verbs.has('is'))) return undefined;
  return { kind: 'set_member', said, people: named, role: role ?? 'member', ...target };
}

/** `var tredje`: every third, and no question where. */
const counting = /(?<!\p{L})var(?= (?:andra|tredje|fjärde|femte|sjätte|sjunde|åttonde))/giu;

/** That a meeting is held, before when. */
const isHeld =
  /^(?:on|pidetään|järjestetään|är|hålls|ordnas|is held|is|takes place)(?: aina| alltid| always)?\s+/iu;

type OwnWords = {
  readonly kind: 'meets' | 'day_off' | 'move' | 'concerns' | 'also_called';
  readonly text: string;
};

/** What a verb behind the group's name tells of it in the person's own words. */
function ownWords(said: Language, before: string, after: string): OwnWords | undefined {
  const words = openings[said];
  for (const kind of ['day_off', 'move'] as const) {
    const verb = words[kind].exec(before.trim());
    const noun = words.meeting.exec(after);
    if (verb && noun && verb[0].length === before.trim().length)
      return { kind, text: after.slice(noun[0].length).trim() };
  }
  if (!words.article.test(before)) return undefined;
  const noun = words.meeting.exec(after);
  const behind = noun ? after.slice(noun[0].length).trim() : '';
  switch (fateIn(behind)) {
    case 'moved':
      return { kind: 'move', text: behind };
    case 'called_off':
      return { kind: 'day_off', text: behind };
    case 'recurs':
      return { kind: 'meets', text: behind.replace(isHeld, '') };
  }
  for (const kind of ['notMeets', 'meets', 'concerns', 'also_called'] as const) {
    const verb = words[kind].exec(after);
    const text = verb
      ? after
          .slice(verb[0].length)
          .replace(/^:?\s+/u, '')
          .trim()
      : '';
    if (text !== '') return { kind: kind === 'notMeets' ? 'day_off' : kind, text };
  }
  return undefined;
}

/** The words that stand beside the names of groups and people, and what they do. */
function besideIn(text: string, said: Language, knowledge: Knowledge) {
  const verbs = new Set<'add' | 'remove' | 'is' | 'history'>();
  const strange: string[] = [];
  const areas: AreaId[] = [];
  let role: GroupRole | undefined;
  let self = false;
  const words = openings[said];
  for (const { word, areas: named } of readPlaceWords(text, knowledge)) {
    const asRole = roleSaid(word);
    if (words.adding.test(word)) verbs.add('add');
    else if (words.removing.test(word)) verbs.add('remove');
    else if (words.being.test(word)) verbs.add('is');
    else if (words.history.test(word)) verbs.add('history');
    else if (asRole) role ??= asRole;
    else if (selfWords.has(word)) self = true;
    else if (named.length > 0) areas.push(...named);
    else if (!silentInCommands.has(word)) strange.push(written(text, word));
  }
  if (text.includes(':')) verbs.add('is');
  return { verbs, strange, areas: [...new Set(areas)], role, self };
}

/** The word as it stands in the text, with its capital. */
const written = (text: string, word: string): string => {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? word : text.slice(at, at + word.length);
};

/** `näytä ryhmä HYVÄ`: the groups whose name holds all the words that follow. */
function partOfName(plain: string, said: Language, { directory }: Knowledge) {
  const [whole, asked] = openings[said].showPart.exec(plain) ?? [];
  const wanted = asked?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (whole === undefined || wanted.length === 0) return undefined;
  const groups = directory.data.groups.filter(({ names, aliases }) => {
    const words = [names.fi, names.sv ?? '', names.en ?? '', ...aliases].join(' ').toLowerCase();
    const own = new Set(words.match(/[\p{L}\p{N}]+/gu));
    return wanted.every((word) => own.has(word));
  });
  if (groups.length === 0) return undefined;
  return {
    groups: groups.map(({ id }) => id),
    start: plain.length - (asked ?? '').length,
    end: plain.length,
  };
}
