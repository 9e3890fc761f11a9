import type { Group } from '../../../knowledge/directory/group.ts';
import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { err, ok, type Result } from '../../../knowledge/kernel/result.ts';
import { card, execute, text } from '../../card.ts';
import type { Reader } from '../../contact/views.ts';
import { plain } from '../../plain-message.ts';
import { agendaStringsIn } from '../../strings/agenda/in-language.ts';
import { type Message, placeOf } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { groupPlaceKind } from '../group-place.ts';
import { groupsSaid } from '../group-said.ts';
import { groupIn, groupName, groupsOf, isMember, leadersSaid } from '../groups-of.ts';
import { mayChoosePlace } from '../who-may.ts';

/** Whether somebody sees the agenda and adds to it: members, and who may choose the group's channel. */
const mayUse = (group: Group, { turn, reader }: Scene): boolean =>
  isMember(group, turn.who.email) || mayChoosePlace(group, turn.who, reader.directory);

/** A place may be that of several groups, though seldom. */
const mostOfPlace = 10;

/** The groups whose channel or group chat it is. */
export async function groupsHere({ world, turn, reader }: Scene): Promise<readonly Group[]> {
  if (turn.conversation.kind === 'personal') return [];
  const where = { field: 'place', equals: placeOf(turn.conversation) } as const;
  const found = await world.documents.find(groupPlaceKind, { where, limit: mostOfPlace });
  return reader.directory.data.groups.filter((group) => found.some(({ id }) => id === group.id));
}

/** Whether the agenda of a group may be used here and by this person; else what they are told. */
export async function hindered(scene: Scene, id: Group['id']): Promise<Message | undefined> {
  const say = agendaStringsIn(scene.reader.language);
  const group = groupIn(scene.reader.directory, id);
  if (!group) return plain(say.groupGone);
  if (!mayUse(group, scene)) return notMember(scene.reader, group);
  const isPrivate = scene.turn.conversation.kind === 'personal';
  const isHere = isPrivate || (await groupsHere(scene)).some((each) => each.id === id);
  return isHere ? undefined : plain(say.elsewhere);
}

const notMember = (reader: Reader, group: Group): Message =>
  plain(
    agendaStringsIn(reader.language).notMember(
      escapeText(groupName(reader, group.id)),
      leadersSaid(reader, group),
    ),
  );

/** The groups that may be meant, one when it is clear; `said` are the words that name one. */
export async function agendasMeant(scene: Scene, said: string): Promise<Result<readonly Group[], Message>> {
  const { reader, turn } = scene;
  const say = agendaStringsIn(reader.language);
  const here = await groupsHere(scene);
  const { groups: named, byKind } = groupsSaid(said, reader.directory);
  const mine = named.filter((group) => mayUse(group, scene));
  // Of a group that is called only by what kind it is, somebody means one of their own.
  const [other] = byKind && mine.length === 0 ? [] : named;
  const own = (groups: readonly Group[]): readonly Group[] => groups.filter((group) => mayUse(group, scene));
  if (other) {
    const shown = turn.conversation.kind === 'personal' ? mine : mine.filter((each) => here.includes(each));
    if (shown.length > 0) return ok(shown);
    return err(mine.length > 0 ? plain(say.elsewhere) : notMember(reader, other));
  }
  const [place] = here;
  if (place) return own(here).length > 0 ? ok(own(here)) : err(notMember(reader, place));
  if (turn.conversation.kind !== 'personal') return err(plain(say.elsewhere));
  const groups = groupsOf(reader.directory, turn.who.email);
  return groups.length > 0 ? ok(groups) : err(plain(say.notInAnyGroup));
}

/** On one card. */
const mostButtons = 6;

/** Asks whose agenda is meant. */
export function whichAgenda(reader: Reader, groups: readonly Group[]): Message {
  const { language: lang } = reader;
  const { whichGroup } = agendaStringsIn(lang);
  return {
    text: whichGroup,
    summary: whichGroup,
    card: card(
      whichGroup,
      [text(whichGroup, { id: 'which' })],
      groups
        .slice(0, mostButtons)
        .map(({ id }, at) =>
          execute(`group-${at}`, plainText(groupName(reader, id)), { do: 'agenda_show', group: id, lang }),
        ),
    ),
  };
}
