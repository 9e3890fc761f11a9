import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { plain } from '../plain-message.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import { type Message, placeOf } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { groupPlaceKind } from './group-place.ts';
import { groupsSaid } from './group-said.ts';
import { groupName, isMember, leadersSaid } from './groups-of.ts';
import { mayChoosePlace } from './who-may.ts';

const sayings: readonly (readonly [said: Language, words: RegExp])[] = [
  ['fi', /^(?:tämä|tää) on (.{2,120}?) (?:kanava|keskustelu|ryhmäkeskustelu|ryhmächat|chat)[.!]?$/iu],
  ['sv', /^(?:det här|detta) är (.{2,120}?) (?:kanal|chatt|gruppchatt)[.!]?$/iu],
  ['sv', /^(?:det här|detta) är (?:kanalen|chatten|gruppchatten) för (.{2,120}?)[.!]?$/iu],
  ['en', /^this is the (?:channel|chat|group chat) (?:of|for) (.{2,120}?)[.!]?$/iu],
  ['en', /^this is (.{2,120}?)(?:'s|’s)? (?:channel|chat|group chat)[.!]?$/iu],
];

/** "This is the channel of …". */
export interface PlaceCommand {
  readonly said: Language;
  readonly group: string;
}

export function readPlaceCommand(text: string): PlaceCommand | undefined {
  const plainText = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  for (const [said, words] of sayings) {
    const group = words.exec(plainText)?.[1];
    if (group !== undefined) return { said, group };
  }
  return undefined;
}

/** The channel or group chat in which it is said becomes that of the group. */
export async function choosePlace(scene: Scene, { group: called }: PlaceCommand): Promise<Message> {
  const { reader, turn, world } = scene;
  const say = meetingStringsIn(reader.language);
  const { kind } = turn.conversation;
  const { email } = turn.who;
  const { groups: named } = groupsSaid(called, reader.directory);
  const own = named.filter((each) => isMember(each, email));
  const [group] = own.length > 0 ? own : named;
  if (kind === 'personal') return plain(say.placeHere);
  if (!group) return plain(say.placeWhichGroup);
  const name = escapeText(groupName(reader, group.id));
  if (email === undefined || !mayChoosePlace(group, turn.who, reader.directory))
    return plain(say.placeDenied(name, leadersSaid(reader, group)));
  const place = placeOf(turn.conversation);
  const kept = await world.documents.get(groupPlaceKind, group.id);
  const body = { version: 1, place, kind, by: email, at: turn.moment.now } as const;
  // Of two who say it at once the later one is right.
  if (!(await world.documents.put(groupPlaceKind, group.id, body, kept?.etag ?? 'absent'))) {
    const again = await world.documents.get(groupPlaceKind, group.id);
    if (again) await world.documents.put(groupPlaceKind, group.id, body, again.etag);
  }
  return plain(say.placeSet(name));
}
