import type { Group } from '../../knowledge/directory/group.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { groupsNamed } from '../../knowledge/language/group-names.ts';
import { normalise } from '../../knowledge/language/tokens.ts';
import { plain } from '../plain-message.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { groupsSaid } from './group-said.ts';
import { groupName, groupsOf, isMember, leadersSaid } from './groups-of.ts';

/**
 * The groups of the person that may be meant, one when it is clear. `said`: what they wrote to name it; `hint`: words
 * that may name one by chance. Or why they make no summaries.
 */
export function groupsMeant(scene: Scene, said: string, hint: string): Result<readonly Group[], Message> {
  const { reader, turn } = scene;
  const say = meetingStringsIn(reader.language);
  const { directory } = reader;
  const { email } = turn.who;
  const own = groupsOf(directory, email);
  const named = namedHere(scene, said);
  const mine = named.groups.filter((group) => isMember(group, email));
  const [other] = named.byKind && !named.inPlace ? [] : named.groups;
  if (mine.length > 0) return ok(mine);
  if (other)
    return err(plain(say.notMember(escapeText(groupName(reader, other.id)), leadersSaid(reader, other))));
  if (own.length === 0) return err(plain(say.notInAnyGroup));
  if (own.length === 1) return ok(own);
  const hinted = groupsSaid(hint, directory).groups.filter((group) => isMember(group, email));
  return ok(hinted.length > 0 ? hinted : own);
}

interface Named {
  readonly groups: readonly Group[];
  readonly byKind: boolean;
  /** By its kind and a place: `Hangon ydintiimi`. */
  readonly inPlace: boolean;
}

/** The groups that a text names; one that is named by its kind is one of the place that is said with it. */
function namedHere(scene: Scene, said: string): Named {
  const { groups, byKind } = groupsSaid(said, scene.reader.directory);
  if (!byKind) return { groups, byKind, inPlace: false };
  const places = placesIn(scene, said);
  return places.length === 0
    ? { groups, byKind, inPlace: false }
    : { groups: groups.filter((group) => isOf(scene, group, places)), byKind, inPlace: true };
}

/** Whether a title names two groups, one behind the other. */
export function namesSeveral({ reader: { directory } }: Scene, title: string): boolean {
  const said = normalise(title);
  const first = groupsNamed(said, directory);
  if (!first) return false;
  const { groups = [] } = groupsNamed(said.slice(first.end), directory) ?? {};
  return groups.some((group) => !first.groups.includes(group));
}

/** A word for a group, in any of the languages. */
const groupWord = /(?:ryhmä|tiimi|verkosto|grupp|team|nätverk|group|network)/iu;

/** Whether a title names a group, and it is none that is known: its kind in another place, or a name of its own. */
export function isUnknownGroup(scene: Scene, title: string): boolean {
  const { groups, byKind } = namedHere(scene, title);
  if (groups.length > 0) return false;
  const places = placesIn(scene, title);
  const own = groupsOf(scene.reader.directory, scene.turn.who.email);
  if (byKind || places.length > 0) return !own.some((group) => isOf(scene, group, places));
  const words = title.match(/\p{L}{3,}/gu) ?? [];
  const others = words.filter((word) => !groupWord.test(word));
  return others.length > 0 && others.length < words.length;
}

const placesIn = ({ world, reader }: Scene, text: string): readonly AreaId[] =>
  world.knowledge().read(text, reader.language).areas;

/** Whether a group works in one of some areas, in a part of it or in what it is a part of. */
const isOf = ({ reader: { directory } }: Scene, { areas }: Group, places: readonly AreaId[]): boolean =>
  areas.some((area) =>
    places.some(
      (place) =>
        directory.climb(area).some(({ id }) => id === place) ||
        directory.climb(place).some(({ id }) => id === area),
    ),
  );
