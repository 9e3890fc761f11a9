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

type Saying = readonly [said: Language, words: RegExp];

/** Each stands before those that would take its words for a part of a name. */
const leavings: readonly Saying[] = [
  [
    'fi',
    /^(?:tämä|tää) ei ole (?:enää )?(.{2,120}?) (?:kanava|keskustelu|ryhmäkeskustelu|ryhmächat|chat)[.!]?$/iu,
  ],
  ['sv', /^(?:det här|detta) är inte (?:längre )?(?:kanalen|chatten|gruppchatten) för (.{2,120}?)[.!]?$/iu],
  ['sv', /^(?:det här|detta) är inte (?:längre )?(.{2,120}?) (?:kanal|chatt|gruppchatt)(?: längre)?[.!]?$/iu],
  [
    'en',
    /^this is (?:not|no longer) the (?:channel|chat|group chat) (?:of|for) (.{2,120}?)(?: any ?more)?[.!]?$/iu,
  ],
  [
    'en',
    /^this is (?:not|no longer) (.{2,120}?)(?:'s|’s)? (?:channel|chat|group chat)(?: any ?more)?[.!]?$/iu,
  ],
];

const choosings: readonly Saying[] = [
  ['fi', /^(?:tämä|tää) on (.{2,120}?) (?:kanava|keskustelu|ryhmäkeskustelu|ryhmächat|chat)[.!]?$/iu],
  ['sv', /^(?:det här|detta) är (.{2,120}?) (?:kanal|chatt|gruppchatt)[.!]?$/iu],
  ['sv', /^(?:det här|detta) är (?:kanalen|chatten|gruppchatten) för (.{2,120}?)[.!]?$/iu],
  ['en', /^this is the (?:channel|chat|group chat) (?:of|for) (.{2,120}?)[.!]?$/iu],
  ['en', /^this is (.{2,120}?)(?:'s|’s)? (?:channel|chat|group chat)[.!]?$/iu],
];

/** "This is the channel of …"; `leaves`: it is not any more. */
export interface PlaceCommand {
  readonly said: Language;
  readonly leaves: boolean;
  readonly group: string;
}

export function readPlaceCommand(text: string): PlaceCommand | undefined {
  const plainText = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  return readIn(leavings, true, plainText) ?? readIn(choosings, false, plainText);
}

function readIn(sayings: readonly Saying[], leaves: boolean, text: string): PlaceCommand | undefined {
  for (const [said, words] of sayings) {
    const group = words.exec(text)?.[1];
    if (group !== undefined) return { said, leaves, group };
  }
  return undefined;
}

/** The channel or group chat in which it is said becomes that of the group, or is it no longer. */
export async function choosePlace(scene: Scene, { group: called, leaves }: PlaceCommand): Promise<Message> {
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
  if (leaves) {
    if (kept?.body.place !== place) return plain(say.placeNotSet(name));
    // Who has chosen another place meanwhile is right.
    await world.documents.delete(groupPlaceKind, group.id, kept.etag);
    return plain(say.placeLeft(name));
  }
  const body = { version: 1, place, kind, by: email, at: turn.moment.now } as const;
  // Of two who say it at once the later one is right.
  if (!(await world.documents.put(groupPlaceKind, group.id, body, kept?.etag ?? 'absent'))) {
    const again = await world.documents.get(groupPlaceKind, group.id);
    if (again) await world.documents.put(groupPlaceKind, group.id, body, again.etag);
  }
  return plain(say.placeSet(name));
}
