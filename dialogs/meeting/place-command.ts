import type { Group } from '../../knowledge/directory/group.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { card, execute, text } from '../card.ts';
import { plain } from '../plain-message.ts';
import type { Press } from '../press.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import { type Message, placeOf } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { groupPlaceKind } from './group-place.ts';
import { groupsSaid } from './group-said.ts';
import { groupIn, groupName, isMember, leadersSaid } from './groups-of.ts';
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

/**
 * The channel or group chat in which it is said becomes that of the group, or is it no longer. A channel is seen by a whole
 * team, so it is asked first whether this one is meant.
 */
export async function choosePlace(scene: Scene, { group: called, leaves }: PlaceCommand): Promise<Message> {
  const { reader, turn, world } = scene;
  const say = meetingStringsIn(reader.language);
  const { kind } = turn.conversation;
  const { groups: named } = groupsSaid(called, reader.directory);
  const own = named.filter((each) => isMember(each, turn.who.email));
  const [group] = own.length > 0 ? own : named;
  if (kind === 'personal') return plain(say.placeHere);
  if (!group) return plain(say.placeWhichGroup);
  const denied = deniedPlace(scene, group);
  if (denied) return denied;
  const name = escapeText(groupName(reader, group.id));
  const place = placeOf(turn.conversation);
  const kept = await world.documents.get(groupPlaceKind, group.id);
  if (leaves) {
    if (kept?.body.place !== place) return plain(say.placeNotSet(name));
    // Who has chosen another place meanwhile is right.
    await world.documents.delete(groupPlaceKind, group.id, kept.etag);
    return plain(say.placeLeft(name));
  }
  const isSet = kept?.body.place === place;
  return kind === 'channel' && !isSet ? placeQuestion(scene, group) : placed(scene, group);
}

/** The answer to whether the channel becomes that of the group; refused when it is not theirs to give. */
export async function answerPlace(
  scene: Scene,
  { group: id, answer }: Extract<Press, { do: 'meeting_place' }>,
): Promise<Result<Message, Message>> {
  const { reader, turn } = scene;
  const say = meetingStringsIn(reader.language);
  const group = groupIn(reader.directory, id);
  if (!group) return err(plain(say.placeWhichGroup));
  if (turn.conversation.kind === 'personal') return err(plain(say.placeHere));
  const denied = deniedPlace(scene, group);
  if (denied) return err(denied);
  const name = escapeText(groupName(reader, group.id));
  return ok(answer === 'yes' ? await placed(scene, group) : plain(say.placeNotTaken(name)));
}

function deniedPlace({ reader, turn }: Scene, group: Group): Message | undefined {
  if (turn.who.email !== undefined && mayChoosePlace(group, turn.who, reader.directory)) return undefined;
  const name = escapeText(groupName(reader, group.id));
  return plain(meetingStringsIn(reader.language).placeDenied(name, leadersSaid(reader, group)));
}

async function placeQuestion({ reader, turn }: Scene, group: Group): Promise<Message> {
  const { language: lang } = reader;
  const say = meetingStringsIn(lang);
  const channel = await turn.placeName?.();
  const question = say.placeQuestion(
    escapeText(groupName(reader, group.id)),
    channel === undefined ? undefined : escapeText(channel.slice(0, longestName)),
  );
  const asText = [`**${question}**`, say.placeSeenBy].join('\n\n');
  const answer = (which: 'yes' | 'no', title: string) =>
    execute(`place-${which}`, title, { do: 'meeting_place', group: group.id, answer: which, lang });
  return {
    text: asText,
    summary: plainText(question.replaceAll('*', '')),
    card: card(
      asText,
      [text(question, { id: 'question', weight: 'bolder' }), text(say.placeSeenBy, { id: 'seen-by' })],
      [answer('yes', say.placeYes), answer('no', say.placeNo)],
    ),
  };
}

/** Of a team and a channel. */
const longestName = 200;

/** This place becomes that of the group. */
async function placed({ reader, turn, world }: Scene, group: Group): Promise<Message> {
  const { kind } = turn.conversation;
  const { email } = turn.who;
  const name = escapeText(groupName(reader, group.id));
  const say = meetingStringsIn(reader.language);
  if (kind === 'personal' || email === undefined) return plain(say.placeHere);
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
